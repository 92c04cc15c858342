"""What waits for the painting."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.ui.builders import a_window
from ui.widgets.after_painting import AfterPainting
from ui.widgets.labels import Label


class Painted(QObject):
    """Writes down when a widget is painted."""

    def __init__(self, part: QWidget, happened: list[str]) -> None:
        super().__init__(part)
        self._happened = happened
        part.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._happened.append("painted")
        return super().eventFilter(watched, event)


def test_it_comes_once_a_turn_after_the_painting(qtbot: QtBot) -> None:
    part, happened = Label("Beras"), list[str]()
    window = a_window(qtbot, part)
    Painted(part, happened)
    part.update()
    qtbot.waitUntil(lambda: happened == ["painted"])
    happened.clear()
    waiting = AfterPainting(part)
    waiting.came.connect(lambda: happened.append("came"))
    turn = QTimer(singleShot=True, interval=0)
    turn.timeout.connect(lambda: happened.append("turned"))

    with qtbot.waitSignal(waiting.came):
        waiting.wait()
        part.update()
        waiting.wait()
        turn.start()

    assert happened == ["painted", "turned", "came"]
    assert window.isVisible()


def test_nothing_comes_once_the_window_is_closed(qtbot: QtBot) -> None:
    part = QWidget()
    window = a_window(qtbot, part)
    waiting = AfterPainting(part)

    with qtbot.assertNotEmitted(waiting.came, wait=50):
        waiting.wait()
        window.close()
