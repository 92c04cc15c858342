"""Whatever happens at two tills, in whatever order it is heard: the books agree with themselves."""

from collections.abc import Callable
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis.strategies import DrawFn, composite, integers, lists, sampled_from
from sqlalchemy import select

from coop.errors import Refusal
from coop.fact_log import replay
from coop.facts.savings import ListedPayment, SavingsPaid
from coop.members.change_status import change_status
from coop.rebuild import differing_tables, rebuild
from coop.savings.balances import all_balances
from coop.savings.close_term_deposit import Closing, close_term_deposit
from coop.savings.make_settlement import Approval, make_settlement
from coop.savings.mandatory_months import months_of
from coop.savings.open_term_deposit import NewTermDeposit, open_term_deposit
from coop.savings.passbook import PassbookShape, next_passbook_page
from coop.savings.post_savings_list import post_savings_list
from coop.savings.propose_settlement import Ending, propose_settlement
from coop.savings.proposed_settlements import proposed_settlements
from coop.savings.reverse_savings import reverse_savings
from coop.savings.statement import savings_statement
from coop.savings.term_deposits import all_term_deposits
from coop.savings.trial import savings_trial
from db.session import Session
from db.tables import SavingsDocument
from tests.builders import SHOP, TILL_1, TILL_2, TODAY, a_stamp
from tests.coop.builders import books, log_of
from tests.coop.savings.builders import (
    IN_CASH,
    VOLUNTARY,
    deposited,
    interest_posted,
    many_candidates,
    some_rules,
    term_rates,
    withdrawn,
)
from tests.coop.savings.leaving import ADesk
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import month_with
from values.period import Period
from values.stamp import Stamp

MEMBERS = 3
ALWAYS = Period(date(2020, 1, 1), date(2030, 1, 1))
Act = Callable[[Session, list[MemberId], Stamp, int], object]
Step = tuple[Act, int, int, int, bool]


