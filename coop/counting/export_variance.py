"""The differences of a count as a list for a spreadsheet."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path

from coop.counting.variance import Variance, VarianceLine
from coop.facts.counting import CountedBatch
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
    WrittenColumn("Baik sampai", 14),
    WrittenColumn("Kode batch", 16),
)
_NOT_COUNTED = "Tidak dihitung"
OF_IT = "Termasuk di atas"
"""Beside what is part of the row above."""
WITHOUT_DAY = "Tanpa tanggal"
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

    What was counted by last days has a row for each, below that of the item.

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
            None,
            "",
        )
        yield from (_batch_row(line, batch) for batch in line.batches)
    for item in report.not_counted:
        yield item.category, item.name, "", None, None, None, None, _NOT_COUNTED, "", None, ""


def _batch_row(line: VarianceLine, batch: CountedBatch) -> tuple[WrittenCell, ...]:
    """Say what lay there of one last day: it is part of the row above, and adds nothing to it."""
    return (
        line.category,
        line.name,
        line.base_unit,
        _number(batch.counted),
        _number(batch.book),
        _number(batch.difference),
        None,
        OF_IT,
        "",
        batch.expires_on,
        batch.code if batch.expires_on else WITHOUT_DAY,
    )


def _number(quantity: Quantity) -> Decimal:
    return Decimal(quantity).scaleb(-3)
