"""The list of members, or the savings of one, with the chosen member beside it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.credit.credit_events import CreditEvent
from coop.savings.savings_events import SavingsEvent
from ui.members.member_desk import MemberDesk
from ui.members.member_listing import MemberListing
from ui.members.member_reading import MemberCard
from ui.members.member_words import short_name
from ui.members.savings_view import SavingsView
from ui.members.timeline import Happening
from ui.operations import Operations
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.list_and_detail import ListAndDetail
from values.savings import SavingsKind


class MemberBrowser(QWidget):
    """Search above; at the left the list or one member's savings; it asks for the register's form.

    Where both halves do not fit, Enter goes from the list to the member and on to the savings.
    """

    turned = Signal()
    """Other keys count now."""
    new_wanted = Signal()
    arrears_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    change_wanted = Signal(object)
    """The `MemberCard` that is to be changed."""
    sale_wanted = Signal(object)
    """The id of a sale that is to be seen."""

    def __init__(self, operations: Operations, desk: MemberDesk) -> None:
        super().__init__()
        self._room = DESIGN_ROOM
        self._had_form = False
        self.listing = MemberListing(operations)
        self.savings = SavingsView(operations)
        self.desk = desk
        desk.listed = self.listing.asked
        self.left, self.side = QStackedWidget(), QStackedWidget()
        self.halves = ListAndDetail(self.side, self.desk)
        self.top = QWidget()
        self._lay_out()
        self._connect()

    @property
    def has_form(self) -> bool:
        """Whether a form is open on the chosen member."""
        return self.desk.has_form

    @property
    def has_savings(self) -> bool:
        """Whether the savings of the chosen member stand where the list was."""
        return self.left.currentWidget() is self.savings

    def title(self) -> str:
        """Return the words for the top bar."""
        card = self.desk.card()
        if self.has_savings and card is not None and not self.has_form:
            return short_name(card.record.full_name)
        return self.desk.title() or self.tr("Members")

    def keys(self) -> Sequence[Key]:
        """Return the keys of what is shown."""
        if self.has_form:
            return self.desk.keys()
        search = Key("F3", self.tr("Search"), self.go_to_search, ("F2",))
        if self.has_savings and not self.halves.is_detail_alone:
            return (search, *self._keys_of_savings())
        opening = Key("Enter", self.tr("Savings"), self.open_member)
        if self.halves.is_detail_alone:
            back = Key("Esc", self.tr("Back"), self.leave)
            return (opening, *self._deposit_key(), *self.desk.keys(), back)
        return (
            search,
            *self.listing.walking_keys(),
            opening,
            *self._deposit_key(),
            Key("Ctrl+N", self.tr("New member"), self.new_wanted.emit),
            *self.desk.keys(),
            Key("Ctrl+T", self.tr("Arrears"), self.arrears_wanted.emit),
            Key("Ctrl+E", self.tr("To Excel"), self.export_wanted.emit),
            Key("Ctrl+I", self.tr("Import"), self.import_wanted.emit),
            Key("Ctrl+Tab", self.tr("Other members"), self.listing.choose_next_filter),
            Key("Esc", self.tr("Clear the search"), self.leave, in_bar=False),
        )

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        if self.halves.is_detail_alone:
            return self.desk.panel.view
        return self.savings.focus_part() if self.has_savings else self.listing.search

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self._room = room
        for part in (self.listing, self.savings, self.halves, self.desk):
            part.fit(room)
        self._on_halves()

    def scan(self, code: str) -> bool:
        """Look for a scanned card in the list; not while a form is open."""
        if self.has_form:
            return False
        self._show_left(self.listing.card)
        self.halves.open_list()
        self.listing.search.setText(code)
        return True

    @Slot()
    def go_to_search(self) -> None:
        """Go to the search, and back to the list."""
        self._show_left(self.listing.card)
        self.halves.open_list()
        self.listing.search.setFocus()
        self.listing.search.selectAll()

    @Slot()
    def open_member(self) -> None:
        """Show the savings of the chosen member, or first the member where there is no room."""
        if self.desk.card() is None or self.has_form:
            return
        if self.halves.is_single and not self.halves.is_detail_alone and not self.has_savings:
            self.halves.open_detail()
            return
        self._show_left(self.savings)
        self.halves.open_list()
        self.focus_target().setFocus()

    @Slot()
    def begin_deposit(self) -> None:
        """Take a payment: the marked months are in it while their account is shown."""
        card = self.desk.card()
        if card is None or card.has_ended or self.has_form:
            return
        self._show_left(self.savings)
        if self.savings.account() is not SavingsKind.MANDATORY:
            self.savings.months.mark(())
        self.desk.open_deposit(self.savings.marked())

    @Slot()
    def change(self) -> None:
        """Ask for the form with the chosen member."""
        card = self.desk.card()
        if card is not None and not self.has_form:
            self.change_wanted.emit(card)

    @Slot()
    def leave(self) -> None:
        """Go one step back: from the savings or the member to the list, from a search to all."""
        if self.halves.is_detail_alone:
            self.halves.open_list()
        elif self.has_savings:
            self._show_left(self.listing.card)
        else:
            self.listing.search.clear()
        self.focus_target().setFocus()

    def _keys_of_savings(self) -> Sequence[Key]:
        return (
            *self._deposit_key(),
            Key("PgDown", self.tr("Other member"), self.listing.table.row_down, cap="PgUp PgDn"),
            Key("PgUp", self.tr("Member above"), self.listing.table.row_up, in_bar=False),
            *self.savings.keys(),
            *self.desk.keys(),
            Key("Esc", self.tr("Back"), self.leave),
        )

    def _deposit_key(self) -> Sequence[Key]:
        card = self.desk.card()
        if card is None or card.has_ended:
            return ()
        return (Key("F5", self.tr("Deposit"), self.begin_deposit),)

    def _lay_out(self) -> None:
        listing = self.listing
        self.left.addWidget(listing.card)
        self.left.addWidget(self.savings)
        self.side.addWidget(self.left)
        self.top.setLayout(column(listing.across(), listing.filters, gap=10))
        self.setLayout(column(self.top, (self.halves, 1), gap=10))

    def _connect(self) -> None:
        listing, desk = self.listing, self.desk
        listing.chosen.connect(desk.show_listed)
        listing.opened.connect(self.open_member)
        listing.table.clicked.connect(self._on_row_clicked)
        listing.search.textEdited.connect(self._on_search)
        for button in (listing.new_button, listing.first_button):
            button.clicked.connect(self.new_wanted)
        listing.export_link.clicked.connect(self.export_wanted)
        listing.import_link.clicked.connect(self.import_wanted)
        listing.arrears_link.clicked.connect(self.arrears_wanted)
        desk.turned.connect(self._on_turned)
        desk.shown.connect(self._on_shown)
        desk.change_wanted.connect(self.change)
        desk.panel.deposit_button.clicked.connect(self.begin_deposit)
        desk.panel.savings_button.clicked.connect(self.open_member)
        desk.months_wanted.connect(self.savings.months.mark)
        self.savings.marks_changed.connect(self._on_marks)
        self.savings.deposit_wanted.connect(self.begin_deposit)
        self.savings.turned.connect(self.turned)
        self.savings.own_amount_wanted.connect(desk.open_own_amount)
        self.savings.again_wanted.connect(desk.print_again)
        self.savings.reversal_wanted.connect(desk.open_reversal)
        self.savings.history.document_wanted.connect(self._open_document)
        self.halves.turned.connect(self._on_halves)

    def _show_left(self, part: QWidget) -> None:
        self.left.setCurrentWidget(part)
        self._show_filters()
        self.turned.emit()

    @Slot()
    def _on_row_clicked(self) -> None:
        if self.halves.is_single:
            self.open_member()

    @Slot()
    def _on_search(self) -> None:
        if self.has_savings:
            self._show_left(self.listing.card)

    @Slot(object)
    def _on_shown(self, card: MemberCard | None) -> None:
        if card is not None:
            self.savings.show_card(card)
        elif self.has_savings:
            self._show_left(self.listing.card)

    @Slot(object)
    def _open_document(self, happening: Happening) -> None:
        if isinstance(happening, SavingsEvent | CreditEvent):
            self.desk.open_receipt(happening)
        else:
            self.sale_wanted.emit(happening.moment.fact_id)

    @Slot()
    def _on_marks(self) -> None:
        self.desk.show_months(self.savings.marked())

    @Slot()
    def _on_turned(self) -> None:
        is_free = not self.has_form
        beside = self.desk.paper() or self.left
        if self.side.indexOf(beside) < 0:
            self.side.addWidget(beside)  # A paper is made with its form.
        self.side.setCurrentWidget(beside)
        for part in (self.top, self.listing.table, *self.savings.parts()):
            part.setEnabled(is_free)
        if self.has_form:
            self.halves.open_detail()
        elif self._had_form:
            self.halves.open_list()
            if self.isVisible():
                self.focus_target().setFocus()
        self._had_form = self.has_form
        self.turned.emit()

    @Slot()
    def _on_halves(self) -> None:
        is_alone = self.halves.is_detail_alone
        self.top.setVisible(not is_alone)
        self._show_filters()
        self.desk.panel.set_alone(is_alone=is_alone)
        if self.isVisible() and not self.has_form:
            self.focus_target().setFocus()
        self.turned.emit()

    def _show_filters(self) -> None:
        """Leave the filters out while no list is seen."""
        self.listing.fit(self._room)
        if self.has_savings:
            self.listing.filters.hide()
            self.listing.filter_field.hide()
