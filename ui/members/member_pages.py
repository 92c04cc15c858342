"""Reading the list of members page by page, as far as somebody scrolls."""

from PySide6.QtCore import QObject, Signal, Slot

from coop.members.member_list import PAGE, MemberPlace
from ui.members.member_reading import MemberRow, MembersAsked, MembersPart, members_part
from ui.operations import Operations
from ui.widgets.rows_model import RowsModel


class MemberPages(QObject):
    """Asks for what `rows` is to show; the owner shows what arrives."""

    arrived = Signal(object)
    """A `MembersPart` with all rows from the first."""

    def __init__(self, owner: QObject, operations: Operations, rows: RowsModel[MemberRow]) -> None:
        super().__init__(owner)
        self._rows = rows
        self.asked = MembersAsked()
        self._gathered: list[MemberRow] = []
        self._wanted = PAGE
        self._last: MemberPlace | None = None
        self._parts = operations.latest(self).then(self._on_part)
        rows.more_wanted.connect(self._read_on)

    def read(self, asked: MembersAsked) -> None:
        """Read a list from its beginning; the one that is shown, as far as it was read."""
        self._wanted = max(PAGE, len(self._rows.rows)) if asked == self.asked else PAGE
        self.asked = asked
        self._gathered, self._last = [], None
        self._ask()

    def _ask(self) -> None:
        self._parts.ask(members_part, self.asked, self._last)

    @Slot()
    def _read_on(self) -> None:
        self._wanted = len(self._rows.rows) + PAGE
        if len(self._gathered) == len(self._rows.rows):
            self._ask()  # Else it is being read anew, and goes on by itself.

    @Slot(object)
    def _on_part(self, part: MembersPart) -> None:
        self._gathered += part.rows
        self._last = part.last
        if part.last is not None and len(self._gathered) < self._wanted:
            self._ask()
            return
        self.arrived.emit(part._replace(rows=tuple(self._gathered)))
