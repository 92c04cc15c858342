"""Why something is done: in one's own words, or one of the usual ones."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row

_CHOICE_HEIGHT = 32


class MemberReason(QWidget):
    """A field with the usual reasons as buttons below it."""

    finished = Signal()
    """Enter in the field, or a reason chosen."""
    edited = Signal()

    def __init__(self, usual: Sequence[str] = ()) -> None:
        super().__init__()
        name = self.tr("Reason")
        self.field = Field(name, placeholder=self.tr("in a few words"))
        self._choices = row(gap=6)
        self._buttons: list[Button] = []
        self.setFocusProxy(self.field)
        self.setLayout(column(Label(name, "muted"), self.field, self._choices, gap=6))
        self.offer(usual)
        self.field.returnPressed.connect(self.finished)
        self.field.textChanged.connect(self._on_typed)

    def offer(self, usual: Sequence[str]) -> None:
        """Offer these reasons, and begin anew."""
        self.field.clear()
        for button in self._buttons:
            self._choices.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [
            Button(words, kind="small_choice", height=_CHOICE_HEIGHT) for words in usual
        ]
        for button in self._buttons:
            button.clicked.connect(partial(self._take, button.accessibleName()))
            self._choices.addWidget(button, 1)

    def text(self) -> str:
        """Return the reason as it was typed."""
        return self.field.text()

    def set_wrong(self, *, wrong: bool) -> None:
        """Show a red edge until something is typed."""
        self.field.set_wrong(wrong)

    @Slot()
    def _on_typed(self) -> None:
        self.field.set_wrong(wrong=False)
        self.edited.emit()

    def _take(self, words: str) -> None:
        self.field.setText(words)
        self.finished.emit()
