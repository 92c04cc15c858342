"""A book is found by a card or a name, and is seen whole on a small screen."""

import pytest

from coop.members.card_code import new_card_code
from coop.members.member_records import member_record
from db.database import Database
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import LONG_NAME, DeskWindow
from tests.ui.passbook.builders import Clerk, Key


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
