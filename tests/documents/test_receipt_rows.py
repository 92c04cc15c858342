"""Receipts as rows of text."""

from hypothesis import given
from hypothesis import strategies as st

from coop.selling.receipt import DocumentKind, Receipt, ReceiptTender
from documents.layout import grouped, rupiah
from documents.receipt_rows import CodeRow, Row, receipt_rows
from tests.documents.builders import (
    MORNING_LINES,
    a_credit_receipt,
    a_line,
    a_receipt,
    cash,
    on_credit,
    receipts,
)
from values.money import ZERO, Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod

NARROW = """\
        KDMP KARANGSARI
         Gerai Sembako
  Jl. Kalurahan 1, Kab. Bantul
      AHU-0012345.AH.01.29
--------------------------------
No 01-20261124-0007
24-11-2026 10.42         Kasa 01
Kasir Sri Wahyuni         A-0147
--------------------------------
Mi goreng instan 85 g (isi 40)
  1 dus x 118.000        118.000
  Potongan                -2.000
Telur ayam ras
  0,75 kg x 28.000        21.000
--------------------------------
Jumlah barang (2)        139.000
Potongan                  -2.000
Pembulatan                   -25
TOTAL                 Rp 136.975
Tunai                    150.000
KEMBALI                Rp 13.025
--------------------------------
Belanja Anda tercatat untuk SHU.
  Tukar barang: bawa struk ini
      sebelum besok sore.
          Terima kasih
         Kode 3f9a02bc"""
WIDE_GOODS = """\
Mi goreng instan 85 g (isi 40)
  1 dus x 118.000                        118.000
  Potongan                                -2.000
Telur ayam ras         0,75 kg x 28.000   21.000
Sabun cuci bubuk 770 g 1 bks x 21.900     21.900
  Potongan                                  -900"""


def texts(receipt: Receipt, columns: int = 32) -> list[str]:
    return [row.text for row in receipt_rows(receipt, columns) if isinstance(row, Row)]


def words(receipt: Receipt, columns: int = 32) -> str:
    return "\n".join(texts(receipt, columns))


def test_a_sale_on_the_narrow_roll() -> None:
    receipt = a_receipt(lines=MORNING_LINES[3:5], tenders=(cash(136_975, 150_000),))

    assert words(receipt) == NARROW


def test_on_the_wide_roll_short_names_share_a_line_with_their_price() -> None:
    assert WIDE_GOODS in words(a_receipt(), 48)


def test_total_and_change_are_strong_and_tall() -> None:
    rows = [row for row in receipt_rows(a_receipt(), 32) if isinstance(row, Row)]

    tall = [row.text.split()[0] for row in rows if row.is_tall and row.is_strong]
    assert tall == ["KDMP", "TOTAL", "KEMBALI"]


def test_lines_that_say_nothing_are_left_out() -> None:
    said = words(a_receipt(lines=(a_line(),), rounding=ZERO))

    assert "Pembulatan" not in said
    assert "Potongan" not in said


def test_without_cash_there_is_no_change_and_the_reference_is_printed() -> None:
    tender = ReceiptTender(
        method=TenderMethod.QRIS,
        amount=Rupiah(125_000),
        received=Rupiah(125_000),
        reference="8271-0021",
    )
    said = words(a_receipt(lines=(a_line(),), rounding=ZERO, tenders=(tender,)))

    assert "QRIS                     125.000\n  Ref. 8271-0021" in said
    assert "KEMBALI" not in said


def test_a_copy_says_so() -> None:
    assert "*** SALINAN 2 ***" in words(a_receipt(copy_number=2))
    assert "SALINAN" not in words(a_receipt())


def test_a_return_names_its_sale_and_reason_and_is_signed_for() -> None:
    said = words(
        a_receipt(
            kind=DocumentKind.RETURN,
            number="R01-20261124-0001",
            against="01-20261124-0007",
            reason="Telur pecah",
        )
    )

    assert "*** RETUR BARANG ***" in said
    assert "Atas nota 01-20261124-0007\nAlasan: Telur pecah" in said
    assert "DIKEMBALIKAN" in said
    assert "KEMBALI " not in said
    assert "Pembeli\n\n\n(________________)" in said


