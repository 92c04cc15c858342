"""Stock is counted while the shop is open: by scan or name, blind, and approved by another."""

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt

from coop.counting.approve_count import approve_count
from coop.counting.count_texts import NAME_LETTERS_MAX
from coop.counting.entry_sheet import entry_sheet
from coop.counting.give_up_count import give_up_count
from coop.counting.variance import variance
from coop.shop_settings import ShopSettings
from tests.builders import a_cart, a_line, a_sale, a_stamp
from tests.coop.counting.builders import (
    ANI,
    BUDI,
    CITRA,
    DEWI,
    FIRST,
    OPENED,
    SECOND,
    a_count,
    counted,
    explained,
    finished,
)
from tests.ui.builders import cut_words, nameless
from tests.ui.counting.builders import NOW, Counting
from tests.ui.counting.conftest import SUGAR_CODE
from tests.ui.office_builders import LONG_NAME, DeskWindow
from ui.counting.counting_reading import counted_word
from ui.widgets.labels import Label
from values.counting import CountState, DifferenceReason
from values.quantity import Quantity

Key = Qt.Key


def a_finished_count(counting: Counting, pieces: int = 8) -> None:
    with counting.database.transaction() as session:
        count_id = a_count(session, *counting.items.values())
        counted(session, count_id, counting.items["Gula pasir"], pieces)
        counted(session, count_id, counting.items["Telur ayam"], 10)
        finished(session, count_id)
    counting.desk.begin()


def a_finished_count_of_soap(counting: Counting) -> None:
    """Finish a count that stands first in the list, for the other one is given up."""
    with counting.database.transaction() as session:
        going_on = counting.head().count_id
        give_up_count(session, a_stamp(), count_id=going_on, reason="Salah pilih")
        soap = counting.items["Sabun mandi"]
        count_id = a_count(session, soap, label="Opname sabun")
        counted(session, count_id, soap, 1)
        finished(session, count_id)
    counting.desk.begin()
    counting.wait(lambda: counting.desk.counts.rows.rows[0].head.label == "Opname sabun")


def an_open_count(counting: Counting, second: str = "") -> None:
    with counting.database.transaction() as session:
        a_count(session, counting.items["Gula pasir"], counting.items["Telur ayam"], second=second)
    counting.desk.begin()


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


