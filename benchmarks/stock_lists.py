"""(g) Lists of a shop with 50,000 items, 1,000,000 lines sold in a month, and one long stock card.

The first pages are measured as the windows ask for them, warm, in milliseconds. The floor of the
month's report is the best that plain SQL does: the ways of reading that we know are timed, their
rows fetched and left as they are, and the quickest one counts. It leaves out discounts on whole
receipts, what came back, and the names; ours must not. All of them in turn.
"""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from uuid import UUID

from benchmarks.figures import Figure
from benchmarks.shop import TODAY, Shop
from benchmarks.till import collect_as_the_program_does
from coop.goods.item_list import PAGE, item_list
from coop.reports.margin import MarginBy, margin
from coop.selling.void_sale import void_sale
from coop.shop_settings import ShopSettings
from coop.stock.adjust_stock import adjust_stock
from coop.stock.card_with_transfers import card_with_transfers
from db.rows import driver_connection
from db.session import Session
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId
from values.instant import day_number
from values.period import Period
from values.quantity import ONE, Quantity

ITEMS = 50_000
LINES = 1_000_000
SALES_A_DAY = 6_700
"""So that all of them lie in thirty days."""
MOVEMENTS = 100_000
VOIDED = 200
THROWN_AWAY = 500
PAGE_MILLISECONDS_MAX = 50.0
TIMES_MAX = 1.5
PAGES, TURNS = 30, 5
HALF_A_MONTH = timedelta(days=15)
MONTH = Period(TODAY - timedelta(days=31), TODAY + timedelta(days=1))
SETTINGS = ShopSettings(auto_print=False)
_DISCOUNTED = """UPDATE sale SET discount = 500, total = total - 500 WHERE number % 10 = 0"""
_ONE_CARD = """INSERT INTO stock_movement
    SELECT ?, fact_id, 9, -1000, -5000, business_date, recorded_at FROM sale LIMIT ?"""
_SOME_SALES = "SELECT fact_id FROM sale WHERE number % 37 = 5 ORDER BY fact_id LIMIT ?"
_JOINED = """SELECT l.item_id, sum(m.quantity), sum(l.amount), sum(m.value)
    FROM sale AS s JOIN sale_line AS l ON l.fact_id = s.fact_id
    JOIN stock_movement AS m ON m.item_id = l.item_id AND m.recorded_at = s.recorded_at
        AND m.fact_id = l.fact_id AND m.line = l.line
    WHERE s.business_date >= ? AND s.business_date < ? GROUP BY l.item_id"""
_TAKINGS = """SELECT l.item_id, sum(l.amount)
    FROM sale AS s JOIN sale_line AS l ON l.fact_id = s.fact_id
    WHERE s.business_date >= ? AND s.business_date < ? GROUP BY l.item_id"""
_COSTS = """SELECT item_id, sum(quantity), sum(value) FROM stock_movement
    WHERE fact_id IN (SELECT fact_id FROM sale WHERE business_date >= ? AND business_date < ?)
    GROUP BY item_id"""


def measure(folder: Path) -> Iterator[Figure]:
    """Measure the first pages, then the month."""
    shop = Shop(folder / "shop.db", ITEMS)
    shop.fill(LINES, SALES_A_DAY)
    _make_uneven(shop)
    yield _first_page(shop, f"stock list of {ITEMS:,} items, first page", _first_items)
    yield _first_page(shop, f"stock card of {MOVEMENTS:,} movements, first page", _card_of(shop))
    collect_as_the_program_does()
    yield _month(shop)
    gc.enable()
    shop.database.close()


def _make_uneven(shop: Shop) -> None:
    """Let a tenth of the receipts bear a discount, void some, and let one item move often.

    Of some items goods are thrown away in between: what took them out was not only sales.
    """
    with shop.database.transaction() as session:
        connection = driver_connection(session)
        connection.execute(_DISCOUNTED)
        connection.execute(_ONE_CARD, (shop.item_ids[-1].bytes, MOVEMENTS))
        chosen = connection.execute(_SOME_SALES, (VOIDED,)).fetchall()
        for item_id in shop.item_ids[:: ITEMS // THROWN_AWAY]:
            stamp = shop.stamp()
            then = replace(
                stamp,
                recorded_at=stamp.recorded_at - HALF_A_MONTH,
                business_date=TODAY - HALF_A_MONTH,
            )
            reason, piece = AdjustmentReason.DAMAGED, Quantity(-ONE)
            adjust_stock(session, then, item_id=item_id, quantity=piece, reason=reason)
    for (number,) in chosen:
        with shop.database.transaction() as session:
            of = FactId(UUID(bytes=number))
            void_sale(session, shop.stamp(), sale_id=of, reason="salah", settings=SETTINGS)


def _first_page(shop: Shop, name: str, read: Callable[[Session], int]) -> Figure:
    spent = []
    for _ in range(PAGES):
        with shop.database.snapshot() as session:
            started = perf_counter()
            count = read(session)
            spent.append((perf_counter() - started) * 1000)
        assert count == PAGE, count
    return Figure(
        name=name,
        value=median(spent[1:]),
        unit="ms",
        limit=PAGE_MILLISECONDS_MAX,
        floor=min(spent),
    )


def _first_items(session: Session) -> int:
    return len(item_list(session, TODAY))


def _card_of(shop: Shop) -> Callable[[Session], int]:
    return lambda session: len(card_with_transfers(session, shop.item_ids[-1], limit=PAGE).lines)


def _month(shop: Shop) -> Figure:
    acts = (_ours, _joined, _apart)
    spent: dict[object, list[float]] = {act: [] for act in acts}
    for turn in range(TURNS):
        for act in acts[turn % len(acts) :] + acts[: turn % len(acts)]:
            with shop.database.report() as session:
                started = perf_counter()
                act(session)
                spent[act].append(perf_counter() - started)
    ours, joined, apart = (median(spent[act]) for act in acts)
    floor = min(joined, apart)
    return Figure(
        name=f"a month's profit by item, {LINES:,} lines, over plain SQL",
        value=ours / floor,
        unit="times",
        limit=TIMES_MAX,
        floor=floor * 1000,
    )


def _ours(session: Session) -> int:
    return len(margin(session, MONTH, MarginBy.ITEM).rows)


def _joined(session: Session) -> int:
    return len(driver_connection(session).execute(_JOINED, _days()).fetchall())


def _apart(session: Session) -> int:
    connection = driver_connection(session)
    takings = connection.execute(_TAKINGS, _days()).fetchall()
    return len(takings) + len(connection.execute(_COSTS, _days()).fetchall())


def _days() -> tuple[int, int]:
    return day_number(MONTH.first), day_number(MONTH.after)
