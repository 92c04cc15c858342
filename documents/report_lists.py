"""Each report about goods as a list, in the columns that a clerk knows."""

from collections.abc import Sequence
from datetime import date, timedelta

from coop.reports.dead_stock import DeadItem
from coop.reports.fast_movers import FastMover
from coop.reports.margin import MarginBy, MarginReport, MarginRow
from coop.reports.order_proposal import OrderLine
from coop.reports.sales_hours import HOURS, SalesHours
from coop.reports.sold_goods import Figures
from coop.reports.stock_value_days import DayValue
from coop.shop_settings import ShopSettings
from documents.layout import day_in_words, grouped
from documents.report_list import (
    Cell,
    ReportColumn,
    ReportList,
    headed_list,
    percent_cell,
    period_words,
    quantity_cell,
)
from values.money import ZERO, Rupiah
from values.period import Period

_WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_MARGIN_TITLES = {
    MarginBy.ITEM: ("LABA KOTOR PER BARANG", "Barang"),
    MarginBy.CATEGORY: ("LABA KOTOR PER KATEGORI", "Kategori"),
    MarginBy.SUPPLIER: ("LABA KOTOR PER PEMASOK", "Pemasok terakhir"),
}
_WITHOUT = {MarginBy.ITEM: "", MarginBy.CATEGORY: "Tanpa kategori", MarginBy.SUPPLIER: "Belum ada"}


def margin_list(
    report: MarginReport, by: MarginBy, period: Period, settings: ShopSettings
) -> ReportList:
    """Say what goods brought, what they had cost, and what is left over."""
    title, heading = _MARGIN_TITLES[by]
    is_items = by is MarginBy.ITEM
    amount = [("Terjual", 22), ("Satuan", 16)] if is_items else []
    columns = [
        ReportColumn("No", 10),
        ReportColumn(heading, 62 if is_items else 70),
        *(ReportColumn(name, wide, name == "Terjual") for name, wide in amount),
        *(
            ReportColumn(name, wide, is_figure=True)
            for name, wide in (
                ("Penjualan", 27),
                ("Tanpa HPP", 27),
                ("HPP", 27),
                ("Laba kotor", 27),
                ("%", 16),
                ("Selisih HPP", 24),
            )
        ),
    ]
    rows = [
        (at, row.name or _WITHOUT[by], *(_amount(row) if is_items else ()), *_figures(row.figures))
        for at, row in enumerate(report.rows, start=1)
    ]
    listed = headed_list(settings, title, _days(period), columns, rows)
    blank: tuple[Cell, ...] = (None, None) if is_items else ()
    notes = _margin_notes(report)
    return listed._replace(totals=(None, "Jumlah", *blank, *_figures(report.total)), notes=notes)


def _margin_notes(report: MarginReport) -> tuple[str, ...]:
    return (
        "Tanpa HPP: penjualan barang yang harga pokoknya belum diketahui; tidak dihitung laba.",
        (
            "Selisih HPP: harga pokok yang baru diketahui kemudian, misalnya barang dijual sebelum"
            " masuk; mengurangi laba bila lebih dari nol."
        ),
        (
            f"Pembulatan tunai dan retur lain: {grouped(report.apart)}."
            f" Seluruh omzet: {grouped(report.turnover)}."
        ),
    )


def fast_movers_list(
    movers: Sequence[FastMover], period: Period, settings: ShopSettings
) -> ReportList:
    """Say what sells best, and how long the rest lasts."""
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Barang", 60),
        ReportColumn("Kali", 13, is_figure=True),
        ReportColumn("Terjual", 19, is_figure=True),
        ReportColumn("Stok", 19, is_figure=True),
        ReportColumn("Satuan", 16),
        ReportColumn("Cukup (hari)", 18, is_figure=True),
        ReportColumn("Penjualan (Rp)", 26, is_figure=True),
    ]
    rows = [
        (
            at,
            of.name,
            of.times,
            quantity_cell(of.quantity),
            quantity_cell(of.on_hand),
            of.base_unit,
            of.lasts_days,
            of.takings,
        )
        for at, of in enumerate(movers, start=1)
    ]
    listed = headed_list(settings, "BARANG PALING LAKU", _days(period), columns, rows)
    takings = sum(of.takings for of in movers)
    totals = (None, f"Jumlah {len(movers)} barang", *(None,) * 5, takings)
    note = (
        "Kali: berapa kali tertulis di nota; nota batal tidak dihitung."
        " Cukup: stok yang ada habis dalam sekian hari bila tetap selaku ini."
    )
    return listed._replace(totals=totals, notes=(note,))


def dead_stock_list(
    items: Sequence[DeadItem], today: date, days: int, settings: ShopSettings
) -> ReportList:
    """Say what lies there and is not bought."""
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Barang", 52),
        ReportColumn("Kategori", 26),
        ReportColumn("Stok", 17, is_figure=True),
        ReportColumn("Satuan", 15),
        ReportColumn("Terakhir laku", 20),
        ReportColumn("Pertama masuk", 20),
        ReportColumn("Nilai pokok (Rp)", 22, is_figure=True),
    ]
    rows = [
        (
            at,
            of.name,
            of.category,
            quantity_cell(of.on_hand),
            of.base_unit,
            of.last_sold or "belum pernah",
            of.first_came,
            of.value,
        )
        for at, of in enumerate(items, start=1)
    ]
    about = f"Tidak laku {days} hari sampai {day_in_words(today)}"
    listed = headed_list(settings, "BARANG TIDAK LAKU", about, columns, rows)
    value = sum(of.value for of in items)
    totals = (None, f"Jumlah {len(items)} barang", *(None,) * 5, value)
    return listed._replace(totals=totals)


