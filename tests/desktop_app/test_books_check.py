"""Checking the books, and writing them again from their log."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from coop.buying.keep_nota_picture import keep_nota_picture
from coop.buying.nota_photos import picture_of
from coop.fact_log import LogDamaged
from coop.selling.keep_cart import keep_cart, kept_carts
from db.tables import Sale, StockLevel
from desktop_app.books import open_books
from desktop_app.books_check import rebuild_books, verify_books
from desktop_app.clock import Clock
from desktop_app.device import Device
from desktop_app.paths import DataFolder
from desktop_app.rows_differ import RowsDiffer
from tests.builders import a_cart, a_line, an_item
from tests.db.builders import files_in
from tests.desktop_app.builders import FACTS, NO_GUARD, meddle, some_books

NOW = datetime(2026, 11, 24, 3, 41, 7, tzinfo=UTC)
OLD = "lumbung-20261124-034107.old.db"
CLOCK = Clock(UTC, lambda: NOW)
A_WRONG_ROW = "UPDATE stock_level SET quantity = quantity + 1000"
A_LOST_ROW = "DELETE FROM sale_tender"
A_CHANGED_FACT = "UPDATE fact SET body = zeroblob(length(body)) WHERE seq = 3"
A_GAP = "UPDATE fact SET seq = seq + 1 WHERE seq = 3"


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return some_books(tmp_path)


def test_whole_books_are_whole_and_counted_and_nothing_is_left_beside_them(
    folder: DataFolder,
) -> None:
    before = files_in(folder.root)

    checked = verify_books(folder)

    assert checked.facts == FACTS
    assert files_in(folder.root) == before


def test_empty_books_are_whole(tmp_path: Path) -> None:
    assert verify_books(DataFolder(tmp_path)).facts == 0


@pytest.mark.parametrize(
    ("change", "table"), [(A_WRONG_ROW, "stock_level"), (A_LOST_ROW, "sale_tender")]
)
def test_a_row_that_does_not_follow_from_the_log_names_its_table(
    folder: DataFolder, change: str, table: str
) -> None:
    meddle(folder, change)
    before = files_in(folder.root)

    with pytest.raises(RowsDiffer, match=f"^{table}$"):
        verify_books(folder)

    assert files_in(folder.root) == before


@pytest.mark.parametrize("change", [A_CHANGED_FACT, A_GAP])
def test_a_log_that_was_changed_is_found_and_never_built_upon(
    folder: DataFolder, change: str
) -> None:
    meddle(folder, *NO_GUARD, change)
    books = folder.database.read_bytes()

    with pytest.raises(LogDamaged):
        verify_books(folder)
    with pytest.raises(LogDamaged):
        rebuild_books(folder, NOW)

    assert folder.database.read_bytes() == books
    assert OLD not in files_in(folder.root)


def test_books_are_written_again_and_the_old_file_is_kept(folder: DataFolder) -> None:
    meddle(folder, A_WRONG_ROW, A_LOST_ROW)
    wrong = folder.database.read_bytes()

    old = rebuild_books(folder, NOW)

    assert old.name == OLD
    assert old.read_bytes() == wrong
    assert verify_books(folder).facts == FACTS
    assert files_in(folder.root) == ["koperasi.key", OLD, "lumbung.db", "lumbung.key"]


def test_the_rows_that_come_back_are_those_of_before(folder: DataFolder) -> None:
    figures = figures_of(folder)
    meddle(folder, A_WRONG_ROW, "UPDATE sale SET total = total + 1")
    assert figures_of(folder) != figures

    rebuild_books(folder, NOW)

    assert figures_of(folder) == figures


def test_what_follows_from_no_fact_is_taken_along(folder: DataFolder) -> None:
    database = open_books(folder)
    device = Device(database, CLOCK)
    with database.transaction() as session:
        cart = a_cart(a_line(session, an_item(session)))
        keep_cart(session, cart, NOW)
    database.close()

    rebuild_books(folder, NOW + timedelta(days=1))

    database = open_books(folder)
    again = Device(database, CLOCK)
    with database.snapshot() as session:
        carts = [kept.cart.cart_id for kept in kept_carts(session)]
    database.close()
    assert (again.device_id, again.stream_id) == (device.device_id, device.stream_id)
    assert carts == [cart.cart_id]


def test_photos_of_notas_are_taken_along(folder: DataFolder) -> None:
    database = open_books(folder)
    with database.transaction() as session:
        digest = keep_nota_picture(session, b"A photo.", NOW)
    database.close()

    rebuild_books(folder, NOW + timedelta(days=1))

    database = open_books(folder)
    with database.snapshot() as session:
        kept = picture_of(session, digest)
    database.close()
    assert kept == b"A photo."


def figures_of(folder: DataFolder) -> list[object]:
    database = open_books(folder)
    with database.snapshot() as session:
        found = [
            *session.scalars(select(Sale.total)),
            *session.scalars(select(StockLevel.quantity)),
        ]
    database.close()
    return found
