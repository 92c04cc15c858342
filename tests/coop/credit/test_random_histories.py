"""Whatever happens at two tills: what members owe is the sum of entries, and of what is open."""

from collections.abc import Callable
from datetime import timedelta

from hypothesis import given, settings
from hypothesis.strategies import DrawFn, composite, integers, lists, sampled_from
from sqlalchemy import func, select

from coop.credit.credit_claims import CreditClaims
from coop.credit.credit_history import credit_history
from coop.credit.fees import fees_of
from coop.credit.post_fees import post_fees
from coop.credit.record_opening_credit import record_opening_credit
from coop.credit.repay_list import ListedRepayment, repay_list
from coop.credit.reverse_fees import reverse_fees
from coop.credit.reverse_repayment import reverse_repayment
from coop.errors import Refusal
from coop.fact_log import replay
from coop.facts.settlement import NamedClaim
from coop.rebuild import differing_tables, rebuild
from coop.savings.propose_settlement import Ending, propose_settlement
from coop.savings.trial import savings_trial
from coop.selling.accept_return import accept_return
from coop.selling.void_sale import void_sale
from db.session import Session
from db.tables import CreditBalance, CreditDocument, CreditEntry, OpenCredit, Sale
from tests.builders import SHOP, TILL_1, TILL_2, TODAY, a_stamp
from tests.coop.builders import books, log_of
from tests.coop.credit.builders import (
    ALWAYS,
    PAK_HARTO,
    bought_on_credit,
    credit_rules_set,
    repaid,
    some_rice,
)
from tests.coop.savings.builders import IN_CASH, a_saver, some_rules
from tests.coop.savings.leaving import approved
from values.credit import CreditAct, CreditSource
from values.identity import ItemId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import later_month, month_with
from values.quantity import Quantity
from values.savings import ClaimKind
from values.stamp import Stamp

MEMBERS = 3
Act = Callable[[Session, ItemId, list[MemberId], Stamp, int], object]
Step = tuple[Act, int, int, int, bool]


def buys(session: Session, rice: ItemId, members: list[MemberId], at: Stamp, size: int) -> None:
    override = PAK_HARTO if size % 2 else None
    bought_on_credit(
        session,
        rice,
        members[0],
        size + 1,
        day=at.business_date,
        override=override,
        stream_id=at.stream_id,
    )


def pays(session: Session, _rice: ItemId, members: list[MemberId], at: Stamp, size: int) -> None:
    repaid(session, members[0], size * 4_000, at)


def pays_from_savings(
    session: Session, _rice: ItemId, members: list[MemberId], at: Stamp, size: int
) -> None:
    repaid(session, members[0], size * 3_000, at, source=CreditSource.VOLUNTARY)


def pays_by_list(
    session: Session, _rice: ItemId, members: list[MemberId], at: Stamp, size: int
) -> None:
    rows = [ListedRepayment(of, Rupiah(size * 1_000)) for of in members]
    brought = Rupiah(size * 1_000 * len(rows))
    repay_list(session, at, rows=rows, brought=brought, payment=IN_CASH, settings=SHOP)


def owed_before(
    session: Session, _rice: ItemId, members: list[MemberId], at: Stamp, size: int
) -> None:
    record_opening_credit(
        session,
        at,
        member_id=members[0],
        amount=Rupiah(size * 7_000),
        due_on=at.business_date,
        settings=SHOP,
    )


def takes_back(
    session: Session, _rice: ItemId, _members: list[MemberId], at: Stamp, size: int
) -> None:
    documents = session.scalars(select(CreditDocument.fact_id).order_by("fact_id")).all()
    if documents:
        of = documents[size % len(documents)]
        reverse_repayment(session, at, fact_id=of, reason="Koreksi", settings=SHOP)


def brings_goods_back(
    session: Session, _rice: ItemId, _members: list[MemberId], at: Stamp, size: int
) -> None:
    sales = session.scalars(select(Sale.fact_id).order_by(Sale.fact_id)).all()
    if not sales:
        return
    of = sales[size % len(sales)]
    if size % 2:
        void_sale(session, at, sale_id=of, reason="Salah", settings=SHOP)
    else:
        back = {1: Quantity(1_000)}
        accept_return(session, at, sale_id=of, back=back, reason="Rusak", settings=SHOP)


