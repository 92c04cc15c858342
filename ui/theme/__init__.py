"""How the program looks: colours, letters, icons, room, and the one style sheet.

`use_theme` dresses the application once, and `dress_window` each window; `resize_letters` does it
again at another size, on every page at once.

The style sheet lies on the windows: on the application it would be applied to every part of a page
again with each step of its building, which was half of the time until a page could be seen.
"""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from ui.theme.colours import Colour
from ui.theme.letters import font, letter_percent, measure_all, set_letter_percent
from ui.theme.style_sheet import style_sheet

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
_GROUNDS = {
    QPalette.ColorRole.Window: Colour.BG,
    QPalette.ColorRole.Base: Colour.SURFACE,
    QPalette.ColorRole.AlternateBase: Colour.SUNKEN,
    QPalette.ColorRole.Text: Colour.TEXT,
    QPalette.ColorRole.WindowText: Colour.TEXT,
    QPalette.ColorRole.Button: Colour.SURFACE,
    QPalette.ColorRole.ButtonText: Colour.TEXT,
    QPalette.ColorRole.Highlight: Colour.ACCENT,
    QPalette.ColorRole.HighlightedText: Colour.ON_ACCENT,
    QPalette.ColorRole.ToolTipBase: Colour.TEXT,
    QPalette.ColorRole.ToolTipText: Colour.SURFACE,
    QPalette.ColorRole.PlaceholderText: Colour.HINT,
    QPalette.ColorRole.Mid: Colour.LINE,
    QPalette.ColorRole.Link: Colour.ACCENT,
    QPalette.ColorRole.Accent: Colour.ACCENT,
}
_DRESSED = "dressed"
_WHEN_OFF = (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText)


def use_theme(application: QApplication, percent: int = 100) -> None:
    """Dress the application: style, fonts, colours and sizes; once, before the first window."""
    application.setStyle("Fusion")
    for path in sorted(FONTS.glob("*.ttf")):
        added = QFontDatabase.addApplicationFont(str(path))
        assert added >= 0, path
    application.setPalette(_palette())
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo):
        QApplication.setEffectEnabled(effect, enable=False)
    resize_letters(application, percent)


def dress_window(window: QWidget) -> None:
    """Give a window the style sheet; what is built into it later wears it too."""
    window.setProperty(_DRESSED, True)  # noqa: FBT003  Qt's own order.
    window.setStyleSheet(style_sheet(letter_percent()))


def resize_letters(application: QApplication, percent: int) -> None:
    """Show everything with letters of another size, at once."""
    set_letter_percent(percent)
    application.setFont(font())
    for window in QApplication.topLevelWidgets():
        if window.property(_DRESSED):
            dress_window(window)
        measure_all(window)


def _palette() -> QPalette:
    palette = QPalette()
    for role, colour in _GROUNDS.items():
        palette.setColor(role, QColor(colour))
    for role in _WHEN_OFF:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(Colour.HINT))
    return palette
