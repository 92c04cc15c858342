"""What expires within a week, a month, a quarter: a search, pills, what it is worth, the list."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.shop_settings import ShopSettings
from coop.stock.expiring_goods import ExpiringRow, expiring_goods
from coop.word_search.folding import folded
from documents.batch_lists import expiring_list
from documents.report_list import ReportList
from ui.batches.batch_rows import expiring_model
from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.field import Field
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from values.money import Rupiah

SPANS = (7, 30, 90)
"""Days ahead: to be sold this week, to be watched, to be ordered less of."""
_EXPIRED = "expired"
_FIRST_SPAN = 30


class ExpiringView(QWidget):
    """The search has the focus; arrows walk through the list below it."""

    chosen = Signal(object)
    """The `ExpiringRow` under the mark, or None."""
    opened = Signal()

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._all: list[ExpiringRow] = []
        words = self.tr("Find goods by name or batch")
        self.box = Field(words, kind="find", placeholder=words, icon_name="search")
        within = self.tr("{days} days")
        self.pills = FilterPills(
            Filter(_EXPIRED, self.tr("Expired"), ""),
            *(Filter(str(days), within.format(days=days), "") for days in SPANS),
        )
        self.totals = FactsRow(len(SPANS) + 1)
        self.totals.setMinimumWidth(1)  # Long sums keep no window from getting narrower.
        self.rows = expiring_model(self)
        self.table = RowsTable(self.rows, self.tr("What expires"), row_height=TWO_LINES)
        self.empty = EmptyState("")
        self.stack = QStackedWidget()
        self.foot = ElidedLabel(role="muted")
        self._list = operations.latest(self).then(self._on_read)
        self._lay_out()

    def begin(self) -> None:
        """Begin with what expires within a month."""
        self.box.clear()
        self.pills.mark(str(_FIRST_SPAN))
        self.read_again()

    def read_again(self) -> None:
        """Read what expires as of today."""
        self._list.ask(expiring_goods, self._today(), max(SPANS))

    def walking_keys(self) -> Sequence[Key]:
        """Return the keys that walk through the list while the search has the focus."""
        return walk_keys(self.table, self.tr("Goods"), self.tr("Goods above"))

    def current(self) -> ExpiringRow | None:
        """Return the batch under the mark."""
        found: ExpiringRow | None = self.table.current_row()
        return found

    def listed(self, settings: ShopSettings) -> ReportList:
        """Return what is shown, as it is saved."""
        within = None if self.pills.current() == _EXPIRED else int(self.pills.current())
        return expiring_list(self.rows.rows, self._today(), within, settings)

    def fit(self, room: Room) -> None:
        """Show the columns there is room for; the sums only where the window is high."""
        self.table.fit(room)
        self.totals.setVisible(not room.is_short)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add(
            (self.stack, 1), rule(), row((self.foot, 1), margins=(12, 4, 10, 4))
        )
        self.setLayout(column(self.box, self.pills, self.totals, (listing, 1), gap=8))
        self.box.textEdited.connect(self._filter)
        self.pills.chosen.connect(self._filter)
        self.table.current_changed.connect(self.chosen)
        self.table.opened.connect(self.opened)

    @Slot(object)
    def _on_read(self, rows: list[ExpiringRow]) -> None:
        self._all = rows
        self._show_totals()
        self._filter()

    @Slot()
    def _filter(self) -> None:
        words = folded(self.box.text()).split()
        rows = [
            of
            for of in self._within(self.pills.current())
            if all(w in _searched(of) for w in words)
        ]
        before = self.current()
        self.rows.show(rows)
        self.table.choose(_place_in_list(rows, before))
        none, nothing = self.tr("Nothing is like that."), self.tr("Nothing expires so soon.")
        self.empty.sentence.setText(none if words else nothing)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        said = self.tr("{count} batches, worth {value}")
        value = rupiah_text(_value(rows))
        self.foot.setText(said.format(count=number_text(len(rows)), value=value))
        self.chosen.emit(self.current())

    def _within(self, name: str) -> list[ExpiringRow]:
        if name == _EXPIRED:
            return [of for of in self._all if of.days < 0]
        return [of for of in self._all if of.days <= int(name)]

    def _show_totals(self) -> None:
        names = (_EXPIRED, *map(str, SPANS))
        found = {name: self._within(name) for name in names}
        self.pills.show_counts({name: len(rows) for name, rows in found.items()})
        gone = found[_EXPIRED]
        within = self.tr("Within {days} days")
        self.totals.show_facts(
            ShownFact(
                self.tr("Expired"),
                rupiah_text(_value(gone)),
                tone=Tone.BAD if gone else None,
            ),
            *(
                ShownFact(
                    within.format(days=days),
                    rupiah_text(_value([of for of in found[str(days)] if of.days >= 0])),
                )
                for days in SPANS
            ),
        )


def _value(rows: Sequence[ExpiringRow]) -> Rupiah:
    return Rupiah(sum(of.value for of in rows))


def _place_in_list(rows: Sequence[ExpiringRow], chosen: ExpiringRow | None) -> int:
    """Return where the chosen batch stands now; one that was carried is found where it lies."""
    if chosen is None:
        return 0
    key = chosen.item_id, chosen.batch
    same = [at for at, of in enumerate(rows) if (of.item_id, of.batch) == key]
    here = [at for at in same if rows[at].place_id == chosen.place_id]
    return next(iter([*here, *same]), 0)


def _searched(of: ExpiringRow) -> str:
    return folded(f"{of.name} {of.code} {of.place}")
