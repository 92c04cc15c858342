"""Lines are printed into passbooks, each on its row, and none is lost or printed twice."""

from pathlib import Path

import pypdfium2

from tests.ui.office_builders import LONG_NAME
from tests.ui.passbook.builders import FOUR_ROWS, HEAD, ROW_1, ROW_4, ROW_5, Clerk, Key


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
    assert all(first.has_ink_at(down) for down in (HEAD, ROW_1, ROW_4))
    assert not first.has_ink_at(ROW_5)
    assert set(second.rows) <= set(range(ROW_5 - 3, ROW_5 + 1))
    assert second.has_ink_at(ROW_5)


def test_a_jam_loses_no_line(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()

    clerk.press(Key.Key_Escape)

    clerk.is_told("Nothing is noted")
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

    clerk.is_told("Nothing is noted")
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
    assert clerk.paper(1).has_ink_at(HEAD), "a fresh page has its head"


def test_a_lost_book_is_followed_by_a_new_one(clerk: Clerk) -> None:
    clerk.print_elsewhere()
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
    clerk.print_elsewhere()
    clerk.open_book_of("siti")

    clerk.press(Key.Key_F10)
    clerk.is_told("Everything stands in the book already.")
    clerk.press(Key.Key_F6)
    clerk.is_told("There is nothing new to print.")

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
    clerk.is_told("No printer is set up")

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

    clerk.is_told("could not be saved")
    assert not clerk.desk.book.is_asking


def test_a_printer_that_takes_nothing_is_told_and_nothing_is_asked(clerk: Clerk) -> None:
    clerk.tray.is_jammed = True
    clerk.open_book_of("siti")

    clerk.press(Key.Key_F10)

    clerk.is_told("The printer did not take the page.")
    assert not clerk.desk.book.is_asking
    assert clerk.printed_rows() == []


def test_what_another_window_printed_meanwhile_is_not_noted_twice(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    clerk.print_page()
    clerk.print_elsewhere()

    clerk.press(Key.Key_F10)

    clerk.is_told("Something was printed into this book meanwhile.")
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
