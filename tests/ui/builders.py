"""Windows for tests."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import dress_window
from ui.widgets.labels import ElidedLabel


def a_window(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    """Show widgets below one another in a window that has the keyboard; hold on to the window."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    return window


def bring_to_front(qtbot: QtBot, window: QWidget) -> None:
    dress_window(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


def cut_words(root: QWidget) -> list[str]:
    """Return the words that are on the screen and have less room than they need."""
    parts: list[QLabel | QPushButton] = [
        *root.findChildren(QLabel),
        *root.findChildren(QPushButton),
    ]
    shown = (part for part in parts if part.isVisible() and part.text())
    return [part.text() for part in shown if not _gives_way(part) and _is_cut(part)]


def _gives_way(part: QWidget) -> bool:
    return isinstance(part, ElidedLabel) or (isinstance(part, QLabel) and part.wordWrap())


def _is_cut(part: QWidget) -> bool:
    hint = part.sizeHint()
    return part.width() < hint.width() - 1 or part.height() < hint.height() - 1


def nameless(root: QWidget) -> list[QWidget]:
    """Return what takes the focus and tells a screen reader nothing."""
    return [
        part
        for part in root.findChildren(QWidget)
        if part.isVisible()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
        and not part.accessibleName()
        and not (isinstance(part, QAbstractButton) and part.text())
    ]
