"""What the page of the office asks of each of its desks."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coop.shop_settings import ShopSettings
from ui.theme.room import Room
from ui.widgets.keys import Key


class OfficeDesk(QWidget):
    """One duty of the treasurer (bendahara); it has the whole page while it is open."""

    left = Signal()
    """Esc in its first state: back to the list of duties."""
    turned = Signal()
    """`keys` or `title` changed."""
    said = Signal(str)
    """Good news in one sentence."""
    page_wanted = Signal(str, object)
    """Open the page of that name and hand it a subject."""

    def begin(self) -> None:
        """Read what is shown: somebody opened it anew."""
        raise NotImplementedError

    def read_again(self) -> None:
        """Read once more: something was recorded while it is in front."""

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""

    def title(self) -> str:
        """Return the words for the top bar."""
        raise NotImplementedError

    def keys(self) -> Sequence[Key]:
        """Return the keys of the present state, the most used first."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        raise NotImplementedError

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""

    def scan(self, code: str) -> bool:  # noqa: ARG002  Desks that read codes use it.
        """Take a scanned code; False when this desk has no use for it now."""
        return False
