"""A member's own amount of mandatory savings: set with the keyboard, refused in place."""

import pytest
from PySide6.QtCore import Qt

from coop.members.change_status import change_status
from coop.savings.mandatory_months import months_of
from coop.savings.propose_settlement import EndReasonMissing
from coop.savings.refusals import ReasonMissing
from coop.savings.set_savings_rules import RuleNotPossible
from tests.builders import TODAY, a_stamp
from tests.ui.builders import cut_words
from tests.ui.members.builders import Desk
from ui.members.own_amount_form import OwnAmountForm
from ui.members.wording import words_about_members
from values.membership import MemberStatus
from values.month import Month
from values.savings import SavingsRule

Key = Qt.Key
Modifier = Qt.KeyboardModifier
NOV = Month(202611)


def open_form(desk: Desk) -> OwnAmountForm:
    desk.press(Key.Key_Return)
    desk.press(Key.Key_F5, Modifier.ShiftModifier)
    form = desk.page.browser.desk.own_amount_form
    assert form.isVisible()
    return form


def due(desk: Desk, month: Month) -> int:
    with desk.database.report() as session:
        return months_of(session, desk.members["siti"]).due(month)


def test_an_own_amount_is_set_from_this_month_on_with_the_keyboard_alone(desk: Desk) -> None:
    form = open_form(desk)
    assert form.present.text() == "Now 10.000 a month; everybody pays 10.000."

    desk.press(Key.Key_Right)
    desk.press(Key.Key_Tab)
    desk.type("25rb")
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Return)
    desk.type("Keputusan rapat 3")
    with desk.qtbot.waitSignal(desk.page.toast_wanted) as said:
        desk.press(Key.Key_F10)

    assert said.args == ["Siti Aminah pays 25.000 a month from Nov 2026 on."]
    assert (due(desk, Month(202610)), due(desk, NOV)) == (10_000, 25_000)


def test_a_member_pays_as_everybody_again_and_the_form_begins_with_what_holds(desk: Desk) -> None:
    test_an_own_amount_is_set_from_this_month_on_with_the_keyboard_alone(desk)
    card = desk.page.browser.desk.card
    desk.qtbot.waitUntil(lambda: (shown := card()) is not None and shown.monthly == 25_000)
    desk.press(Key.Key_F5, Modifier.ShiftModifier)
    form = desk.page.browser.desk.own_amount_form
    assert (form.is_own.value(), form.amount.text()) == (True, "25.000")

    desk.press(Key.Key_Left)
    form.reason.field.setText("kembali biasa")
    with desk.qtbot.waitSignal(desk.page.toast_wanted):
        desk.press(Key.Key_F10)

    assert due(desk, NOV) == 10_000


def test_without_a_reason_nothing_is_set_and_what_was_typed_stays(desk: Desk) -> None:
    form = open_form(desk)
    form.is_own.set_value(True)
    form.amount.setText("25.000")

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(form.note.isVisible)
    assert form.note.text().startswith("Why does this member pay another amount?")
    assert form.amount.text() == "25.000"
    assert form.reason.field.hasFocus()
    assert due(desk, NOV) == 10_000


@pytest.mark.parametrize("typed", ["", "12,5", "1.2.3", "sepuluh"])
def test_what_is_no_amount_is_said_under_it_and_stays(desk: Desk, typed: str) -> None:
    form = open_form(desk)
    form.is_own.set_value(True)
    form.is_own.changed.emit()
    form.amount.setText(typed)
    form.reason.field.setText("rapat")

    desk.press(Key.Key_F10)

    assert form.amount_field.hint.text()
    assert form.amount.text() == typed
    assert form.isVisible()
    assert due(desk, NOV) == 10_000


def test_a_member_who_ended_meanwhile_is_refused_in_place(desk: Desk) -> None:
    form = open_form(desk)
    form.reason.field.setText("rapat")
    with desk.database.transaction() as session:
        change_status(
            session,
            a_stamp(),
            member_id=desk.members["siti"],
            status=MemberStatus.LEFT,
            effective_on=TODAY,
            reason="pindah",
        )

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(form.note.isVisible)
    assert form.reason.text() == "rapat"


def test_nobody_who_ended_is_offered_another_amount(desk: Desk) -> None:
    desk.choose("tukiman")
    desk.page.browser.open_member()

    assert "Shift+F5" not in {*desk.keys()}
    assert not desk.page.browser.savings.own_link.isVisible()


@pytest.mark.parametrize(
    ("size", "percent"), [((1366, 768), 100), ((1093, 560), 100), ((1366, 768), 150)]
)
def test_no_word_of_the_form_is_cut(desk: Desk, size: tuple[int, int], percent: int) -> None:
    desk.window.resize(*size)
    desk.window.set_letters(percent)
    desk.page.browser.desk.open_own_amount()

    desk.qtbot.waitUntil(lambda: cut_words(desk.page) == [])


def test_each_missing_reason_is_asked_for_in_its_own_words() -> None:
    asked = {words_about_members(kind()).as_text() for kind in (ReasonMissing, EndReasonMissing)}

    assert len(asked) == 2
    assert not any("correction" in words for words in asked if words.startswith("Why"))


def test_a_rate_that_cannot_be_is_said_in_per_cent() -> None:
    rate = RuleNotPossible(SavingsRule.VOLUNTARY_RATE, 25_00, 0, 12_00)
    months = RuleNotPossible(SavingsRule.INACTIVE_AFTER, 99, 1, 60)

    assert "cannot be 25%" in words_about_members(rate).title.replace(" %", "%")
    assert "12" in words_about_members(rate).advice
    assert "1.200" not in words_about_members(rate).advice
    assert words_about_members(months).advice == "It lies between 1 and 60."
