"""The report of a count (laporan selisih) as PDF, for whoever approves and for the file."""

from coop.counting.variance import Variance
from coop.shop_settings import ShopSettings

__all__ = ["count_report_pdf"]


def count_report_pdf(report: Variance, settings: ShopSettings) -> bytes:
    """Write what differs with its value and reason, what nobody counted, and who signs.

    The same report gives the same bytes.
    """
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.count_report_document import count_report_document  # noqa: PLC0415

    return count_report_document(report, settings)
