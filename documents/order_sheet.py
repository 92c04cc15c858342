"""The order sheet (surat pesanan): on the receipt printer, as PDF, and as a message.

Prices stand on it only where they were agreed, and a total only where all of them were.
"""

from collections.abc import Iterator

from coop.ordering.order_sheet import OrderSheet, SheetLine, order_sheet
from coop.selling.print_queue import enqueue_written
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import clock_text, day_in_words, day_text, quantity_text, rupiah, wrapped
from documents.plain_text import centred, pair_whole, printable, visible
from documents.printed_paper import written_paper
from documents.receipt_rows import Row
from values.identity import FactId
from values.quantity import ONE

TITLE, VOID = "SURAT PESANAN", "TIDAK BERLAKU"
SHOP, SUPPLIER = "Pemesan", "Pemasok"
_SIGNATURE_ROWS = 3
_INDENT = "  "


def packs_words(line: SheetLine) -> str:
    """Write how much is asked for: `2 dus`."""
    return f"{quantity_text(line.quantity)} {line.unit}"


def contents_words(line: SheetLine) -> str:
    """Write what is in a pack: `isi 40 pcs`; nothing where it is one piece."""
    if line.ratio == ONE:
        return ""
    return f"isi {quantity_text(line.ratio)} {line.base_unit}"


def sheet_remarks(sheet: OrderSheet) -> list[str]:
    """Say what stands below the goods."""
    said = []
    if sheet.wished_on is not None:
        said.append(f"Mohon dikirim paling lambat {day_in_words(sheet.wished_on)}")
    if sheet.note:
        said.append(f"Catatan: {sheet.note}")
    return said


def order_sheet_rows(sheet: OrderSheet, columns: int) -> Iterator[Row]:
    """Lay a sheet out for a receipt printer; no row is longer than `columns`."""
    rule = Row("-" * columns)
    yield from _head(sheet, columns)
    yield rule
    for at, line in enumerate(sheet.lines, start=1):
        yield from _wrapped(f"{at}. {line.name}", columns)
        yield from map(Row, _asked(line, columns))
    yield rule
    if sheet.total is not None:
        for text in pair_whole("TOTAL", rupiah(sheet.total), columns):
            yield Row(text, is_strong=True, is_tall=True)
    for remark in sheet_remarks(sheet):
        yield from _wrapped(remark, columns)
    for role, name in ((SHOP, sheet.cashier), (SUPPLIER, sheet.supplier)):
        yield from (Row(), Row(f"{role},"))
        yield from (Row() for _ in range(_SIGNATURE_ROWS))
        yield from _wrapped(f"( {name} )", columns)
    yield from map(Row, centred(sheet.link_start, columns))


def print_order_sheet(session: Session, order_id: FactId, settings: ShopSettings) -> bool:
    """Put the sheet of an order into the print queue; say whether there is such an order."""
    sheet = order_sheet(session, order_id, settings)
    if sheet is None:
        return False
    enqueue_written(session, written_paper(order_sheet_rows(sheet, settings.paper_columns)))
    return True


def order_sheet_pdf(sheet: OrderSheet) -> bytes:
    """Write a sheet on A5, a long one on A4; the same sheet gives the same bytes."""
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.order_sheet_document import order_sheet_document  # noqa: PLC0415

    return order_sheet_document(sheet)


def order_message(sheet: OrderSheet) -> str:
    """Write an order as a message (pesan WhatsApp): short lines, no table."""
    head = [f"*Pesanan {sheet.number}*", f"Dari: {visible(', '.join(sheet.shop_names))}"]
    if sheet.is_void:
        head.insert(0, f"*{VOID}*")
    if sheet.supplier:
        head.append(f"Kepada: {visible(sheet.supplier)}")
    head.append(f"Tanggal: {day_in_words(sheet.day)}")
    goods = [f"{at}. {visible(line.name)}: {_said(line)}" for at, line in enumerate(sheet.lines, 1)]
    if sheet.total is not None:
        goods.append(f"Total: {rupiah(sheet.total)}")
    ask = "Mohon kabar kapan dikirim." if sheet.total is not None else _ASK_PRICE
    return "\n".join([*head, "", *goods, "", *map(visible, sheet_remarks(sheet)), ask, _THANKS])


_ASK_PRICE, _THANKS = "Mohon kabar harga dan kapan dikirim.", "Terima kasih."


def _said(line: SheetLine) -> str:
    contents = contents_words(line)
    packs = f"{packs_words(line)} ({contents})" if contents else packs_words(line)
    return f"{packs} @ {rupiah(line.price)}" if line.price else packs


def _asked(line: SheetLine, columns: int) -> Iterator[str]:
    contents = contents_words(line)
    packs = f"{_INDENT}{packs_words(line)}"
    if line.price:
        yield from pair_whole(f"{packs} x {rupiah(line.price)}", rupiah(line.amount), columns)
        if contents:
            yield f"{_INDENT}{contents}"[:columns]
    elif contents:
        yield from pair_whole(packs, contents, columns)
    else:
        yield packs[:columns]


def _head(sheet: OrderSheet, columns: int) -> Iterator[Row]:
    for name in sheet.shop_names:
        yield from (Row(line, is_strong=True) for line in centred(name, columns))
    for address in sheet.address:
        yield from map(Row, centred(address, columns))
    for title in (TITLE, VOID) if sheet.is_void else (TITLE,):
        yield from (Row(line, is_strong=True) for line in centred(title, columns))
    yield Row("-" * columns)
    yield from map(Row, wrapped(f"No {sheet.number}", columns))
    moment = f"{day_text(sheet.day)} {clock_text(sheet.clock)}"
    yield from map(Row, pair_whole(moment, printable(sheet.cashier), columns))
    yield from _wrapped(f"Kepada: {sheet.supplier}", columns)
    for text in (sheet.supplier_address, sheet.supplier_phone):
        yield from _wrapped(text, columns) if text else ()


def _wrapped(text: str, columns: int) -> Iterator[Row]:
    return map(Row, wrapped(printable(text), columns))
