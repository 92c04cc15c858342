"""The slips about goods on consignment (nota titipan), as values, made of what was recorded."""

from datetime import date, time
from typing import Any, NamedTuple

from msgspec import Struct

from coop.consignment.numbering import consignment_number
from coop.facts.consignment import AgreedShare
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.consignment import ConsignmentAct, ShareKind
from values.identity import FactId
from values.instant import day_of_number, instant_at
from values.money import ZERO, Rupiah
from values.percentage import BasisPoints
from values.quantity import NOTHING, Quantity
from values.tender_method import TenderMethod

_LINK_START_BYTES = 4  # Eight letters in hexadecimal.
_DOCUMENT = """SELECT d.act, d.register, d.number, d.business_date, d.recorded_at, d.paid, d.way,
        d.reference, d.note, d.until, coalesce(c.name, ''), coalesce(c.phone, ''), f.link,
        o.register, o.business_date, o.number
    FROM consignment_document AS d JOIN fact AS f ON f.fact_id = d.fact_id
    LEFT JOIN consignor AS c ON c.consignor_id = d.consignor_id
    LEFT JOIN consignment_document AS o ON o.fact_id = d.of_fact
    WHERE d.fact_id = ?"""
_GOODS = """SELECT coalesce(i.name, ''), coalesce(i.base_unit, ''), abs(g.quantity)
    FROM consigned_goods AS g LEFT JOIN item AS i ON i.item_id = g.item_id
    WHERE g.fact_id = ? ORDER BY g.line"""
_SETTLED = """SELECT coalesce(i.name, ''), coalesce(i.base_unit, ''), g.sold, g.returned, g.amount,
        g.owed, g.kind, g.rate, g."each"
    FROM settled_goods AS g LEFT JOIN item AS i ON i.item_id = g.item_id
    WHERE g.fact_id = ? ORDER BY g.line"""


class SlipLine(NamedTuple):
    """One item on a slip."""

    name: str
    unit: str
    quantity: Quantity
    """What came, went back, or was sold."""
    returned: Quantity = NOTHING
    """By buyers, on a settlement."""
    amount: Rupiah = ZERO
    """What buyers paid."""
    owed: Rupiah = ZERO
    share: AgreedShare | None = None


class ConsignmentSlip(Struct, frozen=True, kw_only=True):
    """One slip, which both sign."""

    shop_names: tuple[str, ...]
    address: tuple[str, ...]
    act: ConsignmentAct
    number: str
    day: date
    clock: time
    """The shop's own clock, to the minute, without a zone."""
    cashier: str
    owner: str
    phone: str
    lines: tuple[SlipLine, ...]
    total: Rupiah
    """What is paid; negative where it comes back."""
    way: TenderMethod
    reference: str
    note: str
    until: date | None
    """The last day whose sales are paid."""
    against: str
    """The number of the slip that is taken back."""
    link_start: str
    """The first eight letters of the fact's link: the paper is a witness."""


def consignment_slip(
    session: Session, fact_id: FactId, settings: ShopSettings
) -> ConsignmentSlip | None:
    """Return the slip of an act; None where there is no such act."""
    connection = driver_connection(session)
    row = connection.execute(_DOCUMENT, (fact_id.bytes,)).fetchone()
    if row is None:
        return None
    act, register, number, day, at, paid, way, reference, note, until, *rest = row
    owner, phone, link, *against = rest
    local = instant_at(at).astimezone(settings.zone)
    return ConsignmentSlip(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        address=settings.address_lines,
        act=ConsignmentAct(act),
        number=consignment_number(register, day_of_number(day), number),
        day=day_of_number(day),
        clock=local.time().replace(second=0, microsecond=0),
        cashier=settings.cashier_name,
        owner=owner,
        phone=phone,
        lines=_lines(session, fact_id),
        total=Rupiah(paid),
        way=TenderMethod(way),
        reference=reference,
        note=note,
        until=None if until is None else day_of_number(until),
        against=_against(against),
        link_start=link[:_LINK_START_BYTES].hex(),
    )


def _lines(session: Session, fact_id: FactId) -> tuple[SlipLine, ...]:
    connection, asked = driver_connection(session), (fact_id.bytes,)
    moved = (
        SlipLine(name, unit, Quantity(quantity))
        for name, unit, quantity in connection.execute(_GOODS, asked)
    )
    settled = (_settled(row) for row in connection.execute(_SETTLED, asked))
    return (*moved, *settled)


def _settled(row: tuple[Any, ...]) -> SlipLine:
    name, unit, sold, returned, amount, owed, kind, rate, each = row
    share = AgreedShare(ShareKind(kind), BasisPoints(rate), Rupiah(each))
    return SlipLine(
        name, unit, Quantity(sold), Quantity(returned), Rupiah(amount), Rupiah(owed), share
    )


def _against(named: list[Any]) -> str:
    register, day, number = named
    return consignment_number(register, day_of_number(day), number) if number else ""
