"""Taking a list of members in: a file, what would become of each row, then all of it or nothing."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.errors import Refusal
from coop.lists.import_progress import ImportCancelled
from coop.lists.list_file import FileOutOfReach, ListNotReadable
from coop.lists.verdict import Verdict
from coop.members.import_members import import_members
from coop.members.numbering import NumberForms, number_form
from coop.savings.record_opening_savings import OpeningDone, record_opening_savings
from coop.shop_settings import ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.members.import_reading import ImportProgress, ReadMembers, read_members
from ui.members.import_rows import preview_model
from ui.members.import_words import column_words, words_about_file
from ui.members.wording import words_about_members
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import words_for_trouble
from values.identity import FactId, new_uuid
from values.membership import MemberKind
from values.trouble import Trouble

_ALL = "all"


class ImportView(QWidget):
    """Takes the whole page; nothing is written before F10."""

    turned = Signal()
    left = Signal()

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._read: ReadMembers | None = None
        self._progress: ImportProgress | None = None
        self.choose_button = Button(self.tr("Choose a file"), "F2", "upload", "primary")
        self.about = ElidedLabel(role="muted")
        self.pills = FilterPills(
            Filter(_ALL, self.tr("All rows"), "users"),
            Filter(Verdict.WARNED, self.tr("Worth a look"), "triangle-alert"),
            Filter(Verdict.REFUSED, self.tr("Left out"), "ban"),
        )
        self.rows = preview_model(self)
        self.table = RowsTable(self.rows, self.tr("Rows of the list"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("An XLSX or CSV file with one member a row."))
        self.note = Note()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.write_button = Button(self.tr("Write down"), "F10", "save", "primary")
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Begin with the choice of a file; an import under way goes on."""
        if self._progress is None:
            self._read = None
            self.note.hide()
            self._show()

    def read(self, path: Path) -> None:
        """Read a file and show what would become of its rows."""
        self.note.hide()
        self.about.setText(self.tr("Reading {name} …").format(name=path.name))
        answer = self._operations.report(
            read_members, path, FactId(new_uuid()), self._forms(), self._today()
        )
        answer.then(self._on_read).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def use_settings(self, settings: ShopSettings) -> None:
        """Number members as the cooperative has chosen anew."""
        self._settings = settings

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.tr("Import a list of members")

    def keys(self) -> Sequence[Key]:
        """Return the keys of the state it is in."""
        if self._progress is not None:
            return (Key("Esc", self.tr("Stop, write nothing"), self.go_back),)
        back = Key("Esc", self.tr("Back"), self.go_back)
        choose = Key("F2", self.tr("Choose a file"), self.choose_file)
        if self._read is None:
            return (choose, back)
        write = Key("F10", self.write_button.accessibleName(), self.write)
        return (write, Key("Ctrl+Tab", self.tr("Other rows"), self.pills.choose_next), choose, back)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.choose_button if self._read is None else self.table

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)

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
    def go_back(self) -> None:
        """Leave; while it writes, stop."""
        if self._progress is not None:
            self._progress.stop()
        else:
            self.left.emit()

    @Slot()
    def write(self) -> None:
        """Write the members of the list down; a second press does nothing."""
        if self._read is None or not self.write_button.isEnabled():
            return
        self._progress = ImportProgress(self)
        self._progress.moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._show()
        self._operations.write(
            self._read.fact_id,
            import_members,
            members=self._read.preview.members,
            forms=self._forms(),
            progress=self._progress.tell,
            is_cancelled=self._progress.is_stopped,
        ).then(self._on_written).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def _forms(self) -> NumberForms:
        return {
            MemberKind.FULL: number_form(self._settings.member_number_form),
            MemberKind.ASSOCIATE: number_form(self._settings.associate_number_form),
        }

    def _lay_out(self) -> None:
        self.note.hide()
        self.listed = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1), self.empty)
        self.setLayout(
            column(
                row(self.choose_button, (self.about, 1), gap=12),
                self.pills,
                (self.listed, 1),
                self.note,
                row(self.back_button, None, self.write_button),
                gap=10,
            )
        )

    def _connect(self) -> None:
        self.choose_button.clicked.connect(self.choose_file)
        self.pills.chosen.connect(self._show_rows)
        self.back_button.clicked.connect(self.go_back)
        self.write_button.clicked.connect(self.write)

    def _show(self) -> None:
        has_list = self._read is not None
        is_writing = self._progress is not None
        for part in (self.pills, self.table, self.write_button):
            part.setVisible(has_list)
        self.empty.setVisible(not has_list)
        self.choose_button.setEnabled(not is_writing)
        if self._read is None:
            self.about.setText("")
        else:
            count = len(self._read.preview.members)
            words = self.tr("Write {count} members down")
            self.write_button.set_words(words.format(count=number_text(count)))
            self.write_button.setEnabled(bool(count) and not is_writing)
            self._show_rows()
        if self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def _show_rows(self) -> None:
        if self._read is None:
            return
        verdict = self.pills.current()
        rows = self._read.preview.rows
        self.rows.show([each for each in rows if verdict in {_ALL, each.verdict}])

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.read(Path(path))

    @Slot(object)
    def _on_read(self, read: ReadMembers) -> None:
        self._read = read
        preview = read.preview
        counts = {verdict.value: preview.count(verdict) for verdict in Verdict}
        self.pills.show_counts({_ALL: len(preview.rows), **counts})
        self._show()
        words = self.tr("{name}: {columns}")
        names = ", ".join(column_words(about) for about in read.columns)
        self.about.setText(words.format(name=read.name, columns=names))
        if not preview.members:
            title = self.tr("There is nothing new in this list.")
            self.note.say(Tone.CALM, title, self.tr("Every row is in the register already."))

    @Slot(int, int)
    def _on_moved(self, done: int, of: int) -> None:
        words = self.tr("{done} of {count} written")
        self.about.setText(words.format(done=number_text(done), count=number_text(of)))

    @Slot(object)
    def _on_written(self, _nothing: None) -> None:
        assert self._read is not None
        self._end_writing()
        words = self.tr("{count} members are written down.")
        title = words.format(count=number_text(len(self._read.preview.members)))
        self.note.say(Tone.OK, title, self.tr("Who has paid no principal stays a candidate."))
        balances = self._read.opening_balances()
        self._read = None
        self._show()
        if balances:
            self._operations.write(
                FactId(new_uuid()),
                record_opening_savings,
                balances=balances,
                settings=self._settings,
            ).then(self._on_opened).if_refused(self._on_not_opened).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_opened(self, done: OpeningDone | None) -> None:
        assert done is not None  # Its id was made for it just now.
        title = self.tr("The list is written down, and its opening balances.")
        text = self.tr("{amount} on receipt {number}; {count} became active.")
        self.note.say(
            Tone.OK,
            title,
            text.format(
                amount=rupiah_text(done.total),
                number=done.number,
                count=number_text(done.made_active),
            ),
        )

    @Slot(object)
    def _on_not_opened(self, refusal: Refusal) -> None:
        words = words_about_members(refusal)
        title = self.tr("The members are written down, their opening balances are not.")
        self.note.say(Tone.WARN, title, words.as_text())

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        was_writing = self._progress is not None
        self._end_writing()
        self._show()
        if isinstance(refusal, ImportCancelled):
            self.note.say(Tone.CALM, self.tr("Stopped. Nothing was written."))
            return
        if isinstance(refusal, ListNotReadable):
            words = words_about_file(refusal)
        else:
            words = words_about_members(refusal)
        self.note.say(Tone.BAD, words.title, words.advice)
        self.write_button.setEnabled(not was_writing)  # What the preview saw holds no more.

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._end_writing()
        self._show()
        if isinstance(trouble, FileOutOfReach):
            title = self.tr("The file cannot be opened.")
            text = self.tr("Is the stick still in, or the file open elsewhere?")
            self.note.say(Tone.WARN, title, text)
            return
        words = words_for_trouble(trouble)
        self.note.say(Tone.WARN, words.title, words.advice)

    def _end_writing(self) -> None:
        if self._progress is not None:
            self._progress.deleteLater()
            self._progress = None
