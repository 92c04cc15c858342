"""Who owes the shop: a search above, filters, how old it is in all, and the list."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from coop.credit.ageing import BANDS, Debtor, credit_ageing
from coop.shop_settings import ShopSettings
from coop.word_search.folding import folded
from documents.credit_list import CreditList, ageing_list
from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.shop_credit.credit_rows import band_words, debtors_model
from ui.theme.colours import Tone
from ui.theme.letters import at_least
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from values.identity import MemberId
from values.money import Rupiah

_FIELD_HEIGHT = 40


class DebtorsView(QWidget):
    """What should have been paid longest and most stands above."""

    chosen = Signal(object)
    """The `Debtor` under the mark, or None."""
    opened = Signal()

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._all: list[Debtor] = []
        self._is_showing = False
        words = self.tr("Find by name, number or telephone")
        self.box = Field(words, kind="find", placeholder=words, icon_name="search")
        self.hamlet, self.employer = QComboBox(), QComboBox()
        self.totals = FactsRow(BANDS)
        self.totals.setMinimumWidth(1)  # Long sums keep no window from getting narrower.
        self.rows = debtors_model(self)
        self.table = RowsTable(self.rows, self.tr("Members who owe"), row_height=TWO_LINES)
        self.empty = EmptyState("")
        self.stack = QStackedWidget()
        self.foot = ElidedLabel(role="muted")
        self._lists = operations.latest(self).then(self._on_read)
        self._lay_out()

    def begin(self) -> None:
        """Begin with everybody."""
        self.box.clear()
        for filtered in (self.hamlet, self.employer):
            filtered.setCurrentIndex(0)
        self.read_again()

    def read_again(self) -> None:
        """Read who owes what today."""
        self._lists.ask(credit_ageing, self._today())

    def listed(self, settings: ShopSettings) -> CreditList | None:
        """Return whom the filters leave, as a paper says it; None where they leave nobody."""
        words = (self.box.text().strip(), self.hamlet.currentData(), self.employer.currentData())
        of_whom = " · ".join(filter(None, words))
        rows = self.rows.rows
        return ageing_list(rows, settings, self._today(), of_whom) if rows else None

    def walking_keys(self) -> Sequence[Key]:
        """Return the keys that walk through the list while the search has the focus."""
        return walk_keys(self.table, self.tr("Member"), self.tr("Member above"))

    def fit(self, room: Room) -> None:
        """Show the columns there is room for; the totals only where the window is high."""
        self.table.fit(room)
        self.totals.setVisible(not room.is_short)

    def search(self, typed: str) -> None:
        """Look for somebody, as if it were typed."""
        self.box.setText(typed)
        self._filter()

    def _lay_out(self) -> None:
        for filtered, name in (
            (self.hamlet, self.tr("Hamlet")),
            (self.employer, self.tr("Employer")),
        ):
            filtered.setAccessibleName(name)
            at_least(filtered, height=_FIELD_HEIGHT)
            filtered.activated.connect(self._filter)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add(
            (self.stack, 1), rule(), row((self.foot, 1), margins=(12, 4, 10, 4))
        )
        filters = row((self.hamlet, 1), (self.employer, 1), gap=10)
        self.setLayout(column(self.box, filters, self.totals, (listing, 1), gap=8))
        self.box.leave(["Ctrl+C"])  # There is the reminder to copy.
        self.box.textEdited.connect(self._filter)
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self.opened)

    @Slot(object)
    def _on_read(self, debtors: list[Debtor]) -> None:
        self._all = sorted(debtors, key=_urgency)
        every = (self.tr("All hamlets"), self.tr("All employers"))
        for filtered, words, values in (
            (self.hamlet, every[0], {of.hamlet for of in debtors}),
            (self.employer, every[1], {of.employer for of in debtors}),
        ):
            before = filtered.currentData()
            filtered.clear()
            filtered.addItem(words, None)
            for value in sorted(values - {""}, key=folded):
                filtered.addItem(value, value)
            filtered.setCurrentIndex(max(0, filtered.findData(before)))
        self._filter()

    @Slot()
    def _filter(self) -> None:
        words = folded(self.box.text()).split()
        hamlet, employer = self.hamlet.currentData(), self.employer.currentData()
        rows = [
            of
            for of in self._all
            if hamlet in (None, of.hamlet)
            and employer in (None, of.employer)
            and all(word in _searched(of) for word in words)
        ]
        before: Debtor | None = self.table.current_row()
        self._is_showing = True  # Rows that pass by under the mark are not chosen.
        self.rows.show(rows)
        self.table.choose(_place_of(before.member_id if before else None, rows))
        self._is_showing = False
        nothing, nobody = self.tr("Nobody owes the shop anything."), self.tr("Nobody is like that.")
        self.empty.sentence.setText(nobody if self._all else nothing)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        self._show_totals(rows)
        self.chosen.emit(self.table.current_row())

    def _show_totals(self, rows: Sequence[Debtor]) -> None:
        sums = [Rupiah(sum(of.bands[band] for of in rows)) for band in range(BANDS)]
        last = BANDS - 1
        self.totals.show_facts(
            *(
                ShownFact(
                    band_words(band),
                    rupiah_text(amount),
                    tone=Tone.BAD if band == last and amount else None,
                )
                for band, amount in enumerate(sums)
            )
        )
        words = self.tr("{count} members owe {owed}; {overdue} of it is overdue")
        self.foot.setText(
            words.format(
                count=number_text(len(rows)),
                owed=rupiah_text(Rupiah(sum(sums))),
                overdue=rupiah_text(Rupiah(sum(sums[1:]))),
            )
        )

    @Slot(object)
    def _on_current(self, of: Debtor | None) -> None:
        if not self._is_showing:
            self.chosen.emit(of)


def _urgency(of: Debtor) -> tuple[int, int, str]:
    return (-of.overdue, -of.owed, of.number)


def _searched(of: Debtor) -> str:
    return folded(f"{of.full_name} {of.number} {of.phone}")


def _place_of(member_id: MemberId | None, rows: Sequence[Debtor]) -> int:
    """Return where a member stands now; the first where they are gone."""
    return next((at for at, of in enumerate(rows) if of.member_id == member_id), 0)
