"""Interest is looked at, posted once, and handed out as slips."""

from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from coop.fact_log import head_of
from coop.savings.interest_months import last_interest_month
from coop.shop_settings import ShopSettings
from db.database import Database
from tests.builders import TILL_1
from tests.coop.savings.builders import a_saver, deposited, interest_posted, on
from tests.ui.builders import cut_words, nameless
from tests.ui.interest.builders import Office
from tests.ui.office_builders import LONG_NAME, DeskWindow
from values.month import Month

SEPTEMBER = Month(202609)
IN_NOVEMBER = date(2026, 11, 1)
# A ten-thousandth a day, for thirty days: below 240.000 it is free, above it a tenth is withheld.
SITI = ("A-0001", "Siti Aminah", 3_000, 0)
LONG = ("A-0002", LONG_NAME, 300_000, 30_000)


def credited(database: Database) -> Month:
    with database.snapshot() as session:
        return last_interest_month(session)


def test_the_oldest_month_that_waits_is_chosen_and_shows_what_everybody_gets(
    office: Office,
) -> None:
    office.open_next_month()

    run = office.desk.run
    assert [row[:4] for row in run.rows.rows] == [SITI, LONG]
    assert "September 2026" in run.title()
    assert "303.000" in run.post_button.text()


def test_a_month_is_posted_by_the_keyboard_alone_and_then_shows_its_slips(office: Office) -> None:
    office.open_next_month()

    office.post_it()
    office.wait(lambda: any(row.fact_id for row in office.desk.run.rows.rows))

    assert credited(office.database) == SEPTEMBER
    assert [(row[:4], row.row) for row in office.desk.run.rows.rows] == [(SITI, 1), (LONG, 2)]
    assert office.said[0].endswith("S01-20261124-0003.")
    assert not office.desk.run.post_button.isVisible()
    office.press(Qt.Key.Key_Escape)
    office.wait(lambda: office.desk.months.rows.rows[1].fact_id is not None)
    assert [of.may_be_posted for of in office.desk.months.rows.rows] == [True, False]


def test_nothing_is_posted_while_the_question_is_answered_with_not_yet(office: Office) -> None:
    office.open_next_month()

    office.press(Qt.Key.Key_F10)
    office.press(Qt.Key.Key_Escape)

    assert credited(office.database) == 0
    assert office.desk.run.isVisible()


def test_a_month_before_it_comes_first(office: Office) -> None:
    with office.database.transaction() as session:
        member_id = a_saver(session, "Wagiman")
        deposited(session, member_id, on(date(2026, 8, 1)), voluntary=1_000_000)
        interest_posted(session, 202608, date(2026, 9, 1))
    office.desk.begin()
    office.wait(lambda: len(office.desk.months.rows.rows) == 3)
    assert office.desk.months.table.currentIndex().row() == 1, "August is done, October is last"

    office.press(Qt.Key.Key_Up)
    office.press(Qt.Key.Key_Return)
    run = office.desk.run
    office.wait(run.note.isVisible)

    assert "Sep 2026" in run.note.text()
    assert not run.post_button.isEnabled()


def test_a_month_that_somebody_else_posted_meanwhile_is_refused_in_words(office: Office) -> None:
    office.open_next_month()
    with office.database.transaction() as session:
        done = interest_posted(session, SEPTEMBER, IN_NOVEMBER)
        before = head_of(session, TILL_1)

    office.post_it()
    office.wait(office.desk.run.note.isVisible)

    assert done.number in office.desk.run.note.text()
    with office.database.snapshot() as session:
        assert head_of(session, TILL_1) == before


def test_what_moved_since_the_preview_is_shown_before_it_is_posted(office: Office) -> None:
    office.open_next_month()
    with office.database.transaction() as session:
        member_id = a_saver(session, "Wagiman")
        deposited(session, member_id, on(date(2026, 9, 1)), voluntary=2_000_000)

    office.post_it()
    office.wait(lambda: len(office.desk.run.rows.rows) == 3)

    assert "303.000" in office.desk.run.note.text()
    assert "309.000" in office.desk.run.post_button.text()
    assert credited(office.database) == 0
    office.post_it()
    office.wait(lambda: credited(office.database) == SEPTEMBER)


def test_a_slip_goes_to_the_printer(office: Office) -> None:
    office.open_next_month()
    office.post_it()
    office.wait(lambda: any(row.fact_id for row in office.desk.run.rows.rows))

    office.press(Qt.Key.Key_Down)
    office.press(Qt.Key.Key_F9)
    office.wait(lambda: len(office.said) == 2)

    assert "S01-20261124-0003/2" in office.said[1]


def test_without_a_printer_the_desk_says_what_to_do(office: Office) -> None:
    office.desk.use_settings(ShopSettings())
    office.open_next_month()
    office.post_it()
    office.wait(lambda: any(row.fact_id for row in office.desk.run.rows.rows))

    office.press(Qt.Key.Key_F9)

    assert office.desk.run.note.isVisible()


@pytest.fixture
def posted(office: Office) -> Office:
    office.open_next_month()
    office.post_it()
    office.wait(lambda: any(row.fact_id for row in office.desk.run.rows.rows))
    return office


def test_all_slips_are_saved_in_one_file_of_the_same_bytes(posted: Office, tmp_path: Path) -> None:
    files = [tmp_path / "one.pdf", tmp_path / "two.pdf"]
    for file in files:
        posted.press(Qt.Key.Key_F8)
        posted.desk.run.file.save_to(file)
        posted.wait(partial(posted.has_written, file))

    assert files[0].read_bytes() == files[1].read_bytes()
    assert len(PdfDocument(files[0])) == 2


def test_one_slip_is_saved_alone(posted: Office, tmp_path: Path) -> None:
    file = tmp_path / "slip.pdf"
    posted.press(Qt.Key.Key_F7)
    posted.desk.run.file.save_to(file)
    posted.wait(lambda: file.name in posted.desk.run.note.text())

    assert len(PdfDocument(file)) == 1


def test_a_folder_that_cannot_be_written_is_said(posted: Office, tmp_path: Path) -> None:
    posted.press(Qt.Key.Key_F8)
    posted.desk.run.file.save_to(tmp_path / "nowhere" / "slips.pdf")
    note = posted.desk.run.note
    posted.wait(lambda: note.isVisible() and "…" not in note.text())

    assert "slips.pdf" not in note.text()


def test_every_row_is_a_row_of_a_table(office: Office) -> None:
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (office.desk.months.rows, office.desk.run.rows)
    ]
    office.open_next_month()

    assert [tester.model().rowCount() for tester in testers] == [2, 2]


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600)])
def test_nothing_is_cut_and_everything_has_a_name(office: Office, size: tuple[int, int]) -> None:
    window = office.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)
    office.open_next_month()

    assert cut_words(window) == []
    assert nameless(window) == []
