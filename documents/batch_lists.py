"""What expires, and what went without being sold, as lists in the columns that a clerk knows."""

from collections.abc import Sequence
from datetime import date

from coop.shop_settings import ShopSettings
from coop.stock.expiring_goods import ExpiringRow
from coop.stock.losses import LossList, LossRow
from documents.layout import day_in_words, rupiah
from documents.report_list import (
    Cell,
    ReportColumn,
    ReportList,
    headed_list,
    period_words,
    quantity_cell,
)
from documents.write_off_slip import REASON_NAMES
from values.adjustment_reason import AdjustmentReason

_IN_THE_SHOP = "Tanpa nama tempat: di toko."


def expiring_list(
    rows: Sequence[ExpiringRow], today: date, within: int | None, settings: ShopSettings
) -> ReportList:
    """Say what has expired and what will `within` so many days; None for what has expired alone."""
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Barang", 84),
        ReportColumn("Tempat", 28),
        ReportColumn("No. batch", 28),
        ReportColumn("Baik s.d.", 26),
        ReportColumn("Sisa hari", 18, is_figure=True),
        ReportColumn("Jumlah", 24, is_figure=True),
        ReportColumn("Satuan", 20),
        ReportColumn("Nilai pokok", 30, is_figure=True),
    ]
    cells: list[tuple[Cell, ...]] = [
        (
            at,
            of.name,
            of.place,
            of.code,
            of.expires_on,
            of.days,
            quantity_cell(of.quantity),
            of.unit,
            of.value,
        )
        for at, of in enumerate(rows, start=1)
    ]
    which = "Sudah lewat" if within is None else f"Sampai {within} hari lagi"
    about = f"{which} · keadaan {day_in_words(today)}"
    listed = headed_list(settings, "DAFTAR KEDALUWARSA", about, columns, cells)
    total = sum(of.value for of in rows)
    notes = (_IN_THE_SHOP,) if any(of.place for of in rows) else ()
    totals = ("", f"Jumlah {len(rows)}", "", "", "", "", "", "", total)
    return listed._replace(totals=totals, notes=notes)


def losses_list(
    read: LossList,
    days: tuple[date, date],
    reason: AdjustmentReason | None,
    settings: ShopSettings,
) -> ReportList:
    """Say what went unsold from the first of `days` through the last, and what it had cost."""
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Tanggal", 20),
        ReportColumn("No. bukti", 36),
        ReportColumn("Barang", 50),
        ReportColumn("Tempat", 22),
        ReportColumn("Baik s.d.", 20),
        ReportColumn("Alasan", 23),
        ReportColumn("Catatan", 36),
        ReportColumn("Jumlah", 15, is_figure=True),
        ReportColumn("Satuan", 15),
        ReportColumn("Nilai pokok", 22, is_figure=True),
    ]
    which = "semua alasan" if reason is None else REASON_NAMES[reason].lower()
    about = f"{period_words(*days)} · {which}"
    cells = [_loss(at, of) for at, of in enumerate(read.rows, start=1)]
    listed = headed_list(settings, "BARANG KELUAR TANPA DIJUAL", about, columns, cells)
    total = sum(of.value for of in read.sums)
    names = (f"{REASON_NAMES[of.reason]} {rupiah(of.value)}" for of in read.sums)
    return listed._replace(
        totals=("", "", "", f"Jumlah {len(cells)}", "", "", "", "", "", "", total),
        notes=(" · ".join(names),) if read.sums else (),
    )


def _loss(at: int, of: LossRow) -> tuple[Cell, ...]:
    return (
        at,
        of.day,
        of.number,
        of.name,
        of.place,
        of.expires_on,
        REASON_NAMES[of.reason],
        " · ".join(filter(None, (_found_in(of), of.note))),
        quantity_cell(of.quantity),
        of.unit,
        of.value,
    )


def _found_in(of: LossRow) -> str:
    return "" if of.count_label is None else f"Saat opname: {of.count_label}"
