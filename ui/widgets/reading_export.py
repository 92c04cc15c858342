"""Saving a list that is read while it is written: of any length, and never all of it in memory."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.operations import Operations
from ui.widgets.list_export import ListExport, Write

ReadAndWrite = Callable[[Any, Path], object]
"""Reads the books on the thread of reports, and writes the file."""


class ReadingExport(ListExport):
    """Asks and says as every list does; what it writes it reads first."""

    def __init__(self, opener: QWidget, operations: Operations) -> None:
        super().__init__(opener, operations)
        self._read: ReadAndWrite | None = None

    def begin_reading(self, read: ReadAndWrite, name: str, kinds: Sequence[str]) -> None:
        """Ask where it is to be saved; `name` is offered, and how it may end."""
        self._read = read
        self.begin(lambda _path: None, name, kinds[0], kinds)

    def read_to(self, read: ReadAndWrite, path: Path) -> None:
        """Read and write it; `said` or `refused` tells what came of it."""
        self._read = read
        self.write(lambda _path: None, path)

    @override
    def write(self, write: Write, path: Path) -> None:
        assert self._read is not None
        self._name = path.name
        written = self._operations.report(self._read, path)
        written.then(self._on_written).if_trouble(self._on_trouble)
