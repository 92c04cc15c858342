"""Goods come in from a supplier (barang masuk)."""

from dataclasses import replace as with_other
from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from sqlalchemy import select

from coop.buying.keep_draft import keep_draft, kept_drafts
from coop.buying.nota_checks import (
    LATE_DAYS_MAX,
    DueDayMissing,
    DueDayTooEarly,
    NotaTwice,
    ReceivedDayNotPossible,
)
from coop.buying.payables import payables
from coop.buying.receipt_book import receipt_book
from coop.buying.receipt_draft import (
    LineFault,
    NotaDiscount,
    NotaDiscountTooHigh,
    ReceiptLineNotPossible,
)
from coop.buying.record_receipt import GoodsConsigned, PackNotThere, ReceiptEmpty, record_receipt
from coop.buying.refusals import (
    BuyingAmountNotPossible,
    BuyingTextTooLong,
    PaidTooMuch,
    SupplierUnknown,
)
from coop.errors import Refusal
from coop.fact_log import head_of
from coop.savings.close_savings_days import close_savings_days
from coop.savings.refusals import DayClosed
from coop.stock.stock_card import MovementKind, stock_card
from coop.stock.valuation import stock_value
from db.session import Session
from db.tables import GoodsReceiptLine
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
from tests.coop.consignment.builders import a_snack, an_owner
from values.buying import CostDifference
from values.identity import SupplierId, new_uuid
from values.money import RUPIAH_MAX, Rupiah
from values.percentage import BasisPoints
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity
from values.tender_method import TenderMethod

YESTERDAY = TODAY - timedelta(days=1)


def costs(session: Session) -> list[int]:
    return list(session.scalars(select(GoodsReceiptLine.cost).order_by(GoodsReceiptLine.line)))


def refusal_of(session: Session, **said: object) -> Refusal:
    """Return why a nota of one item does not come in, having seen that nothing was written."""
    item_id = an_item(session, "Mi goreng", stock=0)
    draft = a_nota(a_supplier(session), a_bought_line(session, item_id))
    before = head_of(session, TILL_1)
    with pytest.raises(Refusal) as refusal:
        received(session, replace(draft, **said))
    assert head_of(session, TILL_1) == before
    return refusal.value


def line_with(session: Session, **said: object) -> LineFault:
    item_id = an_item(session, "Telur", stock=0)
    line = replace(a_bought_line(session, item_id), **said)
    with pytest.raises(ReceiptLineNotPossible) as refusal:
        received(session, a_nota(a_supplier(session), line))
    assert refusal.value.name == "Telur"
    return refusal.value.fault


