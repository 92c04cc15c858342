"""Lists about shop credit on paper and as tables."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest

from coop.credit.ageing import Debtor
from coop.lists.list_file import read_list
from coop.lists.list_writing import FileNotWritten
from documents.credit_list import CreditList, Withheld, ageing_list, payroll_list, write_credit_list
from tests.builders import SHOP
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import Rupiah

LONG_NAME = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastro"
DAY = date(2026, 11, 24)


def a_debtor(number: int, *bands: int, name: str = "Siti Aminah") -> Debtor:
    return Debtor(
        member_id=MemberId(UUID(int=number)),
        number=f"A-{number:04d}",
        full_name=name,
        hamlet="Karangjati",
        phone="",
        employer="SD Karangsari",
        status=MemberStatus.ACTIVE,
        first_due=DAY,
        bands=[Rupiah(amount) for amount in bands],
    )


def who_owe(count: int) -> CreditList:
    debtors = [a_debtor(n, 1_000, 20_000, 0, 0, 5_000, name=LONG_NAME) for n in range(count)]
    return ageing_list(debtors, SHOP, DAY, "Dusun Karangjati")


def withheld(count: int) -> CreditList:
    rows = [Withheld(f"A-{n:04d}", LONG_NAME, Rupiah(50_000), Rupiah(30_000)) for n in range(count)]
    return payroll_list(rows, SHOP, "SD Karangsari", DAY)


def pages_of(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return texts


def test_who_owes_is_listed_with_sums_and_headings_on_every_page(tmp_path: Path) -> None:
    path = tmp_path / "piutang.pdf"

    write_credit_list(path, who_owe(120))

    pages = pages_of(path)
    assert len(pages) > 2
    assert all("> 90 hari" in page for page in pages[:-1])
    assert "Jumlah 120 anggota" in pages[-1].replace("\r\n", " ")
    assert "3.120.000" in pages[-1]
    assert "Dusun Karangjati" in pages[0]


def test_what_is_withheld_is_signed_for_by_both(tmp_path: Path) -> None:
    path = tmp_path / "potong gaji.pdf"

    write_credit_list(path, withheld(40))

    pages = pages_of(path)
    assert "Bendahara koperasi" in pages[-1]
    assert "Bendahara SD Karangsari" in pages[-1]
    assert "1.200.000" in pages[-1]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_spreadsheet_gets_the_same_rows_and_sums(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"daftar.{ending}"

    write_credit_list(path, withheld(3))

    rows = read_list(path).rows
    assert [str(cell) for cell in rows[-1]][2:5] == ["Jumlah 3 anggota", "150000", "90000"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_credit_list(tmp_path / "nowhere" / "x.pdf", withheld(1))
