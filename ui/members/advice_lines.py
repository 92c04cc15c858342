"""Further things that can be done about a member, one short line each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.members.advice import Advice
from ui.theme.letters import set_gaps
from ui.widgets.labels import IconLabel, Label
from ui.widgets.layouts import NO_MARGINS, row

_ICON_SIZE = 16
_GAP = 4


class AdviceLines(QWidget):
    """An icon of its tone beside each sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        set_gaps(self._layout, NO_MARGINS, _GAP)
        self.hide()

    def show_advice(self, advice: Sequence[Advice]) -> None:
        """Show these, and nothing that was shown before."""
        for old in self._lines:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [_line(each) for each in advice]
        for line in self._lines:
            self._layout.addWidget(line)
            line.show()
        self.setVisible(bool(advice))

    def text(self) -> str:
        """Return all that is said."""
        labels = (label for line in self._lines for label in line.findChildren(Label))
        return " ".join(label.text() for label in labels)


def _line(advice: Advice) -> QWidget:
    line = QWidget()
    words = Label(advice.as_line(), tone=advice.tone, wraps=True)
    icon = IconLabel(advice.icon, advice.tone.ink, _ICON_SIZE)
    line.setLayout(row(icon, (words, 1)))
    return line
