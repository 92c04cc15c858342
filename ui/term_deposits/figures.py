"""Figures below one another, each beside what it is."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui.theme.colours import Tone
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row


class Figures(QWidget):
    """Names at the left, values at the right; a name gives way."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._names = [ElidedLabel(role="muted") for _ in range(count)]
        self.values = [Label(role="strong", align=RIGHT) for _ in range(count)]
        pairs = zip(self._names, self.values, strict=True)
        self.setLayout(column(*(row((name, 1), value) for name, value in pairs), gap=5))

    def show_figures(self, *figures: tuple[str, str]) -> None:
        """Show these, as many as there are lines; without a value a line is out of sight."""
        for number, (name, value) in enumerate(figures):
            self._names[number].setText(name)
            self._names[number].setVisible(bool(value))
            self.values[number].setText(value)
            self.values[number].setVisible(bool(value))
            self.values[number].setAccessibleName(f"{name} {value}")

    def set_tone(self, number: int, tone: Tone | None) -> None:
        """Write one of the values in the ink of a tone."""
        self.values[number].set_tone(tone)

    def texts(self) -> Sequence[str]:
        """Return the values shown."""
        return [value.text() for value in self.values]
