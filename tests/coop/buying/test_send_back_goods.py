"""Goods go back to their supplier (retur pembelian)."""

import pytest

from coop.buying.payables import owed_for, payables
from coop.buying.receipt_book import receipt_book
from coop.buying.refusals import BuyingAmountNotPossible, BuyingReasonMissing, GoodsNotThere
from coop.buying.send_back_goods import (
    CreditAboveDebt,
    GoodsToSend,
    MoreThanCame,
    NothingSentBack,
    SendingNotPossible,
    SentBack,
    send_back_goods,
)
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import DayClosed
from coop.stock.stock_card import MovementKind, stock_card
from db.session import Session
from tests.builders import SHOP, TILL_1, TODAY, a_stamp, an_item
from tests.coop.buying.builders import (
    DUS,
    a_bought_line,
    a_nota,
    a_supplier,
    differences,
    held,
    received,
    sold,
)
from values.buying import CostDifference
from values.identity import FactId, ItemId, SupplierId
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity
from values.tender_method import TenderMethod

CASH = TenderMethod.CASH


class Bought:
    """Ten pieces at 1.000, on credit."""

    def __init__(self, session: Session, *, pieces: int = 10, price: int = 1_000) -> None:
        self.item_id: ItemId = an_item(session, "Teh", stock=0)
        self.supplier_id: SupplierId = a_supplier(session)
        line = a_bought_line(session, self.item_id, pieces, price=price)
        nota = a_nota(self.supplier_id, line, paid=ZERO)
        received(session, nota)
        self.receipt_id: FactId = nota.draft_id

    def going(self, pieces: int, credit: int, *, is_known: bool = True) -> GoodsToSend:
        receipt, line = (self.receipt_id, 1) if is_known else (None, 0)
        quantity = Quantity(pieces * ONE)
        return GoodsToSend(self.item_id, 1, quantity, Rupiah(credit), receipt, line)


def sent(
    session: Session,
    bought: Bought,
    *goods: GoodsToSend,
    refund: TenderMethod | None = None,
    reason: str = "Rusak",
) -> SentBack:
    done = send_back_goods(
        session,
        a_stamp(),
        supplier_id=bought.supplier_id,
        goods=goods,
        reason=reason,
        settings=SHOP,
        refund=refund,
    )
    assert done is not None
    return done


def test_less_is_owed_for_goods_that_went_back(session: Session) -> None:
    bought = Bought(session)

    done = sent(session, bought, bought.going(4, 4_000))

    assert (done.number, done.credit, done.refunded) == ("B01-20261124-0002", 4_000, 0)
    assert held(session, bought.item_id) == (6, 6_000)
    assert owed_for(session, bought.receipt_id) == 6_000
    assert differences(session) == {}


def test_they_take_along_what_they_cost_and_not_the_average(session: Session) -> None:
    bought = Bought(session)
    dear = a_bought_line(session, bought.item_id, 10, price=3_000)
    received(session, a_nota(bought.supplier_id, dear))

    sent(session, bought, bought.going(4, 4_000))

    assert held(session, bought.item_id) == (16, 36_000)


def test_of_unknown_cost_they_take_the_average(session: Session) -> None:
    bought = Bought(session)
    dear = a_bought_line(session, bought.item_id, 10, price=3_000)
    received(session, a_nota(bought.supplier_id, dear))

    sent(session, bought, bought.going(4, 4_000, is_known=False))

    assert held(session, bought.item_id) == (16, 32_000)
    assert differences(session) == {CostDifference.SENT_BACK: 4_000}


def test_what_the_supplier_gives_beside_their_cost_is_a_line_of_its_own(session: Session) -> None:
    bought = Bought(session)

    sent(session, bought, bought.going(4, 3_500))

    assert held(session, bought.item_id) == (6, 6_000)
    assert differences(session) == {CostDifference.SENT_BACK: 500}


def test_the_last_of_them_take_all_that_is_left(session: Session) -> None:
    bought = Bought(session, pieces=3, price=3_333)
    dear = a_bought_line(session, bought.item_id, 3, price=10_000)
    received(session, a_nota(bought.supplier_id, dear))
    sold(session, bought.item_id, 4)

    sent(session, bought, bought.going(2, 6_666))

    assert held(session, bought.item_id) == (0, 0)


def test_parts_of_a_line_add_up_to_what_it_cost(session: Session) -> None:
    bought = Bought(session, pieces=1)
    item_id = an_item(session, "Gula", stock=0)
    line = a_bought_line(session, item_id, 3, price=3_333)
    nota = a_nota(bought.supplier_id, line, paid=ZERO, freight=Rupiah(1))
    received(session, nota)
    going = GoodsToSend(item_id, 1, ONE, Rupiah(3_333), nota.draft_id, 1)

    for _ in range(3):
        sent(session, bought, going)

    assert held(session, item_id) == (0, 0)
    assert differences(session) == {CostDifference.SENT_BACK: 1}


def test_money_may_come_back_instead(session: Session) -> None:
    bought = Bought(session)

    done = sent(session, bought, bought.going(4, 4_000), refund=CASH)

    assert done.refunded == 4_000
    assert owed_for(session, bought.receipt_id) == 10_000


