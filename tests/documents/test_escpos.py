"""Receipts as commands for thermal printers, read back as a printer reads them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from coop.selling.receipt import Receipt
from documents.escpos import ROLL_58, ROLL_80, EscPos, Roll, drawer_bytes, receipt_bytes
from documents.paper_reading import (
    Cut,
    DrawerKick,
    Feed,
    NotEscPosError,
    Raster,
    TextLine,
    read_paper,
)
from documents.receipt_rows import Row, receipt_rows
from tests.documents.builders import a_credit_receipt, a_line, a_receipt, receipts

HOSTILE = "Gula\x1b@\x1bp\x00\x19\xfa\x1dV\x00\x10\x14\x01\r\n\x07\x9b\xff"


def test_a_job_begins_with_a_fresh_printer_and_ends_with_a_cut() -> None:
    job = receipt_bytes(a_receipt(), ROLL_58)

    assert job.startswith(b"\x1b@\x1bt\x00\x1bR\x00")
    assert job.endswith(b"\x1bd\x04\x1dVB\x00")
    assert read_paper(job)[-2:] == [Feed(4), Cut()]


def test_strong_and_tall_are_switched_off_again() -> None:
    job = EscPos()
    job.line(Row("TOTAL", is_strong=True, is_tall=True))
    job.line(Row("Tunai"))

    assert bytes(job).endswith(b"\x1d!\x01\x1bE\x01TOTAL\x1bE\x00\x1d!\x00\nTunai\n")
    assert read_paper(bytes(job)) == [
        TextLine("TOTAL", is_strong=True, is_tall=True),
        TextLine("Tunai"),
    ]


@given(receipts(), st.sampled_from([ROLL_58, ROLL_80]))
def test_a_printer_reads_every_row_as_it_was_laid_out(receipt: Receipt, roll: object) -> None:
    chosen = ROLL_58 if roll is ROLL_58 else ROLL_80
    marks = read_paper(receipt_bytes(receipt, chosen))

    printed = [mark for mark in marks if isinstance(mark, TextLine)]
    rows = [row for row in receipt_rows(receipt, chosen.columns) if isinstance(row, Row)]
    assert [line.text for line in printed] == [row.text.rstrip() for row in rows]
    assert all(len(line.text) <= chosen.columns for line in printed)


@pytest.mark.parametrize("roll", [ROLL_58, ROLL_80])
def test_a_printer_is_sent_what_is_owed_and_the_line_to_sign(roll: Roll) -> None:
    marks = read_paper(receipt_bytes(a_credit_receipt(), roll))
    printed = [mark.text for mark in marks if isinstance(mark, TextLine)]

    owed = printed.index(f"Kasbon{'100.000':>{roll.columns - 6}}")
    assert printed[owed + 1] == "  Jatuh tempo 24-12-2026"
    signed = printed.index("Anggota")
    assert printed[signed + 1 : signed + 4] == ["", "", f"({'_' * (roll.columns // 2)})"]


def test_what_people_typed_is_never_a_command() -> None:
    plain = a_receipt(lines=(a_line("Gula"),))
    hostile = a_receipt(
        lines=(a_line(HOSTILE),),
        cashier=HOSTILE,
        footer=(HOSTILE,),
        register=HOSTILE,
        shop=replace(plain.shop, names=(HOSTILE,), legal_number=HOSTILE),
    )

    kinds = {type(mark) for mark in read_paper(receipt_bytes(hostile, ROLL_58))}
    assert kinds == {TextLine, Feed, Cut}
    job = receipt_bytes(hostile, ROLL_58)
    assert job.count(b"\x1b@") == 1
    assert b"\x10\x14" not in job
    assert max(job) < 0x7F


def test_the_drawer_opens_before_the_paper_comes_and_only_when_asked() -> None:
    assert DrawerKick() not in read_paper(receipt_bytes(a_receipt(), ROLL_58))
    assert read_paper(receipt_bytes(a_receipt(), ROLL_58, opens_drawer=True))[0] == DrawerKick()
    assert read_paper(drawer_bytes()) == [DrawerKick()]


def test_a_code_comes_in_bands_that_small_memories_hold() -> None:
    marks = read_paper(receipt_bytes(a_receipt(has_qr=True), ROLL_58))

    bands = [mark for mark in marks if isinstance(mark, Raster)]
    assert [len(band.rows) for band in bands] == [128, 46]
    assert all(band.is_centred and band.width_bytes * 8 <= ROLL_58.dots for band in bands)


@pytest.mark.parametrize(
    "job",
    [
        b"\x1bZ",
        b"\x07",
        b"\xe9",
        b"\x1bt\x10",
        b"\x1dv0\x00\x01\x00\x02\x00\xff",
        b"\x1dvX",
        b"\x1b",
    ],
)
def test_the_reader_finds_bytes_that_are_not_ours(job: bytes) -> None:
    with pytest.raises(NotEscPosError):
        read_paper(job)
