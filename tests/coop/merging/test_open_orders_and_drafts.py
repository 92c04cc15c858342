"""What is ordered, or being typed, of a record that goes on under another one meanwhile."""

import pytest
from msgspec.structs import replace

from coop.buying.keep_draft import keep_draft, kept_drafts
from coop.buying.record_receipt import PackNotThere
from coop.goods.kept_packs import NO_PACK
from coop.merging.merge_plan import merge_plan
from coop.ordering.keep_order_draft import keep_order_draft, kept_order_drafts
from coop.ordering.nota_beside_orders import nota_beside_orders
from coop.ordering.on_order import on_order
from coop.ordering.order_draft import OrderedTwice
from coop.ordering.receipt_of_order import receipt_of_order
from db.session import Session
from tests.builders import TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, held, received
from tests.coop.merging.builders import merge
from tests.coop.ordering.builders import (
    PAK,
    an_order,
    an_order_line,
    book_of,
    ended,
    noodles,
    placed,
    what_came,
)
from values.identity import FactId, ItemId, SupplierId, new_uuid
from values.money import Rupiah
from values.ordering import OrderEnd, OrderState
from values.quantity import ONE, Quantity


@pytest.fixture
def seller(session: Session) -> SupplierId:
    return a_supplier(session)


@pytest.fixture
def both(session: Session) -> tuple[ItemId, ItemId]:
    """Record noodles twice, in packs of one size with other numbers."""
    wrap = replace(PAK, number=2, unit="renteng", ratio=Quantity(6_000))
    kept = an_item(
        session, "Mi goreng", stock=0, packs=(wrap, replace(PAK, number=3)), prices=(15_000, 30_000)
    )
    return noodles(session, "Mi grg"), kept


def test_what_is_ordered_comes_in_under_the_record_that_stays(
    session: Session, seller: SupplierId, both: tuple[ItemId, ItemId]
) -> None:
    gone, kept = both
    order_id = placed(
        session, an_order(seller, an_order_line(session, gone, 10, price=24_000))
    ).order_id
    received(session, what_came(session, order_id, 4))
    assert merge_plan(session, gone, kept, TODAY).awaited == 72 * ONE

    merge(session, gone, kept)

    assert on_order(session) == {kept: 72 * ONE}
    (line,) = book_of(session, order_id).lines
    assert (line.item_id, line.pack, line.name) == (kept, 3, "Mi goreng")
    draft = receipt_of_order(session, order_id, FactId(new_uuid()))
    assert [(of.item_id, of.pack, of.quantity, of.price) for of in draft.lines] == [
        (kept, 3, 6 * ONE, 24_000)
    ]
    received(session, draft)
    book = book_of(session, order_id)
    assert book.head.state is OrderState.DONE
    assert book.others == ()
    assert held(session, kept)[0] == 120
    assert on_order(session) == {}


def test_an_order_that_ended_stands_as_it_was_written(
    session: Session, seller: SupplierId, both: tuple[ItemId, ItemId]
) -> None:
    gone, kept = both
    order_id = placed(session, an_order(seller, an_order_line(session, gone, 10))).order_id
    ended(session, order_id, OrderEnd.CANCELLED)

    merge(session, gone, kept)

    assert book_of(session, order_id).lines[0].name == "Mi grg"


def test_an_order_of_both_records_gets_its_goods_line_by_line(
    session: Session, seller: SupplierId, both: tuple[ItemId, ItemId]
) -> None:
    gone, kept = both
    lines = an_order_line(session, gone, 3), an_order_line(session, kept, 5, pack=3)
    order_id = placed(session, an_order(seller, *lines)).order_id
    merge(session, gone, kept)
    assert on_order(session) == {kept: 96 * ONE}

    nota = a_nota(seller, a_bought_line(session, kept, 4, pack=3), orders=(order_id,))
    received(session, nota)

    assert [line.base_open for line in book_of(session, order_id).lines] == [0, 48 * ONE]
    received(session, what_came(session, order_id))
    assert book_of(session, order_id).head.state is OrderState.DONE


