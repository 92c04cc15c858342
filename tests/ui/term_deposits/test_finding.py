"""Term deposits are listed, those due first, and found by typing or by a card."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.ui.office_builders import LONG_NAME, DeskWindow, Modifier
from tests.ui.term_deposits.builders import Treasurer, pay_out_elsewhere

K = Qt.Key


def test_those_due_first_stand_above_and_are_marked(treasurer: Treasurer) -> None:
    rows = treasurer.desk.view.rows
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert treasurer.names() == ["Siti Aminah", "Budi Santoso", LONG_NAME]
    assert [of.days_left for of in rows.rows] == [-4, 16, 365]
    spoken = [rows.data(rows.index(at, 2), Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert ["4" in spoken[0], "16" in spoken[1], "365" in spoken[2]] == [True] * 3
    assert "992.654.321" in treasurer.desk.view.total.text()
    assert treasurer.desk.panel.name.text() == "Siti Aminah"


def test_filters_leave_what_is_due_and_what_is_due_soon(treasurer: Treasurer) -> None:
    treasurer.press(K.Key_Tab, Modifier.ControlModifier)
    treasurer.wait(lambda: treasurer.names() == ["Siti Aminah"])
    treasurer.press(K.Key_Tab, Modifier.ControlModifier)
    treasurer.wait(lambda: treasurer.names() == ["Budi Santoso"])

    assert treasurer.desk.view.pills.current() == "soon"


@pytest.mark.parametrize("typed", ["budi san", "A-0002", "S01-20260910-0001"])
def test_a_deposit_is_found_by_name_number_or_certificate(treasurer: Treasurer, typed: str) -> None:
    treasurer.find(typed)

    assert treasurer.names() == ["Budi Santoso"]
    assert treasurer.desk.panel.name.text() == "Budi Santoso"
    treasurer.press(K.Key_Escape)
    treasurer.wait(lambda: len(treasurer.names()) == 3)
    treasurer.press(K.Key_Escape)
    assert treasurer.left == [True]


def test_nobody_of_that_name_is_said_in_the_list(treasurer: Treasurer) -> None:
    treasurer.type("Zulkifli")
    treasurer.wait(lambda: not treasurer.names())

    assert treasurer.desk.view.empty.isVisible()
    assert treasurer.desk.panel.shown() is None
    treasurer.press(K.Key_F6)
    assert treasurer.desk.form() is None


def test_where_none_runs_the_list_says_so_and_offers_the_way_on(treasurer: Treasurer) -> None:
    for name in ("Siti", "Budi", LONG_NAME):
        pay_out_elsewhere(treasurer, name)
    treasurer.desk.read_again()
    treasurer.wait(treasurer.desk.view.empty.isVisible)

    assert treasurer.desk.view.empty.sentence.text() == "No term deposit runs yet."
    treasurer.desk.view.open_button.click()
    assert treasurer.desk.form() is treasurer.desk.open_form


def test_arrows_walk_through_the_list_while_the_search_has_the_focus(
    treasurer: Treasurer,
) -> None:
    treasurer.press(K.Key_Down)

    assert treasurer.desk.panel.name.text() == "Budi Santoso"
    assert treasurer.desk.view.box.hasFocus()


def test_what_is_gone_when_it_is_looked_at_is_said_beside_the_list(treasurer: Treasurer) -> None:
    treasurer.find("budi")
    pay_out_elsewhere(treasurer, "Budi")

    treasurer.press(K.Key_F6)
    treasurer.wait(treasurer.desk.panel.note.isVisible)

    assert treasurer.desk.form() is None


def test_a_card_that_is_scanned_finds_its_owner(treasurer: Treasurer) -> None:
    assert not treasurer.desk.scan("8991002109998")
    code = treasurer.give_card("Budi Santoso")

    assert treasurer.desk.scan(code)
    treasurer.wait(lambda: treasurer.names() == ["Budi Santoso"])

    treasurer.press(K.Key_F5)
    assert treasurer.desk.scan(code)
    form = treasurer.desk.open_form
    treasurer.wait(form.finder.found.isVisible)
    treasurer.enter()
    treasurer.wait(lambda: "Budi" in form.name.text())
    assert not treasurer.desk.scan(code)  # The member is chosen.


def test_where_there_is_room_for_one_part_enter_looks_and_esc_goes_back(
    treasurer: Treasurer,
) -> None:
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(911, 512)
    treasurer.desk.turned.emit()
    assert not treasurer.desk.panel.isVisible()

    treasurer.enter()
    assert treasurer.desk.panel.isVisible()
    treasurer.press(K.Key_Escape)
    assert not treasurer.desk.panel.isVisible()
    assert treasurer.desk.view.box.hasFocus()