def test_goods_are_counted_by_scanning(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()

    assert counting.desk.scan(SUGAR_CODE)
    entry = counting.desk.entry
    counting.wait(lambda: entry.right.currentWidget() is entry.tally)

    assert entry.tally.name.text() == "Gula pasir"
    counting.type("1")
    counting.press(Key.Key_Return)
    counting.type("3")
    assert entry.tally.whole.text() == "15 pcs"
    counting.press(Key.Key_Return)
    counting.wait(lambda: "1 of 2" in entry.who.text())
    assert "Gula pasir" in entry.items.note.text()


def test_a_code_may_be_typed_where_the_scanner_fails(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()

    counting.type(SUGAR_CODE)
    counting.press(Key.Key_Return)

    entry = counting.desk.entry
    counting.wait(lambda: entry.right.currentWidget() is entry.tally)
    assert entry.tally.name.text() == "Gula pasir"


def test_the_screen_never_shows_the_book_while_people_count(counting: Counting) -> None:
    with counting.database.transaction() as session:
        sugar = counting.items["Gula pasir"]
        a_sale(session, a_cart(a_line(session, sugar, 3_000)))
    an_open_count(counting)
    counting.open_entry()

    entry = counting.desk.entry
    for name in ("gula", "telur"):
        counting.type(name)
        counting.press(Key.Key_Return)
        counting.wait(lambda: entry.right.currentWidget() is entry.tally)
        shown = [label.text() for label in entry.findChildren(Label) if label.isVisible()]
        model = entry.items.rows
        cells = [
            str(model.index(at, column).data())
            for at in range(model.rowCount())
            for column in range(model.columnCount())
        ]
        assert not {"7", "7 pcs", "10", "10 pcs"} & {*shown, *cells}
        counting.press(Key.Key_Escape)
        entry.items.box.clear()
        entry.items.show_items(entry.items._items)


@pytest.mark.parametrize("typed", ["-3", "1e9", "12..5", "1234567", "2,5", ""])
def test_what_is_no_count_is_refused_and_stays(counting: Counting, typed: str) -> None:
    an_open_count(counting)
    counting.open_entry()
    counting.type("telur")
    counting.press(Key.Key_Return)
    tally = counting.desk.entry.tally

    counting.type(typed)
    counting.press(Key.Key_F10)
    counting.wait(lambda: bool(tally.parts[0].hint.text()) or tally.note.isVisible())

    assert tally.parts[0].field.text() == typed
    assert counting.desk.entry.right.currentWidget() is tally
    with counting.database.snapshot() as session:
        assert entry_sheet(session, counting.head().count_id, FIRST).counted == 0


def test_a_part_of_a_piece_in_a_carton_is_refused_by_the_rule(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()
    counting.type("gula")
    counting.press(Key.Key_Return)
    tally = counting.desk.entry.tally
    counting.type("0,01")

    counting.press(Key.Key_F10)
    counting.wait(tally.note.isVisible)

    assert "whole pcs" in tally.note.text()
    assert tally.parts[0].field.text() == "0,01"


def test_counted_again_says_what_was_counted_before(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()
    counting.count("gula", "2", "5")

    counting.type("gula")
    counting.press(Key.Key_Return)

    tally = counting.desk.entry.tally
    assert "2 dus, 5 pcs" in tally.before.text()


def test_a_sheet_is_typed_in_with_its_times(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()
    counting.type("telur")
    counting.press(Key.Key_Return)
    tally = counting.desk.entry.tally
    counting.type("9")
    tally.time.field.setFocus()
    counting.type("2561")
    counting.press(Key.Key_Return)
    assert tally.time.hint.text() == "There is no such time."

    tally.time.field.selectAll()
    counting.type("0342")  # The clock of these tests stands at 3.41.
    counting.press(Key.Key_Return)
    counting.wait(tally.note.isVisible)
    assert "This time cannot be" in tally.note.text()
    tally.time.field.selectAll()
    counting.type("0341")
    counting.press(Key.Key_Return)
    counting.wait(lambda: "1 of 2" in counting.desk.entry.who.text())

    with counting.database.snapshot() as session:
        sheet = entry_sheet(session, counting.head().count_id, FIRST)
    (own,) = [item.own for item in sheet.items if item.own]
    assert own.counted_at == OPENED


def test_the_minute_in_which_a_count_began_is_its_beginning(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()
    sheet = counting.desk.entry._sheet
    assert sheet is not None
    late = sheet.head._replace(opened_at=OPENED + timedelta(seconds=30))
    tally = counting.desk.entry.tally
    tally.begin(sheet._replace(head=late), sheet.items[0])
    tally.time.field.setText("3.41")

    assert tally._read_time() == late.opened_at
    tally.time.field.setText("5.01")
    assert tally._read_time() == NOW.replace(minute=1) - timedelta(days=1)


def test_a_scan_of_what_is_not_counted_here_is_refused(counting: Counting) -> None:
    with counting.database.transaction() as session:
        a_count(session, counting.items["Telur ayam"])
    counting.desk.begin()
    counting.open_entry()
    note = counting.desk.entry.items.note

    counting.desk.scan(SUGAR_CODE)
    counting.wait(note.isVisible)
    assert "Gula pasir does not belong" in note.text()
    counting.desk.scan("8999999999999")
    counting.wait(lambda: "not on the list" in note.text())


def test_two_count_apart_and_neither_sees_the_other(counting: Counting) -> None:
    an_open_count(counting, second=BUDI)
    counting.open_entry()
    entry = counting.desk.entry
    counting.count("gula", "", "8")
    counting.count("telur", "10")

    counting.press(Key.Key_F4)
    counting.wait(lambda: entry.who.text().startswith(BUDI))

    assert "0 of 2" in entry.who.text()
    assert all(item.own is None for item in entry.items.rows.rows)
    counting.count("gula", "", "9")
    counting.count("telur", "10")
    counting.press(Key.Key_F10)
    counting.wait(lambda: entry.right.currentWidget() is entry.question)
    counting.press(Key.Key_F10)
    counting.wait(entry.question.note.isVisible)
    assert "1 items differ" in entry.question.note.text()


def test_what_one_has_just_counted_is_not_shown_to_the_other(counting: Counting) -> None:
    an_open_count(counting, second=BUDI)
    counting.open_entry()
    entry = counting.desk.entry
    counting.type("gula")
    counting.press(Key.Key_Return)
    counting.wait(lambda: entry.right.currentWidget() is entry.tally)
    counting.type("1")
    counting.press(Key.Key_F10)
    counting.wait(lambda: entry.right.currentWidget() is entry.hint)

    counting.press(Key.Key_F4)
    counting.wait(lambda: entry.who.text().startswith(BUDI))
    with counting.database.snapshot() as session:
        sugar, count_id = counting.items["Gula pasir"], counting.head().count_id
        late = counted_word(session, count_id, FIRST, sugar)
    assert late.own is not None
    entry._on_word(late)  # As if the answer had come only now.

    assert "0 of 2" in entry.who.text()
    assert all(item.own is None for item in entry.items.rows.rows)


def test_a_third_decides_what_the_two_differ_on(counting: Counting) -> None:
    with counting.database.transaction() as session:
        sugar, eggs = counting.items["Gula pasir"], counting.items["Telur ayam"]
        count_id = a_count(session, sugar, eggs, second=BUDI)
        for by, pieces in ((FIRST, 8), (SECOND, 9)):
            counted(session, count_id, sugar, pieces, by=by)
            counted(session, count_id, eggs, 10, by=by)
    counting.desk.begin()
    counting.open_first()
    entry = counting.desk.entry
    counting.wait(lambda: "2 of 2" in entry.who.text())
    counting.press(Key.Key_F7)
    counting.type(ANI)
    counting.press(Key.Key_F10)
    counting.wait(entry.question.note.isVisible)
    assert entry.question.answer.field.text() == ANI

    entry.question.answer.field.selectAll()
    entry.question.answer.field.setFocus()
    counting.type(CITRA)
    counting.press(Key.Key_F10)
    counting.wait(lambda: entry.who.text().startswith(CITRA))

    assert [item.name for item in entry.items.rows.rows] == ["Gula pasir"]
    counting.count("gula", "", "8")
    with counting.database.transaction() as session:
        finished(session, count_id)
        (line,) = variance(session, count_id).differing
    assert line.difference == -2_000


def test_a_count_goes_on_after_the_power_failed(counting: Counting) -> None:
    with counting.database.transaction() as session:
        items = counting.items
        count_id = a_count(session, items["Gula pasir"], items["Telur ayam"])
        counted(session, count_id, items["Gula pasir"], 8)

    counting.desk.begin()
    counting.open_entry()

    assert [item.name for item in counting.desk.entry.items.rows.rows] == ["Telur ayam"]
    counting.press(Key.Key_F3)
    (item,) = counting.desk.entry.items.rows.rows
    assert item.own is not None
    assert item.own.counted == 8_000


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


def test_sheet_and_report_are_saved(counting: Counting, tmp_path: Path) -> None:
    an_open_count(counting)
    counting.open_entry()
    counting.press(Key.Key_F8)
    counting.answer_dialog(tmp_path / "lembar.pdf")
    counting.wait(lambda: "lembar.pdf" in counting.desk.entry.items.note.text())
    assert len(PdfDocument(str(tmp_path / "lembar.pdf"))) == 1
    with counting.database.transaction() as session:
        count_id = counting.desk.entry._sheet.head.count_id  # type: ignore[union-attr]
        counted(session, count_id, counting.items["Gula pasir"], 8)
        finished(session, count_id)
        explained(session, count_id)
    counting.desk.begin()
    counting.open_report()

    note = counting.desk.report.note
    counting.press(Key.Key_F8)
    counting.answer_dialog(tmp_path / "laporan.pdf")
    counting.wait(lambda: "laporan.pdf" in note.text())
    counting.press(Key.Key_F9)
    counting.answer_dialog(tmp_path / "laporan.xlsx")
    counting.wait(lambda: "laporan.xlsx" in note.text())

    assert len(PdfDocument(str(tmp_path / "laporan.pdf"))) == 1
    sheet = load_workbook(tmp_path / "laporan.xlsx").active
    assert sheet is not None
    assert sheet["B2"].value == "Gula pasir"


def test_a_folder_that_takes_nothing_is_said(counting: Counting, tmp_path: Path) -> None:
    a_finished_count(counting)
    counting.open_report()
    report = counting.desk.report

    report.files.save_list(report._head.count_id)  # type: ignore[union-attr]
    counting.answer_dialog(tmp_path / "laporan.xlsx")
    counting.wait(lambda: bool(report.note.text()))
    report.files.write_list(str(tmp_path / "tidak" / "ada.xlsx"))
    counting.wait(lambda: "could not be written" in report.note.text())
    report.files.save_report(report._head.count_id)  # type: ignore[union-attr]
    counting.answer_dialog(tmp_path / "laporan.pdf")
    counting.wait(lambda: "laporan.pdf" in report.note.text())
    report.files.write_pdf(tmp_path / "tidak" / "ada.pdf")
    counting.wait(lambda: "could not be saved" in report.note.text())


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


def test_weighed_labels_bring_their_weight_along(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()
    sheet = counting.desk.entry._sheet
    assert sheet is not None
    eggs = next(item for item in sheet.items if item.name == "Telur ayam")

    counting.desk.entry.tally.begin(sheet, eggs._replace(is_weighed=True), Quantity(1_250))

    assert counting.desk.entry.tally.whole.text() == "1,25 pcs"


def test_papers_bear_the_name_that_the_cooperative_chose_last(
    counting: Counting, tmp_path: Path
) -> None:
    an_open_count(counting)
    counting.open_entry()
    counting.desk.use_settings(ShopSettings(shop_name="Koperasi Ngudi Makmur"))

    counting.press(Key.Key_F8)
    counting.answer_dialog(tmp_path / "lembar.pdf")
    counting.wait(lambda: "lembar.pdf" in counting.desk.entry.items.note.text())

    page = PdfDocument(str(tmp_path / "lembar.pdf"))[0]
    assert "Koperasi Ngudi Makmur" in page.get_textpage().get_text_bounded()


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
