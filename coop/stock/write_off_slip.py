"""The slip of goods that went without being sold: what went, why, what it cost, who signs."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from coop.shop_settings import ShopSettings
from coop.stock.places import known_places, place_named
from coop.stock.slip_number import slip_number
from db.rows import driver_connection
from db.session import Session
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId, PlaceId
from values.instant import day_of_number, instant_at
from values.money import Rupiah
from values.places import SHOP
from values.quantity import Quantity

_LINK_START_BYTES = 4  # Eight letters in hexadecimal.
_HEAD = """SELECT a.register, a.number, a.business_date, a.recorded_at, a.reason, a.note, f.link,
        a.place_id
    FROM stock_adjustment AS a JOIN fact AS f ON f.fact_id = a.fact_id
    WHERE a.fact_id = ? AND a.number > 0"""
_LINES = """SELECT g.item_id, i.name, i.base_unit, -g.quantity, -g.value, g.expires_on, g.code
    FROM stock_adjustment_goods AS g LEFT JOIN item AS i ON i.item_id = g.item_id
    WHERE g.fact_id = ? ORDER BY g.line"""


class SlipLine(NamedTuple):
    """Goods of one batch, or of none that is known."""

    item_id: ItemId
    name: str
    unit: str
    quantity: Quantity
    value: Rupiah
    expires_on: date | None
    code: str


class WriteOffSlip(NamedTuple):
    """Everything that stands on it."""

    shop_names: tuple[str, ...]
    number: str
    moment: datetime
    """By the shop's own clock."""
    day: date
    reason: AdjustmentReason
    note: str
    lines: tuple[SlipLine, ...]
    link_start: str
    """The first eight letters of the fact's link: the paper is a witness."""
    place: str = ""
    """Where the goods lay; nothing where it was the shop."""

    @property
    def total(self) -> Rupiah:
        """What all of it had cost."""
        return Rupiah(sum(line.value for line in self.lines))


def write_off_slip(
    session: Session, fact_id: FactId, settings: ShopSettings
) -> WriteOffSlip | None:
    """Return the slip of an act; None where it has none."""
    connection = driver_connection(session)
    head = connection.execute(_HEAD, (fact_id.bytes,)).fetchone()
    if head is None:
        return None
    register, number, day, at, reason, note, link, place = head
    on = day_of_number(day)
    rows = connection.execute(_LINES, (fact_id.bytes,))
    return WriteOffSlip(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        number=slip_number(register, on, number),
        moment=instant_at(at).astimezone(settings.zone),
        day=on,
        reason=AdjustmentReason(reason),
        note=note,
        lines=tuple(
            SlipLine(
                ItemId(UUID(bytes=item_id)),
                name or "",
                unit or "",
                Quantity(quantity),
                Rupiah(value),
                None if expires_on is None else day_of_number(expires_on),
                code,
            )
            for item_id, name, unit, quantity, value, expires_on, code in rows
        ),
        link_start=link[:_LINK_START_BYTES].hex(),
        place=_place(session, PlaceId(UUID(bytes=place))),
    )


def _place(session: Session, place_id: PlaceId) -> str:
    return "" if place_id == SHOP else place_named(known_places(session), place_id).name
