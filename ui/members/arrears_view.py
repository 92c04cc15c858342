"""Who owes mandatory savings: by hamlet, with a reminder for each that can be sent on."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QComboBox, QStackedWidget, QWidget

from coop.savings.arrears import Arrears, MemberArrears, ageing, arrears, by_hamlet
from coop.shop_settings import ShopSettings
from ui.formatting import number_text, rupiah_text
from ui.members.arrears_rows import arrears_model, band_words, span_text
from ui.operations import Operations
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import Card, column, row, rule, scrolled
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys

_FIELD_HEIGHT = 40
_FIELD_WIDTH = 300


class ArrearsView(QWidget):
    """Takes the whole page; Enter opens the member, Ctrl+C copies the reminder."""

    turned = Signal()
    left = Signal()
    said = Signal(str)
    member_wanted = Signal(object, str)
    """A member, by id and number."""
    grid_wanted = Signal()
    """The months of all members, paid and unpaid."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._owing: Arrears | None = None
        self.hamlet = QComboBox()
        self.rows = arrears_model(self)
        self.table = RowsTable(self.rows, self.tr("Arrears"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nobody owes mandatory savings."))
        self.stack = QStackedWidget()
        self.foot, self.ages = ElidedLabel(), ElidedLabel(role="small")
        self.name = ElidedLabel(role="heading")
        self.phone = Label(role="muted")
        self.reminder = Label(wraps=True)
        self.copy_button = Button(self.tr("Copy the reminder"), "Ctrl+C", "clipboard-list")
        self.open_button = Button(self.tr("Open the member"), "Enter", "user-round", "primary")
        self.grid_button = Button(self.tr("Months of all members"), "F4", "calendar-days")
        self.back_button = Button(self.tr("Back"), "Esc")
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Read who owes what today."""
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Read once more."""
        self._operations.report(arrears, self._today()).then(self._on_arrears)

    def use_settings(self, settings: ShopSettings) -> None:
        """Sign reminders as the cooperative has chosen anew."""
        self._settings = settings

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.tr("Arrears of mandatory savings")

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list."""
        walk = walk_keys(self.table, self.tr("Member"), self.tr("Member above"))
        acts = (
            Key("Enter", self.tr("Open"), self.open_member, help=self.tr("Open the member")),
            Key("Ctrl+C", self.tr("Copy"), self.copy, help=self.tr("Copy the reminder")),
        )
        grid = Key(
            *("F4", self.tr("Months"), self.grid_wanted.emit),
            help=self.tr("See who paid which month"),
        )
        back = Key("Esc", self.tr("Back"), self.left.emit)
        return (*walk, *acts, grid, back) if self.rows.rows else (grid, back)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.table if self.rows.rows else self.back_button

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        self.halves.fit(room)

    def scan(self, _code: str) -> bool:
        """Take no scanned code."""
        return False

    @Slot()
    def open_member(self) -> None:
        """Go to the chosen member."""
        of = self.table.current_row()
        if of is not None:
            self.member_wanted.emit(of.member_id, of.number)

    @Slot()
    def copy(self) -> None:
        """Put the reminder on the clipboard, to be sent by whatever people use."""
        of = self.table.current_row()
        if of is not None:
            QApplication.clipboard().setText(self.reminder.text())
            self.said.emit(self.tr("The reminder for {name} is copied.").format(name=of.full_name))

    def _lay_out(self) -> None:
        self.hamlet.setAccessibleName(self.tr("Hamlet"))
        fix_size(self.hamlet, width=_FIELD_WIDTH, height=_FIELD_HEIGHT)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add(
            (self.stack, 1), rule(), column(self.foot, self.ages, gap=0, margins=(12, 4, 10, 4))
        )
        written = QWidget()
        written.setLayout(column(self.reminder, None))
        self.detail = Card().add(
            self.name,
            self.phone,
            rule(),
            Heading(self.tr("Reminder")),
            (scrolled(written, ground="card"), 1),
            self.copy_button,
            self.open_button,
        )
        self.halves = ListAndDetail(listing, self.detail)
        top = row(self.hamlet, None, self.grid_button, self.back_button)
        self.setLayout(column(top, (self.halves, 1), gap=10))

    def _connect(self) -> None:
        self.hamlet.activated.connect(self._show_hamlet)
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self.open_member)
        self.copy_button.clicked.connect(self.copy)
        self.open_button.clicked.connect(self.open_member)
        self.grid_button.clicked.connect(self.grid_wanted)
        self.back_button.clicked.connect(self.left)

    @Slot(object)
    def _on_arrears(self, owing: Arrears) -> None:
        self._owing = owing
        chosen = self.hamlet.currentData()
        self.hamlet.clear()
        everybody = self._hamlet_words(self.tr("All hamlets"), len(owing.members), owing.amount)
        self.hamlet.addItem(everybody, None)
        for hamlet, of in by_hamlet(owing).items():
            name = hamlet or self.tr("without a hamlet")
            self.hamlet.addItem(self._hamlet_words(name, *of), hamlet)
        self.hamlet.setCurrentIndex(max(0, self.hamlet.findData(chosen)))
        self._show_hamlet()

    def _hamlet_words(self, name: str, count: int, amount: int) -> str:
        words = self.tr("{hamlet}: {count}, {amount}")
        return words.format(hamlet=name, count=number_text(count), amount=number_text(amount))

    @Slot()
    def _show_hamlet(self) -> None:
        assert self._owing is not None
        hamlet = self.hamlet.currentData()
        rows = [of for of in self._owing.members if hamlet is None or of.hamlet == hamlet]
        self.rows.show(rows)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self.detail.setEnabled(bool(rows))
        words = self.tr("{count} members owe {amount}; {inactive} may be set inactive")
        inactive = sum(of.is_inactive_proposed for of in rows)
        self.foot.setText(
            words.format(
                count=number_text(len(rows)),
                amount=number_text(sum(of.amount for of in rows)),
                inactive=number_text(inactive),
            )
        )
        ages = self.tr("{age}: {count}, {amount}")
        self.ages.setText(
            " · ".join(
                ages.format(
                    age=band_words(band),
                    count=number_text(sum_.members),
                    amount=number_text(sum_.amount),
                )
                for band, sum_ in ageing(rows).items()
                if sum_.members
            )
        )
        if rows and self.table.current_row() is None:
            self.table.choose(0)
        if self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_chosen(self, of: MemberArrears | None) -> None:
        self.name.setText(of.full_name if of else "")
        self.phone.setText((of.phone or self.tr("no telephone number")) if of else "")
        self.reminder.setText(self._reminder(of) if of else "")

    def _reminder(self, of: MemberArrears) -> str:
        words = self.tr(
            "To {name} ({number}): your mandatory savings at {shop} for {months} "
            "({count} months), Rp{amount} in all, have not reached us yet. You may pay at the "
            "cooperative, all at once or in parts. If you have paid, take this as a thank you."
        )
        return words.format(
            name=of.full_name,
            number=of.number,
            shop=self._settings.shop_name,
            months=span_text(of),
            count=number_text(len(of.months)),
            amount=rupiah_text(of.amount),
        )
