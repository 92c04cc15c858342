"""Goods are counted by scan or by name; nobody sees the book, or what another counted."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from coop.counting.entry_sheet import entry_sheet
from coop.counting.variance import variance
from tests.builders import a_cart, a_line, a_sale
from tests.coop.counting.builders import (
    ANI,
    BUDI,
    CITRA,
    FIRST,
    OPENED,
    SECOND,
    a_count,
    counted,
    finished,
)
from tests.ui.counting.builders import (
    NOW,
    Counting,
    an_open_count,
)
from tests.ui.counting.conftest import SUGAR_CODE
from ui.counting.counting_reading import counted_word
from ui.widgets.labels import Label
from values.quantity import Quantity

Key = Qt.Key


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


def test_escape_lists_everything_again_before_it_leaves(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()
    entry = counting.desk.entry
    counting.type("gula")
    assert len(entry.items.rows.rows) == 1

    counting.press(Key.Key_Escape)
    assert len(entry.items.rows.rows) == 2
    assert counting.desk.parts.currentWidget() is entry
    counting.press(Key.Key_Escape)

    assert counting.desk.parts.currentWidget() is counting.desk.counts


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
    assert own.counted_at == sheet.head.opened_at


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


def test_weighed_labels_bring_their_weight_along(counting: Counting) -> None:
    an_open_count(counting)
    counting.open_entry()
    sheet = counting.desk.entry._sheet
    assert sheet is not None
    eggs = next(item for item in sheet.items if item.name == "Telur ayam")

    counting.desk.entry.tally.begin(sheet, eggs._replace(is_weighed=True), Quantity(1_250))

    assert counting.desk.entry.tally.whole.text() == "1,25 pcs"
