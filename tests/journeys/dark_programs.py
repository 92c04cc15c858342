"""Programs that work on the books until they are killed, started by one that loads them once."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]


@contextmanager
def programs_on(books: Path, script: str) -> Iterator[subprocess.Popen[str]]:
    """Start a script of this folder on some books; each line that it is told forks a program."""
    with subprocess.Popen(
        [sys.executable, str(Path(__file__).with_name(script)), str(books)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