def test_the_receipt_they_came_with_goes_down_before_older_ones(session: Session) -> None:
    old = Bought(session)
    line = a_bought_line(session, old.item_id, 10, price=1_000)
    nota = a_nota(old.supplier_id, line, paid=ZERO)
    received(session, nota)
    going = old.going(10, 10_000)._replace(receipt_id=nota.draft_id)

    sent(session, old, going)

    assert [owed.receipt_id for owed in payables(session)] == [old.receipt_id]


def test_what_the_own_receipt_does_not_owe_is_taken_off_the_others(session: Session) -> None:
    bought = Bought(session)
    dearer = a_nota(
        bought.supplier_id, a_bought_line(session, bought.item_id, price=5_000), paid=ZERO
    )
    received(session, dearer)

    sent(session, bought, bought.going(10, 12_000))

    assert [owed.owed for owed in payables(session)] == [3_000]


def test_a_whole_carton_goes_back_by_the_piece(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", stock=0, packs=(DUS,), prices=(120_000,))
    supplier_id = a_supplier(session)
    nota = a_nota(supplier_id, a_bought_line(session, item_id, 1, pack=2, price=100_000), paid=ZERO)
    received(session, nota)
    going = GoodsToSend(item_id, 1, Quantity(10_000), Rupiah(25_000), nota.draft_id, 1)

    send_back_goods(
        session, a_stamp(), supplier_id=supplier_id, goods=[going], reason="Basi", settings=SHOP
    )

    assert held(session, item_id) == (30, 75_000)
    book = receipt_book(session, nota.draft_id)
    assert book is not None
    assert book.lines[0].base_left == 30_000


def test_the_stock_card_says_why(session: Session) -> None:
    bought = Bought(session)

    sent(session, bought, bought.going(4, 4_000), reason="Kemasan  rusak")

    line = stock_card(session, bought.item_id).lines[0]
    assert (line.kind, line.number, line.note) == (MovementKind.SENT_BACK, 2, "Kemasan rusak")


def test_pressed_twice_they_go_back_once(session: Session) -> None:
    bought, stamp = Bought(session), a_stamp()

    for _ in range(2):
        send_back_goods(
            session,
            stamp,
            supplier_id=bought.supplier_id,
            goods=[bought.going(4, 4_000)],
            reason="Rusak",
            settings=SHOP,
        )

    assert held(session, bought.item_id) == (6, 6_000)


def refused(session: Session, bought: Bought, *goods: GoodsToSend, reason: str = "x") -> Refusal:
    before = head_of(session, TILL_1)
    with pytest.raises(Refusal) as refusal:
        sent(session, bought, *goods, reason=reason)
    assert head_of(session, TILL_1) == before
    return refusal.value


def test_nothing_goes_back_without_goods_or_a_reason(session: Session) -> None:
    bought = Bought(session)

    assert refused(session, bought) == NothingSentBack()
    assert refused(session, bought, bought.going(1, 1), reason=" ") == BuyingReasonMissing()


@pytest.mark.parametrize("quantity", [0, -1_000, 1_500, 10**12])
def test_only_what_a_pack_can_hold_goes_back(session: Session, quantity: int) -> None:
    bought = Bought(session)
    going = bought.going(1, 1)._replace(quantity=Quantity(quantity))

    assert refused(session, bought, going) == SendingNotPossible(Quantity(quantity))


def test_a_line_that_is_not_of_that_receipt_goes_nowhere(session: Session) -> None:
    bought = Bought(session)
    wrong_line = bought.going(1, 1)._replace(receipt_line=2)
    wrong_pack = bought.going(1, 1)._replace(pack=7)
    no_receipt = bought.going(1, 1)._replace(receipt_id=a_stamp().fact_id)

    for going in (wrong_line, wrong_pack, no_receipt):
        assert refused(session, bought, going) == SendingNotPossible(ONE)


def test_no_more_goes_back_than_came(session: Session) -> None:
    bought = Bought(session)
    received(session, a_nota(bought.supplier_id, a_bought_line(session, bought.item_id, 10)))
    sent(session, bought, bought.going(4, 4_000))

    refusal = refused(session, bought, bought.going(3, 3_000), bought.going(4, 4_000))

    assert isinstance(refusal, MoreThanCame)
    assert (refusal.name, refusal.left, refusal.asked) == ("Teh", 3_000, 4_000)


def test_what_the_book_does_not_have_is_counted_first(session: Session) -> None:
    bought = Bought(session)
    sold(session, bought.item_id, 8)

    refusal = refused(session, bought, bought.going(1, 1_000), bought.going(2, 2_000))

    assert isinstance(refusal, GoodsNotThere)
    assert (refusal.name, refusal.on_hand, refusal.asked) == ("Teh", 1_000, 2_000)


def test_no_supplier_gives_absurd_money(session: Session) -> None:
    bought = Bought(session)

    assert refused(session, bought, bought.going(1, -1)) == BuyingAmountNotPossible(-1)


def test_more_than_is_owed_comes_back_as_money(session: Session) -> None:
    bought = Bought(session)

    refusal = refused(session, bought, bought.going(1, 10_001))

    assert refusal == CreditAboveDebt(Rupiah(10_001), Rupiah(10_000))


def test_a_closed_day_sends_nothing(session: Session) -> None:
    bought = Bought(session)
    close_savings_days(session, a_stamp(), through=TODAY)

    assert isinstance(refused(session, bought, bought.going(1, 1)), DayClosed)
