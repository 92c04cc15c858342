"""A list that was posted is printed, saved and found again."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coop.shop_settings import ShopSettings
from tests.coop.savings.builders import (
    reversed_by,
)
from tests.coop.savings.listed import posted, voluntary
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import LONG_NAME
from tests.ui.payment_lists.builders import BUDI, HEAD, SITI, Treasurer
from ui.operations import Operations
from ui.payment_lists import lists_view
from ui.widgets.rows_model import Cell
from values.trouble import Trouble

Key = Qt.Key


def in_the_way(*_asked: object, **_more: object) -> None:
    raise Trouble


def test_the_list_to_sign_is_saved(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.posts(tmp_path / "list.csv")
    treasurer.desk.begin()  # Another day.
    path = tmp_path / "daftar.pdf"

    treasurer.press(Key.Key_F8)
    treasurer.answer_dialog(path)

    treasurer.says("Saved as daftar.pdf.")
    words = PdfDocument(path)[0].get_textpage().get_text_bounded()
    assert "DAFTAR SETORAN" in words
    assert "Budi Santoso" in words
    treasurer.desk.lists.save_to(tmp_path / "nowhere" / "daftar.pdf")
    treasurer.says("The PDF could not be saved there.")


def test_each_member_gets_a_receipt_and_once_more_a_copy(
    treasurer: Treasurer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lists_view, "PRINTED_AT_ONCE", 1)
    treasurer.posts(tmp_path / "list.csv")

    treasurer.press(Key.Key_F9)
    treasurer.wait(lambda: treasurer.said == ["2 receipts were sent to the printer."])
    assert treasurer.printed() == [("/1", 0), ("/2", 0)]
    treasurer.press(Key.Key_F9)
    treasurer.wait(lambda: len(treasurer.said) == 2)

    assert treasurer.printed() == [("/1", 0), ("/2", 0), ("/1", 1), ("/2", 1)]


def test_what_is_in_the_way_of_a_paper_is_said(
    treasurer: Treasurer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    treasurer.posts(tmp_path / "list.csv")
    monkeypatch.setattr(lists_view, "receipts_of_list", in_the_way)

    treasurer.press(Key.Key_F9)

    treasurer.says("This could not be done now.")


def test_a_list_that_is_posted_elsewhere_comes_into_sight(
    treasurer: Treasurer, operations: Operations
) -> None:
    with treasurer.database.transaction() as session:
        posted(session, (voluntary(treasurer.member(SITI), 1_000),))

    operations.committed.emit()

    treasurer.wait(lambda: len(treasurer.desk.lists.rows.rows) == 1)
    assert treasurer.desk.lists.table.hasFocus()


def test_without_a_printer_it_is_said(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.posts(tmp_path / "list.csv")
    treasurer.desk.use_settings(ShopSettings())

    treasurer.press(Key.Key_F9)

    treasurer.says("No printer is chosen yet.")


def test_what_was_taken_back_stands_beside_the_sum(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.posts(tmp_path / "list.csv")
    (of,) = treasurer.lists()
    with treasurer.database.transaction() as session:
        reversed_by(session, of.fact_id, row=2)

    treasurer.desk.begin()

    rows = treasurer.desk.lists.rows
    treasurer.wait(lambda: bool(rows.rows) and rows.rows[0].taken_back == 2_000)
    cell = rows.columns[-1].cell(rows.rows[0])
    assert isinstance(cell, Cell)
    assert (cell.text, cell.sub) == ("3.000", "2.000 taken back")


def look_at(treasurer: Treasurer) -> None:
    """Expect that all words are whole, and that a screen reader can name everything."""
    treasurer.qtbot.wait(20)
    assert cut_words(treasurer.window) == []
    assert nameless(treasurer.window) == []


SIZES = pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600), (1_093, 560)])


@SIZES
def test_no_word_is_cut_while_a_list_is_asked_about(
    treasurer: Treasurer, size: tuple[int, int]
) -> None:
    treasurer.window.take_size(*size)
    look_at(treasurer)
    treasurer.begin_list(LONG_NAME)
    look_at(treasurer)
    treasurer.choose_members()
    look_at(treasurer)
    treasurer.look_through(3)
    look_at(treasurer)
    treasurer.press(Key.Key_F5)
    look_at(treasurer)


@SIZES
def test_no_word_is_cut_while_a_list_is_looked_through(
    treasurer: Treasurer, tmp_path: Path, size: tuple[int, int]
) -> None:
    treasurer.window.take_size(*size)
    treasurer.begin_list(LONG_NAME)
    long = f"{SITI};{LONG_NAME};999.999.999.999;;999.999.999.999"
    treasurer.bring_file(tmp_path / "list.csv", HEAD, long, f"{BUDI};;;;999.999.999.999")
    treasurer.look_through(2)
    treasurer.bring_money("1")
    treasurer.press(Key.Key_F10)
    treasurer.says("was brought")
    look_at(treasurer)
    treasurer.press(Key.Key_F4)
    look_at(treasurer)


@SIZES
def test_no_word_is_cut_of_a_list_that_was_posted(
    treasurer: Treasurer, tmp_path: Path, size: tuple[int, int]
) -> None:
    treasurer.posts(tmp_path / "list.csv", f"{SITI};;;;999.999.999.999")
    treasurer.window.take_size(*size)
    look_at(treasurer)
    treasurer.press(Key.Key_Return)
    treasurer.wait(lambda: bool(treasurer.desk.members.rows.rows))
    look_at(treasurer)


def test_its_tables_are_sound_for_qt(treasurer: Treasurer, tmp_path: Path) -> None:
    for model in (
        treasurer.desk.lists.rows,
        treasurer.desk.preview.listing.rows,
        treasurer.desk.members.rows,
    ):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    treasurer.posts(tmp_path / "list.csv")

    assert len(treasurer.desk.lists.rows.rows) == 1


def test_who_stands_on_a_list_is_seen_and_their_page_opened(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.posts(tmp_path / "list.csv")
    (of,) = treasurer.lists()
    desk = treasurer.desk
    opened: list[tuple[str, object]] = []
    desk.page_wanted.connect(lambda page, subject: opened.append((page, subject)))

    treasurer.press(Key.Key_Return)
    treasurer.wait(lambda: len(desk.members.rows.rows) == 2)
    treasurer.press(Key.Key_Down)
    treasurer.press(Key.Key_Return)
    assert opened == [("members", treasurer.member(BUDI))]
    with treasurer.database.transaction() as session:
        reversed_by(session, of.fact_id, row=2)
    desk.read_again()  # They come back from the member's page.
    treasurer.wait(lambda: desk.members.rows.rows[1].is_taken_back)
    assert treasurer.shows("2.000 taken back")
    treasurer.press(Key.Key_Escape)

    assert desk.lists.isVisible()
    assert desk.lists.table.hasFocus()
    treasurer.wait(lambda: desk.lists.rows.rows[0].taken_back == 2_000)
