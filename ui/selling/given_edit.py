"""The field for what is handed over."""

from collections.abc import Iterable

from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from ui.widgets.money_edit import MoneyEdit


class GivenEdit(MoneyEdit):
    """An amount of figures alone: letters choose the way to pay, and must not be typed here."""

    def __init__(self, name: str, letters: Iterable[str]) -> None:
        super().__init__(name, kind="money")
        self.leave([*letters, "+", "Shift++", "-"], only_when_empty=False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isalpha() or event.text() in {"+", "-"}:
            event.ignore()
            return
        super().keyPressEvent(event)
