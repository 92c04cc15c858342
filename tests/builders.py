"""Things for tests: every argument that a test does not name has a sensible value."""

from datetime import UTC, date, datetime, timedelta
from itertools import count

from msgspec.structs import replace

from coop.fact_log import record
from coop.facts.goods import ItemRecord, ItemsRecorded, Pack, PriceRecord
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.price_list import packs_on_sale
from coop.selling.cart import Cart, CartLine, Discount, with_line
from coop.selling.record_sale import SaleDone, record_sale
from coop.selling.tendering import Payment
from coop.shop_settings import PrinterKind, ShopSettings
from db.session import Session
from values.identity import CartId, FactId, ItemId, StreamId, UserId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity
from values.stamp import Stamp
from values.tender_method import TenderMethod

A_KEY = bytes(32)
TILL_1 = StreamId(new_uuid())
TILL_2 = StreamId(new_uuid())
CASHIER = UserId(new_uuid())
TODAY = date(2026, 11, 24)
BEGUN = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)
_TICKS = count()
SHOP = ShopSettings(printer_kind=PrinterKind.FILE)
PLENTY = Rupiah(100_000_000)
"""Handed over in cash where a test does not care about the change."""


class Mirror:
    """Seals by writing backwards: whoever forgets to unseal reads nonsense."""

    def seal(self, body: bytes, *_names: object) -> bytes:
        return body[::-1]

    def unseal(self, sealed: bytes, *_names: object) -> bytes:
        return sealed[::-1]


def a_stamp(
    fact_id: FactId | None = None, *, stream_id: StreamId = TILL_1, business_date: date = TODAY
) -> Stamp:
    """Name an act a microsecond after the one before it, as acts of one shop follow each other."""
    return Stamp(
        fact_id=fact_id or FactId(new_uuid()),
        stream_id=stream_id,
        actor_id=CASHIER,
        recorded_at=BEGUN + timedelta(microseconds=next(_TICKS)),
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


def a_line(
    session: Session,
    item_id: ItemId,
    quantity: int = 1_000,
    *,
    pack: int = 1,
    discount: Discount | None = None,
    day: date = TODAY,
) -> CartLine:
    """Take a pack from its shelf, at the price of the day."""
    found = packs_on_sale(session, [(item_id, pack)], day)[item_id, pack]
    assert found.price is not None
    return CartLine(
        item_id=item_id,
        pack=pack,
        name=found.name,
        unit=found.unit,
        base_unit=found.base_unit,
        ratio=found.ratio,
        quantity=Quantity(quantity),
        unit_price=found.price,
        is_weighed=found.is_weighed,
        discount=discount or Discount(),
    )


def a_cart(*lines: CartLine, discount: Discount | None = None, is_member: bool = False) -> Cart:
    cart = Cart(cart_id=CartId(new_uuid()))
    for line in lines:
        cart, _ = with_line(cart, line)
    return replace(cart, discount=discount or Discount(), is_member=is_member)


def in_cash(given: int = PLENTY) -> Payment:
    return Payment(TenderMethod.CASH, Rupiah(given))


def by_qris(given: int, reference: str = "QR-1234") -> Payment:
    return Payment(TenderMethod.QRIS, Rupiah(given), reference)


def by_transfer(given: int, reference: str = "BRI 0077") -> Payment:
    return Payment(TenderMethod.TRANSFER, Rupiah(given), reference)


def a_sale(
    session: Session,
    cart: Cart,
    *payments: Payment,
    settings: ShopSettings = SHOP,
    stream_id: StreamId = TILL_1,
    day: date = TODAY,
) -> tuple[FactId, SaleDone]:
    """Sell a cart, in cash where no payment is named; return the sale's id and its answer."""
    sale_id = FactId(cart.cart_id)
    stamp = a_stamp(sale_id, stream_id=stream_id, business_date=day)
    payments = payments or (in_cash(),)
    done = record_sale(session, stamp, cart=cart, payments=payments, settings=settings)
    assert done is not None
    return sale_id, done
