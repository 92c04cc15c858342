"""A member pays with their own voluntary savings: these go down, and come back with the goods."""

import pytest
from msgspec.structs import replace

from coop.members.change_status import change_status
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import DayClosed, SavingsTooLow
from coop.savings.reverse_savings import CannotReverse, ReversalFault, reverse_savings
from coop.savings.statement import StatementLine, savings_statement
from coop.selling.accept_return import accept_return
from coop.selling.record_sale import record_sale
from coop.selling.tendering import Payment
from coop.selling.void_sale import void_sale
from coop.selling.who_bought import SavingsNeedMember
from db.session import Session
from tests.builders import SHOP, TODAY, a_cart, a_line, a_stamp, in_cash
from tests.coop.credit.builders import (
    ALWAYS,
    credit_rules_set,
    on_credit,
    owed,
    repaid,
    some_rice,
)
from tests.coop.savings.builders import VOLUNTARY, a_saver, balances, some_rules
from values.identity import FactId, ItemId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod


@pytest.fixture
def rice(session: Session) -> ItemId:
    some_rules(session)
    return some_rice(session)


@pytest.fixture
def siti(session: Session, rice: ItemId) -> MemberId:  # noqa: ARG001  The rules come with it.
    return a_saver(session, voluntary=60_000)


def from_savings(amount: int) -> Payment:
    return Payment(TenderMethod.SAVINGS, Rupiah(amount))


def bought(
    session: Session, rice: ItemId, member_id: MemberId | None, *payments: Payment, sacks: int = 5
) -> FactId:
    cart = replace(a_cart(a_line(session, rice, sacks * 1_000)), member_id=member_id)
    sale_id = FactId(cart.cart_id)
    record_sale(session, a_stamp(sale_id), cart=cart, payments=payments, settings=SHOP)
    return sale_id


def saved(session: Session, member_id: MemberId) -> int:
    return balances(session, member_id)[2]


def last_line(session: Session, member_id: MemberId) -> StatementLine:
    return savings_statement(session, member_id, ALWAYS).account(VOLUNTARY).lines[-1]


def refunds(session: Session, sale_id: FactId, sacks: int) -> dict[str, int]:
    back = {1: Quantity(sacks * 1_000)}
    done = accept_return(
        session, a_stamp(), sale_id=sale_id, back=back, reason="Rusak", settings=SHOP
    )
    assert done is not None
    return {refund.method.value: refund.amount for refund in done.refunds}


def test_what_savings_pay_leaves_them_under_a_number_of_its_own(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    bought(session, rice, siti, from_savings(45_000), in_cash(5_000))

    assert saved(session, siti) == 15_000
    line = last_line(session, siti)
    assert (line.amount, line.number) == (-45_000, "S01-20261124-0002")


def test_more_than_is_there_is_not_paid(session: Session, rice: ItemId, siti: MemberId) -> None:
    some_rules(session, voluntary_min=20_000)

    with pytest.raises(SavingsTooLow):
        bought(session, rice, siti, from_savings(50_000))

    assert saved(session, siti) == 60_000


def test_somebody_must_be_chosen_whose_savings_they_are(session: Session, rice: ItemId) -> None:
    with pytest.raises(SavingsNeedMember):
        bought(session, rice, None, from_savings(50_000))


def test_nothing_leaves_savings_on_a_closed_day(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    close_savings_days(session, a_stamp(), through=TODAY)

    with pytest.raises(DayClosed):
        bought(session, rice, siti, from_savings(50_000))


def test_goods_that_come_back_bring_the_savings_back(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    sale_id = bought(session, rice, siti, from_savings(40_000), in_cash(10_000))

    assert refunds(session, sale_id, 2) == {"cash": 10_000, "savings": 10_000}
    assert saved(session, siti) == 30_000
    assert last_line(session, siti).amount == 10_000


def test_a_void_brings_everything_back(session: Session, rice: ItemId, siti: MemberId) -> None:
    sale_id = bought(session, rice, siti, from_savings(50_000))

    void_sale(session, a_stamp(), sale_id=sale_id, reason="Salah anggota", settings=SHOP)

    assert saved(session, siti) == 60_000


def test_savings_and_credit_of_one_sale_go_back_apart(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session)
    sale_id = bought(session, rice, siti, from_savings(20_000), on_credit(30_000))
    repaid(session, siti, 10_000)

    assert refunds(session, sale_id, 3) == {"credit": 20_000, "savings": 10_000}
    assert refunds(session, sale_id, 2) == {"cash": 10_000, "savings": 10_000}
    assert (owed(session, siti), saved(session, siti)) == (0, 60_000)


def test_who_left_meanwhile_is_paid_in_cash(session: Session, rice: ItemId, siti: MemberId) -> None:
    sale_id = bought(session, rice, siti, from_savings(50_000))
    change_status(
        session,
        a_stamp(),
        member_id=siti,
        status=MemberStatus.DISMISSED,
        effective_on=TODAY,
        reason="Rapat",
        decided_by="RAT",
    )

    assert refunds(session, sale_id, 2) == {"cash": 20_000}
    assert refunds(session, sale_id, 3) == {"cash": 30_000}
    assert saved(session, siti) == 10_000


def test_what_paid_a_sale_is_not_taken_back_without_it(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    bought(session, rice, siti, from_savings(50_000))
    fact_id = last_line(session, siti).fact_id

    with pytest.raises(CannotReverse) as refused:
        reverse_savings(session, a_stamp(), fact_id=fact_id, reason="Salah", settings=SHOP)
    assert refused.value.fault is ReversalFault.PURCHASE
