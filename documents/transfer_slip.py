"""The slip of goods that are carried (surat pindah barang): for the roll, or as PDF on A5."""

from collections.abc import Iterator

from coop.places.transfer_book import TransferLine
from coop.places.transfer_slip import TransferSlip, transfer_slip
from coop.selling.print_queue import enqueue_written
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import clock_text, day_text, quantity_text, wrapped
from documents.plain_text import centred, pair_whole, printable
from documents.printed_paper import written_paper
from documents.receipt_rows import Row
from values.identity import FactId

TITLE = "SURAT PINDAH BARANG"
SIGNERS = ("Yang menyerahkan", "Yang menerima")
_SIGNATURE_ROWS = 2
_INDENT = "  "


def transfer_slip_rows(slip: TransferSlip, columns: int) -> Iterator[Row]:
    """Lay out a slip for the roll; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    for name in slip.shop_names:
        yield from (Row(line, is_strong=True) for line in centred(name, columns))
    yield from (Row(line, is_strong=True) for line in centred(TITLE, columns))
    moment = f"{day_text(slip.day)} {clock_text(slip.moment.time())}"
    yield from map(Row, pair_whole(f"No {slip.number}", moment, columns))
    for words, place in (("Dari", slip.from_name), ("Ke", slip.to_name)):
        yield from (Row(line, is_strong=True) for line in _lines(f"{words}: {place}", columns))
    for remark in transfer_remarks(slip):
        yield from map(Row, _lines(remark, columns))
    yield rule
    for line in slip.lines:
        yield from map(Row, _lines(line.name, columns))
        for said in (carried_words(line), batch_words(line)):
            yield from map(Row, _lines(said, columns, _INDENT) if said else ())
    yield rule
    for signer in SIGNERS:
        yield from (Row(), Row(f"{signer},"))
        yield from (Row() for _ in range(_SIGNATURE_ROWS))
        yield Row(f"( {'_' * (columns - 4)} )")
    yield from map(Row, centred(f"Kode {slip.link_start}", columns))


def transfer_remarks(slip: TransferSlip) -> list[str]:
    """Say why it was carried, who wrote it down, and what it takes back."""
    said = [f"Membatalkan {slip.against}"] if slip.against else []
    said += [f"Alasan: {slip.reason}"] if slip.reason else []
    return [*said, f"Dicatat: {slip.cashier}"]


def carried_words(line: TransferLine) -> str:
    """Write how much of one kind: `2 dus = 48 pcs`."""
    quantity = f"{quantity_text(line.quantity)} {line.unit}"
    if line.unit == line.base_unit:
        return quantity
    return f"{quantity} = {quantity_text(line.base)} {line.base_unit}"


def batch_words(line: TransferLine) -> str:
    """Write until when it is good; nothing where nobody knows."""
    if line.expires_on is None:
        return ""
    batch = f" ({line.code})" if line.code else ""
    return f"Baik s.d. {day_text(line.expires_on)}{batch}"


def print_transfer_slip(session: Session, fact_id: FactId, settings: ShopSettings) -> bool:
    """Put the slip of a transfer into the print queue; say whether it has one."""
    slip = transfer_slip(session, fact_id, settings)
    if slip is None:
        return False
    enqueue_written(session, written_paper(transfer_slip_rows(slip, settings.paper_columns)))
    return True


def transfer_slip_pdf(session: Session, fact_id: FactId, settings: ShopSettings) -> bytes | None:
    """Write the slip of a transfer on A5; the same slip gives the same bytes."""
    slip = transfer_slip(session, fact_id, settings)
    if slip is None:
        return None
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.transfer_slip_document import transfer_slip_document  # noqa: PLC0415

    return transfer_slip_document(slip)


def _lines(text: str, columns: int, indent: str = "") -> Iterator[str]:
    return (indent + line for line in wrapped(printable(text), columns - len(indent)))
