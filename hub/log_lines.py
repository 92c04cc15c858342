"""The hub's log: one JSON object a line, to the error stream, without personal data.

A line names ids, problems, paths of routes and durations. It never holds a body, a header of a
message, an address, what was typed into a page, or the words of an exception, in which a database
may quote what it was given.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from typing import Any, Final

from typing_extensions import override

LOGGER: Final = logging.getLogger("lumbung.hub")

_OURS: Final = "fields"
_FOREIGN_LEVEL: Final = logging.WARNING
"""Of libraries, whose everyday lines quote addresses."""


class JsonLines(logging.Formatter):
    """Writes a record as one line of JSON."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.msg if record.name == LOGGER.name else record.name,
        }
        line |= getattr(record, _OURS, {})
        if record.exc_info and record.exc_info[1] is not None:
            line["error"] = type(record.exc_info[1]).__name__
            line["at"] = [
                f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}"
                for frame in traceback.extract_tb(record.exc_info[2])
            ]
        return json.dumps(line, ensure_ascii=False, separators=(",", ":"))


def log(event: str, **fields: Any) -> None:  # noqa: ANN401  Whatever JSON can say.
    """Write a line about something that happened."""
    LOGGER.info(event, extra={_OURS: fields})


def log_failure(event: str, error: BaseException, **fields: Any) -> None:  # noqa: ANN401
    """Write a line about a failure: what kind, and where, not what it says."""
    LOGGER.error(event, exc_info=error, extra={_OURS: fields})


def log_to_stderr() -> None:
    """Send all log lines of this process to the error stream."""
    stream = logging.StreamHandler(sys.stderr)
    stream.setFormatter(JsonLines())
    logging.basicConfig(handlers=[stream], level=_FOREIGN_LEVEL, force=True)
    LOGGER.setLevel(logging.INFO)
