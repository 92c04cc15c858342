"""Stock is counted while the shop is open: by the keyboard alone, from beginning to end."""

import pytest
from PySide6.QtCore import Qt

from coop.counting.count_texts import NAME_LETTERS_MAX
from tests.coop.counting.builders import (
    ANI,
    BUDI,
    DEWI,
    FIRST,
    SECOND,
    a_count,
    counted,
)
from tests.ui.builders import cut_words, nameless
from tests.ui.counting.builders import (
    Counting,
    a_finished_count,
    a_finished_count_of_soap,
    an_open_count,
)
from tests.ui.counting.conftest import SUGAR_CODE
from tests.ui.office_builders import LONG_NAME, DeskWindow
from values.counting import CountState, DifferenceReason

Key = Qt.Key


def test_a_count_goes_from_its_beginning_to_approval_by_the_keyboard_alone(
    counting: Counting,
) -> None:
    counting.begin_by_keyboard(ANI)
    assert counting.head().label == "Count of Sembako, 24-11-2026"
    counting.count("gula", "0", "8")
    counting.count("telur", "10")

    counting.press(Key.Key_F10)
    entry, report = counting.desk.entry, counting.desk.report
    counting.wait(lambda: entry.right.currentWidget() is entry.question)
    counting.press(Key.Key_F10)
    counting.wait(lambda: bool(report.rows.rows))
    counting.press(Key.Key_Return)
    assert report.reason.reason() is DifferenceReason.LOST
    counting.press(Key.Key_F10)
    counting.wait(lambda: report.rows.rows[0].reason is DifferenceReason.LOST)
    counting.press(Key.Key_F10)
    counting.type(DEWI)
    counting.press(Key.Key_F10)
    counting.wait(lambda: bool(counting.said))

    assert counting.stock_of("Gula pasir") == 8_000
    assert counting.head().state is CountState.APPROVED
    assert counting.head().approved_by == DEWI
    assert "1 items" in counting.said[0]
    counting.press(Key.Key_Escape)
    counting.press(Key.Key_Escape)
    assert counting.left == [True]


@pytest.mark.parametrize("is_finished", [False, True])
def test_a_count_is_given_up_with_a_reason(counting: Counting, is_finished: bool) -> None:  # noqa: FBT001
    if is_finished:
        a_finished_count(counting)
        counting.open_report()
        question = counting.desk.report.question
    else:
        an_open_count(counting)
        counting.open_entry()
        question = counting.desk.entry.question
    counting.press(Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    counting.press(Key.Key_F10)
    counting.wait(question.note.isVisible)

    question.answer.field.setFocus()
    counting.type("Toko ramai")
    counting.press(Key.Key_F10)
    counting.wait(lambda: counting.desk.parts.currentWidget() is counting.desk.counts)

    assert counting.head().state is CountState.GIVEN_UP
    counting.wait(lambda: counting.desk.counts.rows.rows[0].head.state is CountState.GIVEN_UP)
    counting.desk.counts.table.setFocus()
    counting.press(Key.Key_Return)
    assert "Toko ramai" in counting.desk.counts.note.text()


def test_goods_are_chosen_one_by_one_and_taken_off_again(counting: Counting) -> None:
    counting.press(Key.Key_F2)
    form = counting.desk.form
    for _ in range(4):
        if not form.picker.isVisible():
            counting.press(Key.Key_Right)
    form.picker.box.setFocus()
    for name in ("sabun", "telur"):
        counting.type(name)
        counting.wait(lambda: not form.picker.found.isHidden())
        counting.press(Key.Key_Return)
    counting.desk.scan(SUGAR_CODE)
    counting.wait(lambda: not form.picker.found.isHidden())
    counting.press(Key.Key_Return)
    counting.wait(lambda: form.how_many.text().startswith("3"))
    form.picker.table.setFocus()
    counting.press(Key.Key_Delete)
    counting.wait(lambda: form.how_many.text().startswith("2"))
    form.first.field.setFocus()
    counting.type(ANI)
    counting.press(Key.Key_F10)
    counting.wait(lambda: bool(counting.desk.entry.items.rows.rows))

    names = [item.name for item in counting.desk.entry.items.rows.rows]
    assert names == ["Telur ayam", "Sabun mandi"]


def test_a_beginning_that_is_refused_keeps_what_was_typed(counting: Counting) -> None:
    counting.press(Key.Key_F2)
    form = counting.desk.form
    counting.wait(lambda: bool(form.how_many.text()))
    form.first.field.setText(ANI)
    form.second.field.setText(ANI)

    counting.press(Key.Key_F10)
    counting.wait(form.note.isVisible)

    assert "cannot count twice" in form.note.text()
    assert (form.first.field.text(), form.second.field.text()) == (ANI, ANI)
    form.second.field.setText(BUDI)
    counting.press(Key.Key_F10)
    counting.wait(lambda: bool(counting.desk.entry.items.rows.rows))


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600), (1_920, 1_080)])
def test_nothing_is_cut_and_everything_has_a_name(
    counting: Counting, size: tuple[int, int]
) -> None:
    long = LONG_NAME[:NAME_LETTERS_MAX]
    with counting.database.transaction() as session:
        items = counting.items
        count_id = a_count(session, *items.values(), first=long, second=BUDI, label=LONG_NAME[:80])
        for by in (FIRST, SECOND):
            counted(session, count_id, items["Gula pasir"], 8, by=by)
    window = counting.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)
    desk = counting.desk
    desk.begin()
    counting.open_entry()
    assert (cut_words(desk), nameless(desk)) == ([], [])
    counting.press(Key.Key_F10)
    counting.wait(lambda: desk.entry.right.currentWidget() is desk.entry.question)
    assert (cut_words(desk), nameless(desk)) == ([], [])
    counting.press(Key.Key_F10)
    counting.wait(lambda: bool(desk.report.rows.rows))
    assert (cut_words(desk), nameless(desk)) == ([], [])
    counting.press(Key.Key_Return)
    assert (cut_words(desk), nameless(desk)) == ([], [])
    desk.begin_count()
    counting.wait(lambda: bool(desk.form.how_many.text()))
    assert (cut_words(desk), nameless(desk)) == ([], [])


def test_the_top_bar_says_what_is_in_front(counting: Counting) -> None:
    desk = counting.desk
    titles = [desk.title()]
    counting.press(Key.Key_F2)
    titles.append(desk.title())
    counting.press(Key.Key_Escape)
    an_open_count(counting)
    counting.open_entry()
    titles.append(desk.title())
    counting.press(Key.Key_Escape)
    a_finished_count_of_soap(counting)
    counting.open_report()
    titles.append(desk.title())

    assert titles == ["Count the stock", "Begin a count", "Opname rak depan", "Opname sabun"]
