"""Receipts of savings as rows of text, and as bytes for a printer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.savings.receipt import SavingsReceipt
from documents.escpos import ROLL_58, ROLL_80
from documents.kwitansi_rows import kwitansi_rows
from documents.layout import grouped
from documents.paper_reading import Cut, DrawerKick, TextLine, read_paper
from documents.printed_paper import paper_bytes
from documents.savings_receipt_words import savings_kwitansi
from tests.documents.savings_builders import (
    TERM,
    VOLUNTARY,
    a_savings_receipt,
    moved,
    savings_receipts,
)
from values.money import Rupiah
from values.month import Month, later_month
from values.savings import MovementKind, PayerKind, SavingsAct, SavingsKind
from values.tender_method import TenderMethod

NARROW = """\
        KDMP KARANGSARI
  Jl. Kalurahan 1, Kab. Bantul
      AHU-0012345.AH.01.29
--------------------------------
     BUKTI SETORAN SIMPANAN
No S01-20261124-0003
24-11-2026 10.49         Kasa 01
Anggota Darmo Suwito (A-0147)
--------------------------------
Simpanan wajib            20.000
  Oktober, November 2026
--------------------------------
JUMLAH                 Rp 20.000
Terbilang: dua puluh ribu rupiah
Tunai                     20.000
Saldo simpanan wajib     170.000
--------------------------------
Penyetor                 Petugas


