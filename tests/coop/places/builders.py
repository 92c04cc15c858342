"""A shop with a warehouse and a quarantine."""

from datetime import date

from coop.places.move_goods import MoveDone, MoveDraft, MoveLine, move_goods
from coop.places.record_place import PlaceDraft, record_place
from coop.shop_settings import ShopSettings
from coop.stock.lying_goods import batches_in, lying_in
from db.session import Session
from tests.builders import SHOP as SETTINGS
from tests.builders import TODAY, a_stamp
from values.identity import FactId, ItemId, PlaceId, new_uuid
from values.places import QUARANTINE, SHOP, WAREHOUSE
from values.quantity import ONE, Quantity


def pieces(
    item_id: ItemId,
    count: float,
    *,
    pack: int = 1,
    ratio: int = ONE,
    expires_on: date | None = None,
    code: str = "",
) -> MoveLine:
    return MoveLine(
        item_id=item_id,
        pack=pack,
        ratio=Quantity(ratio),
        quantity=Quantity(int(count * 1_000)),
        batch=None if expires_on is None else (expires_on, code),
    )


def carry(
    session: Session,
    *lines: MoveLine,
    source: PlaceId = SHOP,
    target: PlaceId = WAREHOUSE,
    settings: ShopSettings = SETTINGS,
    day: date = TODAY,
) -> tuple[FactId, MoveDone]:
    stamp = a_stamp(business_date=day)
    draft = MoveDraft(from_place=source, to_place=target, lines=lines, reason="Rak penuh")
    done = move_goods(session, stamp, draft=draft, settings=settings)
    assert done is not None
    return stamp.fact_id, done


def to_quarantine(session: Session, *lines: MoveLine) -> FactId:
    fact_id, _ = carry(session, *lines, target=QUARANTINE)
    return fact_id


def a_place(session: Session, name: str, *, sells: bool = True) -> PlaceId:
    place_id = PlaceId(new_uuid())
    place = PlaceDraft(place_id=place_id, name=name, sells=sells)
    record_place(session, a_stamp(), place=place)
    return place_id


def there(session: Session, item_id: ItemId, place_id: PlaceId = SHOP) -> int:
    """Return how many pieces lie in a place."""
    return lying_in(session, place_id, item_id) // 1_000


def dated(session: Session, item_id: ItemId, place_id: PlaceId = SHOP) -> dict[date, int]:
    """Return what is left of the batches in a place, in pieces."""
    return {
        batch.held.expires_on: batch.total // 1_000
        for batch in batches_in(session, place_id, item_id)
        if batch.total
    }
