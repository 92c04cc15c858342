"""Post a list of payments (potong gaji, bantuan kalurahan): all of it in one transaction.

read_list -> guess_payment_shape -> read_payment_rows -> preview_savings_list -> post_savings_list
a file       what columns mean      each row by itself   each row judged         one number
"""

from collections.abc import Sequence
from typing import NamedTuple

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import (
    LIST_ROWS_IN_A_FACT_MAX,
    ListedPayment,
    Payment,
    SavingsListPosted,
    SavingsPaid,
)
from coop.savings.closed_days import check_day_open
from coop.savings.entry_rows import Numbered, month_rows, months_paid, movement_rows, moves_of_paid
from coop.savings.mandatory_months import months_of_saver
from coop.savings.numbering import next_savings_number, savings_number
from coop.savings.payments import checked_payment
from coop.savings.principal import Activations, check_principal, principal_left
from coop.savings.refusals import AmountNotPossible, MonthNotDue, MonthPaid, check_amount
from coop.savings.rule_book import RuleBook, rule_book
from coop.savings.savers import Saver, paying_saver
from coop.savings.several_facts import stamps_for_parts
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.savings import SavingsAct, SavingsKind
from values.stamp import Stamp

LISTED_MEMBERS_MAX = 5_000
"""The whole of a large village cooperative: more is two lists in one file."""


class ListTotalDiffers(Refusal):
    """What was brought is not what is to be posted."""

    brought: Rupiah
    to_post: Rupiah


class ListedTwice(Refusal):
    """A member stands on the list twice."""

    number: str
    full_name: str


class ListOutdated(Refusal):
    """Something was paid since the preview: it must be looked at again."""

    number: str
    full_name: str


class ListTooLong(Refusal):
    """More members than a village has."""

    limit: int


class ListDone(NamedTuple):
    """What the screen says once the list is on the disk."""

    number: str
    total: Rupiah
    members: int
    made_active: int
    fact_ids: tuple[FactId, ...]
    """Each has its receipts, one a member: `coop.savings.paper.savings_receipts`."""


@use_case
def post_savings_list(
    session: Session,
    stamp: Stamp,
    *,
    payments: Sequence[ListedPayment],
    brought: Rupiah,
    payment: Payment,
    settings: ShopSettings,
) -> ListDone:
    """Post what a preview allows: `brought` is the money that came, and must be the sum of it.

    Raises:
        ListTotalDiffers: it is another sum.
        ListedTwice, ListTooLong, AmountNotPossible: of the list.
        ListOutdated: a month was paid since the preview.
        MemberUnknown, MembershipEnded, PrincipalPaid, PrincipalTooMuch, RuleNotSet, PayerMissing,
        SavingsTextTooLong, DayClosed: as in `deposit_savings`.
    """
    check_day_open(session, stamp.business_date)
    total = _checked_total(payments, brought)
    book = rule_book(session)
    savers = _checked(session, stamp, book, payments)
    number = next_savings_number(session, settings.register, stamp.business_date)
    how = checked_payment(payment)
    parts = range(0, len(payments), LIST_ROWS_IN_A_FACT_MAX)
    fact_ids = []
    for at, first in zip(stamps_for_parts(stamp), parts, strict=False):
        fact = SavingsListPosted(
            register=settings.register,
            number=number,
            first_row=first + 1,
            rows=tuple(payments[first : first + LIST_ROWS_IN_A_FACT_MAX]),
            payment=how,
        )
        record(session, at, fact)
        fact_ids.append(at.fact_id)
    activations = Activations(stamp)
    made_active = sum(activations.activate_if_paid(session, book, saver) for saver in savers)
    written = savings_number(settings.register, stamp.business_date, number)
    return ListDone(written, total, len(savers), made_active, tuple(fact_ids))


def _checked_total(payments: Sequence[ListedPayment], brought: Rupiah) -> Rupiah:
    if len(payments) > LISTED_MEMBERS_MAX:
        raise ListTooLong(LISTED_MEMBERS_MAX)
    total = check_amount(sum(part.amount for listed in payments for part in listed.paid))
    if brought != total:
        raise ListTotalDiffers(brought, total)
    return total


def _checked(
    session: Session, stamp: Stamp, book: RuleBook, payments: Sequence[ListedPayment]
) -> list[Saver]:
    """Return the members on the list, if everything on it can be posted."""
    savers: dict[MemberId, Saver] = {}
    for listed in payments:
        saver = paying_saver(session, listed.member_id)
        if saver.member_id in savers:
            raise ListedTwice(saver.number, saver.full_name)
        savers[saver.member_id] = saver
        if not listed.paid:
            raise AmountNotPossible(0)
        _check_months(session, stamp, saver, listed.paid)
        for part in listed.paid:
            check_amount(part.amount)
            if part.savings is SavingsKind.PRINCIPAL:
                left = principal_left(session, book, saver.member_id, stamp.business_date)
                check_principal(part.amount, left)
    return list(savers.values())


def _check_months(
    session: Session, stamp: Stamp, saver: Saver, paid: Sequence[SavingsPaid]
) -> None:
    parts = tuple(part for part in paid if part.savings is SavingsKind.MANDATORY)
    if not parts:
        return
    months = months_of_saver(session, saver)
    try:
        now = months.payments_of([part.month for part in parts], stamp.business_date)
    except (MonthPaid, MonthNotDue) as since:
        raise ListOutdated(saver.number, saver.full_name) from since
    if now != parts:
        raise ListOutdated(saver.number, saver.full_name)


@applies(SavingsListPosted)
def _rows(stamp: Stamp, fact: SavingsListPosted) -> Rows:
    document = Numbered(SavingsAct.LIST, fact.register, fact.number, fact.payment)
    numbered = list(enumerate(fact.rows, start=fact.first_row))
    moves = (m for row, of in numbered for m in moves_of_paid(of.member_id, of.paid, row))
    yield from movement_rows(stamp, document, tuple(moves))
    months = (month for of in fact.rows for month in months_paid(of.member_id, of.paid))
    yield from month_rows(stamp, months)
