"""Every row of a list of members with what would become of it: all, or those of one kind."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coop.lists.verdict import Verdict
from coop.members.preview_members import MemberPreview
from ui.members.import_rows import preview_model
from ui.theme.room import Room
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.layouts import Card, column
from ui.widgets.rows_table import TWO_LINES, RowsTable

_ALL = "all"


class MembersPreview(QWidget):
    """Pills above a table."""

    def __init__(self) -> None:
        super().__init__()
        self._preview: MemberPreview | None = None
        self.pills = FilterPills(
            Filter(_ALL, self.tr("All rows"), "users"),
            Filter(Verdict.WARNED, self.tr("Worth a look"), "triangle-alert"),
            Filter(Verdict.REFUSED, self.tr("Left out"), "ban"),
        )
        self.rows = preview_model(self)
        self.table = RowsTable(self.rows, self.tr("Rows of the list"), row_height=TWO_LINES)
        card = Card(margins=(1, 1, 1, 1), gap=0).add((self.table, 1))
        self.setLayout(column(self.pills, (card, 1), gap=10))
        self.pills.chosen.connect(self._show_rows)

    def show_preview(self, preview: MemberPreview) -> None:
        """Show the rows of a list."""
        self._preview = preview
        counts = {verdict.value: preview.count(verdict) for verdict in Verdict}
        self.pills.show_counts({_ALL: len(preview.rows), **counts})
        self._show_rows()

    def fit(self, room: Room) -> None:
        """Show the columns there is room for."""
        self.table.fit(room)

    @Slot()
    def _show_rows(self) -> None:
        assert self._preview is not None
        verdict = self.pills.current()
        self.rows.show([each for each in self._preview.rows if verdict in {_ALL, each.verdict}])
