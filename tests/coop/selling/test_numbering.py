"""Numbers that people see: gap-free on each register, each day."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace as with_setting
from datetime import date

import pytest

from coop.selling.tendering import CashTooLow
from db.database import Database
from db.session import Session
from tests.builders import (
    SHOP,
    a_cart,
    a_line,
    a_sale,
    an_item,
    in_cash,
)
from tests.coop.selling.builders import numbers


def test_numbers_run_without_gaps_also_after_refusals(session: Session) -> None:
    item_id = an_item(session)
    a_sale(session, a_cart(a_line(session, item_id)))
    for given in (0, 17_000):
        with pytest.raises(CashTooLow):
            a_sale(session, a_cart(a_line(session, item_id)), in_cash(given))
    a_sale(session, a_cart(a_line(session, item_id)))

    assert numbers(session) == ["01-20261124-0001", "01-20261124-0002"]


def test_each_day_and_each_register_counts_from_one(session: Session) -> None:
    item_id = an_item(session)
    tomorrow = date(2026, 11, 25)
    second_till = with_setting(SHOP, register="02")
    for _ in range(2):
        a_sale(session, a_cart(a_line(session, item_id)))
        a_sale(session, a_cart(a_line(session, item_id)), settings=second_till)
    a_sale(session, a_cart(a_line(session, item_id)), day=tomorrow)

    assert sorted(numbers(session)) == [
        "01-20261124-0001",
        "01-20261124-0002",
        "02-20261124-0001",
        "02-20261124-0002",
    ]
    assert numbers(session, tomorrow) == ["01-20261125-0001"]


def test_two_threads_that_sell_at_once_share_the_numbers(database: Database) -> None:
    with database.transaction() as session:
        item_id = an_item(session)

    def sell_ten() -> list[str]:
        sold = []
        for _ in range(10):
            with database.transaction() as session:
                sold.append(a_sale(session, a_cart(a_line(session, item_id)))[1].number)
        return sold

    with ThreadPoolExecutor(2) as threads:
        first, second = (threads.submit(sell_ten) for _ in range(2))

    assert sorted(first.result() + second.result()) == [
        f"01-20261124-{number:04d}" for number in range(1, 21)
    ]
