"""A list of payments made on the spot: members of one kind, who all pay the same."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from coop.members.member_list import MemberFilter, listed_ids
from coop.savings.list_rows import PaymentRow
from coop.savings.mandatory_months import MonthsOf
from coop.savings.preview_savings_list import KnownSavers
from db.session import Session
from values.money import ZERO, Rupiah
from values.month import Month, month_with
from values.savings import SavingsKind


@dataclass(frozen=True, slots=True, kw_only=True)
class EachPays:
    """What everybody pays."""

    principal: Rupiah = ZERO
    voluntary: Rupiah = ZERO
    months: int = 0
    """Of mandatory savings: the oldest unpaid ones first, each at what it costs the member."""
    pays_all_owed: bool = False
    """Instead of so many months: all that are unpaid, this month too."""


def rows_of_members(
    session: Session, which: MemberFilter, each: EachPays, known: KnownSavers
) -> list[PaymentRow]:
    """Write a row for each member that `which` lists; who has nothing to pay is left out."""
    listed = set(listed_ids(session, which))
    everybody = chain.from_iterable(known.by_number.values())
    rows: list[PaymentRow] = []
    for of in (of for of in everybody if of.saver.member_id in listed):
        amounts = {savings: amount for savings, amount in _amounts(of, each, known) if amount}
        if amounts:
            saver = of.saver
            rows.append(PaymentRow(len(rows) + 1, saver.number, saver.full_name, amounts))
    return rows


def _amounts(
    of: MonthsOf, each: EachPays, known: KnownSavers
) -> Iterator[tuple[SavingsKind, Rupiah]]:
    months = _all_owed(of, known) if each.pays_all_owed else of.next_to_pay(known.day, each.months)
    yield SavingsKind.PRINCIPAL, each.principal
    yield SavingsKind.MANDATORY, Rupiah(sum(of.left(month) for month in months))
    yield SavingsKind.VOLUNTARY, each.voluntary


def _all_owed(of: MonthsOf, known: KnownSavers) -> tuple[Month, ...]:
    """List the unpaid months that are over and, of who is a member, the present one."""
    now = month_with(known.day)
    first = of.saver.first_month
    owes_now = first is not None and first <= now
    return (*of.unpaid(known.day), *((now,) if owes_now else ()))
