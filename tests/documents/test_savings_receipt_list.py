"""Lists of payments as one paper to be signed."""

import pypdfium2
import pytest

from coop.savings.paper import savings_list_paper
from coop.savings.receipt import SavingsListPaper, SavingsListRow
from db.session import Session
from documents.savings_receipt_pdf import savings_list_pdf
from tests.builders import SHOP, a_stamp
from tests.coop.savings.builders import a_saver, deposited, some_rules
from tests.documents.savings_builders import VOLUNTARY, a_savings_receipt, moved
from values.month import Month
from values.savings import PayerKind, SavingsAct

HEAD = a_savings_receipt(
    act=SavingsAct.LIST,
    member_number="",
    member_name="",
    lines=(),
    payer_kind=PayerKind.VILLAGE,
    payer="Kalurahan Karangsari",
)


def a_list(count: int, name: str = "Anggota") -> SavingsListPaper:
    lines = (moved(10_000, months=(Month(202611),)), moved(2_500, VOLUNTARY))
    rows = (
        SavingsListRow(
            row=row, member_number=f"A-{row:04d}", member_name=f"{name} {row}", lines=lines
        )
        for row in range(1, count + 1)
    )
    return SavingsListPaper(head=HEAD, rows=tuple(rows))


def pages_of(paper: SavingsListPaper) -> list[str]:
    document = pypdfium2.PdfDocument(savings_list_pdf(paper))
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


def test_each_member_has_a_row_with_what_was_paid_for_them() -> None:
    (text,) = pages_of(a_list(2))

    for words in (
        *("DAFTAR SETORAN SIMPANAN", "No S01-20261124-0003", "24 November 2026, 10.49"),
        *("Dibayar Kalurahan Karangsari", "Tanda tangan", "A-0002", "Anggota 2"),
        *("Simpanan wajib", "November 2026", "10.000", "Simpanan sukarela", "2.500"),
        *("Jumlah 2 anggota", "Rp 25.000", "Terbilang: dua puluh lima ribu rupiah"),
        *("Penyetor", "( Kalurahan Karangsari )", "( Sri Wahyuni )", "Halaman 1 dari 1"),
    ):
        assert words in text, words


def test_a_list_of_five_hundred_goes_on_with_its_headings_and_loses_nobody() -> None:
    texts = pages_of(a_list(500))

    assert len(texts) > 10
    for number, text in enumerate(texts, start=1):
        assert f"Halaman {number} dari {len(texts)}" in text
        assert "No S01-20261124-0003" in text
    assert all("No. anggota Nama Untuk" in text for text in texts)
    said = " ".join(texts)
    assert all(said.count(f"A-{row:04d}") == 1 for row in range(1, 501))
    assert "A-0500" in texts[-1]
    assert said.count("Jumlah 500 anggota") == said.count("( Sri Wahyuni )") == 1


@pytest.mark.parametrize("count", range(12, 19))
def test_nobody_signs_a_page_without_a_row(count: int) -> None:
    assert f"A-{count:04d}" in pages_of(a_list(count))[-1]


def test_long_names_wrap_and_are_whole() -> None:
    name = "Raden Ajeng Siti Nurhaliza Kusumaningrum Wijayakusuma binti Suryodiningrat"

    (text,) = pages_of(a_list(1, name))

    assert "Suryodiningrat 1" in text


def test_a_payment_of_one_member_is_a_list_of_one(session: Session) -> None:
    some_rules(session)
    stamp = a_stamp()
    deposited(session, a_saver(session, "Siti Aminah"), stamp, voluntary=15_000)

    paper = savings_list_paper(session, stamp.fact_id, SHOP)

    assert paper is not None
    (text,) = pages_of(paper)
    assert "Siti Aminah" in text
    assert "Rp 15.000" in text


def test_the_same_list_gives_the_same_bytes() -> None:
    assert savings_list_pdf(a_list(40)) == savings_list_pdf(a_list(40))
