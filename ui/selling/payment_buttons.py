"""The buttons of paying: sums that are likely handed over, and ways to pay."""

from PySide6.QtCore import Signal, Slot

from ui.selling.wording import method_name
from ui.widgets.button import Button
from values.money import ZERO, Rupiah
from values.tender_method import TenderMethod

WAYS = (("T", TenderMethod.CASH), ("Q", TenderMethod.QRIS), ("B", TenderMethod.TRANSFER))
"""The letter that chooses a way to pay, while the field takes figures only."""
QUICK_HEIGHT, QUICK_HEIGHT_SHORT = 38, 34
WAY_HEIGHT, WAY_HEIGHT_SHORT = 44, 36


class SumButton(Button):
    """A sum that the buyer is likely to hand over."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("", kind="small_choice", height=QUICK_HEIGHT, takes_focus=False)
        self._amount = ZERO
        self.clicked.connect(self._on_click)

    def show_sum(self, amount: Rupiah, words: str) -> None:
        """Stand for another sum."""
        self._amount = amount
        self.set_words(words)

    @Slot()
    def _on_click(self) -> None:
        self.chosen.emit(self._amount)


class WayButton(Button):
    """A way to pay; the chosen one has a border, a tint and weight."""

    chosen = Signal(object)

    def __init__(self, letter: str, method: TenderMethod) -> None:
        super().__init__(
            method_name(method),
            letter,
            kind="choice",
            height=WAY_HEIGHT,
            takes_focus=False,
            is_checkable=True,
        )
        self._method = method
        self.clicked.connect(self._on_click)

    @Slot()
    def _on_click(self) -> None:
        self.chosen.emit(self._method)
