"""Put an item on the list, change it, or take it off (barang baru, ubah, nonaktif).

An item is taken off by recording it with `is_active=False`: what was sold keeps its name.
"""

from collections.abc import Mapping

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.goods import ItemsRecorded
from coop.goods.barcode import DEFAULT_SCALE_CODES, ScaleCodeRules
from coop.goods.item_codes import check_codes_free
from coop.goods.item_records import item_record
from coop.goods.item_rows import item_rows, price_rows
from coop.goods.item_rules import ItemDraft, check_price, checked_item
from coop.goods.next_prices import next_price
from db.session import Session
from values.money import Rupiah
from values.stamp import Stamp


class ItemChangedMeanwhile(Refusal):
    """Somebody else changed the item after the form was opened; what they did would be lost."""

    name: str


@use_case
def record_item(
    session: Session,
    stamp: Stamp,
    *,
    item: ItemDraft,
    prices: Mapping[int, Rupiah],
    scale_codes: ScaleCodeRules = DEFAULT_SCALE_CODES,
) -> None:
    """Record `item` as it is from now on, and from today on the `prices` of its packs by number.

    Raises:
        CodeTaken: another item that is in use has one of the codes.
        ItemChangedMeanwhile: it is not based on the item as it is.
        Refusal: what `checked_item` and `check_price` refuse.
    """
    before = item_record(session, item.item_id)
    if item.based_on != (before.revision if before else 0):
        raise ItemChangedMeanwhile(before.name if before else item.name)
    checked = checked_item(item, before, scale_codes)
    check_codes_free(session, checked)
    for price in prices.values():
        check_price(price)
    news = (
        next_price(session, item.item_id, pack, price, stamp.business_date)
        for pack, price in prices.items()
    )
    changed = tuple(price for price in news if price is not None)
    record(session, stamp, ItemsRecorded(items=(checked,), prices=changed))


@applies(ItemsRecorded)
def _rows(stamp: Stamp, fact: ItemsRecorded) -> Rows:
    for item in fact.items:
        yield from item_rows(stamp.fact_id, item)
    yield from price_rows(stamp.fact_id, fact.prices)
