"""The folder that a run fills: fresh each time, and never one that somebody else made."""

import shutil
from pathlib import Path

MARK = ".made-by-the-demonstration"
"""A file that says: whatever lies here may be removed by the next run."""
KEPT_MAX = 100
"""Runs kept beside one another; whoever has that many wants to clear them away."""


class FolderNotOursError(Exception):
    """Something else lies where the run should write; nothing of it is touched."""


def fresh_folder(wanted: Path, *, keep: bool) -> Path:
    """Make an empty folder at `wanted`; with `keep` beside it, if an earlier run lies there.

    Raises:
        FolderNotOursError: there is a folder that no run of the demonstration made.
    """
    folder = wanted.resolve()
    if keep:
        folder = _free_beside(folder)
    if folder.exists():
        if not (folder / MARK).is_file():
            raise FolderNotOursError(str(folder))
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / MARK).touch()
    return folder


def _free_beside(folder: Path) -> Path:
    names = [folder, *(folder.with_name(f"{folder.name}-{n}") for n in range(2, KEPT_MAX))]
    for path in names:
        if not path.exists():
            return path
    raise FolderNotOursError(str(folder))
