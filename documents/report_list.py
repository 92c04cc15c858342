"""A report as a list of cells: written on paper, or as a table that a spreadsheet opens."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from coop.lists.list_writing import WrittenCell, WrittenColumn, write_file, write_list
from coop.shop_settings import ShopSettings
from documents.layout import day_text
from values.percentage import BasisPoints
from values.quantity import Quantity
from values.trouble import Trouble

Cell = WrittenCell
_LETTERS_A_MILLIMETRE = 0.55
_SHEET_TITLE_LETTERS_MAX = 31
PAPER_ROWS_MAX = 5_000
"""Some 150 pages, laid out in a few seconds; what is longer is for a spreadsheet."""
_THOUSANDTHS = Decimal(1000)
_HUNDREDTHS = Decimal(100)


class TooLongForPaper(Trouble):
    """The list has more rows than are written as a PDF."""


class ReportColumn(NamedTuple):
    """What stands over it, and how wide it is on paper."""

    heading: str
    millimetres: float
    is_figure: bool = False


class ReportList(NamedTuple):
    """One report; `totals` stand below the rows, or nothing does."""

    shop_names: tuple[str, ...]
    address: tuple[str, ...]
    title: str
    about: str
    """Of which days, and of what."""
    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[Cell, ...] = ()
    usual: tuple[Cell, ...] = ()
    """A row below the totals: what is usual of them, as in one day."""
    notes: tuple[str, ...] = ()
    """What one must know to read it; on paper only."""


def headed_list(
    settings: ShopSettings,
    title: str,
    about: str,
    columns: Sequence[ReportColumn],
    rows: Sequence[tuple[Cell, ...]],
) -> ReportList:
    """Put the cooperative's name over a list."""
    names = tuple(name for name in (settings.shop_name, settings.unit_name) if name)
    address = settings.address_lines
    return ReportList(names, address, title, about, tuple(columns), tuple(rows))


def quantity_cell(quantity: Quantity) -> Decimal:
    """Write a quantity as a number that a spreadsheet can add up."""
    return Decimal(quantity) / _THOUSANDTHS


def percent_cell(rate: BasisPoints | None) -> Decimal | None:
    """Write a rate in percent."""
    return None if rate is None else Decimal(rate) / _HUNDREDTHS


def write_report(
    path: Path, listed: ReportList, rows: Iterable[tuple[Cell, ...]] | None = None
) -> None:
    """Write a report: as PDF, XLSX or CSV, as the name of the file ends.

    `rows` are its rows where they come one at a time: a table takes as many as there are.

    Raises:
        FileNotWritten: the disk does not take it.
        TooLongForPaper: it has more rows than anybody prints.
    """
    rows = listed.rows if rows is None else rows
    if path.suffix.casefold() == ".pdf":
        on_paper = tuple(islice(rows, PAPER_ROWS_MAX + 1))
        if len(on_paper) > PAPER_ROWS_MAX:
            raise TooLongForPaper
        _write_pdf(path, listed._replace(rows=on_paper))
        return
    columns = [
        WrittenColumn(of.heading, max(8, round(of.millimetres * _LETTERS_A_MILLIMETRE)))
        for of in listed.columns
    ]
    totals = [row for row in (listed.totals, listed.usual) if row]
    title = listed.title.title()[:_SHEET_TITLE_LETTERS_MAX]
    write_list(path, title, columns, chain(rows, totals), listed.about)


def _write_pdf(path: Path, listed: ReportList) -> None:
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.report_list_document import report_list_document  # noqa: PLC0415

    write_file(path, report_list_document(listed))


def period_words(first: date, last: date) -> str:
    """Name the days of a report: `01-11-2026 s.d. 24-11-2026`."""
    if first == last:
        return day_text(first)
    return f"{day_text(first)} s.d. {day_text(last)}"
