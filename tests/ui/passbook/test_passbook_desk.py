"""Lines are printed into passbooks, each on its row, and none is lost or printed twice."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from coop.members.card_code import new_card_code
from coop.members.member_records import member_record
from coop.savings.note_passbook_printed import note_passbook_printed
from coop.savings.passbook import next_passbook_page, passbook_shape
from db.database import Database
from tests.builders import a_stamp
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import LONG_NAME, DeskWindow
from tests.ui.passbook.builders import Clerk
from tests.ui.passbook.conftest import MEASURES

Key = Qt.Key
FOUR_ROWS = [(1, 1, row) for row in range(1, 5)]
HEAD, ROW_1, ROW_4, ROW_5 = 14, 24, 47, 52
"""Millimetres from above; the fold lies between rows 3 and 4."""


def ink_at(rows: list[int], down: int) -> bool:
    """Say whether letters stand on a line so far down."""
    return down - 1 in rows


def print_elsewhere(clerk: Clerk, name: str = "Siti Aminah") -> None:
    """Have another window print a member's page, and note it."""
    shape = passbook_shape(MEASURES)
    with clerk.database.transaction() as session:
        page = next_passbook_page(session, clerk.members[name], shape)
        note_passbook_printed(session, a_stamp(), page=page, shape=shape)


def says(clerk: Clerk, words: str) -> None:
    clerk.wait(lambda: words in clerk.note())


