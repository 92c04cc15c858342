"""A shop whose goods bear last days."""

from datetime import date, timedelta

from msgspec.structs import replace

from coop.batches.batches_at_receipt import Arrival, batches_at_receipt, stamp_for_batches
from coop.batches.record_batch import record_batch
from coop.fact_log import record
from coop.facts.batches import ExpiredOverride
from coop.facts.stock import StockAdjusted, StockLine
from coop.selling.record_sale import record_sale
from coop.shop_settings import ShopSettings
from coop.stock.expiring_goods import batches_of_item
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_line, a_stamp, in_cash
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.quantity import Quantity

ALLOWED = ExpiredOverride(approved_by="Bu Wati", reason="Baru lewat sehari, pembeli tahu")


def on(days: int) -> date:
    return TODAY + timedelta(days=days)


def arrive(  # noqa: PLR0913  A builder names what a test may want to name.
    session: Session,
    item_id: ItemId,
    pieces: int,
    expires_on: date | None,
    *,
    code: str = "",
    cost: int = 0,
    day: date = TODAY,
) -> None:
    """Let goods come in, as a receipt does, and write down their last day."""
    stamp = a_stamp(business_date=day)
    quantity = Quantity(pieces * 1_000)
    came = StockLine(item_id, quantity, Rupiah(cost))
    record(session, stamp, StockAdjusted(lines=(came,), reason=AdjustmentReason.FOUND))
    arrival = Arrival(item_id, "Roti tawar", quantity, expires_on, code)
    batches = batches_at_receipt(session, stamp, day, [arrival])
    if batches is not None:
        record(session, stamp_for_batches(stamp), batches)


def label(
    session: Session, item_id: ItemId, pieces: int, expires_on: date, *, day: date = TODAY
) -> None:
    """Write down what lies on the shelf of a batch."""
    stamp, quantity = a_stamp(business_date=day), Quantity(pieces * 1_000)
    record_batch(session, stamp, item_id=item_id, expires_on=expires_on, quantity=quantity)


def sell(
    session: Session,
    item_id: ItemId,
    pieces: int,
    *,
    day: date = TODAY,
    allowed: ExpiredOverride | None = None,
    settings: ShopSettings = SHOP,
) -> FactId:
    cart = a_cart(a_line(session, item_id, pieces * 1_000, day=day))
    cart = replace(cart, expired_allowed=allowed)
    stamp = a_stamp(FactId(cart.cart_id), business_date=day)
    record_sale(session, stamp, cart=cart, payments=(in_cash(),), settings=settings)
    return stamp.fact_id


def left(session: Session, item_id: ItemId, *, day: date = TODAY) -> dict[date, int]:
    """Return what is left of an item's batches, in pieces."""
    rows = batches_of_item(session, item_id, day)
    return {row.expires_on: row.quantity // 1_000 for row in rows}
