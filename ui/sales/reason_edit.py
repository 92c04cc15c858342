"""Why a sale is taken back: in one's own words, or one of the usual ones."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.selling.cart import REASON_LETTERS_MAX
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row

_CHOICE_HEIGHT = 32


class ReasonEdit(QWidget):
    """A field with the usual reasons as buttons below it."""

    finished = Signal()
    """Enter in the field, or a reason chosen."""

    def __init__(self, usual: Sequence[str]) -> None:
        super().__init__()
        name = self.tr("Reason")
        self.field = Field(name, placeholder=self.tr("in a few words"))
        self.field.setMaxLength(REASON_LETTERS_MAX)
        self.choices = [
            Button(words, kind="small_choice", height=_CHOICE_HEIGHT) for words in usual
        ]
        for choice in self.choices:
            choice.clicked.connect(partial(self._take, choice.accessibleName()))
        self.setFocusProxy(self.field)
        self._name = Label(name, "muted")
        choices = row(*((each, 1) for each in self.choices))
        self.setLayout(column(self._name, self.field, choices, gap=6))
        self.field.returnPressed.connect(self.finished)
        self.field.textChanged.connect(self._on_typed)

    def text(self) -> str:
        """Return the reason as it was typed."""
        return self.field.text()

    def set_short(self, *, short: bool) -> None:
        """Leave the name out where the window is low; the empty field says it as well."""
        self._name.setVisible(not short)
        hint = self.tr("Reason, in a few words") if short else self.tr("in a few words")
        self.field.setPlaceholderText(hint)

    def clear(self) -> None:
        """Begin anew."""
        self.field.clear()

    def set_wrong(self, *, wrong: bool) -> None:
        """Show a red edge until something is typed."""
        self.field.set_wrong(wrong)

    @Slot()
    def _on_typed(self) -> None:
        self.field.set_wrong(wrong=False)

    def _take(self, words: str) -> None:
        self.field.setText(words)
        self.finished.emit()
