"""A treasurer at the desk for interest."""

from pathlib import Path

from PySide6.QtCore import Qt

from coop.shop_settings import PrinterKind, ShopSettings
from tests.ui.office_builders import Sitter
from ui.interest.interest_desk import InterestDesk

SETTINGS = ShopSettings(printer_kind=PrinterKind.FILE)


class Office(Sitter[InterestDesk]):
    """Whoever sits there: presses keys and reads."""

    def open_next_month(self) -> None:
        self.press(Qt.Key.Key_Return)
        self.wait(lambda: bool(self.desk.run.rows.rows))

    def has_written(self, file: Path) -> bool:
        return file.exists() and file.name in self.desk.run.note.text()

    def post_it(self) -> None:
        """Post what is shown: the question has its safe button in front."""
        self.press(Qt.Key.Key_F10)
        self.press(Qt.Key.Key_Tab)
        self.press(Qt.Key.Key_Return)
