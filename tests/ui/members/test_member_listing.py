"""The list of members when there are more than fit on its first page."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.members.member_list import PAGE
from tests.coop.savings.builders import many_candidates
from tests.ui.members.builders import Desk
from ui.members.member_reading import members_asked

CROWD = PAGE + 30
WITH_WAGIMAN = CROWD + 1


@pytest.fixture
def crowd(desk: Desk, qtbot: QtBot) -> Desk:
    """Show the candidates: Wagiman, and more than a page of others behind him."""
    with desk.database.transaction() as session:
        many_candidates(session, CROWD)
    desk.page.browser.listing.filters.choose("candidates")
    qtbot.waitUntil(lambda: len(desk.names()) == PAGE)
    return desk


def to_the_end(desk: Desk) -> None:
    """Walk down as far as the list goes."""
    listing = desk.page.browser.listing
    while len(desk.names()) < WITH_WAGIMAN:
        with desk.qtbot.waitSignal(listing.rows.rowsInserted):
            for _ in range(0, len(desk.names()), 8):
                desk.press(Qt.Key.Key_PageDown)


def test_the_first_page_is_read_and_all_are_counted(crowd: Desk) -> None:
    listing = crowd.page.browser.listing

    assert crowd.names()[:2] == ["Wagiman", "Anggota 1"]
    assert listing.foot.text() == f"{WITH_WAGIMAN} members"
    assert listing.place.text() == f"1 of {WITH_WAGIMAN}"


def test_walking_down_reads_on_and_nobody_is_listed_twice(crowd: Desk) -> None:
    to_the_end(crowd)

    assert crowd.names() == ["Wagiman", *(f"Anggota {number}" for number in range(1, CROWD + 1))]


def test_after_a_commit_the_list_is_as_long_as_somebody_had_scrolled(crowd: Desk) -> None:
    to_the_end(crowd)
    listing = crowd.page.browser.listing
    for _ in range(0, CROWD, 8):
        crowd.press(Qt.Key.Key_PageDown)
    assert listing.place.text() == f"{WITH_WAGIMAN} of {WITH_WAGIMAN}"

    with crowd.database.transaction() as session:
        (more,) = many_candidates(session, 1)
    listing.reload()

    crowd.qtbot.waitUntil(lambda: len(crowd.names()) == WITH_WAGIMAN + 1)
    assert more in {row.member_id for row in listing.rows.rows}
    assert listing.table.current_row().full_name == f"Anggota {CROWD}"


def test_another_filter_begins_with_its_first_page(crowd: Desk) -> None:
    to_the_end(crowd)

    crowd.page.browser.listing.filters.choose("everybody")

    crowd.qtbot.waitUntil(lambda: len(crowd.names()) == PAGE)
    assert crowd.names()[0] == "Siti Aminah"


def test_who_is_listed_are_also_those_that_nobody_scrolled_to(crowd: Desk) -> None:
    asked = crowd.page.browser.listing.asked()

    with crowd.database.report() as session:
        assert len(members_asked(session, asked)) == WITH_WAGIMAN
        found = members_asked(session, asked._replace(words="wagiman"))
    assert found == [crowd.members["wagiman"]]
