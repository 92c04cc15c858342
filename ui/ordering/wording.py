"""What the refusals of orders say."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.buying.order_standing import OrderFault, OrderNotWaiting
from coop.errors import Refusal
from coop.ordering.end_order import OrderGone, OrderNotEndable
from coop.ordering.order_draft import (
    OrderedTwice,
    OrderFull,
    OrderLineFault,
    OrderLineNotPossible,
)
from coop.ordering.place_order import (
    ItemPutAway,
    OrderEmpty,
    OrderNotChangeable,
    SupplierPutAway,
    WishedDayNotPossible,
)
from coop.ordering.set_order_rule import OrderPointNotPossible
from ui.formatting import date_text, number_text
from ui.ordering.ordering_words import state_words
from ui.wording import Words


def _empty(_refusal: OrderEmpty) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("OrderingRefusal", "No goods are on the order yet."),
        translate("OrderingRefusal", "Scan the first one, or look for it by its name."),
    )


def _line_not_possible(refusal: OrderLineNotPossible) -> Words:
    translate = QCoreApplication.translate
    words = {
        OrderLineFault.NOTHING: Words(
            translate("OrderingRefusal", "{name}: how many are wanted is missing."),
            translate("OrderingRefusal", "Fill in how many {unit}, or take the line out."),
        ),
        OrderLineFault.NEGATIVE: Words(
            translate("OrderingRefusal", "{name}: a number below zero cannot be ordered."),
            translate("OrderingRefusal", "Fill in a whole number above zero."),
        ),
        OrderLineFault.TOO_LARGE: Words(
            translate("OrderingRefusal", "{name}: this is more than can be."),
            translate("OrderingRefusal", "Look whether a code stands in the wrong field."),
        ),
        OrderLineFault.NOT_WHOLE: Words(
            translate("OrderingRefusal", "{name} is ordered in whole {unit}."),
            translate("OrderingRefusal", "Choose a smaller pack for a part of it."),
        ),
        OrderLineFault.NOT_EXACT: Words(
            translate(
                "OrderingRefusal", "{name}: this part of a {unit} cannot be written exactly."
            ),
            translate("OrderingRefusal", "Use fewer digits after the comma."),
        ),
    }
    said = {"name": refusal.name, "unit": refusal.unit}
    return Words(*(sentence.format(**said) for sentence in words[refusal.fault]))


def _full(refusal: OrderFull) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "One order holds {limit} lines.")
    return Words(
        title.format(limit=number_text(refusal.limit)),
        translate("OrderingRefusal", "Save this one, then write the rest on a second."),
    )


def _twice(refusal: OrderedTwice) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "{name} stands on the order already, in {unit}.")
    return Words(
        title.format(name=refusal.name, unit=refusal.unit),
        translate("OrderingRefusal", "Change how many on that line, or its pack."),
    )


def _item_put_away(refusal: ItemPutAway) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "{name} is not offered any more.")
    return Words(
        title.format(name=refusal.name),
        translate("OrderingRefusal", "Take the line out, or offer the item again (Alt+2)."),
    )


def _supplier_put_away(refusal: SupplierPutAway) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "{name} is no supplier of ours any more.")
    return Words(
        title.format(name=refusal.name),
        translate("OrderingRefusal", "Choose another, or take them up again (F3)."),
    )


def _wish_not_possible(refusal: WishedDayNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "Goods cannot be wanted for {day}.")
    advice = translate("OrderingRefusal", "Choose a day from {first} to {last}.")
    return Words(
        title.format(day=date_text(refusal.day)),
        advice.format(first=date_text(refusal.earliest), last=date_text(refusal.latest)),
    )


def _not_changeable(refusal: OrderNotChangeable) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "Order {number} cannot be changed any more: {state}.")
    return Words(
        title.format(number=refusal.number, state=state_words(refusal.state)),
        translate("OrderingRefusal", "What else is wanted is a new order."),
    )


def _gone(_refusal: OrderGone) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("OrderingRefusal", "This order is not in the books."),
        translate("OrderingRefusal", "Go back, and choose it in the list again."),
    )


def _not_endable(refusal: OrderNotEndable) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "Order {number} has changed in the meantime: {state}.")
    return Words(
        title.format(number=refusal.number, state=state_words(refusal.state)),
        translate("OrderingRefusal", "Go back, and look at it again."),
    )


def _not_waiting(refusal: OrderNotWaiting) -> Words:
    translate = QCoreApplication.translate
    apart = translate(
        "OrderingRefusal", "Go back to the lines (Esc): F10, then F7 takes the nota off it."
    )
    words = {
        OrderFault.UNKNOWN: Words(translate("OrderingRefusal", "This order is not known."), apart),
        OrderFault.CANCELLED: Words(
            translate("OrderingRefusal", "Order {number} was cancelled."), apart
        ),
        OrderFault.REST_DROPPED: Words(
            translate("OrderingRefusal", "Order {number} was closed without the rest."), apart
        ),
        OrderFault.REPLACED: Words(
            translate("OrderingRefusal", "Another order stands in the stead of {number}."), apart
        ),
        OrderFault.DONE: Words(
            translate("OrderingRefusal", "All of order {number} has come already."),
            translate("OrderingRefusal", "Look whether this nota is in the books twice."),
        ),
        OrderFault.OTHER_SUPPLIER: Words(
            translate("OrderingRefusal", "Order {number} went to {supplier}."),
            translate(
                "OrderingRefusal", "Choose them, or go back to the lines (Esc): F10, then F7."
            ),
        ),
    }
    said = {"number": refusal.number, "supplier": refusal.supplier_name}
    return Words(*(sentence.format(**said) for sentence in words[refusal.fault]))


def _point_not_possible(refusal: OrderPointNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("OrderingRefusal", "So much of {name} cannot always be there.")
    advice = translate("OrderingRefusal", "Fill in 0 or more, in {unit}; 0 is what sales say.")
    return Words(title.format(name=refusal.name), advice.format(unit=refusal.unit))


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    OrderEmpty: _empty,
    OrderLineNotPossible: _line_not_possible,
    OrderFull: _full,
    OrderedTwice: _twice,
    ItemPutAway: _item_put_away,
    SupplierPutAway: _supplier_put_away,
    WishedDayNotPossible: _wish_not_possible,
    OrderNotChangeable: _not_changeable,
    OrderGone: _gone,
    OrderNotEndable: _not_endable,
    OrderNotWaiting: _not_waiting,
    OrderPointNotPossible: _point_not_possible,
}
