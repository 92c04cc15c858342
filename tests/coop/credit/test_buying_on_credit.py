"""Buying on credit: whoever may, up to the limit, and not a rupiah more unless somebody says so."""

import dataclasses
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from coop.credit.credit_standing import credit_standing
from coop.credit.refusals import (
    CreditAboveLimit,
    CreditNeedsMember,
    CreditNotAllowed,
    CreditNotForStatus,
    NeedsSupervisor,
)
from coop.errors import Refusal
from coop.fact_log import envelopes_after, head_of
from coop.facts.credit import CreditOverride
from coop.facts.envelope import SEALED
from coop.selling.keep_cart import keep_cart
from coop.selling.print_queue import receipt_of
from coop.selling.record_sale import record_sale
from coop.selling.sold import sale_sold
from coop.selling.tendering import TenderTooHigh
from db.database import Database
from db.session import Session
from db.tables import CreditCharge
from tests.builders import SHOP, TILL_1, TODAY, a_cart, a_line, a_stamp, in_cash
from tests.coop.credit.builders import (
    CREDIT,
    PAK_HARTO,
    bought_on_credit,
    credit_rules_set,
    on_credit,
    owed,
    own_limit,
    some_rice,
    standing,
)
from tests.coop.members.builders import a_member_draft, registered
from tests.coop.savings.builders import a_candidate, a_saver, deposited, some_rules
from values.identity import FactId, ItemId, MemberId
from values.money import Rupiah


@pytest.fixture
def rice(session: Session) -> ItemId:
    some_rules(session)
    return some_rice(session)


@pytest.fixture
def siti(session: Session, rice: ItemId) -> MemberId:  # noqa: ARG001  The rules come with it.
    return a_saver(session)


