"""Fields: one line to type in, with an icon, a hint below, and keys left to the page."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.theme.colours import Colour, Tone
from ui.theme.icons import pixmap
from ui.theme.letters import at_least, px
from ui.widgets.labels import ElidedLabel, Label, dress
from ui.widgets.layouts import column

_HEIGHTS = {"scan": 48, "money": 54}
_HEIGHT = 40
_ICON_SIZES = {"scan": 22}
_ICON_SIZE = 18
_ICON_START = 12
_BY_MOUSE = Qt.FocusReason.MouseFocusReason
LENGTH_MAX = 200
"""Longer than any name or code; a document pasted by mistake is cut."""


class Field(QLineEdit):
    """A line to type in. It selects all on entry, so that typing replaces.

    Kinds: `scan` (the big one of the till), `find` and `scan` have room for an icon, `money`
    (figures of 28), none is an ordinary field.
    """

    meaning_changed = Signal(str, bool)
    """What is read, in words for under the field, and whether it is wrong."""

    def __init__(
        self, name: str, *, kind: str = "", placeholder: str = "", icon_name: str = ""
    ) -> None:
        super().__init__()
        self.refuses_scans = False
        """A scan is not text for this field: the window refuses it in place."""
        self._icon_name, self._kind = icon_name, kind
        self._left: dict[str, bool] = {}
        self._line: QWidget | None = None
        self._selects = False
        if kind:
            self.setProperty("field", kind)
        self.setMaxLength(LENGTH_MAX)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        at_least(self, height=_HEIGHTS.get(kind, _HEIGHT))

    def leave(self, sequences: Iterable[str], *, only_when_empty: bool = True) -> None:
        """Leave these keys to the page's shortcuts instead of typing or editing with them."""
        self._left |= {QKeySequence(sequence).toString(): only_when_empty for sequence in sequences}

    def set_wrong(self, wrong: bool) -> None:  # noqa: FBT001  A slot for a signal's bool.
        """Show a red edge, or take it away."""
        dress(self, wrong=wrong)

    def speak_in(self, line: QWidget, say: Callable[[str, bool], object]) -> None:
        """Have what is read, or what is wrong, said by `say`, as long as `line` is not hidden."""
        self._line = line
        self.meaning_changed.connect(say)

    @property
    def has_line(self) -> bool:
        """Whether there is room just now for something to be said about the field."""
        return self._line is not None and not self._line.isHidden()

    def say(self, words: str, *, is_wrong: bool) -> None:
        """Have something said about the field, where it has a line for that."""
        self.meaning_changed.emit(words, is_wrong)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            pressed = QKeySequence(event.keyCombination()).toString()
            pressed = pressed.removeprefix("Num+")
            only_when_empty = self._left.get(pressed)
            if only_when_empty is not None and not (only_when_empty and self.text()):
                event.ignore()
                return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._selects = event.reason() == _BY_MOUSE
        if not self._selects:
            self.selectAll()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._selects and not self.hasSelectedText():
            self.selectAll()
        self._selects = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon_name:
            size = _ICON_SIZES.get(self._kind, _ICON_SIZE)
            painter = QPainter(self)
            drawn = pixmap(self._icon_name, Colour.MUTED, size, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(px(_ICON_START), (self.height() - px(size)) / 2), drawn)
            painter.end()


class LabelledField(QWidget):
    """A field under its name, with one line below it for what is read, or what is wrong."""

    def __init__(self, name: str, field: QLineEdit, advice: str = "") -> None:
        super().__init__()
        self.field = field
        self._advice = advice
        self.name = Label(name, "muted")
        self.hint = ElidedLabel(advice, "small")
        self.setLayout(column(self.name, field, self.hint, gap=4))
        self.setFocusProxy(field)
        if not field.accessibleName():
            field.setAccessibleName(name)
        if isinstance(field, Field):
            field.speak_in(self.hint, self.say)

    def say(self, words: str, wrong: bool) -> None:  # noqa: FBT001  A slot for a signal's bool.
        """Say something under the field; nothing brings the advice back."""
        self.hint.setText(words or self._advice)
        self.hint.set_tone(Tone.BAD if wrong else None)
        if isinstance(self.field, Field):
            self.field.set_wrong(wrong)