def pays_principal(session: Session, members: list[MemberId], stamp: Stamp, amount: int) -> None:
    deposited(session, members[0], stamp, principal=amount, voluntary=amount // 3)


def pays_months(session: Session, members: list[MemberId], stamp: Stamp, amount: int) -> None:
    months = months_of(session, members[0]).next_to_pay(stamp.business_date, amount % 5 + 1)
    deposited(session, members[0], stamp, months=months)


def withdraws(session: Session, members: list[MemberId], stamp: Stamp, amount: int) -> None:
    withdrawn(session, members[0], amount, stamp)


def is_on_a_list(session: Session, members: list[MemberId], stamp: Stamp, amount: int) -> None:
    rows = tuple(ListedPayment(m, (SavingsPaid(VOLUNTARY, Rupiah(amount)),)) for m in members)
    brought = Rupiah(amount * len(rows))
    post_savings_list(
        session, stamp, payments=rows, brought=brought, payment=IN_CASH, settings=SHOP
    )


def puts_away(session: Session, members: list[MemberId], stamp: Stamp, amount: int) -> None:
    wanted = NewTermDeposit(amount=Rupiah(amount), months=3, from_voluntary=amount % 2 == 0)
    open_term_deposit(
        session, stamp, member_id=members[0], deposit=wanted, payment=IN_CASH, settings=SHOP
    )


def takes_out(session: Session, members: list[MemberId], stamp: Stamp, amount: int) -> None:
    how = Closing(breaks=True, to_voluntary=amount % 2 == 0)
    for deposit in all_term_deposits(session):
        if deposit.member_id == members[0]:
            close_term_deposit(
                session,
                stamp,
                deposit_id=deposit.deposit_id,
                payment=IN_CASH,
                settings=SHOP,
                how=how,
            )
            return


def takes_back(session: Session, _members: list[MemberId], stamp: Stamp, amount: int) -> None:
    documents = session.scalars(select(SavingsDocument).order_by(SavingsDocument.fact_id)).all()
    if documents:
        of = documents[amount % len(documents)].fact_id
        row = amount % 3 if amount % 7 == 0 else 0
        reverse_savings(session, stamp, fact_id=of, reason="Koreksi", settings=SHOP, row=row)


def earns(session: Session, _members: list[MemberId], stamp: Stamp, _amount: int) -> None:
    before = stamp.business_date.replace(day=1) - timedelta(days=1)
    interest_posted(session, month_with(before), stamp.business_date)


def leaves(session: Session, members: list[MemberId], stamp: Stamp, _amount: int) -> None:
    ending = Ending(ends_as=MemberStatus.LEFT, ends_on=stamp.business_date, reason="Pindah")
    who, desk = members[0], ADesk()
    propose_settlement(session, stamp, member_id=who, ending=ending, prepared_by="Rini", desk=desk)
    (waiting,) = proposed_settlements(session, who)
    approval = Approval(proposal_id=waiting.proposal_id, approved_by="Harto")
    at = a_stamp(stream_id=stamp.stream_id, business_date=stamp.business_date)
    make_settlement(session, at, approval=approval, payment=IN_CASH, desk=desk, settings=SHOP)


def comes_back(session: Session, members: list[MemberId], stamp: Stamp, _amount: int) -> None:
    change_status(
        session,
        stamp,
        member_id=members[0],
        status=MemberStatus.CANDIDATE,
        effective_on=stamp.business_date,
        reason="Masuk lagi",
    )


OFTEN: tuple[Act, ...] = (pays_months, withdraws, is_on_a_list, puts_away, takes_back, earns)
ACTS: tuple[Act, ...] = (*OFTEN, *OFTEN, pays_principal, takes_out, leaves, comes_back)


@composite
def steps(draw: DrawFn) -> Step:
    """Draw an act: by whom, how much, how many days later, at which till."""
    act = draw(sampled_from(ACTS))
    amount = draw(sampled_from([-5, 0, 1, 30_000, 70_000, 100_000])) + draw(integers(0, 30))
    return (
        act,
        draw(integers(0, MEMBERS - 1)),
        amount,
        draw(integers(0, 20)),
        draw(sampled_from([True, False])),
    )


def live(session: Session, history: list[Step]) -> list[MemberId]:
    """Let it happen; what is refused has not happened. Return who was there."""
    some_rules(session, voluntary_rate=900, break_penalty=100)
    term_rates(session, m3=900)
    members = many_candidates(session, MEMBERS)
    for member_id in members:
        deposited(session, member_id, principal=60_000, voluntary=400_000)
    day = TODAY
    for act, who, amount, days, is_first in history:
        day += timedelta(days=days)
        stamp = a_stamp(stream_id=TILL_1 if is_first else TILL_2, business_date=day)
        order = members[who:] + members[:who]
        savepoint = session.begin_nested()
        try:
            act(session, order, stamp, amount)
        except Refusal:
            savepoint.rollback()
        else:
            savepoint.commit()
    return members


def check(session: Session, members: list[MemberId]) -> None:
    """See that every witness says the same about every account."""
    trial = savings_trial(session)
    assert trial.agrees, trial
    held = all_balances(session)
    for member_id in members:
        statement = savings_statement(session, member_id, ALWAYS)
        for account in statement.accounts:
            assert account.opening == 0
            assert account.closing == sum(line.amount for line in account.lines)
            known = held[member_id].of(account.savings) if member_id in held else 0
            assert account.closing == known
            assert known >= 0
        page = next_passbook_page(session, member_id, PassbookShape(rows_a_page=500))
        printed = sum(move.amount for line in page.lines for move in line.moves)
        assert printed == sum(account.closing for account in statement.accounts)


@given(lists(steps(), min_size=25, max_size=30))
@settings(max_examples=12)
def test_lines_balances_and_totals_agree_and_a_rebuild_gives_the_same(
    history: list[Step],
) -> None:
    with books() as (one, other), one.transaction() as session:
        members = live(session, history)

        check(session, members)
        with other.transaction() as fresh:
            assert rebuild(session, fresh) == []
            check(fresh, members)


@given(lists(steps(), min_size=25, max_size=30))
@settings(max_examples=6)
def test_two_tills_may_be_heard_in_either_order(history: list[Step]) -> None:
    with books() as (one, other), one.transaction() as session, other.transaction() as copy:
        members = live(session, history)

        for stream_id in (TILL_2, TILL_1):
            replay(copy, log_of(session, stream_id))

        assert differing_tables(session, copy) == []
        check(copy, members)
