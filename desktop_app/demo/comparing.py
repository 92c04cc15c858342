"""Comparing three who should know the same: the story, the till and the hub."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.demo.books_of_both import Books, DayFigures, HubBooks, TillBooks
from desktop_app.demo.tally import Tally
from values.tender_method import TenderMethod

_NO_SALES = DayFigures(0, 0, 0, 0, 0)
_FIGURES = {
    "sales": "Sales",
    "total": "Sold, rupiah",
    "member_total": "  of it to members",
    "taken_back": "Paid back, rupiah",
    "net": "What remains, rupiah",
}
_METHODS = {
    TenderMethod.CASH: "  in cash",
    TenderMethod.QRIS: "  by QRIS",
    TenderMethod.TRANSFER: "  by transfer",
    TenderMethod.CREDIT: "  on credit",
    TenderMethod.SAVINGS: "  from savings",
}


class Compared(NamedTuple):
    """One figure; None where somebody has no say in it."""

    what: str
    told: int | None
    till: int | None
    hub: int | None

    @property
    def agrees(self) -> bool:
        """Whether all who have a say say the same."""
        return len({said for said in self[1:] if said is not None}) <= 1


def compare(tally: Tally, till: TillBooks, hub: HubBooks, papers: int) -> list[Compared]:
    """Compare everything; the list is never empty, and the caller looks whether all agree.

    `papers` counts what the printer put out.
    """
    return [
        Compared("Facts in the log", None, till.books.facts, hub.books.facts),
        Compared("  stored by the hub and not counted", 0, None, hub.waiting),
        Compared("  contradictions the hub noticed", 0, None, hub.incidents),
        *_days(tally, till.books, hub.books),
        *_methods(tally, till),
        Compared("Savings of members, rupiah", tally.savings, till.savings, None),
        Compared("Credit of members, rupiah", tally.owed, till.owed, None),
        *_stock(till, hub.books),
        Compared("Papers out of the printer", tally.papers, papers, None),
        Compared("Amounts on the screen that differ", 0, len(tally.differences), None),
    ]


def _days(tally: Tally, till: Books, hub: Books) -> Iterator[Compared]:
    """Compare the day of the story, and name any other that one of the two should not know."""
    told = DayFigures(
        len(tally.sales),
        tally.total,
        tally.member_total,
        tally.taken_back,
        tally.total - tally.taken_back,
    )
    yield Compared("Days with sales", 1, len(till.days), len(hub.days))
    for day in sorted(till.days.keys() | hub.days.keys()):
        here, there = till.days.get(day, _NO_SALES), hub.days.get(day, _NO_SALES)
        for name, words in _FIGURES.items():
            said = [int(getattr(figures, name)) for figures in (told, here, there)]
            yield Compared(words, *said)


def _methods(tally: Tally, till: TillBooks) -> Iterator[Compared]:
    told = tally.by_method()
    for method, words in _METHODS.items():
        yield Compared(words, told.get(method, 0), till.by_method.get(method, 0), None)


def _stock(till: TillBooks, hub: Books) -> Iterator[Compared]:
    here, there = till.books.stock, hub.stock
    yield Compared("Items with stock, or short of it", None, len(here), len(there))
    yield Compared("  of them below nothing", None, _minus(here), _minus(there))
    for item_id in sorted(here.keys() | there.keys()):
        if here.get(item_id) != there.get(item_id):
            words = f"Stock of {till.names.get(item_id, item_id)}, thousandths"
            yield Compared(words, None, here.get(item_id, 0), there.get(item_id, 0))


def _minus(stock: dict[str, int]) -> int:
    return sum(quantity < 0 for quantity in stock.values())
