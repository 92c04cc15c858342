"""What the window asks of a page, and what a page may ask of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.letters import set_gaps
from ui.theme.room import Room
from ui.widgets.keys import Key


class Page(QWidget):
    """A page of the window; lay its parts out in `body`.

    The window builds a page on its first visit and keeps it. It shows the page's `title` and
    `keys`, gives focus to its `focus_target` whenever it comes to the front or a dialog closes,
    tells it how much room there is, and hands it every scan.
    """

    keys_changed = Signal()
    """The state changed, and `keys` or `title` with it."""
    badge_changed = Signal()
    toast_wanted = Signal(str)
    """Good news in one sentence."""
    page_wanted = Signal(str, object)
    """Open the page of that name and hand it a subject (None: just open it)."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "page")
        self.body = QVBoxLayout(self)
        set_gaps(self.body, (14, 12, 14, 12), 10)

    def title(self) -> str:
        """Return the words at the left of the top bar."""
        raise NotImplementedError

    def keys(self) -> Sequence[Key]:
        """Return the keys of the present state, the most used first."""
        return ()

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        raise NotImplementedError

    def badge(self) -> str:
        """Return what stands in the yellow mark on the rail; nothing hides it."""
        return ""

    def fit(self, room: Room) -> None:
        """Lay out for that much room; call the inherited one."""
        set_gaps(self.body, (10, 8, 10, 8) if room.is_slim else (14, 12, 14, 12), 10)

    def scan(self, code: str) -> bool:  # noqa: ARG002  Pages that read codes use it.
        """Take a scanned code; False when this page has no use for it now."""
        return False

    def arrive(self, subject: object) -> None:
        """Be shown because another page asked for it, with what that page sent along."""
