"""The form of the register: warnings while typing, refusals in place, the NIK never in clear."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from coop.facts.members import Heir, MemberRecord
from coop.members.member_records import member_record
from coop.members.member_texts import MemberField
from tests.builders import TODAY
from tests.coop.members.builders import A_NIK
from tests.ui.members.builders import Desk
from ui.members.member_form import RegisterForm
from ui.reading import Unreadable
from ui.widgets.day_edit import BirthdayEdit, DayEdit
from ui.widgets.field import LabelledField
from values.identity import MemberId

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def new_form(desk: Desk) -> RegisterForm:
    desk.press(Key.Key_N, Modifier.ControlModifier)
    return desk.page.form


def hint(form: RegisterForm, field: MemberField) -> str:
    part = form.fields.parts[field]
    assert isinstance(part, LabelledField)
    return part.hint.text()


def of_member(desk: Desk, member_id: MemberId) -> MemberRecord:
    with desk.database.report() as session:
        record = member_record(session, member_id)
    assert record is not None
    return record


def test_a_new_member_is_typed_by_keyboard_and_gets_the_next_number(desk: Desk) -> None:
    form = new_form(desk)
    desk.type("Ngatini")
    desk.press(Key.Key_Return)
    desk.type("3402164101700001")
    form.fields.edits[MemberField.RT].setText("RT 03")
    form.fields.heirs.names[0].setText("Paijo")

    desk.press(Key.Key_F10)

    panel = desk.page.browser.desk.panel
    desk.qtbot.waitUntil(lambda: panel.name.text() == "Ngatini")
    card = panel.card()
    assert card is not None
    assert card.record.number == "A-0007"
    assert card.record.address.rt == "3"
    assert card.record.heirs == (Heir(name="Paijo"),)


def test_a_nik_that_does_not_fit_is_warned_of_and_may_be_saved(desk: Desk) -> None:
    form = new_form(desk)
    form.fields.edits[MemberField.FULL_NAME].setText("Ngatini")
    form.fields.days[MemberField.BIRTH_DATE].setText("02-01-70")

    form.fields.edits[MemberField.NIK].setText("3402164101700001")

    assert "date of birth in the NIK differs" in hint(form, MemberField.NIK)
    desk.press(Key.Key_F10)
    desk.wait_for_names("Ngatini")


def test_a_nik_of_fifteen_figures_is_refused_in_place_and_what_was_typed_stays(desk: Desk) -> None:
    form = new_form(desk)
    form.fields.edits[MemberField.FULL_NAME].setText("Ngatini")
    form.fields.edits[MemberField.NIK].setText("340216410170001")
    assert "here are 15" in hint(form, MemberField.NIK)

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: "here are 15" in form.note.text())
    assert form.fields.edits[MemberField.NIK].hasFocus()
    assert form.fields.text(MemberField.FULL_NAME) == "Ngatini"


def test_who_may_be_the_same_is_shown_before_saving_and_can_be_opened(desk: Desk) -> None:
    form = new_form(desk)
    form.fields.edits[MemberField.FULL_NAME].setText("SITI AMINAH")
    form.fields.days[MemberField.BIRTH_DATE].setText("15-03-1990")
    desk.qtbot.waitUntil(lambda: "A-0001" in form.likely.text())

    form.likely.actions_offered()[0].click()

    desk.wait_for(desk.members["siti"])
    assert desk.page.browser.isVisible()


def test_a_nik_of_another_member_is_refused_with_the_way_to_them(desk: Desk) -> None:
    form = new_form(desk)
    form.fields.edits[MemberField.FULL_NAME].setText("Ngatini")
    form.fields.edits[MemberField.NIK].setText(A_NIK)

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: "has this NIK already" in form.note.text())
    assert len(form.note.actions_offered()) == 1


def test_a_change_shows_no_nik_and_leaves_it_as_it_is(desk: Desk) -> None:
    desk.press(Key.Key_U, Modifier.ControlModifier)
    form = desk.page.form
    assert form.fields.text(MemberField.NIK) == ""
    assert A_NIK not in form.fields.edits[MemberField.NIK].placeholderText().replace(" ", "")
    form.fields.edits[MemberField.PHONE].setText("0813 0000 1111")

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(desk.page.browser.isVisible)
    record = of_member(desk, desk.members["siti"])
    assert record.nik == A_NIK
    assert record.phone == "081300001111"


def test_what_was_typed_for_a_new_member_is_there_again(desk: Desk) -> None:
    form = new_form(desk)
    desk.type("Ngatini")

    desk.press(Key.Key_Escape)
    desk.press(Key.Key_N, Modifier.ControlModifier)

    assert form.fields.text(MemberField.FULL_NAME) == "Ngatini"


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("15-03-1990", date(1990, 3, 15)),
        ("150390", date(1990, 3, 15)),
        ("3/8/58", date(1958, 8, 3)),
        ("01-02-20", date(2020, 2, 1)),
    ],
)
def test_a_year_of_two_figures_lies_in_the_past_for_a_birthday(
    desk: Desk, typed: str, day: date
) -> None:
    edit = BirthdayEdit("Date of birth", lambda: TODAY)
    desk.qtbot.addWidget(edit)

    edit.setText(typed)

    assert edit.day() == day


@pytest.mark.parametrize("typed", ["15-03", "1503", "kemarin", "31-02-1990"])
def test_a_birthday_without_a_year_is_none(desk: Desk, typed: str) -> None:
    edit = BirthdayEdit("Date of birth", lambda: TODAY)
    desk.qtbot.addWidget(edit)

    edit.setText(typed)

    with pytest.raises(Unreadable):
        edit.day()


def test_a_day_of_the_last_century_is_read_as_it_stands(desk: Desk) -> None:
    edit = DayEdit("Joined on", lambda: TODAY)
    desk.qtbot.addWidget(edit)

    edit.setText("12-07-1998")

    assert edit.day() == date(1998, 7, 12)
