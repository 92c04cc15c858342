"""What the three forms of this desk share: nothing is typed or left while something is written."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.act_form import ActForm
from ui.wording import Words


class TermForm(ActForm):
    """Whoever derives names its parts, and tells with `done`."""

    done = Signal(str, object)
    """What happened, in words for the toast, and the deposit's id."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self._left_off: QWidget | None = None
        self._operations, self._settings, self._today = operations, settings, today

    @property
    def is_busy(self) -> bool:
        """Whether something is being written."""
        return not self.save_button.isEnabled()

    def use_settings(self, settings: ShopSettings) -> None:
        """Write receipts as the cooperative has chosen anew."""
        self._settings = settings

    def focus_part(self) -> QWidget:
        """Return the part that is typed into first."""
        raise NotImplementedError

    def typed_parts(self) -> Sequence[QWidget]:
        """Return what is typed or chosen."""
        raise NotImplementedError

    def set_open(self, *, is_open: bool) -> None:
        """Let things be typed, or not while they are written; the focus comes back then."""
        if not is_open:
            self._left_off = QApplication.focusWidget()
            self.setFocus()  # Else it would go to the search, and what is typed with it.
        for part in (self.save_button, self.leave_button, *self.typed_parts()):
            part.setEnabled(is_open)
        if is_open and self._left_off is not None:
            self._left_off.setFocus()
            self._left_off = None

    @override
    def begin_anew(self) -> None:
        super().begin_anew()
        self.set_open(is_open=True)

    @override
    def say(self, tone: Tone, words: Words) -> None:
        self.set_open(is_open=True)
        super().say(tone, words)
