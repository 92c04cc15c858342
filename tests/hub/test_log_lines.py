"""What the hub writes into its log, and what it keeps out of it."""

import io
import json
import logging
from collections.abc import Iterator

import pytest

from hub.log_lines import LOGGER, JsonLines, log, log_failure


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """Give what is logged, as the error stream would show it."""
    stream = io.StringIO()
    lines = logging.StreamHandler(stream)
    lines.setFormatter(JsonLines())
    level = LOGGER.level
    LOGGER.addHandler(lines)
    LOGGER.setLevel(logging.INFO)
    yield stream
    LOGGER.removeHandler(lines)
    LOGGER.setLevel(level)


def test_a_line_is_one_json_object_with_its_fields(written: io.StringIO) -> None:
    log("login", user="01a2")

    line = json.loads(written.getvalue())
    assert (line["event"], line["level"], line["user"]) == ("login", "info", "01a2")
    assert line["time"].endswith("+00:00")


def test_a_failure_says_what_and_where_but_not_its_words(written: io.StringIO) -> None:
    try:
        int("Bu Sri, 3402165503900002")
    except ValueError as error:
        log_failure("internal", error, path="/koperasi")

    line = json.loads(written.getvalue())
    assert (line["error"], line["path"]) == ("ValueError", "/koperasi")
    assert line["at"][0].startswith("test_log_lines.py:")
    assert "Sri" not in written.getvalue()


def test_what_a_library_says_is_not_quoted() -> None:
    record = logging.LogRecord(
        "uvicorn.error", logging.WARNING, "", 1, "from %s", ("10.0.0.1",), None
    )

    line = json.loads(JsonLines().format(record))

    assert (line["event"], line["level"]) == ("uvicorn.error", "warning")
    assert "10.0.0.1" not in json.dumps(line)
