"""Lists of payments that were posted (daftar setoran), the newest first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from coop.savings.numbering import savings_number
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.instant import day_of_number
from values.money import Rupiah
from values.savings import PayerKind

LISTS_SHOWN = 40
"""Three years of one list a month."""

# A long list took several facts under one number: they follow each other here.
_LISTS = """SELECT d.actor_id, d.register, d.number, d.business_date, d.fact_id, d.payer_kind,
    d.payer, d.total,
    (SELECT count(DISTINCT e.row) FROM savings_entry AS e WHERE e.fact_id = d.fact_id),
    (SELECT coalesce(-sum(b.total), 0) FROM savings_reversal AS r
        JOIN savings_document AS b ON b.fact_id = r.fact_id WHERE r.of_fact = d.fact_id)
    FROM savings_document AS d JOIN fact AS f ON f.fact_id = d.fact_id
    WHERE d.act = 'list'
    ORDER BY d.business_date DESC, d.register DESC, d.number DESC, d.actor_id, f.seq"""
_KEY = 4  # So many columns tell one list from another.


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedList:
    """One list, as whoever looks for its paper knows it."""

    fact_id: FactId
    """The first of its facts."""
    number: str
    day: date
    payer_kind: PayerKind
    payer: str
    members: int
    total: Rupiah
    taken_back: Rupiah
    """What of it was taken back since; never negative."""


def posted_lists(session: Session, limit: int = LISTS_SHOWN) -> Sequence[PostedList]:
    """Read the newest lists."""
    found: dict[tuple[Any, ...], PostedList] = {}
    for row in driver_connection(session).execute(_LISTS):
        key = row[:_KEY]
        part = _part(row)
        before = found.get(key)
        if before is not None:
            found[key] = replace(
                before,
                members=before.members + part.members,
                total=Rupiah(before.total + part.total),
                taken_back=Rupiah(before.taken_back + part.taken_back),
            )
        elif len(found) == limit:
            break
        else:
            found[key] = part
    return tuple(found.values())


def _part(row: tuple[Any, ...]) -> PostedList:
    _, register, number, day, fact_id, payer_kind, payer, total, members, taken_back = row
    return PostedList(
        fact_id=FactId(UUID(bytes=fact_id)),
        number=savings_number(register, day_of_number(day), number),
        day=day_of_number(day),
        payer_kind=PayerKind(payer_kind),
        payer=payer,
        members=members,
        total=Rupiah(total),
        taken_back=Rupiah(taken_back),
    )