def test_packs_come_in_as_pieces_with_their_cost(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", stock=0, packs=(DUS,), prices=(120_000,))
    line = a_bought_line(session, item_id, 3, pack=2, price=98_100)

    done = received(session, a_nota(a_supplier(session), line))

    assert (done.number, done.total, done.owed) == ("B01-20261124-0001", 294_300, 0)
    assert held(session, item_id) == (120, 294_300)


def test_numbers_of_a_day_have_no_gaps(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)

    numbers = [
        received(session, a_nota(supplier_id, a_bought_line(session, item_id))).number
        for _ in range(3)
    ]

    assert numbers == [f"B01-20261124-000{number}" for number in (1, 2, 3)]


def test_discount_freight_and_tax_are_spread_to_the_last_rupiah(session: Session) -> None:
    items = [an_item(session, f"Barang {number}", stock=0) for number in range(3)]
    lines = [a_bought_line(session, item_id, price=10_000) for item_id in items]
    nota = a_nota(
        a_supplier(session),
        *lines,
        discount=NotaDiscount(amount=Rupiah(1_000)),
        freight=Rupiah(500),
        tax=Rupiah(3_190),
    )

    done = received(session, nota)

    assert done.total == 32_690
    assert costs(session) == [10_896, 10_897, 10_897]
    assert stock_value(session) == 32_690


def test_a_discount_is_so_many_rupiah_or_a_share(session: Session) -> None:
    item_id = an_item(session, stock=0)
    line = a_bought_line(session, item_id, price=10_005)
    off = replace(line, discount=NotaDiscount(rate=BasisPoints(250)))

    done = received(session, a_nota(a_supplier(session), off))

    assert done.total == 10_005 - 250


def test_freight_paid_to_the_driver_is_cost_but_not_owed_to_the_supplier(session: Session) -> None:
    item_id = an_item(session, stock=0)
    nota = a_nota(
        a_supplier(session),
        a_bought_line(session, item_id),
        freight=Rupiah(15_000),
        freight_is_apart=True,
    )

    done = received(session, nota)

    assert done.total == 100_000
    assert held(session, item_id) == (1, 115_000)


@pytest.mark.parametrize(("is_registered", "value"), [(False, 111_000), (True, 100_000)])
def test_tax_is_cost_unless_the_state_gives_it_back(
    session: Session, *, is_registered: bool, value: int
) -> None:
    item_id = an_item(session, stock=0)
    shop = with_other(SHOP, is_tax_registered=is_registered)
    nota = a_nota(a_supplier(session), a_bought_line(session, item_id), tax=Rupiah(11_000))

    done = received(session, nota, settings=shop)

    assert done.total == 111_000
    assert held(session, item_id) == (1, value)


def test_bonus_goods_come_for_nothing_and_make_the_others_cheaper(session: Session) -> None:
    item_id = an_item(session, stock=0)

    received(session, a_nota(a_supplier(session), a_bought_line(session, item_id, 10, bonus=1)))

    assert held(session, item_id) == (11, 1_000_000)


def test_a_line_may_be_nothing_but_bonus(session: Session) -> None:
    item_id = an_item(session, stock=0)
    gift = replace(a_bought_line(session, item_id, 0, bonus=2), price=Rupiah(0))

    done = received(session, a_nota(a_supplier(session), gift, freight=Rupiah(700)))

    assert done.total == 700
    assert held(session, item_id) == (2, 700)


def test_a_line_may_state_its_whole_price_where_a_pack_has_none_in_rupiah(
    session: Session,
) -> None:
    item_id = an_item(session, stock=0)
    line = replace(a_bought_line(session, item_id, 3), price=Rupiah(0), whole=Rupiah(10_000))

    received(session, a_nota(a_supplier(session), line))

    assert held(session, item_id) == (3, 10_000)


def test_what_came_mixes_with_what_was_there(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)

    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 10, price=1_000)))
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 10, price=2_000)))
    sold(session, item_id, 1)

    assert held(session, item_id) == (19, 28_500)


def test_goods_sold_before_they_came_are_settled_by_a_line_of_their_own(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 2, price=1_000)))
    sold(session, item_id, 5)
    assert held(session, item_id) == (-3, -3_000)

    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 10, price=1_500)))

    assert held(session, item_id) == (7, 10_500)
    assert differences(session) == {CostDifference.SOLD_BEFORE: 1_500}


def test_two_lines_of_one_item_pay_back_what_was_borrowed_once(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 1, price=1_000)))
    sold(session, item_id, 3)
    cheap, dear = (a_bought_line(session, item_id, 1, price=price) for price in (900, 1_400))

    received(session, a_nota(supplier_id, cheap, replace(dear, quantity=2 * ONE)))

    assert held(session, item_id) == (1, 1_400)
    assert differences(session) == {CostDifference.SOLD_BEFORE: 300}


def test_bought_on_credit_it_is_due_when_the_suppliers_terms_say(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session, terms_days=14)

    done = received(
        session, a_nota(supplier_id, a_bought_line(session, item_id), paid=Rupiah(40_000))
    )

    (owed,) = payables(session)
    assert (done.owed, owed.owed, owed.due_on) == (60_000, 60_000, date(2026, 12, 8))


def test_a_nota_names_its_own_day_of_payment(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session, terms_days=0)
    due_on = TODAY + timedelta(days=7)

    received(
        session,
        a_nota(supplier_id, a_bought_line(session, item_id), paid=Rupiah(0), due_on=due_on),
    )

    assert [owed.due_on for owed in payables(session)] == [due_on]


def test_pressed_twice_the_goods_come_in_once(session: Session) -> None:
    item_id = an_item(session, stock=0)
    nota = a_nota(a_supplier(session), a_bought_line(session, item_id))
    received(session, nota)

    again = record_receipt(session, a_stamp(nota.draft_id), draft=nota, settings=SHOP)

    assert again is None
    assert held(session, item_id) == (1, 100_000)


