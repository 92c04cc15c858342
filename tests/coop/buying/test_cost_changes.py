"""What goods cost the last times, and the selling prices that a new cost asks for."""

from dataclasses import replace as with_other
from datetime import timedelta

import pytest

from coop.buying.cost_changes import CostChange, cost_changes, proposed_price
from coop.buying.last_purchases import last_purchases
from coop.buying.receipt_draft import DraftLine, NotaDiscount
from coop.buying.reverse_buying import reverse_buying
from coop.facts.goods import Pack
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.buying.builders import DUS, a_bought_line, a_nota, a_supplier, received
from values.identity import FactId, SupplierId, new_uuid
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import ONE, Quantity

EXACT = with_other(SHOP, markup=BasisPoints(1_000), price_step=100)


def changes(
    session: Session, supplier_id: SupplierId, *lines: DraftLine, **said: object
) -> list[CostChange]:
    """Let lines come in, and compare what they cost with the last time."""
    draft = a_nota(supplier_id, *lines, **said)
    received(session, draft)
    return cost_changes(session, draft.draft_id, EXACT, TODAY)


def test_the_last_purchases_come_newest_first_with_who_sold(session: Session) -> None:
    item_id = an_item(session, packs=(DUS,), prices=(120_000,))
    makmur, tini = a_supplier(session, "Makmur"), a_supplier(session, "Bu Tini")
    old = TODAY - timedelta(days=3)
    carton = a_bought_line(session, item_id, 2, pack=2, price=100_000)
    received(session, a_nota(makmur, carton, received_on=old))
    received(session, a_nota(tini, a_bought_line(session, item_id, 5, price=2_700)))

    last = last_purchases(session, item_id)

    assert [(of.supplier_name, of.unit, of.price) for of in last] == [
        ("Bu Tini", "pcs", 2_700),
        ("Makmur", "dus", 100_000),
    ]
    assert (last[1].received_on, last[1].cost_of(ONE)) == (old, 2_500)
    assert last_purchases(session, item_id, most=1) == last[:1]


def test_gifts_and_what_was_taken_back_are_no_purchase(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    gift = a_nota(supplier_id, a_bought_line(session, item_id, 0, price=0, bonus=1))
    wrong = a_nota(supplier_id, a_bought_line(session, item_id))
    received(session, gift)
    received(session, wrong)
    reverse_buying(session, a_stamp(), document_id=wrong.draft_id, reason="Dobel", settings=SHOP)

    assert last_purchases(session, item_id) == []


@pytest.mark.parametrize(
    ("price", "rate"), [(10_500, None), (9_500, None), (10_600, 600), (9_400, -600)]
)
def test_a_cost_that_changes_clearly_is_pointed_out(
    session: Session, price: int, rate: int | None
) -> None:
    item_id, supplier_id = an_item(session, "Teh"), a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 2, price=10_000)))

    found = changes(session, supplier_id, a_bought_line(session, item_id, 3, price=price))

    assert [(of.line, of.name, of.before, of.now, of.rate) for of in found] == (
        [] if rate is None else [(1, "Teh", 10_000, price, rate)]
    )


def test_it_is_the_whole_cost_that_counts(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    line = a_bought_line(session, item_id, 2, price=10_000)
    received(session, a_nota(supplier_id, line))

    same = changes(session, supplier_id, line)
    dearer = changes(session, supplier_id, line, freight=Rupiah(3_000))

    assert same == []
    assert [of.now for of in dearer] == [11_500]


def test_a_carton_is_compared_with_pieces(session: Session) -> None:
    item_id, supplier_id = an_item(session, packs=(DUS,), prices=(120_000,)), a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 5, price=2_500)))

    (found,) = changes(session, supplier_id, a_bought_line(session, item_id, pack=2, price=110_000))

    assert (found.unit, found.before, found.now, found.rate) == ("dus", 100_000, 110_000, 1_000)


def test_each_pack_on_sale_gets_a_price_by_the_markup(session: Session) -> None:
    lusin = Pack(number=3, unit="lusin", ratio=Quantity(12_000), is_sold=False)
    item_id = an_item(session, price=2_700, packs=(DUS, lusin), prices=(120_000, 1))
    supplier_id = a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 5, price=2_500)))

    (found,) = changes(session, supplier_id, a_bought_line(session, item_id, pack=2, price=110_000))

    assert [(of.unit, of.cost, of.present, of.proposed) for of in found.proposals] == [
        ("pcs", 2_750, 2_700, 3_100),
        ("dus", 110_000, 120_000, 121_000),
    ]


def test_a_price_that_is_right_already_is_not_proposed(session: Session) -> None:
    item_id, supplier_id = an_item(session, price=3_100), a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, 5, price=2_500)))

    (found,) = changes(session, supplier_id, a_bought_line(session, item_id, price=2_750))

    assert found.proposals == ()


def test_what_never_came_before_has_changed_nothing(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)

    assert changes(session, supplier_id, a_bought_line(session, item_id)) == []
    assert cost_changes(session, FactId(new_uuid()), EXACT, TODAY) == []


def test_what_came_again_since_has_a_newer_cost(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    long_ago = TODAY - timedelta(days=20)
    first = a_bought_line(session, item_id, price=2_500)
    changes(session, supplier_id, first, received_on=long_ago)
    changes(session, supplier_id, first)
    dearer = a_bought_line(session, item_id, price=2_900)

    assert changes(session, supplier_id, dearer, received_on=TODAY - timedelta(days=5)) == []
    assert [of.before for of in changes(session, supplier_id, dearer)] == [2_500]


def test_a_receipt_that_was_taken_back_asks_for_no_price(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    received(session, a_nota(supplier_id, a_bought_line(session, item_id, price=2_500)))
    wrong = a_nota(supplier_id, a_bought_line(session, item_id, price=25_000))
    received(session, wrong)
    reverse_buying(session, a_stamp(), document_id=wrong.draft_id, reason="Salah", settings=SHOP)

    assert cost_changes(session, wrong.draft_id, EXACT, TODAY) == []


def test_after_a_purchase_that_cost_nothing_there_is_nothing_to_compare(session: Session) -> None:
    item_id, supplier_id = an_item(session), a_supplier(session)
    line = a_bought_line(session, item_id, price=100)
    received(session, a_nota(supplier_id, line, discount=NotaDiscount(amount=Rupiah(100))))

    assert changes(session, supplier_id, line) == []


@pytest.mark.parametrize(
    ("cost", "markup", "step", "price"),
    [
        (2_500, 1_000, 100, 2_800),
        (2_750, 1_000, 1, 3_025),
        (3_000, 1_000, 100, 3_300),
        (1, 1, 1, 2),
        (0, 1_000, 100, 0),
        (9_999, 0, 500, 10_000),
    ],
)
def test_a_markup_is_added_and_the_price_rounded_up(
    cost: int, markup: int, step: int, price: int
) -> None:
    settings = with_other(SHOP, markup=BasisPoints(markup), price_step=step)

    assert proposed_price(Rupiah(cost), settings) == price
