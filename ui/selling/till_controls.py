"""What every key, button and way out of the till does, by name."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from coop.errors import Refusal
from ui.selling.buttons import TillButtons
from ui.selling.buyer_desk import BuyerDesk
from ui.selling.held_desk import HeldDesk
from ui.selling.line_desk import LineDesk
from ui.selling.paper_desk import PaperDesk
from ui.selling.pay_desk import PayDesk
from ui.selling.repay_desk import RepayDesk
from ui.selling.scan_desk import Goods, ScanDesk
from ui.selling.till import Stage
from ui.selling.till_parts import TillParts
from ui.selling.ways_out import WayOut
from values.tender_method import TenderMethod

GOODS_PAGE, MEMBERS_PAGE = "goods", "members"
"""Other pages, as the window names them."""


class Desks(NamedTuple):
    """Who does what at the till."""

    scans: ScanDesk
    buyers: BuyerDesk
    lines: LineDesk
    holds: HeldDesk
    pays: PayDesk
    paper: PaperDesk
    repays: RepayDesk


class TillControls(QObject):
    """Hands each act to its desk, in the states in which it makes sense."""

    page_wanted = Signal(str, object)
    """Another page, and what it opens with: an unknown code, an item, a member, or nothing."""
    new_wanted = Signal()
    """The next buyer."""

    def __init__(self, owner: QObject, parts: TillParts, desks: Desks) -> None:
        super().__init__(owner)
        self._parts, self._till, self._view, self._desks = parts, parts.till, parts.view, desks
        TillButtons(self, self._view, self)
        self._view.strip.way_taken.connect(self._on_way)
        self._view.way_taken.connect(self._on_way)
        desks.pays.member_wanted.connect(self.choose_buyer)
        self._ways = {
            WayOut.FIND: self.find,
            WayOut.NEW_ITEM: self.new_item,
            WayOut.SET_PRICE: self.set_price,
            WayOut.SELL_ANYWAY: desks.scans.show_chosen,
            WayOut.MAKE_POSSIBLE: self._make_possible,
            WayOut.TAKE_OUT: self.remove,
            WayOut.UNDO: self.undo,
            WayOut.CONTINUE: desks.holds.go_on,
            WayOut.PUT_ASIDE: self.hold,
            WayOut.PAY: self.pay,
            WayOut.DISCOUNT: self.ask_discount,
            WayOut.NEW_PRICE: desks.pays.take_new_price,
            WayOut.ANOTHER_WAY: desks.pays.another,
            WayOut.CHANGE_AMOUNT: self._change_amount,
            WayOut.TAKE_DUE: desks.pays.take_due,
            WayOut.TO_REFERENCE: desks.pays.focus,
            WayOut.CHOOSE_MEMBER: self.choose_buyer,
            WayOut.TAKE_LEFT: desks.pays.take_left,
            WayOut.IN_CASH: self._pay_cash,
            WayOut.ALLOW: self.ask_supervisor,
            WayOut.TO_GOODS: desks.pays.leave,
            WayOut.TRY_AGAIN: desks.pays.save,
        }

    @property
    def is_asking(self) -> bool:
        """Whether a question stands under the scan box."""
        return self._view.strip.entry.question is not None

    @Slot()
    def find(self) -> None:
        """Type a name."""
        self._desks.scans.find()

    @Slot()
    def choose_buyer(self) -> None:
        """Choose who buys, or take them off; once it is paid, for the next receipt."""
        if self._till.stage is Stage.PAID:
            self.begin_new()
        if self._till.stage in (Stage.SELLING, Stage.PAYING):
            self._desks.buyers.turn()

    @Slot()
    def repay(self) -> None:
        """Take in what the buyer owes, or ask who it is."""
        self._desks.repays.begin()

    @Slot()
    def exact(self) -> None:
        """Take exact cash and save."""
        self._desks.pays.exact()

    @Slot()
    def ask_quantity(self) -> None:
        """Ask how much of a line."""
        self._desks.lines.ask_quantity()

    @Slot()
    def ask_discount(self) -> None:
        """Ask what is given away."""
        self._desks.lines.ask_discount()

    @Slot()
    def turn_discount(self) -> None:
        """Ask for the other discount."""
        self._desks.lines.turn_discount()

    @Slot()
    def hold(self) -> None:
        """Put aside, or take up again."""
        self._desks.holds.hold()

    @Slot()
    def open_held(self) -> None:
        """List the carts put aside."""
        self._desks.holds.open_list()

    @Slot()
    def print_again(self) -> None:
        """Print the last receipt again."""
        self._desks.paper.print_again()

    @Slot()
    def open_drawer(self) -> None:
        """Open the drawer."""
        self._desks.paper.open_drawer()

    @Slot()
    def pay(self) -> None:
        """Ask for the money."""
        self._desks.pays.begin()

    @Slot()
    def remove(self) -> None:
        """Take the chosen line out."""
        self._desks.lines.remove()

    @Slot()
    def undo(self) -> None:
        """Go back one step."""
        self._desks.lines.undo()

    @Slot()
    def empty(self) -> None:
        """Take every line out."""
        self._desks.lines.empty()

    @Slot()
    def more(self) -> None:
        """Take one more."""
        self._desks.lines.step(1)

    @Slot()
    def less(self) -> None:
        """Take one less."""
        self._desks.lines.step(-1)

    @Slot()
    def check_price(self) -> None:
        """Ask for a price only."""
        self._desks.scans.check_price()

    @Slot()
    def new_item(self) -> None:
        """Note new goods, under the code that was not known."""
        ways = self._view.strip.ways()
        if WayOut.SET_PRICE in ways:
            self.set_price()
            return
        code = self._desks.scans.unknown_code if WayOut.FIND in ways else ""
        self.page_wanted.emit(GOODS_PAGE, code)

    @Slot()
    def set_price(self) -> None:
        """Set the price of the goods that had none."""
        self.page_wanted.emit(GOODS_PAGE, self._desks.scans.unpriced_item)

    @Slot()
    def open_member(self) -> None:
        """Show the member who buys on their own page; the cart waits here."""
        if self._till.cart.member_id is not None:
            self.page_wanted.emit(MEMBERS_PAGE, self._till.cart.member_id)

    @Slot()
    def leave(self) -> None:
        """Go one step back: the question, a search for a member, paying, then a price check."""
        if self.is_asking:
            self._view.strip.entry.dismiss()
        elif self._desks.buyers.is_choosing:
            self._desks.buyers.leave()
        elif self._till.stage is Stage.PAYING:
            self._desks.pays.leave()
        else:
            self._desks.scans.leave()

    @Slot()
    def enter(self) -> None:
        """Do what Enter stands for now."""
        if self.is_asking:
            self._view.strip.entry.accept()
        elif self._till.stage is Stage.PAYING:
            self._desks.pays.enter()
        elif self._till.stage is Stage.PAID:
            self.begin_new()
        else:
            self._desks.holds.go_on()

    @Slot()
    def begin_new(self) -> None:
        """Begin with the next buyer; the press that saved the sale does not do it."""
        if self._till.stage is Stage.PAID and not self._parts.guard.is_pausing():
            self.new_wanted.emit()

    @Slot()
    def save(self) -> None:
        """Save and print."""
        self._desks.pays.enter()

    @Slot()
    def save_only(self) -> None:
        """Save without printing."""
        self._desks.pays.save(prints=False)

    def choose_way(self, method: TenderMethod) -> None:
        """Pay in another way."""
        self._desks.pays.choose(method)

    @Slot()
    def ask_supervisor(self) -> None:
        """Ask who allows more credit than the limit."""
        self._desks.pays.ask_supervisor()

    @Slot()
    def another_way(self) -> None:
        """Put a part down."""
        self._desks.pays.another()

    @Slot()
    def take_back(self) -> None:
        """Take a part back."""
        self._desks.pays.take_back()

    def pay_sum(self, number: int) -> None:
        """Take a quick sum and save."""
        self._desks.pays.pay_sum(number)

    @Slot(object)
    def refuse(self, refusal: Refusal) -> None:
        """Say in the strip what cannot be."""
        self._desks.lines.refuse(refusal)

    @Slot(str)
    def _on_way(self, way: str) -> None:
        self._ways[WayOut(way)]()

    @Slot()
    def _change_amount(self) -> None:
        self._view.payment.forget_note()
        self._desks.pays.focus()

    @Slot()
    def _pay_cash(self) -> None:
        self._desks.pays.choose(TenderMethod.CASH)

    @Slot()
    def _make_possible(self) -> None:
        """Take what the book has: on the line, or as a new one where the line was refused."""
        shortage, pack = self._till.last_shortage, self._desks.scans.asked_pack
        if shortage is None:
            return
        if shortage.at < len(self._till.cart.lines):
            self._desks.lines.make_possible()
        elif pack is not None:
            self._desks.scans.put(Goods(pack, shortage.possible))

    @Slot()
    def press_screen_enter(self) -> None:
        """Do in the focused field what the Enter key would."""
        box = self._view.boxes.currentWidget()
        if box is not None and box.hasFocus():  # Its list of goods found may want the key first.
            nothing = Qt.KeyboardModifier.NoModifier
            pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, nothing)
            QApplication.sendEvent(box, pressed)
        else:
            self.enter()