def test_the_draft_is_forgotten_and_does_not_come_back(session: Session) -> None:
    item_id = an_item(session)
    nota = a_nota(a_supplier(session), a_bought_line(session, item_id))
    keep_draft(session, nota, a_stamp().recorded_at)

    received(session, nota)
    keep_draft(session, nota, a_stamp().recorded_at)

    assert kept_drafts(session) == []


def test_the_book_of_a_receipt_shows_what_the_nota_said(session: Session) -> None:
    item_id = an_item(session, "Mi goreng", packs=(DUS,), prices=(120_000,))
    line = a_bought_line(session, item_id, 2, pack=2, price=98_100, bonus=1)
    nota = a_nota(
        a_supplier(session, "CV Sinar"),
        line,
        nota="NT-07/A",
        freight=Rupiah(5_000),
        way=TenderMethod.TRANSFER,
    )
    received(session, nota)

    book = receipt_book(session, nota.draft_id)

    assert book is not None
    assert (book.head.supplier_name, book.head.nota, book.head.total) == (
        "CV Sinar",
        "NT-07/A",
        201_200,
    )
    (shown,) = book.lines
    assert (shown.name, shown.unit, shown.quantity, shown.bonus) == ("Mi goreng", "dus", 2_000, ONE)
    assert (shown.base, book.cost, book.freight) == (120_000, 201_200, 5_000)
    assert (book.head.way, book.head.paid) == (TenderMethod.TRANSFER, 201_200)


def test_there_is_no_book_of_what_never_came(session: Session) -> None:
    assert receipt_book(session, a_stamp().fact_id) is None


def test_the_stock_card_names_the_receipt(session: Session) -> None:
    item_id = an_item(session, stock=0)
    received(session, a_nota(a_supplier(session), a_bought_line(session, item_id, 4)))

    (line,) = stock_card(session, item_id).lines

    assert (line.kind, line.register, line.number) == (MovementKind.RECEIVED, "01", 1)
    assert (line.quantity, line.numbered_on) == (4_000, TODAY)


@pytest.mark.parametrize("nota", ["NT-07/A", "nt 07 a", "NT07A"])
def test_the_same_nota_of_a_supplier_comes_in_once(session: Session, nota: str) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    line = a_bought_line(session, item_id)
    received(session, a_nota(supplier_id, line, nota="NT-07/A"))

    with pytest.raises(NotaTwice) as refusal:
        received(session, a_nota(supplier_id, line, nota=nota))
    assert (refusal.value.number, refusal.value.received_on) == ("B01-20261124-0001", TODAY)