def test_new_lines_are_printed_and_noted_by_the_keyboard_alone(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    assert clerk.place() == "Book 1 · Page 1 · Row 1"
    assert clerk.waiting() == "New lines for this page: 4"

    clerk.print_page()
    assert clerk.printed_rows() == [], "nobody has looked yet"
    clerk.agree()

    assert clerk.printed_rows() == FOUR_ROWS
    assert clerk.said == ["Lines that stand in the book now: 4."]
    clerk.wait(lambda: clerk.waiting() == "Everything stands in the book.")
    clerk.press(Key.Key_Escape)
    assert clerk.desk.search.box.hasFocus()
    clerk.press(Key.Key_Escape)
    assert clerk.left == [True]


def test_only_what_is_new_comes_onto_the_paper_each_line_at_its_millimetre(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()
    clerk.agree()
    clerk.pay_in(5_000)
    clerk.wait(lambda: clerk.waiting() == "New lines for this page: 1")
    clerk.print_page()

    first, second = clerk.paper(0), clerk.paper(1)
    assert (first.width, first.height) == (140, 160)
    assert all(ink_at(first.rows, down) for down in (HEAD, ROW_1, ROW_4))
    assert not ink_at(first.rows, ROW_5)
    assert set(second.rows) <= set(range(ROW_5 - 3, ROW_5 + 1))
    assert ink_at(second.rows, ROW_5)


def test_a_jam_loses_no_line(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()

    clerk.press(Key.Key_Escape)

    says(clerk, "Nothing is noted")
    assert clerk.printed_rows() == []
    clerk.wait(clerk.has_page)
    assert clerk.waiting() == "New lines for this page: 4"
    clerk.print_page()
    clerk.agree()
    assert clerk.printed_rows() == FOUR_ROWS


def test_enter_under_the_question_loses_nothing_either(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()

    clerk.press(Key.Key_Return)

    says(clerk, "Nothing is noted")
    assert clerk.printed_rows() == []


def test_a_full_page_is_turned_and_a_full_book_is_followed_by_another(clerk: Clerk) -> None:
    clerk.open_book_of("Raden")
    assert clerk.waiting() == "New lines for this page: 6; for the next: 3"
    clerk.print_page()
    clerk.agree()

    panel = clerk.desk.book.panel
    clerk.wait(lambda: clerk.place() == "Book 1 · Page 2 · Row 1")
    assert panel.turn.text() == "Page 1 is full. Turn the book to page 2, and put it in."
    for amount in range(1, 5):
        clerk.pay_in(amount * 1_000, LONG_NAME)
    clerk.wait(lambda: clerk.waiting() == "New lines for this page: 6; for the next: 1")
    clerk.print_page()
    clerk.agree()

    clerk.wait(lambda: clerk.place() == "Book 2 · Page 1 · Row 1")
    assert "new book: it is number 2" in panel.turn.text()
    clerk.print_page()
    clerk.agree()
    assert clerk.printed_rows(LONG_NAME)[-1] == (2, 1, 1)
    assert ink_at(clerk.paper(1).rows, HEAD), "a fresh page has its head"


def test_rows_that_are_spoiled_are_passed_over(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.press(Key.Key_F7)
    clerk.type("4")
    clerk.press(Key.Key_Return)
    clerk.wait(clerk.has_page)

    assert clerk.desk.book.panel.print_button.hasFocus()
    assert clerk.desk.book.panel.row.hint.text() == "Rows 1 to 3 stay empty."
    assert clerk.waiting() == "New lines for this page: 3; for the next: 1"
    clerk.print_page()
    clerk.agree()

    assert clerk.printed_rows() == [(1, 1, 4), (1, 1, 5), (1, 1, 6)]
    assert not ink_at(clerk.paper().rows, ROW_1)
    clerk.wait(lambda: clerk.place() == "Book 1 · Page 2 · Row 1")


def test_rows_that_came_out_badly_are_printed_once_more_and_noted_once(clerk: Clerk) -> None:
    print_elsewhere(clerk)
    clerk.open_book_of("siti")
    assert clerk.waiting() == "Everything stands in the book."
    clerk.press(Key.Key_F7)
    clerk.type("4")
    clerk.wait(clerk.has_page)

    assert clerk.desk.book.panel.row.hint.text() == "Rows 4 to 4 are printed once more."
    clerk.print_page()
    clerk.agree()

    assert ink_at(clerk.paper().rows, ROW_4)
    assert not ink_at(clerk.paper().rows, ROW_1)
    assert clerk.printed_rows() == FOUR_ROWS


@pytest.mark.parametrize("typed", ["7", "0", "1,5", "tiga"])
def test_a_row_that_the_page_has_not_is_refused_and_stays(clerk: Clerk, typed: str) -> None:
    clerk.open_book_of("siti")
    clerk.press(Key.Key_F7)
    clerk.type(typed)

    clerk.press(Key.Key_F10)

    row = clerk.desk.book.panel.row
    assert row.hint.text()
    assert row.field.text() == typed
    assert clerk.tray.papers == []


def test_what_is_wrong_stays_said_however_late_the_page_is_read(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.press(Key.Key_F7)
    clerk.type("3")
    clerk.type("3")

    clerk.wait(lambda: clerk.place() == "Book 1 · Page 1 · Row 3")

    row = clerk.desk.book.panel.row
    assert row.hint.text() == "The rows of this page are 1 to 6."
    clerk.press(Key.Key_F10)
    assert clerk.tray.papers == []


def test_a_payment_that_arrives_leaves_what_was_typed(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.press(Key.Key_F7)
    clerk.type("x")

    clerk.pay_in(5_000)
    clerk.wait(lambda: clerk.waiting() == "New lines for this page: 5")

    row = clerk.desk.book.panel.row
    assert row.field.text() == "x"
    assert row.hint.text()


def test_a_lost_book_is_followed_by_a_new_one(clerk: Clerk) -> None:
    print_elsewhere(clerk)
    clerk.pay_in(5_000)
    clerk.open_book_of("siti")

    clerk.press(Key.Key_F6)
    clerk.wait(lambda: clerk.place() == "Book 2 · Page 1 · Row 1")
    clerk.press(Key.Key_F6)
    clerk.wait(lambda: clerk.place() == "Book 1 · Page 1 · Row 5")
    clerk.press(Key.Key_F6)
    clerk.wait(lambda: clerk.place() == "Book 2 · Page 1 · Row 1")
    clerk.print_page()
    clerk.agree()

    assert clerk.printed_rows() == [*FOUR_ROWS, (2, 1, 1)]


def test_where_nothing_is_new_nothing_is_printed_and_no_book_is_begun(clerk: Clerk) -> None:
    print_elsewhere(clerk)
    clerk.open_book_of("siti")

    clerk.press(Key.Key_F10)
    says(clerk, "Everything stands in the book already.")
    clerk.press(Key.Key_F6)
    says(clerk, "There is nothing new to print.")

    assert clerk.tray.papers == []
    assert clerk.place().startswith("Book 1")


def test_who_has_saved_nothing_has_nothing_to_print(clerk: Clerk) -> None:
    clerk.open_book_of("Calon")

    assert clerk.waiting() == "There is nothing to print yet."
    clerk.press(Key.Key_F4)
    assert not clerk.desk.book.is_asking


def test_lines_on_paper_that_nobody_noted_are_noted_without_printing(clerk: Clerk) -> None:
    clerk.open_book_of("siti")

    clerk.press(Key.Key_F4)
    assert clerk.desk.book.is_asking
    clerk.agree()

    assert clerk.printed_rows() == FOUR_ROWS
    assert clerk.tray.papers == []


def test_without_a_printer_the_page_is_saved_and_asked_about(clerk: Clerk, tmp_path: Path) -> None:
    clerk.tray.is_plugged_in = False
    clerk.open_book_of("siti")
    clerk.press(Key.Key_F10)
    says(clerk, "No printer is set up")

    clerk.press(Key.Key_F8)
    clerk.answer_dialog(tmp_path / "page.pdf")
    clerk.wait(lambda: clerk.desk.book.is_asking)

    assert "page.pdf" in clerk.desk.book.ask.how.text()
    document = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    assert "S01-20261124-0001" in document[0].get_textpage().get_text_bounded()
    document.close()
    clerk.agree()
    assert clerk.printed_rows() == FOUR_ROWS


def test_a_page_that_cannot_be_saved_is_told_and_nothing_is_asked(
    clerk: Clerk, tmp_path: Path
) -> None:
    clerk.open_book_of("siti")

    clerk.press(Key.Key_F8)
    (tmp_path / "page.pdf").mkdir()
    clerk.desk.book.outlet.save_to(tmp_path / "page.pdf")

    says(clerk, "could not be saved")
    assert not clerk.desk.book.is_asking


def test_a_printer_that_takes_nothing_is_told_and_nothing_is_asked(clerk: Clerk) -> None:
    clerk.tray.is_jammed = True
    clerk.open_book_of("siti")

    clerk.press(Key.Key_F10)

    says(clerk, "The printer did not take the page.")
    assert not clerk.desk.book.is_asking
    assert clerk.printed_rows() == []


def test_what_another_window_printed_meanwhile_is_not_noted_twice(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()
    print_elsewhere(clerk)

    clerk.press(Key.Key_F10)

    says(clerk, "Something was printed into this book meanwhile.")
    assert clerk.printed_rows() == FOUR_ROWS
    clerk.wait(lambda: clerk.waiting() == "Everything stands in the book.")


def test_a_payment_during_the_question_waits_for_the_next_print(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()

    clerk.pay_in(5_000)
    assert clerk.desk.book.is_asking
    clerk.agree()

    assert clerk.printed_rows() == FOUR_ROWS
    clerk.wait(lambda: clerk.place() == "Book 1 · Page 1 · Row 5")
    assert clerk.waiting() == "New lines for this page: 1"


def test_who_leaves_during_the_question_finds_it_again(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()

    clerk.desk.begin()

    assert clerk.desk.book.isVisible()
    assert clerk.desk.book.is_asking


def card_of(database: Database, clerk: Clerk, name: str) -> str:
    with database.snapshot() as session:
        record = member_record(session, clerk.members[name])
    assert record is not None
    return record.card_code


def test_a_scanned_card_opens_the_book(clerk: Clerk, database: Database) -> None:
    clerk.open_book_of("siti")

    assert clerk.desk.scan(card_of(database, clerk, LONG_NAME))
    clerk.wait(lambda: clerk.has_page() and "Raden" in clerk.desk.book.panel.name.text())

    clerk.print_page()
    assert not clerk.desk.scan(card_of(database, clerk, "Siti Aminah")), "an answer is awaited"


def test_a_card_that_nobody_has_is_refused_and_goods_are_left_to_the_window(clerk: Clerk) -> None:
    note = clerk.desk.search.note

    assert clerk.desk.scan(new_card_code())
    clerk.wait(note.isVisible)

    assert "This card belongs to nobody" in note.text()
    assert not clerk.desk.scan("8999700003331")


def test_a_name_that_nobody_has_is_told(clerk: Clerk) -> None:
    clerk.type("zzzzz")

    note = clerk.desk.search.note
    clerk.wait(note.isVisible)
    assert "Nobody is found." in note.text()
    assert clerk.desk.search.box.text() == "zzzzz"


def test_where_one_part_alone_fits_the_page_is_seen_by_a_key(clerk: Clerk) -> None:
    window = clerk.desk.window()
    assert isinstance(window, DeskWindow)
    clerk.open_book_of("siti")
    window.take_size(900, 560)
    assert not clerk.desk.book.paper.isVisible()

    clerk.press(Key.Key_F5)
    assert clerk.desk.book.paper.isVisible()
    clerk.print_page()

    assert clerk.desk.book.ask.isVisible()


def test_the_row_that_is_printed_is_in_sight_and_whoever_scrolls_is_left_alone(
    clerk: Clerk,
) -> None:
    window = clerk.desk.window()
    assert isinstance(window, DeskWindow)
    print_elsewhere(clerk)
    clerk.open_book_of("siti")
    window.take_size(1_024, 400)
    bar = clerk.desk.book.paper._scrolled.verticalScrollBar()
    clerk.wait(lambda: bar.value() > 0)

    for _ in range(9):
        clerk.press(Key.Key_PageUp)
    assert bar.value() == 0
    window.take_size(1_024, 380)

    assert bar.value() == 0
    clerk.press(Key.Key_PageDown)
    assert bar.value() > 0


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600)])
def test_no_word_is_cut_and_everything_has_a_name(clerk: Clerk, size: tuple[int, int]) -> None:
    window = clerk.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)
    for part in ("search", "book", "ask", "measures"):
        if part == "book":
            clerk.open_book_of(LONG_NAME[:12])
        elif part == "ask":
            clerk.print_page()
        elif part == "measures":
            clerk.press(Key.Key_Escape)
            clerk.press(Key.Key_F9)
        assert cut_words(window) == [], part
        assert nameless(window) == [], part


def test_lines_are_printed_as_the_cooperative_has_measured_anew(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    before = clerk.desk.book.ready()
    clerk.desk.use_settings(replace(MEASURES, passbook_shift_down=100))
    clerk.wait(lambda: clerk.desk.book.ready() is not before)

    clerk.print_page()

    assert ink_at(clerk.paper().rows, ROW_1 + 10)
