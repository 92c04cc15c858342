"""Qt's application as `desktop_app.startup` makes it, without a screen."""

import os
import sys

from PySide6.QtWidgets import QApplication

from desktop_app.demo.qt_messages import log_qt_messages
from desktop_app.language import install_language
from desktop_app.words import lend_words

OFFSCREEN = "offscreen"


def dressed_application() -> QApplication:
    """Make the application, with the words of the program in Indonesian."""
    os.environ["QT_QPA_PLATFORM"] = OFFSCREEN
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Lumbung")
    log_qt_messages()
    install_language(application)
    lend_words()
    return application


def has_screen() -> bool:
    """Say whether a person could see a window here."""
    if os.environ.get("QT_QPA_PLATFORM", "").startswith(OFFSCREEN):
        return False
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True
