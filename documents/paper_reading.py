"""Reading ESC/POS as a printer would: bytes in, what comes out on paper out.

It knows the commands that `documents.escpos` writes and no other, so a byte that should not be
there is found, not skipped: a preview that guesses would hide what a printer does.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

_ESC, _GS, _NEW_LINE = 0x1B, 0x1D, 0x0A
_FIRST_LETTER, _LAST_LETTER = 0x20, 0x7E
_RASTER_HEAD = 5  # Mode, then width in bytes and height in rows, two bytes each.
_CENTRED = 1


class NotEscPosError(ValueError):
    """The bytes are no print job of ours."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One printed line."""

    text: str
    is_strong: bool = False
    is_tall: bool = False


@dataclass(frozen=True, slots=True)
class Raster:
    """A band of dots."""

    width_bytes: int
    rows: tuple[bytes, ...]
    """Eight dots a byte, the first dot in the highest bit."""
    is_centred: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """Empty lines at the end."""

    lines: int


@dataclass(frozen=True, slots=True)
class Cut:
    """The knife."""


@dataclass(frozen=True, slots=True)
class DrawerKick:
    """The drawer opens."""


Mark = TextLine | Raster | Feed | Cut | DrawerKick


@dataclass(slots=True)
class _Printer:
    """The state of a printer while it reads."""

    rest: bytes
    marks: list[Mark] = field(default_factory=list)
    letters: bytearray = field(default_factory=bytearray)
    is_strong: bool = False
    is_tall: bool = False
    is_strong_line: bool = False
    is_tall_line: bool = False
    is_centred: bool = False

    def take(self, count: int) -> bytes:
        if len(self.rest) < count:
            raise NotEscPosError(f"{count} bytes are missing at the end")
        taken, self.rest = self.rest[:count], self.rest[count:]
        return taken

    def letter(self, code: int) -> None:
        self.letters.append(code)
        self.is_strong_line |= self.is_strong
        self.is_tall_line |= self.is_tall

    def end_line(self) -> None:
        line = TextLine(self.letters.decode("cp437"), self.is_strong_line, self.is_tall_line)
        self.marks.append(line)
        self.letters.clear()
        self.is_strong_line = self.is_tall_line = False


def _initialize(printer: _Printer) -> None:
    printer.is_strong = printer.is_tall = printer.is_centred = False


def _only_zero(printer: _Printer) -> None:
    if printer.take(1) != b"\x00":
        raise NotEscPosError("a code page or alphabet that is not ours")


def _strong(printer: _Printer) -> None:
    printer.is_strong = printer.take(1)[0] & 1 == 1


def _size(printer: _Printer) -> None:
    printer.is_tall = printer.take(1)[0] & 0x0F == 1


def _align(printer: _Printer) -> None:
    printer.is_centred = printer.take(1)[0] == _CENTRED


def _feed(printer: _Printer) -> None:
    printer.marks.append(Feed(printer.take(1)[0]))


def _kick(printer: _Printer) -> None:
    printer.take(3)
    printer.marks.append(DrawerKick())


def _cut(printer: _Printer) -> None:
    printer.take(2)
    printer.marks.append(Cut())


def _raster(printer: _Printer) -> None:
    if printer.take(1) != b"0":
        raise NotEscPosError("a picture of another kind")
    head = printer.take(_RASTER_HEAD)
    width, height = head[1] + 256 * head[2], head[3] + 256 * head[4]
    rows = tuple(printer.take(width) for _row in range(height))
    printer.marks.append(Raster(width, rows, printer.is_centred))


_COMMANDS: dict[tuple[int, int], Callable[[_Printer], None]] = {
    (_ESC, ord("@")): _initialize,
    (_ESC, ord("t")): _only_zero,
    (_ESC, ord("R")): _only_zero,
    (_ESC, ord("E")): _strong,
    (_ESC, ord("a")): _align,
    (_ESC, ord("d")): _feed,
    (_ESC, ord("p")): _kick,
    (_GS, ord("!")): _size,
    (_GS, ord("v")): _raster,
    (_GS, ord("V")): _cut,
}


def read_paper(job: bytes) -> list[Mark]:
    """Return what a printer makes of `job`, in order.

    Raises:
        NotEscPosError: there is a byte or a command in it that we never send.
    """
    printer = _Printer(job)
    while printer.rest:
        code = printer.take(1)[0]
        if code in (_ESC, _GS):
            name = (code, printer.take(1)[0])
            if name not in _COMMANDS:
                raise NotEscPosError(f"an unknown command {bytes(name)!r}")
            _COMMANDS[name](printer)
        elif code == _NEW_LINE:
            printer.end_line()
        elif _FIRST_LETTER <= code <= _LAST_LETTER:
            printer.letter(code)
        else:
            raise NotEscPosError(f"a stray byte {code:#04x}")
    return printer.marks
