"""Term deposits as the desk shows them; read away from the window's thread."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from coop.savings.balances import balance_of
from coop.savings.roll_over_term_deposit import roll_over_term_deposit
from coop.savings.rule_book import rule_book
from coop.savings.running_deposits import running_deposits
from coop.savings.savers import paying_saver
from coop.savings.term_certificate import term_certificate
from coop.savings.term_deposits import Deposit
from coop.savings.term_offers import TermOffer, term_offers
from coop.savings.term_penalty import penalty_for
from coop.savings.term_rules import TermDepositGone, next_term_begins, open_deposit
from coop.selling.print_queue import enqueue_written
from coop.shop_settings import ShopSettings
from documents.printed_paper import written_paper
from documents.term_certificate_pdf import term_certificate_pdf
from documents.term_certificate_rows import term_certificate_rows
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.savings import SavingsKind
from values.stamp import Stamp

SOON_DAYS = 30
"""What is due within a month is looked at before its day."""
EVERY, DUE, SOON = "every", "due", "soon"


class ShownDeposit(NamedTuple):
    """One line of the list."""

    deposit: Deposit
    days_left: int
    """Until its due day; negative behind it."""

    @property
    def is_due(self) -> bool:
        """Whether it may be taken out without loss, or rolled over."""
        return self.days_left <= 0

    def is_listed(self, which: str) -> bool:
        """Say whether a filter leaves it in sight."""
        return {EVERY: True, DUE: self.is_due}.get(which, 0 < self.days_left <= SOON_DAYS)


class DepositList(NamedTuple):
    """What a search and a filter leave."""

    rows: tuple[ShownDeposit, ...]
    counts: Mapping[str, int]
    total: Rupiah
    """What stands on the rows together."""


class Opening(NamedTuple):
    """For whom a deposit is opened."""

    member_id: MemberId
    number: str
    full_name: str
    voluntary: Rupiah
    """What stands on their voluntary savings."""


class DepositCase(NamedTuple):
    """One deposit, and what may be done with it today."""

    deposit: Deposit
    is_due: bool
    penalty: Rupiah
    """What is lost if it is paid out today."""
    begins_on: date
    """Where the next term would begin."""
    offers: tuple[TermOffer, ...]
    """For the next term."""


def deposit_list(session: Any, typed: str, which: str, today: date) -> DepositList:
    """List the deposits that run, those due first; counts are of what the search leaves."""
    found = [ShownDeposit(of, (of.due_on - today).days) for of in running_deposits(session, typed)]
    rows = tuple(of for of in found if of.is_listed(which))
    counts = {name: sum(of.is_listed(name) for of in found) for name in (EVERY, DUE, SOON)}
    return DepositList(rows, counts, Rupiah(sum(of.deposit.balance for of in rows)))


def opening_for(session: Any, member_id: MemberId) -> Opening:
    """Read for whom a deposit is opened.

    Raises:
        MemberUnknown: nobody has that id.
        MembershipEnded: they left, died or were dismissed.
    """
    of = paying_saver(session, member_id)
    voluntary = balance_of(session, member_id, SavingsKind.VOLUNTARY)
    return Opening(member_id, of.number, of.full_name, voluntary)


def offers_today(session: Any, today: date) -> tuple[TermOffer, ...]:
    """Read which lengths may be chosen for a deposit that is opened today."""
    return tuple(term_offers(rule_book(session), today))


def deposit_case(session: Any, deposit_id: FactId, today: date) -> DepositCase:
    """Read a deposit before something is done with it.

    Raises:
        TermDepositGone: it was paid out.
    """
    deposit, book = open_deposit(session, deposit_id, today), rule_book(session)
    penalty, begins_on = penalty_for(deposit, book, today), next_term_begins(session, deposit)
    offers = tuple(term_offers(book, begins_on))
    return DepositCase(deposit, deposit.due_on <= today, penalty, begins_on, offers)


def roll_over_and_print(
    session: Any, stamp: Stamp, *, deposit_id: FactId, settings: ShopSettings, months: int | None
) -> Deposit | None:
    """Roll a deposit over, and print its certificate anew: no money moves, there is no receipt.

    Raises:
        TermDepositGone, TermNotDue, TermRateNotSet, RateAboveCeiling, DayClosed: nothing is
            written then.
    """
    deposit = roll_over_term_deposit(
        session, stamp, deposit_id=deposit_id, settings=settings, months=months
    )
    if deposit is not None and settings.prints_receipts:
        print_certificate(session, deposit_id, settings, stamp.business_date)
    return deposit


def certificate_pdf(session: Any, deposit_id: FactId, settings: ShopSettings, today: date) -> bytes:
    """Write the certificate of a deposit as it runs now.

    Raises:
        TermDepositGone: it was paid out.
    """
    paper = term_certificate(session, deposit_id, settings, today)
    if paper is None:
        raise TermDepositGone
    return term_certificate_pdf(paper)


def print_certificate(session: Any, deposit_id: FactId, settings: ShopSettings, today: date) -> str:
    """Send the certificate to the receipt printer, and return its number.

    Raises:
        TermDepositGone: it was paid out.
    """
    paper = term_certificate(session, deposit_id, settings, today)
    if paper is None:
        raise TermDepositGone
    enqueue_written(session, written_paper(term_certificate_rows(paper, settings.paper_columns)))
    return paper.number
