"""The system's own dialog, and paper at the exact size."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coop.savings.passbook import PassbookShape
from documents.passbook_page import PassbookLayout, passbook_test_pdf
from tests.ui.builders import a_window
from tests.ui.passbook.builders import looked_at
from ui.passbook.sheet_printer import DOTS_MAX, SystemPrinter, drawn_sheet, is_printed


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    return a_window(qtbot, QWidget())


def dialog(qtbot: QtBot) -> QPrintDialog:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), QPrintDialog))
    found = QApplication.activeModalWidget()
    assert isinstance(found, QPrintDialog)
    return found


def test_the_printer_that_was_chosen_is_offered_again(qtbot: QtBot, window: QWidget) -> None:
    printer, chosen = SystemPrinter(), list[QPrinter]()
    for _ in range(2):
        printer.choose(window, chosen.append)
        dialog(qtbot).accept()

    first, second = chosen
    assert first is second


def test_who_chooses_no_printer_prints_nothing(qtbot: QtBot, window: QWidget) -> None:
    chosen: list[QPrinter] = []

    SystemPrinter().choose(window, chosen.append)
    dialog(qtbot).reject()

    assert chosen == []


def test_it_knows_whether_the_computer_has_a_printer() -> None:
    assert SystemPrinter().is_there() is bool(QPrinterInfo.availablePrinterNames())


@pytest.mark.parametrize("dots", [180, DOTS_MAX, 2_400])
def test_paper_has_the_size_of_the_page_however_fine_the_printer(tmp_path: Path, dots: int) -> None:
    layout = PassbookLayout(height=200.0)
    sheet = drawn_sheet(None, passbook_test_pdf(layout, PassbookShape()), dots)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setResolution(dots)

    assert is_printed(printer, sheet)

    paper = looked_at(tmp_path / "paper.pdf")
    assert (paper.width, paper.height) == (140, 200)
    assert {10, 190} <= set(paper.rows), "the crosses stand 10 mm from the edges"
    assert max(sheet.image.width(), sheet.image.height()) <= DOTS_MAX * 8
