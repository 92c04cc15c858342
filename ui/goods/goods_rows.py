"""One row of the list of goods, wherever it was found, and how it is written."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject

from coop.goods.item_list import LOW_STOCK, ListedItem
from coop.goods.price_list import PackOnSale
from coop.goods.search_items import FoundItem
from coop.stock.attention_list import AttentionRow
from ui.formatting import number_text, quantity_text, rupiah_text
from ui.theme.colours import Colour, Tone
from ui.widgets.rows_model import Align, Cell, Column, RowsModel

_CATEGORY_FROM_WIDTH = 1_600


class GoodsRow(NamedTuple):
    """An item in the list; `packs` is 0 where the search does not say how many there are."""

    on_sale: PackOnSale
    category: str
    is_active: bool = True
    packs: int = 0
    times_to_count: int = 0


class State(NamedTuple):
    """How an item stands, in a word."""

    words: str
    tone: Tone
    icon: str = ""


def goods_row(found: ListedItem | AttentionRow | FoundItem) -> GoodsRow:
    """Take what a list, the attention list or the search found."""
    if isinstance(found, ListedItem):
        return GoodsRow(found.on_sale, found.category, found.is_active, found.packs)
    if isinstance(found, AttentionRow):
        return GoodsRow(
            found.on_sale, found.category, packs=found.packs, times_to_count=found.times
        )
    return GoodsRow(found.on_sale, found.category)


def state_of(row: GoodsRow) -> State:
    """Say how an item stands: the worst there is to say of it."""
    translate = QCoreApplication.translate
    on_hand = row.on_sale.on_hand
    states = (
        (not row.is_active, State(translate("Goods", "Archived"), Tone.PLAIN, "ban")),
        (on_hand < 0, State(translate("Goods", "Stock below 0"), Tone.BAD)),
        (
            row.times_to_count > 0,
            State(translate("Goods", "Count it"), Tone.WARN, "clipboard-check"),
        ),
        (row.on_sale.price is None, State(translate("Goods", "No price"), Tone.WARN, "tag")),
        (
            row.on_sale.is_above_ceiling,
            State(translate("Goods", "Above HET"), Tone.WARN, "shield-check"),
        ),
        (on_hand == 0, State(translate("Goods", "Sold out"), Tone.CALM, "inbox")),
        (on_hand <= LOW_STOCK, State(translate("Goods", "Nearly sold out"), Tone.WARN)),
    )
    in_stock = State(translate("Goods", "In stock"), Tone.OK)
    return next((state for applies, state in states if applies), in_stock)


def goods_model(owner: QObject) -> RowsModel[GoodsRow]:
    """Make an empty list of goods."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("Goods", "Item"), _item),
        Column(
            translate("Goods", "Category"),
            lambda row: Cell(row.category, ink=Colour.MUTED),
            200,
            from_width=_CATEGORY_FROM_WIDTH,
        ),
        Column(translate("Goods", "Stock"), _stock, 118, Align.RIGHT),
        Column(translate("Goods", "Price"), _price, 92, Align.RIGHT),
        Column(translate("Goods", "State"), _state, 154),
    )


def _item(row: GoodsRow) -> Cell:
    translate = QCoreApplication.translate
    parts = [row.category]
    if row.packs > 1:
        words = translate("Goods", "{count} packs")
        parts.append(words.format(count=number_text(row.packs)))
    if row.times_to_count:
        words = translate("Goods", "sold {count} times beyond the book")
        parts.append(words.format(count=number_text(row.times_to_count)))
    return Cell(row.on_sale.name, " · ".join(filter(None, parts)))


def _stock(row: GoodsRow) -> Cell:
    on_sale = row.on_sale
    ink = Colour.BAD if on_sale.on_hand < 0 else Colour.TEXT
    here = ""
    if on_sale.elsewhere:
        words = QCoreApplication.translate("Goods", "in the shop {quantity}")
        here = words.format(quantity=quantity_text(on_sale.in_shop))
    return Cell(quantity_text(on_sale.on_hand, on_sale.base_unit), here, ink=ink, is_bold=True)


def _price(row: GoodsRow) -> Cell:
    on_sale = row.on_sale
    unit = on_sale.unit if on_sale.unit != on_sale.base_unit else ""
    return Cell("" if on_sale.price is None else rupiah_text(on_sale.price), unit)


def _state(row: GoodsRow) -> Cell:
    state = state_of(row)
    return Cell(state.words, pill=state.tone, icon=state.icon)