def asks_fees(
    session: Session, _rice: ItemId, _members: list[MemberId], at: Stamp, _size: int
) -> None:
    month = later_month(month_with(at.business_date), -1)
    total = Rupiah(sum(of.fee for of in fees_of(session, month)))
    post_fees(session, at, month=month, seen=total, settings=SHOP)


def forgives(
    session: Session, _rice: ItemId, _members: list[MemberId], at: Stamp, size: int
) -> None:
    of = CreditDocument
    fees = session.scalars(
        select(of.fact_id).where(of.act == CreditAct.FEES).order_by(of.fact_id)
    ).all()
    if fees:
        fact_id = fees[size % len(fees)]
        whole_month = size % 2 == 0
        reverse_fees(
            session, at, fact_id=fact_id, reason="Gagal", settings=SHOP, whole_month=whole_month
        )


def leaves(session: Session, _rice: ItemId, members: list[MemberId], at: Stamp, size: int) -> None:
    kind = ClaimKind.LOAN if size % 2 else ClaimKind.SURPLUS
    named = NamedClaim(kind, Rupiah(size * 40_000), "", "SP/1", "Rini")
    ending = Ending(ends_as=MemberStatus.LEFT, ends_on=at.business_date, reason="Pindah")
    desk = CreditClaims(SHOP.register)
    propose_settlement(
        session,
        at,
        member_id=members[0],
        ending=ending,
        prepared_by="Rini",
        desk=desk,
        claims=(named,) if size else (),
    )
    approved(session, desk)


OFTEN: tuple[Act, ...] = (buys, buys, pays, pays_from_savings, brings_goods_back, takes_back)
SELDOM: tuple[Act, ...] = (pays_by_list, owed_before, asks_fees, asks_fees, forgives, leaves)
ACTS: tuple[Act, ...] = (*OFTEN, *OFTEN, *SELDOM)


@composite
def steps(draw: DrawFn) -> Step:
    """Draw an act: by whom, how much, how many days later, at which till."""
    return (
        draw(sampled_from(ACTS)),
        draw(integers(0, MEMBERS - 1)),
        draw(integers(0, 12)),
        draw(integers(0, 25)),
        draw(sampled_from([True, False])),
    )


def live(session: Session, history: list[Step]) -> list[MemberId]:
    """Let it happen; what is refused has not happened. Return who was there."""
    some_rules(session)
    credit_rules_set(session, 120_000, due_after=5, monthly_fee=300)
    rice = some_rice(session)
    members = [a_saver(session, f"Anggota {at}", voluntary=50_000) for at in range(MEMBERS)]
    day = TODAY
    for act, who, size, days, is_first in history:
        day += timedelta(days=days)
        stamp = a_stamp(stream_id=TILL_1 if is_first else TILL_2, business_date=day)
        savepoint = session.begin_nested()
        try:
            act(session, rice, members[who:] + members[:who], stamp, size)
        except Refusal:
            savepoint.rollback()
        else:
            savepoint.commit()
    return members


def check(session: Session, members: list[MemberId]) -> None:
    """See that entries, open charges, balances and the statement say the same of everybody."""
    assert savings_trial(session).agrees
    for member_id in members:
        sums = {
            session.scalars(
                select(func.coalesce(func.sum(of.amount), 0)).where(of.member_id == member_id)
            ).one()
            for of in (CreditEntry, OpenCredit, CreditBalance)
        }
        assert sums == {credit_history(session, member_id, ALWAYS).closing}
        assert min(sums) >= 0


@given(lists(steps(), min_size=20, max_size=25))
@settings(max_examples=12)
def test_entries_charges_and_balances_agree_and_a_rebuild_gives_the_same(
    history: list[Step],
) -> None:
    with books() as (one, other), one.transaction() as session:
        members = live(session, history)

        check(session, members)
        with other.transaction() as fresh:
            assert rebuild(session, fresh) == []
            check(fresh, members)


@given(lists(steps(), min_size=20, max_size=25))
@settings(max_examples=6)
def test_two_tills_may_be_heard_in_either_order(history: list[Step]) -> None:
    with books() as (one, other), one.transaction() as session, other.transaction() as copy:
        members = live(session, history)

        for stream_id in (TILL_2, TILL_1):
            replay(copy, log_of(session, stream_id))

        assert differing_tables(session, copy) == []
        check(copy, members)
