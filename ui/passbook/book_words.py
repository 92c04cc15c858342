"""What is said of an open page: where it is, what waits, and when to turn it."""

import re

from PySide6.QtCore import QCoreApplication

from coop.savings.passbook import PassbookPage
from ui.formatting import number_text
from ui.passbook.passbook_reading import OpenBook
from ui.wording import Words

_NOT_IN_A_NAME = re.compile(r"[^\w-]+")


def file_name(page: PassbookPage) -> str:
    """Name the file of a page by number, book and page: it names nobody."""
    name = QCoreApplication.translate("Passbook", "passbook {number} {book}-{page}.pdf")
    number = _NOT_IN_A_NAME.sub("-", page.member_number)
    return name.format(number=number, book=page.book, page=page.page)


def place_text(book: OpenBook) -> str:
    """Say which book, page and row come next."""
    words = QCoreApplication.translate("Passbook", "Book {book} · Page {page} · Row {row}")
    return words.format(
        book=number_text(book.page.book),
        page=number_text(book.page.page),
        row=number_text(book.first_row),
    )


def waiting_text(page: PassbookPage) -> str:
    """Say how many lines are new, here and behind."""
    translate = QCoreApplication.translate
    if not page.lines and not page.standing:
        return translate("Passbook", "There is nothing to print yet.")
    if not page.lines:
        return translate("Passbook", "Everything stands in the book.")
    words = translate("Passbook", "New lines for this page: {count}")
    if page.more:
        words = translate("Passbook", "New lines for this page: {count}; for the next: {more}")
    return words.format(count=number_text(len(page.lines)), more=number_text(page.more))


def rows_text(book: OpenBook) -> str:
    """Say what becomes of the rows above and below the first that is printed."""
    translate = QCoreApplication.translate
    page = book.page
    if book.again_from:
        words = translate("Passbook", "Rows {first} to {last} are printed once more.")
        return words.format(
            first=number_text(book.again_from), last=number_text(book.last_standing)
        )
    if book.asked.from_row and page.lines and page.first_row > book.last_standing + 1:
        words = translate("Passbook", "Rows {first} to {last} stay empty.")
        return words.format(
            first=number_text(book.last_standing + 1), last=number_text(page.first_row - 1)
        )
    return ""


def turn_words(page: PassbookPage) -> Words | None:
    """Say that a page or a book is full, where the next line begins another."""
    translate = QCoreApplication.translate
    is_fresh = bool(page.lines) and not page.standing and page.first_row == 1
    if not is_fresh or (page.book, page.page) == (1, 1):
        return None
    if page.page == 1:
        title = translate("Passbook", "Take a new book: it is number {book}.")
        advice = translate("Passbook", "The one before is full or replaced. Put in page 1.")
        return Words(title.format(book=number_text(page.book)), advice)
    title = translate("Passbook", "Page {page} is full.").format(page=number_text(page.page - 1))
    advice = translate("Passbook", "Turn the book to page {page}, and put it in.")
    return Words(title, advice.format(page=number_text(page.page)))
