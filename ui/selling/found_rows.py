"""What the search found, and the carts put aside, as rows under the scan box."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.goods.price_list import PackOnSale
from coop.goods.search_items import FoundItem
from coop.selling.keep_cart import KeptCart
from ui.formatting import number_text, quantity_text, rupiah_text, time_text
from ui.theme.colours import Tone
from ui.theme.room import TINY
from ui.widgets.lying_words import elsewhere_words
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.quantity import ONE, Quantity

LOW_STOCK = Quantity(5 * ONE)
"""Base units. As long as no item has a minimum of its own: what one buyer may take home."""


def found_model(owner: QObject) -> RowsModel[FoundItem]:
    """Make the model of what a search found."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Found", "Goods"), _goods),
        Column(translate("Found", "Stock"), _stock, 124, Align.RIGHT, from_width=TINY),
        Column(translate("Found", "Price"), _price, 100, Align.RIGHT),
        Column("", _state, 150),
    )


def held_model(owner: QObject) -> RowsModel[KeptCart]:
    """Make the model of the carts put aside."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Found", "Put aside"), _label),
        Column(translate("Found", "Lines"), _lines, 80, Align.RIGHT),
        Column(translate("Found", "Amount"), _due, 110, Align.RIGHT),
        Column(translate("Found", "Time"), _time, 80, Align.RIGHT),
    )


def held_name(kept: KeptCart) -> str:
    """Name a cart put aside: as the clerk named it, else by its first goods."""
    cart = kept.cart
    return cart.label or (cart.lines[0].name if cart.lines else "")


def state_of_stock(pack: PackOnSale) -> tuple[str, Tone]:
    """Say how much of an item is left in the shop, in a word and its tone."""
    translate = QCoreApplication.translate
    if pack.in_shop < 0:
        return translate("Found", "Below zero"), Tone.BAD
    if pack.in_shop == 0:
        return translate("Found", "Sold out"), Tone.BAD
    if pack.in_shop <= LOW_STOCK:
        return translate("Found", "Nearly sold out"), Tone.WARN
    return translate("Found", "In stock"), Tone.OK


def _goods(found: FoundItem) -> Cell:
    pack = found.on_sale
    contents = ""
    if pack.ratio != ONE:
        sentence = QCoreApplication.translate("Found", "{unit} of {count} {base}")
        contents = sentence.format(
            unit=pack.unit, count=quantity_text(pack.ratio), base=pack.base_unit
        )
    sub = " · ".join(filter(None, (found.category, contents or pack.unit)))
    return Cell(pack.name, sub=sub)


def _stock(found: FoundItem) -> Cell:
    pack = found.on_sale
    return Cell(
        quantity_text(pack.in_shop, pack.base_unit), elsewhere_words(pack.lying, pack.base_unit)
    )


def _price(found: FoundItem) -> Cell:
    price = found.on_sale.price
    return Cell("" if price is None else rupiah_text(price), is_bold=True)


def _state(found: FoundItem) -> Cell:
    if found.on_sale.price is None:
        return Cell(QCoreApplication.translate("Found", "No price yet"), pill=Tone.WARN)
    word, tone = state_of_stock(found.on_sale)
    return Cell(word, pill=tone)


def _label(kept: KeptCart) -> Cell:
    names = ", ".join(line.name for line in kept.cart.lines)
    return Cell(kept.cart.label, sub=names) if kept.cart.label else Cell(names)


def _lines(kept: KeptCart) -> Cell:
    return Cell(number_text(len(kept.cart.lines)))


def _due(kept: KeptCart) -> Cell:
    return Cell(rupiah_text(kept.cart.due), is_bold=True)


def _time(kept: KeptCart) -> Cell:
    return Cell(time_text(kept.changed_at))
