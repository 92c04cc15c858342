"""(c) From the start of the process until a scan gives a line, against a bare window of PySide6.

Both are processes of their own, started in turn, their modules compiled as an installation has
them. The books hold 2,000 items. Memory is the resident set once every page was opened, and again
once every desk of the treasurer's page was opened too.
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
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(1366, 768)
window.show()
application.processEvents()
print("ready", flush=True)
sys.stdin.readline()
status = Path("/proc/self/status").read_text()
print([line for line in status.splitlines() if line.startswith("VmRSS")][0].split()[1], flush=True)
"""


def measure(folder: Path) -> Iterator[Figure]:
    """Measure the start and the memory."""
    books = folder / "books"
    books.mkdir()
    shop = Shop(books / "lumbung.db", ITEMS)
    shop.database.close()
    (books / "lumbung.key").write_text(KEY.hex())
    bare = [sys.executable, "-c", _BARE]
    till = [sys.executable, "-m", "benchmarks.started_till", str(books), shop.code(0)]
    _started(bare, folder)  # The first start compiles.
    _started(till, folder)
    bares, tills = [], []
    for _ in range(TURNS):
        bares.append(_started(bare, folder))
        tills.append(_started(till, folder))
    floor = median(seconds for seconds, _ in bares)
    yield Figure(
        name="start to a scanned line",
        value=median(seconds for seconds, _ in tills) / floor,
        unit="times",
        limit=TIMES_MAX,
        floor=floor * 1000,
    )
    for place, opened in enumerate(("every page", "every page and desk")):
        yield Figure(
            name=f"resident memory, {opened} opened",
            value=median(megabytes[place] for _, megabytes in tills),
            unit="MB",
            limit=MEGABYTES_MAX,
            floor=median(megabytes[0] for _, megabytes in bares),
        )


def _started(command: list[str], folder: Path) -> tuple[float, list[float]]:
    """Return the seconds until it said `ready`, and the megabytes that it then named."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
    }
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
        megabytes = [int(kilobytes) / 1024 for kilobytes in process.stdout]
    return seconds, megabytes
