"""A list of payments is made on the spot, of members who all pay the same."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.payment_lists.builders import BUDI, SITI, TINI, Treasurer

Key = Qt.Key


def test_a_list_is_made_of_the_members_of_a_hamlet(treasurer: Treasurer) -> None:
    treasurer.begin_list("Kas Kalurahan")
    treasurer.choose_members()
    members = treasurer.desk.ask.members
    treasurer.wait(lambda: members.count.text() == "3 members are chosen.")
    treasurer.press(Key.Key_Tab)
    treasurer.press(Key.Key_Tab)
    treasurer.type("Kar")
    treasurer.wait(lambda: members.count.text() == "2 members are chosen.")
    for _ in range(4):
        treasurer.press(Key.Key_Tab)
    assert members.months.hasFocus()
    treasurer.type("2")
    for _ in range(2):
        treasurer.press(Key.Key_Tab)
    treasurer.type("1500")
    treasurer.look_through(2)

    treasurer.bring_money("43000")
    treasurer.post()

    assert treasurer.balances(SITI) == (100_000, 20_000, 1_500)
    assert treasurer.balances(BUDI) == (100_000, 20_000, 1_500)
    assert treasurer.balances(TINI) == (100_000, 0, 0)


def test_all_arrears_of_everybody_are_one_list(treasurer: Treasurer) -> None:
    treasurer.begin_list()
    treasurer.choose_members()
    treasurer.desk.ask.members.mandatory.setFocus()
    treasurer.press(Key.Key_Right)
    assert not treasurer.desk.ask.members.months_line.isVisible()
    treasurer.look_through(3)

    # From July 2025 to November 2026.
    assert [row.total for row in treasurer.rows()] == [170_000] * 3
    assert len(treasurer.rows()[0].months) == 17


@pytest.mark.parametrize("typed", ["0", "25", "x", ""])
def test_a_number_of_months_that_cannot_be_is_refused_in_place(
    treasurer: Treasurer, typed: str
) -> None:
    treasurer.begin_list()
    treasurer.choose_members()
    members = treasurer.desk.ask.members
    members.months.setText(typed)

    treasurer.press(Key.Key_F10)

    assert members.months.hasFocus()
    assert members.months_line.hint.text() == "Write a number from 1 to 24."
    assert members.months.text() == typed


def test_an_amount_for_all_that_cannot_be_read_is_refused_in_place(treasurer: Treasurer) -> None:
    treasurer.begin_list()
    treasurer.choose_members()
    members = treasurer.desk.ask.members
    members.voluntary.setText("12,5")

    treasurer.press(Key.Key_F10)

    assert members.voluntary.hasFocus()
    assert members.voluntary_line.hint.text() == "Rupiah without a comma."


def test_a_list_of_nobody_is_not_looked_through(treasurer: Treasurer) -> None:
    treasurer.begin_list()
    treasurer.choose_members()
    treasurer.desk.ask.members.mandatory.setFocus()
    treasurer.press(Key.Key_Left)

    treasurer.press(Key.Key_F10)

    treasurer.says("There is nobody on this list.")
    assert treasurer.desk.ask.payment.payer.text() == "SD Negeri 2"


def test_a_hamlet_that_everybody_has_left_becomes_all_hamlets(treasurer: Treasurer) -> None:
    treasurer.begin_list()
    treasurer.choose_members()
    box = treasurer.desk.ask.members.hamlet
    box.setCurrentIndex(box.findText("Sorogenen"))

    box.offer(["Karangjati"])

    assert box.chosen() is None
    treasurer.wait(lambda: treasurer.desk.ask.members.count.text() == "3 members are chosen.")
