"""The picture of the paper."""

import zxingcpp

from documents.escpos import ROLL_58, ROLL_80, receipt_bytes
from documents.paper_picture import paper_picture, receipt_text
from tests.documents.builders import a_line, a_receipt


def test_the_code_on_the_picture_reads_back_the_number() -> None:
    for roll in (ROLL_58, ROLL_80):
        picture = paper_picture(receipt_bytes(a_receipt(has_qr=True), roll), roll)

        (code,) = zxingcpp.read_barcodes(picture)
        assert code.format == zxingcpp.BarcodeFormat.QRCode
        assert code.text == "01-20261124-0007"


def test_the_picture_is_as_wide_as_the_roll_and_as_long_as_the_receipt() -> None:
    short = paper_picture(receipt_bytes(a_receipt(lines=(a_line(),)), ROLL_58), ROLL_58)
    long = paper_picture(receipt_bytes(a_receipt(lines=(a_line(),) * 5), ROLL_58), ROLL_58)

    assert short.width == long.width == 58 * 16
    assert long.height - short.height == 4 * 2 * 30 * 2  # Four goods, two lines of 30 dots each.


def test_nothing_is_printed_in_the_margins() -> None:
    receipt = a_receipt(lines=(a_line("W" * 32),), footer=("M" * 32,))
    picture = paper_picture(receipt_bytes(receipt, ROLL_58), ROLL_58)

    margin = (58 * 8 - ROLL_58.dots) // 2 * 2
    for left, right in ((0, margin - 8), (picture.width - margin + 8, picture.width)):
        assert picture.crop((left, 0, right, picture.height)).getextrema() == (255, 255)


def test_a_strong_letter_is_blacker_and_a_tall_one_higher() -> None:
    def ink(job: bytes) -> int:
        return sum(paper_picture(job, ROLL_58).point(lambda value: value < 128).histogram()[1:])

    plain, strong, tall = b"TOTAL\n", b"\x1bE\x01TOTAL\x1bE\x00\n", b"\x1d!\x01TOTAL\x1d!\x00\n"

    assert ink(plain) < ink(strong)
    assert 1.7 < ink(tall) / ink(plain) < 2.3


def test_the_words_of_a_job_can_be_read() -> None:
    assert "TOTAL                 Rp 408.500\n" in receipt_text(receipt_bytes(a_receipt(), ROLL_58))
