"""Printing through the spooler of Windows, with C functions of our own in place of Windows'."""

import ctypes
import sys
from typing import Any

import pytest

from desktop_app.printing.transport import NotConnected, NotOnThisSystem
from desktop_app.printing.windows_spooler import WindowsSpooler

A_JOB = b"\x1b@Gula\n"


class Winspool:
    """Does what the library of that name does, or fails at one call."""

    def __init__(self, fails_at: str = "", takes: int | None = None) -> None:
        self.calls: list[str] = []
        self.job = b""
        self._fails_at = fails_at
        self._takes = takes

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  Any function of the library.
        """Return a function that notes its call."""

        def call(*arguments: Any) -> int:  # noqa: ANN401
            self.calls.append(name)
            if name == "WritePrinter":
                _printer, job, length, written = arguments
                taken = length if self._takes is None else self._takes
                self.job = job[:taken]
                ctypes.cast(written, ctypes.POINTER(ctypes.c_ulong))[0] = taken
            return 0 if name == self._fails_at else 1

        return call


def test_a_job_is_one_raw_document() -> None:
    library = Winspool()

    WindowsSpooler("POS-58", lambda: library).send(A_JOB)

    assert library.job == A_JOB
    assert library.calls == [
        *("OpenPrinterW", "StartDocPrinterW", "StartPagePrinter", "WritePrinter"),
        *("EndPagePrinter", "EndDocPrinter", "ClosePrinter"),
    ]


@pytest.mark.parametrize(
    ("fails_at", "may_have_printed"),
    [
        ("OpenPrinterW", False),
        ("StartDocPrinterW", False),
        ("StartPagePrinter", False),
        ("EndPagePrinter", True),
        ("EndDocPrinter", True),
    ],
)
def test_a_call_that_fails_is_trouble(fails_at: str, may_have_printed: bool) -> None:  # noqa: FBT001
    library = Winspool(fails_at)

    with pytest.raises(NotConnected) as caught:
        WindowsSpooler("POS-58", lambda: library).send(A_JOB)

    assert caught.value.may_have_printed is may_have_printed
    assert library.calls[-1] == ("OpenPrinterW" if fails_at == "OpenPrinterW" else "ClosePrinter")


def test_a_job_taken_in_part_is_thrown_away_and_unsure() -> None:
    library = Winspool(takes=3)

    with pytest.raises(NotConnected) as caught:
        WindowsSpooler("POS-58", lambda: library).send(A_JOB)

    assert caught.value.may_have_printed
    assert library.calls[-2:] == ["AbortPrinter", "ClosePrinter"]


def test_elsewhere_than_on_windows_it_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    with pytest.raises(NotOnThisSystem):
        WindowsSpooler("POS-58").send(A_JOB)
