"""The owners of goods on consignment, what lies in the shop of each, and the forms beside."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.consignment.consignors import ListedConsignor, consignor_list
from ui.consignment.book_form import BookForm
from ui.consignment.consignment_reading import OwnerAccount, owner_account
from ui.consignment.consignment_rows import goods_model, owners_model
from ui.consignment.goods_form import GoodsForm
from ui.consignment.owner_form import OwnerForm
from ui.consignment.settle_form import SettleForm
from ui.consignment.surroundings import Surroundings
from ui.consignment.terms_form import TermsForm
from ui.formatting import rupiah_text
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys


class OwnersView(QWidget):
    """The field has the focus and narrows the list; each key opens a form at the right."""

    left = Signal()
    turned = Signal()
    said = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__()
        self._given = given
        self.account: OwnerAccount | None = None
        find = self.tr("Find an owner")
        self.box = Field(find, kind="find", placeholder=find, icon_name="search")
        self.rows = owners_model(self)
        self.table = RowsTable(
            self.rows, self.tr("Owners"), row_height=TWO_LINES, takes_focus=False
        )
        self.new_button = Button(self.tr("New owner"), "F5", "plus", "primary")
        self.empty = EmptyState(self.tr("Nobody leaves goods with the shop yet."), self.new_button)
        self.listed = QStackedWidget()
        self.name = ElidedLabel(role="heading")
        self.goods_rows = goods_model(self)
        self.goods = RowsTable(
            self.goods_rows, self.tr("Goods"), row_height=TWO_LINES, takes_focus=False
        )
        self.owed = Label(role="strong")
        self.owner_form, self.terms_form = OwnerForm(given), TermsForm(given)
        self.goods_form, self.settle_form = GoodsForm(given), SettleForm(given)
        self.book_form = BookForm(given)
        self.forms = (
            self.owner_form,
            self.terms_form,
            self.goods_form,
            self.settle_form,
            self.book_form,
        )
        self.sides = QStackedWidget()
        self._lay_out()
        self._connect()
        self._list = given.operations.latest(self).then(self._show)
        self._account = given.operations.latest(self).then(self._show_account)

    def _connect(self) -> None:
        self.box.textEdited.connect(self.read_again)
        self.box.returnPressed.connect(self.settle)
        self.table.current_changed.connect(self._on_chosen)
        self.new_button.clicked.connect(self.begin_new)
        for form in self.forms:
            form.left.connect(self.go_back)
            form.done.connect(self._on_done)

    def _lay_out(self) -> None:
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        left = QWidget()
        left.setLayout(column(self.box, (listing, 1)))
        buttons = [Button(words, key) for key, words, _, _ in self._acts()]
        for button, (_, _, act, _) in zip(buttons, self._acts(), strict=True):
            button.clicked.connect(act)
        more = [row(*((button, 1) for button in buttons[at : at + 2])) for at in (1, 3)]
        pay = Button(self.tr("Pay"), "Enter", "wallet", "primary")
        pay.clicked.connect(self.settle)
        self.acts_buttons = (*buttons, pay)
        self.panel = Card().add(
            self.name, rule(), (self.goods, 1), self.owed, buttons[0], *more, pay
        )
        for side in (self.panel, *self.forms):
            self.sides.addWidget(side)
        self.halves = ListAndDetail(left, self.sides)
        self.setLayout(column((self.halves, 1)))

    def _acts(self) -> Sequence[tuple[str, str, Callable[[], object], str]]:
        """Return what can be done for the chosen owner: key, words, act, longer words."""
        return (
            ("F2", self.tr("Take in"), self.take_in, self.tr("Take in what the owner brings")),
            ("F3", self.tr("Give back"), self.give_back, self.tr("Give back what was not sold")),
            ("F4", self.tr("History"), self.look_back, self.tr("Slips, and taking an act back")),
            ("F6", self.tr("Agree"), self.agree, self.tr("Agree on goods and the owner's part")),
            ("F7", self.tr("Change"), self.change, self.tr("Change who the owner is")),
        )

    def begin(self) -> None:
        """Show all of them."""
        self.box.clear()
        self.show_side(self.panel)
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Read the list as it is narrowed just now; a sum that somebody looks at is read anew."""
        self._list.ask(consignor_list, self.box.text(), with_put_away=bool(self.box.text()))
        if self.sides.currentWidget() is self.settle_form:
            self.settle_form.look_again()

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the form that is open."""
        back = Key("Esc", self.tr("Back"), self.go_back)
        front = self.sides.currentWidget()
        if front is self.book_form:
            return (
                Key("F8", self.tr("Print slip"), self.book_form.print_again),
                Key("F9", self.tr("Slip as PDF"), self.book_form.save_pdf),
                Key("F10", self.tr("Take it back"), self.book_form.save),
                back,
            )
        for form in self.forms:
            if front is form:
                return (Key("F10", self.tr("Save"), form.save), back)
        acts = (
            Key(key, words, act, help=more, in_bar=key in {"F2", "F3"})
            for key, words, act, more in self._acts()
        )
        return (
            *walk_keys(self.table, self.tr("Owner"), self.tr("Owner above")),
            Key("Enter", self.tr("Pay"), help=self.tr("Pay the chosen owner for what was sold")),
            *acts,
            Key("F5", self.tr("New"), self.begin_new, help=self.tr("Write a new owner")),
            back,
        )

    def is_at_home(self) -> bool:
        """Whether no form is open."""
        return self.sides.currentWidget() is self.panel

    def focus_target(self) -> QWidget:
        """Return the field, or the first one of the form."""
        front = self.sides.currentWidget()
        if front is self.goods_form:
            return self.goods_form.first_field()
        firsts: dict[QWidget | None, QWidget] = {
            self.owner_form: self.owner_form.name,
            self.terms_form: self.terms_form.finder,
            self.settle_form: self.settle_form.until,
            self.book_form: self.book_form.table,
        }
        return firsts.get(front, self.box)

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        for table in (self.table, self.goods):
            table.fit(room)
        self.halves.fit(room)

    @Slot()
    def begin_new(self) -> None:
        """Write a new owner."""
        self.owner_form.begin(None)
        self.show_side(self.owner_form)

    @Slot()
    def change(self) -> None:
        """Change the chosen owner."""
        if self.account is not None:
            self.owner_form.begin(self.account.owner)
            self.show_side(self.owner_form)

    @Slot()
    def take_in(self) -> None:
        """Take goods in that the chosen owner brings."""
        if self.account is not None:
            self.goods_form.begin(self.account, goes_back=False)
            self.show_side(self.goods_form)

    @Slot()
    def give_back(self) -> None:
        """Give goods back to the chosen owner."""
        if self.account is not None:
            self.goods_form.begin(self.account, goes_back=True)
            self.show_side(self.goods_form)

    @Slot()
    def agree(self) -> None:
        """Agree with the chosen owner on an item."""
        if self.account is not None:
            self.terms_form.begin(self.account)
            self.show_side(self.terms_form)

    @Slot()
    def settle(self) -> None:
        """Pay the chosen owner."""
        if self.account is not None:
            self.settle_form.begin(self.account)
            self.show_side(self.settle_form)

    @Slot()
    def look_back(self) -> None:
        """Show what happened with the chosen owner."""
        if self.account is not None:
            self.book_form.begin(self.account)
            self.show_side(self.book_form)

    @Slot()
    def go_back(self) -> None:
        """Close the form, and then the desk."""
        if self.is_at_home():
            self.left.emit()
        else:
            self.show_side(self.panel)

    def show_side(self, side: QWidget) -> None:
        """Bring the panel or a form to the front."""
        self.sides.setCurrentWidget(side)
        if side is self.panel:
            self.halves.open_list()
        else:
            self.halves.open_detail()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _show(self, owners: list[ListedConsignor]) -> None:
        chosen: ListedConsignor | None = self.table.current_row()
        self.rows.show(owners)
        self.listed.setCurrentWidget(self.table if owners else self.empty)
        ids = [of.consignor_id for of in owners]
        is_there = chosen is not None and chosen.consignor_id in ids
        self.table.choose(ids.index(chosen.consignor_id) if chosen and is_there else 0)
        self._on_chosen(self.table.current_row())

    @Slot(object)
    def _on_chosen(self, chosen: ListedConsignor | None) -> None:
        self.name.setText(chosen.name if chosen else "")
        for button in self.acts_buttons:
            button.setEnabled(chosen is not None)
        if chosen is None:
            self._account.forget()
            self.account = None
            self.goods_rows.show(())
            self.owed.setText("")
            return
        if self.account is None or self.account.owner.consignor_id != chosen.consignor_id:
            self.account = None  # Nothing is done for one owner while another is still read.
        today = self._given.today()
        self._account.ask(owner_account, chosen.consignor_id, today, today)

    @Slot(object)
    def _show_account(self, account: OwnerAccount) -> None:
        self.account = account
        self.goods_rows.show(account.goods)
        words = self.tr("To pay for what was sold: {amount}")
        self.owed.setText(words.format(amount=rupiah_text(account.settlement.total)))

    @Slot(str)
    def _on_done(self, words: str) -> None:
        self.said.emit(words)
        self.show_side(self.panel)
        self.read_again()
