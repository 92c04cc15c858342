"""Pictures of the window at the moments that the story names."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

_SMALLEST_FILE = 0
"""Of Qt's qualities for PNG: the picture is the same, its file a third smaller."""


class Picture(NamedTuple):
    """A file, and what is to be seen on it."""

    path: Path
    caption: str


class Album:
    """Numbers the pictures in the order in which they are taken."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self.pictures: list[Picture] = []

    def take(self, window: QWidget, name: str, caption: str) -> None:
        """Take a picture of the whole window."""
        path = self.next_path(name)
        if not window.grab().save(str(path), "PNG", _SMALLEST_FILE):
            raise OSError(f"{path} could not be written")
        self.add(path, caption)

    def next_path(self, name: str) -> Path:
        """Return where the next picture belongs."""
        return self._folder / f"{len(self.pictures) + 1:02d}-{name}.png"

    def add(self, path: Path, caption: str) -> None:
        """Put a picture that somebody else took into the album."""
        self.pictures.append(Picture(path, caption))
