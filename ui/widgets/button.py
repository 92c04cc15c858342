"""Buttons that show their key at the right edge."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from ui.theme.colours import Colour
from ui.theme.icons import icon
from ui.theme.letters import CAP_SIZE, at_least, font, metrics, px
from ui.widgets.chosen_keys import key_for
from ui.widgets.labels import RIGHT

HEIGHT = 40
PAY_HEIGHT = 58
_KEY_MARGIN = 10
_KEY_GAP = 14
_ON_ACCENT = ("primary", "pay")
_ICON_SIZES = {"pay": 22}
_ICON_SIZE = 18
_ICON_SPACE = " "
_ICON_GAP = 4
"""Pixels that Qt leaves between an icon and its words."""


class Button(QPushButton):
    """A push button; its key, painted at the right, is a hint and no shortcut by itself.

    Kinds: `primary`, `pay`, `left`, `choice`, `small_choice`, `filter`, `link`, `on_tint`; none is
    an ordinary button. `height` and sizes are designed at 100 %.
    """

    def __init__(  # noqa: PLR0913  Each is what the drawing of a button shows.
        self,
        text: str,
        key: str = "",
        icon_name: str = "",
        kind: str = "",
        *,
        height: int = HEIGHT,
        takes_focus: bool = True,
        is_checkable: bool = False,
    ) -> None:
        super().__init__()
        self._key, self._kind, self._icon_name = key_for(key), kind, icon_name
        self.has_no_icon = not icon_name
        if kind:
            self.setProperty("kind", kind)
        if key and kind != "pay":
            self.setProperty("keyed", "true")
        self.setCheckable(is_checkable)
        self.setAutoDefault(False)
        if not takes_focus:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        at_least(self, height=height)
        self.set_words(text)
        self.measure()
        self.toggled.connect(self._show_icon)

    def set_words(self, text: str) -> None:
        """Show other words; an ampersand is an ampersand."""
        gap = "" if self.has_no_icon else _ICON_SPACE
        self.setText(gap + text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setAccessibleDescription(self._key)

    def icon_width(self) -> int:
        """Return how much room the icon takes, whether it is shown or left out."""
        if not self._icon_name:
            return 0
        return self.iconSize().width() + _ICON_GAP + metrics().horizontalAdvance(_ICON_SPACE)

    def leave_icon_out(self, *, is_out: bool) -> None:
        """Show the words alone where there is no room for more."""
        if self._icon_name and is_out != self.has_no_icon:
            self.has_no_icon = is_out
            self.set_words(self.accessibleName())
            self.setIcon(QIcon())
            self._show_icon()

    def key(self) -> str:
        """Return the key that is shown."""
        return self._key

    def measure(self) -> None:
        """Take sizes in pixels again."""
        side = px(_ICON_SIZES.get(self._kind, _ICON_SIZE))
        self.setIconSize(QSize(side, side))
        self._show_icon()

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        sides = 2 if self._kind == "pay" else 1  # A centred text keeps the key's room at both.
        width = hint.width() + sides * self._key_width() + self._bold_excess()
        return QSize(width, hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._key:
            return
        painter = QPainter(self)
        painter.setFont(font(CAP_SIZE, bold=True))
        is_on_accent = self._kind in _ON_ACCENT and self.isEnabled()
        painter.setPen(QColor(Colour.KEY_ON_ACCENT if is_on_accent else Colour.HINT))
        painter.drawText(self.rect().adjusted(0, 0, -px(_KEY_MARGIN), 0), RIGHT, self._key)
        painter.end()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._show_icon()

    def _bold_excess(self) -> int:
        """Return how much wider the words of a button get that turns bold when it is down."""
        if not self.isCheckable():
            return 0
        plain = metrics().horizontalAdvance(self.text())
        return max(0, metrics(bold=True).horizontalAdvance(self.text()) - plain)

    def _key_width(self) -> int:
        if not self._key:
            return 0
        return metrics(CAP_SIZE, bold=True).horizontalAdvance(self._key) + px(_KEY_GAP)

    def _show_icon(self) -> None:
        if self.has_no_icon:
            return
        colour = Colour.ACCENT if self.isChecked() else Colour.MUTED
        if not self.isEnabled():
            colour = Colour.HINT
        elif self._kind in _ON_ACCENT:
            colour = Colour.ON_ACCENT
        self.setIcon(icon(self._icon_name, colour, _ICON_SIZES.get(self._kind, _ICON_SIZE)))
