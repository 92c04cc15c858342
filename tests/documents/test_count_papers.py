"""The blind sheet of a count, and its report."""

import pypdfium2

from coop.counting.approve_count import approve_count
from coop.counting.entry_sheet import entry_sheet
from coop.counting.name_decider import name_decider
from coop.counting.variance import variance
from coop.facts.goods import Pack
from db.session import Session
from documents.count_report_pdf import count_report_pdf
from documents.count_sheet_pdf import count_sheet_pdf
from documents.layout import day_text
from tests.builders import SHOP, a_stamp, an_item
from tests.coop.batches.builders import on
from tests.coop.counting.batch_builders import EARLY, LATE, bread, by_batch, found
from tests.coop.counting.builders import (
    ANI,
    BUDI,
    CITRA,
    DEWI,
    FIRST,
    SECOND,
    a_count,
    counted,
    explained,
    finished,
)
from tests.coop.stock.test_valuation import an_item_worth
from values.quantity import Quantity

CARTON = Pack(number=2, unit="dus", ratio=Quantity(12_000))


def pages_of(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]
    document.close()
    return texts


def test_the_sheet_names_the_goods_and_says_nothing_of_the_book(session: Session) -> None:
    sugar = an_item(session, stock=77_000, packs=(CARTON,), prices=(1,))
    count_id = a_count(session, sugar, second=BUDI)
    counted(session, count_id, sugar, 66)

    sheet = entry_sheet(session, count_id, SECOND)
    (text,) = pages_of(count_sheet_pdf(sheet, SHOP))

    for words in ("LEMBAR HITUNG", "Penghitung kedua: Budi", "Gula pasir 1 kg", "dus (isi 12 pcs)"):
        assert words in text, words
    assert "77" not in text
    assert "66" not in text
    assert ANI not in text
    own = count_sheet_pdf(entry_sheet(session, count_id, FIRST), SHOP)
    assert "66" not in pages_of(own)[0], "nor what was counted already"


def test_a_long_sheet_goes_on_under_the_same_headings(session: Session) -> None:
    items = [an_item(session, f"Barang nomor {number}") for number in range(60)]
    count_id = a_count(session, *items)

    pages = pages_of(count_sheet_pdf(entry_sheet(session, count_id, FIRST), SHOP))

    assert len(pages) == 3
    assert all("Nama barang" in page and "Tanpa kategori" in page for page in pages)
    assert "Halaman 3 dari 3" in pages[2]
    named = sum(page.count("Barang nomor ") for page in pages)
    assert named == 60


def test_the_report_says_what_differs_why_and_who_signs(session: Session) -> None:
    sugar = an_item_worth(session, 10_000, 100_000)
    eggs, salt = an_item(session, "Telur"), an_item(session, "Garam")
    count_id = a_count(session, sugar, eggs, salt, second=BUDI)
    name_decider(session, a_stamp(), count_id=count_id, name=CITRA)
    for by in (FIRST, SECOND):
        counted(session, count_id, sugar, 8, by=by)
        counted(session, count_id, eggs, 100, by=by)
    finished(session, count_id)
    explained(session, count_id)

    (before,) = pages_of(count_report_pdf(variance(session, count_id), SHOP))
    approve_count(session, a_stamp(), count_id=count_id, approved_by=DEWI)
    (after,) = pages_of(count_report_pdf(variance(session, count_id), SHOP))

    minus = "\N{MINUS SIGN}"
    for words in (
        "2 dari 3 barang dihitung, 1 berbeda",
        f"8 10 {minus}2 {minus}20.000 Hilang",
        f"Nilai persediaan berubah {minus}20.000",
        *("Tidak dihitung", "Garam", "( Ani )", "( Budi )", "( Citra )"),
    ):
        assert words in before, words
        assert words in after, words
    assert "Belum disetujui" in before
    assert "( Dewi )" not in before
    assert "Disetujui 24 November 2026" in after
    assert "( Dewi )" in after


def test_the_sheet_has_a_line_for_each_last_day_and_says_nothing_of_the_book(
    session: Session,
) -> None:
    item_id = bread(session, 55, 66)
    count_id = a_count(session, item_id)
    by_batch(session, count_id, item_id, found(7, EARLY), found(8, on(44), "B7"))

    (text,) = pages_of(count_sheet_pdf(entry_sheet(session, count_id, FIRST), SHOP))

    assert "atau per tanggal:" in text
    assert f"pcs baik s.d. {day_text(EARLY)}" in text
    assert f"pcs baik s.d. {day_text(LATE)}" in text
    assert "pcs baik s.d. ....." in text
    assert "pcs tanpa tanggal" in text
    assert not {"55", "66", "121"} & set(text.split())


def test_the_report_says_what_differs_of_each_last_day(session: Session) -> None:
    item_id = bread(session)
    count_id = a_count(session, item_id)
    by_batch(session, count_id, item_id, found(2, EARLY), found(11, LATE), found(2, on(44), "B7"))
    finished(session, count_id)

    (before,) = pages_of(count_report_pdf(variance(session, count_id), SHOP))
    approve_count(session, a_stamp(), count_id=count_id, approved_by=DEWI)
    (after,) = pages_of(count_report_pdf(variance(session, count_id), SHOP))

    for words in (
        "1 dari 1 barang dihitung, 1 berbeda",
        f"baik s.d. {day_text(EARLY)} 2 5 \N{MINUS SIGN}3",
        f"baik s.d. {day_text(LATE)} 11 10 1",
        f"baik s.d. {day_text(on(44))}, B7 2 0 2",
    ):
        assert words in before, words
        assert words in after, words
