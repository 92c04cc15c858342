"""Goods are counted by their last days, with the keyboard alone, and nothing typed is lost."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coop.counting.count_draft import (
    CountDraft,
    TypedBatch,
    TypedCount,
    keep_count_draft,
    kept_counts,
)
from coop.counting.counted_words import words_on
from coop.counting.entry_sheet import entry_sheet
from coop.facts.goods import Pack
from tests.builders import TODAY
from tests.coop.batches.builders import arrive, on
from tests.coop.counting.builders import FIRST, SECOND
from tests.ui.builders import cut_words, nameless
from tests.ui.counting.builders import NOW, Counting, an_open_count
from tests.ui.office_builders import DeskWindow
from ui.counting.tally_form import TallyForm
from ui.formatting import date_text
from values.quantity import Quantity

Key = Qt.Key
EARLY, LATE = on(20), on(50)


def with_dates(counting: Counting, second: str = "") -> None:
    """Have eggs with two last days, besides those that bear none."""
    with counting.database.transaction() as session:
        for many, day in ((5, EARLY), (7, LATE)):
            arrive(session, counting.items["Telur ayam"], many, day)
    an_open_count(counting, second)
    counting.open_entry()


def begin(counting: Counting, name: str = "telur") -> TallyForm:
    entry = counting.desk.entry
    counting.type(name)
    counting.press(Key.Key_Return)
    counting.wait(lambda: entry.right.currentWidget() is entry.tally)
    return entry.tally


def begin_by_date(counting: Counting, name: str = "telur") -> TallyForm:
    tally = begin(counting, name)
    counting.press(Key.Key_F6)
    counting.wait(lambda: tally.is_by_batch)
    return tally


def enter(counting: Counting, *texts: str) -> None:
    for text in texts:
        counting.type(text)
        counting.press(Key.Key_Return)


def said(counting: Counting, name: str = "Telur ayam") -> list[tuple[date | None, str, int]]:
    with counting.database.snapshot() as session:
        count_id = counting.head().count_id
        word = words_on(session, count_id, counting.items[name])[FIRST]
    return [(of.expires_on, of.code, of.counted) for of in word.batches]


def names(tally: TallyForm) -> list[str]:
    return [line.name.text() for line in tally.batches.lines if line.isVisible()]


def test_enter_leads_through_the_dates_to_another_one_and_saves(counting: Counting) -> None:
    with_dates(counting)
    tally = begin_by_date(counting)
    assert names(tally) == [date_text(EARLY), date_text(LATE), "Without a date"]

    enter(counting, "4", "7", "9", date_text(on(80)), "b7", "2")
    assert names(tally)[-1] == f"{date_text(on(80))} · B7"
    assert tally.whole.text() == "22 pcs"
    enter(counting, "")

    counting.wait(lambda: "1 of 2" in counting.desk.entry.who.text())
    assert said(counting) == [
        (EARLY, "", 4_000),
        (LATE, "", 7_000),
        (on(80), "B7", 2_000),
        (None, "", 9_000),
    ]
    begin(counting)
    assert tally.is_by_batch
    assert f"4 pcs {date_text(EARLY)}, 7 pcs" in tally.before.text()


def test_a_date_is_counted_in_packs_too(counting: Counting) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(12_000))
    with counting.database.transaction() as session:
        arrive(session, counting.items["Gula pasir"], 30, LATE)
    an_open_count(counting)
    counting.open_entry()
    tally = begin_by_date(counting, "gula")
    assert tally.batches._packs[0] == carton

    enter(counting, "2", "5")

    assert tally.whole.text() == "29 pcs"
    counting.press(Key.Key_F10)
    counting.wait(lambda: "1 of 2" in counting.desk.entry.who.text())
    assert said(counting, "Gula pasir")[0] == (LATE, "", 29_000)


def test_the_whole_is_one_number_where_nobody_looks_at_dates(counting: Counting) -> None:
    with_dates(counting)

    counting.count("telur", "22")

    assert said(counting) == []


def test_a_date_that_is_over_is_refused_and_what_was_typed_stays(counting: Counting) -> None:
    with_dates(counting)
    tally = begin_by_date(counting)
    enter(counting, "4", "7", "9", date_text(TODAY - timedelta(days=3)), "", "2")

    counting.press(Key.Key_F10)
    counting.wait(tally.note.isVisible)

    assert f"{date_text(TODAY - timedelta(days=3))} is over" in tally.note.text()
    assert tally.whole.text() == "22 pcs"
    assert QApplication.focusWidget() is tally.batches.lines[3].edits[0]


def test_the_same_date_twice_is_one_line(counting: Counting) -> None:
    with_dates(counting)
    tally = begin_by_date(counting)
    tally.batches.day.setFocus()

    enter(counting, date_text(LATE), "")

    assert QApplication.focusWidget() is tally.batches.lines[1].edits[0]
    assert len(names(tally)) == 3


@pytest.mark.parametrize("typed", ["-3", "1e9", "12..5", "2,5"])
def test_what_is_no_count_of_a_date_is_refused_and_stays(counting: Counting, typed: str) -> None:
    with_dates(counting)
    tally = begin_by_date(counting)
    counting.type(typed)

    counting.press(Key.Key_F10)

    assert tally.batches.lines[0].hint.isVisible()
    assert tally.batches.lines[0].edits[0].text() == typed
    assert counting.desk.entry.right.currentWidget() is tally


def test_a_date_that_is_typed_and_not_added_is_not_lost_by_saving(counting: Counting) -> None:
    with_dates(counting)
    tally = begin_by_date(counting)
    enter(counting, "4", "7", "9")
    counting.type("31-12-2027")

    counting.press(Key.Key_F10)

    assert "Add this day first" in tally.batches.day_part.hint.text()
    assert QApplication.focusWidget() is tally.batches.day


def test_half_a_count_by_date_stands_there_after_the_power_failed(counting: Counting) -> None:
    with counting.database.transaction() as session:
        arrive(session, counting.items["Telur ayam"], 5, EARLY)
    an_open_count(counting)
    typed = TypedCount(
        by_batch=True,
        batches=(TypedBatch(EARLY, "", ("4", "")), TypedBatch(LATE, "B7", ("", ""))),
        day="31-12",
    )
    with counting.database.transaction() as session:
        of = counting.head().count_id, FIRST, counting.items["Telur ayam"]
        keep_count_draft(session, CountDraft(*of, typed), NOW - timedelta(minutes=12))

    counting.open_entry()
    cells = counting.desk.entry.items.rows
    shown = [str(cells.index(at, 1).data()) for at in range(cells.rowCount())]
    assert "not saved yet" in shown
    tally = begin(counting)

    assert tally.is_by_batch
    assert names(tally) == [date_text(EARLY), "Without a date", f"{date_text(LATE)} · B7"]
    assert tally.batches.lines[0].edits[0].text() == "4"
    assert tally.batches.day.text() == "31-12"
    assert tally.time.field.text() == "04.48"
    assert "not saved yet" in tally.before.text()


def test_what_is_typed_is_kept_for_who_typed_it_until_it_is_saved(counting: Counting) -> None:
    with_dates(counting, "Budi")
    entry = counting.desk.entry
    tally = begin_by_date(counting)
    enter(counting, "4")
    counting.wait(lambda: kept(counting) is not None)

    counting.press(Key.Key_Escape)
    assert [item.typed is not None for item in entry.items.rows.rows] == [True]
    begin(counting, "")
    assert tally.batches.lines[0].edits[0].text() == "4"
    with counting.database.snapshot() as session:
        second = entry_sheet(session, counting.head().count_id, SECOND)
    assert all(item.typed is None for item in second.items)

    counting.press(Key.Key_F10)
    counting.wait(lambda: "1 of 2" in entry.who.text())
    assert kept(counting) is None
    assert all(item.typed is None for item in entry.items.rows.rows)


def test_who_finishes_hears_what_is_typed_and_not_saved(counting: Counting) -> None:
    with_dates(counting)
    counting.count("gula", "", "10")
    begin_by_date(counting)
    enter(counting, "4")
    counting.press(Key.Key_Escape)
    counting.wait(lambda: kept(counting) is not None)
    entry = counting.desk.entry

    counting.press(Key.Key_F10)
    counting.wait(lambda: entry.right.currentWidget() is entry.question)

    assert "Of 1 items something is typed and not saved" in entry.question.text.text()


def kept(counting: Counting) -> object:
    with counting.database.snapshot() as session:
        found = kept_counts(session, counting.head().count_id, FIRST)
    return found.get(counting.items["Telur ayam"])


@pytest.mark.parametrize(("width", "height"), [(1_366, 768), (1_093, 560), (910, 512)])
def test_the_form_is_whole_on_every_window(counting: Counting, width: int, height: int) -> None:
    with counting.database.transaction() as session:
        for number in range(9):
            arrive(session, counting.items["Gula pasir"], 5, on(20 + number), code="A" * 30)
    an_open_count(counting)
    counting.open_entry()
    tally = begin_by_date(counting, "gula")
    window = counting.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(width, height)
    counting.wait(lambda: tally.batches.width() > 0)

    assert nameless(window) == []
    assert cut_words(window) == []
    assert tally.batches.width() <= tally.width()
