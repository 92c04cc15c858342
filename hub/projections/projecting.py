"""From stored facts to figures: in bulk when all goes well, fact by fact when one does not.

A fact that cannot be counted is parked and the others go on. The spec's savepoint around each fact
is taken around the whole batch first; only if the database refuses something is the batch gone
through again one by one, each under a savepoint of its own.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

import psycopg
from sqlalchemy import Connection, select
from sqlalchemy.exc import DataError, IntegrityError

from coop.facts.selling import SaleRecorded
from hub.incidents import Incident, IncidentKind, note_incident
from hub.log_lines import log_failure
from hub.projections.effects import Act, Effects, add_effects, sale_named_by
from hub.projections.figures import known_sales, overdrawn_sales, write_effects
from hub.projections.readable import Unreadable
from hub.projections.reading import (
    BEYOND_COUNTING,
    BODY_UNREADABLE,
    COUNTING_FAILED,
    SALE_MISSING,
    NotYet,
    act_of,
)
from hub.projections.waiting_rows import Parked, park, take_waiting_for
from hub.stored_fact import StoredFact
from hub.tables import stream

_REFUSED: Final = (DataError, IntegrityError, psycopg.DataError, psycopg.IntegrityError)


class Readable(NamedTuple):
    """A fact and what it says."""

    fact: StoredFact
    act: Act


def project(
    connection: Connection, cooperative_id: bytes, facts: Sequence[StoredFact], now: int
) -> None:
    """Count facts that are stored and were not counted before; park those that cannot be.

    Facts that were kept back until one of these came are counted with them. The cooperative's row
    must be locked.
    """
    readable, parked = _read(facts)
    alone = [one for one in readable if sale_named_by(one.act) is None]
    taking_back = [one for one in readable if sale_named_by(one.act) is not None]
    counted = _count(connection, cooperative_id, alone, parked)
    taking_back += _released(connection, cooperative_id, counted, parked)
    present = _whose_sale_is_here(connection, cooperative_id, taking_back, parked)
    taken_back = _count(connection, cooperative_id, present, parked)
    park(connection, cooperative_id, parked)
    _flag_overdrawn(connection, cooperative_id, taken_back, now)


def _read(facts: Iterable[StoredFact]) -> tuple[list[Readable], list[Parked]]:
    readable: list[Readable] = []
    parked: list[Parked] = []
    for fact in facts:
        try:
            act = act_of(fact)
        except NotYet as why:
            parked.append(Parked(fact, why.reason))
        else:
            if act is not None:
                readable.append(Readable(fact, act))
    return readable, parked


def _whose_sale_is_here(
    connection: Connection,
    cooperative_id: bytes,
    taking_back: Sequence[Readable],
    parked: list[Parked],
) -> list[Readable]:
    named = [(one, sale_named_by(one.act)) for one in taking_back]
    here = known_sales(connection, cooperative_id, {sale_id for _, sale_id in named if sale_id})
    parked += [
        Parked(one.fact, SALE_MISSING, sale_id) for one, sale_id in named if sale_id not in here
    ]
    return [one for one, sale_id in named if sale_id in here]


def _count(
    connection: Connection,
    cooperative_id: bytes,
    readable: Sequence[Readable],
    parked: list[Parked],
) -> list[Readable]:
    """Count all of them at once or, if the database refuses, each for itself."""
    effects = Effects()
    sound: list[Readable] = []
    for one in readable:
        try:
            add_effects(effects, one.fact.fact_id, one.fact.business_date, one.act)
        except Unreadable:
            parked.append(Parked(one.fact, BODY_UNREADABLE))
        except Exception as bug:  # noqa: BLE001  Ours; it must not keep the till's other facts out.
            log_failure("counting failed", bug, kind=one.fact.kind)
            parked.append(Parked(one.fact, COUNTING_FAILED))
            effects = _effects_of(sound)  # Without what it left half added.
        else:
            sound.append(one)
    if not sound or _is_written(connection, cooperative_id, effects):
        return sound
    return [one for one in sound if _is_counted_alone(connection, cooperative_id, one, parked)]


def _effects_of(sound: Iterable[Readable]) -> Effects:
    effects = Effects()
    for one in sound:
        add_effects(effects, one.fact.fact_id, one.fact.business_date, one.act)
    return effects


def _is_counted_alone(
    connection: Connection, cooperative_id: bytes, one: Readable, parked: list[Parked]
) -> bool:
    is_written = _is_written(connection, cooperative_id, _effects_of([one]))
    if not is_written:
        parked.append(Parked(one.fact, BEYOND_COUNTING))
    return is_written


def _is_written(connection: Connection, cooperative_id: bytes, effects: Effects) -> bool:
    """Write under a savepoint; say False, and leave no trace, if the database refuses a value."""
    savepoint = connection.begin_nested()
    try:
        write_effects(connection, cooperative_id, effects)
    except _REFUSED:
        savepoint.rollback()
        return False
    savepoint.commit()
    return True


def _released(
    connection: Connection,
    cooperative_id: bytes,
    counted: Iterable[Readable],
    parked: list[Parked],
) -> list[Readable]:
    """Return what was parked until one of the facts just counted came."""
    waited_for = [one.fact.fact_id for one in counted if isinstance(one.act, SaleRecorded)]
    facts = take_waiting_for(connection, cooperative_id, waited_for)
    readable, unreadable = _read(facts)
    parked += unreadable
    return readable


def _flag_overdrawn(
    connection: Connection, cooperative_id: bytes, taken_back: Iterable[Readable], now: int
) -> None:
    by_sale = {sale_named_by(one.act): one.fact for one in taken_back}
    for sale_id in overdrawn_sales(connection, cooperative_id, filter(None, by_sale)):
        fact = by_sale[sale_id]
        author = connection.execute(
            select(stream.c.author).where(
                stream.c.cooperative_id == cooperative_id, stream.c.stream_id == fact.stream_id
            )
        ).scalar_one()
        noticed = Incident(
            cooperative_id,
            IncidentKind.REFUND_ABOVE_SALE,
            author,
            fact.stream_id,
            fact.seq,
            fact.link,
        )
        note_incident(connection, noticed, now)
