"""Things for tests: every argument that a test does not name has a sensible value."""

from datetime import UTC, date, datetime

from sqlalchemy.orm import Session

from coop.fact_log import record
from coop.facts.goods import ItemRecord, ItemsRecorded, Pack, PriceRecord
from coop.facts.stock import OpeningStockRecorded, StockLine
from values.identity import FactId, ItemId, StreamId, UserId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity
from values.stamp import Stamp

A_KEY = bytes(32)
TILL_1 = StreamId(new_uuid())
TILL_2 = StreamId(new_uuid())
CASHIER = UserId(new_uuid())
TODAY = date(2026, 11, 24)


class Mirror:
    """Seals by writing backwards: whoever forgets to unseal reads nonsense."""

    def seal(self, body: bytes, *_names: object) -> bytes:
        return body[::-1]

    def unseal(self, sealed: bytes, *_names: object) -> bytes:
        return sealed[::-1]


def a_stamp(
    fact_id: FactId | None = None, *, stream_id: StreamId = TILL_1, business_date: date = TODAY
) -> Stamp:
    return Stamp(
        fact_id=fact_id or FactId(new_uuid()),
        stream_id=stream_id,
        actor_id=CASHIER,
        recorded_at=datetime(2026, 11, 24, 3, 41, tzinfo=UTC),
        business_date=business_date,
    )


def an_item(  # noqa: PLR0913  A builder names what a test may want to name.
    session: Session,
    name: str = "Gula pasir 1 kg",
    *,
    price: int | None = 17_500,
    stock: int = 100_000,
    is_weighed: bool = False,
    packs: tuple[Pack, ...] = (),
    prices: tuple[int, ...] = (),
    barcode: str = "",
) -> ItemId:
    """Put an item on the list; `packs` and `prices` beyond the base unit come in order."""
    item_id = ItemId(new_uuid())
    base = Pack(
        number=1,
        unit="kg" if is_weighed else "pcs",
        ratio=ONE,
        barcodes=(barcode,) if barcode else (),
    )
    item = ItemRecord(
        item_id=item_id,
        revision=1,
        name=name,
        base_unit=base.unit,
        is_weighed=is_weighed,
        packs=(base, *packs),
    )
    amounts = [(1, price)] if price is not None else []
    amounts += [(pack.number, amount) for pack, amount in zip(packs, prices, strict=True)]
    priced = tuple(
        PriceRecord(
            item_id=item_id, pack=number, price=Rupiah(amount), effective_from=date(2026, 1, 1)
        )
        for number, amount in amounts
    )
    record(session, a_stamp(), ItemsRecorded(items=(item,), prices=priced))
    if stock:
        line = StockLine(item_id, Quantity(stock))
        record(session, a_stamp(), OpeningStockRecorded(lines=(line,)))
    return item_id
