"""Goods with a last day and goods that went: on paper, as tables, and the slip that is signed."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from coop.lists.list_file import read_list
from coop.stock.expiring_goods import ExpiringRow
from coop.stock.losses import LossList, LossRow, LossSum
from coop.stock.write_off_slip import SlipLine, WriteOffSlip
from documents.batch_lists import expiring_list, losses_list
from documents.report_list import ReportList, write_report
from documents.write_off_slip_pdf import SlipSheet, write_off_slip_pdf
from tests.builders import SHOP
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId, ItemId
from values.money import Rupiah
from values.quantity import Quantity

DAY = date(2026, 11, 24)
SHEET_MILLIMETRES = 297 - 2 * 14
LONG_NAME = "Susu kental manis cokelat kaleng ekonomis untuk keluarga besar 1.000 g isi ulang"
AN_ITEM, A_FACT = ItemId(UUID(int=7)), FactId(UUID(int=9))
DAMAGED, DONATION = AdjustmentReason.DAMAGED, AdjustmentReason.DONATION


def expiring() -> ReportList:
    rows = [
        ExpiringRow(
            AN_ITEM,
            LONG_NAME,
            "pcs",
            date(2026, 11, 20),
            "L-07",
            Quantity(4_000),
            Rupiah(48_000),
            -4,
            place="Gudang",
        ),
        ExpiringRow(
            AN_ITEM, "Keju", "kg", date(2026, 12, 1), "", Quantity(1_250), Rupiah(99_999), 7
        ),
    ]
    return expiring_list(rows, DAY, 7, SHOP)


def a_loss(
    reason: AdjustmentReason, value: int, note: str = "", count: str | None = None
) -> LossRow:
    return LossRow(
        A_FACT,
        DAY,
        "P01-20261124-0001",
        reason,
        note,
        AN_ITEM,
        LONG_NAME,
        "pcs",
        date(2026, 11, 20),
        "L-07",
        Quantity(4_000),
        Rupiah(value),
        "Gudang",
        count,
    )


def went() -> LossList:
    rows = [a_loss(DAMAGED, 48_000), a_loss(DONATION, 12_000, "Kerja bakti RT 03")]
    sums = [LossSum(DAMAGED, 1, Rupiah(48_000)), LossSum(DONATION, 1, Rupiah(12_000))]
    return LossList(rows, sums)


def a_slip(lines: int = 1) -> WriteOffSlip:
    line = SlipLine(
        AN_ITEM, LONG_NAME, "pcs", Quantity(4_000), Rupiah(48_001), date(2026, 11, 20), "L-07"
    )
    return WriteOffSlip(
        shop_names=("KDMP Karangsari", "Gerai Sembako"),
        number="P01-20261124-0001",
        moment=datetime(2026, 11, 24, 10, 48, tzinfo=UTC),
        day=DAY,
        reason=DONATION,
        note="Kerja bakti RT 03",
        lines=(line,) * lines,
        link_start="0a1b2c3d",
    )


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_what_expires_is_listed_with_its_days_and_its_value(tmp_path: Path) -> None:
    write_report(tmp_path / "list.xlsx", expiring())

    headings, *rows = read_list(tmp_path / "list.xlsx").rows
    assert headings[1:6] == ("Barang", "Tempat", "No. batch", "Baik s.d.", "Sisa hari")
    assert [row[2] for row in rows[:2]] == ["Gudang", ""]
    assert [row[5] for row in rows[:2]] == [-4, 7]
    assert rows[-1][-1] == 147_999


@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_both_lists_are_written_in_each_form(tmp_path: Path, ending: str) -> None:
    for name, listed in (
        ("expiring", expiring()),
        ("losses", losses_list(went(), (DAY, DAY), None, SHOP)),
    ):
        path = tmp_path / f"{name}.{ending}"
        write_report(path, listed)
        assert path.stat().st_size > 100


def test_what_went_is_added_up_by_reason_on_paper(tmp_path: Path) -> None:
    listed = losses_list(went(), (date(2026, 11, 1), DAY), None, SHOP)

    write_report(tmp_path / "list.pdf", listed)

    (page,) = pages((tmp_path / "list.pdf").read_bytes())
    for words in ("01-11-2026 s.d. 24-11-2026", "semua alasan", "Kerja bakti RT 03", "60.000"):
        assert words in page
    assert "Rusak Rp 48.000 · Sumbangan Rp 12.000" in page


def test_what_a_count_missed_says_so_and_each_row_its_place(tmp_path: Path) -> None:
    read = LossList([a_loss(DAMAGED, 48_000, "Bocor", count="Rak susu"), a_loss(DONATION, 1)], [])
    write_report(tmp_path / "list.xlsx", losses_list(read, (DAY, DAY), None, SHOP))

    headings, counted, other, _ = read_list(tmp_path / "list.xlsx").rows
    place, note = headings.index("Tempat"), headings.index("Catatan")
    assert counted[place] == other[place] == "Gudang"
    assert counted[note] == "Saat opname: Rak susu · Bocor"
    assert not other[note]


@pytest.mark.parametrize("listed", [expiring(), losses_list(went(), (DAY, DAY), None, SHOP)])
def test_both_lists_fit_on_a_sheet_that_lies(listed: ReportList) -> None:
    assert sum(column.millimetres for column in listed.columns) <= SHEET_MILLIMETRES


@pytest.mark.parametrize("sheet", SlipSheet)
def test_a_slip_says_why_and_what_it_cost_and_has_room_to_sign(sheet: SlipSheet) -> None:
    (page,) = pages(write_off_slip_pdf(a_slip(), sheet))

    for words in ("BUKTI BARANG KELUAR", "P01-20261124-0001", "Alasan: Sumbangan", "Rp 48.001"):
        assert words in page
    for words in ("Kerja bakti RT 03", "20-11-2026", "Yang menyerahkan", "Pengurus", "0a1b2c3d"):
        assert words in page


@pytest.mark.parametrize("sheet", SlipSheet)
def test_a_long_slip_ends_with_a_row_its_sum_and_who_signs(sheet: SlipSheet) -> None:
    written = pages(write_off_slip_pdf(a_slip(40), sheet))

    assert len(written) > 1
    assert all("Barang No. batch" in page for page in written)
    assert all(words in written[-1] for words in ("L-07", "Rp 1.920.040", "Pengurus"))


def test_the_same_slip_gives_the_same_bytes() -> None:
    assert write_off_slip_pdf(a_slip(), SlipSheet.A5) == write_off_slip_pdf(a_slip(), SlipSheet.A5)


def test_without_a_name_of_the_unit_the_list_has_the_cooperatives_own() -> None:
    alone = replace(SHOP, unit_name="")

    assert expiring_list([], DAY, None, alone).shop_names == (SHOP.shop_name,)
    assert expiring_list([], DAY, None, alone).about == "Sudah lewat · keadaan 24 November 2026"
