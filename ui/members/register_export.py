"""Taking the register out as a file: first why, which is kept, then where to."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.errors import Refusal
from coop.lists.list_writing import FileNotWritten
from coop.members.export_register import export_register
from coop.members.note_register_taken_out import note_register_taken_out
from coop.shop_settings import ShopSettings
from documents.register_pdf import write_register_pdf
from ui.members.member_reason import MemberReason
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.note import Note
from ui.widgets.overlay import Dialog
from ui.wording import words_for_trouble
from values.identity import FactId, new_uuid
from values.trouble import Trouble


class RegisterExport(QObject):
    """Asks, notes and writes; the NIKs are covered in what it writes."""

    said = Signal(str)

    def __init__(
        self,
        opener: QWidget,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
    ) -> None:
        super().__init__(opener)
        self._settings = settings
        self._opener, self._operations, self._today = opener, operations, today
        self._path = Path()
        self._dialog: Dialog | None = None
        self._fact_id = FactId(new_uuid())

    def use_settings(self, settings: ShopSettings) -> None:
        """Name the cooperative as it is called from now on."""
        self._settings = settings

    @Slot()
    def begin(self) -> None:
        """Ask where the register is to be saved."""
        kinds = self.tr("Excel (*.xlsx);;CSV (*.csv);;PDF (*.pdf)")
        name = self.tr("members {day}.xlsx").format(day=self._today().isoformat())
        chooser = QFileDialog(self._opener, self.tr("Save the register"), name, kinds)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("xlsx")
        chooser.filterSelected.connect(self._on_kind)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self._on_file)
        chooser.open()

    def ask_why(self, path: Path) -> None:
        """Ask what the register is taken out for."""
        self._path = path
        self._fact_id = FactId(new_uuid())
        title = self.tr("Save the register as {name}").format(name=path.name)
        text = self.tr("NIKs are covered in it. What it is for is kept in the books.")
        self._dialog = Dialog(self._opener, title, text, icon_name="download")
        self.reason = MemberReason((self.tr("For the meeting"), self.tr("Asked for by the office")))
        self.note = Note()
        self.note.hide()
        self._dialog.content.addWidget(self.reason)
        self._dialog.content.addWidget(self.note)
        self._dialog.add_button(Button(self.tr("Back"), "Esc"))
        self.save_button = Button(self.tr("Save the file"), "", "save", "primary")
        self._dialog.add_staying_button(self.save_button)
        self._dialog.set_focus_target(self.reason.field)
        self.save_button.clicked.connect(self.save)
        self.reason.finished.connect(self.save)
        self._dialog.open()

    @Slot()
    def save(self) -> None:
        """Note the reason, then write."""
        reason = self.reason.text()
        answer = self._operations.write(self._fact_id, note_register_taken_out, reason=reason)
        answer.then(self._on_noted).if_refused(self._on_refused)

    @Slot(str)
    def _on_kind(self, kind: str) -> None:
        """Let a name without an ending get that of the kind that was chosen."""
        chooser = self.sender()
        assert isinstance(chooser, QFileDialog)
        chooser.setDefaultSuffix(kind.rpartition(".")[2].rstrip(")"))

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.ask_why(Path(path))

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        words = words_about_members(refusal)
        self.note.say(Tone.BAD, words.title, words.advice)
        self.reason.set_wrong(wrong=True)

    @Slot(object)
    def _on_noted(self, _nothing: None) -> None:
        operations, path, today = self._operations, self._path, self._today()
        if path.suffix.casefold() == ".pdf":
            name = self._settings.shop_name
            answer = operations.report(write_register_pdf, path, today, name)
        else:
            answer = operations.report(export_register, path, today)
        answer.then(self._on_written).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_written(self, _nothing: None) -> None:
        if self._dialog is not None:
            self._dialog.dismiss()
            self._dialog = None
        words = self.tr("The register is saved as {name}.")
        self.said.emit(words.format(name=self._path.name))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        if isinstance(trouble, FileNotWritten):
            title = self.tr("The file could not be written.")
            advice = self.tr("Choose another folder, or close the file elsewhere.")
            self.note.say(Tone.WARN, title, advice)
            return
        words = words_for_trouble(trouble)
        self.note.say(Tone.WARN, words.title, words.advice)
