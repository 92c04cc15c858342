"""What differs is explained, and approved by somebody else."""

from PySide6.QtCore import Qt

from coop.counting.approve_count import approve_count
from tests.builders import a_stamp
from tests.coop.batches.builders import arrive, label, left, on
from tests.coop.counting.batch_builders import by_batch, found
from tests.coop.counting.builders import (
    ANI,
    DEWI,
    a_count,
    counted,
    explained,
    finished,
)
from tests.ui.counting.builders import (
    Counting,
    a_finished_count,
)
from values.counting import DifferenceReason

Key = Qt.Key


def test_approval_needs_reasons_and_another_person(counting: Counting) -> None:
    a_finished_count(counting)
    counting.open_report()
    report = counting.desk.report
    counting.press(Key.Key_F10)
    counting.type(ANI)

    counting.press(Key.Key_F10)
    counting.wait(report.question.note.isVisible)
    assert "Ani has counted" in report.question.note.text()
    assert report.question.answer.field.text() == ANI
    report.question.answer.field.setFocus()
    report.question.answer.field.selectAll()
    counting.type(DEWI)
    counting.press(Key.Key_F10)
    counting.wait(lambda: "no reason yet" in report.question.note.text())
    assert counting.stock_of("Gula pasir") == 10_000


def test_a_reason_that_needs_words_is_refused_until_it_has_them(counting: Counting) -> None:
    a_finished_count(counting)
    counting.open_report()
    reason = counting.desk.report.reason
    counting.press(Key.Key_Return)
    counting.press(Key.Key_6)
    assert reason.reason() is DifferenceReason.MISRECORDED

    counting.press(Key.Key_F10)
    counting.wait(reason.note.isVisible)
    counting.type("Nota 12 lupa")
    counting.press(Key.Key_Return)
    counting.wait(lambda: counting.desk.report.rows.rows[0].note == "Nota 12 lupa")


def test_one_reason_serves_for_all_that_have_none(counting: Counting) -> None:
    with counting.database.transaction() as session:
        count_id = a_count(session, *counting.items.values())
        for item_id in counting.items.values():
            counted(session, count_id, item_id, 8)
        finished(session, count_id)
    counting.desk.begin()
    counting.open_report()

    counting.press(Key.Key_F6)
    counting.press(Key.Key_2)
    counting.press(Key.Key_F10)
    counting.wait(lambda: all(line.reason for line in counting.desk.report.rows.rows))

    reasons = {line.reason for line in counting.desk.report.rows.rows}
    assert reasons == {DifferenceReason.DAMAGED}


def test_what_nobody_counted_is_named_beside_the_differences(counting: Counting) -> None:
    a_finished_count(counting)

    counting.open_report()

    assert counting.desk.report.left_out.names.text() == "Sabun mandi"


def test_a_count_that_somebody_approved_meanwhile_is_not_approved_again(
    counting: Counting,
) -> None:
    a_finished_count(counting)
    counting.open_report()
    count_id = counting.head().count_id
    report = counting.desk.report
    counting.press(Key.Key_F10)
    counting.type("Eko")
    with counting.database.transaction() as session:
        explained(session, count_id)
        approve_count(session, a_stamp(), count_id=count_id, approved_by=DEWI)

    counting.press(Key.Key_F10)
    counting.wait(report.question.note.isVisible)

    assert "ended already" in report.question.note.text()
    assert report.question.answer.field.text() == "Eko"
    assert counting.stock_of("Gula pasir") == 8_000


def test_found_goods_with_a_last_day_are_pointed_out(counting: Counting) -> None:
    with counting.database.transaction() as session:
        label(session, counting.items["Gula pasir"], 10, on(30))
    a_finished_count(counting, 12)
    counting.open_report()
    with counting.database.transaction() as session:
        explained(session, counting.head().count_id)
    counting.press(Key.Key_F10)
    counting.type("Eko")
    counting.press(Key.Key_F10)

    note = counting.desk.report.note
    counting.wait(lambda: "Of 1 items with a last day some were found." in note.text())


def test_what_differs_of_single_dates_is_said_and_needs_no_reason_alone(
    counting: Counting,
) -> None:
    sugar = counting.items["Gula pasir"]
    with counting.database.transaction() as session:
        arrive(session, sugar, 5, on(20))
        count_id = a_count(session, sugar)
        by_batch(session, count_id, sugar, found(3, on(20)), found(2, on(60)), found(10))
        finished(session, count_id)
    counting.desk.begin()
    counting.open_report()
    report = counting.desk.report
    cells = [str(report.rows.index(0, column).data()) for column in (0, 5)]
    assert cells == ["Gula pasir", "only dates"]

    dates = "14-12-2026 \N{MINUS SIGN}2 · 23-01-2027 +2"
    assert report.rows.cell(0, 0).sub == dates
    counting.press(Key.Key_Return)
    assert "14-12-2026: 3 counted, 5 in the book" in report.reason.figures.text()
    assert "23-01-2027: 2 counted, 0 in the book" in report.reason.figures.text()
    counting.press(Key.Key_Escape)
    counting.press(Key.Key_F10)
    counting.type(DEWI)
    counting.press(Key.Key_F10)

    counting.wait(lambda: bool(counting.said))
    with counting.database.snapshot() as session:
        assert left(session, sugar) == {on(20): 3, on(60): 2}