def test_nobody_buys_on_credit_before_the_cooperative_has_set_a_limit(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    with pytest.raises(CreditNotAllowed):
        bought_on_credit(session, rice, siti)


def test_a_member_owes_what_was_bought_on_credit_and_pays_it_within_the_days(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session, 200_000, due_after=14)

    sale_id = bought_on_credit(session, rice, siti, 3)

    assert owed(session, siti) == 30_000
    assert standing(session, siti).left == 170_000
    receipt = receipt_of(session, sale_id)
    assert receipt is not None
    assert receipt.due_on == TODAY + timedelta(days=14)
    assert [(tender.method, tender.amount) for tender in receipt.tenders] == [(CREDIT, 30_000)]
    assert standing(session, siti, TODAY + timedelta(days=14)).overdue == 0
    assert standing(session, siti, TODAY + timedelta(days=15)).overdue == 30_000


def test_a_part_is_paid_in_cash_and_the_rest_is_owed(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session)

    sale_id = bought_on_credit(session, rice, siti, 3, credit=12_000)

    sale = sale_sold(session, sale_id)
    assert sale is not None
    assert {tender.method.value: tender.amount for tender in sale.tenders} == {
        "credit": 12_000,
        "cash": 18_000,
    }
    assert owed(session, siti) == sale.owed == 12_000


def test_the_limit_may_be_owed_to_the_last_rupiah(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session, 30_000)
    bought_on_credit(session, rice, siti, 2)

    bought_on_credit(session, rice, siti, 1)

    with pytest.raises(CreditAboveLimit) as refused:
        bought_on_credit(session, rice, siti, 1)
    assert (refused.value.limit, refused.value.owed, refused.value.left) == (30_000, 30_000, 0)
    assert owed(session, siti) == 30_000


def test_what_waits_in_another_cart_of_the_member_counts_as_owed(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session, 50_000)
    held = replace(a_cart(a_line(session, rice, 3_000)), member_id=siti)
    keep_cart(session, held, a_stamp().recorded_at, is_held=True)

    with pytest.raises(CreditAboveLimit) as refused:
        bought_on_credit(session, rice, siti, 3)
    assert (refused.value.on_hold, refused.value.left) == (30_000, 20_000)
    bought_on_credit(session, rice, siti, 2)


def test_the_cart_at_hand_does_not_stand_in_its_own_way(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session, 30_000)
    cart = replace(a_cart(a_line(session, rice, 3_000)), member_id=siti)
    keep_cart(session, cart, a_stamp().recorded_at)

    assert credit_standing(session, siti, TODAY, cart.cart_id).left == 30_000
    record_sale(
        session,
        a_stamp(FactId(cart.cart_id)),
        cart=cart,
        payments=(on_credit(30_000),),
        settings=SHOP,
    )
    assert owed(session, siti) == 30_000


def test_somebody_else_may_let_a_member_owe_more_and_is_named_with_the_reason(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session, 10_000)

    bought_on_credit(session, rice, siti, 5, override=PAK_HARTO)

    charge = session.scalars(select(CreditCharge)).one()
    assert (charge.approved_by, charge.reason) == ("Pak Harto", "Panen minggu depan")
    assert owed(session, siti) == 50_000


def test_within_the_limit_nobody_is_written_down_as_having_allowed_it(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session)

    bought_on_credit(session, rice, siti, override=PAK_HARTO)

    assert session.scalars(select(CreditCharge)).one().approved_by == ""


@pytest.mark.parametrize(
    ("name", "reason"),
    [("", "Panen"), ("Pak Harto", " "), (f" {SHOP.cashier_name.upper()} ", "Panen")],
)
def test_the_cashier_does_not_allow_it_alone(
    session: Session, rice: ItemId, siti: MemberId, name: str, reason: str
) -> None:
    credit_rules_set(session, 10_000)

    with pytest.raises(NeedsSupervisor):
        bought_on_credit(
            session, rice, siti, 5, override=CreditOverride(approved_by=name, reason=reason)
        )


def test_a_class_of_members_has_its_own_limit_and_a_member_their_own(
    session: Session, rice: ItemId
) -> None:
    draft = a_member_draft("Sari Dewi", birth_date=None)
    teacher = registered(session, dataclasses.replace(draft, member_class="Guru"))
    deposited(session, teacher, principal=100_000)
    credit_rules_set(session, 50_000)
    credit_rules_set(session, 300_000, member_class="Guru", due_after=60)

    assert standing(session, teacher).limit == 300_000
    assert standing(session, teacher).due_on == TODAY + timedelta(days=60)
    own_limit(session, teacher, 20_000)
    assert standing(session, teacher).limit == 20_000
    own_limit(session, teacher, 0)
    with pytest.raises(CreditNotAllowed):
        bought_on_credit(session, rice, teacher)
    own_limit(session, teacher, None)
    assert standing(session, teacher).limit == 300_000


def test_a_limit_holds_from_its_day_on(session: Session, siti: MemberId) -> None:
    credit_rules_set(session, 50_000)
    credit_rules_set(session, 80_000, day=date(2027, 1, 1))

    assert standing(session, siti).limit == 50_000
    assert standing(session, siti, date(2027, 1, 1)).limit == 80_000


def test_who_is_no_active_member_buys_nothing_on_credit(session: Session, rice: ItemId) -> None:
    credit_rules_set(session)
    candidate = a_candidate(session, "Budi Santoso")

    with pytest.raises(CreditNotForStatus):
        bought_on_credit(session, rice, candidate, override=PAK_HARTO)
    with pytest.raises(CreditNeedsMember):
        bought_on_credit(session, rice, None, override=PAK_HARTO)


def test_more_than_the_total_is_not_owed(session: Session, rice: ItemId, siti: MemberId) -> None:
    credit_rules_set(session)

    with pytest.raises(TenderTooHigh):
        bought_on_credit(session, rice, siti, 1, credit=20_000)


def test_a_refused_sale_leaves_nothing_behind(
    database: Database,
) -> None:
    with database.transaction() as session:
        some_rules(session)
        rice, siti = some_rice(session), a_saver(session)
    before = _head(database)

    with pytest.raises(Refusal), database.transaction() as session:
        bought_on_credit(session, rice, siti)

    assert _head(database) == before


def test_the_hub_learns_that_something_is_owed_and_not_by_whom(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session)
    before = head_of(session, TILL_1).seq

    bought_on_credit(session, rice, siti)

    sale, buyer = envelopes_after(session, TILL_1, before)
    assert not sale.flags & SEALED
    assert b"credit" in sale.body
    assert str(siti).encode() not in sale.body
    assert buyer.flags & SEALED


def test_cash_beside_credit_is_rounded_and_the_change_is_right(
    session: Session, rice: ItemId, siti: MemberId
) -> None:
    credit_rules_set(session)
    cart = replace(a_cart(a_line(session, rice, 1_000)), member_id=siti)

    done = record_sale(
        session,
        a_stamp(FactId(cart.cart_id)),
        cart=cart,
        payments=(on_credit(4_950), in_cash(6_000)),
        settings=SHOP,
    )

    assert done is not None
    assert done.total + done.change == Rupiah(4_950 + 6_000)
    assert owed(session, siti) == 4_950


def _head(database: Database) -> int:
    with database.snapshot() as session:
        return head_of(session, TILL_1).seq
