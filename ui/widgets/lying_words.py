"""Where goods lie, in words: at the till, on the page of goods, at the desk for places."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from coop.goods.price_list import LyingThere
from ui.formatting import quantity_text


def elsewhere_words(lying: Iterable[LyingThere], unit: str) -> str:
    """Say where else goods lie, inside a sentence: `in Gudang 24 pcs, in Karantina 3 pcs`."""
    translate = QCoreApplication.translate
    to_be_sold = translate("LyingWords", "in {place} {quantity}")
    withheld = translate("LyingWords", "in {place} {quantity} (not sold)")
    nameless = translate("LyingWords", "another place")
    return ", ".join(
        (to_be_sold if of.sells else withheld).format(
            place=of.place or nameless, quantity=quantity_text(of.quantity, unit)
        )
        for of in lying
    )


def lying_words(lying: Iterable[LyingThere], unit: str) -> str:
    """Name each place with what lies there; what is not sold is said to be so."""
    translate = QCoreApplication.translate
    withheld = translate("LyingWords", "{place} {quantity} (not sold)")
    nameless = translate("LyingWords", "another place")
    said = []
    for of in lying:
        quantity = quantity_text(of.quantity, unit)
        place = of.place or nameless
        said.append(
            f"{place} {quantity}" if of.sells else withheld.format(place=place, quantity=quantity)
        )
    return " · ".join(said)
