"""A document about buying is taken back, and what followed from it (koreksi)."""

from datetime import timedelta

import pytest

from coop.buying.pay_supplier import Paying, pay_supplier
from coop.buying.payables import payables
from coop.buying.receipt_book import receipt_book, receipt_list
from coop.buying.refusals import BuyingReasonMissing, GoodsNotThere
from coop.buying.reverse_buying import (
    BuyingReversalFault,
    BuyingTakenBack,
    CannotReverseBuying,
    reverse_buying,
)
from coop.buying.send_back_goods import GoodsToSend, send_back_goods
from coop.buying.supplier_statement import supplier_statement
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import DayClosed
from coop.stock.stock_card import MovementKind, stock_card
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.buying.builders import (
    a_bought_line,
    a_nota,
    a_supplier,
    differences,
    held,
    paid,
    received,
    sold,
)
from values.buying import BuyingAct, CostDifference
from values.identity import FactId, ItemId, SupplierId
from values.money import ZERO, Rupiah
from values.period import one_day
from values.quantity import ONE, Quantity


def bought(
    session: Session,
    supplier_id: SupplierId,
    item_id: ItemId,
    pieces: int,
    price: int,
    **said: object,
) -> FactId:
    nota = a_nota(supplier_id, a_bought_line(session, item_id, pieces, price=price), **said)
    received(session, nota)
    return nota.draft_id


def reversed_(
    session: Session, fact_id: FactId, *, reason: str = "Salah ketik", is_sold_known: bool = False
) -> BuyingTakenBack:
    done = reverse_buying(
        session,
        a_stamp(),
        document_id=fact_id,
        reason=reason,
        settings=SHOP,
        is_sold_known=is_sold_known,
    )
    assert done is not None
    return done


def refused(session: Session, fact_id: FactId, *, reason: str = "Salah") -> Refusal:
    before = head_of(session, TILL_1)
    with pytest.raises(Refusal) as refusal:
        reversed_(session, fact_id, reason=reason)
    assert head_of(session, TILL_1) == before
    return refusal.value


def sent_back(session: Session, supplier_id: SupplierId, *goods: GoodsToSend) -> FactId:
    stamp = a_stamp()
    send_back_goods(
        session, stamp, supplier_id=supplier_id, goods=goods, reason="Rusak", settings=SHOP
    )
    return stamp.fact_id


