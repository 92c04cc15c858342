"""What the desk asks of each of its parts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coop.shop_settings import ShopSettings
from ui.theme.room import Room
from ui.widgets.keys import Key


class CountPart(QWidget):
    """One state of the desk: it has the whole page while it is in front."""

    left = Signal()
    turned = Signal()
    """Its keys or its title changed."""
    said = Signal(str)

    def title(self) -> str:
        """Return the words for the top bar."""
        raise NotImplementedError

    def keys(self) -> Sequence[Key]:
        """Return the keys, the most used first."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        raise NotImplementedError

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""

    def read_again(self) -> None:
        """Read once more: something was recorded."""

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""

    def scan(self, code: str) -> bool:  # noqa: ARG002  Parts that read codes use it.
        """Take a scanned code; False where there is no use for it."""
        return False
