"""The buttons of paying: sums that are likely handed over, and ways to pay."""

from PySide6.QtCore import Signal, Slot

from ui.selling.wording import method_name
from ui.theme.letters import at_least
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.labels import dress
from values.money import ZERO, Rupiah
from values.tender_method import TenderMethod

WAYS = (
    ("T", TenderMethod.CASH),
    ("Q", TenderMethod.QRIS),
    ("B", TenderMethod.TRANSFER),
    ("K", TenderMethod.CREDIT),
    ("S", TenderMethod.SAVINGS),
)
"""The letter that chooses a way to pay, while the field takes figures only."""
ALLOW = "P"
"""The letter by which a supervisor allows more credit than there is (pengawas)."""
QUICK_HEIGHT, QUICK_HEIGHT_SHORT = 38, 34
_WAY_HEIGHT, _WAY_HEIGHT_SHORT = 38, 36


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
            height=_WAY_HEIGHT,
            takes_focus=False,
            is_checkable=True,
        )
        self._method, self._letter = method, letter
        self.clicked.connect(self._on_click)

    def fit(self, room: Room) -> None:
        """Be smaller in a low window; the letter then stands in the key bar only."""
        short = room.is_short
        self._key = "" if short else self._letter
        kind = "small_choice" if short else "choice"
        dress(self, kind=kind, keyed="false" if short else "true")
        at_least(self, height=_WAY_HEIGHT_SHORT if short else _WAY_HEIGHT)

    @Slot()
    def _on_click(self) -> None:
        self.chosen.emit(self._method)
