"""Keeping what is typed on the disk behind the clerk's back: one write under way, one waiting."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, Slot

from ui.operations import Operations


class DraftKeeper(QObject):
    """Writes what it was given last; a disk that is in the way is asked again by the next change.

    What changes while a write is under way replaces what waits, so that the disk is never more than
    one write behind. A draft is whatever `keep` takes.
    """

    def __init__(
        self,
        owner: QObject,
        operations: Operations,
        now: Callable[[], datetime],
        keep: Callable[[Any, Any, datetime], None],
    ) -> None:
        super().__init__(owner)
        self._operations, self._now, self._keep = operations, now, keep
        self._waiting: Any = None
        self._is_writing = False

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being written, or waits for it."""
        return not self._is_writing and self._waiting is None

    def keep(self, draft: object) -> None:
        """Have a draft on the disk as it is now."""
        self._waiting = draft
        if not self._is_writing:
            self.keep_now()

    def forget(self) -> None:
        """Write no more: what was typed has come in."""
        self._waiting = None

    @Slot()
    def keep_now(self) -> None:
        """Have what waits written next, whatever is under way."""
        draft, self._waiting = self._waiting, None
        if draft is not None:
            self._is_writing = True
            answer = self._operations.keep(self._keep, draft, self._now())
            answer.then(self._on_written).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_written(self, _nothing: object) -> None:
        self._is_writing = False
        self.keep_now()

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self._is_writing = False
        self._operations.troubled.emit(trouble)