def test_what_is_owed_is_printed_with_its_day_and_signed_by_the_member() -> None:
    said = words(a_credit_receipt())

    assert "Kasbon                   100.000\n  Jatuh tempo 24-12-2026" in said
    assert "Tunai                     50.000" in said
    assert "KEMBALI                Rp 13.000" in said
    assert "Anggota\n\n\n(________________)" in said


def test_where_all_is_on_credit_nothing_comes_back() -> None:
    assert "KEMBALI" not in words(a_credit_receipt(tenders=(on_credit(137_000),)))


def test_nobody_signs_where_nothing_is_owed() -> None:
    assert "(____" not in words(a_receipt())


def test_goods_back_say_what_is_taken_off_the_credit_and_what_is_given() -> None:
    said = words(
        a_credit_receipt(
            kind=DocumentKind.RETURN,
            number="R01-20261124-0001",
            against="01-20261124-0007",
            reason="Telur pecah",
            tenders=(on_credit(100_000), cash(37_000)),
            due_on=None,
        )
    )

    assert "Potong kasbon            100.000\nTunai                     37.000" in said
    assert "Jatuh tempo" not in said
    assert "Pembeli\n\n\n(________________)" in said


def test_a_void_is_no_sale() -> None:
    said = words(a_receipt(kind=DocumentKind.VOID, against="01-20261124-0007"))

    assert "*** NOTA BATAL ***" in said
    assert "TOTAL" not in said


def test_a_buyer_who_is_no_member_leaves_the_place_empty() -> None:
    said = texts(a_receipt(is_member=False, member_number=""))

    assert "Kasir Sri Wahyuni" in [text.rstrip() for text in said]


def test_a_member_without_a_number_yet_is_still_a_member() -> None:
    assert "Kasir Sri Wahyuni        Anggota" in texts(a_receipt(member_number=""))


def test_long_indonesian_names_wrap_between_words() -> None:
    name = "Tempe mendoan setengah matang bungkus daun pisang Mbak Suwarti Karangasem"
    said = texts(a_receipt(lines=(a_line(name),)))

    start = said.index("Tempe mendoan setengah matang")
    assert said[start : start + 3] == [
        "Tempe mendoan setengah matang",
        "bungkus daun pisang Mbak Suwarti",
        "Karangasem",
    ]


def test_a_price_that_does_not_fit_takes_a_line_of_its_own() -> None:
    line = a_line(quantity=Quantity(12_500_500), unit="karung", unit_price=Rupiah(1_250_000))
    said = words(a_receipt(lines=(line,)))

    assert "  12.500,5 karung x 1.250.000\n                         125.000" in said


def test_the_number_is_a_code_too_where_the_shop_wants_it() -> None:
    codes = [
        row.text for row in receipt_rows(a_receipt(has_qr=True), 32) if isinstance(row, CodeRow)
    ]

    assert codes == ["01-20261124-0007"]


@given(receipts(), st.sampled_from([32, 48]))
def test_no_row_is_longer_than_the_paper_is_wide(receipt: Receipt, columns: int) -> None:
    rows = texts(receipt, columns)

    assert all(len(row) <= columns for row in rows)
    assert all(row.isascii() and (row.isprintable() or not row) for row in rows)


@given(receipts(), st.sampled_from([32, 48]))
def test_no_number_is_ever_cut(receipt: Receipt, columns: int) -> None:
    rows = texts(receipt, columns)

    assert any(row.endswith(rupiah(receipt.total)) for row in rows)
    for line in receipt.lines:
        assert any(row.endswith(grouped(line.gross)) for row in rows)
        assert any(grouped(line.unit_price) in row.split() for row in rows)
    for tender in receipt.tenders:
        assert any(row.endswith(grouped(tender.received)) for row in rows)
