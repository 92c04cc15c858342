"""Who counted, and what nobody counted: beside the differences."""

from PySide6.QtWidgets import QWidget

from coop.counting.variance import Variance
from ui.formatting import number_text
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import Card, column, rule, scrolled

_NAMES_MAX = 200


class NotCountedCard(Card):
    """Nothing is assumed of what nobody counted; it is only named."""

    def __init__(self) -> None:
        super().__init__()
        self.people = Label("", wraps=True)
        self.heading = Heading("")
        self.names = Label("", "muted", wraps=True)
        content = QWidget()
        content.setLayout(column(self.names, None))
        people = Heading(self.tr("Who counted"))
        self.add(people, self.people, rule(), self.heading, (scrolled(content, "card"), 1))

    def show_items(self, report: Variance) -> None:
        """Name those who counted, and what is left."""
        self.people.setText(", ".join(report.head.people))
        count = len(report.not_counted)
        if not count:
            self.heading.setText(self.tr("Everything was counted"))
            self.names.setText("")
            return
        words = self.tr("{count} items not counted")
        self.heading.setText(words.format(count=number_text(count)))
        self.names.setText("\n".join(of.name for of in report.not_counted[:_NAMES_MAX]))
