"""A batch under way: part behind part beside the window, until it is done or stopped."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from coop.errors import Refusal
from documents.print_statement import note_statements_given
from documents.statement_batch import Batch, BatchAsked, plan_batch
from documents.statement_batch_files import finish_batch, write_part
from ui.operations import Operations
from values.identity import FactId
from values.trouble import Trouble


class BatchRun(QObject):
    """Asks for one part at a time, so that other reports come in between.

    It goes on while its desk is left. What is written stays when it stops.
    """

    moved = Signal()
    """It began, or is further than before."""
    made = Signal(object, int)
    """The path of what was made, and how many statements it holds."""
    stopped = Signal()
    """Somebody stopped it."""
    refused = Signal(object)
    troubled = Signal(object)

    def __init__(self, owner: QObject, operations: Operations, now: Callable[[], datetime]) -> None:
        super().__init__(owner)
        self._operations, self._now = operations, now
        self.batch: Batch | None = None
        self._part = self._first_part = 0
        self._began = now()
        self._is_wanted = True
        self.is_running = False

    @property
    def count(self) -> int:
        """How many statements there will be; 0 while it is planned."""
        return self.batch.count if self.batch else 0

    @property
    def done(self) -> int:
        """How many statements are written."""
        return min(self._part * self._part_size, self.count)

    def seconds_left(self) -> float | None:
        """Reckon how long it still takes, from what it took so far; None at the beginning."""
        before = min(self._first_part * self._part_size, self.count)
        if self.done <= before:
            return None
        taken = (self._now() - self._began).total_seconds()
        return taken * (self.count - self.done) / (self.done - before)

    def begin(self, asked: BatchAsked, into: Path) -> None:
        """Plan a batch, and write it."""
        self._start(None)
        answer = self._operations.report(plan_batch, asked, into)
        answer.then(self._on_planned).if_trouble(self._on_trouble)

    def go_on(self, batch: Batch) -> None:
        """Write what is left of a batch."""
        self._start(batch)
        answer = self._operations.check(batch.parts_done)
        answer.then(self._on_counted).if_trouble(self._on_trouble)

    def stop(self) -> None:
        """Stop behind the part in hand."""
        self._is_wanted = False

    @property
    def _part_size(self) -> int:
        return self.batch.plan.part_size if self.batch else 0

    def _start(self, batch: Batch | None) -> None:
        assert not self.is_running
        self.is_running = self._is_wanted = True
        self.batch, self._part, self._first_part = batch, 0, 0
        self.moved.emit()

    @Slot(object)
    def _on_planned(self, batch: Batch) -> None:
        self.batch = batch
        if not batch.count:
            self._end()
            self.made.emit(batch.folder, 0)
            return
        self._on_counted(0)

    @Slot(object)
    def _on_counted(self, parts_done: int) -> None:
        self._part = self._first_part = parts_done
        self._began = self._now()
        self._step()

    def _step(self) -> None:
        assert self.batch is not None
        if not self._is_wanted:
            self._end()
            self.stopped.emit()
            return
        self.moved.emit()
        if self._part == self.batch.parts:
            done = self._operations.check(partial(finish_batch, self.batch))
            done.then(self._on_made).if_trouble(self._on_trouble)
            return
        answer = self._operations.report(write_part, self.batch, self._part)
        answer.then(self._on_part).if_refused(self._on_refused).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_part(self, papers: list[FactId]) -> None:
        # The part is on the disk: a copy of it that is asked for from now on is marked as one.
        self._operations.keep(note_statements_given, papers)
        self._part += 1
        self._step()

    @Slot(object)
    def _on_made(self, path: Path) -> None:
        count = self.count
        self._end()
        self.made.emit(path, count)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._end()
        self.refused.emit(refusal)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._end()
        self.troubled.emit(trouble)

    def _end(self) -> None:
        self.is_running = False
        self.moved.emit()
