"""Every paper of the queue as bytes for a printer."""

import pytest

from coop.selling.paper_snapshot import Paper
from documents.escpos import ROLL_58, receipt_bytes
from documents.paper_reading import Cut, Raster, TextLine, read_paper
from documents.printed_paper import paper_bytes, written_paper
from documents.receipt_rows import CodeRow, Row, receipt_rows
from tests.documents.builders import a_receipt
from tests.documents.savings_builders import a_savings_receipt


@pytest.mark.parametrize("opens_drawer", [True, False])
def test_the_receipt_of_a_sale_is_what_it_was(opens_drawer: bool) -> None:  # noqa: FBT001
    written = receipt_bytes(a_receipt(has_qr=True), ROLL_58, opens_drawer=opens_drawer)

    assert paper_bytes(a_receipt(has_qr=True), ROLL_58, opens_drawer=opens_drawer) == written


def test_a_paper_that_is_laid_out_prints_as_if_it_were_laid_out_now() -> None:
    receipt = a_receipt(has_qr=True)

    kept = written_paper(receipt_rows(receipt, ROLL_58.columns))

    assert paper_bytes(kept, ROLL_58) == receipt_bytes(receipt, ROLL_58)


def test_letters_are_big_and_codes_are_pictures() -> None:
    kept = written_paper([Row("REKENING", is_strong=True, is_tall=True), CodeRow("A-0147")])

    first, *codes, _feed, last = read_paper(paper_bytes(kept, ROLL_58))

    assert first == TextLine("REKENING", is_strong=True, is_tall=True)
    assert codes
    assert all(isinstance(code, Raster) for code in codes)
    assert last == Cut()


def test_each_paper_has_its_own_words() -> None:
    papers: list[tuple[Paper, str]] = [
        (a_receipt(), "TOTAL"),
        (a_savings_receipt(), "BUKTI SETORAN SIMPANAN"),
    ]
    for paper, said in papers:
        lines = [m.text for m in read_paper(paper_bytes(paper, ROLL_58)) if isinstance(m, TextLine)]
        assert any(said in line for line in lines), said
