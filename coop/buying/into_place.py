"""Goods that are carried straight into a place as they come in (masuk langsung ke gudang)."""

from dataclasses import replace

from coop.batches.batch_rules import checked_code
from coop.buying.numbering import buying_number
from coop.buying.receipt_draft import DraftLine, ReceiptDraft
from coop.derived_ids import ids_derived_from
from coop.facts.buying import GoodsReceived
from coop.facts.places import CarriedLine, GoodsMoved
from coop.facts.stock import BatchChange
from coop.places.numbering import next_move_number
from coop.places.refusals import PlaceUnknown
from coop.shop_settings import ShopSettings
from coop.stock.places import known_places
from db.session import Session
from values.identity import FactId, PlaceId
from values.places import SHOP, WAREHOUSE
from values.quantity import Quantity
from values.stamp import Stamp


def usual_place(settings: ShopSettings) -> PlaceId:
    """Return where the shop puts goods of which nobody says more."""
    return WAREHOUSE if settings.receipts_go_to_warehouse else SHOP


def stamp_for_place(stamp: Stamp) -> Stamp:
    """Return the stamp under which it is recorded where the goods of a receipt were put."""
    return replace(stamp, fact_id=FactId(next(ids_derived_from(stamp.fact_id, "place"))))


def moved_into_place(
    session: Session,
    stamp: Stamp,
    draft: ReceiptDraft,
    receipt: GoodsReceived,
    settings: ShopSettings,
) -> GoodsMoved | None:
    """Return what carries the goods of a receipt to their place; None where that is the shop.

    It takes back out of the shop's batches what the receipt put in. Nothing is asked about what
    lies in the shop: these very goods are not there, whatever was sold before they came.

    Raises:
        PlaceUnknown: the place is not used any more.
    """
    place_id = draft.place_id or usual_place(settings)
    if place_id == SHOP:
        return None
    place = known_places(session).get(place_id)
    if place is None or not place.is_active:
        raise PlaceUnknown
    dated = [line for line in draft.lines if line.expires_on is not None]
    return GoodsMoved(
        register=receipt.register,
        number=next_move_number(session, receipt.register, stamp.business_date),
        from_place=SHOP,
        to_place=place.place_id,
        lines=tuple(_carried(line) for line in draft.lines),
        reason=buying_number(receipt.register, stamp.business_date, receipt.number),
        batches=tuple(_taken_back(line) for line in dated),
    )


def _carried(line: DraftLine) -> CarriedLine:
    code = checked_code(line.batch) if line.expires_on else ""
    return CarriedLine(line.item_id, line.base, line.pack, line.ratio, line.expires_on, code)


def _taken_back(line: DraftLine) -> BatchChange:
    assert line.expires_on is not None
    return BatchChange(
        line.item_id, line.expires_on, checked_code(line.batch), Quantity(-line.base)
    )
