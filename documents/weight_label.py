"""Labels of weighed goods (label timbang): on the receipt printer, or as PDF for a label printer.

What a scale would print: whose goods, what, how much, what it costs, and a code the till reads.
"""

from collections.abc import Iterator, Sequence

from coop.repacking.weight_label import WeightLabel
from coop.selling.print_queue import enqueue_written
from db.session import Session
from documents.ean13 import BarsRow
from documents.layout import day_text, quantity_text, rupiah, wrapped
from documents.plain_text import centred, pair_whole, printable
from documents.printed_paper import written_paper
from documents.receipt_rows import Row
from values.identity import PrintJobId

PACKED_ON = "Dikemas"


def weight_label_rows(label: WeightLabel, columns: int) -> Iterator[Row | BarsRow]:
    """Lay a label out for a receipt printer; no row is longer than `columns`."""
    yield from (Row(line) for line in centred(label.shop_name, columns))
    for line in wrapped(printable(label.name), columns):
        yield Row(line, is_strong=True, is_tall=True)
    each = f"{rupiah(label.unit_price)}/{label.unit}"
    yield from map(Row, pair_whole(f"{PACKED_ON} {day_text(label.packed_on)}", each, columns))
    weight = f"{quantity_text(label.weight)} {label.unit}"
    for line in pair_whole(weight, rupiah(label.price), columns):
        yield Row(line, is_strong=True, is_tall=True)
    yield BarsRow(label.code)
    yield from map(Row, centred(label.code, columns))


def print_weight_labels(
    session: Session, labels: Sequence[WeightLabel], columns: int
) -> list[PrintJobId]:
    """Print labels on the receipt printer, each cut from the next."""
    return [
        enqueue_written(session, written_paper(weight_label_rows(label, columns)))
        for label in labels
    ]


def weight_labels_pdf(labels: Sequence[WeightLabel]) -> bytes:
    """Draw labels of 58 by 40 mm, one on a page; the same labels give the same bytes."""
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.weight_label_document import weight_label_document  # noqa: PLC0415

    return weight_label_document(labels)
