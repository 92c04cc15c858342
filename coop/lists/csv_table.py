"""CSV as programs and people write it: any delimiter, any of the usual encodings."""

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO

from coop.lists.list_file import (
    CELL_LETTERS_MAX,
    COLUMNS_MAX,
    ROWS_MAX,
    FileFault,
    ListNotReadable,
    Table,
)

DELIMITERS = ";,\t|"
_SAMPLE_BYTES = 4_000
_SAMPLE_LINES = 30
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)


def csv_table(content: bytes) -> Table:
    """Read CSV.

    Raises:
        ListNotReadable: it is no text, its quotes do not close, or it has too many rows.
    """
    encoding = _encoding_of(content)
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError as fault:
        raise ListNotReadable(FileFault.DAMAGED) from fault
    if "\0" in text:
        raise ListNotReadable(FileFault.NO_TABLE)
    text, delimiter = _delimiter_of(text)
    try:
        rows = tuple(_rows(text, delimiter))
    except csv.Error as fault:  # A quote that never closes swallows the rest of the file.
        raise ListNotReadable(FileFault.DAMAGED) from fault
    if not any(len(row) > 1 for row in rows):
        raise ListNotReadable(FileFault.NO_TABLE)
    return Table(rows, encoding, delimiter)


def _rows(text: str, delimiter: str) -> Iterator[tuple[str, ...]]:
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    for number, row in enumerate(reader):
        if number == ROWS_MAX:
            raise ListNotReadable(FileFault.TOO_MANY_ROWS, ROWS_MAX)
        yield tuple(cell[:CELL_LETTERS_MAX] for cell in row[:COLUMNS_MAX])


def _encoding_of(content: bytes) -> str:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return encoding
    sample = content[:_SAMPLE_BYTES]
    zeros = sample.count(0)
    if zeros * 3 > len(sample):  # Latin letters in UTF-16: every second byte.
        return "utf-16-le" if sample[1::2].count(0) * 2 > zeros else "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _delimiter_of(text: str) -> tuple[str, str]:
    """Return the text to read and what stands between its cells.

    The delimiter is the one that cuts most lines into the same number of cells, two or more.
    """
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == len("sep=x"):
        return rest, first.strip()[-1]
    sample = text.splitlines()[:_SAMPLE_LINES]

    def agreement(delimiter: str) -> tuple[int, int]:
        widths = Counter(len(row) for row in csv.reader(sample, delimiter=delimiter) if row)
        widths.pop(1, None)
        return max(((times, width) for width, times in widths.items()), default=(0, 0))

    try:
        return text, max(DELIMITERS, key=agreement)
    except csv.Error as fault:
        raise ListNotReadable(FileFault.DAMAGED) from fault