def test_a_receipt_taken_back_is_as_if_it_had_never_come(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    bought(session, supplier_id, item_id, 10, 1_000)
    wrong = bought(session, supplier_id, item_id, 10, 9_000, paid=Rupiah(20_000))

    done = reversed_(session, wrong)

    assert (done.number, done.money) == ("B01-20261124-0003", 20_000)
    assert held(session, item_id) == (10, 10_000)
    assert (differences(session), payables(session)) == ({}, [])
    assert [of.is_reversed for of in receipt_list(session, one_day(TODAY))] == [True, False]


def test_the_same_nota_may_come_in_again_after_it(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    wrong = bought(session, supplier_id, item_id, 10, 9_000, nota="7")

    reversed_(session, wrong)
    bought(session, supplier_id, item_id, 10, 900, nota="7")

    assert held(session, item_id) == (10, 9_000)


def test_the_stock_card_shows_both_and_the_reason(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    reversed_(session, bought(session, supplier_id, item_id, 10, 9_000), reason="Dobel")

    back, came = stock_card(session, item_id).lines

    assert (came.kind, came.quantity) == (MovementKind.RECEIVED, 10_000)
    assert (back.kind, back.quantity, back.note) == (
        MovementKind.BUYING_REVERSED,
        -10_000,
        "Dobel",
    )


def test_sales_in_the_meantime_take_the_cost_they_would_have_had(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    bought(session, supplier_id, item_id, 10, 1_000)
    wrong = bought(session, supplier_id, item_id, 10, 3_000)
    sold(session, item_id, 5)
    assert held(session, item_id) == (15, 30_000)

    reversed_(session, wrong)

    assert held(session, item_id) == (5, 5_000)
    assert differences(session) == {CostDifference.REVERSED: -5_000}


def test_goods_that_are_gone_are_pointed_out_first(session: Session) -> None:
    item_id, supplier_id = an_item(session, "Teh", stock=0), a_supplier(session)
    wrong = bought(session, supplier_id, item_id, 10, 1_000)
    sold(session, item_id, 4)

    refusal = refused(session, wrong)
    assert isinstance(refusal, GoodsNotThere)
    assert (refusal.name, refusal.on_hand, refusal.asked) == ("Teh", 6_000, 10_000)

    reversed_(session, wrong, is_sold_known=True)
    assert held(session, item_id)[0] == -4


def test_a_wrong_amount_entered_anew_leaves_what_there_really_is(session: Session) -> None:
    item_id, supplier_id = an_item(session, "Teh", stock=0), a_supplier(session)
    bought(session, supplier_id, item_id, 2, 1_000)
    wrong = bought(session, supplier_id, item_id, 100, 1_000)
    sold(session, item_id, 4)

    reversed_(session, wrong, is_sold_known=True)
    assert held(session, item_id) == (-2, -2_000)
    bought(session, supplier_id, item_id, 10, 1_000)

    assert held(session, item_id) == (8, 8_000)
    assert differences(session) == {}


def test_what_was_settled_by_it_is_unsettled(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    bought(session, supplier_id, item_id, 1, 1_000)
    sold(session, item_id, 3)
    wrong = bought(session, supplier_id, item_id, 10, 1_500)
    assert differences(session) == {CostDifference.SOLD_BEFORE: 1_000}

    reversed_(session, wrong, is_sold_known=True)

    assert held(session, item_id) == (-2, -2_000)
    assert sum(differences(session).values()) == 0


def test_a_payment_taken_back_is_owed_again(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    bought(session, supplier_id, item_id, 1, 100_000, paid=ZERO)
    stamp, paying = a_stamp(), Paying(Rupiah(40_000))
    pay_supplier(session, stamp, supplier_id=supplier_id, paying=paying, settings=SHOP)

    done = reversed_(session, stamp.fact_id)

    assert done.money == 40_000
    assert [of.owed for of in payables(session)] == [100_000]
    acts = [line.act for line in supplier_statement(session, supplier_id, one_day(TODAY)).lines]
    assert acts == [BuyingAct.RECEIPT, BuyingAct.PAYMENT, BuyingAct.REVERSAL]


def test_goods_that_never_went_back_are_there_again(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    receipt = bought(session, supplier_id, item_id, 10, 1_000, paid=ZERO)
    going = GoodsToSend(item_id, 1, Quantity(4_000), Rupiah(3_500), receipt, 1)

    reversed_(session, sent_back(session, supplier_id, going))

    assert held(session, item_id) == (10, 10_000)
    assert sum(differences(session).values()) == 0
    assert [of.owed for of in payables(session)] == [10_000]
    book = receipt_book(session, receipt)
    assert book is not None
    assert book.lines[0].base_left == 10 * ONE


def test_a_receipt_entered_late_is_taken_back_with_what_it_had_changed(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    first = TODAY - timedelta(days=3)
    bought(session, supplier_id, item_id, 10, 1_000, received_on=first)
    sold(session, item_id, 5)
    late = bought(session, supplier_id, item_id, 10, 3_000, received_on=TODAY - timedelta(days=1))
    assert differences(session) == {CostDifference.ENTERED_LATE: 5_000}

    reversed_(session, late)

    assert held(session, item_id) == (5, 5_000)
    assert sum(differences(session).values()) == 0


def test_a_document_is_taken_back_once_and_with_a_reason(session: Session) -> None:
    receipt = bought(session, a_supplier(session), an_item(session), 1, 1_000)
    assert refused(session, receipt, reason="  ") == BuyingReasonMissing()
    stamp = a_stamp()

    for _ in range(2):
        reverse_buying(session, stamp, document_id=receipt, reason="Dobel", settings=SHOP)

    already = CannotReverseBuying(BuyingReversalFault.ALREADY_REVERSED)
    assert refused(session, receipt) == already
    assert refused(session, stamp.fact_id) == CannotReverseBuying(BuyingReversalFault.IS_REVERSAL)
    unknown = CannotReverseBuying(BuyingReversalFault.UNKNOWN)
    assert refused(session, a_stamp().fact_id) == unknown


def test_what_others_rest_on_stays_until_these_are_taken_back(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    receipt = bought(session, supplier_id, item_id, 10, 1_000, paid=ZERO)
    followed = CannotReverseBuying(BuyingReversalFault.HAS_FOLLOWED)
    going = GoodsToSend(item_id, 1, ONE, Rupiah(1_000), receipt, 1)
    back = sent_back(session, supplier_id, going)

    assert refused(session, receipt) == followed
    reversed_(session, back)
    paid(session, supplier_id, 1_000)
    assert refused(session, receipt) == followed


def test_once_these_are_taken_back_it_may_go_too(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    receipt = bought(session, supplier_id, item_id, 10, 1_000, paid=ZERO)
    stamp, paying = a_stamp(), Paying(Rupiah(4_000))
    pay_supplier(session, stamp, supplier_id=supplier_id, paying=paying, settings=SHOP)
    reversed_(session, stamp.fact_id)

    reversed_(session, receipt)

    assert held(session, item_id) == (0, 0)
    assert payables(session) == []


def test_a_closed_day_corrects_nothing(session: Session) -> None:
    receipt = bought(session, a_supplier(session), an_item(session), 1, 1_000)
    close_savings_days(session, a_stamp(), through=TODAY)

    assert isinstance(refused(session, receipt), DayClosed)
