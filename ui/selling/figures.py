"""The big figures of the till, and the small sums above them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui.formatting import rupiah_text
from ui.theme.colours import Tone
from ui.theme.letters import metrics, px, set_gaps
from ui.widgets.labels import LEFT, RIGHT, ElidedLabel, Label
from values.money import Rupiah

TIMES = "\N{MULTIPLICATION SIGN}"
_SIZES = {"change": 68, "total": 60, "total_paying": 48, "total_small": 40, "figure": 28, "big": 22}
"""Designed pixels of the roles that a figure may take, the largest first."""
_GAP = 8


class FigureLabel(Label):
    """A figure that never makes its panel wider."""

    def __init__(self, role: str) -> None:
        super().__init__(role=role, align=RIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class BigFigure(QWidget):
    """One amount that matters: its name, Rp, and the figure below or beside them.

    The figure takes the largest role, up to the one wanted, in which all of it is seen.
    """

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._wanted = role
        self._is_stacked = False
        self._name = Label(name, "heading")
        self._currency = Label("Rp", "muted", align=RIGHT)
        self.figure = FigureLabel(role)
        self._grid = QGridLayout(self)
        set_gaps(self._grid, (0, 0, 0, 0), 8)
        self._grid.addWidget(self._name, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.lay_out(role, is_stacked=False)

    def lay_out(self, role: str, *, is_stacked: bool) -> None:
        """Put the figure below its name (`is_stacked`) or beside it."""
        self._wanted, self._is_stacked = role, is_stacked
        self._name.set_role("title" if role == "change" else "heading")
        for part in (self._currency, self.figure):
            self._grid.removeWidget(part)
        if is_stacked:
            self._grid.addWidget(self._currency, 0, 1, 1, 2)
            self._grid.addWidget(self.figure, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._currency, 0, 1)
            self._grid.addWidget(self.figure, 0, 2)
        self.measure()

    def show_amount(self, name: str, amount: Rupiah | None, tone: Tone | None = None) -> None:
        """Show an amount under a name, or no figure."""
        text = "" if amount is None else rupiah_text(amount)
        self._name.setText(name)
        self._currency.setVisible(amount is not None)
        self.figure.set_tone(tone)
        self.figure.setText(text)
        self.measure()
        spoken = self.tr("{name} {amount} rupiah").format(name=name, amount=text) if text else name
        self.figure.setAccessibleName(spoken)

    def text(self) -> str:
        """Return the figure as it is shown."""
        return self.figure.text()

    def name(self) -> str:
        """Return what the figure is called."""
        return self._name.text()

    def measure(self) -> None:
        """Choose the role anew."""
        room = self.width()
        if not self._is_stacked:
            beside = (self._name, self._currency)
            room -= sum(part.sizeHint().width() for part in beside) + 2 * px(_GAP)
        for role in list(_SIZES)[list(_SIZES).index(self._wanted) :]:
            self.figure.set_role(role)
            if metrics(_SIZES[role], bold=True).horizontalAdvance(self.text()) <= room:
                break

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure()


class Sum(NamedTuple):
    """One small line: what it is, and its amount in words."""

    name: str
    text: str
    tone: Tone | None = None
    role: str = ""


class Sums(QWidget):
    """Small sums under one another; at most as many as there are places.

    Places that are left stay empty, so that nothing moves, unless they are to `close_up`.
    """

    def __init__(self, places: int, *, close_up: bool = False) -> None:
        super().__init__()
        self._closes_up = close_up
        grid = QGridLayout(self)
        set_gaps(grid, (0, 2, 0, 0), 3)
        self._lines = [(ElidedLabel(role="muted"), Label(align=RIGHT)) for _ in range(places)]
        for number, (name, amount) in enumerate(self._lines):
            name.setAlignment(LEFT)
            grid.addWidget(name, number, 0)
            grid.addWidget(amount, number, 1)
        grid.setColumnStretch(0, 1)

    def show_sums(self, sums: Sequence[Sum]) -> None:
        """Show these sums."""
        padded = [*sums, *[Sum("", "")] * (len(self._lines) - len(sums))]
        for (name, amount), line in zip(self._lines, padded, strict=True):
            name.setVisible(bool(line.name) or not self._closes_up)
            amount.setVisible(bool(line.name) or not self._closes_up)
            name.setText(line.name)
            amount.setText(line.text)
            amount.set_role(line.role)
            amount.set_tone(line.tone)
            amount.setAccessibleName(f"{line.name} {line.text}".strip())

    def texts(self) -> dict[str, str]:
        """Return the sums that are shown, by their names."""
        return {name.text(): amount.text() for name, amount in self._lines if name.text()}
