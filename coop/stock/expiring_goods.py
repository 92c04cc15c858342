"""Goods with a last day: what expires soon, what has expired, and what it is worth."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from coop.batches.fefo import BatchLeft, HeldBatch, left_of_batches
from coop.stock.moving_average import Holding, share_of_value
from coop.stock.places import known_places, place_named
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId, PlaceId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.places import SHOP
from values.quantity import Quantity

# Only batches that were not settled to nothing are gone through: those of the last deliveries.
_ROWS = """SELECT b.item_id, i.name, i.base_unit, l.quantity, l.value,
    b.expires_on, b.code, b.quantity, b.set_aside, l.quantity - l.elsewhere
    FROM stock_batch AS b JOIN item AS i ON i.item_id = b.item_id
    JOIN stock_level AS l ON l.item_id = b.item_id AND l.quantity > 0
    WHERE (b.quantity <> 0 OR b.set_aside <> 0) AND {which}
    ORDER BY i.search_name, b.item_id"""
_SOON = """b.item_id IN (SELECT o.item_id FROM stock_batch AS o
    WHERE o.expires_on <= :last AND (o.quantity <> 0 OR o.set_aside <> 0))"""

_ELSEWHERE = """SELECT b.item_id, i.name, i.base_unit, l.quantity, l.value,
    b.expires_on, b.code, min(b.quantity, s.quantity), b.place_id
    FROM place_batch AS b JOIN item AS i ON i.item_id = b.item_id
    JOIN stock_level AS l ON l.item_id = b.item_id
    JOIN place_stock AS s ON s.item_id = b.item_id AND s.place_id = b.place_id AND s.quantity > 0
    WHERE b.quantity > 0 AND {which} ORDER BY i.search_name, b.item_id, b.place_id, b.expires_on"""


class ExpiringRow(NamedTuple):
    """What is left of one batch."""

    item_id: ItemId
    name: str
    unit: str
    expires_on: date
    code: str
    quantity: Quantity
    value: Rupiah
    """What it cost, at the average of its item."""
    days: int
    """Until its last day; below 0 it has expired."""
    place_id: PlaceId = SHOP
    place: str = ""
    """The name of the place it lies in; nothing in the shop."""

    @property
    def batch(self) -> tuple[date, str]:
        """What tells it from the other batches of its item."""
        return self.expires_on, self.code


def expiring_goods(session: Session, today: date, days: int) -> list[ExpiringRow]:
    """List what expires within `days`, and what has expired, the first to expire first."""
    last = today + timedelta(days=days)
    asked: dict[str, object] = {"last": day_number(last)}
    rows = _rows(session, _ROWS.format(which=_SOON), asked, today)
    soon = [row for row in rows if row.expires_on <= last]
    soon += _elsewhere(session, _ELSEWHERE.format(which="b.expires_on <= :last"), asked, today)
    return sorted(soon, key=lambda row: row.expires_on)


def batches_of_item(session: Session, item_id: ItemId, today: date) -> list[ExpiringRow]:
    """List what is left of an item's batches, the first to expire first."""
    asked: dict[str, object] = {"item_id": item_id.bytes}
    which = "b.item_id = :item_id"
    rows = list(_rows(session, _ROWS.format(which=which), asked, today))
    rows += _elsewhere(session, _ELSEWHERE.format(which=which), asked, today)
    return sorted(rows, key=lambda row: row.expires_on)


def _rows(
    session: Session, statement: str, asked: dict[str, object], today: date
) -> Iterator[ExpiringRow]:
    rows = driver_connection(session).execute(statement, asked).fetchall()
    for _, of_item in groupby(rows, key=lambda row: row[0]):
        yield from _left(list(of_item), today)


def _elsewhere(
    session: Session, statement: str, asked: dict[str, object], today: date
) -> Iterator[ExpiringRow]:
    """Return what lies in other places; goods leave these by name, so nothing is filled in."""
    rows = driver_connection(session).execute(statement, asked).fetchall()
    places = known_places(session) if rows else {}
    for item_id, name, unit, quantity, value, day, code, there, place_id in rows:
        expires_on, place = day_of_number(day), PlaceId(UUID(bytes=place_id))
        yield ExpiringRow(
            ItemId(UUID(bytes=item_id)),
            name,
            unit,
            expires_on,
            code,
            Quantity(there),
            share_of_value(Holding(Quantity(quantity), Rupiah(value)), Quantity(there)),
            (expires_on - today).days,
            place,
            place_named(places, place).name,
        )


def _left(rows: list[tuple[Any, ...]], today: date) -> Iterator[ExpiringRow]:
    item_id, name, unit, quantity, value = rows[0][:5]
    held = Holding(Quantity(quantity), Rupiah(value))
    for batch in _filled(Quantity(rows[0][-1]), rows):
        if batch.total:
            expires_on, code = batch.held.key
            yield ExpiringRow(
                ItemId(UUID(bytes=item_id)),
                name,
                unit,
                expires_on,
                code,
                batch.total,
                share_of_value(held, batch.total),
                (expires_on - today).days,
            )


def _filled(in_shop: Quantity, rows: Iterable[tuple[Any, ...]]) -> list[BatchLeft]:
    batches = [
        HeldBatch(day_of_number(row[5]), row[6], Quantity(row[7]), Quantity(row[8])) for row in rows
    ]
    return left_of_batches(in_shop, batches)
