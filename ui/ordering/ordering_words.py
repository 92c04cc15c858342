"""Words about orders that several parts say."""

from PySide6.QtCore import QCoreApplication

from ui.formatting import rupiah_text
from ui.theme.colours import Tone
from values.money import Rupiah
from values.ordering import OrderState


def state_words(state: OrderState) -> str:
    """Name how an order stands."""
    translate = QCoreApplication.translate
    return {
        OrderState.OPEN: translate("Ordering", "Waiting"),
        OrderState.PARTLY: translate("Ordering", "Partly come"),
        OrderState.DONE: translate("Ordering", "All has come"),
        OrderState.CANCELLED: translate("Ordering", "Cancelled"),
        OrderState.REST_DROPPED: translate("Ordering", "Closed, rest dropped"),
        OrderState.REPLACED: translate("Ordering", "Replaced"),
    }[state]


def nothing_came_words(state: OrderState) -> str:
    """Say what is true of goods of which nothing came, by how their order stands."""
    translate = QCoreApplication.translate
    return {
        OrderState.CANCELLED: translate("Ordering", "cancelled"),
        OrderState.REST_DROPPED: translate("Ordering", "cancelled"),
        OrderState.REPLACED: translate("Ordering", "see the new order"),
    }.get(state, translate("Ordering", "not yet"))


STATE_TONES = {
    OrderState.OPEN: Tone.INFO,
    OrderState.PARTLY: Tone.WARN,
    OrderState.DONE: Tone.OK,
    OrderState.CANCELLED: Tone.CALM,
    OrderState.REST_DROPPED: Tone.CALM,
    OrderState.REPLACED: Tone.CALM,
}


def price_words(agreed: Rupiah, invoiced: Rupiah) -> str:
    """Lay a price that was agreed beside the one that was asked."""
    translate = QCoreApplication.translate
    if not agreed:
        return translate("Ordering", "price {price}").format(price=rupiah_text(invoiced))
    words = translate("Ordering", "agreed {agreed}, on the nota {price}")
    return words.format(agreed=rupiah_text(agreed), price=rupiah_text(invoiced))
