"""Panels over the whole window: dialogs, and the list of keys.

They are children of the window under a flat scrim. While one is open the keyboard is its own:
shortcuts of the page are held back, Tab goes round inside, and on closing the focus returns to
where it was.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.theme.colours import Colour
from ui.theme.letters import px
from ui.widgets.button import Button
from ui.widgets.labels import IconLabel, Label
from ui.widgets.layouts import Card, column, row

DIALOG_WIDTH = 480
_EDGE = 16
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Overlay(QWidget):
    """A scrim over `opener`'s window with one panel in the middle.

    It lives once: `open` it, and it deletes itself when it is closed.
    """

    closed = Signal()

    def __init__(self, opener: QWidget, width: int = DIALOG_WIDTH) -> None:
        self._window = opener.window()
        super().__init__(self._window)
        self.setObjectName("scrim")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.panel = Card("overlay", (24, 20, 24, 20), 12)
        self.panel.setParent(self)
        self._width = width
        self._returns_to: QWidget | None = None
        self._focus_target: QWidget | None = None
        self._window.installEventFilter(self)
        self.hide()

    def set_focus_target(self, widget: QWidget) -> None:
        """Give this widget the focus on opening."""
        self._focus_target = widget

    def open(self) -> None:
        """Cover the window."""
        self._returns_to = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        (self._focus_target or self.panel).setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def dismiss(self) -> None:
        """Uncover the window, and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._returns_to is not None and isValid(self._returns_to):
            self._returns_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    def measure(self) -> None:
        """Take sizes in pixels again."""
        self._place()

    def height_wanted(self, width: int) -> int:
        """Return how high the panel would be at that width, had it all the room."""
        layout = self.panel.body
        wanted = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        return max(wanted, self.panel.sizeHint().height())

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # The page below must not hear it; it comes back as a key press.
            return True
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.key() in _ENTER and not event.isAutoRepeat():
            self._press_enter()
        event.accept()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [stop for stop in self.panel.findChildren(QWidget) if _takes_tab(stop)]
        if not stops:
            return True
        order = _in_tab_order(self, stops)
        now = QApplication.focusWidget()
        place = order.index(now) if now in order else -1
        target = order[(place + (1 if forward else -1)) % len(order)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _press_enter(self) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()

    def _place(self) -> None:
        self.setGeometry(self._window.rect())
        room = self._window.rect().adjusted(px(_EDGE), px(_EDGE), -px(_EDGE), -px(_EDGE))
        width = min(px(self._width), room.width())
        height = min(self.height_wanted(width), room.height())
        self.panel.setGeometry(
            room.center().x() - width // 2, room.center().y() - height // 2, width, height
        )


class Dialog(Overlay):
    """A question with its figures: title, words, anything in `content`, and buttons.

    Only for what cannot be undone, for a PIN and for choosing files. The first button added is
    the safe one: it has the focus, and Esc presses it.
    """

    def __init__(
        self,
        opener: QWidget,
        title: str,
        text: str = "",
        *,
        icon_name: str = "",
        width: int = DIALOG_WIDTH,
    ) -> None:
        super().__init__(opener, width)
        self.setAccessibleName(title)
        heading = row(Label(title, "title", wraps=True), gap=10)
        if icon_name:
            heading.insertWidget(0, IconLabel(icon_name, Colour.ACCENT, 24))
        heading.setStretch(heading.count() - 1, 1)
        self.content = column(gap=8)
        self._buttons = row(None, gap=8)
        self.panel.add(heading)
        if text:
            self.panel.add(Label(text, wraps=True))
        self.panel.add(self.content, 4, self._buttons)
        self._safe: Button | None = None

    def add_button(self, button: Button, act: Callable[[], object] | None = None) -> Button:
        """Add a button that closes the dialog and then acts; the first one is the safe one."""
        if self._safe is None:
            self._safe = button
            if self._focus_target is None:
                self.set_focus_target(button)
        button.clicked.connect(self.dismiss)
        if act is not None:
            button.clicked.connect(act)
        self._buttons.addWidget(button)
        return button

    def add_staying_button(self, button: Button) -> Button:
        """Add a button that leaves the dialog open; its page closes it with `dismiss`."""
        self._buttons.addWidget(button)
        return button

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._safe is not None:
            self._safe.click()
            event.accept()
            return
        super().keyPressEvent(event)


def _takes_tab(widget: QWidget) -> bool:
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isEnabled() and widget.isVisible() and widget.focusProxy() is None


def _in_tab_order(root: QWidget, stops: list[QWidget]) -> list[QWidget]:
    order: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        if widget in stops:
            order.append(widget)
        widget = widget.nextInFocusChain()
    return order
