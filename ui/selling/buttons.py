"""Everything by mouse alone: which button does what."""

from ui.selling.till_acts import TillActs
from ui.selling.till_view import TillView


def join_buttons(view: TillView, acts: TillActs) -> None:
    """Have each button do what its key does."""
    view.find_button.clicked.connect(acts.find)
    view.held_button.clicked.connect(acts.hold)
    view.back.clicked.connect(acts.leave)
    view.screen_entered.connect(acts.press_screen_enter)
    view.buyer.pressed.connect(acts.choose_buyer)
    _join_tools(view, acts)
    _join_sale(view, acts)
    _join_payment(view, acts)
    view.paid.new.clicked.connect(acts.begin_new)
    for again in (view.paid.again, view.paid.again_short):
        again.clicked.connect(acts.print_again)
    for drawer in (view.paid.drawer, view.paid.drawer_short):
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


def _join_payment(view: TillView, acts: TillActs) -> None:
    view.payment.save.clicked.connect(acts.save)
    view.payment.save_only.clicked.connect(acts.save_only)
    view.payment.back.clicked.connect(acts.leave)
    view.payment.form.another.clicked.connect(acts.another_way)
    view.payment.form.split.clicked.connect(acts.another_way)
    view.payment.form.take_back.clicked.connect(acts.take_back)
