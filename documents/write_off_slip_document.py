"""Drawing the slip of goods that went unsold: on A5 across, or on A4."""

from collections.abc import Iterator

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from coop.stock.write_off_slip import SlipLine, WriteOffSlip
from documents.count_table import headings, places, table_row, with_again
from documents.layout import clock_text, day_in_words, day_text, grouped, quantity_text, rupiah
from documents.page_flow import Block
from documents.slip_sheet import (
    A5_ACROSS,
    LARGE,
    LEFT,
    PLAIN,
    STRONG,
    SlipHead,
    signed,
    slip_sheet,
    whole_row,
)
from documents.write_off_slip import REASON_NAMES, SIGNERS, SLIP_TITLE

_COLUMNS = places(
    [
        ("Barang", 84 * mm, False),
        ("No. batch", 24 * mm, False),
        ("Baik s.d.", 24 * mm, False),
        ("Jumlah", 24 * mm, True),
        ("Nilai pokok", 26 * mm, True),
    ],
    LEFT,
)
_SUMS = places([("", 132 * mm, False), ("", 50 * mm, True)], LEFT)


def write_off_slip_document(slip: WriteOffSlip, *, is_small: bool) -> bytes:
    """Write the slip as a PDF; what the file says of itself is its number."""
    moment = f"{day_in_words(slip.day)}, {clock_text(slip.moment.time())}"
    head = SlipHead(slip.shop_names, SLIP_TITLE, slip.number, "", moment)
    mark = f"{slip.number} · {slip.link_start}"
    size = A5_ACROSS if is_small else A4
    return slip_sheet(f"Barang keluar {slip.number}", mark, head, _body(slip), size)


def _body(slip: WriteOffSlip) -> Iterator[Block]:
    if slip.place:
        yield whole_row(f"Dari: {slip.place}", PLAIN)
    yield whole_row(f"Alasan: {REASON_NAMES[slip.reason]}", STRONG)
    if slip.note:
        yield whole_row(slip.note, PLAIN)
    heading = headings(_COLUMNS, STRONG)
    yield heading
    rows = [with_again(table_row(_cells(line), _COLUMNS, PLAIN), (heading,)) for line in slip.lines]
    yield from rows[:-1]
    # Whoever signs stands below a row of the list.
    total = table_row(("Jumlah nilai pokok", rupiah(slip.total)), _SUMS, LARGE)
    yield from signed([(role, "") for role in SIGNERS], *rows[-1:], total)


def _cells(line: SlipLine) -> tuple[str, ...]:
    return (
        line.name,
        line.code,
        day_text(line.expires_on) if line.expires_on else "",
        f"{quantity_text(line.quantity)} {line.unit}",
        grouped(line.value),
    )
