"""Set prices, for today or for a day to come (ubah harga)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.goods import PricesSet
from coop.goods.item_rows import price_rows
from coop.goods.item_rules import check_price
from coop.goods.next_prices import next_price
from coop.goods.price_list import packs_on_sale
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.stamp import Stamp

PRICES_IN_A_FACT_MAX = 1_000
"""A hundred and thirty bytes a price: half of the largest body that can be sent."""


class NewPrice(NamedTuple):
    """What a pack is to cost."""

    item_id: ItemId
    pack: int
    price: Rupiah


class PriceInThePast(Refusal):
    """Receipts were printed with the old price: a past day keeps what it had."""

    asked: date
    today: date


class PackUnknown(Refusal):
    """There is no such pack of any item."""

    pack: int


@use_case
def set_prices(
    session: Session, stamp: Stamp, *, prices: Sequence[NewPrice], effective_from: date
) -> None:
    """Set `prices` from the business day `effective_from` on; nothing is recorded if none differs.

    Raises:
        PriceInThePast: that day is over.
        PackUnknown, PriceNotPossible: of one of them.
    """
    assert len(prices) <= PRICES_IN_A_FACT_MAX, len(prices)
    if effective_from < stamp.business_date:
        raise PriceInThePast(effective_from, stamp.business_date)
    known = packs_on_sale(session, [(new.item_id, new.pack) for new in prices], effective_from)
    for new in prices:
        check_price(new.price)
        if (new.item_id, new.pack) not in known:
            raise PackUnknown(new.pack)
    news = (next_price(session, *new, effective_from) for new in prices)
    changed = tuple(price for price in news if price is not None)
    if changed:
        record(session, stamp, PricesSet(prices=changed))


@applies(PricesSet)
def _rows(stamp: Stamp, fact: PricesSet) -> Rows:
    yield from price_rows(stamp.fact_id, fact.prices)
