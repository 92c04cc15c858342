"""The plug is pulled two hundred times: what was promised is there, whole, and once."""

import os
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest
from sqlalchemy import func, select

from coop.rebuild import rebuild, verify_log
from coop.selling.keep_cart import kept_carts
from coop.selling.print_queue import receipt_of
from coop.selling.sold import sale_sold
from db.database import Database, open_database
from db.session import Session
from db.tables import Sale, StockLevel, StockMovement
from tests.builders import A_KEY, TODAY, Mirror, an_item
from tests.journeys.dark_programs import programs_on
from values.document_number import sale_number

CUTS = 200
PROMISES_BEFORE_A_CUT_MAX = 12
LONGEST_WAIT_SECONDS = 0.03  # Some ten promises further on.
OPENING = 10_000_000
ITEMS = 12


class Promises(NamedTuple):
    """What the till said before its power failed."""

    kept: Counter[str]
    """How many lines of a cart are on the disk, by the cart's id."""
    paid: dict[str, str]
    """Numbers of sales, by the cart's id."""


@pytest.fixture
def books(tmp_path: Path) -> Path:
    path = tmp_path / "coop.db"
    database = open_database(path, A_KEY, Mirror())
    with database.transaction() as session:
        for number in range(ITEMS):
            an_item(session, f"Barang {number}", price=1_030 + 705 * number, stock=OPENING)
    database.close()
    return path


@pytest.fixture
def tills(books: Path) -> Iterator[subprocess.Popen[str]]:
    with programs_on(books, "till_in_the_dark.py") as process:
        yield process


def work_until_the_power_fails(
    tills: subprocess.Popen[str], chance: Random, promises: Promises
) -> None:
    """Have a till work, and kill it a random moment after a random number of promises."""
    assert tills.stdin is not None
    assert tills.stdout is not None
    tills.stdin.write(f"{chance.randrange(2**32)}\n")
    _, till = tills.stdout.readline().split()
    for _ in range(chance.randint(0, PROMISES_BEFORE_A_CUT_MAX)):
        note(tills.stdout.readline(), promises)
    time.sleep(chance.uniform(0, LONGEST_WAIT_SECONDS))
    os.kill(int(till), signal.SIGKILL)
    while (line := tills.stdout.readline()) != "gone\n":
        note(line, promises)


def note(line: str, promises: Promises) -> None:
    promise, cart, said = line.split()
    if promise == "kept":
        promises.kept[cart] = int(said)
    else:
        assert cart not in promises.paid
        promises.paid[cart] = said


@pytest.mark.slow
def test_whatever_was_promised_before_the_power_failed_is_there(
    books: Path, tills: subprocess.Popen[str], tmp_path: Path
) -> None:
    chance = Random(20_261_124)
    promises = Promises(Counter(), {})

    for _ in range(CUTS):
        work_until_the_power_fails(tills, chance, promises)

    database = open_database(books, A_KEY, Mirror())
    database.check_file()
    with database.snapshot() as session:
        sold = numbers(session)
        no_sale_is_missing_doubled_or_skipped(sold, promises)
        no_sale_is_partial(session)
        every_cart_is_there_or_paid(session, sold, promises)
    the_log_gives_the_same_rows(database, tmp_path / "rebuilt.db")
    database.close()
    assert len(promises.paid) > CUTS


def numbers(session: Session) -> dict[str, str]:
    of = Sale
    rows = session.execute(select(of.fact_id, of.register, of.business_date, of.number))
    return {
        fact_id.hex: sale_number(register, day, number) for fact_id, register, day, number in rows
    }


def no_sale_is_missing_doubled_or_skipped(sold: dict[str, str], promises: Promises) -> None:
    assert promises.paid.items() <= sold.items()
    assert sorted(sold.values()) == [
        sale_number("01", TODAY, number) for number in range(1, len(sold) + 1)
    ]
    assert len(sold) - len(promises.paid) <= CUTS  # Committed, and killed before it could say so.


def no_sale_is_partial(session: Session) -> None:
    gone = Counter[bytes]()
    for sale_id in session.scalars(select(Sale.fact_id)).all():
        sale = sale_sold(session, sale_id)
        assert sale is not None
        goods = sum(line.amount for line in sale.lines)
        assert goods - sale.discount + sale.rounding == sale.total > 0
        assert sum(tender.amount for tender in sale.tenders) == sale.total
        gone.update({line.item_id.bytes: line.quantity for line in sale.lines})
        receipt = receipt_of(session, sale_id)
        assert receipt is not None
        assert (receipt.number, len(receipt.lines)) == (sale.number, len(sale.lines))
    of = StockLevel
    for item_id, left in session.execute(select(of.item_id, of.quantity)).all():
        moved = select(func.sum(StockMovement.quantity)).where(StockMovement.item_id == item_id)
        assert left == session.scalar(moved) == OPENING - gone[item_id.bytes]


def every_cart_is_there_or_paid(session: Session, sold: dict[str, str], promises: Promises) -> None:
    kept = {cart.cart.cart_id.hex: cart.cart for cart in kept_carts(session)}
    assert not kept.keys() & sold.keys()
    assert promises.kept.keys() <= kept.keys() | sold.keys()
    for cart_id, cart in kept.items():
        assert len(cart.lines) - promises.kept[cart_id] in {0, 1}
        assert all(line.quantity and line.amount for line in cart.lines)


def the_log_gives_the_same_rows(database: Database, path: Path) -> None:
    other = open_database(path, A_KEY, Mirror())
    with database.report() as kept, other.transaction() as rebuilt:
        assert verify_log(kept) > CUTS
        assert rebuild(kept, rebuilt) == []
    other.close()
