"""A printer of Windows, given raw bytes through its spooler.

Source: Microsoft, "How to send raw data to a printer by using the Win32 API".
"""

import ctypes
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from typing_extensions import override

from desktop_app.printing.transport import NotConnected, NotOnThisSystem, Transport

_DOCUMENT_LEVEL = 1
_DOCUMENT_NAME = (
    "Lumbung"  # Seen by everybody who looks at the printer's queue: no number, no name.
)


class _DocumentInfo(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_ = (
        ("document_name", ctypes.c_wchar_p),
        ("output_file", ctypes.c_wchar_p),
        ("data_type", ctypes.c_wchar_p),
    )


def _winspool() -> Any:  # noqa: ANN401  A library of C functions.
    if sys.platform != "win32":
        raise NotOnThisSystem(sys.platform)
    return ctypes.WinDLL("winspool.drv", use_last_error=True)


@dataclass(frozen=True, slots=True)
class WindowsSpooler(Transport):
    """The printer that Windows calls `name`."""

    name: str
    library: Callable[[], Any] = _winspool

    @override
    def send(self, job: bytes) -> None:
        winspool = self.library()
        printer = ctypes.c_void_p()
        if not winspool.OpenPrinterW(ctypes.c_wchar_p(self.name), ctypes.byref(printer), None):
            raise NotConnected(f"OpenPrinter {self.name}")
        try:
            _write_document(winspool, printer, job)
        finally:
            winspool.ClosePrinter(printer)


def _write_document(winspool: Any, printer: ctypes.c_void_p, job: bytes) -> None:  # noqa: ANN401
    document = _DocumentInfo(_DOCUMENT_NAME, None, "RAW")
    if not winspool.StartDocPrinterW(printer, _DOCUMENT_LEVEL, ctypes.byref(document)):
        raise NotConnected("StartDocPrinter")
    written = ctypes.c_ulong()
    is_taken = (
        winspool.StartPagePrinter(printer)
        and winspool.WritePrinter(printer, job, len(job), ctypes.byref(written))
        and written.value == len(job)
        and winspool.EndPagePrinter(printer)
    )
    if not is_taken:
        winspool.AbortPrinter(printer)  # What was spooled of it is thrown away.
        raise NotConnected(
            f"{written.value} of {len(job)} bytes", may_have_printed=written.value > 0
        )
    if not winspool.EndDocPrinter(printer):
        raise NotConnected("EndDocPrinter", may_have_printed=True)
