"""A nota that is laid beside the orders that its goods may have come for, before it is recorded."""

from collections.abc import Collection
from typing import NamedTuple

from coop.buying.awaited_goods import waiting_orders
from coop.buying.receipt_draft import ReceiptDraft
from coop.goods.kept_packs import lines_kept
from coop.ordering.order_book import OrderBook, order_book
from coop.ordering.order_differences import OrderDifference, order_differences
from db.session import Session
from values.identity import FactId


class NotaBesideOrders(NamedTuple):
    """What the orders asked for, and what the nota says of it."""

    books: tuple[OrderBook, ...]
    """In the order in which they get goods; never empty."""
    differences: list[OrderDifference]
    is_waiting: bool
    """Whether all of them still wait, and for goods of this supplier."""
    is_new: bool
    """Whether one of them is only proposed: the nota does not name it yet."""

    @property
    def orders(self) -> tuple[FactId, ...]:
        """What the nota names once somebody agrees."""
        return tuple(book.head.order_id for book in self.books)

    @property
    def needs_no_word(self) -> bool:
        """Whether the nota says what was ordered, at the prices that were agreed."""
        is_known = self.is_waiting and not self.is_new
        return is_known and all(of.is_as_ordered for of in self.differences)


def nota_beside_orders(
    session: Session, draft: ReceiptDraft, parted: Collection[FactId] = ()
) -> NotaBesideOrders | None:
    """Lay a nota beside the orders it names, and those of its supplier that wait for its goods.

    These are proposed, the oldest one first, but those of `parted`, of which somebody said that it
    is not for them. None where there is none.
    """
    proposed = [of for of in _waiting(session, draft) if of not in {*draft.orders, *parted}]
    named = [book for of in draft.orders if (book := order_book(session, of)) is not None]
    lines = lines_kept(session, draft.lines)
    goods = {line.item_id for line in lines}
    wanted = [book for of in proposed if (book := order_book(session, of)) and _asks(book, goods)]
    books = (*named, *wanted)
    if not books:
        return None
    return NotaBesideOrders(
        books,
        order_differences(books, lines),
        all(_waits(book, draft) for book in named),
        bool(wanted),
    )


def has_waiting_orders(session: Session, draft: ReceiptDraft) -> bool:
    """Say whether something was ordered from the supplier of a nota that has not come."""
    return bool(_waiting(session, draft))


def _waiting(session: Session, draft: ReceiptDraft) -> list[FactId]:
    return waiting_orders(session, draft.supplier_id) if draft.supplier_id else []


def _asks(book: OrderBook, goods: Collection[object]) -> bool:
    return any(line.item_id in goods and line.base_open for line in book.lines)


def _waits(book: OrderBook, draft: ReceiptDraft) -> bool:
    return book.head.state.is_waiting and book.head.supplier_id == draft.supplier_id
