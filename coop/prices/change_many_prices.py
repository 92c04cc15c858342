"""Change the prices of a category, or of what one supplier brings, at once (ubah harga massal)."""

from collections.abc import Sequence
from datetime import date

from coop.fact_log import Rows, applies, record, use_case
from coop.facts.goods import PriceRecord
from coop.facts.prices import ChangedPrice, ManyPricesChanged
from coop.goods.item_rows import price_rows
from coop.goods.item_rules import check_price
from coop.goods.next_prices import next_price
from coop.goods.price_list import packs_on_sale
from coop.goods.set_prices import PriceInThePast
from coop.prices.preview_price_change import PRICES_IN_A_CHANGE_MAX, PreviewLine, WantedChange
from coop.prices.refusals import PreviewOutdated, TooManyPrices
from db.session import Session
from db.tables import PriceChange, PriceChangeLine
from values.money import Rupiah
from values.stamp import Stamp


@use_case
def change_many_prices(
    session: Session,
    stamp: Stamp,
    *,
    wanted: WantedChange,
    lines: Sequence[PreviewLine],
    effective_from: date,
) -> None:
    """Set the prices of `lines`, those that were left in the preview, from a day on.

    Raises:
        PriceInThePast: that day is over.
        TooManyPrices: one change cannot hold them all.
        PreviewOutdated: one of them has another price by now.
        PriceNotPossible: of one of them.
    """
    assert lines
    if len(lines) > PRICES_IN_A_CHANGE_MAX:
        raise TooManyPrices(PRICES_IN_A_CHANGE_MAX)
    if effective_from < stamp.business_date:
        raise PriceInThePast(effective_from, stamp.business_date)
    known = packs_on_sale(session, [(line.item_id, line.pack) for line in lines], effective_from)
    fact = ManyPricesChanged(
        effective_from=effective_from,
        category="" if wanted.supplier_id else wanted.category,
        supplier_id=wanted.supplier_id,
        rate=wanted.rate,
        amount=wanted.amount,
        prices=tuple(
            _changed(session, line, known[line.item_id, line.pack].price, effective_from)
            for line in lines
        ),
    )
    record(session, stamp, fact)


def _changed(
    session: Session, line: PreviewLine, now: Rupiah | None, effective_from: date
) -> ChangedPrice:
    check_price(line.price)
    new = next_price(session, line.item_id, line.pack, line.price, effective_from)
    if now != line.before or new is None:
        raise PreviewOutdated(line.name, line.before, now)
    return ChangedPrice(line.item_id, line.pack, line.price, line.before, new.revision)


@applies(ManyPricesChanged)
def _rows(stamp: Stamp, fact: ManyPricesChanged) -> Rows:
    yield PriceChange(
        fact_id=stamp.fact_id,
        effective_from=fact.effective_from,
        category=fact.category,
        supplier_id=fact.supplier_id,
        rate=fact.rate,
        amount=fact.amount,
        packs=len(fact.prices),
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
    )
    for line, price in enumerate(fact.prices, start=1):
        yield PriceChangeLine(
            fact_id=stamp.fact_id,
            line=line,
            item_id=price.item_id,
            pack=price.pack,
            price=price.price,
            before=price.before,
        )
    yield from price_rows(
        stamp.fact_id, [_record(price, fact.effective_from) for price in fact.prices]
    )


def _record(price: ChangedPrice, day: date) -> PriceRecord:
    return PriceRecord(
        item_id=price.item_id,
        pack=price.pack,
        price=price.price,
        effective_from=day,
        revision=price.revision,
    )
