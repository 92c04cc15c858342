"""Receipts of shop credit on every paper."""

import pypdfium2
import pytest
from msgspec.structs import replace

from coop.credit.receipt import CreditReceipt
from documents.credit_receipt_pdf import PaperSize, credit_receipt_pdf
from documents.credit_receipt_words import credit_kwitansi
from documents.escpos import ROLL_58, ROLL_80, Roll
from documents.kwitansi_rows import kwitansi_rows
from documents.paper_reading import TextLine, read_paper
from documents.printed_paper import paper_bytes
from tests.documents.credit_builders import NEWER, a_credit_receipt
from values.credit import CreditAct, CreditSource
from values.money import Rupiah
from values.savings import PayerKind
from values.tender_method import TenderMethod

NARROW = """\
        KDMP KARANGSARI
  Jl. Kalurahan 1, Kab. Bantul
--------------------------------
    BUKTI PEMBAYARAN KASBON
No K01-20261124-0003
24-11-2026 10.49         Kasa 01
Anggota Siti Aminah (A-0147)
--------------------------------
Belanja 01-20261002-0031  30.000
  Jatuh tempo 01-11-2026, lunas
Belanja 01-20261110-0007   5.000
  Jatuh tempo 10-12-2026, sisa
  15.000
--------------------------------
JUMLAH                 Rp 35.000
Terbilang: tiga puluh lima ribu
rupiah
Tunai                     35.000
Sisa kasbon               15.000
--------------------------------
Penyetor                 Petugas


(____________)     (Sri Wahyuni)

       Simpan bukti ini.
         Kode 3f9a02bc"""


def words(receipt: CreditReceipt, columns: int = 32) -> str:
    return "\n".join(row.text for row in kwitansi_rows(credit_kwitansi(receipt), columns))


def test_each_purchase_says_what_was_paid_and_what_is_left_of_it() -> None:
    assert words(a_credit_receipt()) == NARROW


def test_an_employer_who_pays_is_named_with_the_reference_and_the_note() -> None:
    said = words(
        a_credit_receipt(
            payer_kind=PayerKind.EMPLOYER,
            payer="PT Maju",
            way=TenderMethod.TRANSFER,
            reference="BRI 0077",
            note="Potong gaji November",
        ),
        48,
    )

    assert "Dari PT Maju (pemberi kerja)\nCatatan: Potong gaji November" in said
    assert "Transfer                                  35.000\n  Ref. BRI 0077" in said


def test_paid_from_savings_it_says_what_stands_there_now() -> None:
    said = words(a_credit_receipt(source=CreditSource.VOLUNTARY, savings=Rupiah(25_000)), 48)

    assert "Dari simpanan sukarela                    35.000" in said
    assert "Saldo simpanan sukarela                   25.000" in said
    assert "Anggota                                  Petugas" in said
    assert "Tunai" not in said


def test_a_payment_taken_back_is_negative_and_says_why() -> None:
    said = words(
        a_credit_receipt(act=CreditAct.REVERSAL, against="K01-20261123-0001", note="Salah anggota"),
        48,
    )

    assert "KOREKSI PEMBAYARAN KASBON" in said
    assert "Atas bukti K01-20261123-0001\nAlasan: Salah anggota" in said
    assert "KOREKSI                               -Rp 35.000" in said
    assert "Tunai" not in said


def test_an_old_debt_names_its_own_document() -> None:
    own = replace(NEWER, number="K01-20261124-0001")

    said = words(a_credit_receipt(act=CreditAct.OPENING, lines=(own,)), 48)

    assert "SALDO AWAL KASBON" in said
    assert "Kasbon K01-20261124-0001                   5.000" in said
    assert "KASBON                                  Rp 5.000" in said


@pytest.mark.parametrize("roll", [ROLL_58, ROLL_80])
def test_the_printer_gets_what_the_rows_say(roll: Roll) -> None:
    printed = read_paper(paper_bytes(a_credit_receipt(), roll))

    lines = [mark.text.rstrip() for mark in printed if isinstance(mark, TextLine)]
    assert [line for line in lines if line] == [
        line.rstrip() for line in words(a_credit_receipt(), roll.columns).splitlines() if line
    ]


@pytest.mark.parametrize("size", PaperSize)
def test_a_pdf_says_who_paid_for_what_and_what_is_left(size: PaperSize) -> None:
    pdf = credit_receipt_pdf(a_credit_receipt(copy_number=1), size)

    document = pypdfium2.PdfDocument(pdf)
    said = " ".join(document[0].get_textpage().get_text_bounded().split())
    document.close()
    for words_of in ("SALINAN 1", "Belanja 01-20261002-0031", "lunas", "Sisa kasbon", "15.000"):
        assert words_of in said
    assert pdf == credit_receipt_pdf(a_credit_receipt(copy_number=1), size)


@pytest.mark.parametrize(
    ("amount", "source", "is_stamped"),
    [
        (5_000_000, CreditSource.MONEY, False),
        (5_000_001, CreditSource.MONEY, True),
        (5_000_001, CreditSource.VOLUNTARY, False),
    ],
)
def test_a_stamp_is_asked_for_only_where_the_law_asks_for_it(
    amount: int, source: CreditSource, *, is_stamped: bool
) -> None:
    paid = (replace(NEWER, amount=Rupiah(amount)),)

    said = words(replace(a_credit_receipt(), lines=paid, source=source))

    assert ("Tempel meterai Rp10.000" in said) is is_stamped
