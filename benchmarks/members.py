"""(e) Members at the counter: finding one as one types, and acts that must be one commit.

The real page in its window, offscreen, on a real file of 5,000 members. A key counts from its press
until the list is painted. The floor is the bare driver's look-up of names that begin with the same
word, and one painting of the same table. Commits are counted where the database makes them.
"""

import gc
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy import Connection, event

from benchmarks.figures import Figure, percentile
from benchmarks.till import (
    BETWEEN_KEYS_MILLISECONDS,
    FRAME_MILLISECONDS,
    Painting,
    answered,
    collect_as_the_program_does,
    rest,
)
from benchmarks.village import FIRST_MONTH, MEMBERS, SETTINGS, TODAY, Village
from coop.facts.savings import ListedPayment, Payment, SavingsPaid
from coop.members.member_list import MemberFilter, member_list
from coop.savings.deposit_savings import Deposit, deposit_savings
from coop.savings.post_savings_list import post_savings_list
from db.database import Database
from db.rows import driver_connection
from db.word_search import LAST_LETTER
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.members.members_page import MembersPage
from ui.operations import Operations
from ui.theme import use_theme
from values.money import Rupiah
from values.month import Month, later_month
from values.savings import SavingsKind

TYPED = 60
LISTED = 500
RAPEL_MONTHS = 12
PAGE_TIMES_MAX = 1.5
"""How much dearer the first page may be among ten times as many members."""
FEW_MEMBERS = 500
PAGES = 60
_NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)
_BARE = """SELECT member_id, full_name FROM member
    WHERE search_name >= ? AND search_name < ? ORDER BY search_name LIMIT 50"""


def measure(folder: Path) -> Iterator[Figure]:
    """Measure finding, listing and posting."""
    village = Village(folder / "village.db", months=0)
    yield from _finding(village)
    yield _first_page(village, Village(folder / "hamlet.db", FEW_MEMBERS, months=0))
    yield from _commits(village)
    village.database.close()


def _finding(village: Village) -> Iterator[Figure]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    use_theme(application)
    operations = Operations(village.database, village.stamp)
    page = MembersPage(operations, SETTINGS, lambda: TODAY, lambda: _NOW)
    entry = PageEntry("members", 4, "users", "Anggota", lambda: page)
    words = TopBarWords("KDMP Ukur", "Gerai", "Sri")
    window = MainWindow(application, words, [entry], lambda: _NOW)
    window.show()
    application.processEvents()
    collect_as_the_program_does()
    try:
        keys, floor = _keys(page, village)
    finally:
        window.close()
        operations.close()
        gc.enable()
    for name, share in (("p99", 0.99), ("median", 0.5)):
        yield Figure(
            name=f"finding a member as typed, {name}, {MEMBERS:,} members",
            value=percentile(keys, share),
            unit="ms",
            limit=FRAME_MILLISECONDS,
            floor=floor,
        )


def _keys(page: MembersPage, village: Village) -> tuple[list[float], float]:
    chooser = random.Random(5)
    listing = page.browser.listing
    box, spent, floor = listing.search, [], []
    painting = Painting(listing.table.viewport(), listing._pages.arrived)
    for _ in range(TYPED):
        first, *_, last = village.names[chooser.randrange(MEMBERS)].lower().split()
        text = f"{first[:4]} {last[:3]}"
        for letter in text:
            rest(BETWEEN_KEYS_MILLISECONDS)
            started = perf_counter()
            act = partial(QTest.keyClicks, box, letter)
            answered(act, listing._pages.arrived)
            painting.finish()
            spent.append((perf_counter() - started) * 1000)
            floor.append(_bare_look_up(page, village, first[:4]))
        answered(box.clear, listing._pages.arrived)
        QApplication.processEvents()
    return spent, median(floor)


def _bare_look_up(page: MembersPage, village: Village, word: str) -> float:
    with village.database.report() as session:
        connection = driver_connection(session)
        started = perf_counter()
        connection.execute(_BARE, (word, word + LAST_LETTER)).fetchall()
        page.browser.listing.table.viewport().repaint()
        return (perf_counter() - started) * 1000


def _first_page(large: Village, small: Village) -> Figure:
    spent: dict[Village, list[float]] = {large: [], small: []}
    for _ in range(PAGES):
        for village, seconds in spent.items():
            with village.database.report() as session:
                started = perf_counter()
                member_list(session, MemberFilter())
                seconds.append(perf_counter() - started)
    small.database.close()
    floor = median(spent[small])
    return Figure(
        name=f"first page of {MEMBERS:,} members over {FEW_MEMBERS}",
        value=median(spent[large]) / floor,
        unit="times",
        limit=PAGE_TIMES_MAX,
        floor=floor * 1000,
    )


def _commits(village: Village) -> Iterator[Figure]:
    months = [FIRST_MONTH]
    while len(months) < RAPEL_MONTHS:
        months.append(later_month(months[-1]))
    for name, post in (
        (f"rapel of {RAPEL_MONTHS} months", partial(_rapel, village, tuple(months))),
        (f"list of {LISTED} members", partial(_list, village)),
    ):
        with _counted(village.database) as commits:
            post()
        value = float(len(commits))
        yield Figure(name=f"{name}, commits", value=value, unit="", limit=1.0, floor=1.0)


def _rapel(village: Village, months: tuple[Month, ...]) -> None:
    with village.database.transaction() as session:
        deposit_savings(
            session,
            village.stamp(),
            member_id=village.member_ids[0],
            deposit=Deposit(months=months),
            payment=Payment(),
            settings=SETTINGS,
        )


def _list(village: Village) -> None:
    amount = Rupiah(10_000)
    payments = [
        ListedPayment(of, (SavingsPaid(SavingsKind.VOLUNTARY, amount),))
        for of in village.member_ids[:LISTED]
    ]
    with village.database.transaction() as session:
        post_savings_list(
            session,
            village.stamp(),
            payments=payments,
            brought=Rupiah(amount * LISTED),
            payment=Payment(),
            settings=SETTINGS,
        )


@contextmanager
def _counted(database: Database) -> Iterator[list[None]]:
    commits: list[None] = []

    def committed(_connection: Connection) -> None:
        commits.append(None)

    event.listen(database._writing, "commit", committed)
    try:
        yield commits
    finally:
        event.remove(database._writing, "commit", committed)
