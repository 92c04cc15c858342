"""(c) From the start of the process to a till that can scan, against a bare window of PySide6.

Both are processes of their own, started in turn; each says on its standard output that its window
is painted. The books hold 2,000 items. Memory is the resident set after all pages were opened.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.figures import Figure
from benchmarks.shop import KEY, Shop

ITEMS = 2_000
TURNS = 7
TIMES_MAX = 3.0
MEGABYTES_MAX = 180.0
_READY = b"ready"
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
application.processEvents()
print("ready", flush=True)
sys.stdin.readline()
"""
_TILL = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop_app.language import install_language
from desktop_app.paths import DataFolder
from desktop_app.program import Program
from desktop_app.words import lend_words
application = QApplication(sys.argv[:1])
install_language(application)
lend_words()
program = Program(application, DataFolder(Path(sys.argv[1])))
program.window.show()
application.processEvents()
print("ready", flush=True)
sys.stdin.readline()
program.start()
for name in ("goods", "sales", "sending", "preferences", "till"):
    program.window.open_page(name)
    application.processEvents()
status = Path("/proc/self/status").read_text()
(resident,) = [line for line in status.splitlines() if line.startswith("VmRSS")]
print(resident.split()[1], flush=True)
program.close()
"""


def measure(folder: Path) -> Iterator[Figure]:
    """Measure the start and the memory."""
    shop = Shop(folder / "lumbung.db", ITEMS)
    shop.database.close()
    (folder / "lumbung.key").write_text(KEY.hex())
    bare, till, resident = [], [], []
    for _ in range(TURNS):
        bare.append(_started([sys.executable, "-c", _BARE])[0])
        seconds, kilobytes = _started([sys.executable, "-c", _TILL, str(folder)])
        till.append(seconds)
        resident.append(int(kilobytes) / 1024)
    floor = median(bare)
    yield Figure(
        name="start to usable till",
        value=median(till) / floor,
        unit="times",
        limit=TIMES_MAX,
        floor=floor * 1000,
    )
    yield Figure(
        name="resident memory, every page opened",
        value=median(resident),
        unit="MB",
        limit=MEGABYTES_MAX,
        floor=_bare_megabytes(),
    )


def _started(command: list[str]) -> tuple[float, bytes]:
    """Return the seconds until it said `ready`, and what it said after a line was sent to it."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    started = perf_counter()
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        said = process.stdout.readline().strip()
        seconds = perf_counter() - started
        assert said == _READY, said
        process.stdin.write(b"\n")
        process.stdin.flush()
        more = process.stdout.readline().strip()
    return seconds, more


def _bare_megabytes() -> float:
    counting = _BARE.replace(
        "sys.stdin.readline()",
        "sys.stdin.readline()\n"
        "lines = open('/proc/self/status').read().splitlines()\n"
        "print([line for line in lines if line.startswith('VmRSS')][0].split()[1], flush=True)",
    )
    return int(_started([sys.executable, "-c", counting])[1]) / 1024
