"""Things about buying for tests: every argument that a test does not name has a sensible value."""

from datetime import date

from msgspec.structs import replace
from sqlalchemy import func, select

from coop.buying.pay_supplier import Paying, PaymentDone, pay_supplier
from coop.buying.receipt_draft import DraftLine, ReceiptDraft
from coop.buying.record_receipt import ReceiptDone, record_receipt
from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import SupplierDraft
from coop.facts.goods import Pack
from coop.goods.price_list import packs_on_sale
from coop.shop_settings import ShopSettings
from db.session import Session
from db.tables import StockCostDifference, StockLevel
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp
from values.buying import CostDifference
from values.identity import FactId, ItemId, StreamId, SupplierId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity

DUS = Pack(number=2, unit="dus", ratio=Quantity(40_000))
"""Forty pieces."""


def a_supplier(
    session: Session, name: str = "Toko Grosir Makmur", *, terms_days: int = 30
) -> SupplierId:
    supplier_id = SupplierId(new_uuid())
    draft = SupplierDraft(supplier_id=supplier_id, name=name, terms_days=terms_days)
    record_supplier(session, a_stamp(), supplier=draft)
    return supplier_id


def a_bought_line(
    session: Session,
    item_id: ItemId,
    packs: int = 1,
    *,
    price: int = 100_000,
    pack: int = 1,
    bonus: int = 0,
) -> DraftLine:
    """Take a line as the nota says it, in whole packs."""
    found = packs_on_sale(session, [(item_id, pack)], TODAY)[item_id, pack]
    return DraftLine(
        item_id=item_id,
        pack=pack,
        name=found.name,
        unit=found.unit,
        base_unit=found.base_unit,
        ratio=found.ratio,
        is_weighed=found.is_weighed,
        quantity=Quantity(packs * ONE),
        bonus=Quantity(bonus * ONE),
        price=Rupiah(price),
    )


def a_nota(supplier_id: SupplierId | None, *lines: DraftLine, **said: object) -> ReceiptDraft:
    draft = ReceiptDraft(draft_id=FactId(new_uuid()), supplier_id=supplier_id, lines=lines)
    return replace(draft, **said)


def received(
    session: Session,
    draft: ReceiptDraft,
    *,
    settings: ShopSettings = SHOP,
    day: date = TODAY,
    stream_id: StreamId | None = None,
) -> ReceiptDone:
    stamp = a_stamp(draft.draft_id, business_date=day)
    if stream_id is not None:
        stamp = a_stamp(draft.draft_id, business_date=day, stream_id=stream_id)
    done = record_receipt(session, stamp, draft=draft, settings=settings)
    assert done is not None
    return done


def paid(session: Session, supplier_id: SupplierId, amount: int, *receipts: FactId) -> PaymentDone:
    done = pay_supplier(
        session,
        a_stamp(),
        supplier_id=supplier_id,
        paying=Paying(Rupiah(amount)),
        settings=SHOP,
        receipts=receipts,
    )
    assert done is not None
    return done


def sold(session: Session, item_id: ItemId, pieces: int, *, day: date = TODAY) -> FactId:
    cart = a_cart(a_line(session, item_id, pieces * ONE, day=day))
    sale_id, _ = a_sale(session, cart, day=day)
    return sale_id


def held(session: Session, item_id: ItemId) -> tuple[int, int]:
    """Return how much of an item is there, in whole units, and what it is worth."""
    level = select(StockLevel.quantity, StockLevel.value).where(StockLevel.item_id == item_id)
    quantity, value = session.execute(level).one()
    return quantity // ONE, value


def differences(session: Session) -> dict[CostDifference, int]:
    """Add the explicit lines between cost and value up."""
    of = StockCostDifference
    rows = session.execute(select(of.difference, func.sum(of.amount)).group_by(of.difference))
    return {difference: amount for difference, amount in rows if amount}