(____________)     (Sri Wahyuni)

       Simpan bukti ini.
         Kode 3f9a02bc"""
PAYOUT = moved(-50_000, VOLUNTARY, MovementKind.WITHDRAWAL)


def words(receipt: SavingsReceipt, columns: int = 32) -> str:
    return "\n".join(row.text for row in kwitansi_rows(savings_kwitansi(receipt), columns))


def test_a_rapel_on_the_narrow_roll_names_each_month() -> None:
    assert words(a_savings_receipt()) == NARROW


def test_a_rapel_of_months_that_differ_shows_what_each_was() -> None:
    months, amounts = (Month(202512), Month(202601)), (Rupiah(10_000), Rupiah(15_000))
    line = moved(25_000, months=months, month_amounts=amounts)

    text = words(a_savings_receipt(lines=(line,)))

    assert "  Desember 2025: 10.000\n  Januari 2026: 15.000\n" in text
    assert "Terbilang: dua puluh lima ribu" in text


def test_a_rapel_of_three_years_names_every_month_once() -> None:
    months = tuple(later_month(Month(202401), count) for count in range(36))

    said = words(a_savings_receipt(lines=(moved(360_000, months=months),)))

    assert said.count("Desember") == said.count("Februari") == 3
    assert "Desember 2024\n  Januari, Februari, Maret,\n" in said
    assert "Desember 2026\n-----" in said


def test_every_account_has_its_line_and_its_balance() -> None:
    principal = moved(100_000, SavingsKind.PRINCIPAL, balance=Rupiah(100_000))
    said = words(a_savings_receipt(lines=(principal, moved(25_000, VOLUNTARY))), 48)

    assert "Simpanan pokok                           100.000" in said
    assert "JUMLAH                                Rp 125.000" in said
    assert "Saldo simpanan sukarela                  200.000" in said


def test_who_brought_the_money_is_named_beside_the_member() -> None:
    village = a_savings_receipt(payer_kind=PayerKind.VILLAGE, payer="Kalurahan Karangsari")
    employer = a_savings_receipt(payer_kind=PayerKind.EMPLOYER, payer="PT Maju")

    assert "Anggota Darmo Suwito (A-0147)\nDari Kalurahan Karangsari\n" in words(village)
    assert "Dari PT Maju (pemberi kerja)\n" in words(employer)


def test_money_paid_out_is_positive_and_signed_for_by_whoever_takes_it() -> None:
    receipt = a_savings_receipt(
        act=SavingsAct.WITHDRAWAL, lines=(PAYOUT,), payer_kind=PayerKind.FAMILY, payer="Joko"
    )
    said = words(receipt)

    assert "BUKTI PENARIKAN SIMPANAN" in said
    assert "Simpanan sukarela         50.000" in said
    assert "DIBAYARKAN             Rp 50.000" in said
    assert "Diambil Joko (keluarga)" in said
    assert "Penerima                 Petugas" in said


def test_money_by_transfer_carries_its_reference() -> None:
    said = words(a_savings_receipt(way=TenderMethod.TRANSFER, reference="8271-0021"))

    assert "Transfer                  20.000\n  Ref. 8271-0021\n" in said


def test_a_reversal_says_so_with_its_paper_its_reason_and_its_sign() -> None:
    line = moved(-20_000, movement=MovementKind.REVERSAL, months=(Month(202610),))
    receipt = a_savings_receipt(
        act=SavingsAct.REVERSAL, lines=(line,), against="S01-20261124-0002", note="Salah anggota"
    )
    said = words(receipt)

    assert "KOREKSI SIMPANAN" in said
    assert "Atas bukti S01-20261124-0002\nAlasan: Salah anggota\n" in said
    assert "Koreksi simpanan wajib   -20.000\n  Oktober 2026\n" in said
    assert "KOREKSI               -Rp 20.000" in said
    assert "Tunai" not in said


def test_interest_is_shown_with_its_tax() -> None:
    lines = (
        moved(300_000, VOLUNTARY, MovementKind.INTEREST, months=(Month(202610),)),
        moved(-30_000, VOLUNTARY, MovementKind.TAX, months=(Month(202610),)),
    )
    said = words(a_savings_receipt(act=SavingsAct.INTEREST, lines=lines))

    assert "Jasa simpanan sukarela   300.000\n  Oktober 2026\n" in said
    assert "Pajak jasa simpanan sukarela\n                         -30.000\n" in said
    assert "JUMLAH                Rp 270.000" in said
    assert said.count("Saldo simpanan sukarela") == 1
    assert "Tunai" not in said


def test_a_term_deposit_that_is_broken_says_what_it_cost() -> None:
    lines = (
        moved(-990_000, TERM, MovementKind.WITHDRAWAL, term_number="S01-20260101-0001"),
        moved(-10_000, TERM, MovementKind.PENALTY, balance=Rupiah(0)),
    )
    said = words(a_savings_receipt(act=SavingsAct.TERM_CLOSED, lines=lines))

    assert "Simpanan berjangka\nS01-20260101-0001        990.000\n" in said
    assert "DIBAYARKAN            Rp 990.000" in said
    assert "Denda pencairan awal      10.000\nSaldo simpanan berjangka       0\n" in said


def test_money_between_two_accounts_is_no_cash() -> None:
    lines = (
        moved(-500_000, TERM, MovementKind.TRANSFER),
        moved(500_000, VOLUNTARY, MovementKind.TRANSFER),
    )
    said = words(a_savings_receipt(act=SavingsAct.TERM_CLOSED, lines=lines), 48)

    assert "Pindah buku simpanan berjangka          -500.000" in said
    assert "DIPINDAHKAN                           Rp 500.000" in said
    assert "Terbilang: lima ratus ribu rupiah" in said
    assert "Tunai" not in said


def test_a_settlement_does_not_say_that_all_of_it_was_paid() -> None:
    lines = (
        moved(-100_000, SavingsKind.PRINCIPAL, MovementKind.SETTLEMENT, balance=Rupiah(0)),
        moved(-60_000, movement=MovementKind.SETTLEMENT, balance=Rupiah(0)),
    )
    said = words(a_savings_receipt(act=SavingsAct.SETTLEMENT, lines=lines))

    assert "Simpanan pokok           100.000\n" in said
    assert "DIPERHITUNGKAN        Rp 160.000" in said
    assert "DIBAYARKAN" not in said
    assert "Tunai" not in said
    assert "Anggota                  Petugas" in said


def test_a_copy_says_so() -> None:
    assert "SALINAN 2" in words(a_savings_receipt(copy_number=2))
    assert "SALINAN" not in words(a_savings_receipt())


def test_on_a_paper_made_later_the_officer_writes_the_name() -> None:
    assert "(____________)    (____________)" in words(a_savings_receipt(cashier="-"))


def test_savings_need_no_duty_stamp_and_none_is_asked_for() -> None:
    said = words(a_savings_receipt(lines=(moved(50_000_000, VOLUNTARY),)))

    assert "meterai" not in said.lower()


@pytest.mark.parametrize("roll", [ROLL_58, ROLL_80])
def test_a_printer_reads_every_row_and_opens_the_drawer_first(roll: object) -> None:
    chosen = ROLL_58 if roll is ROLL_58 else ROLL_80
    hostile = a_savings_receipt(member_name="Darmo\x1b@\x1bp\x00", payer="\x1dV\x00")

    marks = read_paper(paper_bytes(hostile, chosen, opens_drawer=True))

    assert marks[0] == DrawerKick()
    assert marks[-1] == Cut()
    assert marks.count(DrawerKick()) == 1
    printed = [mark.text for mark in marks if isinstance(mark, TextLine)]
    rows = kwitansi_rows(savings_kwitansi(hostile), chosen.columns)
    assert printed == [row.text.rstrip() for row in rows]


@given(savings_receipts(), st.sampled_from([32, 48]))
def test_whatever_it_says_fits_and_no_number_is_cut(receipt: SavingsReceipt, columns: int) -> None:
    rows = [row.text for row in kwitansi_rows(savings_kwitansi(receipt), columns)]

    assert all(len(row) <= columns for row in rows)
    assert all(row.isascii() and (row.isprintable() or not row) for row in rows)
    for line in receipt.lines:
        if line.movement is not MovementKind.PENALTY:
            assert any(row.endswith(grouped(abs(line.amount))) for row in rows)
    assert any(f"Rp {grouped(receipt.total)}" in row for row in rows)
