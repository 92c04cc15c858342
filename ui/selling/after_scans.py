"""What waits for the scanner: goods that were scanned last are in the cart before it is paid."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from ui.selling.till_parts import TillParts


class AfterScans(QObject):
    """Does one thing, the last one asked for, as soon as every scan has its answer."""

    def __init__(self, owner: QObject, parts: TillParts) -> None:
        super().__init__(owner)
        self._shelf, self._strip = parts.shelf, parts.view.strip
        self._when_idle: Callable[[], None] | None = None
        self._shelf.idle.connect(self._on_idle)

    def do(self, act: Callable[[], None]) -> None:
        """Do it now, or once the shelf has answered."""
        if self._shelf.is_busy:
            self._when_idle = act
        else:
            act()

    @Slot()
    def _on_idle(self) -> None:
        act, self._when_idle = self._when_idle, None
        is_asked = self._strip.entry.question is not None
        if act is not None and not is_asked and not self._strip.ways():
            act()  # Not where the last scan was refused or asks something: the clerk looks first.
