"""Reading a long list page by page, as far as somebody scrolls."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from ui.operations import Operations
from ui.widgets.rows_model import RowsModel


class ListPages(QObject):
    """Asks for what `rows` is to show; the owner shows what arrives.

    `query` takes a session, what is asked for, and where the page before ended; it returns a
    `NamedTuple` with `rows` and `last`, which is None where nothing follows.
    """

    arrived = Signal(object)
    """What the query returned last, with all rows from the first."""

    def __init__(
        self,
        owner: QObject,
        operations: Operations,
        rows: RowsModel[Any],
        query: Callable[[Any, Any, Any], Any],
        page_rows: int,
        asked: object = None,
    ) -> None:
        super().__init__(owner)
        self._rows, self._query, self._page_rows = rows, query, page_rows
        self.asked: Any = asked
        self._gathered: list[Any] = []
        self._wanted = page_rows
        self._last: Any = None
        self._parts = operations.latest(self).then(self._on_part)
        rows.more_wanted.connect(self._read_on)

    def read(self, asked: object) -> None:
        """Read a list from its beginning; the one that is shown, as far as it was read."""
        page = self._page_rows
        self._wanted = max(page, len(self._rows.rows)) if asked == self.asked else page
        self.asked = asked
        self._gathered, self._last = [], None
        self._ask()

    def forget(self) -> None:
        """Want no page any more that is on its way."""
        self._parts.forget()

    def _ask(self) -> None:
        self._parts.ask(self._query, self.asked, self._last)

    @Slot()
    def _read_on(self) -> None:
        self._wanted = len(self._rows.rows) + self._page_rows
        if len(self._gathered) == len(self._rows.rows):
            self._ask()  # Else it is being read anew, and goes on by itself.

    @Slot(object)
    def _on_part(self, part: Any) -> None:
        self._gathered += part.rows
        self._last = part.last
        if part.last is not None and len(self._gathered) < self._wanted:
            self._ask()
            return
        self.arrived.emit(part._replace(rows=tuple(self._gathered)))
