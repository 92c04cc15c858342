"""Sentences of the till that are not about one part of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from coop.selling.keep_cart import KeptCart
from ui.formatting import number_text, time_text
from ui.selling.found_rows import held_name
from ui.selling.paid_sale import PaidSale
from ui.wording import Words


def held_words(held: Sequence[KeptCart]) -> tuple[str, str]:
    """Say how many carts are put aside, and which was put there last."""
    translate = QCoreApplication.translate
    if not held:
        return translate("Till", "No cart put aside"), translate("Till", "F8 puts this one aside")
    title = translate("Till", "{count} put aside").format(count=number_text(len(held)))
    sub = translate("Till", "{name} · {count} lines · {time}").format(
        name=held_name(held[0]),
        count=number_text(len(held[0].cart.lines)),
        time=time_text(held[0].changed_at),
    )
    return title, sub


def paid_words(sale: PaidSale, *, is_brief: bool) -> Words:
    """Say that a sale is on the disk; briefly where there is little room."""
    translate = QCoreApplication.translate
    title = translate("Till", "Receipt {number} is paid and saved")
    if sale.on_credit:
        title = translate("Till", "Receipt {number} is saved, on credit")
    advice = translate("Till", "Scan goods for a new receipt. The change stays until then.")
    if is_brief or not sale.has_cash:
        advice = translate("Till", "Scan goods for a new receipt.")
    return Words(title.format(number=sale.number), advice)


def saved_words(time: str, *, is_sale: bool = False) -> tuple[str, str]:
    """Say what is on the disk since when, in full and where there is little room."""
    translate = QCoreApplication.translate
    full = translate("Till", "Saved on this computer {time}")
    if is_sale:
        full = translate("Till", "Receipt saved {time}")
    short = translate("Till", "Saved {time}")
    return full.format(time=time), short.format(time=time)
