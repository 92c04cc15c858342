"""How to count while the shop is open: beside the items until one of them is chosen."""

from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import Card


class HintCard(Card):
    """Three sentences, for whoever counts for the first time."""

    def __init__(self) -> None:
        super().__init__()
        sentences = (
            self.tr("Scan goods, or find them by name. Enter counts the chosen row."),
            self.tr("Count what is in a customer's basket and not paid yet: it is still stock."),
            self.tr("Selling goes on meanwhile; each item is compared with its own moment."),
        )
        self.add(Heading(self.tr("How to count")))
        self.add(*(Label(sentence, "muted", wraps=True) for sentence in sentences), None)
