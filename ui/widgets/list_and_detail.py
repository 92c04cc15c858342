"""A list, and the chosen row's detail beside it or, where the window is narrow, in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.theme.letters import px
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.layouts import row

_WIDTH = 474
_WIDTH_SLIM = 400
_WIDTH_WIDE = 560
_GAP = 12
_SINGLE_BELOW = 1_000
"""Effective width of the window under which a list beside a detail would lose its columns."""
_UNBOUNDED = 16_777_215
"""Qt's own largest size of a widget."""


class ListAndDetail(QWidget):
    """Two parts side by side; with little room one at a time (`open_detail`, `open_list`)."""

    turned = Signal()
    """Another part came to the front, or both are seen again."""

    def __init__(self, listed: QWidget, detail: QWidget) -> None:
        super().__init__()
        self._listed, self._detail = listed, detail
        self._room = DESIGN_ROOM
        self._is_detail_open = False
        self.setLayout(row((listed, 1), detail, gap=_GAP))
        self.measure()

    @property
    def is_single(self) -> bool:
        """Whether only one part fits at a time."""
        return self._room.width < _SINGLE_BELOW

    @property
    def is_detail_alone(self) -> bool:
        """Whether the detail stands in the place of the list."""
        return self.is_single and self._is_detail_open

    def list_room(self) -> Room:
        """Return the room for the columns of the list: alone it has that of both parts."""
        if not self.is_single:
            return self._room
        return Room(self._room.width + _WIDTH_SLIM + _GAP, self._room.height)

    def open_detail(self) -> None:
        """Bring the detail to the front."""
        self._turn(is_open=True)

    def open_list(self) -> None:
        """Bring the list to the front."""
        self._turn(is_open=False)

    def fit(self, room: Room) -> None:
        """Show both parts, or one."""
        self._room = room
        self.measure()

    def measure(self) -> None:
        """Take widths in pixels again."""
        width = _WIDTH_WIDE if self._room.is_wide else _WIDTH
        width = px(_WIDTH_SLIM if self._room.is_slim else width)
        self._detail.setMinimumWidth(0 if self.is_single else width)
        self._detail.setMaximumWidth(_UNBOUNDED if self.is_single else width)
        self._listed.setVisible(not self.is_detail_alone)
        self._detail.setVisible(not self.is_single or self._is_detail_open)

    def _turn(self, *, is_open: bool) -> None:
        if is_open != self._is_detail_open:
            self._is_detail_open = is_open
            self.measure()
            self.turned.emit()
