"""The sample for the settings page."""

from documents.escpos import ROLL_58, ROLL_80, receipt_bytes
from documents.paper_picture import receipt_text
from documents.sample_receipt import sample_receipt
from tests.documents.builders import FOOTER, SHOP


def test_a_sample_shows_the_shop_and_says_that_it_is_none() -> None:
    sample = sample_receipt(SHOP, FOOTER, has_qr=False)

    for roll in (ROLL_58, ROLL_80):
        said = " ".join(receipt_text(receipt_bytes(sample, roll)).split())
        assert "KDMP KARANGSARI" in said
        assert "Terima kasih" in said
        assert "CONTOH CETAK, bukan bukti bayar" in said
