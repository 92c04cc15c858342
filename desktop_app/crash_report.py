"""When the program is wrong: a report for whoever mends it, and one honest sentence on screen.

The transaction is gone and nothing was half written, so the window may go on. The report holds the
places in the code, never the values: those may be a person's.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

_log = logging.getLogger(__name__)


def report_crashes(show: Callable[[], None]) -> None:
    """Have every error that nobody expected logged, and `show` called in the thread it met."""

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _write(kind, trace)
        show()

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        _write(arguments.exc_type, arguments.exc_traceback)

    sys.excepthook = in_main
    threading.excepthook = in_thread


def _write(kind: type[BaseException], trace: TracebackType | None) -> None:
    places = "".join(traceback.format_tb(trace))
    _log.critical("%s at\n%s", kind.__name__, places)
