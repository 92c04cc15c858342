"""Goods that were bought on credit come back: what is owed goes down first, money comes after."""

from collections.abc import Mapping

import pytest

from coop.selling.accept_return import ReturnDone, accept_return
from coop.selling.void_sale import VoidDone, void_sale
from db.session import Session
from tests.builders import SHOP, a_stamp
from tests.coop.credit.builders import (
    bought_on_credit,
    credit_rules_set,
    history,
    owed,
    repaid,
    some_rice,
)
from tests.coop.savings.builders import a_saver, some_rules
from values.credit import CreditMovement
from values.identity import FactId, ItemId, MemberId
from values.quantity import Quantity


@pytest.fixture
def rice(session: Session) -> ItemId:
    some_rules(session)
    credit_rules_set(session, 500_000)
    return some_rice(session)


@pytest.fixture
def siti(session: Session, rice: ItemId) -> MemberId:  # noqa: ARG001  The rules come with it.
    return a_saver(session)


def returned(session: Session, sale_id: FactId, sacks: int) -> ReturnDone:
    back: Mapping[int, Quantity] = {1: Quantity(sacks * 1_000)}
    done = accept_return(
        session, a_stamp(), sale_id=sale_id, back=back, reason="Rusak", settings=SHOP
    )
    assert done is not None
    return done


def voided(session: Session, sale_id: FactId) -> VoidDone:
    done = void_sale(session, a_stamp(), sale_id=sale_id, reason="Salah anggota", settings=SHOP)
    assert done is not None
    return done


def ways(done: ReturnDone | VoidDone) -> dict[str, int]:
    return {refund.method.value: refund.amount for refund in done.refunds}


def test_goods_bought_on_unpaid_credit_give_no_cash(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    sale_id = bought_on_credit(session, rice, siti, 5)

    assert ways(returned(session, sale_id, 2)) == {"credit": 20_000}
    assert owed(session, siti) == 30_000
    line = history(session, siti).lines[-1]
    assert (line.movement, line.number) == (CreditMovement.RETURN, "R01-20261124-0001")


def test_what_was_bought_in_part_on_credit_lowers_that_part_first(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    sale_id = bought_on_credit(session, rice, siti, 5, credit=30_000)

    assert ways(returned(session, sale_id, 4)) == {"credit": 30_000, "cash": 10_000}
    assert owed(session, siti) == 0
    assert ways(returned(session, sale_id, 1)) == {"cash": 10_000}


def test_credit_that_was_paid_for_since_goes_back_in_cash(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    sale_id = bought_on_credit(session, rice, siti, 5)
    repaid(session, siti, 35_000)

    assert ways(returned(session, sale_id, 3)) == {"credit": 15_000, "cash": 15_000}
    assert ways(returned(session, sale_id, 2)) == {"cash": 20_000}
    assert owed(session, siti) == 0


def test_a_void_gives_back_what_was_paid_and_nothing_that_was_not(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    sale_id = bought_on_credit(session, rice, siti, 5, credit=30_000)
    repaid(session, siti, 5_000)

    assert ways(voided(session, sale_id)) == {"credit": 25_000, "cash": 25_000}
    assert owed(session, siti) == 0
    assert history(session, siti).lines[-1].number == "01-20261124-0001"


def test_another_purchase_of_the_member_is_not_lowered_by_it(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    first = bought_on_credit(session, rice, siti, 2)
    bought_on_credit(session, rice, siti, 3)
    repaid(session, siti, 20_000)  # Which pays the first.

    assert ways(voided(session, first)) == {"cash": 20_000}
    assert owed(session, siti) == 30_000


def test_a_sale_paid_in_cash_owes_nothing_when_its_goods_come_back(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    sale_id = bought_on_credit(session, rice, siti, 2, credit=0)
    bought_on_credit(session, rice, siti, 3)

    assert ways(returned(session, sale_id, 1)) == {"cash": 10_000}
    assert owed(session, siti) == 30_000
