"""Who earned what, with the sums above."""

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.formatting import number_text
from ui.interest.interest_reading import InterestRow
from ui.interest.interest_rows import members_model
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column
from ui.widgets.rows_table import RowsTable
from ui.widgets.walking import walk_keys


class EarnedTable(QWidget):
    """Shows members, or one sentence where there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.facts = FactsRow(4)
        self.rows = members_model(self)
        self.table = RowsTable(self.rows, self.tr("Members"))
        self.empty = EmptyState("")
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1))
        self.setLayout(column(self.facts, (listing, 1), gap=10))

    def show_rows(self, rows: Sequence[InterestRow], sentence: str) -> None:
        """Show members; where there are none, say why."""
        self.rows.show(rows)
        self.empty.sentence.setText(sentence)
        self.stack.setCurrentWidget(self.table if rows else self.empty)
        if rows:
            self.table.choose(0)
        gross, tax = sum(of.gross for of in rows), sum(of.tax for of in rows)
        words = self.tr("{count} above the tax-free amount")
        taxed = words.format(count=number_text(sum(of.tax > 0 for of in rows)))
        self.facts.show_facts(
            ShownFact(self.tr("Members"), number_text(len(rows))),
            ShownFact(self.tr("Interest"), number_text(gross)),
            ShownFact(self.tr("Tax"), number_text(tax), taxed if tax else ""),
            ShownFact(self.tr("Received"), number_text(gross - tax)),
        )

    def keys(self) -> Sequence[Key]:
        """Return the keys that walk through the members."""
        return walk_keys(self.table, self.tr("Member"), self.tr("Member above"))

    def fit(self, room: Room) -> None:
        """Lay out for that much room."""
        self.table.fit(room)
