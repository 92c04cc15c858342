"""Jobs as files in a folder: for a program that prints them, and to see what would be printed."""

import os
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from desktop_app.printing.transport import NotAllowed, NotConnected, Transport
from values.identity import new_uuid

SUFFIX = ".escpos"
_UNFINISHED = ".part"  # Whoever watches the folder sees only whole jobs.


@dataclass(frozen=True, slots=True)
class JobFiles(Transport):
    """A file for each job in `folder`, named so that they sort in the order of printing."""

    folder: Path

    @override
    def send(self, job: bytes) -> None:
        target = self.folder / f"{new_uuid()}{SUFFIX}"
        unfinished = target.with_suffix(_UNFINISHED)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with unfinished.open("wb") as file:
                file.write(job)
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(target)
        except PermissionError as error:
            raise NotAllowed(str(error)) from error
        except OSError as error:
            raise NotConnected(str(error)) from error
