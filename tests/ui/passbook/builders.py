"""A clerk at the desk for passbooks, and a printer whose paper can be looked at."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from coop.savings.note_passbook_printed import note_passbook_printed
from coop.savings.passbook import next_passbook_page, passbook_shape
from coop.shop_settings import ShopSettings
from db.tables import PassbookRow
from tests.builders import a_stamp
from tests.coop.savings.builders import deposited
from tests.ui.office_builders import Sitter
from ui.passbook.passbook_desk import PassbookDesk
from values.identity import MemberId
from values.trouble import Trouble

Key = Qt.Key
POINTS_A_MILLIMETRE = 72 / 25.4
MEASURES = ShopSettings(passbook_rows=6, passbook_pages=2, passbook_rows_above_fold=3)
FOUR_ROWS = [(1, 1, row) for row in range(1, 5)]
HEAD, ROW_1, ROW_4, ROW_5 = 14, 24, 47, 52
"""Millimetres from above; the fold lies between rows 3 and 4."""


class PaperTray:
    """A printer that is always chosen, and puts its paper into a folder as a PDF."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.is_plugged_in = True
        self.is_jammed = False
        self.papers: list[Path] = []

    def is_there(self) -> bool:
        return self.is_plugged_in

    def choose(self, owner: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        assert owner.isVisible()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        path = self.folder / f"{len(self.papers) + 1}.pdf"
        printer.setOutputFileName(str(self.folder / "gone" / "x.pdf" if self.is_jammed else path))
        self.papers.append(path)
        chosen(printer)


class SettingsFile:
    """Where measures are kept, and a disk that may be full."""

    def __init__(self) -> None:
        self.settings = ShopSettings()
        self.trouble: Trouble | None = None
        self.told: list[ShopSettings] = []

    def keep(self, measures: Mapping[str, int]) -> None:
        if self.trouble is not None:
            raise self.trouble
        self.settings = replace(self.settings, **measures)  # type: ignore[arg-type]  # As named.
        self.told.append(self.settings)


class Printed(NamedTuple):
    """A paper as it came out."""

    width: int
    height: int
    rows: list[int]
    """How far down there is ink, in whole millimetres."""

    def has_ink_at(self, down: int) -> bool:
        """Say whether letters stand on a line so far down."""
        return down - 1 in self.rows


class Clerk(Sitter[PassbookDesk]):
    """Presses keys, types and reads at the desk for passbooks."""

    tray: PaperTray
    file: SettingsFile
    members: dict[str, MemberId]

    def open_book_of(self, name: str) -> None:
        """Find somebody by a part of their name, and wait for the page."""
        self.type(name)
        self.wait(lambda: not self.desk.search.found.isHidden())
        self.press(Key.Key_Return)
        self.wait(self.has_page)

    def has_page(self) -> bool:
        return self.desk.book.isVisible() and self.desk.book.ready() is not None

    def print_page(self) -> None:
        """Press F10, and wait until the desk asks how it came out."""
        self.press(Key.Key_F10)
        self.wait(lambda: self.desk.book.is_asking)

    def agree(self) -> None:
        """Say that it came out well, and wait until that is noted and read."""
        said = len(self.said)
        self.press(Key.Key_F10)
        self.wait(lambda: len(self.said) > said)
        self.wait(lambda: not self.desk.book.is_asking)

    def place(self) -> str:
        return self.desk.book.panel.place.text()

    def waiting(self) -> str:
        return self.desk.book.panel.waiting.text()

    def note(self) -> str:
        return self.desk.book.panel.note.text()

    def is_told(self, words: str) -> None:
        """Wait until the note says these words."""
        self.wait(lambda: words in self.note())

    def print_elsewhere(self, name: str = "Siti Aminah") -> None:
        """Have another window print a member's page, and note it."""
        shape = passbook_shape(MEASURES)
        with self.database.transaction() as session:
            page = next_passbook_page(session, self.members[name], shape)
            note_passbook_printed(session, a_stamp(), page=page, shape=shape)

    def paper(self, number: int = -1) -> Printed:
        return looked_at(self.tray.papers[number])

    def printed_rows(self, name: str = "Siti Aminah") -> list[tuple[int, int, int]]:
        """Return book, page and row of every line that is noted as printed."""
        of_member = select(PassbookRow).where(PassbookRow.member_id == self.members[name])
        with self.database.snapshot() as session:
            return sorted((of.book, of.page, of.row) for of in session.scalars(of_member))

    def pay_in(self, amount: int, name: str = "Siti Aminah") -> None:
        """Have a member pay in at another till; this one reads it."""
        with self.database.transaction() as session:
            deposited(session, self.members[name], voluntary=amount)
        self.desk.read_again()


def looked_at(path: Path) -> Printed:
    """Look at the ink on a paper that came out of the printer."""
    document = pypdfium2.PdfDocument(path)
    (page,) = document
    width, height = page.get_width(), page.get_height()
    dots = 10  # To the millimetre.
    bitmap = page.render(scale=dots / POINTS_A_MILLIMETRE, grayscale=True)
    darkest = [
        min(bytes(bitmap.buffer)[line * bitmap.stride : line * bitmap.stride + bitmap.width])
        for line in range(bitmap.height)
    ]
    document.close()
    rows = sorted({line // dots for line, ink in enumerate(darkest) if ink < 128})
    return Printed(round(width / POINTS_A_MILLIMETRE), round(height / POINTS_A_MILLIMETRE), rows)
