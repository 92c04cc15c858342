"""What the program notes for whoever mends it: a few small files, without names or amounts."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

FILE_BYTES_MAX = 1_000_000
FILES_KEPT = 3


def keep_log(folder: Path, level: int = logging.INFO) -> None:
    """Write the program's log into `folder`, at most some 4 MB of it."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / "lumbung.log",
        maxBytes=FILE_BYTES_MAX,
        backupCount=FILES_KEPT,
        encoding="utf-8",
        delay=True,
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
