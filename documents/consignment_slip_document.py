"""Drawing the slips about goods on consignment on A5 across."""

from collections.abc import Iterator

from reportlab.lib.units import mm

from coop.consignment.slip import ConsignmentSlip, SlipLine
from documents.consignment_slip import OWNER, SHOP, share_words, slip_remarks, slip_title
from documents.count_table import headings, places, table_row, with_again
from documents.layout import MINUS, clock_text, day_in_words, grouped, quantity_text, rupiah
from documents.page_flow import Block
from documents.slip_sheet import (
    LARGE,
    LEFT,
    PLAIN,
    SMALL,
    STRONG,
    SlipHead,
    signed,
    slip_sheet,
    whole_row,
)
from values.consignment import ConsignmentAct

_MOVED = places([("Barang", 130 * mm, False), ("Jumlah", 52 * mm, True)], LEFT)
_SETTLED = places(
    [
        ("Barang", 58 * mm, False),
        ("Terjual", 24 * mm, True),
        ("Dikembalikan", 24 * mm, True),
        ("Uang jual", 25 * mm, True),
        ("Kesepakatan", 27 * mm, True),
        ("Bagian", 24 * mm, True),
    ],
    LEFT,
)
_TOTAL = places([("", 130 * mm, False), ("", 52 * mm, True)], LEFT)


def consignment_slip_document(slip: ConsignmentSlip) -> bytes:
    """Write the slip as a PDF; what the file says of itself names nobody."""
    moment = f"{day_in_words(slip.day)}, {clock_text(slip.clock)}"
    who = f"{OWNER}: {' · '.join(filter(None, (slip.owner, slip.phone)))}"
    shop = (*slip.shop_names, *slip.address)
    head = SlipHead(shop, slip_title(slip), slip.number, who, moment)
    mark = f"{slip.number} · {slip.link_start}"
    return slip_sheet(f"Titipan {slip.number}", mark, head, _body(slip))


def _body(slip: ConsignmentSlip) -> Iterator[Block]:
    columns = _SETTLED if slip.act is ConsignmentAct.SETTLEMENT else _MOVED
    heading = headings(columns, STRONG)
    if slip.lines:
        yield heading
    for line in slip.lines:
        row = table_row(_cells(slip, line), columns, PLAIN)
        yield with_again(row, (heading,))
    yield from signed([(OWNER, slip.owner), (SHOP, slip.cashier)], *_foot(slip))


def _foot(slip: ConsignmentSlip) -> Iterator[Block]:
    if slip.total:
        yield table_row(("Dibayar", rupiah(slip.total, MINUS)), _TOTAL, LARGE)
    for remark in slip_remarks(slip):
        yield whole_row(remark, SMALL)


def _cells(slip: ConsignmentSlip, line: SlipLine) -> tuple[str, ...]:
    quantity = f"{quantity_text(line.quantity)} {line.unit}"
    if slip.act is not ConsignmentAct.SETTLEMENT:
        return line.name, quantity
    returned = f"{quantity_text(line.returned)} {line.unit}" if line.returned else ""
    return (
        line.name,
        quantity,
        returned,
        grouped(line.amount, MINUS),
        share_words(line.share, line.unit),
        grouped(line.owed, MINUS),
    )
