"""Taking a list of goods in, in four steps; nothing is written before the last one."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.goods.barcode import ScaleCodeRules
from coop.goods.import_items import import_items
from coop.goods.preview_import import ImportPreview
from ui.formatting import number_text
from ui.goods.import_reading import (
    ImportProgress,
    LookedThrough,
    Reading,
    ReadList,
    look_through,
    read_file,
)
from ui.goods.import_steps import FileStep, PreviewStep, WritingStep
from ui.goods.import_words import (
    COLUMNS,
    FILE,
    PREVIEW,
    WRITING,
    field_names,
    import_words,
    list_words,
    result_words,
    step_words,
)
from ui.goods.refusal_words import words_about_goods, words_about_trouble
from ui.goods.wizard_frame import WizardFrame
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.columns_step import ColumnsStep
from ui.widgets.keys import Key
from values.identity import FactId, new_uuid
from values.trouble import Trouble


class ImportWizard(WizardFrame):
    """Asks for a file and its columns, shows what would become of each row, then writes."""

    turned = Signal()
    left = Signal()

    def __init__(
        self, operations: Operations, scale_codes: ScaleCodeRules, today: Callable[[], date]
    ) -> None:
        self.file = FileStep()
        self.columns = ColumnsStep(field_names(), list_words())
        self.preview = PreviewStep()
        self.writing = WritingStep()
        super().__init__(
            [each.short for each in step_words()],
            (self.file, self.columns, self.preview, self.writing),
        )
        self._operations, self._scale_codes, self._today = operations, scale_codes, today
        self._fact_id = FactId(new_uuid())
        self._read: ReadList | None = None
        self._reading: Reading | None = None
        self._preview: ImportPreview | None = None
        self._progress: ImportProgress | None = None
        self._connect()

    def begin(self) -> None:
        """Begin with the choice of a file; an import under way goes on."""
        if self._progress is None:
            self._read = self._preview = None
            self._turn(FILE)

    def read(self, path: Path) -> None:
        """Read a file, and go on to its columns."""
        self.note.hide()
        self.file.show_busy(path.name)
        answer = self._operations.report(read_file, path)
        answer.then(self._on_read).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def use_scale_codes(self, scale_codes: ScaleCodeRules) -> None:
        """Read labels of the scale as the shop has chosen anew."""
        self._scale_codes = scale_codes

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.tr("Import a list of goods")

    def keys(self) -> Sequence[Key]:
        """Return the keys of the step in front."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        if self.step() == FILE:
            return (Key("F2", self.tr("Choose a file"), self.choose_file), back)
        if self.step() == WRITING and self._progress is not None:
            return (Key("Esc", self.tr("Stop, write nothing"), self.go_back),)
        on = Key("F10", self.on_button.accessibleName(), self.go_on, ("Ctrl+Enter",))
        if self.step() == PREVIEW:
            pills = Key("Ctrl+Tab", self.tr("Other rows"), self.preview.pills.choose_next)
            return (on, pills, back)
        return (on, back)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        targets = {
            FILE: self.file.choose_button,
            COLUMNS: self.columns.chief_box(),
            PREVIEW: self.preview.table,
            WRITING: self.on_button if self._progress is None else self.writing.stop_button,
        }
        return targets[self.step()]

    def scan(self, _code: str) -> bool:
        """Have no use for a scan."""
        return False

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.columns.fit(room)
        self.preview.fit(room)

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        if not self.file.choose_button.isEnabled():
            return
        kinds = self.tr("Lists of goods (*.xlsx *.csv *.txt *.tsv);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a list of goods"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot()
    def go_on(self) -> None:
        """Take the next step, if this one is answered."""
        if not self.on_button.isEnabled():
            return
        if self.step() == COLUMNS:
            self._look_through()
        elif self.step() == PREVIEW:
            self._write()
        elif self.step() == WRITING:
            self.left.emit()

    @Slot()
    def go_back(self) -> None:
        """Take a step back; from the first one leave, while it writes stop."""
        if self._progress is not None:
            self._progress.stop()
        elif self.step() in {FILE, WRITING}:
            self.left.emit()
        else:
            self._turn(self.step() - 1)

    def _connect(self) -> None:
        self.file.choose_button.clicked.connect(self.choose_file)
        self.writing.stop_wanted.connect(self.go_back)
        self.back_button.clicked.connect(self.go_back)
        self.on_button.clicked.connect(self.go_on)

    def _turn(self, step: int) -> None:
        self.file.show_busy("")
        words = step_words()[step]
        self.show_step(step, words.heading, words.explanation)
        self.name_on(
            self.tr("Done") if step == WRITING else self.tr("On"), is_ready=step != PREVIEW
        )
        self.back_button.setVisible(step != WRITING)
        self.on_button.setVisible(step != FILE)
        self.turned.emit()
        if self.isVisible():
            self.focus_target().setFocus()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.read(Path(path))

    @Slot(object)
    def _on_read(self, read: ReadList) -> None:
        self._read = read
        self.columns.show_list(read.table, read.shape)
        self._turn(COLUMNS)
        words = self.tr("{name}, {count} rows. The columns were guessed: change what is not right.")
        count = number_text(len(read.table.rows) - read.shape.first_row)
        self.explanation.setText(words.format(name=read.name, count=count))

    def _look_through(self) -> None:
        if self._read is None:
            return
        if objection := self.columns.objection():
            self.say(Tone.BAD, objection.title, objection.advice)
            return
        first_row = self.columns.chosen_first_row()
        assert first_row is not None
        self._fact_id = FactId(new_uuid())
        self._reading = Reading(
            first_row=first_row,
            columns=self.columns.columns(),
            day=self._today(),
            fact_id=self._fact_id,
            scale_codes=self._scale_codes,
        )
        self._preview = None
        self.preview.wait()
        self._turn(PREVIEW)
        answer = self._operations.report(look_through, self._read.table, self._reading)
        answer.then(self._on_looked_through).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_looked_through(self, looked: LookedThrough) -> None:
        if looked.reading != self._reading or self.step() != PREVIEW:
            return
        self._preview = looked.preview
        self.preview.show_preview(looked.preview)
        self.name_on(import_words(looked.preview), is_ready=bool(looked.preview.items))
        self.turned.emit()

    def _write(self) -> None:
        if self._preview is None:
            return
        items = self._preview.items
        self._progress = ImportProgress(self)
        self._progress.moved.connect(self.writing.show_progress, Qt.ConnectionType.QueuedConnection)
        self._turn(WRITING)
        self.writing.show_progress(0, len(items))
        self.name_on(self.tr("Done"), is_ready=False)
        answer = self._operations.write(
            self._fact_id,
            import_items,
            items=items,
            progress=self._progress.tell,
            is_cancelled=self._progress.is_stopped,
        )
        answer.then(self._on_done).if_refused(self._on_refused).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        self._end_writing()
        assert self._preview is not None
        self.writing.show_result(self.tr("The list is imported."), result_words(self._preview))
        self.name_on(self.tr("Done"), is_ready=True)
        self.turned.emit()
        self.on_button.setFocus()

    def _end_writing(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
            self._progress = None

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        words = words_about_goods(refusal)
        self._step_back_from_writing()
        self.say(Tone.BAD, words.title, words.advice)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        words = words_about_trouble(trouble)
        self._step_back_from_writing()
        self.say(Tone.WARN, words.title, words.advice)

    def _step_back_from_writing(self) -> None:
        """Be where it can be tried again; the preview is still there."""
        was_writing = self._progress is not None
        self._end_writing()
        self.file.show_busy("")
        if was_writing and self._preview is not None:
            self._turn(PREVIEW)
            self.name_on(import_words(self._preview), is_ready=True)
