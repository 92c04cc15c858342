"""The order sheet: on the roll, as PDF, as a message; prices only where they were agreed."""

from datetime import timedelta

import pypdfium2
import pytest

from coop.buying.record_supplier import record_supplier
from coop.buying.supplier_rules import SupplierDraft
from coop.ordering.order_sheet import OrderSheet, order_sheet
from coop.selling.print_queue import open_jobs
from db.session import Session
from documents.escpos import ROLL_80
from documents.order_sheet import (
    order_message,
    order_sheet_pdf,
    order_sheet_rows,
    print_order_sheet,
)
from documents.order_sheet_document import LINES_ON_A5
from documents.paper_picture import receipt_text
from documents.printed_paper import paper_bytes
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.buying.builders import a_supplier
from tests.coop.ordering.builders import an_order, an_order_line, ended, noodles, placed
from values.identity import FactId, new_uuid
from values.ordering import OrderEnd

LONG = "Minyak goreng kemasan pouch 2 liter Rumah Tangga Sejahtera Nusantara"
A5_POINTS, A4_POINTS = 420, 595


def a_sheet(session: Session, *prices: int, **said: object) -> OrderSheet:
    """Order as many items as there are prices, 0 of those for which none was agreed."""
    names = [LONG, *(f"Mi rasa {number}" for number in range(2, len(prices) + 1))]
    lines = [
        an_order_line(session, noodles(session, name), 2, price=price)
        for name, price in zip(names, prices, strict=True)
    ]
    done = placed(session, an_order(a_supplier(session), *lines, **said))
    return sheet_of(session, done.order_id)


def sheet_of(session: Session, order_id: FactId) -> OrderSheet:
    sheet = order_sheet(session, order_id, SHOP)
    assert sheet is not None
    return sheet


def words_on(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in pages)
    return " ".join(text.split())


def test_a_sheet_says_who_orders_what_from_whom_and_by_when(session: Session) -> None:
    wish = TODAY + timedelta(days=2)
    sheet = a_sheet(session, 24_000, 30_000, wished_on=wish, note="Antar pagi")

    pdf = order_sheet_pdf(sheet)

    assert pdf == order_sheet_pdf(sheet)
    said = words_on(pdf)
    for words in (
        "SURAT PESANAN",
        "No PO01-20261124-0001",
        "Koperasi Desa Merah Putih",
        "Kepada: Toko Grosir Makmur",
        "24 November 2026, 10.41",
        "2 pak isi 12 pcs 24.000 48.000",
        "Total Rp 108.000",
        "Mohon dikirim paling lambat 26 November 2026",
        "Catatan: Antar pagi",
        "Pemesan",
        "( Kasir )",
        "Pemasok",
        sheet.link_start,
    ):
        assert words in said, words


def test_where_no_price_was_agreed_none_is_written(session: Session) -> None:
    sheet = a_sheet(session, 0, 0)

    papers = (
        words_on(order_sheet_pdf(sheet)),
        "\n".join(row.text for row in order_sheet_rows(sheet, 32)),
        order_message(sheet),
    )

    for paper in papers:
        for word in ("Rp", "Harga", "Nilai", "otal"):
            assert word not in paper


def test_a_total_is_written_only_where_every_price_is_known(session: Session) -> None:
    sheet = a_sheet(session, 24_000, 0)

    assert sheet.total is None
    assert "24.000" in words_on(order_sheet_pdf(sheet))
    assert "Total" not in words_on(order_sheet_pdf(sheet))


@pytest.mark.parametrize(("lines", "width"), [(LINES_ON_A5, A5_POINTS), (60, A4_POINTS)])
def test_a_long_order_is_written_on_a_large_paper(session: Session, lines: int, width: int) -> None:
    pages = pypdfium2.PdfDocument(order_sheet_pdf(a_sheet(session, *[24_000] * lines)))

    assert round(pages[0].get_width()) == width
    assert "( Toko Grosir Makmur )" in pages[len(pages) - 1].get_textpage().get_text_range()


@pytest.mark.parametrize("columns", [32, 48])
def test_no_row_of_the_roll_is_too_long(session: Session, columns: int) -> None:
    sheet = a_sheet(session, 24_000, 0, note="Barang yang basah tidak kami terima " * 3)

    rows = [row.text for row in order_sheet_rows(sheet, columns)]

    assert max(map(len, rows)) <= columns
    assert "  2 pak x Rp 24.000" in " ".join(rows)
    assert any("isi 12 pcs" in row for row in rows)


def test_the_roll_says_what_the_sheet_says(session: Session) -> None:
    supplier_id = a_supplier(session)
    known = SupplierDraft(
        supplier_id=supplier_id,
        name="Toko Grosir Makmur",
        phone="0812 3456",
        address="Jalan Bantul 7",
        based_on=1,
    )
    record_supplier(session, a_stamp(), supplier=known)
    line = an_order_line(session, noodles(session), 2, price=24_000)
    wish = TODAY + timedelta(days=2)
    done = placed(session, an_order(supplier_id, line, wished_on=wish))

    rows = "\n".join(row.text for row in order_sheet_rows(sheet_of(session, done.order_id), 48))

    for words in (
        "Kepada: Toko Grosir Makmur\nJalan Bantul 7\n0812 3456",
        "  2 pak x Rp 24.000                    Rp 48.000\n  isi 12 pcs",
        "TOTAL",
        "Mohon dikirim paling lambat 26 November 2026",
    ):
        assert words in rows, words


def test_pieces_have_no_contents(session: Session) -> None:
    line = an_order_line(session, noodles(session), 5, pack=1)
    sheet = sheet_of(session, placed(session, an_order(a_supplier(session), line)).order_id)

    assert "  5 pcs" in [row.text for row in order_sheet_rows(sheet, 32)]
    assert "1. Mi goreng: 5 pcs\n" in order_message(sheet)


def test_an_order_is_a_message_that_can_be_sent(session: Session) -> None:
    assert order_message(a_sheet(session, 24_000, 30_000)).splitlines() == [
        "*Pesanan PO01-20261124-0001*",
        "Dari: Koperasi Desa Merah Putih, Gerai Sembako",
        "Kepada: Toko Grosir Makmur",
        "Tanggal: 24 November 2026",
        "",
        f"1. {LONG}: 2 pak (isi 12 pcs) @ Rp 24.000",
        "2. Mi rasa 2: 2 pak (isi 12 pcs) @ Rp 30.000",
        "Total: Rp 108.000",
        "",
        "Mohon kabar kapan dikirim.",
        "Terima kasih.",
    ]


def test_an_order_that_was_cancelled_says_so_on_every_paper(session: Session) -> None:
    line = an_order_line(session, noodles(session))
    order_id = placed(session, an_order(a_supplier(session), line)).order_id
    ended(session, order_id, OrderEnd.CANCELLED)
    sheet = sheet_of(session, order_id)

    assert "TIDAK BERLAKU" in words_on(order_sheet_pdf(sheet))
    assert "TIDAK BERLAKU" in order_message(sheet)
    assert any("TIDAK BERLAKU" in row.text for row in order_sheet_rows(sheet, 32))


def test_a_sheet_is_printed_on_the_roll(session: Session) -> None:
    line = an_order_line(session, noodles(session))
    done = placed(session, an_order(a_supplier(session), line))

    assert print_order_sheet(session, done.order_id, SHOP)
    assert not print_order_sheet(session, FactId(new_uuid()), SHOP)

    (job,) = open_jobs(session)
    printed = receipt_text(paper_bytes(job.paper, ROLL_80))
    assert "SURAT PESANAN" in printed
    assert done.number in printed
