"""The slip of goods that went without being sold (bukti barang keluar), in Indonesian."""

from collections.abc import Iterator

from coop.shop_settings import ShopSettings
from coop.stock.write_off_slip import SlipLine, WriteOffSlip, write_off_slip
from db.session import Session
from documents.layout import clock_text, day_text, grouped, quantity_text, rupiah
from documents.plain_text import centred, pair, pair_whole
from documents.receipt_rows import Row
from documents.slip_rows import INDENT, good_until, print_slip, title_rows, wrapped_rows
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


def write_off_slip_rows(slip: WriteOffSlip, columns: int) -> Iterator[Row]:
    """Lay out a slip for the roll; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    yield from title_rows(slip.shop_names, SLIP_TITLE, columns)
    moment = f"{day_text(slip.day)} {clock_text(slip.moment.time())}"
    yield from map(Row, pair_whole(f"No {slip.number}", moment, columns))
    if slip.place:
        yield from wrapped_rows(f"Dari: {slip.place}", columns)
    yield from wrapped_rows(f"Alasan: {REASON_NAMES[slip.reason]}", columns)
    if slip.note:
        yield from wrapped_rows(slip.note, columns)
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
    return print_slip(session, slip, write_off_slip_rows, settings)


def _goods(line: SlipLine, columns: int) -> Iterator[Row]:
    yield from wrapped_rows(line.name, columns)
    quantity = f"{INDENT}{quantity_text(line.quantity)} {line.unit}"
    yield from map(Row, pair_whole(quantity, grouped(line.value), columns))
    if line.expires_on is not None:
        until = good_until(line.expires_on, line.code)
        yield from wrapped_rows(f"Baik s.d. {until}", columns, INDENT)


def _signatures(columns: int) -> Iterator[Row]:
    blank = f"({'_' * (columns // 2 - 4)})"
    yield Row(pair(*SIGNERS, columns))
    yield from [Row()] * _SIGNATURE_ROWS
    yield Row(pair(blank, blank, columns))
    yield Row()
