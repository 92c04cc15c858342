"""What Qt has to say goes into the program's log, not between the lines on the terminal.

Without a screen it says at every dialog that nothing can be raised or grabbed.
"""

import logging

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_log = logging.getLogger("qt")
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def log_qt_messages() -> None:
    """Have them logged from now on."""
    qInstallMessageHandler(_note)


def _note(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    _log.log(_LEVELS[kind], "%s", message)
