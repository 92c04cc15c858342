"""The photo of a member: chosen from a file, looked at, then kept, replaced or taken out."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.errors import Refusal
from coop.lists.list_file import FileOutOfReach
from coop.members.photograph_member import photograph_member
from ui.members.card_reading import chosen_portrait
from ui.members.member_reading import MemberCard
from ui.members.portrait_view import PortraitView
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.layouts import column, row
from ui.wording import Words, words_for_trouble
from values.identity import FactId, new_uuid
from values.trouble import Trouble


class PhotoPart(QWidget):
    """Nothing is kept before the picture was seen."""

    told = Signal(object, object)
    """A `Tone` and the `Words` for the form's note."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._card: MemberCard | None = None
        self._seen = b""
        self._kept = b""
        self.portrait = PortraitView()
        self.photo_button = Button("", "F7", "upload")
        self.remove_button = Button(self.tr("Remove the photo"), "Shift+F7", "trash-2")
        buttons = column(self.photo_button, self.remove_button, None)
        self.setLayout(row(self.portrait, (buttons, 1), gap=12))
        self.photo_button.clicked.connect(self.choose_or_keep)
        self.remove_button.clicked.connect(self.remove)

    def begin(self, card: MemberCard) -> None:
        """Show what the register has of a member."""
        self._card, self._seen, self._kept = card, b"", card.photo
        self._show()

    def read(self, path: Path) -> None:
        """Look at a picture; whatever it is, what the register has stays."""
        answer = self._operations.report(chosen_portrait, path)
        answer.then(self._on_seen).if_refused(self._explain).if_trouble(self._on_trouble)

    @Slot()
    def choose_or_keep(self) -> None:
        """Ask for a file or, when a picture was chosen, put it into the register."""
        if self._seen:
            self._write(self._seen)
            return
        kinds = self.tr("Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a photo"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot()
    def remove(self) -> None:
        """Leave a chosen picture, or take the kept one out of the register."""
        if self._seen:
            self._seen = b""
            self._show()
        elif self._kept:
            self._write(b"")

    def _write(self, image: bytes) -> None:
        if self._card is None:
            return
        self._seen = image
        for button in (self.photo_button, self.remove_button):
            button.setEnabled(False)
        self._operations.write(
            FactId(new_uuid()), photograph_member, member_id=self._card.member_id, image=image
        ).then(self._on_written).if_refused(self._explain).if_trouble(self._on_trouble)

    def _show(self) -> None:
        self.portrait.show_image(self._seen or self._kept)
        keep, choose = self.tr("Keep this photo"), self.tr("Choose a photo")
        self.photo_button.set_words(keep if self._seen else choose)
        self.photo_button.setEnabled(True)
        self.remove_button.setEnabled(bool(self._seen or self._kept))

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.read(Path(path))

    @Slot(object)
    def _on_seen(self, image: bytes) -> None:
        self._seen = image
        self._show()
        title = self.tr("Is this the right picture?")
        advice = self.tr("F7 keeps it, Shift+F7 leaves it.")
        self.told.emit(Tone.INFO, Words(title, advice))

    @Slot(object)
    def _on_written(self, _nothing: None) -> None:
        self._kept, self._seen = self._seen, b""
        self._show()
        kept = self.tr("The photo is in the register.")
        removed = self.tr("The photo was taken out of the register.")
        self.told.emit(Tone.OK, Words(kept if self._kept else removed))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._seen = b""
        self._show()
        self.told.emit(Tone.BAD, words_about_members(refusal))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._show()
        words = words_for_trouble(trouble)
        if isinstance(trouble, FileOutOfReach):
            title = self.tr("The picture cannot be opened.")
            words = Words(title, self.tr("Is the stick or the telephone still connected?"))
        self.told.emit(Tone.WARN, words)
