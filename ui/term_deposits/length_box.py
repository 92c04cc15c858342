"""Choosing how long a deposit runs: only lengths that have a rate, each with it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from coop.savings.term_offers import TermOffer
from ui.term_deposits.deposit_words import term_words
from ui.theme.letters import at_least

_HEIGHT = 40


class LengthBox(QComboBox):
    """One entry a length; arrows choose."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._offers: tuple[TermOffer, ...] = ()
        self.setAccessibleName(name)
        at_least(self, height=_HEIGHT)

    def show_offers(self, offers: Sequence[TermOffer], months: int = 0) -> None:
        """Offer these; `months` is chosen where it is offered, else the first."""
        self._offers = tuple(offers)
        self.blockSignals(True)  # noqa: FBT003  As Qt has it.
        self.clear()
        self.addItems([term_words(offer) for offer in offers])
        lengths = [offer.months for offer in offers]
        self.setCurrentIndex(
            lengths.index(months) if months in lengths else min(len(lengths), 1) - 1
        )
        self.blockSignals(False)  # noqa: FBT003
        self.currentIndexChanged.emit(self.currentIndex())

    def offer(self) -> TermOffer | None:
        """Return what is chosen; None where nothing is offered."""
        place = self.currentIndex()
        return self._offers[place] if 0 <= place < len(self._offers) else None
