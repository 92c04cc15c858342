"""What was carried between places (catatan pindah barang), newest first."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.places.numbering import move_number
from coop.stock.places import known_places, place_named
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, PlaceId
from values.instant import day_of_number
from values.quantity import Quantity

SHOWN_MAX = 200
"""Rows: five screens."""
_LIST = f"""SELECT d.fact_id, d.register, d.number, d.business_date, d.from_place, d.to_place,
        d.reason, d.of_fact IS NOT NULL,
        EXISTS (SELECT 1 FROM goods_transfer AS v WHERE v.of_fact = d.fact_id),
        (SELECT count(DISTINCT l.item_id) FROM goods_transfer_line AS l
            WHERE l.fact_id = d.fact_id),
        coalesce((SELECT i.name FROM goods_transfer_line AS l
            JOIN item AS i ON i.item_id = l.item_id
            WHERE l.fact_id = d.fact_id ORDER BY l.line LIMIT 1), '')
    FROM goods_transfer AS d
    ORDER BY d.business_date DESC, d.recorded_at DESC, d.fact_id DESC LIMIT {SHOWN_MAX}"""  # noqa: S608  Ours.
_LINES = """SELECT coalesce(i.name, ''), coalesce(i.base_unit, ''), l.quantity, l.ratio,
        coalesce((SELECT p.unit FROM item_pack AS p
            WHERE p.item_id = l.item_id AND p.number = l.pack), ''), l.expires_on, l.code
    FROM goods_transfer_line AS l LEFT JOIN item AS i ON i.item_id = l.item_id
    WHERE l.fact_id = ? ORDER BY l.line"""


class TransferEntry(NamedTuple):
    """One transfer, as the list shows it."""

    fact_id: FactId
    number: str
    day: date
    from_name: str
    to_name: str
    reason: str
    is_reversal: bool
    is_reversed: bool
    items: int
    first_name: str
    """Of the first goods on it."""


class TransferLine(NamedTuple):
    """Goods of one batch, or of none that is known, as they were typed where that is exact."""

    name: str
    quantity: Quantity
    unit: str
    base: Quantity
    """The same in base units."""
    base_unit: str
    expires_on: date | None
    code: str


def transfer_book(session: Session) -> list[TransferEntry]:
    """List the last transfers, those that were taken back among them."""
    places = known_places(session)

    def name(place_id: bytes) -> str:
        return place_named(places, PlaceId(UUID(bytes=place_id))).name

    def entry(row: tuple[Any, ...]) -> TransferEntry:
        fact_id, register, number, day, source, target, *rest = row
        reason, is_reversal, is_reversed, items, first = rest
        on = day_of_number(day)
        return TransferEntry(
            FactId(UUID(bytes=fact_id)),
            move_number(register, on, number),
            on,
            name(source),
            name(target),
            reason,
            bool(is_reversal),
            bool(is_reversed),
            items,
            first,
        )

    return [entry(row) for row in driver_connection(session).execute(_LIST)]


def transfer_lines(session: Session, fact_id: FactId) -> tuple[TransferLine, ...]:
    """Read the goods of one transfer."""
    rows = driver_connection(session).execute(_LINES, (fact_id.bytes,))
    return tuple(_line(row) for row in rows)


def _line(row: tuple[Any, ...]) -> TransferLine:
    name, base_unit, base, ratio, unit, expires_on, code = row
    packs, rest = divmod(base * 1000, ratio)
    quantity, said = (base, base_unit) if rest or packs % 1000 or not unit else (packs, unit)
    day = None if expires_on is None else day_of_number(expires_on)
    return TransferLine(name, Quantity(quantity), said, Quantity(base), base_unit, day, code)
