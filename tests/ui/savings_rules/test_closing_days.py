"""The treasurer closes the books up to a day, by the keyboard alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from coop.savings.closed_days import closed_through
from tests.builders import TODAY
from tests.coop.savings.builders import some_rules
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import DeskWindow
from tests.ui.savings_rules.builders import Treasurer

Key = Qt.Key
YESTERDAY = TODAY - timedelta(days=1)


def through(treasurer: Treasurer) -> date | None:
    with treasurer.database.snapshot() as session:
        return closed_through(session)


def close(treasurer: Treasurer, *typed: str) -> None:
    """Open the form, type over the day that is offered, and press F10."""
    treasurer.press(Key.Key_F8)
    for day in typed:
        treasurer.desk.closing.day.selectAll()
        treasurer.type(day)
    treasurer.press(Key.Key_F10)


def test_yesterday_is_offered_and_closed_by_two_keys(treasurer: Treasurer) -> None:
    close(treasurer)
    treasurer.wait(lambda: bool(treasurer.said))

    assert through(treasurer) == YESTERDAY
    assert treasurer.said == ["The books are closed through 23-11-2026."]
    assert treasurer.desk.table.hasFocus()


def test_how_far_the_books_are_closed_is_said_before_more_is(treasurer: Treasurer) -> None:
    treasurer.press(Key.Key_F8)
    treasurer.wait(lambda: treasurer.desk.closing.held.text() == "No day is closed yet.")
    treasurer.press(Key.Key_F10)
    treasurer.wait(lambda: bool(treasurer.said))

    treasurer.press(Key.Key_F8)

    treasurer.wait(lambda: "23-11-2026" in treasurer.desk.closing.held.text())


@pytest.mark.parametrize("typed", ["25-11-2026", "23-11-2026"])
def test_a_day_to_come_or_a_closed_one_is_refused_and_stays(
    treasurer: Treasurer, typed: str
) -> None:
    close(treasurer)
    treasurer.wait(lambda: bool(treasurer.said))

    close(treasurer, typed)

    closing = treasurer.desk.closing
    treasurer.wait(closing.note.isVisible)
    assert typed in closing.note.text()
    assert closing.day.text() == typed
    assert through(treasurer) == YESTERDAY


def test_what_is_no_day_is_said_under_its_field(treasurer: Treasurer) -> None:
    close(treasurer, "31-02")

    closing = treasurer.desk.closing
    assert closing.day_part.hint.text() == "There is no such date."
    assert closing.day.text() == "31-02"
    assert through(treasurer) is None


def test_a_rule_that_begins_in_a_closed_day_is_refused(treasurer: Treasurer) -> None:
    close(treasurer)
    treasurer.wait(lambda: bool(treasurer.said))
    with treasurer.database.transaction() as session:
        some_rules(session, TODAY, mandatory_amount=12_000)
    treasurer.said.clear()

    treasurer.set(treasurer.desk.rows.rows[1].rule, "15rb", "01-11-2026")

    assert "01-11-2026" in treasurer.note()
    assert treasurer.said == []


def test_escape_closes_nothing(treasurer: Treasurer) -> None:
    treasurer.press(Key.Key_F8)
    treasurer.press(Key.Key_Escape)

    assert treasurer.desk.table.hasFocus()
    assert through(treasurer) is None


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600), (910, 512)])
def test_nothing_is_cut_and_everything_has_a_name(
    treasurer: Treasurer, size: tuple[int, int]
) -> None:
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)
    treasurer.press(Key.Key_F8)

    assert cut_words(window) == []
    assert nameless(window) == []
