"""Take over what members had before these books began (saldo awal)."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import LIST_ROWS_IN_A_FACT_MAX, OpeningBalance, SavingsOpened
from coop.savings.closed_days import check_day_open
from coop.savings.entry_rows import Move, Numbered, movement_rows
from coop.savings.numbering import next_savings_number, savings_number
from coop.savings.principal import Activations
from coop.savings.refusals import AmountNotPossible
from coop.savings.rule_book import rule_book
from coop.savings.savers import Saver, paying_saver
from coop.savings.several_facts import stamps_for_parts
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from db.tables import SettledMonths
from values.identity import FactId, MemberId
from values.money import RUPIAH_MAX, Rupiah
from values.month import later_month, month_with
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp

# An opening that was taken back is made anew.
_HAS_SAVED = """SELECT 1 FROM savings_entry AS e
    WHERE e.member_id = ? AND e.movement <> 'reversal' AND NOT EXISTS (
        SELECT 1 FROM savings_reversal AS r WHERE r.of_fact = e.fact_id AND r.of_row IN (0, e.row))
    LIMIT 1"""


class SavesAlready(Refusal):
    """Something has been entered for the member: their books have begun."""

    member_id: MemberId
    number: str


class OpeningDone(NamedTuple):
    """What the screen says once the balances are on the disk."""

    number: str
    total: Rupiah
    fact_ids: tuple[FactId, ...]
    made_active: int
    """How many candidates became members, their principal being fully paid."""


@use_case
def record_opening_savings(
    session: Session, stamp: Stamp, *, balances: Sequence[OpeningBalance], settings: ShopSettings
) -> OpeningDone:
    """Enter what members had when the books began; whose principal is paid is a member.

    Where `settled_through` is not named, nobody asks for months before the present one.

    Raises:
        SavesAlready: of a member something has been entered.
        AmountNotPossible: a balance is negative, or nothing is entered at all.
        MemberUnknown, MembershipEnded, DayClosed: as in `deposit_savings`.
    """
    check_day_open(session, stamp.business_date)
    savers = [paying_saver(session, opening.member_id) for opening in balances]
    total = _checked_total(session, balances, savers)
    number = next_savings_number(session, settings.register, stamp.business_date)
    settled = later_month(month_with(stamp.business_date), -1)
    rows = [replace(o, settled_through=o.settled_through or settled) for o in balances]
    parts = range(0, len(rows), LIST_ROWS_IN_A_FACT_MAX)
    fact_ids = []
    for at, first in zip(stamps_for_parts(stamp), parts, strict=False):
        fact = SavingsOpened(
            register=settings.register,
            number=number,
            first_row=first + 1,
            balances=tuple(rows[first : first + LIST_ROWS_IN_A_FACT_MAX]),
        )
        record(session, at, fact)
        fact_ids.append(at.fact_id)
    activations, book = Activations(stamp), rule_book(session)
    made_active = sum(activations.activate_if_paid(session, book, saver) for saver in savers)
    written = savings_number(settings.register, stamp.business_date, number)
    return OpeningDone(written, total, tuple(fact_ids), made_active)


def _checked_total(
    session: Session, balances: Sequence[OpeningBalance], savers: Sequence[Saver]
) -> Rupiah:
    """Return what is entered altogether, if all of it can be."""
    total = 0
    entered: set[MemberId] = set()
    for opening, saver in zip(balances, savers, strict=True):
        for amount in (opening.principal, opening.mandatory, opening.voluntary):
            if not 0 <= amount <= RUPIAH_MAX:
                raise AmountNotPossible(amount)
            total += amount
        asked = (opening.member_id.bytes,)
        has_saved = driver_connection(session).execute(_HAS_SAVED, asked).fetchone()
        if has_saved or opening.member_id in entered:
            raise SavesAlready(opening.member_id, saver.number)
        entered.add(opening.member_id)
    if not total:
        raise AmountNotPossible(total)
    return Rupiah(total)


@applies(SavingsOpened)
def _rows(stamp: Stamp, fact: SavingsOpened) -> Rows:
    document = Numbered(SavingsAct.OPENING, fact.register, fact.number)
    yield from movement_rows(stamp, document, tuple(_moves(fact)))
    for row, opening in enumerate(fact.balances, start=fact.first_row):
        yield SettledMonths(
            member_id=opening.member_id,
            fact_id=stamp.fact_id,
            row=row,
            through=opening.settled_through,
        )


def _moves(fact: SavingsOpened) -> Iterator[Move]:
    for row, opening in enumerate(fact.balances, start=fact.first_row):
        for savings, amount in (
            (SavingsKind.PRINCIPAL, opening.principal),
            (SavingsKind.MANDATORY, opening.mandatory),
            (SavingsKind.VOLUNTARY, opening.voluntary),
        ):
            if amount:
                yield Move(opening.member_id, savings, amount, MovementKind.OPENING, row)
