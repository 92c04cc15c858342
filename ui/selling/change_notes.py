"""How the change is counted out: notes and coins, the large ones first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from coop.selling.tendering import in_notes
from ui.formatting import number_text
from ui.selling.figures import TIMES
from ui.theme.letters import px, set_gaps
from ui.widgets.labels import RIGHT, Label
from ui.widgets.layouts import Card, column
from values.money import Rupiah

ONE_COLUMN_MAX = 4
"""Kinds of notes and coins; more of them stand in two columns."""
_KINDS_MAX = 8
_BETWEEN = 20
COIN_MAX = 1_000
"""Rupiah. Larger ones are paper, this and smaller ones are mostly coins."""


class ChangeNotes(QWidget):
    """A list of notes and coins or, where there is little room, one line of them."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds = 0
        """How many kinds of notes and coins it takes."""
        self.line = Label(role="muted", align=RIGHT, wraps=True)
        self._card = Card("sunken", (14, 10, 14, 10), 4)
        self._grid = QGridLayout()
        set_gaps(self._grid, (0, 0, 0, 0), 4)
        self._cells = [(Label(role="strong"), Label(align=RIGHT)) for _ in range(_KINDS_MAX)]
        self._place(_KINDS_MAX)
        self._card.add(Label(self.tr("An easy way to give change"), "small"), self._grid)
        self.setLayout(column(self.line, self._card, gap=0))

    def show_change(self, change: Rupiah) -> None:
        """Count out an amount."""
        notes = in_notes(change)
        self.line.setText(" + ".join(_times(value, count) for value, count in notes))
        shown = notes[:_KINDS_MAX]
        self.kinds = len(shown)
        self._fill(shown)
        self._place(self.kinds)

    def lay_out(self, *, is_list: bool) -> None:
        """Show the list, or the one line."""
        self.line.setVisible(not is_list)
        self._card.setVisible(is_list)
        self.setVisible(self.kinds > 0)

    def _fill(self, shown: Sequence[tuple[int, int]]) -> None:
        for number, (value_label, count_label) in enumerate(self._cells):
            is_used = number < len(shown)
            value_label.setVisible(is_used)
            count_label.setVisible(is_used)
            if is_used:
                value, count = shown[number]
                value_label.setText(number_text(value))
                count_label.setText(self._count_words(value, count))

    def _place(self, count: int) -> None:
        has_two = count > ONE_COLUMN_MAX
        rows = max(1, (count + 1) // 2 if has_two else count)
        for number, (value_label, count_label) in enumerate(self._cells):
            across, down = divmod(number, rows)
            if number < count:
                self._grid.addWidget(value_label, down, 3 * across)
                self._grid.addWidget(count_label, down, 3 * across + 1)
        self._grid.setColumnMinimumWidth(2, px(_BETWEEN) if has_two else 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(4, 1 if has_two else 0)

    def _count_words(self, value: int, count: int) -> str:
        if value < COIN_MAX:
            return self.tr("{count} coins").format(count=number_text(count))
        return self.tr("{count} notes").format(count=number_text(count))


def _times(value: int, count: int) -> str:
    return f"{count} {TIMES} {number_text(value)}" if count > 1 else number_text(value)
