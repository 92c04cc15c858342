"""What was done with one member's savings, a document at a time, the newest first.

However long a member has saved, a page costs the same: each account's ledger is entered at the
moment behind which the page begins.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from coop.savings.numbering import savings_number
from db.rows import driver_connection
from db.session import Session
from values.identity import MemberId
from values.instant import day_of_number
from values.moment import Moment, kept_moment
from values.money import Rupiah
from values.month import Month
from values.savings import MovementKind, SavingsAct, SavingsKind

_KEYS = """SELECT * FROM (SELECT DISTINCT business_date AS day, recorded_at AS at, fact_id
    FROM savings_entry WHERE member_id = :member_id AND savings = '{kind}' AND {behind}
    ORDER BY business_date DESC, recorded_at DESC, fact_id DESC LIMIT :limit)"""
_BEHIND = "(business_date, recorded_at, fact_id) < (:day, :at, :fact_id)"
# Acts that may move nothing: there are a few of them in a life.
_UNMOVED = """SELECT d.business_date, d.recorded_at, d.fact_id FROM savings_document AS d
    WHERE d.fact_id IN (SELECT fact_id FROM settlement WHERE member_id = :member_id
        UNION ALL SELECT r.fact_id FROM term_deposit AS t
            JOIN term_roll_over AS r ON r.deposit_id = t.fact_id WHERE t.member_id = :member_id)
    AND {behind}"""
_ENTRIES = """SELECT e.fact_id, e.row, e.savings, e.movement, e.amount, e.months, e.first_month,
    e.last_month, t.register, t.number, t.business_date
    FROM savings_entry AS e LEFT JOIN savings_document AS t ON t.fact_id = e.deposit_id
    WHERE e.member_id = :member_id AND e.savings IN ('principal', 'mandatory', 'voluntary', 'term')
    AND e.business_date BETWEEN :first AND :last ORDER BY e.line"""
_DOCUMENTS = """SELECT fact_id, act, register, number, payer, note FROM savings_document
    WHERE fact_id IN ({marks})"""
_Key = tuple[int, int, bytes]


class SavingsMove(NamedTuple):
    """What moved on one account."""

    savings: SavingsKind
    movement: MovementKind
    amount: Rupiah
    """What the member has more is positive."""
    months: int
    first_month: Month
    last_month: Month
    term_number: str
    """Of the certificate, for term deposits."""


class SavingsEvent(NamedTuple):
    """One document, as far as it is about this member."""

    moment: Moment
    row: int
    """Of a list, whose receipts are numbered so; 0 elsewhere."""
    act: SavingsAct
    number: str
    payer: str
    note: str
    moves: tuple[SavingsMove, ...]

    @property
    def amount(self) -> Rupiah:
        """What the member has more by it."""
        return Rupiah(sum(move.amount for move in self.moves))


def savings_events(
    session: Session, member_id: MemberId, behind: Moment | None, limit: int
) -> list[SavingsEvent]:
    """Read what was done with one member's savings before a moment, the newest first."""
    asked: dict[str, object] = {"member_id": member_id.bytes, "limit": limit}
    if behind is not None:
        asked |= behind.as_kept()
    keys = _keys(session, asked, _BEHIND if behind else "1")[:limit]
    if not keys:
        return []
    moves = _moves(session, asked | {"first": keys[-1][0], "last": keys[0][0]})
    documents = _documents(session, [fact_id for _, _, fact_id in keys])
    return [
        _event(key, row, documents[key[2]], moves.get((key[2], row), ()))
        for key in keys
        for row in sorted({row for fact_id, row in moves if fact_id == key[2]} or {0})
    ]


def _keys(session: Session, asked: dict[str, object], behind: str) -> list[_Key]:
    kinds = [_KEYS.format(kind=kind.value, behind=behind) for kind in SavingsKind]
    unmoved = _UNMOVED.format(behind=behind)
    query = " UNION ".join([*kinds, f"SELECT * FROM ({unmoved})"])  # noqa: S608  Ours.
    return sorted(driver_connection(session).execute(query, asked).fetchall(), reverse=True)


def _moves(
    session: Session, asked: dict[str, object]
) -> dict[tuple[bytes, int], tuple[SavingsMove, ...]]:
    found: defaultdict[tuple[bytes, int], list[SavingsMove]] = defaultdict(list)
    for fact_id, row, *columns in driver_connection(session).execute(_ENTRIES, asked):
        found[fact_id, row].append(_move(*columns))
    return {key: tuple(moves) for key, moves in found.items()}


def _move(*columns: Any) -> SavingsMove:  # noqa: ANN401  As read.
    savings, movement, amount, months, first, last, register, number, day = columns
    return SavingsMove(
        SavingsKind(savings),
        MovementKind(movement),
        Rupiah(amount),
        months,
        Month(first),
        Month(last),
        savings_number(register, day_of_number(day), number) if register else "",
    )


def _documents(session: Session, ids: Sequence[bytes]) -> dict[bytes, tuple[Any, ...]]:
    query = _DOCUMENTS.format(marks=", ".join("?" * len(ids)))
    return {row[0]: row[1:] for row in driver_connection(session).execute(query, ids)}


def _event(
    key: _Key, row: int, document: tuple[Any, ...], moves: tuple[SavingsMove, ...]
) -> SavingsEvent:
    act, register, number, payer, note = document
    moment = kept_moment(*key)
    return SavingsEvent(
        moment,
        row,
        SavingsAct(act),
        savings_number(register, moment.day, number, row),
        payer,
        note,
        moves,
    )
