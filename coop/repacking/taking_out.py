"""Letting goods go for a repack, as far as the shop's rule about missing stock allows."""

from coop.facts.goods import ItemRecord
from coop.facts.repacking import RepackedLine
from coop.repacking.refusals import RepackGoodsNotThere
from coop.shop_settings import OversellPolicy
from coop.stock.valuation import StockBook
from values.money import Rupiah
from values.quantity import NOTHING, Quantity


def taken_out(
    book: StockBook,
    item: ItemRecord,
    quantity: Quantity,
    policy: OversellPolicy,
    known_cost: Rupiah | None = None,
) -> RepackedLine:
    """Let goods of an item go; what the book does not have is noted, to be counted.

    With a `known_cost` they take that along as far as the book has them, else their average.

    Raises:
        RepackGoodsNotThere: the book has too little, and the shop forbids that.
    """
    on_hand = book.in_shop(item.item_id)
    oversold = Quantity(max(NOTHING, quantity - max(NOTHING, on_hand)))
    if oversold and policy is OversellPolicy.FORBID:
        raise RepackGoodsNotThere(item.name, on_hand, quantity, item.base_unit)
    if known_cost is None or oversold:
        cost = book.take_out(item.item_id, quantity)
    else:
        cost = book.take_out_known(item.item_id, quantity, known_cost)
    return RepackedLine(item.item_id, quantity, cost, oversold=oversold)
