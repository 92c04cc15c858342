"""Note what the law allows at most for an item (HET)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coop.cleaned_text import cleaned_text
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.prices import CeilingRecord, CeilingsSet
from coop.goods.item_records import item_records
from coop.goods.item_rules import check_price
from coop.prices.refusals import CeilingFault, CeilingNotPossible
from db.rows import driver_connection
from db.session import Session
from db.tables import PriceCeiling
from values.identity import ItemId
from values.instant import day_number
from values.money import Rupiah
from values.stamp import Stamp

SOURCE_LETTERS_MAX = 120
CEILINGS_IN_A_FACT_MAX = 200
_LAST = """SELECT coalesce(max(revision), 0) FROM price_ceiling
    WHERE item_id = ? AND effective_from = ?"""


class NewCeiling(NamedTuple):
    """The most that an item may cost."""

    item_id: ItemId
    price: Rupiah | None
    """Of one base unit; None where there is no ceiling any more."""


@use_case
def set_ceilings(
    session: Session,
    stamp: Stamp,
    *,
    ceilings: Sequence[NewCeiling],
    effective_from: date,
    source: str,
) -> None:
    """Note `ceilings` from a day on; the decree may have held for a while when it is noted.

    Raises:
        PriceNotPossible, CeilingNotPossible: of one of them, or of the source.
    """
    assert 0 < len(ceilings) <= CEILINGS_IN_A_FACT_MAX, len(ceilings)
    named = cleaned_text(source)
    if not named:
        raise CeilingNotPossible(CeilingFault.SOURCE_MISSING)
    if len(named) > SOURCE_LETTERS_MAX:
        raise CeilingNotPossible(CeilingFault.TEXT_TOO_LONG)
    known = item_records(session, [new.item_id for new in ceilings])
    records = []
    for new in ceilings:
        if new.item_id not in known:
            raise CeilingNotPossible(CeilingFault.ITEM)
        if new.price is not None:
            check_price(new.price)
        asked = (new.item_id.bytes, day_number(effective_from))
        (last,) = driver_connection(session).execute(_LAST, asked).fetchone()
        records.append(
            CeilingRecord(
                item_id=new.item_id,
                price=new.price,
                effective_from=effective_from,
                source=named,
                revision=last + 1,
            )
        )
    record(session, stamp, CeilingsSet(ceilings=tuple(records)))


@applies(CeilingsSet)
def _rows(stamp: Stamp, fact: CeilingsSet) -> Rows:
    for ceiling in fact.ceilings:
        yield PriceCeiling(
            item_id=ceiling.item_id,
            effective_from=ceiling.effective_from,
            revision=ceiling.revision,
            fact_id=stamp.fact_id,
            price=ceiling.price,
            source=ceiling.source,
        )
