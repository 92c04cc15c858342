"""Goods come in from a supplier (barang masuk)."""

from datetime import date, timedelta

from msgspec.structs import replace

from coop.buying.keep_draft import keep_draft, kept_drafts
from coop.buying.payables import payables
from coop.buying.record_receipt import record_receipt
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp, an_item
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
from values.money import Rupiah
from values.quantity import ONE


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
