"""Numbers, dates and long texts as they stand on paper, in Indonesian.

Paper is Indonesian whatever the language of the screen: members, auditors and the tax office read
it for years.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, time
from itertools import groupby

from values.money import Rupiah
from values.month import Month
from values.quantity import Quantity

MINUS = "\N{MINUS SIGN}"
TIMES = "\N{MULTIPLICATION SIGN}"
ASCII_MINUS = "-"  # Thermal printers know no other.

_MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)
_UP_TO_ELEVEN = (
    *("nol", "satu", "dua", "tiga", "empat", "lima"),
    *("enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"),
)
_POWERS = (
    *((10**15, "kuadriliun"), (10**12, "triliun"), (10**9, "miliar"), (10**6, "juta")),
    *((1000, "ribu"), (100, "ratus"), (10, "puluh")),
)


def grouped(number: int, minus: str = ASCII_MINUS) -> str:
    """Write a whole number with dots between thousands: `1.250.000`, `-2.900`."""
    sign = minus if number < 0 else ""
    return sign + f"{abs(number):,}".replace(",", ".")


def rupiah(amount: Rupiah, minus: str = ASCII_MINUS) -> str:
    """Write an amount with its currency: `Rp 408.500`, `-Rp 2.900`."""
    sign = minus if amount < 0 else ""
    return f"{sign}Rp {grouped(abs(amount))}"


def quantity_text(quantity: Quantity) -> str:
    """Write a quantity with a decimal comma and no trailing zeros: `2`, `1,35`, `0,25`."""
    sign = ASCII_MINUS if quantity < 0 else ""
    whole, thousandths = divmod(abs(quantity), 1000)
    decimals = f"{thousandths:03}".rstrip("0")
    return sign + grouped(whole) + ("," + decimals if decimals else "")


def day_text(day: date) -> str:
    """Write a day as on receipts: `24-11-2026`."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"


def day_in_words(day: date) -> str:
    """Write a day as in letters: `24 November 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def month_name(month: Month) -> str:
    """Name a month without its year: `November`."""
    return _MONTHS[month % 100 - 1]


def months_in_words(months: Iterable[Month]) -> list[str]:
    """Name months in their order, those of a year together: `Oktober, November 2026`."""
    years = groupby(sorted(months), key=lambda month: month // 100)
    return [f"{', '.join(map(month_name, of))} {year}" for year, of in years]


def clock_text(clock: time) -> str:
    """Write a time of day to the minute: `10.42`."""
    return f"{clock.hour:02}.{clock.minute:02}"


def in_words(number: int) -> str:
    """Spell a number that is not negative (terbilang): 2.001.000 is `dua juta seribu`."""
    assert number >= 0, number
    if number < 12:  # noqa: PLR2004  The names up to eleven are their own.
        return _UP_TO_ELEVEN[number]
    if number < 20:  # noqa: PLR2004  `belas` are the teens.
        return f"{_UP_TO_ELEVEN[number - 10]} belas"
    size, name = next(power for power in _POWERS if power[0] <= number)
    count, rest = divmod(number, size)
    is_one = count == 1 and size <= 1000  # noqa: PLR2004  `seratus`, `seribu`, but `satu juta`.
    head = f"se{name}" if is_one else f"{in_words(count)} {name}"
    return f"{head} {in_words(rest)}" if rest else head


def wrapped(text: str, width: float, measure: Callable[[str], float] = len) -> list[str]:
    """Break `text` between words into lines no wider than `width`; no words give no lines.

    A single word that is too wide is broken where it must be: nothing is lost.
    """
    lines: list[str] = []
    for word in text.split():
        if lines and measure(f"{lines[-1]} {word}") <= width:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.extend(_pieces(word, width, measure))
    return lines


def _pieces(word: str, width: float, measure: Callable[[str], float]) -> Iterator[str]:
    piece = ""
    for letter in word:
        if piece and measure(piece + letter) > width:
            yield piece
            piece = ""
        piece += letter
    yield piece


def shortened(text: str, width: float, measure: Callable[[str], float] = len) -> str:
    """Return as much of the beginning of `text` as is no wider than `width`."""
    while text and measure(text) > width:
        text = text[:-1]
    return text.rstrip()
