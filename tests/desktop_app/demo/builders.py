"""A day's books as three tell them, agreeing until a test tampers with one."""

from desktop_app.demo.books_of_both import Books, DayFigures, HubBooks, TillBooks
from desktop_app.demo.comparing import Compared, compare
from desktop_app.demo.summary import Outcome
from desktop_app.demo.tally import Tally, ToldSale
from values.tender_method import TenderMethod

CASH, QRIS = TenderMethod.CASH, TenderMethod.QRIS
THE_DAY = 20261124
FIGURES = DayFigures(sales=2, total=80_000, member_total=50_000, taken_back=10_000, net=70_000)
STOCK = {"rice": 125_500, "oil": -2_000}
BOOKS = Books(facts=5, days={THE_DAY: FIGURES}, stock=STOCK)
TILL = TillBooks(
    BOOKS, {CASH: 40_000, QRIS: 30_000}, {"rice": "Beras", "oil": "Minyak"}, savings=100_000, owed=0
)
HUB = HubBooks(BOOKS, waiting=0, incidents=0)
PAPERS = 3


def a_tally() -> Tally:
    """Tell of two sales, one to a member, and a refund in cash."""
    told = Tally(papers=PAPERS, savings=100_000)
    told.sales.append(
        ToldSale("Bu Sri", "01-20261124-0001", 50_000, {CASH: 50_000}, is_member=True)
    )
    told.sales.append(
        ToldSale("Pak Har", "01-20261124-0002", 30_000, {QRIS: 30_000}, is_member=False)
    )
    told.refunds.append({CASH: 10_000})
    return told


def compared(till: TillBooks = TILL, hub: HubBooks = HUB, papers: int = PAPERS) -> list[Compared]:
    """Compare the day with what one of them may have got wrong."""
    return compare(a_tally(), till, hub, papers)


def an_outcome(compared_so: list[Compared]) -> Outcome:
    """End a day with that comparison."""
    return Outcome(
        cooperative="KDMP Contoh",
        day="24-11-2026",
        compared=compared_so,
        differences=(),
        pictures=(),
        papers=(),
        remarks=("No picture of the hub's pages.",),
        seconds=1.0,
    )
