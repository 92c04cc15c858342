"""The panel at the right while goods are scanned: the sums, the total, and the way on."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from coop.selling.cart import Cart
from ui.formatting import number_text, rupiah_text
from ui.selling.cart_rows import minus_text
from ui.selling.figures import BigFigure, Sum, Sums
from ui.selling.notices import Notice
from ui.selling.press_guard import PressGuard
from ui.theme.colours import Tone
from ui.theme.letters import at_least
from ui.theme.room import Room
from ui.widgets.button import PAY_HEIGHT, Button
from ui.widgets.layouts import column, row, rule
from values.money import Rupiah

_SIDE_HEIGHT = 44
_PAY_HEIGHT_FLAT = 48
_FOOT_HEIGHT_MIN = 580
"""Of the window: below it the carts put aside and the last sale have their keys only."""


class SalePanel(QWidget):
    """Sums and the ways on; it decides nothing and shows what it is given."""

    def __init__(self, guard: PressGuard) -> None:
        super().__init__()
        self.sums = Sums(3)
        self.total = BigFigure(self.tr("Total"), "total")
        self._rules = [rule(), rule(), rule()]
        self.pay = Button(
            self.tr("Pay"), "F10", "banknote", "pay", height=PAY_HEIGHT + 2, takes_focus=False
        )
        self.exact = _side(self.tr("Exact cash"), "F4", "check")
        self.check = _side(self.tr("Price check"), "Ctrl+F", "tag")
        self.held = Notice("pause", "F8")
        self.last = Notice("receipt-text", "F9")
        guard.watch(self.pay, self.exact, self.check, self.held, self.last)
        self._foot = QWidget()
        self._foot.setLayout(column(self._rules[2], self.held, self.last, gap=10))
        self.setLayout(
            column(
                self.sums,
                self._rules[0],
                self.total,
                self._rules[1],
                self.pay,
                row((self.exact, 1), self.check),
                None,
                self._foot,
                gap=9,
            )
        )

    def show_cart(self, cart: Cart, cash_step: int) -> None:
        """Show the sums as they are if all of it is paid in cash."""
        total = cart.due_in_cash(cash_step)
        off = Rupiah(sum(line.discount_amount for line in cart.lines) + cart.discount_amount)
        rounding = Rupiah(total - cart.due)
        self.sums.show_sums(
            [
                Sum(self._goods_words(cart), rupiah_text(Rupiah(cart.due + off))),
                Sum(self.tr("Discount"), minus_text(off), Tone.BAD),
                Sum(self.tr("Rounding (cash)"), rupiah_text(rounding) if rounding else ""),
            ]
        )
        self.total.show_amount(self.tr("Total"), total)
        has_lines = bool(cart.lines)
        for button in (self.pay, self.exact):
            button.setEnabled(has_lines)

    def fit(self, room: Room) -> None:
        """Leave out what has a key where there is little room."""
        self.sums.setVisible(not room.is_flat)
        for line in self._rules[:2]:
            line.setVisible(not room.is_low)
        is_short = room.is_short
        self.total.lay_out("total_small" if is_short else "total", is_stacked=not is_short)
        at_least(self.pay, height=_PAY_HEIGHT_FLAT if room.is_flat else PAY_HEIGHT + 2)
        self._foot.setVisible(room.height >= _FOOT_HEIGHT_MIN and not room.is_narrow)
        self.check.setVisible(not room.is_slim)

    def _goods_words(self, cart: Cart) -> str:
        if not cart.lines:
            return self.tr("Goods")
        sentence = QCoreApplication.translate("SalePanel", "Goods · {count} lines")
        return sentence.format(count=number_text(len(cart.lines)))


def _side(text: str, key: str, icon_name: str) -> Button:
    return Button(text, key, icon_name, "left", height=_SIDE_HEIGHT, takes_focus=False)
