"""The differences of a count as a list for a spreadsheet."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from coop.counting.variance import Variance
from coop.lists.list_writing import WrittenCell, WrittenColumn, write_list
from values.counting import DifferenceReason
from values.quantity import Quantity

_COLUMNS = (
    WrittenColumn("Kategori", 18),
    WrittenColumn("Nama", 40),
    WrittenColumn("Satuan", 10),
    WrittenColumn("Dihitung", 12),
    WrittenColumn("Tercatat", 12),
    WrittenColumn("Selisih", 12),
    WrittenColumn("Nilai selisih", 15),
    WrittenColumn("Alasan", 18),
    WrittenColumn("Catatan", 40),
)
_NOT_COUNTED = "Tidak dihitung"
REASONS: Mapping[DifferenceReason, str] = {
    DifferenceReason.LOST: "Hilang",
    DifferenceReason.DAMAGED: "Rusak",
    DifferenceReason.EXPIRED: "Kedaluwarsa",
    DifferenceReason.OWN_USE: "Dipakai sendiri",
    DifferenceReason.FOUND: "Ditemukan",
    DifferenceReason.MISRECORDED: "Salah catat",
    DifferenceReason.COUNT_AGAIN: "Hitung ulang",
}
"""As papers and lists say them."""


def export_variance(path: Path, report: Variance) -> None:
    """Write everything that was counted, then what was not: XLSX, or CSV by the path's ending.

    Raises:
        FileNotWritten: nothing is left at `path` that was not there.
    """
    write_list(path, "Selisih opname", _COLUMNS, _rows(report))


def _rows(report: Variance) -> Iterator[tuple[WrittenCell, ...]]:
    for line in report.lines:
        yield (
            line.category,
            line.name,
            line.base_unit,
            _number(line.counted),
            _number(line.book),
            _number(line.difference),
            line.value,
            REASONS[line.reason] if line.reason else "",
            line.note,
        )
    for item in report.not_counted:
        yield item.category, item.name, "", None, None, None, None, _NOT_COUNTED, ""


def _number(quantity: Quantity) -> Decimal:
    return Decimal(quantity).scaleb(-3)