def test_a_pack_of_which_the_other_record_has_none_comes_in_pieces(
    session: Session, seller: SupplierId
) -> None:
    history = replace(PAK, is_sold=False)  # Which no record takes over.
    gone = an_item(session, "Mi grg", stock=0, packs=(history,), prices=(1,))
    kept = an_item(session, "Mi goreng", stock=0)
    asked = replace(an_order_line(session, gone, pack=1), pack=2, unit="pak", ratio=PAK.ratio)
    order_id = placed(session, an_order(seller, asked)).order_id

    merge(session, gone, kept)

    (line,) = book_of(session, order_id).lines
    assert (line.item_id, line.pack, line.unit) == (kept, NO_PACK, "pak")
    (begun,) = receipt_of_order(session, order_id, FactId(new_uuid())).lines
    assert (begun.item_id, begun.unit, begun.quantity) == (kept, "pcs", 12 * ONE)


def test_a_nota_that_is_being_typed_comes_in_under_the_record_that_stays(
    session: Session, seller: SupplierId, both: tuple[ItemId, ItemId]
) -> None:
    gone, kept = both
    placed(session, an_order(seller, an_order_line(session, gone, 3)))
    draft = a_nota(seller, a_bought_line(session, gone, 2, pack=2, price=24_000))
    keep_draft(session, draft, a_stamp().recorded_at)
    merge(session, gone, kept)

    beside = nota_beside_orders(session, draft)
    assert beside is not None
    assert [of.now for of in beside.differences] == [24 * ONE]
    (found,) = kept_drafts(session)
    assert [(of.item_id, of.pack, of.name, of.price) for of in found.lines] == [
        (kept, 3, "Mi goreng", 24_000)
    ]
    received(session, draft)  # As it still stands in the window.

    assert held(session, kept) == (24, 48_000)
    assert held(session, gone) == (0, 0)


def test_a_nota_with_a_pack_that_the_other_record_has_not_is_asked_about(
    session: Session, seller: SupplierId, both: tuple[ItemId, ItemId]
) -> None:
    gone, kept = both
    line = replace(a_bought_line(session, gone, 2, pack=2), ratio=Quantity(7_000))
    merge(session, gone, kept)

    with pytest.raises(PackNotThere) as refusal:
        received(session, a_nota(seller, line))

    assert refusal.value == PackNotThere("Mi goreng", "pak")


def test_an_order_that_is_being_typed_is_placed_for_the_record_that_stays(
    session: Session, seller: SupplierId, both: tuple[ItemId, ItemId]
) -> None:
    gone, kept = both
    draft = an_order(seller, an_order_line(session, gone, 2))
    keep_order_draft(session, draft, a_stamp().recorded_at)
    twice = replace(draft, lines=(*draft.lines, an_order_line(session, kept, 1, pack=2)))
    merge(session, gone, kept)

    (found,) = kept_order_drafts(session)
    assert [(of.item_id, of.pack) for of in found.lines] == [(kept, 3)]
    with pytest.raises(OrderedTwice):
        placed(session, twice)
    placed(session, draft)

    assert on_order(session) == {kept: 24 * ONE}


def test_prices_that_were_agreed_are_compared_over_both_records(
    session: Session, seller: SupplierId, both: tuple[ItemId, ItemId]
) -> None:
    gone, kept = both
    line = an_order_line(session, gone, 2, price=24_000)
    order_id = placed(session, an_order(seller, line)).order_id
    received(session, what_came(session, order_id, 1))
    merge(session, gone, kept)

    draft = what_came(session, order_id, 1)
    dearer = replace(draft.lines[0], price=Rupiah(25_000))
    received(session, replace(draft, lines=(dearer,)))

    (seen,) = book_of(session, order_id).lines
    assert seen.gap is not None
    assert seen.gap.dearer == 1_000