def test_of_another_supplier_or_without_a_number_it_is_another_nota(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    line = a_bought_line(session, item_id)

    received(session, a_nota(supplier_id, line, nota="7"))
    received(session, a_nota(a_supplier(session, "Toko lain"), line, nota="7"))
    for _ in range(2):
        received(session, a_nota(supplier_id, line))

    assert held(session, item_id) == (4, 400_000)


def test_who_looked_may_say_that_it_is_another_nota(session: Session) -> None:
    item_id, supplier_id = an_item(session, stock=0), a_supplier(session)
    line = a_bought_line(session, item_id)
    received(session, a_nota(supplier_id, line, nota="7"))
    again = a_nota(supplier_id, line, nota="7")

    record_receipt(
        session, a_stamp(again.draft_id), draft=again, settings=SHOP, is_another_nota=True
    )

    assert held(session, item_id) == (2, 200_000)


@pytest.mark.parametrize(
    ("said", "refused"),
    [
        ({"lines": ()}, ReceiptEmpty),
        ({"supplier_id": None}, SupplierUnknown),
        ({"supplier_id": SupplierId(new_uuid())}, SupplierUnknown),
        ({"nota": "x" * 41}, BuyingTextTooLong),
        ({"reference": "x" * 61}, BuyingTextTooLong),
        ({"discount": NotaDiscount(amount=Rupiah(100_001))}, NotaDiscountTooHigh),
        ({"discount": NotaDiscount(amount=Rupiah(-1))}, NotaDiscountTooHigh),
        ({"freight": Rupiah(-1)}, BuyingAmountNotPossible),
        ({"tax": Rupiah(-1)}, BuyingAmountNotPossible),
        ({"freight": Rupiah(RUPIAH_MAX + 1)}, BuyingAmountNotPossible),
        ({"paid": Rupiah(-1)}, BuyingAmountNotPossible),
        ({"paid": Rupiah(100_001)}, PaidTooMuch),
        ({"paid": Rupiah(0), "due_on": YESTERDAY}, DueDayTooEarly),
        ({"received_on": TODAY + timedelta(days=1)}, ReceivedDayNotPossible),
        ({"received_on": TODAY - timedelta(days=LATE_DAYS_MAX + 1)}, ReceivedDayNotPossible),
    ],
)
def test_what_no_nota_says_is_refused(
    session: Session, said: dict[str, object], refused: type[Refusal]
) -> None:
    assert isinstance(refusal_of(session, **said), refused)


def test_on_credit_somebody_says_by_when_it_is_paid(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session, terms_days=0)

    with pytest.raises(DueDayMissing):
        received(session, a_nota(supplier_id, a_bought_line(session, item_id), paid=Rupiah(0)))


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({"quantity": NOTHING}, LineFault.NOTHING),
        ({"quantity": Quantity(-3_000)}, LineFault.NEGATIVE),
        ({"bonus": Quantity(-1_000)}, LineFault.NEGATIVE),
        ({"price": Rupiah(-1)}, LineFault.NEGATIVE),
        ({"whole": Rupiah(-1)}, LineFault.NEGATIVE),
        ({"quantity": Quantity(QUANTITY_MAX + 1_000)}, LineFault.TOO_LARGE),
        ({"price": RUPIAH_MAX, "quantity": Quantity(2_000)}, LineFault.TOO_LARGE),
        ({"quantity": Quantity(1_500)}, LineFault.NOT_WHOLE),
        ({"price": Rupiah(0)}, LineFault.NO_PRICE),
        ({"discount": NotaDiscount(amount=Rupiah(100_001))}, LineFault.DISCOUNT_TOO_HIGH),
        ({"discount": NotaDiscount(amount=Rupiah(-1))}, LineFault.DISCOUNT_TOO_HIGH),
        ({"discount": NotaDiscount(rate=BasisPoints(10_001))}, LineFault.DISCOUNT_TOO_HIGH),
    ],
)
def test_a_line_that_no_nota_has_is_refused_by_its_name(
    session: Session, said: dict[str, object], fault: LineFault
) -> None:
    assert line_with(session, **said) is fault


def test_a_part_of_a_pack_that_is_no_whole_thousandth_is_refused(session: Session) -> None:
    odd = replace(DUS, ratio=Quantity(1_001))
    item_id = an_item(session, "Beras", is_weighed=True, packs=(odd,), prices=(1,))
    line = replace(a_bought_line(session, item_id, pack=2), quantity=Quantity(1_500))

    with pytest.raises(ReceiptLineNotPossible) as refusal:
        received(session, a_nota(a_supplier(session), line))
    assert refusal.value.fault is LineFault.NOT_EXACT


@pytest.mark.parametrize("said", [{"ratio": Quantity(24_000)}, {"pack": 3}])
def test_a_pack_of_another_size_is_another_pack(session: Session, said: dict[str, object]) -> None:
    item_id = an_item(session, packs=(DUS,), prices=(120_000,))
    line = replace(a_bought_line(session, item_id, pack=2), **said)

    with pytest.raises(PackNotThere):
        received(session, a_nota(a_supplier(session), line))


def test_a_closed_day_takes_no_goods(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    close_savings_days(session, a_stamp(), through=YESTERDAY)
    line = a_bought_line(session, item_id)

    with pytest.raises(DayClosed):
        received(session, a_nota(supplier_id, line, received_on=YESTERDAY))
    assert received(session, a_nota(supplier_id, line)).total == 100_000


def test_goods_of_a_villager_are_not_bought(session: Session) -> None:
    snack = a_snack(session, an_owner(session))
    nota = a_nota(a_supplier(session), a_bought_line(session, snack))

    with pytest.raises(GoodsConsigned) as refused:
        received(session, nota)
    assert refused.value.name == "Keripik singkong"
