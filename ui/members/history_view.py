"""The history of a member: it is read as far as somebody walks down, and opens its papers."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.members.history_rows import has_document, history_model
from ui.members.timeline import PAGE, Happening, TimelinePart, timeline_part
from ui.operations import Operations
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.layouts import Card, row
from ui.widgets.list_pages import ListPages
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.identity import MemberId

_BUTTON_HEIGHT = 34


class HistoryView(Card):
    """A table with a button below it; what Enter opens is the page's to show."""

    document_wanted = Signal(object)
    """The `Happening` whose paper is wanted."""
    turned = Signal()
    """Another row is chosen."""

    def __init__(self, operations: Operations) -> None:
        super().__init__(margins=(1, 1, 1, 1), gap=0)
        self.rows = history_model(self)
        self.table = RowsTable(self.rows, self.tr("History"), row_height=TWO_LINES)
        self.open_button = Button(
            self.tr("Open the document"), "Enter", "file-text", "left", height=_BUTTON_HEIGHT
        )
        self.foot = QWidget()
        self.foot.setLayout(row(self.open_button, None, margins=(8, 4, 8, 6)))
        self._pages = ListPages(self, operations, self.rows, timeline_part, PAGE)
        self.add((self.table, 1), self.foot)
        self._pages.arrived.connect(self._show)
        self.table.current_changed.connect(self._on_current)
        self.open_button.clicked.connect(self.open_document)

    def read(self, member_id: MemberId) -> None:
        """Read what happened to a member."""
        if member_id != self._pages.asked:
            self.rows.show([])
        self._pages.read(member_id)

    def forget(self) -> None:
        """Read no further: something else is shown."""
        self._pages.forget()

    def chosen(self) -> Happening | None:
        """Return what is chosen, if there is a paper of it."""
        happening: Happening | None = self.table.current_row()
        return happening if has_document(happening) else None

    def fit(self, room: Room) -> None:
        """Leave the button out where the window is low; the key stays."""
        self.table.fit(room)
        self.foot.setVisible(not room.is_short)

    @Slot()
    def open_document(self) -> None:
        """Ask for the paper of what is chosen."""
        happening = self.chosen()
        if happening is not None:
            self.document_wanted.emit(happening)

    @Slot(object)
    def _show(self, part: TimelinePart) -> None:
        is_first = not self.rows.rows
        self.rows.show(part.rows, has_more=part.last is not None)
        if is_first:
            self.table.choose(0)

    @Slot()
    def _on_current(self) -> None:
        self.open_button.setEnabled(self.chosen() is not None)
        self.turned.emit()
