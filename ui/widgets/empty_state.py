"""A list with nothing in it: one sentence and one button, where the first row would be."""

from PySide6.QtWidgets import QWidget

from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row


class EmptyState(QWidget):
    """Says why there is nothing, and offers the way on."""

    def __init__(self, sentence: str, *actions: Button) -> None:
        super().__init__()
        self.sentence = Label(sentence, "muted", wraps=True)
        parts = [self.sentence, row(*actions, None)] if actions else [self.sentence]
        self.setLayout(column(*parts, None, gap=12, margins=(16, 14, 16, 14)))
