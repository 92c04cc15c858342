"""The program as its command starts it: `ready` once a scan has given a line.

After a line on its standard input it opens every page, says how many kilobytes are resident, opens
every desk of the treasurer's page, and says so again.
"""

import gc
import sys
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.program import Program

NAP_SECONDS = 0.001
NAPS = 200


def main(folder: Path, code: str) -> None:
    """Start, scan, say so; then open everything there is."""
    gc.disable()  # As `desktop_app.__main__` does.
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from desktop_app.language import install_language  # noqa: PLC0415
    from desktop_app.paths import DataFolder  # noqa: PLC0415
    from desktop_app.program import Program  # noqa: PLC0415
    from desktop_app.words import lend_words  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    install_language(application)
    lend_words()
    program = Program(application, DataFolder(folder))
    program.window.show()
    application.processEvents()
    _scan(application, program, code)
    print("ready", flush=True)
    sys.stdin.readline()
    program.start()
    _open_pages(application, program)
    _say_resident()
    _open_desks(application, program)
    _say_resident()
    program.close()


def _scan(application: "QApplication", program: "Program", code: str) -> None:
    """Press the keys of a scanner, and wait for the line."""
    from PySide6.QtCore import QEvent, Qt  # noqa: PLC0415  They are there by now.
    from PySide6.QtGui import QKeyEvent  # noqa: PLC0415

    till = program.pages.till
    assert till is not None
    assert application.focusWidget() is till.view.scan_box
    none = Qt.KeyboardModifier.NoModifier
    for letter in code:
        press = QKeyEvent(QEvent.Type.KeyPress, ord(letter), none, letter)
        application.sendEvent(till.view.scan_box, press)
    application.sendEvent(
        till.view.scan_box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, none, "\r")
    )
    while not till.till.cart.lines:
        Event().wait(NAP_SECONDS)
        application.processEvents()


def _open_pages(application: "QApplication", program: "Program") -> None:
    for entry in program.pages.entries():
        program.window.open_page(entry.name)
        application.processEvents()
    _settle(application)


def _open_desks(application: "QApplication", program: "Program") -> None:
    from desktop_app.office import duties  # noqa: PLC0415  Not before the till can scan.

    for duty in duties(program):
        program.window.open_page("office", duty.name)
        application.processEvents()
    _settle(application)


def _settle(application: "QApplication") -> None:
    """Let what was asked for be read and shown."""
    for _ in range(NAPS):
        Event().wait(NAP_SECONDS)
        application.processEvents()


def _say_resident() -> None:
    status = Path("/proc/self/status").read_text("ascii")
    (resident,) = (line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    print(resident, flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
