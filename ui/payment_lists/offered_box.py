"""Choosing one of the names that stand in the register, or all of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox

from ui.theme.letters import at_least

_HEIGHT = 40
_LETTERS = 12  # A long name gives way; the list that opens shows more of it.


class OfferedBox(QComboBox):
    """Its first line is no condition; a choice stays when the names are read again."""

    def __init__(self, name: str, everything: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        at_least(self, height=_HEIGHT)
        self.addItem(everything)

    def chosen(self) -> str | None:
        """Return the name that is chosen; None for all."""
        return self.currentText() if self.currentIndex() > 0 else None

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names; a chosen one that is gone becomes all, which is told."""
        if [self.itemText(place) for place in range(1, self.count())] == list(names):
            return
        chosen = self.chosen()
        self.blockSignals(True)  # noqa: FBT003  As Qt has it.
        while self.count() > 1:
            self.removeItem(1)
        self.addItems(list(names))
        self.setCurrentIndex(max(0, self.findText(chosen)) if chosen else 0)
        self.blockSignals(False)  # noqa: FBT003
        if self.chosen() != chosen:
            self.currentIndexChanged.emit(self.currentIndex())
