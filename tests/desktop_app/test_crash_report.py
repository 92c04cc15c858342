"""A crash: the places go into the log, the values do not, and the screen says one sentence."""

import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from desktop_app.crash_report import report_crashes

A_NAME = "Bu Sri 0812"


@pytest.fixture
def shown() -> Iterator[list[str]]:
    """Report crashes, and give what the screen said of them."""
    hook, thread_hook = sys.excepthook, threading.excepthook
    said: list[str] = []
    report_crashes(lambda: said.append("crash"))
    yield said
    sys.excepthook, threading.excepthook = hook, thread_hook


def fall(name: str) -> None:
    raise ValueError(name)


def test_a_crash_is_logged_by_its_places_without_values_and_shown(
    shown: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    try:
        fall(A_NAME)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)

    assert shown == ["crash"]
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL]
    assert "ValueError at" in caplog.text
    assert "in fall" in caplog.text
    assert A_NAME not in caplog.text


def test_a_crash_in_a_thread_is_logged_too(
    shown: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    thread = threading.Thread(target=fall, args=(A_NAME,))

    thread.start()
    thread.join()

    assert shown == []
    assert "ValueError at" in caplog.text
    assert "in fall" in caplog.text
    assert A_NAME not in caplog.text


def test_whoever_presses_control_c_has_not_met_a_crash(
    shown: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert shown == []
    assert caplog.records == []
