"""What a nota says beside the order that it came for, before and after it is in the books."""

from datetime import timedelta

from msgspec.structs import replace

from coop.ordering.order_differences import OrderDifference, order_differences
from coop.ordering.price_gap import PriceGap
from coop.ordering.receipt_of_order import receipt_of_order
from db.session import Session
from tests.builders import TODAY, an_item
from tests.coop.buying.builders import a_bought_line, received
from tests.coop.ordering.builders import (
    an_open_order,
    book_of,
    what_came,
)
from values.identity import FactId, new_uuid
from values.money import Rupiah
from values.ordering import OrderState
from values.quantity import NOTHING, ONE


def test_before_goods_come_in_the_nota_is_laid_beside_the_order(session: Session) -> None:
    order_id, _ = an_open_order(session, 10, 4, 3, price=24_000)
    received(session, what_came(session, order_id, 6, 0, 0))
    other = an_item(session, "Kecap", stock=0)
    draft = what_came(session, order_id, 4, 5, 0)
    dearer = replace(draft.lines[1], price=Rupiah(25_000))
    lines = (draft.lines[0], dearer, a_bought_line(session, other, 2, price=9_000))

    found = order_differences([book_of(session, order_id)], lines)

    assert [_said(of) for of in found] == [
        ("Mi rasa 1", 10, 6, 4, 0, 0),
        ("Mi rasa 2", 4, 0, 5, 0, 1),
        ("Mi rasa 3", 3, 0, 0, 3, 0),
        ("Kecap", 0, 0, 2, 0, 2),
    ]
    assert [of.gap for of in found] == [
        PriceGap(Rupiah(24_000), Rupiah(24_000), Rupiah(0)),
        PriceGap(Rupiah(24_000), Rupiah(25_000), Rupiah(5_000)),
        None,
        PriceGap(Rupiah(0), Rupiah(9_000), Rupiah(0)),
    ]
    assert [of.is_as_ordered for of in found] == [True, False, False, False]


def _said(of: OrderDifference) -> tuple[object, ...]:
    counts = (of.ordered, of.before, of.now, of.open, of.beyond)
    return (of.name, *(count // of.ratio for count in counts))


def test_an_item_on_two_lines_of_the_nota_is_counted_once(session: Session) -> None:
    order_id, (item_id,) = an_open_order(session, 2, price=24_000)
    (pak,) = what_came(session, order_id, 1).lines
    pieces = a_bought_line(session, item_id, 12, price=2_500)
    gone = replace(pak, quantity=NOTHING, bonus=ONE)

    (found,) = order_differences([book_of(session, order_id)], (pak, pieces, gone))

    assert (found.now, found.open) == (24 * ONE, NOTHING)
    assert found.gap == PriceGap(Rupiah(24_000), Rupiah(27_000), Rupiah(6_000))


def test_afterwards_the_order_shows_what_came_beyond_it_and_at_what_price(
    session: Session,
) -> None:
    order_id, _ = an_open_order(session, 10, 4, price=24_000)
    other = an_item(session, "Kecap", stock=0)
    draft = what_came(session, order_id, 11, 4)
    cheaper = replace(draft.lines[1], price=Rupiah(23_500))
    lines = (draft.lines[0], cheaper, a_bought_line(session, other, 2, price=9_000))

    received(session, replace(draft, lines=lines))

    book = book_of(session, order_id)
    assert book.head.state is OrderState.DONE
    assert [line.base_beyond for line in book.lines] == [12 * ONE, NOTHING]
    assert [line.gap.dearer if line.gap else None for line in book.lines] == [0, -2_000]
    assert [(of.name, of.came, of.amount) for of in book.others] == [("Kecap", 2 * ONE, 18_000)]


def test_where_no_price_was_agreed_none_is_dearer(session: Session) -> None:
    order_id, _ = an_open_order(session, 1)

    received(session, what_came(session, order_id, 1, price=31_000))

    (line,) = book_of(session, order_id).lines
    assert line.gap == PriceGap(Rupiah(0), Rupiah(31_000), Rupiah(0))


def test_an_order_remembers_its_prices_of_its_day(session: Session) -> None:
    order_id, _ = an_open_order(session, 3, price=24_000)

    late = receipt_of_order(session, order_id, FactId(new_uuid()))
    received(session, late, day=TODAY + timedelta(days=5))

    (line,) = book_of(session, order_id).lines
    assert line.gap == PriceGap(Rupiah(24_000), Rupiah(24_000), Rupiah(0))
