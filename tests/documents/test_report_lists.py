"""Reports about goods on paper and as tables."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from coop.lists.list_file import read_list
from coop.lists.list_writing import FileNotWritten
from coop.reports.dead_stock import DeadItem
from coop.reports.fast_movers import FastMover
from coop.reports.margin import MarginBy, MarginReport, MarginRow
from coop.reports.order_proposal import OrderLine
from coop.reports.sales_hours import Hour, SalesHours
from coop.reports.sold_goods import Figures
from coop.reports.stock_value_days import DayValue
from documents.order_text import order_text
from documents.report_list import ReportList, write_report
from documents.report_lists import (
    dead_stock_list,
    fast_movers_list,
    hours_list,
    margin_list,
    order_list,
    stock_value_list,
)
from tests.builders import SHOP
from values.identity import ItemId
from values.money import Rupiah
from values.period import Period
from values.quantity import Quantity

DAY = date(2026, 11, 24)
NOVEMBER = Period(date(2026, 11, 1), date(2026, 12, 1))
LONG_NAME = "Sabun cuci bubuk wangi bunga sakura isi ulang ekonomis untuk keluarga 770 g"
AN_ITEM = ItemId(UUID(int=7))


def some_figures(takings: int, cost: int, uncosted: int = 0) -> Figures:
    return Figures(3, Rupiah(takings), Rupiah(uncosted), Rupiah(cost), Rupiah(0))


def a_margin(count: int = 2) -> MarginReport:
    rows = [
        MarginRow(LONG_NAME, some_figures(100_000, 79_999), AN_ITEM, Quantity(1_250), "kg")
        for _ in range(count)
    ]
    total = Figures()
    for row in rows:
        total = total.plus(row.figures)
    return MarginReport(rows, total, Rupiah(-50))


def a_line(name: str = "Mi goreng", packs: int = 2, ratio: int = 40_000) -> OrderLine:
    return OrderLine(
        item_id=AN_ITEM,
        name=name,
        base_unit="pcs",
        supplier_id=None,
        supplier_name="Toko Makmur",
        sold=Quantity(320_500),
        days=41,
        days_without=7,
        point=Quantity(30_000),
        needed=Quantity(80_000),
        kept=Quantity(12_000),
        lead_days=None,
        on_hand=Quantity(-4_000),
        on_order=Quantity(1_500),
        pack=2,
        is_weighed=False,
        unit="dus",
        ratio=Quantity(ratio),
        packs=packs,
        price=Rupiah(110_000),
    )


def all_reports() -> list[ReportList]:
    empty = [[Hour()] * 24 for _ in range(7)]
    empty[0][9] = Hour(12, Rupiah(340_000))
    mover = FastMover(AN_ITEM, LONG_NAME, "pcs", 9, Quantity(9_000), Rupiah(90), Quantity(0), 0)
    dead = DeadItem(AN_ITEM, LONG_NAME, "", "kg", Quantity(1_500), Rupiah(20_000), None, DAY)
    value = DayValue(DAY, Rupiah(5), Rupiah(7), Rupiah(1_250_000))
    return [
        *(margin_list(a_margin(), by, NOVEMBER, SHOP) for by in MarginBy),
        fast_movers_list([mover], NOVEMBER, SHOP),
        dead_stock_list([dead], DAY, 30, SHOP),
        hours_list(SalesHours(empty, [1] * 7), NOVEMBER, SHOP),
        stock_value_list([value], NOVEMBER, SHOP),
        order_list([a_line()], DAY, "Toko Makmur", SHOP),
    ]


def pages_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def width_of(path: Path) -> float:
    with pypdfium2.PdfDocument(path) as pdf:
        return float(pdf[0].get_width())


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx", ".csv"])
@pytest.mark.parametrize("listed", all_reports(), ids=lambda listed: listed.title)
def test_each_report_can_be_written_in_each_form(
    tmp_path: Path, listed: ReportList, suffix: str
) -> None:
    path = tmp_path / f"laporan{suffix}"

    write_report(path, listed)

    if suffix == ".pdf":
        (page,) = pages_of(path)
        assert listed.title in page
        assert all(column.heading.split()[0] in page for column in listed.columns)
    else:
        rows = read_list(path).rows
        assert list(rows[0]) == [column.heading for column in listed.columns]
        assert len(rows) == 1 + len(listed.rows) + bool(listed.totals) + bool(listed.usual)


def test_a_table_holds_numbers_and_no_text_of_them() -> None:
    listed = margin_list(a_margin(), MarginBy.ITEM, NOVEMBER, SHOP)

    row, total = listed.rows[0], listed.totals

    assert row[2:] == (
        *(Decimal("1.25"), "kg", 100_000, None, 79_999, 20_001),
        *(Decimal(20), None),
    )
    assert total[4:8] == (200_000, None, 159_998, 40_002)


def test_what_sells_and_what_does_not_names_its_units_and_adds_up() -> None:
    listed = {of.title: of for of in all_reports()}
    movers, dead = listed["BARANG PALING LAKU"], listed["BARANG TIDAK LAKU"]

    assert movers.rows == ((1, LONG_NAME, 9, Decimal(9), Decimal(0), "pcs", 0, 90),)
    assert (movers.totals[1], movers.totals[-1]) == ("Jumlah 1 barang", 90)
    assert dead.rows[0][3:] == (Decimal("1.5"), "kg", "belum pernah", DAY, 20_000)
    assert (dead.totals[1], dead.totals[-1]) == ("Jumlah 1 barang", 20_000)


def test_the_value_of_the_stock_says_where_it_began_and_ended() -> None:
    days = [
        DayValue(DAY - timedelta(days=1), Rupiah(500), Rupiah(0), Rupiah(1_000_500)),
        DayValue(DAY, Rupiah(0), Rupiah(200), Rupiah(1_000_300)),
    ]

    listed = stock_value_list(days, NOVEMBER, SHOP)

    assert [row[:2] for row in listed.rows] == [
        ("Senin", DAY - timedelta(days=1)),
        ("Selasa", DAY),
    ]
    assert listed.rows[0][2:] == (500, None, 1_000_500)
    assert listed.totals == ("Jumlah", None, 500, 200, 1_000_300)
    words = "Nilai awal 1.000.000, masuk 500, keluar 200, nilai akhir 1.000.300."
    assert listed.notes[0].startswith(words)


def test_a_long_report_says_its_headings_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "laporan.pdf"

    write_report(path, margin_list(a_margin(80), MarginBy.ITEM, NOVEMBER, SHOP))

    pages = pages_of(path)
    assert len(pages) > 2
    assert all("Laba kotor" in page for page in pages)
    assert "Seluruh omzet: 7.999.950" in pages[-1].replace("\r\n", " ")


def test_a_wide_report_lies_and_a_narrow_one_stands(tmp_path: Path) -> None:
    wide, narrow = tmp_path / "a.pdf", tmp_path / "b.pdf"

    write_report(wide, order_list([a_line()], DAY, "", SHOP))
    write_report(narrow, stock_value_list([], NOVEMBER, SHOP))

    assert width_of(wide) > 800 > width_of(narrow)


def test_a_folder_that_is_gone_takes_no_report(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_report(tmp_path / "none" / "a.pdf", all_reports()[0])


def test_an_order_can_be_sent_as_a_message() -> None:
    lines = [a_line(), a_line("Gula pasir 1 kg", 12, 1_000)]

    text = order_text(lines, "Toko Makmur", DAY, SHOP)

    assert text.splitlines() == [
        "Pesanan Koperasi Desa Merah Putih, 24 November 2026",
        "Kepada: Toko Makmur",
        "",
        "1. Mi goreng: 2 dus (isi 40 pcs)",
        "2. Gula pasir 1 kg: 12 dus",
        "",
        "Mohon kabar harga dan kapan dikirim. Terima kasih.",
    ]


def test_no_part_of_a_piece_is_expected_to_be_sold_on_paper() -> None:
    pieces = a_line()._replace(point=Quantity(3_572), needed=Quantity(14_715))
    weighed = pieces._replace(is_weighed=True)

    rows = order_list([pieces, weighed], DAY, "", SHOP).rows

    assert [row[6:8] for row in rows] == [(4, 15), (Decimal("3.572"), Decimal("14.715"))]
