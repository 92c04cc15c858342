"""Who collects garbage while the window is open."""

import gc
import threading
from weakref import ref

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.collecting import MainThreadCollector


class Knot:
    """Holds itself, as a widget holds a slot that holds the widget."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _as_before() -> None:
    gc.disable()


def test_no_other_thread_collects_while_the_window_is_open(qtbot: QtBot) -> None:
    collector = MainThreadCollector()
    collector.start()
    knot = ref(Knot())

    worker = threading.Thread(target=lambda: [[] for _ in range(200_000)])
    worker.start()
    worker.join()

    assert knot() is not None
    collector.look()
    qtbot.waitUntil(lambda: knot() is None or bool(gc.collect()))
    collector.stop()
    assert knot() is None


def test_the_interpreter_collects_again_afterwards_if_it_did_before() -> None:
    after = []
    for collects in (True, False):
        (gc.enable if collects else gc.disable)()
        collector = MainThreadCollector()
        collector.start()
        collector.stop()
        after.append(gc.isenabled())

    assert after == [True, False]
