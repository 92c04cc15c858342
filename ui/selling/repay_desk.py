"""Paying back at the till what a member owes: for the buyer at hand, or for whom is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal, Slot

from coop.errors import Refusal
from ui.selling.buyer_desk import BuyerDesk
from ui.selling.till import Stage
from ui.selling.till_parts import TillParts
from ui.selling.wording import words_at_till
from ui.wording import Words


class RepayDesk(QObject):
    """Opens the form over the window; the cart waits below it."""

    repaid = Signal(str)
    """What was taken in: a sentence to say so."""

    def __init__(self, owner: QObject, parts: TillParts, buyers: BuyerDesk) -> None:
        super().__init__(owner)
        self._parts, self._till, self._buyers = parts, parts.till, buyers
        self.words: Callable[[Refusal], Words] = words_at_till
        """Says what the act refuses; whoever wires the window knows the words of savings too."""
        self._waits = False
        """A member is being chosen to pay back."""
        # Once everybody has seen the choice: the page gives the focus to the scan box by it.
        queued = Qt.ConnectionType.QueuedConnection
        buyers.state_changed.connect(self._on_buyer, queued)

    def begin(self) -> None:
        """Open the form for the member at hand or, without one, ask who it is."""
        if self._till.cart.member_id is not None:
            self._open()
        elif self._till.stage is Stage.SELLING and not self._buyers.is_choosing:
            self._waits = True
            self._buyers.turn()

    @Slot()
    def _on_buyer(self) -> None:
        if self._waits and not self._buyers.is_choosing:
            self._waits = False
            if self._till.cart.member_id is not None:
                self._open()

    def _open(self) -> None:
        # Seldom: not while the till starts.
        from ui.selling.repay_overlay import RepayOverlay  # noqa: PLC0415

        member_id, parts = self._till.cart.member_id, self._parts
        assert member_id is not None
        overlay = RepayOverlay(parts, self.words)
        overlay.form.done.connect(self.repaid)
        overlay.form.begin(member_id)
        overlay.open()
