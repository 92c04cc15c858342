"""Labels of weighed goods: what stands on them, and that our own till reads them back."""

from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp

from coop.goods.barcode import check_digit
from coop.goods.item_records import item_record
from coop.goods.scanned_item import scanned_item
from coop.repacking.give_scale_code import NoScaleCodesLeft, give_scale_code
from coop.repacking.weight_label import (
    LabelNeedsPrice,
    NoScaleCode,
    NotWeighed,
    WeightLabel,
    WeightNotOnLabel,
    scale_rules,
    weight_label,
)
from coop.selling.print_queue import open_jobs
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.ean13 import BarsRow, ean13_bars
from documents.escpos import ROLL_58, ROLL_80, Roll, rows_bytes
from documents.paper_picture import paper_picture, receipt_text
from documents.printed_paper import paper_bytes
from documents.weight_label import print_weight_labels, weight_label_rows, weight_labels_pdf
from tests.builders import SHOP, TODAY, a_stamp, an_item
from values.identity import ItemId
from values.quantity import Quantity

BY_PRICE = replace(SHOP, scale_codes_hold_price=True)


@pytest.fixture
def rice(session: Session) -> ItemId:
    return an_item(session, "Beras curah", price=14_500, is_weighed=True, stock=0)


def code_given(session: Session, item_id: ItemId, settings: ShopSettings = SHOP) -> str | None:
    return give_scale_code(session, a_stamp(), item_id=item_id, settings=settings)


def label_of(
    session: Session, item_id: ItemId, weight: int = 1_250, settings: ShopSettings = SHOP
) -> WeightLabel:
    return weight_label(session, item_id, Quantity(weight), TODAY, settings)


def codes_on_pdf(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.render(scale=4).to_pil() for page in document]
    return [code.text for page in pages for code in zxingcpp.read_barcodes(page)]


@pytest.mark.parametrize("roll", [ROLL_58, ROLL_80])
@pytest.mark.parametrize("weight", [1, 250, 1_250, 99_999])
def test_the_till_reads_the_weight_off_a_printed_label(
    session: Session, rice: ItemId, roll: Roll, weight: int
) -> None:
    code_given(session, rice)
    label = label_of(session, rice, weight)

    print_weight_labels(session, [label], roll.columns)

    (job,) = open_jobs(session)
    (code,) = zxingcpp.read_barcodes(paper_picture(paper_bytes(job.paper, roll), roll))
    scanned = scanned_item(session, code.text, TODAY, scale_rules(SHOP))
    assert scanned is not None
    assert (scanned.on_sale.item_id, scanned.quantity) == (rice, weight)
    assert scanned.has_good_check_digit


def test_the_till_reads_the_price_off_a_label_that_holds_it(session: Session, rice: ItemId) -> None:
    code_given(session, rice)
    label = label_of(session, rice, 1_250, BY_PRICE)

    (code,) = codes_on_pdf(weight_labels_pdf([label]))

    scanned = scanned_item(session, code, TODAY, scale_rules(BY_PRICE))
    assert scanned is not None
    assert (scanned.amount, scanned.quantity) == (label.price, 1_250)


def test_each_label_is_a_page_with_its_own_code(session: Session, rice: ItemId) -> None:
    code_given(session, rice)
    labels = [label_of(session, rice, weight) for weight in (500, 1_005, 2_000)]

    pdf = weight_labels_pdf(labels)

    assert codes_on_pdf(pdf) == [label.code for label in labels]
    assert pdf == weight_labels_pdf(labels)
    text = pypdfium2.PdfDocument(pdf)[1].get_textpage().get_text_range()
    for said in ("Beras curah", "1,005 kg", "Rp 14.573", "Rp 14.500/kg", "Dikemas 24-11-2026"):
        assert said in text


def test_a_label_on_the_roll_says_what_it_holds(session: Session, rice: ItemId) -> None:
    code_given(session, rice)
    text = receipt_text(rows_bytes(weight_label_rows(label_of(session, rice), 32)))

    for said in ("Beras curah", "1,25 kg", "Rp 18.125", "Rp 14.500/kg", "2000001012505"):
        assert said in text


@pytest.mark.parametrize("columns", [32, 48])
def test_a_long_name_is_cut_nowhere(session: Session, columns: int) -> None:
    name = "Beras pandan wangi Delanggu kelas premium pulen tanpa pemutih asli Klaten"
    item_id = an_item(session, name, price=14_500, is_weighed=True, stock=0)
    code_given(session, item_id)

    label = label_of(session, item_id)

    rows = list(weight_label_rows(label, columns))
    assert all(len(row.text) <= columns for row in rows)
    words = " ".join(row.text.strip() for row in rows)
    assert all(word in words for word in name.split())
    assert codes_on_pdf(weight_labels_pdf([label])) == [label.code]


@pytest.mark.parametrize("first", range(10))
def test_every_first_digit_is_read_back(first: int) -> None:
    digits = f"{first}59047613820"
    code = digits + check_digit(digits)
    picture = paper_picture(rows_bytes([BarsRow(code)]), ROLL_58)

    (read,) = zxingcpp.read_barcodes(picture)

    assert read.text.zfill(13) == code
    assert len(ean13_bars(code)) == 95


def test_numbers_are_given_one_after_the_other_and_kept(session: Session, rice: ItemId) -> None:
    sugar = an_item(session, "Gula curah", is_weighed=True, barcode="2000041")
    eggs = an_item(session, "Telur", is_weighed=True)
    an_item(session, "Kode huruf", is_weighed=True, barcode="2012.3A")

    assert code_given(session, sugar) == "2000041"
    assert code_given(session, rice) == "2000042"
    assert code_given(session, eggs) == "2000043"
    assert code_given(session, rice) == "2000042"
    kept = item_record(session, rice)
    assert kept is not None
    assert kept.packs[0].barcodes == ("2000042",)


def test_where_no_number_is_left_none_is_given(session: Session, rice: ItemId) -> None:
    an_item(session, "Terakhir", is_weighed=True, barcode="2099999")

    with pytest.raises(NoScaleCodesLeft):
        code_given(session, rice, replace(SHOP, scale_prefixes=("20",)))
    assert code_given(session, rice) == "2100001"


def test_what_bears_no_such_label_is_refused(session: Session, rice: ItemId) -> None:
    soap = an_item(session, "Sabun")
    with pytest.raises(NotWeighed):
        label_of(session, soap)
    with pytest.raises(NotWeighed):
        code_given(session, soap)
    with pytest.raises(NoScaleCode):
        label_of(session, rice)
    free = an_item(session, "Tanpa harga", price=None, is_weighed=True, barcode="2000009")
    with pytest.raises(LabelNeedsPrice):
        label_of(session, free)


@pytest.mark.parametrize(
    ("weight", "settings"), [(0, SHOP), (-5, SHOP), (100_000, SHOP), (10_000, BY_PRICE)]
)
def test_what_has_no_room_in_the_code_is_refused(
    session: Session, rice: ItemId, weight: int, settings: ShopSettings
) -> None:
    code_given(session, rice)

    with pytest.raises(WeightNotOnLabel):
        label_of(session, rice, weight, settings)
