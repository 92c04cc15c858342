"""Figures side by side: a name, a value, an explanation. At most five."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.theme.colours import Colour, Tone
from ui.widgets.labels import ElidedLabel, IconLabel, Label
from ui.widgets.layouts import Card, column, row

FACTS_MAX = 5


class ShownFact(NamedTuple):
    """One figure: `9 nota` over `rata-rata 120.000`."""

    name: str
    value: str
    explanation: str = ""
    tone: Tone | None = None


class FactsRow(QWidget):
    """Cards of equal width, one a figure."""

    def __init__(self, count: int) -> None:
        super().__init__()
        assert count <= FACTS_MAX
        self._names = [ElidedLabel() for _ in range(count)]
        self._values = [Label(role="figure") for _ in range(count)]
        self._explanations = [ElidedLabel() for _ in range(count)]
        self._cards = [
            Card(margins=(16, 8, 16, 8), gap=0).add(*parts)
            for parts in zip(self._names, self._values, self._explanations, strict=True)
        ]
        self.setLayout(row(*((card, 1) for card in self._cards), gap=12))

    def show_facts(self, *facts: ShownFact) -> None:
        """Show these figures, as many as there are cards."""
        for number, fact in enumerate(facts):
            self._names[number].setText(fact.name)
            self._values[number].setText(fact.value)
            self._values[number].set_tone(fact.tone)
            self._explanations[number].setText(fact.explanation)
            spoken = f"{fact.name} {fact.value}. {fact.explanation}"
            self._cards[number].setAccessibleName(spoken)


class CountCard(Card):
    """A count with its icon at the left and its words at the right: `12 menunggu`."""

    def __init__(self, icon_name: str, tone: Tone, words: str) -> None:
        super().__init__(margins=(16, 10, 16, 10))
        self._words, self._icon_name, self._tone = words, icon_name, tone
        self._icon = IconLabel(icon_name, tone.ink, 28)
        self._value = Label("0", "figure")
        self._explanation = ElidedLabel()
        beside = column(Label(words, "strong"), self._explanation, gap=0)
        self.add(row(self._icon, self._value, (beside, 1), gap=12))

    def show_count(self, count: str, explanation: str = "", *, is_quiet: bool = False) -> None:
        """Show a count, and what it stands on; a quiet one asks for nothing."""
        self._icon.show_icon(self._icon_name, Colour.MUTED if is_quiet else self._tone.ink)
        self._value.setText(count)
        self._explanation.setText(explanation)
        self.setAccessibleName(f"{count} {self._words}. {explanation}")

    def text(self) -> str:
        """Return the count shown."""
        return self._value.text()
