"""Everything by mouse alone: which button does what."""

from PySide6.QtCore import QObject, Slot

from ui.selling.paid_panel import PaidPanel
from ui.selling.payment_panel import PaymentPanel
from ui.selling.till_acts import TillActs
from ui.selling.till_view import TillView


class TillButtons(QObject):
    """Has each button do what its key does, also of the panels that are built later."""

    def __init__(self, owner: QObject, view: TillView, acts: TillActs) -> None:
        super().__init__(owner)
        self._acts = acts
        view.find_button.clicked.connect(acts.find)
        view.held_button.clicked.connect(acts.hold)
        view.back.clicked.connect(acts.leave)
        view.screen_entered.connect(acts.press_screen_enter)
        view.buyer.pressed.connect(acts.choose_buyer)
        _join_tools(view, acts)
        _join_sale(view, acts)
        view.payment_made.connect(self._join_payment)
        view.paid_made.connect(self._join_paid)

    @Slot(object)
    def _join_payment(self, panel: PaymentPanel) -> None:
        acts = self._acts
        panel.save.clicked.connect(acts.save)
        panel.save_only.clicked.connect(acts.save_only)
        panel.back.clicked.connect(acts.leave)
        panel.form.another.clicked.connect(acts.another_way)
        panel.form.split.clicked.connect(acts.another_way)
        panel.form.take_back.clicked.connect(acts.take_back)

    @Slot(object)
    def _join_paid(self, panel: PaidPanel) -> None:
        acts = self._acts
        panel.new.clicked.connect(acts.begin_new)
        for again in (panel.again, panel.again_short):
            again.clicked.connect(acts.print_again)
        for drawer in (panel.drawer, panel.drawer_short):
            drawer.clicked.connect(acts.open_drawer)


def _join_tools(view: TillView, acts: TillActs) -> None:
    doing = {
        "less": acts.less,
        "more": acts.more,
        "quantity": acts.ask_quantity,
        "discount": acts.ask_discount,
        "remove": acts.remove,
        "undo": acts.undo,
        "check": acts.check_price,
        "empty": acts.empty,
        "keys": view.toggle_keys,
    }
    for name, act in doing.items():
        for button in view.tools.of(name):
            button.clicked.connect(act)


def _join_sale(view: TillView, acts: TillActs) -> None:
    view.sale.pay.clicked.connect(acts.pay)
    view.sale.exact.clicked.connect(acts.exact)
    view.sale.check.clicked.connect(acts.check_price)
    view.sale.held.pressed.connect(acts.open_held)
    view.sale.last.pressed.connect(acts.print_again)
