"""The slip of goods that are carried (surat pindah barang): for the roll, or as PDF on A5."""

from collections.abc import Iterator
from dataclasses import replace

from coop.places.transfer_book import TransferLine
from coop.places.transfer_slip import TransferSlip, transfer_slip
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import clock_text, day_text, quantity_text
from documents.plain_text import centred, pair_whole
from documents.receipt_rows import Row
from documents.slip_rows import INDENT, good_until, print_slip, title_rows, wrapped_rows
from values.identity import FactId

TITLE = "SURAT PINDAH BARANG"
SIGNERS = ("Yang menyerahkan", "Yang menerima")
_SIGNATURE_ROWS = 2


def transfer_slip_rows(slip: TransferSlip, columns: int) -> Iterator[Row]:
    """Lay out a slip for the roll; no row is longer than `columns`, and no number is cut."""
    rule = Row("-" * columns)
    yield from title_rows(slip.shop_names, TITLE, columns)
    moment = f"{day_text(slip.day)} {clock_text(slip.moment.time())}"
    yield from map(Row, pair_whole(f"No {slip.number}", moment, columns))
    for words, place in (("Dari", slip.from_name), ("Ke", slip.to_name)):
        rows = wrapped_rows(f"{words}: {place}", columns)
        yield from (replace(row, is_strong=True) for row in rows)
    for remark in transfer_remarks(slip):
        yield from wrapped_rows(remark, columns)
    yield rule
    for line in slip.lines:
        until = good_until(line.expires_on, line.code)
        yield from wrapped_rows(line.name, columns)
        yield from wrapped_rows(carried_words(line), columns, INDENT)
        if until:
            yield from wrapped_rows(f"Baik s.d. {until}", columns, INDENT)
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


def print_transfer_slip(session: Session, fact_id: FactId, settings: ShopSettings) -> bool:
    """Put the slip of a transfer into the print queue; say whether it has one."""
    slip = transfer_slip(session, fact_id, settings)
    return print_slip(session, slip, transfer_slip_rows, settings)


def transfer_slip_pdf(session: Session, fact_id: FactId, settings: ShopSettings) -> bytes | None:
    """Write the slip of a transfer on A5; the same slip gives the same bytes."""
    slip = transfer_slip(session, fact_id, settings)
    if slip is None:
        return None
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.transfer_slip_document import transfer_slip_document  # noqa: PLC0415

    return transfer_slip_document(slip)
