"""A card with a form: its fields scroll where the window is low, its figures and buttons stay."""

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QPushButton, QWidget
from typing_extensions import override

from ui.theme.letters import px
from ui.widgets.layouts import Card, Margins, Part, scrolled

_MARGINS: Margins = (16, 12, 16, 12)
_ROOM_AROUND = 8
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FormCard(Card):
    """Head and foot stand still, what is between them scrolls; Enter presses a focused button.

    With `enter_moves_on`, Enter in a field goes on to the next one. Whatever has the focus is seen.
    """

    def __init__(self, *, enter_moves_on: bool = False) -> None:
        super().__init__(margins=_MARGINS, gap=8)
        self._enter_moves_on = enter_moves_on
        self._content = QWidget()
        self._scrolled = scrolled(self._content, ground="card")
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def lay_out(self, heads: tuple[Part, ...], content: QLayout, feet: tuple[Part, ...]) -> None:
        """Put the parts in their places, once."""
        self._content.setLayout(content)
        self.add(*heads, (self._scrolled, 1), *feet)

    def reveal(self, part: QWidget) -> None:
        """Give `part` the focus, and scroll until all of it is seen."""
        part.setFocus()
        self._bring_into_sight(part)

    @Slot(QWidget, QWidget)
    def _on_focus(self, _before: QWidget | None, part: QWidget | None) -> None:
        is_by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if part is None or is_by_mouse or not self._content.isAncestorOf(part):
            return  # What is clicked on stays under the mouse.
        named = part.parentWidget() or part
        is_whole = named.focusProxy() is part and named.height() <= self._scrolled.height()
        self._bring_into_sight(named if is_whole else part)

    def _bring_into_sight(self, part: QWidget) -> None:
        layout = self._content.layout()
        if layout is not None:
            layout.activate()
        around = px(_ROOM_AROUND)
        below = part.mapTo(self._content, QPoint(0, part.height() + around))
        above = part.mapTo(self._content, QPoint(0, -around))
        for place in (below, above):
            self._scrolled.ensureVisible(0, place.y(), 0, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if press_focused(event):
            return
        if is_enter(event) and self._enter_moves_on:
            self.focusNextChild()
            return
        super().keyPressEvent(event)


def is_enter(event: QKeyEvent) -> bool:
    """Say whether Enter was pressed, and not merely held down."""
    return event.key() in _ENTER and not event.isAutoRepeat()


def press_focused(event: QKeyEvent) -> bool:
    """Press the button that has the focus, if Enter was pressed on one."""
    focused = QApplication.focusWidget()
    if not is_enter(event) or not isinstance(focused, QPushButton):
        return False
    focused.click()
    return True
