"""The left half of the page: the search, the filters and the list of members."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QWidget

from coop.members.member_list import PAGE
from ui.formatting import number_text
from ui.members.member_reading import (
    ACTIVE,
    CANDIDATES,
    ENDED_ONES,
    EVERYBODY,
    INACTIVE,
    MembersAsked,
    MembersPart,
    members_part,
)
from ui.members.member_rows import members_model
from ui.operations import Operations
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.after_painting import AfterPainting
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, row, rule
from ui.widgets.list_pages import ListPages
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from values.identity import MemberId

_PILLS_FROM_WIDTH = 1_000
_FIELD_HEIGHT = 40
_FIELD_WIDTH = 180
_LINK_HEIGHT = 28


class MemberListing(QWidget):
    """Lists members by filter, or whom the search finds; it reads again when it is told to.

    The page lays out `across`, `filters` and `card`.
    """

    chosen = Signal(object)
    """The `MemberRow` that is chosen now, or None."""
    opened = Signal()

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._sought: MemberId | None = None
        self._shown, self._has_chosen_filter = MembersAsked(), False
        self._counts: dict[str, int] = {}
        self.search = Field(
            self.tr("Search members"),
            kind="find",
            placeholder=self.tr("Name, number, phone or NIK, or scan a card"),
            icon_name="search",
        )
        self._filters = (
            Filter(ACTIVE, self.tr("Active"), "circle-check"),
            Filter(CANDIDATES, self.tr("Candidates"), "hourglass"),
            Filter(INACTIVE, self.tr("Inactive"), "pause"),
            Filter(ENDED_ONES, self.tr("Ended"), "log-out"),
            Filter(EVERYBODY, self.tr("All"), "users"),
        )
        self.filters = FilterPills(*self._filters)
        self.filter_field = QComboBox()
        self.rows = members_model(self)
        self.table = RowsTable(self.rows, self.tr("Members"), row_height=TWO_LINES)
        self.new_button = Button(self.tr("New member"), "Ctrl+N", "user-plus")
        self.first_button = Button(self.tr("New member"), "Ctrl+N", "user-plus")
        self.empty = EmptyState("", self.first_button)
        self.place = Label(role="small")
        self.back_button, self.forth_button = (
            Button("", "", icon_name) for icon_name in ("chevron-left", "chevron-right")
        )
        self.arrears_link = Button(self.tr("Arrears"), "", kind="link", height=_LINK_HEIGHT)
        self.export_link = Button(self.tr("Save to Excel"), "", kind="link", height=_LINK_HEIGHT)
        self.import_link = Button(self.tr("Import"), "", kind="link", height=_LINK_HEIGHT)
        self.stack = QStackedWidget()
        self.foot = ElidedLabel()
        self.card = Card(margins=(1, 1, 1, 1), gap=0)
        self._lay_out()
        self._pages = ListPages(self, operations, self.rows, members_part, PAGE, MembersAsked())
        self._telling = AfterPainting(self.table)
        self._connect()

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
        has_pills = room.width >= _PILLS_FROM_WIDTH and not room.is_short
        self.filters.setVisible(has_pills)
        self.filter_field.setVisible(not has_pills)
        self.new_button.setVisible(not room.is_tiny)
        for part in (self.place, self.back_button, self.forth_button):
            part.setVisible(not room.is_short and not room.is_narrow)

    def across(self) -> QHBoxLayout:
        """Lay out what stands above the list: the search, and the way to others."""
        steps = (self.place, self.back_button, self.forth_button)
        return row((self.search, 1), self.filter_field, *steps, self.new_button)

    def walking_keys(self) -> Sequence[Key]:
        """Return the keys that choose another member of the list."""
        return walk_keys(self.table, self.tr("Member"), self.tr("Member above"))

    @Slot()
    def reload(self) -> None:
        """Read what is listed now, as far as somebody has scrolled; who is chosen stays so."""
        self._pages.read(MembersAsked(self.search.text().strip(), self.filters.current()))

    def asked(self) -> MembersAsked:
        """Return who is listed: also those that nobody has scrolled to."""
        asked: MembersAsked = self._pages.asked
        return asked

    def seek(self, member_id: MemberId, number: str) -> None:
        """Choose a member, whatever is listed now: by their number."""
        self._sought = member_id
        if self.search.text() == number:
            self.reload()
        else:
            self.search.setText(number)

    @Slot()
    def choose_next_filter(self) -> None:
        """Put the next filter on."""
        self.filters.choose_next()

    def _lay_out(self) -> None:
        self.back_button.setAccessibleName(self.tr("Member above"))
        self.forth_button.setAccessibleName(self.tr("Member below"))
        self.filter_field.setAccessibleName(self.tr("Which members"))
        fix_size(self.filter_field, width=_FIELD_WIDTH, height=_FIELD_HEIGHT)
        for narrowing in self._filters:
            self.filter_field.addItem(narrowing.words, narrowing.name)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        foot = row(
            (self.foot, 1),
            self.arrears_link,
            self.import_link,
            self.export_link,
            margins=(12, 4, 10, 4),
        )
        self.card.add((self.stack, 1), rule(), foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(self.reload)
        self._pages.arrived.connect(self._on_part)
        self.filters.chosen.connect(self._on_filter)
        self.filter_field.activated.connect(self._on_field)
        self.table.current_changed.connect(self._telling.wait)
        self._telling.came.connect(self._tell)
        self.table.current_changed.connect(self._say_place)
        self.back_button.clicked.connect(self.table.row_up)
        self.forth_button.clicked.connect(self.table.row_down)
        self.table.opened.connect(self.opened)

    @Slot()
    def _tell(self) -> None:
        """Say who is chosen once the list is painted: reading them would slow the painting down."""
        self.chosen.emit(self.table.current_row())

    @Slot()
    def _say_place(self) -> None:
        """Say which of how many is chosen: `147 of 212`."""
        number = self.table.currentIndex().row() + 1
        words = self.tr("{place} of {count}") if number else ""
        count = number_text(self._count())
        self.place.setText(words.format(place=number_text(number), count=count))

    @Slot()
    def _on_filter(self) -> None:
        self._has_chosen_filter = True
        names = [narrowing.name for narrowing in self._filters]
        self.filter_field.setCurrentIndex(names.index(self.filters.current()))
        if self.search.text():
            self.search.clear()  # Which reads the list.
        else:
            self.reload()

    @Slot(int)
    def _on_field(self, place: int) -> None:
        self.filters.choose(self._filters[place].name)

    @Slot(object)
    def _on_part(self, part: MembersPart) -> None:
        self._show_counts(dict(part.counts))
        is_idle = not self._has_chosen_filter and not self.search.text()
        if is_idle and self.filters.current() == ACTIVE and not part.counts[ACTIVE]:
            self.filters.choose(EVERYBODY)
            self._has_chosen_filter = False
            return
        if self._shown != self._pages.asked:
            self._shown = self._pages.asked
            self.table.choose(0)  # Else what replaces it would be read to its end at once.
        self.rows.show(part.rows, has_more=part.last is not None)
        self._show_listed()

    def _count(self) -> int:
        """Return how many there are, seen or not."""
        words, name = self._pages.asked
        return len(self.rows.rows) if words else self._counts.get(name, 0)

    def _show_counts(self, counts: dict[str, int]) -> None:
        self._counts = counts
        self.filters.show_counts(counts)
        for place, narrowing in enumerate(self._filters):
            count = number_text(counts[narrowing.name])
            self.filter_field.setItemText(place, f"{narrowing.words} {count}")

    def _show_listed(self) -> None:
        has_rows = bool(self.rows.rows)
        self.stack.setCurrentWidget(self.table if has_rows else self.empty)
        self._say_place()
        found, all_words = self.tr("{count} found, the best first"), self.tr("{count} members")
        words = found if self._pages.asked.words else all_words
        self.foot.setText(words.format(count=number_text(self._count())))
        if not has_rows:
            self.empty.sentence.setText(self._empty_words())
            self._telling.wait()
            return
        ids = [listed.member_id for listed in self.rows.rows]
        if self._sought in ids:
            self.table.choose(ids.index(self._sought))
            self._sought = None
        elif self.table.current_row() is None:
            self.table.choose(0)

    def _empty_words(self) -> str:
        if self.search.text().strip():
            return self.tr("Nobody fits the search. Try another part of the name.")
        if self._counts.get(EVERYBODY):
            return self.tr("Nobody to see here. Ctrl+Tab shows other members.")
        return self.tr("There are no members yet. Write down the first one.")
