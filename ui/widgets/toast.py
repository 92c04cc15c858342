"""Good news for a few seconds, above the key bar; it takes no focus and makes no sound."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from ui.theme.colours import Colour
from ui.theme.letters import px
from ui.widgets.labels import IconLabel, Label, dress
from ui.widgets.layouts import Card, row

SHOWN_MILLISECONDS = 6_000
_EDGE = 16
_KEYS = {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}


class Toast(Card):
    """Shows one sentence until the next key or for six seconds. Bad news is a note instead."""

    def __init__(self, application: QApplication, window: QWidget, above: QWidget) -> None:
        super().__init__("dark", (14, 10, 16, 10))
        self.setParent(window)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._application, self._window, self._above = application, window, above
        self._words = Label()
        dress(self._words, ink="on_dark")
        self.add(row(IconLabel("check", Colour.RAIL_MARK, 18), self._words))
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SHOWN_MILLISECONDS)
        self._clock.timeout.connect(self.leave)
        window.installEventFilter(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.measure()
        self.show()
        self.raise_()
        self._clock.start()
        self._application.installEventFilter(self)  # Of the whole program, but only while shown.

    @Slot()
    def leave(self) -> None:
        """Go away."""
        self._clock.stop()
        self._application.removeEventFilter(self)
        self.hide()

    def text(self) -> str:
        """Return the sentence."""
        return self._words.text()

    def measure(self) -> None:
        """Take the place above the key bar again."""
        self.body.invalidate()
        self.body.activate()  # Else the rows in it keep the width of the sentence before.
        self.adjustSize()
        corner = self._above.mapTo(self._window, self._above.rect().topLeft())
        self.move(corner.x() + px(_EDGE), corner.y() - self.height() - px(_EDGE))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return False
        if event.type() in _KEYS:
            self.leave()
        elif event.type() == QEvent.Type.Resize and watched is self._window:
            self.measure()
        return super().eventFilter(watched, event)
