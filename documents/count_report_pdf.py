"""The report of a count (laporan selisih) as PDF, for whoever approves and for the file."""

from pathlib import Path

from coop.counting.export_variance import export_variance
from coop.counting.variance import Variance
from coop.lists.list_writing import write_file
from coop.shop_settings import ShopSettings

__all__ = ["count_report_pdf", "write_count_report"]


def write_count_report(path: Path, report: Variance, settings: ShopSettings) -> None:
    """Write the report: as PDF, XLSX or CSV, as the name of the file ends.

    Raises:
        FileNotWritten: the disk does not take it.
    """
    if path.suffix.casefold() == ".pdf":
        write_file(path, count_report_pdf(report, settings))
    else:
        export_variance(path, report)


def count_report_pdf(report: Variance, settings: ShopSettings) -> bytes:
    """Write what differs with its value and reason, what nobody counted, and who signs.

    The same report gives the same bytes.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.count_report_document import count_report_document  # noqa: PLC0415

    return count_report_document(report, settings)
