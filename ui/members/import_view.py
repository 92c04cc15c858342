"""Taking a list of members in: a file, what would become of each row, then all of it or nothing."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from coop.errors import Refusal
from coop.lists.import_progress import ImportCancelled
from coop.members.numbering import number_forms
from coop.shop_settings import ShopSettings
from ui.formatting import number_text
from ui.members.import_note import ImportNote
from ui.members.import_preview import MembersPreview
from ui.members.import_reading import MemberList, ReadMembers, judge_members, read_members
from ui.members.import_words import about_list, column_names, list_words
from ui.members.import_writing import ImportWriting
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.columns_step import ColumnsStep
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row
from values.identity import FactId, new_uuid
from values.trouble import Trouble


class ImportView(QWidget):
    """Takes the whole page; nothing is written before F10.

    The columns of a list are guessed, and its rows judged at once. F4 shows the guess: whoever
    changes it has the rows judged anew.
    """

    turned = Signal()
    left = Signal()

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._listed: MemberList | None = None
        self._read: ReadMembers | None = None
        self._fact_id = FactId(new_uuid())
        self.writing = ImportWriting(self, operations)
        self.choose_button = Button(self.tr("Choose a file"), "F2", "upload", "primary")
        self.about = ElidedLabel(role="muted")
        empty = EmptyState(self.tr("An XLSX or CSV file with one member a row."))
        self.empty = Card(margins=(1, 1, 1, 1), gap=0).add(empty)
        self.columns = ColumnsStep(column_names(), list_words())
        self.preview = MembersPreview()
        self.stages = QStackedWidget()
        self.note = ImportNote()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.columns_button = Button(self.tr("Columns"), "F4", "list-filter")
        self.judge_button = Button(self.tr("Read it so"), "F10", "chevron-right", "primary")
        self.write_button = Button(self.tr("Write down"), "F10", "save", "primary")
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Begin with the choice of a file; an import under way goes on."""
        if not self.writing.is_under_way():
            self.note.hide()
            self._begin_anew()

    def read(self, path: Path) -> None:
        """Read a file and show what would become of its rows."""
        self.note.hide()
        self.about.setText(self.tr("Reading {name} …").format(name=path.name))
        answer = self._operations.report(read_members, path)
        answer.then(self._on_listed).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def use_settings(self, settings: ShopSettings) -> None:
        """Number members as the cooperative has chosen anew."""
        self._settings = settings

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.tr("Import a list of members")

    def keys(self) -> Sequence[Key]:
        """Return the keys of the state it is in."""
        if self.writing.is_under_way():
            return (Key("Esc", self.tr("Stop, write nothing"), self.go_back),)
        back = Key("Esc", self.tr("Back"), self.go_back)
        choose = Key("F2", self.tr("Choose a file"), self.choose_file)
        if self._stage() is self.columns:
            words = self.judge_button.accessibleName()
            return (Key("F10", words, self.judge, ("Ctrl+Enter",)), choose, back)
        if self._stage() is self.empty:
            return (choose, back)
        write = Key("F10", self.write_button.accessibleName(), self.write)
        columns = Key("F4", self.tr("Columns"), self.choose_columns)
        pills = Key("Ctrl+Tab", self.tr("Other rows"), self.preview.pills.choose_next)
        return (write, columns, pills, choose, back)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        if self._stage() is self.columns:
            return self.columns.chief_box()
        return self.choose_button if self._stage() is self.empty else self.preview.table

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.preview.fit(room)
        self.columns.fit(room)

    def scan(self, _code: str) -> bool:
        """Take no scanned code."""
        return False

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Lists of members (*.xlsx *.csv *.txt *.tsv);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a list of members"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    @Slot()
    def choose_columns(self) -> None:
        """Show which column means what, to be changed."""
        if self._listed is not None and not self.writing.is_under_way():
            self.note.hide()
            self._show(self.columns)

    @Slot()
    def judge(self) -> None:
        """Judge the rows anew, with the columns as they are chosen."""
        if self._listed is None:
            return
        if objection := self.columns.objection():
            self.note.say(Tone.BAD, objection.title, objection.advice)
            return
        first_row = self.columns.chosen_first_row()
        assert first_row is not None
        shape = self._listed.shape._replace(first_row=first_row, columns=self.columns.columns())
        self._judge(self._listed._replace(shape=shape))

    @Slot()
    def go_back(self) -> None:
        """Take the columns as they were, or leave; while it writes, stop."""
        if self.writing.is_under_way():
            self.writing.stop()
        elif self._stage() is not self.columns:
            self.left.emit()
        elif self._read is None:
            self.begin()
        else:
            self._fact_id = self._read.fact_id
            self._take_list(self._read.listed)
            self.note.hide()
            self._show(self.preview)

    @Slot()
    def write(self) -> None:
        """Write the members of the list down; a second press does nothing."""
        if self._read is not None and self.write_button.isEnabled():
            self.writing.begin(self._read, number_forms(self._settings), self._settings)
            self._show(self.preview)

    def _lay_out(self) -> None:
        self.note.hide()
        for stage in (self.empty, self.columns, self.preview):
            self.stages.addWidget(stage)
        back, on = (self.back_button, self.columns_button), (self.judge_button, self.write_button)
        head = row(self.choose_button, (self.about, 1), gap=12)
        ways = row(*back, None, *on, gap=8)
        self.setLayout(column(head, (self.stages, 1), self.note, ways, gap=10))

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose_file)
        self.back_button.clicked.connect(self.go_back)
        self.columns_button.clicked.connect(self.choose_columns)
        self.judge_button.clicked.connect(self.judge)
        self.write_button.clicked.connect(self.write)
        self.writing.moved.connect(self._on_moved)
        self.writing.written.connect(self._on_written)
        self.writing.opened.connect(self.note.tell_opened)
        self.writing.not_opened.connect(self.note.tell_not_opened)
        self.writing.refused.connect(self._on_write_refused)
        self.writing.troubled.connect(self._on_trouble)

    def _begin_anew(self) -> None:
        self._listed = self._read = None
        self._show(self.empty)

    def _stage(self) -> QWidget:
        stage = self.stages.currentWidget()
        assert stage is not None
        return stage

    def _show(self, stage: QWidget) -> None:
        """Bring a stage to the front, with its buttons and the focus where it begins."""
        self.stages.setCurrentWidget(stage)
        is_writing = self.writing.is_under_way()
        self.columns_button.setVisible(stage is self.preview)
        self.write_button.setVisible(stage is self.preview)
        self.judge_button.setVisible(stage is self.columns)
        for button in (self.choose_button, self.columns_button):
            button.setEnabled(not is_writing)
        count = len(self._read.preview.members) if self._read else 0
        words = self.tr("Write {count} members down")
        self.write_button.set_words(words.format(count=number_text(count)))
        self.write_button.setEnabled(bool(count) and not is_writing)
        self._say_what_is_read()
        if self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()

    def _say_what_is_read(self) -> None:
        if self._stage() is self.columns and self._listed is not None:
            words = self.tr("{name}: the columns were guessed. Change what is not right.")
            self.about.setText(words.format(name=self._listed.name))
        else:
            self.about.setText(about_list(self._read) if self._read else "")

    def _take_list(self, listed: MemberList) -> None:
        self._listed = listed
        self.columns.show_list(listed.table, listed.shape)

    def _judge(self, listed: MemberList) -> None:
        self._fact_id = FactId(new_uuid())
        answer = self._operations.report(
            judge_members, listed, self._fact_id, number_forms(self._settings), self._today()
        )
        answer.then(self._on_judged).if_trouble(self._on_trouble)

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.read(Path(path))

    @Slot(object)
    def _on_listed(self, read: MemberList) -> None:
        self._take_list(read.as_chosen_in(self._listed))
        assert self._listed is not None
        if objection := self.columns.objection():
            self._read = None
            self._show(self.columns)
            self.note.say(Tone.CALM, objection.title, objection.advice)
            return
        self._judge(self._listed)

    @Slot(object)
    def _on_judged(self, read: ReadMembers) -> None:
        if read.fact_id != self._fact_id:
            return
        self._listed, self._read = read.listed, read
        self.preview.show_preview(read.preview)
        self.note.tell_judged(read)
        self._show(self.preview)

    @Slot(int, int)
    def _on_moved(self, done: int, of: int) -> None:
        words = self.tr("{done} of {count} written")
        self.about.setText(words.format(done=number_text(done), count=number_text(of)))

    @Slot(object)
    def _on_written(self, read: ReadMembers) -> None:
        self.note.tell_written(read)
        self._begin_anew()

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._say_what_is_read()
        self.note.tell_refused(refusal)

    @Slot(object)
    def _on_write_refused(self, refusal: Refusal) -> None:
        self._show(self.preview)
        self.note.tell_refused(refusal)
        # What the preview saw holds no more, unless somebody only thought better of it.
        self.write_button.setEnabled(isinstance(refusal, ImportCancelled))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        if self._stage() is self.preview:
            self._show(self.preview)
        self._say_what_is_read()
        self.note.tell_trouble(trouble)
