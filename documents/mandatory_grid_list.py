"""Who paid which month of mandatory savings, as a list (kartu simpanan wajib)."""

from collections.abc import Sequence

from coop.savings.mandatory_grid import GridRow, MonthCell, MonthState
from coop.shop_settings import ShopSettings
from documents.layout import grouped
from documents.report_list import Cell, ReportColumn, ReportList, headed_list

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
_NOTE = "Kosong: belum dibayar. Tanda -: tidak ada yang harus dibayar."
_NOTHING_ASKED = "-"
_SUM_MAX = 9_999_999
"""What fits under a month; larger sums stand below the list."""


def mandatory_grid_list(
    rows: Sequence[GridRow], year: int, hamlet: str, settings: ShopSettings
) -> ReportList:
    """Write the months of `year`, a line for each member, the sums of the months below."""
    columns = (
        ReportColumn("No anggota", 18),
        ReportColumn("Nama", 35),
        *(ReportColumn(name, 16, is_figure=True) for name in _MONTHS),
        ReportColumn("Jumlah", 22, is_figure=True),
    )
    about = f"Tahun {year}, {hamlet or 'semua dukuh'}"
    listed = headed_list(settings, "SIMPANAN WAJIB", about, columns, list(map(_row, rows)))
    sums = [sum(of.cells[at].paid for of in rows) for at in range(len(_MONTHS))]
    if max(sums, default=0) <= _SUM_MAX:
        totals = ("Jumlah", None, *sums, sum(sums))
        return listed._replace(totals=totals, notes=(_NOTE,))
    by_month = ", ".join(
        f"{name} {grouped(month)}" for name, month in zip(_MONTHS, sums, strict=True) if month
    )
    totals = ("Jumlah", None, *[None] * len(_MONTHS), sum(sums))
    return listed._replace(totals=totals, notes=(f"Jumlah per bulan: {by_month}.", _NOTE))


def _row(of: GridRow) -> tuple[Cell, ...]:
    months = tuple(map(_cell, of.cells))
    return (of.number, of.full_name, *months, sum(cell.paid for cell in of.cells))


def _cell(cell: MonthCell) -> Cell:
    if cell.state is MonthState.NONE:
        return _NOTHING_ASKED
    return cell.paid or None
