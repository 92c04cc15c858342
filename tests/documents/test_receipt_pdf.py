"""Receipts as PDF."""

import pypdfium2
import pytest
import zxingcpp
from hypothesis import given, settings

from coop.selling.receipt import DocumentKind, Receipt
from documents.receipt_pdf import PaperSize, receipt_pdf
from tests.documents.builders import a_credit_receipt, a_line, a_receipt, cash, receipts
from values.money import ZERO, Rupiah


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return texts


def test_a_roll_is_one_page_as_long_as_the_receipt() -> None:
    for size, millimetres in ((PaperSize.ROLL_58, 58), (PaperSize.ROLL_80, 80)):
        short = pypdfium2.PdfDocument(receipt_pdf(a_receipt(lines=(a_line(),)), size))
        long = pypdfium2.PdfDocument(receipt_pdf(a_receipt(lines=(a_line(),) * 200), size))

        assert len(short) == len(long) == 1
        assert round(short[0].get_width() / 72 * 25.4) == millimetres
        assert long[0].get_height() > 10 * short[0].get_height()


@pytest.mark.parametrize("size", PaperSize)
def test_the_paper_says_what_the_receipt_holds(size: PaperSize) -> None:
    (text,) = pages_of(receipt_pdf(a_receipt(), size))

    for words in (
        *("KDMP KARANGSARI", "01-20261124-0007", "10.42", "Sri Wahyuni", "A-0147"),
        *("Mi goreng instan 85 g (isi 40)", "118.000", "\u22122.900", "\u221225"),
        *("Rp 408.500", "450.000", "Rp 41.500", "Kode 3f9a02bc", "Terima kasih"),
    ):
        assert words in text, words


@pytest.mark.parametrize("size", PaperSize)
def test_what_is_owed_is_on_every_paper_with_a_place_to_sign(size: PaperSize) -> None:
    (owing,) = pages_of(receipt_pdf(a_credit_receipt(), size))
    (paid,) = pages_of(receipt_pdf(a_receipt(), size))

    for words in ("Kasbon", "100.000", "Jatuh tempo 24-12-2026", "Anggota"):
        assert words in owing, words
    for words in ("Kasbon", "Jatuh tempo", "Anggota"):
        assert words not in paid, words


def test_a_form_spells_its_total_and_is_signed() -> None:
    (text,) = pages_of(receipt_pdf(a_receipt(), PaperSize.A5))

    said = " ".join(text.split())
    assert "Terbilang: empat ratus delapan ribu lima ratus rupiah" in said
    assert "NOTA PENJUALAN" in said
    assert "24 November 2026, 10.42" in said
    assert "Halaman 1 dari 1" in said


def test_many_goods_go_onto_more_pages_and_none_is_lost() -> None:
    lines = tuple(a_line(f"Barang nomor {number:03}") for number in range(1, 101))
    texts = pages_of(receipt_pdf(a_receipt(lines=lines, rounding=ZERO), PaperSize.A5))

    count = len(texts)
    assert count > 3
    for number, text in enumerate(texts, start=1):
        assert f"Halaman {number} dari {count}" in text
        assert "01-20261124-0007" in text
    said = "".join(texts)
    assert all(said.count(f"Barang nomor {number:03}") == 1 for number in range(1, 101))
    assert said.count("TOTAL") == 1


@pytest.mark.parametrize("size", PaperSize)
@pytest.mark.parametrize("kind", [DocumentKind.RETURN, DocumentKind.VOID])
def test_what_was_taken_back_names_its_sale(size: PaperSize, kind: DocumentKind) -> None:
    receipt = a_receipt(kind=kind, against="01-20261124-0003", reason="Salah hitung", copy_number=1)

    (text,) = pages_of(receipt_pdf(receipt, size))

    said = " ".join(text.split())
    assert "Atas nota 01-20261124-0003" in said
    assert "Alasan: Salah hitung" in said
    assert "SALINAN 1" in said
    assert "DIKEMBALIKAN" in said
    assert "KEMBALI " not in said.replace("DIKEMBALIKAN", "")


@pytest.mark.parametrize("size", PaperSize)
def test_the_code_reads_back_the_number(size: PaperSize) -> None:
    document = pypdfium2.PdfDocument(receipt_pdf(a_receipt(has_qr=True), size))

    (code,) = zxingcpp.read_barcodes(document[0].render(scale=4).to_pil())

    assert code.text == "01-20261124-0007"


@pytest.mark.parametrize("size", PaperSize)
def test_the_same_receipt_gives_the_same_bytes(size: PaperSize) -> None:
    assert receipt_pdf(a_receipt(), size) == receipt_pdf(a_receipt(), size)


def test_what_a_file_says_of_itself_names_nobody() -> None:
    for size in PaperSize:
        document = pypdfium2.PdfDocument(receipt_pdf(a_receipt(), size))
        said = document.get_metadata_dict()

        assert said["Title"] == "Nota penjualan 01-20261124-0007"
        assert said["Creator"] == "Lumbung"
        assert said["Author"] == said["Subject"] == said["Keywords"] == ""


def test_the_greatest_amounts_are_whole_on_a_form() -> None:
    line = a_line(unit_price=Rupiah(10**15), amount=Rupiah(10**15))
    receipt = a_receipt(lines=(line,), rounding=ZERO, tenders=(cash(10**15),))

    (text,) = pages_of(receipt_pdf(receipt, PaperSize.A5))

    assert text.count("1.000.000.000.000.000") == 5  # Price, amount, goods, total, cash.


@settings(max_examples=25, deadline=None)  # The first drawing loads fonts.
@given(receipts())
def test_any_receipt_can_be_drawn(receipt: Receipt) -> None:
    for size in PaperSize:
        assert len(pypdfium2.PdfDocument(receipt_pdf(receipt, size))) >= 1
