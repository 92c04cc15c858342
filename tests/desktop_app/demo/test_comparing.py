"""Comparing the story, the till and the hub."""

from collections.abc import Callable

import pytest

from desktop_app.demo.books_of_both import DayFigures, HubBooks
from desktop_app.demo.comparing import Compared, compare
from tests.desktop_app.demo.builders import (
    BOOKS,
    FIGURES,
    HUB,
    PAPERS,
    STOCK,
    THE_DAY,
    TILL,
    a_tally,
    compared,
)


def disagreeing(rows: list[Compared]) -> list[str]:
    return [row.what.strip() for row in rows if not row.agrees]


def test_three_who_say_the_same_agree() -> None:
    rows = compared()

    assert disagreeing(rows) == []
    assert len(rows) > 10


@pytest.mark.parametrize("figure", FIGURES._fields)
def test_a_rupiah_too_many_at_the_hub_is_seen_in_every_figure(figure: str) -> None:
    wrong = FIGURES._replace(**{figure: getattr(FIGURES, figure) + 1})
    hub = HUB._replace(books=BOOKS._replace(days={THE_DAY: wrong}))

    assert len(disagreeing(compared(hub=hub))) == 1


@pytest.mark.parametrize("figure", FIGURES._fields)
def test_an_error_that_till_and_hub_share_is_seen_beside_the_story(figure: str) -> None:
    wrong = FIGURES._replace(**{figure: getattr(FIGURES, figure) + 1})
    books = BOOKS._replace(days={THE_DAY: wrong})

    rows = compared(TILL._replace(books=books), HUB._replace(books=books))

    assert len(disagreeing(rows)) == 1


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (lambda hub: hub._replace(books=BOOKS._replace(facts=4)), "Facts in the log"),
        (lambda hub: hub._replace(waiting=1), "stored by the hub and not counted"),
        (lambda hub: hub._replace(incidents=1), "contradictions the hub noticed"),
    ],
)
def test_what_the_hub_lacks_holds_back_or_notices_is_seen(
    change: Callable[[HubBooks], HubBooks], what: str
) -> None:
    assert disagreeing(compared(hub=change(HUB))) == [what]


def test_a_day_that_only_one_of_them_knows_is_seen() -> None:
    days = {**BOOKS.days, 20261125: DayFigures(1, 5_000, 0, 0, 5_000)}

    rows = compared(hub=HUB._replace(books=BOOKS._replace(days=days)))

    assert "Days with sales" in disagreeing(rows)


def test_stock_that_differs_is_named_by_item() -> None:
    fewer = HUB._replace(books=BOOKS._replace(stock={**STOCK, "rice": 125_499}))
    missing = HUB._replace(books=BOOKS._replace(stock={"rice": 125_500}))

    assert disagreeing(compared(hub=fewer)) == ["Stock of Beras, thousandths"]
    assert "Stock of Minyak, thousandths" in disagreeing(compared(hub=missing))


def test_money_by_another_way_than_told_is_seen() -> None:
    by_method = {method: amount + 1 for method, amount in TILL.by_method.items()}

    rows = compared(TILL._replace(by_method=by_method))

    assert disagreeing(rows) == ["in cash", "by QRIS"]


def test_a_paper_that_did_not_come_out_is_seen() -> None:
    assert disagreeing(compared(papers=PAPERS - 1)) == ["Papers out of the printer"]


def test_credit_that_the_books_tell_otherwise_is_seen() -> None:
    assert disagreeing(compared(TILL._replace(owed=1))) == ["Credit of members, rupiah"]


def test_an_amount_that_the_screen_showed_otherwise_is_seen() -> None:
    told = a_tally()
    told.look("Bu Sri, change", 500, 400)

    assert disagreeing(compare(told, TILL, HUB, PAPERS)) == ["Amounts on the screen that differ"]
    assert told.differences == ["Bu Sri, change: told 500, shown 400"]
