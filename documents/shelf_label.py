"""Labels for the shelves (label rak): on sheets of A4, or on the receipt printer's roll.

Both say the same: what it is, what it costs, what a kilo or a litre of it costs, and its code.
"""

from collections.abc import Iterator, Sequence

from coop.fact_log import is_logged
from coop.prices.note_labels_printed import note_labels_printed
from coop.prices.shelf_labels import LabelAsked
from coop.selling.print_queue import enqueue_written
from db.session import Session
from documents.barcode_bars import bars_of
from documents.ean13 import QUIET_LEFT, QUIET_RIGHT, BarsRow
from documents.layout import quantity_text, rupiah, wrapped
from documents.plain_text import centred, pair_whole, printable
from documents.printed_paper import written_paper
from documents.receipt_rows import Row
from values.quantity import ONE
from values.stamp import Stamp

MODULES_MAX = 192
"""Of two dots each, white sides and all, on the narrow roll."""
_CUT = "- "


def label_name(label: LabelAsked) -> str:
    """Name the goods, and what is in the pack: `Mi goreng 85 g (isi 40)`."""
    if label.ratio == ONE:
        return label.name
    unit = "" if label.base_unit == "pcs" else f" {label.base_unit}"
    return f"{label.name} (isi {quantity_text(label.ratio)}{unit})"


def measured_words(label: LabelAsked) -> str:
    """Say what a kilo or a litre costs: `Rp 40.000/kg`; nothing where that says no more."""
    measured = label.measured
    return f"{rupiah(measured.price)}/{measured.unit}" if measured else ""


def shelf_label_rows(labels: Sequence[LabelAsked], columns: int) -> Iterator[Row | BarsRow]:
    """Lay labels out for a receipt printer, with lines to cut along between them."""
    for number, label in enumerate(labels):
        if number:
            yield Row((_CUT * columns)[:columns])
        for line in wrapped(printable(label_name(label)), columns):
            yield Row(line, is_strong=True)
        for line in pair_whole("", rupiah(label.price), columns):
            yield Row(line, is_strong=True, is_tall=True)
        per = f"per {printable(label.unit)}"
        yield from map(Row, pair_whole(measured_words(label), per, columns))
        if label.code:
            bars = bars_of(label.code)
            if bars is not None and QUIET_LEFT + len(bars) + QUIET_RIGHT <= MODULES_MAX:
                yield BarsRow(label.code)
            yield from map(Row, centred(label.code, columns))


def print_shelf_labels(
    session: Session, stamp: Stamp, *, labels: Sequence[LabelAsked], columns: int
) -> None:
    """Print labels on the receipt printer and note it, in one transaction."""
    if is_logged(session, stamp.fact_id):
        return
    note_labels_printed(session, stamp, labels=labels)
    enqueue_written(session, written_paper(shelf_label_rows(labels, columns)))


def shelf_labels_pdf(labels: Sequence[LabelAsked], shop_name: str) -> bytes:
    """Draw labels on sheets of A4 to be cut; the same labels give the same bytes."""
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.shelf_label_sheet import shelf_label_sheets  # noqa: PLC0415

    return shelf_label_sheets(labels, shop_name)