def hours_list(hours: SalesHours, period: Period, settings: ShopSettings) -> ReportList:
    """Say when people buy."""
    columns = [
        ReportColumn("Jam", 30),
        ReportColumn("Nota", 16, is_figure=True),
        ReportColumn("Penjualan (Rp)", 30, is_figure=True),
        *(ReportColumn(name, 27.5, is_figure=True) for name in _WEEKDAYS),
    ]
    rows: list[tuple[Cell, ...]] = []
    for hour in range(HOURS):
        of = hours.of_hour(hour)
        if of.sales:
            days = (week[hour].takings or None for week in hours.by_weekday)
            rows.append((f"{hour:02d}.00-{hour:02d}.59", of.sales, of.takings, *days))
    total = hours.total()
    sums = (hours.of_weekday(day).takings for day in range(len(_WEEKDAYS)))
    listed = headed_list(settings, "PENJUALAN PER JAM DAN HARI", _days(period), columns, rows)
    note = (
        "Kolom hari: penjualan dalam rupiah. Rata-rata: dari hari yang ada penjualannya."
        " Barang retur mengurangi jam saat dijual."
    )
    a_day = hours.usual_day()
    usual = (hours.usual_weekday(day).takings or None for day in range(len(_WEEKDAYS)))
    return listed._replace(
        totals=("Jumlah", total.sales, total.takings, *sums),
        usual=("Rata-rata sehari", a_day.sales, a_day.takings, *usual),
        notes=(note,),
    )


def stock_value_list(
    days: Sequence[DayValue], period: Period, settings: ShopSettings
) -> ReportList:
    """Say what the goods on hand were worth, day by day."""
    columns = [
        ReportColumn("Hari", 24),
        ReportColumn("Tanggal", 28),
        ReportColumn("Masuk (Rp)", 42, is_figure=True),
        ReportColumn("Keluar (Rp)", 42, is_figure=True),
        ReportColumn("Nilai akhir hari (Rp)", 46, is_figure=True),
    ]
    rows = [
        (
            _WEEKDAYS[of.business_date.weekday()],
            of.business_date,
            of.came or None,
            of.went or None,
            of.value,
        )
        for of in days
    ]
    listed = headed_list(settings, "NILAI PERSEDIAAN PER HARI", _days(period), columns, rows)
    came, went = sum(of.came for of in days), sum(of.went for of in days)
    after = days[-1].value if days else ZERO
    sums = (
        f"Nilai awal {grouped(Rupiah(after - came + went))}, masuk {grouped(came)},"
        f" keluar {grouped(went)}, nilai akhir {grouped(after)}."
        " Barang yang harga pokoknya belum diketahui tidak ikut dihitung."
    )
    return listed._replace(totals=("Jumlah", None, came, went, after), notes=(sums,))


def order_list(
    lines: Sequence[OrderLine], today: date, about: str, settings: ShopSettings
) -> ReportList:
    """Say what to order, and what that is reckoned from."""
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Barang", 50),
        ReportColumn("Pemasok terakhir", 34),
        *(
            ReportColumn(name, wide, is_figure=True)
            for name, wide in (
                ("Terjual", 18),
                ("Hari", 13),
                ("Kosong", 15),
                ("Titik pesan", 21),
                ("Perlu", 17),
                ("Stok", 17),
                ("Dipesan", 18),
                ("Pesan", 14),
            )
        ),
        ReportColumn("Kemasan", 18),
        ReportColumn("Kira-kira", 23, is_figure=True),
    ]
    rows = [_order_row(at, line) for at, line in enumerate(lines, start=1)]
    title = f"USULAN PESANAN {day_in_words(today).upper()}"
    listed = headed_list(settings, title, about, columns, rows)
    totals = (None, f"Jumlah {len(lines)} barang", *(None,) * 10, sum(of.amount for of in lines))
    notes = (
        (
            "Terjual: pada hari yang dihitung, 8 minggu terakhir, menurut hari dalam minggu."
            " Kosong: hari tanpa stok, tidak dihitung."
        ),
        (
            "Titik pesan: kira-kira terjual sampai barang datang, dengan stok minimum."
            " Stok di bawahnya: segera pesan. Dipesan: sudah dipesan, belum datang."
        ),
    )
    return listed._replace(totals=totals, notes=notes)


def _order_row(at: int, line: OrderLine) -> tuple[Cell, ...]:
    quantities = (
        line.shown(line.point),
        line.shown(line.needed),
        line.on_hand,
        line.on_order,
    )
    return (
        at,
        line.name,
        line.supplier_name,
        quantity_cell(line.sold),
        line.days,
        line.days_without,
        *map(quantity_cell, quantities),
        line.packs,
        line.unit,
        line.amount or None,
    )


def _amount(row: MarginRow) -> tuple[Cell, ...]:
    return quantity_cell(row.quantity), row.base_unit


def _figures(of: Figures) -> tuple[Cell, ...]:
    later = of.later or None
    return of.takings, of.uncosted or None, of.cost, of.margin, percent_cell(of.rate), later


def _days(period: Period) -> str:
    return period_words(period.first, period.after - timedelta(days=1))
