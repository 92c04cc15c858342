"""Members who save, and what a test about savings wants to see."""

from datetime import date

from coop.fact_log import record
from coop.facts.members import MEMBERS_IN_A_FACT_MAX, Address, MemberRecord, MembersRecorded
from coop.facts.savings import OpeningBalance, Payment
from coop.members.standing import standing_of
from coop.savings.balances import balance_of
from coop.savings.deposit_savings import Deposit, deposit_savings
from coop.savings.done import SavingsDone
from coop.savings.open_term_deposit import NewTermDeposit, open_term_deposit
from coop.savings.post_interest import InterestDone, post_interest
from coop.savings.preview_interest import preview_interest
from coop.savings.record_opening_savings import OpeningDone, record_opening_savings
from coop.savings.reverse_savings import ReversalDone, reverse_savings
from coop.savings.set_savings_rules import NewRule, set_savings_rules
from coop.savings.withdraw_savings import withdraw_savings
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.members.builders import A_HOME, a_member_draft, registered
from values.identity import FactId, MemberId, new_uuid
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import Month, days_of, month_with, months_from_to
from values.savings import SavingsKind, SavingsRule
from values.stamp import Stamp

PRINCIPAL = SavingsKind.PRINCIPAL
MANDATORY = SavingsKind.MANDATORY
VOLUNTARY = SavingsKind.VOLUNTARY
TERM = SavingsKind.TERM
LONG_AGO = date(2020, 1, 1)
JOINED = date(2025, 7, 14)
IN_CASH = Payment()
THIS_MONTH = month_with(TODAY)


def some_rules(session: Session, day: date = LONG_AGO, **values: int) -> None:
    """Set rules by their names; the two amounts are those of most village cooperatives."""
    named = {"principal_amount": 100_000, "mandatory_amount": 10_000} | values
    rules = [NewRule(SavingsRule(rule), value) for rule, value in named.items()]
    set_savings_rules(session, a_stamp(), rules=rules, effective_from=day, source="RAT 2026")


def a_candidate(
    session: Session,
    full_name: str = "Siti Aminah",
    *,
    joined_on: date | None = JOINED,
    hamlet: str = "Karangjati",
) -> MemberId:
    home = Address(street=A_HOME.street, hamlet=hamlet, village=A_HOME.village)
    draft = a_member_draft(full_name, joined_on=joined_on, birth_date=None, address=home)
    return registered(session, draft)


def a_saver(
    session: Session,
    full_name: str = "Siti Aminah",
    *,
    voluntary: int = 0,
    joined_on: date | None = JOINED,
    hamlet: str = "Karangjati",
) -> MemberId:
    """Register somebody, who pays the principal and something beside it."""
    member_id = a_candidate(session, full_name, joined_on=joined_on, hamlet=hamlet)
    deposited(session, member_id, principal=100_000, voluntary=voluntary)
    return member_id


def deposited(  # noqa: PLR0913  A builder names what a test may want to name.
    session: Session,
    member_id: MemberId,
    stamp: Stamp | None = None,
    *,
    principal: int = 0,
    months: tuple[int, ...] = (),
    voluntary: int = 0,
    payment: Payment = IN_CASH,
) -> SavingsDone:
    deposit = Deposit(
        principal=Rupiah(principal),
        months=tuple(Month(month) for month in months),
        voluntary=Rupiah(voluntary),
    )
    done = deposit_savings(
        session,
        stamp or a_stamp(),
        member_id=member_id,
        deposit=deposit,
        payment=payment,
        settings=SHOP,
    )
    assert done is not None
    return done


def withdrawn(
    session: Session,
    member_id: MemberId,
    amount: int,
    stamp: Stamp | None = None,
    *,
    savings: SavingsKind = VOLUNTARY,
    payment: Payment = IN_CASH,
) -> SavingsDone:
    done = withdraw_savings(
        session,
        stamp or a_stamp(),
        member_id=member_id,
        amount=Rupiah(amount),
        payment=payment,
        settings=SHOP,
        savings=savings,
    )
    assert done is not None
    return done


