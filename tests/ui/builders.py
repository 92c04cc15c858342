"""Windows for tests."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


def a_window(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Show widgets below one another in a window that has the keyboard."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    return window


def bring_to_front(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
