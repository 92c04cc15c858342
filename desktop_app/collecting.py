"""Garbage is collected in the window's thread and in no other.

Python collects in whichever thread happens to allocate. A worker that came upon widgets nobody
holds any more would destroy them there, and Qt falls when a widget dies outside its own thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

LOOK_MILLISECONDS = 1_000
"""As often as somebody pays, at the most; a look costs microseconds, a collection milliseconds."""


class MainThreadCollector(QObject):
    """Does what the interpreter would do by itself, between two events of the window."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Take over from the interpreter; what is there by now is here to stay."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        gc.freeze()  # Else each full collection walks all modules and pages: a tenth of a second.
        self._timer.start(LOOK_MILLISECONDS)

    def stop(self) -> None:
        """Give it back, with nothing left over."""
        self._timer.stop()
        gc.unfreeze()
        gc.collect()
        if self._was_enabled:
            gc.enable()

    @Slot()
    def look(self) -> None:
        """Collect the oldest generation that is due."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [age for age in range(len(counts)) if counts[age] > limits[age]]
        if due:
            gc.collect(max(due))
