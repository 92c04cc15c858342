"""Where the lines begin on a page: spoiled rows, rows once more, and rows that are none."""

from dataclasses import replace

import pytest

from tests.ui.office_builders import DeskWindow
from tests.ui.passbook.builders import FOUR_ROWS, MEASURES, ROW_1, ROW_4, Clerk, Key


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
    assert not clerk.paper().has_ink_at(ROW_1)
    clerk.wait(lambda: clerk.place() == "Book 1 · Page 2 · Row 1")


def test_rows_that_came_out_badly_are_printed_once_more_and_noted_once(clerk: Clerk) -> None:
    clerk.print_elsewhere()
    clerk.open_book_of("siti")
    assert clerk.waiting() == "Everything stands in the book."
    clerk.press(Key.Key_F7)
    clerk.type("4")
    clerk.wait(clerk.has_page)

    assert clerk.desk.book.panel.row.hint.text() == "Rows 4 to 4 are printed once more."
    clerk.print_page()
    clerk.agree()

    assert clerk.paper().has_ink_at(ROW_4)
    assert not clerk.paper().has_ink_at(ROW_1)
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


def test_the_row_that_is_printed_is_in_sight_and_whoever_scrolls_is_left_alone(
    clerk: Clerk,
) -> None:
    window = clerk.desk.window()
    assert isinstance(window, DeskWindow)
    clerk.print_elsewhere()
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


def test_lines_are_printed_as_the_cooperative_has_measured_anew(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    before = clerk.desk.book.ready()
    clerk.desk.use_settings(replace(MEASURES, passbook_shift_down=100))
    clerk.wait(lambda: clerk.desk.book.ready() is not before)

    clerk.print_page()

    assert clerk.paper().has_ink_at(ROW_1 + 10)
