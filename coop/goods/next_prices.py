"""The record that makes a price the one that is meant from a day on."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from coop.facts.goods import PriceRecord
from db.tables import ItemPrice
from values.identity import ItemId
from values.money import Rupiah


def next_price(
    session: Session, item_id: ItemId, pack: int, price: Rupiah, day: date
) -> PriceRecord | None:
    """Return what is to be recorded; None where the pack costs that already on `day`."""
    of = ItemPrice
    rows = (
        select(of.effective_from, of.revision, of.price)
        .where(of.item_id == item_id, of.pack == pack, of.effective_from <= day)
        .order_by(of.effective_from.desc(), of.revision.desc(), of.fact_id.desc(), of.line.desc())
        .limit(1)
    )
    last = session.execute(rows).one_or_none()
    if last is not None and last.price == price:
        return None
    is_same_day = last is not None and last.effective_from == day
    return PriceRecord(
        item_id=item_id,
        pack=pack,
        price=price,
        effective_from=day,
        revision=last.revision + 1 if last is not None and is_same_day else 1,
    )
