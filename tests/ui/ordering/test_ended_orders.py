"""What the lines of an order say once nothing more is awaited of it."""

from coop.ordering.end_order import end_order
from tests.builders import a_stamp
from tests.coop.buying.builders import received
from tests.coop.ordering.builders import an_order, placed, what_came
from tests.ui.ordering.builders import Orderer
from ui.widgets.rows_model import CELL_ROLE
from values.identity import FactId
from values.ordering import OrderEnd


def came_words(clerk: Orderer, order_id: FactId) -> list[tuple[str, str]]:
    """Read what the panel says of how much came of each item."""
    panel = clerk.orders.orders.panel
    panel.show_book(clerk.book(order_id))
    cells = (panel.rows.index(row, 1).data(CELL_ROLE) for row in range(len(panel.rows.rows)))
    return [(cell.text, cell.sub) for cell in cells]


def end(clerk: Orderer, order_id: FactId, how: OrderEnd) -> None:
    with clerk.database.transaction() as session:
        end_order(session, a_stamp(), order_id=order_id, end=how, reason="Toko tutup")


def test_goods_of_a_cancelled_order_are_not_awaited(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10))
    assert came_words(clerk, order_id) == [("10 pak", "not yet")]

    end(clerk, order_id, OrderEnd.CANCELLED)

    assert came_words(clerk, order_id) == [("10 pak", "cancelled")]


def test_the_rest_of_an_order_that_was_closed_is_not_awaited(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10), ("minyak", 4))
    with clerk.database.transaction() as session:
        received(session, what_came(session, order_id, 6, 0))
    assert came_words(clerk, order_id) == [("6 of 10 pak", "4 pak open"), ("4 pak", "not yet")]

    end(clerk, order_id, OrderEnd.REST_DROPPED)

    assert came_words(clerk, order_id) == [
        ("6 of 10 pak", "4 pak cancelled"),
        ("4 pak", "cancelled"),
    ]


def test_goods_of_an_order_that_was_replaced_stand_on_the_other_one(clerk: Orderer) -> None:
    order_id = clerk.ordered(("mi", 10))
    with clerk.database.transaction() as session:
        line = clerk._line(session, "mi", 8, 0)
        placed(session, an_order(clerk.suppliers["makmur"], line, replaces=order_id))

    assert came_words(clerk, order_id) == [("10 pak", "see the new order")]