def balances(session: Session, member_id: MemberId) -> tuple[int, int, int]:
    """Return what stands on principal, mandatory and voluntary savings."""
    kinds = (PRINCIPAL, MANDATORY, VOLUNTARY)
    first, second, third = (balance_of(session, member_id, kind) for kind in kinds)
    return first, second, third


def status_of(session: Session, member_id: MemberId) -> MemberStatus:
    return standing_of(session, member_id).status


def reversed_by(
    session: Session, fact_id: FactId, *, row: int = 0, reason: str = "Salah anggota"
) -> ReversalDone:
    done = reverse_savings(
        session, a_stamp(), fact_id=fact_id, reason=reason, settings=SHOP, row=row
    )
    assert done is not None
    return done


def opened(
    session: Session,
    member_id: MemberId,
    *,
    principal: int = 0,
    mandatory: int = 0,
    voluntary: int = 0,
    settled_through: int = 0,
) -> OpeningDone:
    opening = OpeningBalance(
        member_id,
        Rupiah(principal),
        Rupiah(mandatory),
        Rupiah(voluntary),
        Month(settled_through),
    )
    done = record_opening_savings(session, a_stamp(), balances=[opening], settings=SHOP)
    assert done is not None
    return done


def many_candidates(session: Session, count: int) -> list[MemberId]:
    """Register many at once, as an import does."""
    ids = [MemberId(new_uuid()) for _ in range(count)]
    records = [
        MemberRecord(
            member_id=member_id,
            revision=1,
            number=f"B-{serial:04d}",
            series="B-#",
            serial=serial,
            full_name=f"Anggota {serial}",
            applied_on=LONG_AGO,
            joined_on=JOINED,
        )
        for serial, member_id in enumerate(ids, start=1)
    ]
    for first in range(0, count, MEMBERS_IN_A_FACT_MAX):
        part = tuple(records[first : first + MEMBERS_IN_A_FACT_MAX])
        record(session, a_stamp(), MembersRecorded(members=part))
    return ids


def a_term_deposit(  # noqa: PLR0913  A builder names what a test may want to name.
    session: Session,
    member_id: MemberId,
    amount: int = 1_000_000,
    months: int = 3,
    *,
    stamp: Stamp | None = None,
    from_voluntary: bool = False,
    keeps_interest: bool = False,
) -> FactId:
    """Open a deposit, and return its id."""
    stamp = stamp or a_stamp()
    wanted = NewTermDeposit(
        amount=Rupiah(amount),
        months=months,
        from_voluntary=from_voluntary,
        keeps_interest=keeps_interest,
    )
    done = open_term_deposit(
        session, stamp, member_id=member_id, deposit=wanted, payment=IN_CASH, settings=SHOP
    )
    assert done is not None
    return stamp.fact_id


def term_rates(session: Session, **rates: int) -> None:
    """Set rates by the lengths of deposits: `m3=600` is six per cent for three months."""
    rules = [
        NewRule(SavingsRule.TERM_RATE, rate, int(length.removeprefix("m")))
        for length, rate in rates.items()
    ]
    set_savings_rules(session, a_stamp(), rules=rules, effective_from=LONG_AGO)


def on(day: date) -> Stamp:
    return a_stamp(business_date=day)


def interest_posted(session: Session, month: int, day: date) -> InterestDone:
    """Credit a month's interest, as the preview shows it."""
    preview = preview_interest(session, Month(month), day)
    done = post_interest(
        session, on(day), month=Month(month), gross_seen=preview.gross, settings=SHOP
    )
    assert done is not None
    return done


def interest_posted_through(session: Session, first: int, last: int) -> InterestDone:
    """Credit the months from `first` to `last`, each on the day after it; return the last."""
    for month in months_from_to(Month(first), Month(last)):
        interest_posted(session, month, days_of(month).after)
    return interest_posted(session, last, days_of(Month(last)).after)
