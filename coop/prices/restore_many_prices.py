"""Undo a change of many prices (urungkan ubah harga massal)."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.goods import PriceRecord
from coop.facts.prices import ChangedPrice, ManyPricesRestored
from coop.goods.item_rows import price_rows
from coop.goods.next_prices import next_price
from coop.goods.price_list import packs_on_sale
from coop.prices.refusals import ChangeAlreadyUndone, ChangeUnknown, NothingToRestore
from db.rows import driver_connection
from db.session import Session
from db.tables import PriceChange, PriceChangeUndone
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.stamp import Stamp

_LINES = """SELECT item_id, pack, price, before FROM price_change_line WHERE fact_id = ?
    ORDER BY line"""


class Restored(NamedTuple):
    """What became of the prices of a change."""

    restored: int
    kept: int
    """They had been changed again, and stay as they are."""


@use_case
def restore_many_prices(session: Session, stamp: Stamp, *, change_id: FactId) -> Restored:
    """Set the prices of before, from today or from the day on which the change was to begin.

    Raises:
        ChangeUnknown, ChangeAlreadyUndone, NothingToRestore: there is nothing to be undone.
    """
    change = session.get(PriceChange, change_id)
    if change is None:
        raise ChangeUnknown
    of = PriceChangeUndone
    undone_on = session.scalar(select(of.business_date).where(of.change_id == change_id))
    if undone_on is not None:
        raise ChangeAlreadyUndone(undone_on)
    day = max(change.effective_from, stamp.business_date)
    lines = _lines(session, change_id)
    now = packs_on_sale(session, [(line.item_id, line.pack) for line in lines], day)
    prices = []
    for line in lines:
        present = now.get((line.item_id, line.pack))
        if present is not None and present.price == line.price:
            prices.append(_back(session, line, day))
    if not prices:
        raise NothingToRestore
    fact = ManyPricesRestored(change_id=change_id, effective_from=day, prices=tuple(prices))
    record(session, stamp, fact)
    return Restored(len(prices), len(lines) - len(prices))


def _lines(session: Session, change_id: FactId) -> list[ChangedPrice]:
    rows = driver_connection(session).execute(_LINES, (change_id.bytes,))
    return [
        ChangedPrice(ItemId(UUID(bytes=item_id)), pack, Rupiah(price), Rupiah(before), 0)
        for item_id, pack, price, before in rows
    ]


def _back(session: Session, line: ChangedPrice, day: date) -> ChangedPrice:
    new = next_price(session, line.item_id, line.pack, line.before, day)
    assert new is not None, line  # A change holds no price that it does not change.
    return ChangedPrice(line.item_id, line.pack, line.before, line.price, new.revision)


@applies(ManyPricesRestored)
def _rows(stamp: Stamp, fact: ManyPricesRestored) -> Rows:
    yield PriceChangeUndone(
        fact_id=stamp.fact_id,
        change_id=fact.change_id,
        packs=len(fact.prices),
        business_date=stamp.business_date,
    )
    records = [
        PriceRecord(
            item_id=price.item_id,
            pack=price.pack,
            price=price.price,
            effective_from=fact.effective_from,
            revision=price.revision,
        )
        for price in fact.prices
    ]
    yield from price_rows(stamp.fact_id, records)
