"""The list of members and the chosen one beside it: what is seen while no form has the page."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.members.member_desk import MemberDesk
from ui.members.member_listing import MemberListing
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.list_and_detail import ListAndDetail

_SCREEN_ROWS = 8


class MemberBrowser(QWidget):
    """Search, filters, list and member; it asks the page for the form."""

    turned = Signal()
    """Other keys count now."""
    new_wanted = Signal()
    change_wanted = Signal(object)
    """The `MemberCard` that is to be changed."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__()
        self.listing = MemberListing(operations)
        self.desk = MemberDesk(operations, today)
        self.halves = ListAndDetail(self.listing.card, self.desk)
        self.place = Label(role="small")
        self.back_button = Button("", "", "chevron-left")
        self.forth_button = Button("", "", "chevron-right")
        self.top = QWidget()
        self._lay_out()
        self._connect()

    @property
    def has_form(self) -> bool:
        """Whether a form is open on the chosen member."""
        return self.desk.has_form

    def title(self) -> str:
        """Return the words for the top bar."""
        return self.desk.title() or self.tr("Members")

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is shown."""
        if self.has_form:
            return self.desk.keys()
        if self.halves.is_detail_alone:
            return (*self.desk.keys(), Key("Esc", self.tr("Back"), self.leave))
        opening = (Key("Enter", self.tr("Look"), self.open_member),)
        return (
            Key("F3", self.tr("Search"), self.go_to_search, ("F2",)),
            Key("Down", self.tr("Member"), self.next_member, cap="↑ ↓", repeats=True),
            Key("Up", self.tr("Member above"), self.previous_member, in_bar=False, repeats=True),
            Key("PgDown", self.tr("Further down"), self.page_down, in_bar=False, repeats=True),
            Key("PgUp", self.tr("Further up"), self.page_up, in_bar=False, repeats=True),
            *(opening if self.halves.is_single else ()),
            Key("Ctrl+N", self.tr("New member"), self.new_wanted.emit),
            *self.desk.keys(),
            Key("Ctrl+Tab", self.tr("Other members"), self.listing.choose_next_filter),
            Key("Esc", self.tr("Clear the search"), self.leave, in_bar=False),
        )

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.desk.panel.view if self.halves.is_detail_alone else self.listing.search

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.listing.fit(room)
        self.halves.fit(room)
        self.desk.fit(room)
        for part in (self.place, self.back_button, self.forth_button):
            part.setVisible(not room.is_short and not room.is_narrow)
        self._on_halves()

    def scan(self, code: str) -> bool:
        """Look for a scanned card in the list; not while a form is open."""
        if self.has_form:
            return False
        self.halves.open_list()
        self.listing.search.setText(code)
        return True

    @Slot()
    def go_to_search(self) -> None:
        """Go to the search."""
        self.halves.open_list()
        self.listing.search.setFocus()
        self.listing.search.selectAll()

    @Slot()
    def next_member(self) -> None:
        """Choose the member below."""
        self.listing.table.step(1)

    @Slot()
    def previous_member(self) -> None:
        """Choose the member above."""
        self.listing.table.step(-1)

    @Slot()
    def page_down(self) -> None:
        """Choose a member a screen further down."""
        self.listing.table.step(_SCREEN_ROWS)

    @Slot()
    def page_up(self) -> None:
        """Choose a member a screen further up."""
        self.listing.table.step(-_SCREEN_ROWS)

    @Slot()
    def open_member(self) -> None:
        """Show the chosen member where both halves do not fit."""
        if self.desk.card() is not None:
            self.halves.open_detail()

    @Slot()
    def change(self) -> None:
        """Ask for the form with the chosen member."""
        card = self.desk.card()
        if card is not None and not self.has_form:
            self.change_wanted.emit(card)

    @Slot()
    def leave(self) -> None:
        """Go one step back: from the member to the list, from a search to all."""
        if self.halves.is_detail_alone:
            self.halves.open_list()
        else:
            self.listing.search.clear()
        self.focus_target().setFocus()

    def _lay_out(self) -> None:
        listing = self.listing
        self.back_button.setAccessibleName(self.tr("Member above"))
        self.forth_button.setAccessibleName(self.tr("Member below"))
        across = row(
            (listing.search, 1),
            listing.filter_field,
            self.place,
            self.back_button,
            self.forth_button,
            listing.new_button,
        )
        self.top.setLayout(column(across, listing.filters, gap=10))
        self.setLayout(column(self.top, (self.halves, 1), gap=10))

    def _connect(self) -> None:
        listing, desk = self.listing, self.desk
        listing.chosen.connect(desk.show_listed)
        listing.chosen.connect(self._on_chosen)
        listing.opened.connect(self.open_member)
        for button in (listing.new_button, listing.first_button):
            button.clicked.connect(self.new_wanted)
        self.back_button.clicked.connect(self.previous_member)
        self.forth_button.clicked.connect(self.next_member)
        desk.turned.connect(self._on_turned)
        desk.change_wanted.connect(self.change)
        self.halves.turned.connect(self._on_halves)

    @Slot()
    def _on_chosen(self) -> None:
        self.place.setText(self.listing.place_words())

    @Slot()
    def _on_turned(self) -> None:
        is_free = not self.has_form
        was_free = self.listing.search.isEnabled()
        for part in (self.top, self.listing.table):
            part.setEnabled(is_free)
        if is_free and not was_free and self.isVisible():
            self.focus_target().setFocus()
        self.turned.emit()

    @Slot()
    def _on_halves(self) -> None:
        is_alone = self.halves.is_detail_alone
        self.top.setVisible(not is_alone)
        self.desk.panel.set_alone(is_alone=is_alone)
        if self.isVisible() and not self.has_form:
            self.focus_target().setFocus()
        self.turned.emit()
