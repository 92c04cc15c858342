"""The slip of goods that went without being sold (bukti barang keluar), in Indonesian."""

from collections.abc import Iterator

from coop.selling.print_queue import enqueue_written
from coop.shop_settings import ShopSettings
from coop.stock.write_off_slip import SlipLine, WriteOffSlip, write_off_slip
from db.session import Session
from documents.layout import clock_text, day_text, grouped, quantity_text, rupiah, wrapped
from documents.plain_text import centred, pair, pair_whole, printable
from documents.printed_paper import written_paper
from documents.receipt_rows import Row
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId

SLIP_TITLE = "BUKTI BARANG KELUAR"
REASON_NAMES = {
    AdjustmentReason.DAMAGED: "Rusak",
    AdjustmentReason.LOST: "Hilang",
    AdjustmentReason.EXPIRED: "Kedaluwarsa",
    AdjustmentReason.OWN_USE: "Dipakai sendiri",
    AdjustmentReason.SAMPLE: "Contoh",
    AdjustmentReason.DONATION: "Sumbangan",
}
SIGNERS = ("Yang menyerahkan", "Pengurus")
_SIGNATURE_ROWS = 2
_INDENT = "  "


def write_off_slip_rows(slip: WriteOffSlip, columns: int) -> Iterator[Row]:
    """Lay out a slip for the roll; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    for name in slip.shop_names:
        yield from (Row(line, is_strong=True) for line in centred(name, columns))
    yield from (Row(line, is_strong=True) for line in centred(SLIP_TITLE, columns))
    moment = f"{day_text(slip.day)} {clock_text(slip.moment.time())}"
    yield from map(Row, pair_whole(f"No {slip.number}", moment, columns))
    if slip.place:
        yield from _wrapped(f"Dari: {slip.place}", columns)
    yield from _wrapped(f"Alasan: {REASON_NAMES[slip.reason]}", columns)
    if slip.note:
        yield from _wrapped(slip.note, columns)
    yield rule
    for line in slip.lines:
        yield from _goods(line, columns)
    yield rule
    for text in pair_whole("NILAI POKOK", rupiah(slip.total), columns):
        yield Row(text, is_strong=True)
    yield Row()
    yield from _signatures(columns)
    yield from map(Row, centred(f"Kode {slip.link_start}", columns))


def print_write_off_slip(session: Session, fact_id: FactId, settings: ShopSettings) -> bool:
    """Put the slip of an act into the print queue; say whether it has one."""
    slip = write_off_slip(session, fact_id, settings)
    if slip is None:
        return False
    enqueue_written(session, written_paper(write_off_slip_rows(slip, settings.paper_columns)))
    return True


def _goods(line: SlipLine, columns: int) -> Iterator[Row]:
    yield from _wrapped(line.name, columns)
    quantity = f"{_INDENT}{quantity_text(line.quantity)} {line.unit}"
    yield from map(Row, pair_whole(quantity, grouped(line.value), columns))
    if line.expires_on is not None:
        batch = f" ({line.code})" if line.code else ""
        yield from _wrapped(f"Baik s.d. {day_text(line.expires_on)}{batch}", columns, _INDENT)


def _signatures(columns: int) -> Iterator[Row]:
    blank = f"({'_' * (columns // 2 - 4)})"
    yield Row(pair(*SIGNERS, columns))
    yield from [Row()] * _SIGNATURE_ROWS
    yield Row(pair(blank, blank, columns))
    yield Row()


def _wrapped(text: str, columns: int, indent: str = "") -> Iterator[Row]:
    lines = wrapped(printable(text), columns - len(indent))
    return (Row(indent + line) for line in lines)
