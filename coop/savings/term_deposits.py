"""Term deposits (simpanan berjangka): what stands on each, until when, and at which rate."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple
from uuid import UUID

from coop.savings.numbering import savings_number
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, MemberId
from values.instant import day_of_number
from values.money import Rupiah
from values.percentage import BasisPoints

_DEPOSITS = """SELECT t.fact_id, t.member_id, t.opened_on, t.amount, t.months, t.rate, t.due_on,
    t.rolls_over, t.keeps_interest, d.register, d.number,
    coalesce(m.number, ''), coalesce(m.full_name, ''),
    coalesce((SELECT sum(e.amount) FROM savings_entry AS e
        WHERE e.member_id = t.member_id AND e.savings = 'term' AND e.deposit_id = t.fact_id), 0)
    FROM term_deposit AS t
    JOIN savings_document AS d ON d.fact_id = t.fact_id
    LEFT JOIN member AS m ON m.member_id = t.member_id"""
_ROLLED = """SELECT r.deposit_id, r.begins_on, r.due_on, r.months, r.rate FROM term_roll_over AS r
    WHERE NOT EXISTS (SELECT 1 FROM savings_reversal AS v WHERE v.of_fact = r.fact_id)
    ORDER BY r.begins_on, r.fact_id"""
_OF_ONE = " WHERE t.fact_id = ?"
_OF_MEMBER = " WHERE t.member_id = ? ORDER BY t.opened_on, t.fact_id"
_OF_ALL = " ORDER BY t.due_on, t.fact_id"


class DepositState(StrEnum):
    """How a deposit stands."""

    RUNNING = "running"
    DUE = "due"  # Its day has come: paid out, or rolled over.
    CLOSED = "closed"


class Term(NamedTuple):
    """One term of a deposit."""

    begins_on: date
    due_on: date
    """The first day that earns nothing any more."""
    months: int
    rate: BasisPoints


@dataclass(frozen=True, slots=True)
class Deposit:
    """One term deposit."""

    deposit_id: FactId
    number: str
    """Of its certificate (bilyet)."""
    member_id: MemberId
    member_number: str
    member_name: str
    opened_on: date
    amount: Rupiah
    """What was put away."""
    balance: Rupiah
    """What stands on it now, with interest that was left there."""
    terms: tuple[Term, ...]
    """The present one last."""
    rolls_over: bool
    keeps_interest: bool

    @property
    def due_on(self) -> date:
        """The day from which it may be taken out without loss."""
        return self.terms[-1].due_on

    def state(self, day: date) -> DepositState:
        """Say how it stands on a day, if nothing moves until then."""
        if not self.balance:
            return DepositState.CLOSED
        return DepositState.DUE if self.due_on <= day else DepositState.RUNNING

    def rate_on(self, day: date) -> BasisPoints:
        """Return what it earns a year on a day: nothing between being due and being renewed."""
        rates = (term.rate for term in self.terms if term.begins_on <= day < term.due_on)
        return next(rates, BasisPoints(0))


def term_deposit(session: Session, deposit_id: FactId) -> Deposit | None:
    """Read one deposit; None if there is none of that id."""
    found = _deposits(session, _OF_ONE, (deposit_id.bytes,))
    return found[0] if found else None


def term_deposits_of(session: Session, member_id: MemberId) -> Sequence[Deposit]:
    """Read the deposits of one member, closed ones too, oldest first."""
    return _deposits(session, _OF_MEMBER, (member_id.bytes,))


def all_term_deposits(session: Session) -> Sequence[Deposit]:
    """Read every deposit there ever was, by the day at which it was first due."""
    return _deposits(session, _OF_ALL, ())


def _deposits(session: Session, which: str, asked: tuple[bytes, ...]) -> list[Deposit]:
    connection = driver_connection(session)
    rolled: defaultdict[bytes, list[Term]] = defaultdict(list)
    for deposit_id, begins_on, due_on, months, rate in connection.execute(_ROLLED):
        term = Term(day_of_number(begins_on), day_of_number(due_on), months, BasisPoints(rate))
        rolled[deposit_id].append(term)
    rows = connection.execute(_DEPOSITS + which, asked)
    return [_deposit(row, rolled.get(row[0], ())) for row in rows]


def _deposit(row: tuple[Any, ...], rolled: Sequence[Term]) -> Deposit:
    deposit_id, member_id, opened_on, amount, months, rate, due_on, rolls, keeps, *rest = row
    register, number, member_number, member_name, balance = rest
    opened = day_of_number(opened_on)
    first = Term(opened, day_of_number(due_on), months, BasisPoints(rate))
    return Deposit(
        FactId(UUID(bytes=deposit_id)),
        savings_number(register, opened, number),
        MemberId(UUID(bytes=member_id)),
        member_number,
        member_name,
        opened,
        Rupiah(amount),
        Rupiah(balance),
        (first, *rolled),
        bool(rolls),
        bool(keeps),
    )
