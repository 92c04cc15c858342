"""What the till's books and the hub's say of the same days, read from each by its own means."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import func, select

from coop.credit.ageing import credit_ageing
from coop.goods.item_list import PAGE, ItemFilter, ListedItem, item_list
from coop.savings.trial import savings_trial
from coop.selling.daily_sales import day_sales
from db.session import Session
from db.tables import Sale
from desktop_app.books import open_books
from desktop_app.books_check import verify_books
from desktop_app.paths import DataFolder
from values.instant import day_number
from values.tender_method import TenderMethod


class DayFigures(NamedTuple):
    """A day's sales, in rupiah; `net` is what remains of `total`."""

    sales: int
    total: int
    member_total: int
    taken_back: int
    net: int


class Books(NamedTuple):
    """What is compared."""

    facts: int
    days: dict[int, DayFigures]
    """By the number yyyymmdd, days without a sale left out."""
    stock: dict[str, int]
    """Thousandths of the base unit by item, those without any left out."""


class TillBooks(NamedTuple):
    """The till's side, and what it alone knows."""

    books: Books
    by_method: dict[TenderMethod, int]
    names: dict[str, str]
    """Of items."""
    savings: int
    """What members have saved, in rupiah: the hub cannot know."""
    owed: int
    """What they owe the shop; nor can it know this."""


class HubBooks(NamedTuple):
    """The hub's side, and what it alone knows."""

    books: Books
    waiting: int
    """Facts that it stores and does not count."""
    incidents: int


def read_till(folder: DataFolder, day: date) -> TillBooks:
    """Verify the books of a till, and read them; no window may be open on them.

    Raises:
        Trouble: they are not whole.
    """
    facts = verify_books(folder).facts
    database = open_books(folder)
    try:
        with database.report() as session:
            items = list(_all_items(session, day))
            sold = day_sales(session, day)
            savings = sum(savings_trial(session).balances.values())
            owed = sum(debtor.owed for debtor in credit_ageing(session, day))
            figures = DayFigures(
                sold.sales, sold.total, _member_total(session, day), sold.refunded, sold.net
            )
    finally:
        database.close()
    stock = {str(item.on_sale.item_id): int(item.on_sale.on_hand) for item in items}
    names = {str(item.on_sale.item_id): item.on_sale.name for item in items}
    days = {day_number(day): figures} if any(figures) else {}
    by_method = {method: int(amount) for method, amount in sold.by_method.items()}
    return TillBooks(Books(facts, days, _without_none(stock)), by_method, names, savings, owed)


def read_hub(status: dict[str, Any], cooperative_id: str) -> HubBooks:
    """Take a cooperative's books out of what `lumbung-hub status --json` printed."""
    found = next(each for each in status["cooperatives"] if each["id"] == cooperative_id)
    days = {
        each["day"]: DayFigures(
            each["sale_count"],
            each["sale_total"],
            each["member_total"],
            each["taken_back"],
            each["net"],
        )
        for each in found["days"]
    }
    books = Books(found["device_facts"], days, _without_none(found["stock"]))
    return HubBooks(books, found["waiting"], found["incidents"])


def _all_items(session: Session, day: date) -> Iterator[ListedItem]:
    which = ItemFilter(is_active=None)
    page = item_list(session, day, which)
    while page:
        yield from page
        page = item_list(session, day, which, after=page[-1].place) if len(page) == PAGE else []


def _member_total(session: Session, day: date) -> int:
    sold = select(func.coalesce(func.sum(Sale.total), 0))
    return int(session.scalar(sold.where(Sale.business_date == day, Sale.is_member)) or 0)


def _without_none(stock: dict[str, int]) -> dict[str, int]:
    return {item_id: quantity for item_id, quantity in stock.items() if quantity}
