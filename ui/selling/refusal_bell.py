"""One short sound where a scan is refused: the eyes are on the goods, and not on the screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from ui.selling.scan_strip import ScanStrip


class RefusalBell(QObject):
    """Rings with what the strip refuses; it says nothing that the strip does not say as well."""

    def __init__(self, strip: ScanStrip, is_wanted: Callable[[], bool]) -> None:
        super().__init__(strip)
        self._is_wanted = is_wanted
        strip.refused.connect(self._ring)

    @Slot()
    def _ring(self) -> None:
        if self._is_wanted():
            QApplication.beep()
