"""What happened between the shop and one owner (buku titipan), newest first."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.consignment.numbering import consignment_number
from db.rows import driver_connection
from db.session import Session
from values.consignment import ConsignmentAct
from values.identity import ConsignorId, FactId
from values.instant import day_of_number
from values.money import Rupiah

SHOWN_MAX = 200
"""Rows: five screens."""
_LIST = f"""SELECT d.fact_id, d.act, d.register, d.number, d.business_date, d.paid, d.note,
        EXISTS (SELECT 1 FROM consignment_document AS v WHERE v.of_fact = d.fact_id)
    FROM consignment_document AS d WHERE d.consignor_id = ?
    ORDER BY d.business_date DESC, d.recorded_at DESC, d.fact_id DESC LIMIT {SHOWN_MAX}"""  # noqa: S608  Ours.


class OwnerEntry(NamedTuple):
    """One act, as the list shows it."""

    fact_id: FactId
    act: ConsignmentAct
    number: str
    day: date
    paid: Rupiah
    note: str
    is_reversed: bool


def owner_book(session: Session, consignor_id: ConsignorId) -> list[OwnerEntry]:
    """List the last acts of one owner, those that were taken back among them."""
    rows = driver_connection(session).execute(_LIST, (consignor_id.bytes,))
    return [_entry(row) for row in rows]


def _entry(row: tuple[Any, ...]) -> OwnerEntry:
    fact_id, act, register, number, day, paid, note, is_reversed = row
    business_date = day_of_number(day)
    return OwnerEntry(
        FactId(UUID(bytes=fact_id)),
        ConsignmentAct(act),
        consignment_number(register, business_date, number),
        business_date,
        Rupiah(paid),
        note,
        bool(is_reversed),
    )
