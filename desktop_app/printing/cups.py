"""A printer of CUPS (Linux, macOS): raw bytes through `lp`, which keeps a queue of its own."""

import shutil
import subprocess
from dataclasses import dataclass

from typing_extensions import override

from desktop_app.printing.transport import NotConnected, NotOnThisSystem, TooSlow, Transport

TIMEOUT_SECONDS = 20.0  # To hand the job to the spooler, which is on this computer.
_DETAIL_LETTERS_MAX = 200  # Of what `lp` complains about.


@dataclass(frozen=True, slots=True)
class CupsPrinter(Transport):
    """The printer that CUPS calls `name`; an empty name is its default printer."""

    name: str
    timeout_seconds: float = TIMEOUT_SECONDS

    @override
    def send(self, job: bytes) -> None:
        program = shutil.which("lp")
        if program is None:
            raise NotOnThisSystem("lp")
        destination = [f"-d{self.name}"] if self.name else []  # In one word: never another option.
        try:
            answer = subprocess.run(  # noqa: S603  A list, so no shell reads the name.
                [program, *destination, "-o", "raw", "-s"],
                input=job,
                capture_output=True,
                timeout=self.timeout_seconds,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise TooSlow("lp", may_have_printed=True) from error
        except OSError as error:
            raise NotConnected(str(error)) from error
        if answer.returncode != 0:
            complaint = answer.stderr.decode(errors="replace").strip()
            raise NotConnected(complaint[:_DETAIL_LETTERS_MAX])
