"""Drawing the blind sheet of a count."""

from collections.abc import Iterator
from itertools import groupby

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from coop.counting.entry_sheet import EntrySheet, SheetItem
from coop.shop_settings import ShopSettings
from documents.count_table import (
    batch_name,
    headings,
    places,
    signatures,
    table_row,
    text_row,
    with_again,
)
from documents.fonts import REGULAR, SEMI_BOLD, Face, register_fonts
from documents.headed_pages import Sheet, draw_headed_pages, head_of
from documents.layout import day_in_words, quantity_text
from documents.page_flow import Block, space
from documents.pdf_file import pdf_file
from values.counting import Counter
from values.quantity import ONE, Quantity

TITLE = "LEMBAR HITUNG"
_LEFT, _RIGHT = 18 * mm, A4[0] - 18 * mm
_PLAIN, _STRONG, _SMALL = Face(REGULAR, 9.5), Face(SEMI_BOLD, 9.5), Face(REGULAR, 8)
_LARGE = Face(SEMI_BOLD, 14)
_SHEET = Sheet(_LEFT, _RIGHT, A4[1] - 16 * mm, 18 * mm, 10 * mm, _SMALL)
_ROW_HEIGHT = 9 * mm
_APART = 1.7  # Room for figures by hand.
_COLUMNS = places(
    [
        ("No", 10 * mm, False),
        ("Nama barang", 66 * mm, False),
        ("Jam", 18 * mm, False),
        ("Yang ada", 80 * mm, False),
    ],
    _LEFT,
)
_BLANK = "." * 22
_PACKS_MAX = 3
_BY_DATE = "atau per tanggal:"
_ANOTHER = "baik s.d. .................."
_WITHOUT_CATEGORY = "Tanpa kategori"
_HOW = (
    "Hitung yang benar-benar ada, juga yang masih di keranjang pembeli yang belum membayar. "
    "Tulis jamnya: penjualan sesudah jam itu diperhitungkan sendiri. Tidak ada: tulis 0."
)
_COUNTERS = {
    Counter.FIRST: "Penghitung pertama",
    Counter.SECOND: "Penghitung kedua",
    Counter.DECIDER: "Penentu",
}


def count_sheet_document(sheet: EntrySheet, settings: ShopSettings) -> bytes:
    """Write the sheet as a PDF; the same sheet gives the same bytes."""
    register_fonts()

    def draw(canvas: Canvas) -> None:
        head, body = _head(sheet, settings), list(_body(sheet))
        draw_headed_pages(canvas, _SHEET, head, body, sheet.head.label)

    return pdf_file(f"Lembar hitung {day_in_words(sheet.head.opened_on)}", A4, draw)


def counter_name(sheet: EntrySheet) -> str:
    """Return who counts by this sheet; nothing where nobody is named yet."""
    head = sheet.head
    return {
        Counter.FIRST: head.first_counter,
        Counter.SECOND: head.second_counter,
        Counter.DECIDER: head.decider,
    }[sheet.counter]


def _head(sheet: EntrySheet, settings: ShopSettings) -> list[Block]:
    left = [(settings.shop_name, _LARGE), (settings.unit_name, _SMALL)]
    left += [(line, _SMALL) for line in settings.address_lines]
    who = f"{_COUNTERS[sheet.counter]}: {counter_name(sheet)}"
    opened = day_in_words(sheet.head.opened_on)
    right = [(TITLE, _LARGE), (sheet.head.label, _STRONG), (who, _STRONG), (opened, _SMALL)]
    return head_of(_SHEET, left, right, (0.46, 0.5), 4 * mm)


def _body(sheet: EntrySheet) -> Iterator[Block]:
    whole_width = places([("", _RIGHT - _LEFT, False)], _LEFT)
    yield table_row([_HOW], whole_width, _SMALL)
    heading = headings(_COLUMNS, _STRONG)
    number = 0
    for category, items in groupby(sheet.items, key=lambda item: item.category):
        title = text_row(category or _WITHOUT_CATEGORY, _LEFT, _STRONG, above=3 * mm)
        yield with_again(title, ())
        yield heading
        for item in items:
            number += 1
            row = table_row(
                _cells(number, item), _COLUMNS, _PLAIN, height=_ROW_HEIGHT, leading=_APART
            )
            yield with_again(row, (title, heading))
    yield space(8 * mm)
    signing = [(_COUNTERS[sheet.counter], counter_name(sheet))]
    yield signatures(signing, (_RIGHT - 70 * mm, _RIGHT), (_PLAIN, _STRONG))


def _cells(number: int, item: SheetItem) -> tuple[str, str, str, str]:
    """Leave a blank for each pack, the largest first."""
    packs = item.packs[::-1][-_PACKS_MAX:]
    blanks = [f"{_BLANK} {pack.unit}{_size(pack.ratio, item.base_unit)}" for pack in packs]
    return str(number), item.name, "", "\n".join([*blanks, *_batch_blanks(item)])


def _batch_blanks(item: SheetItem) -> Iterator[str]:
    """Leave a blank for each last day that the book knows, for another one, and for none."""
    if item.batches:
        yield _BY_DATE
        for name in item.batches:
            yield f"{_BLANK} {item.base_unit} {batch_name(*name)}"
        yield f"{_BLANK} {item.base_unit} {_ANOTHER}"
        yield f"{_BLANK} {item.base_unit} {batch_name(None, '')}"


def _size(ratio: Quantity, base_unit: str) -> str:
    return "" if ratio == ONE else f" (isi {quantity_text(ratio)} {base_unit})"
