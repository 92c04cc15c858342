"""What is in the way where many files are written: a full disk, or a folder that vanished."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum, auto

from values.trouble import Trouble

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE}


class FolderProblem(Enum):
    """What is wrong, so that a person knows what to do."""

    FULL = auto()
    GONE = auto()
    """A stick was pulled out, or somebody moved the folder."""
    CLOSED = auto()
    """Nothing may be written there, or a file is open elsewhere."""


class FolderTrouble(Trouble):
    """A folder does not take the files; what was written before stays."""

    def __init__(self, problem: FolderProblem) -> None:
        super().__init__(problem.name)
        self.problem = problem


@contextmanager
def folder_trouble_named() -> Iterator[None]:
    """Turn an error of the system into trouble that has a sentence.

    Raises:
        FolderTrouble: the block met one.
    """
    try:
        yield
    except OSError as error:
        raise FolderTrouble(_problem(error.errno)) from error


def _problem(code: int | None) -> FolderProblem:
    if code in _FULL:
        return FolderProblem.FULL
    return FolderProblem.GONE if code in _GONE else FolderProblem.CLOSED
