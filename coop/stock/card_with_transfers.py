"""A stock card as it is looked at: what was carried between places stands among the movements.

A transfer changes nothing of what is left in all, so the balance goes on through it.
"""

from heapq import merge
from typing import Any
from uuid import UUID

from coop.stock.places import known_places, place_named
from coop.stock.stock_card import CardLine, CardPage, MovementKind, Place, stock_card
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, ItemId, PlaceId
from values.instant import day_of_number, instant_at, microseconds_of
from values.money import Rupiah
from values.places import SHOP
from values.quantity import NOTHING, Quantity

# Carried between two places besides the shop, goods moved in both: the line of the first counts.
_TRANSFERS = """SELECT m.fact_id, m.line, m.business_date, m.recorded_at, t.register, t.number,
        t.reason, t.from_place, t.to_place, abs(m.quantity)
    FROM place_movement AS m JOIN goods_transfer AS t ON t.fact_id = m.fact_id
    WHERE m.item_id = :item_id
        AND m.place_id = CASE t.from_place WHEN :shop THEN t.to_place ELSE t.from_place END
        AND (m.recorded_at, m.fact_id, m.line) < (:at, :fact_id, :line)
    ORDER BY m.recorded_at DESC, m.fact_id DESC, m.line DESC LIMIT :most"""
_THE_LAST = {"at": 1 << 62, "fact_id": b"\xff" * 16, "line": 1 << 62}


def card_with_transfers(
    session: Session, item_id: ItemId, *, before: Place | None = None, limit: int = 200
) -> CardPage:
    """Read an item's last movements and transfers, or the last ones before a place reached earlier.

    Both are read from behind, so the first page costs the same after ten years.
    """
    page = stock_card(session, item_id, before=before, limit=limit)
    transfers = _transfers(session, item_id, before, limit + 1)
    if not transfers:
        return page
    both = list(merge(page.lines, transfers, key=_key, reverse=True))
    balance, worth = _begin(page, before)
    lines = []
    for line in both[:limit]:
        if line.kind is MovementKind.MOVED:
            lines.append(line._replace(balance=balance, worth=worth))
        else:
            lines.append(line)
            balance, worth = _before(line)
    if len(both) <= limit and page.older is None:
        return CardPage(lines, None)
    last = lines[-1]
    return CardPage(lines, Place(last.recorded_at, last.fact_id, last.line, balance, worth))


def _begin(page: CardPage, before: Place | None) -> tuple[Quantity, Rupiah]:
    """Return what was left after the newest line of the page."""
    if before is not None:
        return before.balance, before.worth
    newest = page.lines[0] if page.lines else None
    return (newest.balance, newest.worth) if newest else (NOTHING, Rupiah(0))


def _before(line: CardLine) -> tuple[Quantity, Rupiah]:
    return Quantity(line.balance - line.quantity), Rupiah(line.worth - line.value)


def _key(line: CardLine) -> tuple[object, ...]:
    return line.recorded_at, line.fact_id, line.line


def _transfers(
    session: Session, item_id: ItemId, before: Place | None, most: int
) -> list[CardLine]:
    asked: dict[str, object] = {"item_id": item_id.bytes, "shop": SHOP.bytes, "most": most}
    asked |= _THE_LAST
    if before is not None:
        at = microseconds_of(before.recorded_at)
        asked |= {"at": at, "fact_id": before.fact_id.bytes, "line": before.line}
    rows = driver_connection(session).execute(_TRANSFERS, asked).fetchall()
    places = known_places(session) if rows else {}

    def name(place_id: bytes) -> str:
        return place_named(places, PlaceId(UUID(bytes=place_id))).name

    return [_line(row, name(row[7]), name(row[8])) for row in rows]


def _line(row: tuple[Any, ...], source: str, target: str) -> CardLine:
    fact_id, line, day, at, register, number, reason, _from, _to, quantity = row
    on = day_of_number(day)
    return CardLine(
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
