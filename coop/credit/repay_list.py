"""Take in what an employer withheld from wages for many members at once (potong gaji).

All of it in one transaction: each member has a payment of their own, and the numbers run on.
"""

from collections.abc import Sequence
from typing import NamedTuple

from coop.credit.numbering import credit_number, next_credit_number
from coop.credit.open_charges import oldest_first, open_charges
from coop.credit.refusals import ListedTooMuch
from coop.fact_log import record, use_case
from coop.facts.credit import CreditPart, CreditRepaid
from coop.facts.savings import Payment
from coop.savings.closed_days import check_day_open
from coop.savings.payments import checked_payment
from coop.savings.post_savings_list import (
    LISTED_MEMBERS_MAX,
    ListedTwice,
    ListTooLong,
    ListTotalDiffers,
)
from coop.savings.refusals import check_amount
from coop.savings.savers import saver
from coop.savings.several_facts import stamps_for_parts
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.stamp import Stamp


class ListedRepayment(NamedTuple):
    """What was withheld from one member."""

    member_id: MemberId
    amount: Rupiah


class RepaidList(NamedTuple):
    """What the screen says once all of it is on the disk."""

    first_number: str
    last_number: str
    members: int
    total: Rupiah
    fact_ids: tuple[FactId, ...]
    """One for each member, in the order of the list: each has a receipt."""


@use_case
def repay_list(
    session: Session,
    stamp: Stamp,
    *,
    rows: Sequence[ListedRepayment],
    brought: Rupiah,
    payment: Payment,
    settings: ShopSettings,
) -> RepaidList:
    """Post the whole list, or nothing: `brought` is what the employer paid, and must be its sum.

    Raises:
        ListTotalDiffers: it is another sum.
        ListTooLong, ListedTwice, ListedTooMuch, AmountNotPossible, MemberUnknown: of the rows.
        PayerMissing, SavingsTextTooLong, DayClosed: as for savings.
    """
    day = stamp.business_date
    check_day_open(session, day)
    total = _checked_total(rows, brought)
    paid = _checked(session, rows)
    how = checked_payment(payment)
    first = next_credit_number(session, settings.register, day)
    parts = list(zip(stamps_for_parts(stamp), paid, strict=False))
    for number, (at, (member_id, of)) in enumerate(parts, start=first):
        fact = CreditRepaid(
            register=settings.register,
            number=number,
            member_id=member_id,
            parts=of,
            payment=how,
        )
        record(session, at, fact)
    last = first + len(paid) - 1
    return RepaidList(
        credit_number(settings.register, day, first),
        credit_number(settings.register, day, last),
        len(paid),
        total,
        tuple(at.fact_id for at, _ in parts),
    )


def _checked_total(rows: Sequence[ListedRepayment], brought: Rupiah) -> Rupiah:
    if len(rows) > LISTED_MEMBERS_MAX:
        raise ListTooLong(LISTED_MEMBERS_MAX)
    total = check_amount(sum(check_amount(row.amount) for row in rows))
    if total != brought:
        raise ListTotalDiffers(brought, total)
    return total


def _checked(
    session: Session, rows: Sequence[ListedRepayment]
) -> list[tuple[MemberId, tuple[CreditPart, ...]]]:
    """Spread each amount over what is due first, if everything on the list can be paid."""
    paid = []
    seen: set[MemberId] = set()
    for member_id, amount in rows:
        of = saver(session, member_id)
        if member_id in seen:
            raise ListedTwice(of.number, of.full_name)
        seen.add(member_id)
        charges = open_charges(session, member_id)
        owed = Rupiah(sum(charge.left for charge in charges))
        if amount > owed:
            raise ListedTooMuch(of.number, of.full_name, owed, amount)
        paid.append((member_id, oldest_first(charges, amount)))
    return paid
