"""Enter leads through a count, from how the goods are chosen to who approves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.coop.counting.builders import ANI, BUDI, CITRA, DEWI
from tests.ui.counting.builders import Counting, a_finished_count, an_open_count
from values.counting import CountChoice, CountState, DifferenceReason

Key = Qt.Key


def test_enter_leads_from_the_goods_to_the_names_and_begins(counting: Counting) -> None:
    counting.press(Key.Key_F2)
    form = counting.desk.form
    counting.wait(lambda: form.how_many.text().startswith("2"))

    passed = []
    for _ in range(4):
        counting.press(Key.Key_Return)
        passed.append(QApplication.focusWidget())
    assert passed == [form.category, form.place, form.label.field, form.first.field]
    counting.type(ANI)
    counting.press(Key.Key_Return)
    counting.type(BUDI)
    counting.press(Key.Key_Return)

    counting.wait(lambda: bool(counting.desk.entry.items.rows.rows))
    assert counting.head().people == (ANI, BUDI)


def test_enter_leads_to_the_search_where_goods_are_chosen_one_by_one(counting: Counting) -> None:
    counting.press(Key.Key_F2)
    form = counting.desk.form
    form.choice.set_value(CountChoice.LIST)
    counting.wait(lambda: bool(QApplication.focusWidget()))
    form.choice.setFocus()

    counting.press(Key.Key_Return)

    assert QApplication.focusWidget() is form.picker.box


def test_a_name_that_is_refused_is_selected_so_that_typing_replaces_it(
    counting: Counting,
) -> None:
    counting.press(Key.Key_F2)
    form = counting.desk.form
    counting.wait(lambda: form.how_many.text().startswith("2"))
    counting.press(Key.Key_F10)
    counting.wait(form.note.isVisible)
    assert QApplication.focusWidget() is form.first.field
    counting.type(ANI)
    counting.press(Key.Key_Return)
    counting.type(ANI)
    counting.press(Key.Key_Return)
    counting.wait(lambda: f"{ANI} cannot count twice" in form.note.text())

    counting.type(BUDI)
    counting.press(Key.Key_Return)

    counting.wait(lambda: bool(counting.desk.entry.items.rows.rows))
    assert counting.head().people == (ANI, BUDI)


def test_enter_behind_a_name_answers_the_question(counting: Counting) -> None:
    an_open_count(counting, second=BUDI)
    counting.open_entry()
    counting.press(Key.Key_F7)
    counting.type(CITRA)

    counting.press(Key.Key_Return)

    counting.wait(lambda: counting.desk.entry.who.text().startswith(CITRA))


def test_enter_leads_from_the_reason_over_the_note_to_approval(counting: Counting) -> None:
    a_finished_count(counting)
    counting.open_report()
    report = counting.desk.report
    counting.press(Key.Key_Return)
    counting.press(Key.Key_2)

    counting.press(Key.Key_Return)
    assert QApplication.focusWidget() is report.reason.remark
    counting.type("Jatuh dari rak")
    counting.press(Key.Key_Return)
    counting.wait(lambda: report.rows.rows[0].reason is DifferenceReason.DAMAGED)
    assert report.rows.rows[0].note == "Jatuh dari rak"
    counting.press(Key.Key_F10)
    counting.type(DEWI)
    counting.press(Key.Key_Return)

    counting.wait(lambda: counting.head().state is CountState.APPROVED)
