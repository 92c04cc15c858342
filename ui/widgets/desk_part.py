"""What a page asks of its desks, and a desk of its parts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coop.shop_settings import ShopSettings
from ui.theme.room import Room
from ui.widgets.keys import Key


class DeskPart(QWidget):
    """It has the whole page while it is in front."""

    left = Signal()
    """Esc in its first state."""
    turned = Signal()
    """Its keys or its title changed."""
    said = Signal(str)
    """Good news in one sentence."""

    def begin(self) -> None:
        """Read what is shown: somebody opened it anew."""

    def read_again(self) -> None:
        """Read once more: something was recorded."""

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""

    def title(self) -> str:
        """Return the words for the top bar."""
        raise NotImplementedError

    def keys(self) -> Sequence[Key]:
        """Return the keys of the present state, the most used first and the way back last."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        raise NotImplementedError

    def is_at_home(self) -> bool:
        """Whether no form of it is open."""
        return True

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""

    def scan(self, code: str) -> bool:  # noqa: ARG002  Parts that read codes use it.
        """Take a scanned code; False where there is no use for it now."""
        return False
