"""The books of the cooperative are measured against a test print."""

import re

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from coop.shop_settings import PASSBOOK_BOUNDS, ShopSettings
from db.trouble import DiskFull
from tests.ui.passbook.builders import MEASURES, Clerk
from ui.passbook.millimetres import read_tenths, tenths_text
from ui.reading import Unreadable

Key = Qt.Key
FIRST_ROW, CROSS = 24, 10


def open_measures(clerk: Clerk) -> None:
    clerk.press(Key.Key_F9)
    clerk.wait(lambda: clerk.desk.calibration.ready() is not None)


def print_test(clerk: Clerk) -> list[int]:
    """Print the test, and return where there is ink."""
    papers = len(clerk.tray.papers)
    clerk.wait(lambda: clerk.desk.calibration.ready() is not None)
    clerk.press(Key.Key_F9)
    clerk.wait(clerk.desk.calibration.form.note.isVisible)
    assert "sent to the printer" in note(clerk)
    assert len(clerk.tray.papers) == papers + 1
    return clerk.paper().rows


def note(clerk: Clerk) -> str:
    return clerk.desk.calibration.form.note.text()


def test_the_test_print_is_measured_and_kept_by_the_keyboard_alone(clerk: Clerk) -> None:
    open_measures(clerk)
    before = print_test(clerk)
    clerk.type("-1,5")
    clerk.press(Key.Key_Return)
    clerk.type("3")
    after = print_test(clerk)

    assert {FIRST_ROW - 1, CROSS} <= set(before)
    assert {FIRST_ROW + 2, CROSS + 3} <= set(after), "three millimetres further down"
    assert clerk.file.told == [], "nothing counts before it is kept"
    clerk.press(Key.Key_F10)

    assert clerk.said == ["The measures of the passbooks are kept."]
    kept = clerk.file.settings
    assert (kept.passbook_shift_right, kept.passbook_shift_down) == (-15, 30)
    assert clerk.desk.search.box.hasFocus()


def test_every_measure_is_kept_under_its_own_name(clerk: Clerk) -> None:
    open_measures(clerk)
    for typed in ("1", "2", "20", "6", "9", "7,5", "12"):
        clerk.type(typed)
        clerk.press(Key.Key_Return)

    clerk.press(Key.Key_F10)

    kept = clerk.file.settings
    assert {name: getattr(kept, name) for name in PASSBOOK_BOUNDS} == {
        "passbook_shift_right": 10,
        "passbook_shift_down": 20,
        "passbook_rows": 20,
        "passbook_pitch": 60,
        "passbook_rows_above_fold": 9,
        "passbook_fold_gap": 75,
        "passbook_pages": 12,
    }


@pytest.mark.parametrize("typed", ["31", "-31", "2,55", "x", ""])
def test_a_measure_that_cannot_be_is_refused_and_stays(clerk: Clerk, typed: str) -> None:
    open_measures(clerk)
    clerk.press(Key.Key_Delete)
    clerk.type(typed)

    for key in (Key.Key_F10, Key.Key_F9, Key.Key_F8):
        clerk.press(key)
        clerk.wait(lambda: "One measure is not right." in note(clerk))

    part = clerk.desk.calibration.form.fields["passbook_shift_right"]
    assert part.field.text() == typed
    assert part.hint.text() in note(clerk)
    assert part.field.hasFocus()
    assert (clerk.file.told, clerk.tray.papers) == ([], [])


def test_more_lines_than_a_page_can_have_are_refused(clerk: Clerk) -> None:
    open_measures(clerk)
    for typed in ("0", "0", "60", "6"):
        clerk.type(typed)
        clerk.press(Key.Key_Return)

    clerk.press(Key.Key_F10)

    assert re.search(r"would stand \d{3} mm down", note(clerk))
    assert clerk.desk.calibration.form.fields["passbook_rows"].field.hasFocus()
    assert clerk.file.told == []


def test_a_full_disk_is_told_and_what_was_typed_stays(clerk: Clerk) -> None:
    clerk.file.trouble = DiskFull("full")
    open_measures(clerk)
    clerk.type("4")

    clerk.press(Key.Key_F10)

    assert note(clerk)
    assert clerk.desk.calibration.form.fields["passbook_shift_right"].field.text() == "4"
    assert clerk.said == []


def test_the_test_is_saved_where_there_is_no_printer(clerk: Clerk) -> None:
    clerk.tray.is_plugged_in = False
    open_measures(clerk)
    clerk.press(Key.Key_F9)
    clerk.wait(lambda: "No printer is set up" in note(clerk))

    path = clerk.tray.folder / "test.pdf"
    clerk.press(Key.Key_F8)
    clerk.answer_dialog(path)
    clerk.wait(lambda: "test.pdf" in note(clerk))

    document = pypdfium2.PdfDocument(path)
    assert "baris 2" in document[0].get_textpage().get_text_bounded()
    document.close()


def test_whoever_leaves_the_measures_is_back_in_the_book(clerk: Clerk) -> None:
    clerk.open_book_of("siti")
    open_measures(clerk)
    clerk.type("9")

    clerk.press(Key.Key_Escape)

    assert clerk.desk.book.isVisible()
    open_measures(clerk)
    part = clerk.desk.calibration.form.fields["passbook_shift_right"]
    assert part.field.text() == "0", "what is not kept is forgotten"
    assert ShopSettings().passbook_shift_right == MEASURES.passbook_shift_right


@pytest.mark.parametrize(
    ("typed", "tenths"),
    [("2,5", 25), ("2.5", 25), ("-0,5", -5), ("\u22123", -30), ("0", 0), (" 12 ", 120)],
)
def test_millimetres_are_read_to_a_tenth(typed: str, tenths: int) -> None:
    assert read_tenths(typed) == tenths
    assert read_tenths(tenths_text(tenths)) == tenths


@pytest.mark.parametrize("typed", ["", "-", "--2", "2,55", "1,2,3", "mm"])
def test_what_is_no_measure_is_not_guessed(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_tenths(typed)
