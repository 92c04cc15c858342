"""What was carried between places, as lines of an item's stock card: nothing of its balance."""

from typing import Any, NamedTuple
from uuid import UUID

from coop.stock.places import known_places, place_named
from coop.stock.stock_card import CardLine, MovementKind, Place
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId, PlaceId
from values.instant import day_number, day_of_number, instant_at, microseconds_of
from values.period import Period
from values.places import SHOP
from values.quantity import NOTHING, Quantity

# Carried between two places besides the shop, goods moved in both: the line of the first counts.
_TRANSFERS = """SELECT m.fact_id, m.line, m.business_date, m.recorded_at, t.register, t.number,
        t.reason, t.from_place, t.to_place, abs(m.quantity),
        EXISTS (SELECT 1 FROM goods_transfer AS back WHERE back.of_fact = m.fact_id)
    FROM place_movement AS m JOIN goods_transfer AS t ON t.fact_id = m.fact_id
    WHERE m.item_id = :item_id
        AND m.place_id = CASE t.from_place WHEN :shop THEN t.to_place ELSE t.from_place END"""
_BEFORE = """ AND (m.recorded_at, m.fact_id, m.line) < (:at, :fact_id, :line)
    ORDER BY m.recorded_at DESC, m.fact_id DESC, m.line DESC LIMIT :most"""
_OF_DAYS = """ AND m.business_date >= :first AND m.business_date < :after
    ORDER BY m.business_date, m.recorded_at, m.fact_id, m.line"""
_THE_LAST = {"at": 1 << 62, "fact_id": b"\xff" * 16, "line": 1 << 62}


class TransferLine(NamedTuple):
    """Goods of one line that were carried."""

    line: CardLine
    """Without a balance: that is the card's own."""
    is_undone: bool
    """Whether all of it was carried back as a mistake."""


def transfers_before(
    session: Session, item_id: ItemId, before: Place | None, most: int
) -> list[TransferLine]:
    """Read an item's last transfers, the newest first; or the last before a place on its card."""
    asked: dict[str, object] = {"most": most} | _THE_LAST
    if before is not None:
        at = microseconds_of(before.recorded_at)
        asked |= {"at": at, "fact_id": before.fact_id.bytes, "line": before.line}
    return _read(session, item_id, _BEFORE, asked)


def transfers_of_days(session: Session, item_id: ItemId, period: Period) -> list[TransferLine]:
    """Read what was carried on some days, by day, the oldest first."""
    days = {"first": day_number(period.first), "after": day_number(period.after)}
    return _read(session, item_id, _OF_DAYS, days)


def _read(
    session: Session, item_id: ItemId, which: str, asked: dict[str, Any]
) -> list[TransferLine]:
    asked |= {"item_id": item_id.bytes, "shop": SHOP.bytes}
    rows = driver_connection(session).execute(_TRANSFERS + which, asked).fetchall()
    places = known_places(session) if rows else {}

    def name(place_id: bytes) -> str:
        return place_named(places, PlaceId(UUID(bytes=place_id))).name

    return [_line(row, name(row[7]), name(row[8])) for row in rows]


def _line(row: tuple[Any, ...], source: str, target: str) -> TransferLine:
    fact_id, line, day, at, register, number, reason, _from, _to, quantity, is_undone = row
    on = day_of_number(day)
    carried = CardLine(
        FactId(UUID(bytes=fact_id)),
        line,
        MovementKind.MOVED,
        on,
        instant_at(at),
        register,
        number,
        on,
        None,
        " · ".join(filter(None, (f"{source} → {target}", reason))),
        NOTHING,
        NOTHING,
        carried=Quantity(quantity),
    )
    return TransferLine(carried, bool(is_undone))
