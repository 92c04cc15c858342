"""The program as a clerk starts it, on a folder of books, with the day's clock on its wall."""

import sys
import threading

from PySide6.QtWidgets import QApplication

from desktop_app.clock import Clock
from desktop_app.crash_report import report_crashes
from desktop_app.demo.day_clock import DayClock
from desktop_app.demo.hand import Hand
from desktop_app.paths import DataFolder
from desktop_app.program import Program
from desktop_app.settings import read_settings
from desktop_app.single_instance import SingleInstance


class RunningTill:
    """Starts and ends the program as often as the story wants; `hand` works on its window."""

    def __init__(self, application: QApplication, folder: DataFolder, clock: DayClock) -> None:
        self._application, self._folder, self._clock = application, folder, clock
        self._has_failed = False
        self._instance = SingleInstance(folder)
        self.program: Program
        self.hand: Hand
        self._hooks = (sys.excepthook, threading.excepthook)

    @property
    def is_well(self) -> bool:
        """Whether no error that nobody expected was met so far."""
        return not self._has_failed

    def start(self) -> None:
        """Open the window and have it in front."""
        taken = self._instance.take()
        assert taken, "another window has these books"
        report_crashes(self._note_failure)
        zone = read_settings(self._folder.settings).zone
        self.program = Program(self._application, self._folder, Clock(zone, self._clock.read))
        window = self.program.window
        window.show()
        self.program.start()
        self.hand = Hand(window, lambda: self.is_well)
        self.hand.take_window()

    def close(self) -> None:
        """End the program; what is on the disk is all that stays."""
        self.program.window.close()
        self.program.close()
        self.program.window.deleteLater()
        self.hand.pause(0)
        self._instance.release()
        sys.excepthook, threading.excepthook = self._hooks

    def _note_failure(self) -> None:
        self._has_failed = True
