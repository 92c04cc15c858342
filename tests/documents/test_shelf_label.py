"""Labels for the shelves: what stands on them, and that a scanner reads their codes."""

import pypdfium2
import pytest
import zxingcpp

from coop.prices.shelf_labels import LabelAsked, LabelChoice, shelf_labels
from coop.selling.print_queue import open_jobs
from db.session import Session
from documents.barcode_bars import bars_of
from documents.ean13 import BarsRow, ean13_bars
from documents.escpos import ROLL_58, ROLL_80, Roll
from documents.paper_picture import paper_picture
from documents.printed_paper import paper_bytes
from documents.receipt_rows import Row
from documents.shelf_label import (
    label_name,
    measured_words,
    print_shelf_labels,
    shelf_label_rows,
    shelf_labels_pdf,
)
from documents.shelf_label_sheet import LABELS_A_SHEET
from tests.builders import TODAY, a_stamp, an_item
from values.identity import FactId, ItemId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity

EAN, MISTYPED, HOUSE, CARTON, TEXT = (
    "8992775204016",
    "8997204300051",
    "212121",
    "10089686010821",
    "ADEMSARI02",
)
LONG = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo kopi 165 g"


def a_label(
    name: str = "Mi goreng 85 g", price: int = 3_400, code: str = EAN, ratio: int = ONE
) -> LabelAsked:
    unit = "pcs" if ratio == ONE else "dus"
    of = (ItemId(new_uuid()), 1, name, unit, "pcs", Quantity(ratio), Rupiah(price))
    return LabelAsked(*of, None, code)


def said(*labels: LabelAsked, columns: int = 32) -> list[str]:
    return [row.text for row in shelf_label_rows(labels, columns) if isinstance(row, Row)]


def pictures_of(pdf: bytes) -> list[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        pages = [page.render(scale=4).to_pil() for page in document]
    return [code.text for page in pages for code in zxingcpp.read_barcodes(page)]


def test_a_label_says_name_price_unit_and_what_a_kilo_costs() -> None:
    assert said(a_label()) == [
        "Mi goreng 85 g",
        "                        Rp 3.400",
        "Rp 40.000/kg             per pcs",
        "         8992775204016",
    ]


def test_a_carton_says_what_is_in_it() -> None:
    carton = a_label(price=118_000, ratio=40_000)

    assert label_name(carton) == "Mi goreng 85 g (isi 40)"
    assert measured_words(carton) == "Rp 34.706/kg"
    assert measured_words(a_label("Kerupuk")) == ""


@pytest.mark.parametrize("columns", [32, 48])
def test_no_row_is_longer_than_the_roll(columns: int) -> None:
    labels = [a_label(LONG, 99_999_999, "X" * 48), a_label("a" * 90)]

    rows = said(*labels, columns=columns)

    assert max(map(len, rows)) <= columns
    assert "".join(LONG.split()) in "".join("".join(rows).split())


@pytest.mark.parametrize("roll", [ROLL_58, ROLL_80])
@pytest.mark.parametrize("code", [EAN, MISTYPED, HOUSE, CARTON, TEXT])
def test_a_scanner_reads_what_the_roll_says(session: Session, roll: Roll, code: str) -> None:
    item_id = an_item(session, "Minyakita 1 L", barcode=code)
    (label,) = shelf_labels(session, TODAY, LabelChoice.ALL)

    print_shelf_labels(session, a_stamp(), labels=[label], columns=roll.columns)

    (job,) = open_jobs(session)
    (read,) = zxingcpp.read_barcodes(paper_picture(paper_bytes(job.paper, roll), roll))
    assert read.text == code == label.code
    assert label.item_id == item_id
    (now,) = shelf_labels(session, TODAY, LabelChoice.ALL)
    assert now.printed == label.price


def test_pressed_twice_it_is_printed_once(session: Session) -> None:
    an_item(session)
    labels, fact_id = shelf_labels(session, TODAY, LabelChoice.ALL), FactId(new_uuid())

    for _ in range(2):
        print_shelf_labels(session, a_stamp(fact_id), labels=labels, columns=32)

    assert len(open_jobs(session)) == 1


def test_a_code_too_long_for_the_roll_is_written_and_not_drawn() -> None:
    rows = list(shelf_label_rows([a_label(code="ABCDEFGHIJKLMNOPQRSTUVWXYZ")], 32))

    assert not any(isinstance(row, BarsRow) for row in rows)
    assert "   ABCDEFGHIJKLMNOPQRSTUVWXYZ" in said(a_label(code="ABCDEFGHIJKLMNOPQRSTUVWXYZ"))


def test_what_no_bars_can_say_has_none() -> None:
    assert bars_of("") is None
    assert bars_of("kopi\N{LATIN SMALL LETTER E WITH ACUTE}") is None
    assert bars_of(EAN) == ean13_bars(EAN)


def test_a_scanner_reads_every_code_on_a_sheet() -> None:
    codes = [EAN, MISTYPED, HOUSE, CARTON, TEXT]

    read = pictures_of(shelf_labels_pdf([a_label(code=code) for code in codes], "KDMP"))

    assert sorted(read) == sorted(codes)


def test_sheets_are_filled_one_after_another_and_the_same_labels_are_the_same_bytes() -> None:
    labels = [a_label(LONG, 99_999_999), a_label(code="")] * (LABELS_A_SHEET // 2) + [a_label()]

    pdf = shelf_labels_pdf(labels, "KDMP Karangsari")

    assert pdf == shelf_labels_pdf(labels, "KDMP Karangsari")
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) == 2
