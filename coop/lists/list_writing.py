"""Write a list to a file that a spreadsheet opens: CSV or XLSX, whole or not at all.

No cell is a formula, whatever a text begins with: a list that is opened must not send itself away.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from values.trouble import Trouble

WrittenCell = str | int | Decimal | date | None
"""A text, a whole number, one with decimals, a day, or nothing."""

_DAY, _WHOLE, _PARTS = "dd-mm-yyyy", "#,##0", "#,##0.0##"
"""As spreadsheets write formats; one in Indonesia shows points between thousands."""
_A4 = 9
_HEADER_LETTERS_MAX = 200
"""Spreadsheets take 255, signs for the layout among them."""
_UPRIGHT_LETTERS_MAX = 95
"""What is wider in letters is printed lying."""
_FORMULA_SIGNS = ("=", "+", "-", "@")


class FileNotWritten(Trouble):
    """The disk does not take the file: it is full, write-protected, or the file is open."""


class WrittenColumn(NamedTuple):
    """A column: what stands over it, and its width in letters."""

    heading: str
    width: int


def write_file(path: Path, written: bytes) -> None:
    """Write a paper that is made already.

    Raises:
        FileNotWritten: nothing is left at `path` that was not there.
    """
    with _whole_or_not_at_all(path) as unfinished:
        unfinished.write_bytes(written)


def write_list(
    path: Path,
    title: str,
    columns: Sequence[WrittenColumn],
    rows: Iterable[Sequence[WrittenCell]],
    about: str = "",
) -> None:
    """Write `rows` under their headings: as XLSX if `path` ends so, else as CSV.

    What it is `about` stands over each printed page of a workbook; its cells are the list alone.

    Raises:
        FileNotWritten: nothing is left at `path` that was not there.
    """
    with _whole_or_not_at_all(path) as unfinished:
        if path.suffix.lower() == ".xlsx":
            _write_xlsx(unfinished, (title, about), columns, rows)
        else:
            _write_csv(unfinished, columns, rows)


@contextmanager
def _whole_or_not_at_all(path: Path) -> Iterator[Path]:
    """Give a file beside `path` to write into; it takes its place when all of it is written."""
    unfinished = path.with_name(path.name + ".part")
    try:
        yield unfinished
        unfinished.replace(path)
    except OSError as trouble:
        raise FileNotWritten(path.name) from trouble
    finally:
        with suppress(NotADirectoryError):  # Then there is nothing to take away.
            unfinished.unlink(missing_ok=True)


def _write_csv(
    path: Path, columns: Sequence[WrittenColumn], rows: Iterable[Sequence[WrittenCell]]
) -> None:
    """Write what an Indonesian spreadsheet opens with a double click: BOM, semicolons, commas."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([column.heading for column in columns])
        writer.writerows([_in_csv(cell) for cell in row] for row in rows)


def _in_csv(cell: WrittenCell) -> str | int:
    match cell:
        case None:
            return ""
        case Decimal():
            return f"{cell.normalize():f}".replace(".", ",")
        case date():
            return f"{cell:%d-%m-%Y}"
        case str() if cell.startswith(_FORMULA_SIGNS):
            return f"'{cell}"
    return cell


def _write_xlsx(
    path: Path,
    names: tuple[str, str],
    columns: Sequence[WrittenColumn],
    rows: Iterable[Sequence[WrittenCell]],
) -> None:
    from xlsxwriter import Workbook  # noqa: PLC0415  Only when a workbook is asked for.
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    with path.open("wb") as file:
        book = Workbook(file, {"constant_memory": True})
        sheet = book.add_worksheet(names[0])
        formats = {kind: book.add_format({"num_format": kind}) for kind in (_DAY, _WHOLE, _PARTS)}
        strong = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        for place, column in enumerate(columns):
            sheet.set_column(place, place, column.width)
            sheet.write_string(0, place, column.heading, strong)
        sheet.freeze_panes(1, 0)
        _fit_for_printing(sheet, columns, " · ".join(filter(None, names)))
        for number, row in enumerate(rows, start=1):
            for place, cell in enumerate(row):
                _write_cell(sheet, (number, place), cell, formats)
        try:
            book.close()
        except FileCreateError as trouble:  # Its name for a full disk.
            raise OSError(str(trouble)) from trouble


def _fit_for_printing(
    sheet: Any,  # noqa: ANN401
    columns: Sequence[WrittenColumn],
    named: str,
) -> None:
    """Let all columns fit on A4, lying where they need it, with headings and a number each page."""
    sheet.set_paper(_A4)
    if sum(column.width for column in columns) > _UPRIGHT_LETTERS_MAX:
        sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header("&L" + named.replace("&", "&&")[:_HEADER_LETTERS_MAX])
    sheet.set_footer("&R&P / &N")


def _write_cell(
    sheet: Any,  # noqa: ANN401
    at: tuple[int, int],
    cell: WrittenCell,
    formats: Mapping[str, Any],
) -> None:
    match cell:
        case None:
            return
        case str():  # As text: no formula, no address, no number.
            sheet.write_string(*at, cell)
        case date():
            sheet.write_datetime(*at, cell, formats[_DAY])
        case int() | Decimal():
            sheet.write_number(*at, cell, formats[_PARTS if cell % 1 else _WHOLE])
