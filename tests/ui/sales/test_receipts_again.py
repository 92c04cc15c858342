"""A receipt once more: on paper, marked as a copy, and as a PDF with a preview."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from coop.selling.print_queue import open_jobs
from coop.shop_settings import PrinterKind
from documents.receipt_pdf import PaperSize
from tests.documents.builders import receipt_in
from tests.ui.sales.builders import SETTINGS, Desk
from ui.sales.receipt_preview import ReceiptPreview

Key = Qt.Key
Modifier = Qt.KeyboardModifier
WITH_PRINTER = replace(SETTINGS, printer_kind=PrinterKind.FILE, printer_address="out")


def open_preview(desk: Desk) -> ReceiptPreview:
    desk.press(Key.Key_F9, Modifier.ShiftModifier)
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(ReceiptPreview)))
    (preview,) = desk.window.findChildren(ReceiptPreview)
    desk.qtbot.waitUntil(lambda: preview.picture() is not None)
    return preview


def test_the_second_copy_says_that_it_is_the_second(desk: Desk) -> None:
    desk.page.use_settings(WITH_PRINTER)

    said = []
    for _ in range(3):
        with desk.qtbot.waitSignal(desk.page.toast_wanted) as toast:
            desk.press(Key.Key_F9)
        said.append(toast.args)

    assert said[-1] == ["A copy of 01-20261124-0006 was sent to the printer."]
    with desk.database.transaction() as session:
        papers = [receipt_in(job) for job in open_jobs(session)]
    # The first was never printed when it was sold, so it is the original.
    assert [paper.copy_number for paper in papers] == [0, 1, 2]
    assert {paper.number for paper in papers} == {"01-20261124-0006"}


def test_without_a_printer_the_pdf_is_offered_and_nothing_waits(desk: Desk) -> None:
    desk.press(Key.Key_F9)

    note = desk.page.desk.panel.note
    assert note.isVisible()
    with desk.database.transaction() as session:
        assert open_jobs(session) == []
    (offer,) = note.actions_offered()
    desk.qtbot.mouseClick(offer, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: bool(desk.window.findChildren(ReceiptPreview)))


@pytest.mark.parametrize("size", list(PaperSize))
def test_the_preview_is_a_picture_of_the_file_that_is_saved(
    desk: Desk, tmp_path: Path, size: PaperSize
) -> None:
    preview = open_preview(desk)
    preview.show_size(size)
    desk.qtbot.waitUntil(lambda: preview.picture() is not None)

    assert preview.save_to(tmp_path / "nota.pdf")

    assert (tmp_path / "nota.pdf").read_bytes().startswith(b"%PDF-")
    picture = preview.picture()
    assert picture is not None
    assert picture.size is size
    small = picture.first_page.scaledToWidth(100)
    places = [(x, y) for x in range(small.width()) for y in range(small.height())]
    shades = [small.pixelColor(x, y).lightness() for x, y in places]
    assert min(shades) < 100
    assert shades.count(255) > len(shades) // 2  # Ink on paper, not a black sheet.
    assert preview.note.text() == "Saved as nota.pdf."


def test_a_pdf_that_cannot_be_saved_is_said_in_place(desk: Desk, tmp_path: Path) -> None:
    preview = open_preview(desk)

    assert not preview.save_to(tmp_path / "no such folder" / "nota.pdf")

    assert "could not be saved" in preview.note.text()
    assert preview.isVisible()


def test_escape_closes_the_preview_and_the_search_has_the_focus_again(desk: Desk) -> None:
    preview = open_preview(desk)
    assert preview.save_button.hasFocus()

    desk.press(Key.Key_Escape)

    assert preview.isHidden()
    assert desk.page.search.hasFocus()
