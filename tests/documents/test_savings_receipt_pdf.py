"""Receipts of savings as PDF."""

import pypdfium2
import pytest
from hypothesis import given, settings

from coop.savings.receipt import SavingsReceipt
from documents.savings_receipt_pdf import PaperSize, savings_receipt_pdf
from tests.documents.savings_builders import (
    A_RAPEL,
    VOLUNTARY,
    a_savings_receipt,
    moved,
    savings_receipts,
)
from values.month import Month, later_month
from values.savings import MovementKind, PayerKind, SavingsAct
from values.tender_method import TenderMethod

SIZES = (PaperSize.ROLL_58, PaperSize.ROLL_80, PaperSize.A5)


def pages_of(receipt: SavingsReceipt, size: PaperSize) -> list[str]:
    document = pypdfium2.PdfDocument(savings_receipt_pdf(receipt, size))
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


@pytest.mark.parametrize("size", SIZES)
def test_the_paper_says_what_the_receipt_holds(size: PaperSize) -> None:
    receipt = a_savings_receipt(
        lines=(A_RAPEL, moved(25_000, VOLUNTARY)),
        payer_kind=PayerKind.EMPLOYER,
        payer="PT Maju",
        way=TenderMethod.TRANSFER,
        reference="8271-0021",
        note="Potong gaji",
        copy_number=3,
    )

    (text,) = pages_of(receipt, size)

    for words in (
        *("KDMP KARANGSARI", "AHU-0012345.AH.01.29", "BUKTI SETORAN SIMPANAN", "SALINAN 3"),
        *("S01-20261124-0003", "10.49", "Darmo Suwito (A-0147)", "PT Maju (pemberi kerja)"),
        *("Simpanan wajib", "20.000", "Oktober, November 2026", "Simpanan sukarela", "25.000"),
        *("Rp 45.000", "empat puluh lima ribu rupiah", "Transfer", "Ref. 8271-0021"),
        *("Catatan: Potong gaji", "170.000", "200.000", "Penyetor", "( Sri Wahyuni )"),
        *("Simpan bukti ini.", "Kode 3f9a02bc"),
    ):
        assert words in text, words


def test_a_form_has_the_words_of_a_kwitansi() -> None:
    (paid_in,) = pages_of(a_savings_receipt(), PaperSize.A5)
    line = moved(-50_000, VOLUNTARY, MovementKind.WITHDRAWAL)
    withdrawal = a_savings_receipt(act=SavingsAct.WITHDRAWAL, lines=(line,))
    (paid_out,) = pages_of(withdrawal, PaperSize.A5)

    assert "KWITANSI" in paid_in
    assert "Sudah terima dari Darmo Suwito (A-0147)" in paid_in
    assert "Uang sejumlah dua puluh ribu rupiah" in paid_in
    assert "Untuk pembayaran Simpanan wajib" in paid_in
    assert "24 November 2026, 10.49" in paid_in
    assert "( Darmo Suwito )" in paid_in
    assert "Sudah terima dari KDMP KARANGSARI" in paid_out
    assert "Penerima Darmo Suwito (A-0147)" in paid_out
    assert "Halaman 1 dari 1" in paid_out


@pytest.mark.parametrize("size", SIZES)
def test_a_reversal_is_seen_to_be_one(size: PaperSize) -> None:
    line = moved(-20_000, movement=MovementKind.REVERSAL)
    receipt = a_savings_receipt(
        act=SavingsAct.REVERSAL, lines=(line,), against="S01-20261124-0002", note="Salah anggota"
    )

    (text,) = pages_of(receipt, size)

    assert "KOREKSI SIMPANAN" in text
    assert "Atas bukti S01-20261124-0002" in text
    assert "Alasan: Salah anggota" in text
    assert "\u2212Rp 20.000" in text
    assert "Tunai" not in text


def test_a_form_that_is_full_goes_on_with_its_head_and_loses_no_month() -> None:
    months = tuple(later_month(Month(200001), count) for count in range(12 * 40))
    texts = pages_of(a_savings_receipt(lines=(moved(4_800_000, months=months),)), PaperSize.A5)

    assert len(texts) > 1
    for number, text in enumerate(texts, start=1):
        assert f"Halaman {number} dari {len(texts)}" in text
        assert "No S01-20261124-0003" in text
    said = " ".join(texts)
    assert said.count("Desember") == 40
    assert said.count("Penyetor") == said.count("( Sri Wahyuni )") == 1
    assert "Penyetor" in texts[-1]


@pytest.mark.parametrize("size", SIZES)
def test_the_same_receipt_gives_the_same_bytes(size: PaperSize) -> None:
    receipt = a_savings_receipt()

    assert savings_receipt_pdf(receipt, size) == savings_receipt_pdf(receipt, size)


def test_what_a_file_says_of_itself_names_nobody() -> None:
    for size in SIZES:
        document = pypdfium2.PdfDocument(savings_receipt_pdf(a_savings_receipt(), size))
        said = document.get_metadata_dict()

        assert said["Title"] == "Kwitansi S01-20261124-0003"
        assert said["Creator"] == "Lumbung"
        assert said["Author"] == said["Subject"] == said["Keywords"] == ""


@settings(max_examples=25, deadline=None)  # The first drawing loads fonts.
@given(savings_receipts())
def test_any_receipt_can_be_drawn(receipt: SavingsReceipt) -> None:
    for size in SIZES:
        assert len(pypdfium2.PdfDocument(savings_receipt_pdf(receipt, size))) >= 1
