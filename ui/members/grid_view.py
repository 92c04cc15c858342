"""Who paid which month: all members, or one hamlet, through a year (kartu simpanan wajib)."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from coop.savings.mandatory_grid import GridRow, mandatory_grid
from coop.shop_settings import ShopSettings
from documents.mandatory_grid_list import mandatory_grid_list
from documents.report_list import write_report
from ui.formatting import number_text, rupiah_text
from ui.members.grid_rows import MONTHS, grid_model, owed_in, paid_in
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Heading
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.list_export import ListExport
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from ui.wording import Words
from values.money import Rupiah
from values.month import Month

_FIELD_HEIGHT = 40
_FIELD_WIDTH = 190


class GridView(QWidget):
    """Takes the whole page; arrows left and right change the year, Enter opens the member."""

    turned = Signal()
    left = Signal()
    said = Signal(str)
    member_wanted = Signal(object, str)
    """A member, by id and number."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._settings, self._today = settings, today
        self._year = today().year
        self._read: list[GridRow] = []
        self.hamlet = QComboBox()
        self.year = Heading("")
        self.earlier_button, self.later_button = Button("", "←"), Button("", "→")
        self.save_button = Button(self.tr("Save the list"), "Ctrl+E", "download")
        self.back_button = Button(self.tr("Back"), "Esc")
        self.rows = grid_model(self, today())
        self.table = RowsTable(self.rows, self.tr("Months of all members"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nobody is asked for mandatory savings in this year."))
        self.stack = QStackedWidget()
        self.foot = ElidedLabel()
        self.note = Note()
        self.note.hide()
        self.export = ListExport(self, operations)
        self._grid = operations.latest(self).then(self._on_grid)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Show this year."""
        self.note.hide()
        self._show_year(self._today().year)

    @Slot()
    def read_again(self) -> None:
        """Read the year once more."""
        self._grid.ask(_grid_of, self._year, self._today())

    def use_settings(self, settings: ShopSettings) -> None:
        """Head lists as the cooperative has chosen anew."""
        self._settings = settings

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.tr("Mandatory savings {year}").format(year=self._year)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the grid."""
        years = (
            Key("Left", self.tr("Year before"), self.show_earlier, cap="←"),
            Key("Right", self.tr("Year after"), self.show_later, cap="→"),
        )
        acts = (
            Key("Enter", self.tr("Open"), self.open_member, help=self.tr("Open the member")),
            Key("F9", self.tr("Hamlet"), self.next_hamlet, help=self.tr("Show the next hamlet")),
            Key("Ctrl+E", self.tr("Save the list"), self.save_list),
        )
        walk = walk_keys(self.table, self.tr("Member"), self.tr("Member above"))
        back = Key("Esc", self.tr("Back"), self.left.emit)
        return (*years, *walk, *acts, back) if self.rows.rows else (*years, back)

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.table if self.rows.rows else self.back_button

    def fit(self, room: Room) -> None:
        """Show as many months as there is room for."""
        self.table.fit(room)

    def scan(self, _code: str) -> bool:
        """Take no scanned code."""
        return False

    @Slot()
    def show_earlier(self) -> None:
        """Show the year before."""
        self._show_year(self._year - 1)

    @Slot()
    def show_later(self) -> None:
        """Show the year after; people pay ahead, but no more than into the next year."""
        if self._year <= self._today().year:
            self._show_year(self._year + 1)

    @Slot()
    def next_hamlet(self) -> None:
        """Show the next hamlet, and after the last all of them."""
        self.hamlet.setCurrentIndex((self.hamlet.currentIndex() + 1) % self.hamlet.count())
        self._show_hamlet()

    @Slot()
    def open_member(self) -> None:
        """Go to the chosen member."""
        of = self.table.current_row()
        if of is not None:
            self.member_wanted.emit(of.member_id, of.number)

    @Slot()
    def save_list(self) -> None:
        """Save what is shown, as a paper or as a table."""
        hamlet = self.hamlet.currentData() or ""
        listed = mandatory_grid_list(self.rows.rows, self._year, hamlet, self._settings)
        name = self.tr("mandatory savings {year}").format(year=self._year)
        self.export.begin(lambda path: write_report(path, listed), name)

    def _lay_out(self) -> None:
        self.hamlet.setAccessibleName(self.tr("Hamlet"))
        fix_size(self.hamlet, width=_FIELD_WIDTH, height=_FIELD_HEIGHT)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add(
            (self.stack, 1), rule(), row((self.foot, 1), margins=(12, 4, 10, 4))
        )
        years = row(self.earlier_button, self.year, self.later_button, gap=12)
        top = row(self.hamlet, years, None, self.save_button, self.back_button, gap=12)
        self.setLayout(column(top, self.note, (listing, 1), gap=10))

    def _connect(self) -> None:
        self.hamlet.activated.connect(self._show_hamlet)
        self.table.opened.connect(self.open_member)
        self.earlier_button.clicked.connect(self.show_earlier)
        self.later_button.clicked.connect(self.show_later)
        self.save_button.clicked.connect(self.save_list)
        self.back_button.clicked.connect(self.left)
        self.export.said.connect(self.said)
        self.export.refused.connect(self._on_refused)

    def _show_year(self, year: int) -> None:
        self._year = year
        self.earlier_button.set_words(str(year - 1))
        self.year.setText(str(year))
        self.later_button.set_words(str(year + 1))
        self.later_button.setEnabled(year <= self._today().year)
        self.turned.emit()
        self.read_again()

    @Slot(object)
    def _on_grid(self, read: list[GridRow]) -> None:
        self._read = read
        chosen = self.hamlet.currentData()
        self.hamlet.clear()
        self.hamlet.addItem(self.tr("All hamlets"), None)
        for hamlet in sorted({of.hamlet for of in read if of.hamlet}):
            self.hamlet.addItem(hamlet, hamlet)
        self.hamlet.setCurrentIndex(max(0, self.hamlet.findData(chosen)))
        self._show_hamlet()

    @Slot()
    def _show_hamlet(self) -> None:
        hamlet = self.hamlet.currentData()
        chosen = self.table.current_row()
        rows = [of for of in self._read if hamlet is None or of.hamlet == hamlet]
        self.rows.show(rows)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        ids = [of.member_id for of in rows]
        self.table.choose(ids.index(chosen.member_id) if chosen and chosen.member_id in ids else 0)
        words = self.tr("{count} members · paid {paid} · late {owed}")
        self.foot.setText(
            words.format(
                count=number_text(len(rows)),
                paid=rupiah_text(Rupiah(sum(map(paid_in, rows)))),
                owed=rupiah_text(Rupiah(sum(map(owed_in, rows)))),
            )
        )
        if self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_refused(self, words: Words) -> None:
        self.note.say(Tone.WARN, words.title, words.advice)


def _grid_of(session: Any, year: int, today: date) -> list[GridRow]:
    """Read who paid which month of a year; nobody where no month of it is anybody's."""
    january, after = Month(year * 100 + 1), Month((year + 1) * 100 + 1)
    rows = mandatory_grid(session, january, after, today)
    assert all(len(of.cells) == MONTHS for of in rows)
    return rows
