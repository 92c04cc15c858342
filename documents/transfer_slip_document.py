"""Drawing the slip of goods that are carried on A5 across."""

from collections.abc import Iterator

from reportlab.lib.units import mm

from coop.places.transfer_slip import TransferSlip
from documents.count_table import headings, places, table_row, with_again
from documents.layout import clock_text, day_in_words
from documents.page_flow import Block
from documents.slip_rows import good_until
from documents.slip_sheet import (
    LEFT,
    PLAIN,
    SMALL,
    STRONG,
    SlipHead,
    signed,
    slip_sheet,
    whole_row,
)
from documents.transfer_slip import SIGNERS, TITLE, carried_words, transfer_remarks

_COLUMNS = places(
    [("Barang", 88 * mm, False), ("Baik sampai", 48 * mm, False), ("Jumlah", 46 * mm, True)],
    LEFT,
)


def transfer_slip_document(slip: TransferSlip) -> bytes:
    """Write the slip as a PDF; what the file says of itself names nobody."""
    moment = f"{day_in_words(slip.day)}, {clock_text(slip.moment.time())}"
    way = f"Dari {slip.from_name} ke {slip.to_name}"
    head = SlipHead(slip.shop_names, TITLE, slip.number, way, moment)
    mark = f"{slip.number} · {slip.link_start}"
    return slip_sheet(f"Pindah barang {slip.number}", mark, head, _body(slip))


def _body(slip: TransferSlip) -> Iterator[Block]:
    heading = headings(_COLUMNS, STRONG)
    yield heading
    for line in slip.lines:
        cells = (line.name, good_until(line.expires_on, line.code), carried_words(line))
        yield with_again(table_row(cells, _COLUMNS, PLAIN), (heading,))
    remarks = (whole_row(remark, SMALL) for remark in transfer_remarks(slip))
    yield from signed([(signer, "") for signer in SIGNERS], *remarks)
