"""How long the window's event loop stands still while statements of many members are written.

The desk writes for some seconds in a real window, offscreen, with another page in front of it whose
field is typed into. A timer that is due all the time says when the loop came round; the gaps of a
loop that has nothing to do, measured first, are the floor.
"""

import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget

from benchmarks.figures import Figure, percentile
from benchmarks.village import SETTINGS, TODAY, Village
from ui.batch_statements.batch_desk import BatchDesk
from ui.batch_statements.last_folder import LastFolder
from ui.operations import Operations
from ui.theme import dress_window, use_theme
from ui.widgets.field import Field

SECONDS = 20.0
_KEY_EVERY_MILLISECONDS = 120
_NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)


def longest_gaps(village: Village, folder: Path, limit: float) -> Iterator[Figure]:
    """Measure the longest gap, and that of which only one in a hundred is longer."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    use_theme(application)
    operations = Operations(village.database, village.stamp)
    into = folder / "gaps"
    into.mkdir()
    memory = LastFolder(folder / "last.txt", into)
    desk = BatchDesk(operations, lambda: TODAY, lambda: datetime.now(UTC), memory)
    desk.use_settings(SETTINGS)
    try:
        idle, busy = _measured(desk)
    finally:
        operations.close()
    print(f"{desk.run.done} statements in {SECONDS:g} s beside a window in use")
    for name, of in (("longest", max), ("p99", lambda gaps: percentile(gaps, 0.99))):
        yield Figure(
            name=f"window stands still while many are written, {name}",
            value=of(busy),
            unit="ms",
            limit=limit,
            floor=of(idle),
        )


def _measured(desk: BatchDesk) -> tuple[list[float], list[float]]:
    """Return the gaps of a window at rest, and of one whose desk writes."""
    typed, pages = Field("typed"), QStackedWidget()
    for part in (typed, desk):
        pages.addWidget(part)
    dress_window(pages)
    pages.resize(1_280, 680)
    pages.show()
    typed.setFocus()
    idle = _gaps(typed, lambda: None)
    busy = _gaps(typed, desk.start)
    assert desk.run.is_running, "all were written too soon"
    assert desk.run.done > 0, "nothing was written"
    desk.stop()
    pages.close()
    return idle, busy


def _gaps(typed: Field, begin: Callable[[], object]) -> list[float]:
    """Return the milliseconds between two rounds of the loop, for some seconds."""
    loop, rounds, keys = QEventLoop(), QTimer(), QTimer()
    gaps: list[float] = []
    last = [perf_counter()]

    def came_round() -> None:
        now = perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    rounds.timeout.connect(came_round)
    keys.timeout.connect(lambda: QTest.keyClicks(typed, "a"))
    rounds.start(1)
    keys.start(_KEY_EVERY_MILLISECONDS)
    QTimer.singleShot(int(SECONDS * 1000), loop, loop.quit)
    begin()
    loop.exec()
    rounds.stop()
    keys.stop()
    return gaps
