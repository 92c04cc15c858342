"""The slip of a transfer (surat pindah barang), as a value, made of what was recorded."""

from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from coop.places.numbering import move_number
from coop.places.transfer_book import TransferLine, transfer_lines
from coop.shop_settings import ShopSettings
from coop.stock.places import known_places, place_named
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, PlaceId
from values.instant import day_of_number, instant_at

_LINK_START_BYTES = 4  # Eight letters in hexadecimal.
_HEAD = """SELECT d.register, d.number, d.business_date, d.recorded_at, d.from_place, d.to_place,
        d.reason, f.link, o.register, o.business_date, o.number
    FROM goods_transfer AS d JOIN fact AS f ON f.fact_id = d.fact_id
    LEFT JOIN goods_transfer AS o ON o.fact_id = d.of_fact
    WHERE d.fact_id = ?"""


class TransferSlip(NamedTuple):
    """Everything that stands on it."""

    shop_names: tuple[str, ...]
    number: str
    moment: datetime
    """By the shop's own clock."""
    day: date
    from_name: str
    to_name: str
    reason: str
    against: str
    """The number of the transfer that is taken back."""
    cashier: str
    lines: tuple[TransferLine, ...]
    link_start: str
    """The first eight letters of the fact's link: the paper is a witness."""


def transfer_slip(session: Session, fact_id: FactId, settings: ShopSettings) -> TransferSlip | None:
    """Return the slip of a transfer; None where there is no such act."""
    head = driver_connection(session).execute(_HEAD, (fact_id.bytes,)).fetchone()
    if head is None:
        return None
    register, number, day, at, source, target, reason, link, *against = head
    places = known_places(session)
    on = day_of_number(day)
    return TransferSlip(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        number=move_number(register, on, number),
        moment=instant_at(at).astimezone(settings.zone),
        day=on,
        from_name=place_named(places, PlaceId(UUID(bytes=source))).name,
        to_name=place_named(places, PlaceId(UUID(bytes=target))).name,
        reason=reason,
        against=_against(*against),
        cashier=settings.cashier_name,
        lines=transfer_lines(session, fact_id),
        link_start=link[:_LINK_START_BYTES].hex(),
    )


def _against(register: str | None, day: int | None, number: int | None) -> str:
    if register is None or day is None or number is None:
        return ""
    return move_number(register, day_of_number(day), number)
