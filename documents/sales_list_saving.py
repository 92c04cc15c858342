"""The sales of some days as a list (daftar penjualan), in the columns that a clerk knows."""

from collections.abc import Iterator
from pathlib import Path

from coop.selling.sales_list import SaleRow, SaleState, sales_list
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import clock_text
from documents.receipt_words import TENDERS
from documents.report_list import (
    Cell,
    ReportColumn,
    headed_list,
    period_words,
    write_report,
)
from values.period import Period

_STATES = {
    SaleState.PAID: "Lunas",
    SaleState.PARTLY_RETURNED: "Retur sebagian",
    SaleState.BACK_TWICE: "Uang kembali dobel",
    SaleState.VOID: "Dibatalkan",
}
_COLUMNS = (
    ReportColumn("No nota", 36),
    ReportColumn("Tanggal", 20),
    ReportColumn("Jam", 13),
    ReportColumn("Barang", 62),
    ReportColumn("Pembeli", 18),
    ReportColumn("Cara bayar", 32),
    ReportColumn("Keadaan", 26),
    ReportColumn("Total", 20, is_figure=True),
    ReportColumn("Dikembalikan", 21, is_figure=True),
    ReportColumn("Bersih", 20, is_figure=True),
)


def save_sales_list(
    session: Session, path: Path, period: Period, words: str, settings: ShopSettings
) -> None:
    """Write the sales of `period` that fit `words`, newest first; its rows are streamed.

    Raises:
        FileNotWritten: the disk does not take it.
        TooLongForPaper: as a PDF it would be a book.
    """
    last = period.after.fromordinal(period.after.toordinal() - 1)
    about = period_words(period.first, last)
    if words.strip():
        about = f"{about}, dicari: {words.strip()}"
    listed = headed_list(settings, "DAFTAR PENJUALAN", about, _COLUMNS, ())
    write_report(path, listed, _rows(session, period, words, settings))


def _rows(
    session: Session, period: Period, words: str, settings: ShopSettings
) -> Iterator[tuple[Cell, ...]]:
    total = refunded = 0
    page = sales_list(session, period, words)
    while True:
        for sale in page.rows:
            total += sale.total
            refunded += sale.refunded
            yield _row(sale, settings)
        if page.older is None:
            break
        page = sales_list(session, period, words, before=page.older)
    blank = (None,) * 5
    yield "Jumlah", None, *blank, total, refunded, total - refunded


def _row(sale: SaleRow, settings: ShopSettings) -> tuple[Cell, ...]:
    more = sale.line_count - 1
    goods = f"{sale.first_item} (+{more})" if more > 0 else sale.first_item
    return (
        sale.number,
        sale.business_date,
        clock_text(sale.recorded_at.astimezone(settings.zone).time()),
        goods,
        "Anggota" if sale.is_member else "Umum",
        ", ".join(TENDERS[method] for method in sale.methods),
        _STATES[sale.state],
        sale.total,
        sale.refunded,
        sale.total - sale.refunded,
    )
