"""Who pays a list, and where its rows come from."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.savings.payments import PayerMissing, checked_payment
from ui.formatting import number_text
from ui.operations import Operations
from ui.payment_lists.list_reading import ReadTable, read_table
from ui.payment_lists.members_part import MembersPart
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.form_card import FormCard
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import TurningBox, column, row, rule
from ui.widgets.note import Note
from ui.widgets.payment_fields import PaymentFields
from ui.wording import Words, words_for_trouble
from values.trouble import Trouble

_BESIDE_FROM_WIDTH = 820


class RowsFrom(StrEnum):
    """Where the rows of a list come from."""

    FILE = "file"
    MEMBERS = "members"


class AskView(QWidget):
    """What is typed here stays until the list is posted."""

    left = Signal()
    turned = Signal()
    went_on = Signal()
    """Everything that is needed is there."""

    def __init__(self, operations: Operations, words: Callable[[Refusal], Words]) -> None:
        super().__init__()
        self._operations, self._words = operations, words
        self._is_busy = False
        self.file: ReadTable | None = None
        self.payment = PaymentFields(is_payout=False, is_list=True)
        ways = [
            (RowsFrom.FILE, self.tr("From a file")),
            (RowsFrom.MEMBERS, self.tr("From the members")),
        ]
        self.rows_from: Choice[RowsFrom] = Choice(self.tr("Where the rows come from"), ways)
        self.file_button = Button(self.tr("Choose a file"), "F2", "upload")
        self.file_name = ElidedLabel(role="strong")
        self.file_part = QWidget()
        self.members = MembersPart(operations)
        self.payer_card = FormCard(enter_moves_on=True)
        self.rows_card = FormCard(enter_moves_on=True)
        self.note = Note()
        self.note.hide()
        self.back_button = Button(self.tr("Back"), "Esc")
        self.on_button = Button(self.tr("Look it through"), "F10", "chevron-right", "primary")
        self.halves = TurningBox((self.payer_card, 2), (self.rows_card, 3))
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Show what was typed before, or nothing."""
        self.note.hide()
        self.members.read_again()
        self._show_state()

    def clear(self) -> None:
        """Begin another list."""
        self.payment.clear()
        self.members.clear()
        self.file = None
        self.file_name.setText("")
        self.note.hide()

    def checked_payment(self) -> Payment | None:
        """Return how the money comes; None where a rule refuses it, which is said."""
        try:
            return checked_payment(self.payment.payment())
        except Refusal as refusal:
            self.say(Tone.BAD, self._words(refusal))
            is_nameless = isinstance(refusal, PayerMissing)
            self.payer_card.reveal(self.payment.payer if is_nameless else self.payment.note)
            return None

    def keys(self) -> Sequence[Key]:
        """Return the keys of the form."""
        on = Key("F10", self.on_button.accessibleName(), self.go_on)
        back = Key("Esc", self.tr("Back"), self.left.emit)
        if self.rows_from.value() is RowsFrom.MEMBERS:
            return (on, back)
        return (on, Key("F2", self.tr("File"), self.choose_file), back)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.payment.payer

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.halves.turn(is_below=room.width < _BESIDE_FROM_WIDTH)

    def set_busy(self, *, is_busy: bool) -> None:
        """Let somebody go on, or not while what was asked for is read."""
        self._is_busy = is_busy
        self._show_state()

    def say(self, tone: Tone, words: Words) -> None:
        """Say something that stays until somebody goes on."""
        self.note.say(tone, words.title, words.advice)

    @Slot()
    def go_on(self) -> None:
        """Go on to the rows, if everything that is needed is there."""
        self.note.hide()
        if self._is_busy or self.checked_payment() is None:
            return
        if self.rows_from.value() is RowsFrom.FILE and self.file is None:
            title = self.tr("No file is chosen yet.")
            self.say(Tone.BAD, Words(title, self.tr("F2 chooses one.")))
            self.file_button.setFocus()
            return
        if self.rows_from.value() is RowsFrom.MEMBERS and self.members.each() is None:
            return
        self.went_on.emit()

    @Slot()
    def choose_file(self) -> None:
        """Ask for a file."""
        kinds = self.tr("Lists of payments (*.xlsx *.csv *.txt *.tsv);;All files (*)")
        dialog = QFileDialog(self, self.tr("Choose a list of payments"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._on_file)
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file; the one that was chosen before stays where it cannot be read."""
        self.note.hide()
        self.set_busy(is_busy=True)
        answer = self._operations.check(partial(read_table, path))
        answer.then(self._on_read).if_refused(self._on_refused).if_trouble(self._on_trouble)

    def _lay_out(self) -> None:
        about = Label(self.tr("XLSX or CSV, one member a row."), "muted", wraps=True)
        choose = row(self.file_button, (self.file_name, 1), gap=12)
        self.file_part.setLayout(column(about, choose, gap=8))
        who = column(self.payment, None, gap=8)
        self.payer_card.lay_out((Heading(self.tr("Who pays")), rule()), who, ())
        rows = column(self.rows_from, self.file_part, self.members, None, gap=10)
        self.rows_card.lay_out((Heading(self.rows_from.accessibleName()), rule()), rows, ())
        foot = row(self.back_button, None, self.members.count, self.on_button, gap=12)
        self.setLayout(column((self.halves, 1), self.note, foot, gap=10))

    def _connect(self) -> None:
        self.rows_from.changed.connect(self._show_state)
        self.file_button.clicked.connect(self.choose_file)
        self.back_button.clicked.connect(self.left)
        self.on_button.clicked.connect(self.go_on)

    @Slot()
    def _show_state(self) -> None:
        is_file = self.rows_from.value() is RowsFrom.FILE
        self.file_part.setVisible(is_file)
        self.members.setVisible(not is_file)
        self.members.count.setVisible(not is_file)
        self.on_button.setEnabled(not self._is_busy)
        self.turned.emit()

    @Slot(str)
    def _on_file(self, path: str) -> None:
        self.read(Path(path))

    @Slot(object)
    def _on_read(self, read: ReadTable) -> None:
        self.set_busy(is_busy=False)
        self.file = read
        words = self.tr("{name}, {count} rows")
        count = number_text(len(read.table.rows) - read.shape.first_row)
        self.file_name.setText(words.format(name=read.name, count=count))

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.set_busy(is_busy=False)
        self.say(Tone.BAD, self._words(refusal))

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self.set_busy(is_busy=False)
        self.say(Tone.WARN, words_for_trouble(trouble))
