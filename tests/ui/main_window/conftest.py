"""A window with four pages in it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.builders import bring_to_front
from tests.ui.main_window.builders import NOW, OFFLINE, Built
from ui.main_window import MainWindow, PrinterState, TopBarWords


@pytest.fixture
def built() -> Built:
    return Built()


@pytest.fixture
def window(qtbot: QtBot, application: QApplication, built: Built) -> MainWindow:
    entries = [
        built.entry("till", 1, "shopping-cart", "Kasir"),
        built.entry("goods", 2, "package", "Barang"),
        built.entry("sending", 6, "send", "Kirim"),
        built.entry("preferences", 0, "settings", "Atur"),
    ]
    words = TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri Wahyuni", "Sif 1")
    window = MainWindow(application, words, entries, lambda: NOW)
    qtbot.addWidget(window)
    window.show_sync(OFFLINE)
    window.show_printer(PrinterState("Printer 58 mm siap"))
    bring_to_front(qtbot, window)
    return window
