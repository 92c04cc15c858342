"""A member's savings over a period: what stood there, every movement, what stands there then."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple
from uuid import UUID

from coop.savings.numbering import savings_number
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, MemberId
from values.instant import day_number, day_of_number, instant_at
from values.money import ZERO, Rupiah
from values.month import Month
from values.period import Period
from values.savings import MovementKind, SavingsKind

# Every kind is named, so that the ledger is entered at each account's period: four small ranges
# of one tree.
_OPENING = """SELECT savings, sum(amount) FROM savings_entry
    WHERE member_id = ? AND savings IN ('principal', 'mandatory', 'voluntary', 'term')
    AND business_date < ? GROUP BY savings"""
_LINES = """SELECT e.savings, e.business_date, e.recorded_at, e.fact_id, e.line, e.row, e.amount,
    e.movement, e.months, e.first_month, e.last_month, d.register, d.number, d.payer, d.note,
    t.register, t.number, t.business_date, EXISTS (SELECT 1 FROM savings_reversal AS r
        WHERE r.of_fact = e.fact_id AND r.of_row IN (0, e.row))
    FROM savings_entry AS e JOIN savings_document AS d ON d.fact_id = e.fact_id
    LEFT JOIN savings_document AS t ON t.fact_id = e.deposit_id
    WHERE e.member_id = ? AND e.savings IN ('principal', 'mandatory', 'voluntary', 'term')
    AND e.business_date >= ? AND e.business_date < ?
    ORDER BY e.savings, e.business_date, e.recorded_at, e.fact_id, e.line"""

_ENTRY_COLUMNS = 11  # Of a row of `_LINES`; what follows is its document's.
_MOVEMENTS = {kind.value: kind for kind in MovementKind}


class StatementLine(NamedTuple):
    """One movement; when it was recorded, and its fact, are as the ledger keeps them.

    A statement on paper names neither, and has hundreds of lines.
    """

    day: date
    at: int
    """Microseconds."""
    fact: bytes
    line: int
    number: str
    """Of its document."""
    movement: MovementKind
    amount: Rupiah
    """What the member has more is positive."""
    balance: Rupiah
    """Of the account, behind this movement."""
    months: int
    """How many months of mandatory savings it is about,"""
    first_month: Month
    last_month: Month
    """and from which to which: where they are fewer than the span, some are left out."""
    term_number: str
    """Of the certificate, for term deposits."""
    payer: str
    note: str
    row: int
    """Of a list, by which it alone is taken back; 0 elsewhere."""
    is_taken_back: bool
    """Whether a later line takes this one back."""

    @property
    def recorded_at(self) -> datetime:
        """When it was recorded."""
        return instant_at(self.at)

    @property
    def fact_id(self) -> FactId:
        """The act it is of."""
        return FactId(UUID(bytes=self.fact))


@dataclass(frozen=True, slots=True)
class AccountStatement:
    """One account over the period."""

    savings: SavingsKind
    opening: Rupiah
    lines: tuple[StatementLine, ...]
    closing: Rupiah


@dataclass(frozen=True, slots=True)
class SavingsStatement:
    """All accounts of a member over a period, in the order of `SavingsKind`."""

    member_id: MemberId
    period: Period
    accounts: tuple[AccountStatement, ...]

    def account(self, savings: SavingsKind) -> AccountStatement:
        """Return one of them."""
        return next(account for account in self.accounts if account.savings is savings)


def savings_statement(session: Session, member_id: MemberId, period: Period) -> SavingsStatement:
    """Read every account of a member; one that never moved has no lines and nothing on it."""
    connection = driver_connection(session)
    first, after = day_number(period.first), day_number(period.after)
    openings: Mapping[str, int] = dict(
        connection.execute(_OPENING, (member_id.bytes, first)).fetchall()
    )
    lines: dict[str, list[StatementLine]] = {kind: [] for kind in SavingsKind}
    balances = {kind: openings.get(kind, 0) for kind in SavingsKind}
    for row in connection.execute(_LINES, (member_id.bytes, first, after)).fetchall():
        savings = row[0]
        balances[savings] += row[6]
        lines[savings].append(_line(row, balances[savings]))
    accounts = (
        AccountStatement(
            kind,
            Rupiah(openings.get(kind, ZERO)),
            tuple(lines[kind]),
            Rupiah(balances[kind]),
        )
        for kind in SavingsKind
    )
    return SavingsStatement(member_id, period, tuple(accounts))


def _line(row: tuple[Any, ...], balance: int) -> StatementLine:
    """Make one line of a row; a statement has hundreds, so each column is taken once."""
    _, day, at, fact, line, of_list, amount, movement, months, first, last = row[:_ENTRY_COLUMNS]
    register, number, payer, note, of_term, of_number, of_day, is_taken_back = row[_ENTRY_COLUMNS:]
    on = day_of_number(day)
    return StatementLine(
        on,
        at,
        fact,
        line,
        savings_number(register, on, number, of_list),
        _MOVEMENTS[movement],
        Rupiah(amount),
        Rupiah(balance),
        months,
        Month(first),
        Month(last),
        savings_number(of_term, day_of_number(of_day), of_number) if of_term else "",
        payer,
        note,
        of_list,
        bool(is_taken_back),
    )
