"""The papers of a count are saved, and what is in the way is said."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt

from coop.shop_settings import ShopSettings
from tests.coop.counting.builders import (
    counted,
    explained,
    finished,
)
from tests.ui.counting.builders import (
    Counting,
    a_finished_count,
    an_open_count,
)

Key = Qt.Key


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


@pytest.mark.parametrize("kind", ["pdf", "xlsx"])
def test_a_folder_that_takes_nothing_is_said(counting: Counting, tmp_path: Path, kind: str) -> None:
    a_finished_count(counting)
    counting.open_report()
    report = counting.desk.report
    counting.press(Key.Key_F8 if kind == "pdf" else Key.Key_F9)
    counting.answer_dialog(tmp_path / f"lain.{kind}")
    counting.wait(lambda: f"lain.{kind}" in report.note.text())
    (tmp_path / f"laporan.{kind}").mkdir()

    report.files.export._on_file(str(tmp_path / f"laporan.{kind}"))

    counting.wait(lambda: "could not be saved there" in report.note.text())


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
