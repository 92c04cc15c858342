"""Slips about goods on consignment: on the receipt printer, or as PDF on A5, for both to sign."""

from collections.abc import Iterator

from coop.consignment.slip import ConsignmentSlip, SlipLine, consignment_slip
from coop.facts.consignment import AgreedShare
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import clock_text, day_text, in_words, quantity_text, rupiah, wrapped
from documents.plain_text import centred, pair_whole, printable
from documents.receipt_rows import Row
from documents.slip_rows import print_slip, wrapped_rows
from values.consignment import ConsignmentAct, ShareKind
from values.identity import FactId
from values.tender_method import TenderMethod

OWNER, SHOP = "Penitip", "Petugas toko"
_SIGNATURE_ROWS = 3
_TITLES = {
    ConsignmentAct.RECEIPT: "TANDA TERIMA TITIPAN",
    ConsignmentAct.SENT_BACK: "PENGEMBALIAN TITIPAN",
    ConsignmentAct.SETTLEMENT: "PEMBAYARAN TITIPAN",
    ConsignmentAct.REVERSAL: "KOREKSI TITIPAN",
}
_WAYS = {
    TenderMethod.CASH: "tunai",
    TenderMethod.TRANSFER: "transfer",
    TenderMethod.QRIS: "QRIS",
}


def slip_title(slip: ConsignmentSlip) -> str:
    """Say what paper it is."""
    return _TITLES[slip.act]


def slip_remarks(slip: ConsignmentSlip) -> list[str]:
    """Say what stands below the goods."""
    said = []
    if slip.until is not None:
        said.append(f"Penjualan sampai {day_text(slip.until)}")
    if slip.against:
        said.append(f"Membatalkan {slip.against}")
    if slip.total:
        said.append(f"Terbilang: {in_words(abs(slip.total))} rupiah")
        way = _WAYS.get(slip.way, str(slip.way))
        said.append(" ".join(filter(None, (f"Dibayar {way}", slip.reference))))
    if slip.note:
        said.append(slip.note)
    return said


def share_words(share: AgreedShare | None, unit: str) -> str:
    """Write what was agreed: `90 %`, or `Rp 8.000/pcs`."""
    if share is None:
        return ""
    if share.kind is ShareKind.FIXED:
        return f"{rupiah(share.each)}/{unit}"
    whole, hundredths = divmod(share.rate, 100)
    decimals = f"{hundredths:02}".rstrip("0")
    return f"{whole}{',' if decimals else ''}{decimals} %"


def consignment_slip_rows(slip: ConsignmentSlip, columns: int) -> Iterator[Row]:
    """Lay a slip out for a receipt printer; no row is longer than `columns`."""
    rule = Row("-" * columns)
    yield from _head(slip, columns)
    yield rule
    for line in slip.lines:
        yield from map(Row, _goods(slip, line, columns))
    yield rule
    if slip.total:
        for text in pair_whole("DIBAYAR", rupiah(slip.total), columns):
            yield Row(text, is_strong=True, is_tall=True)
    for remark in slip_remarks(slip):
        yield from wrapped_rows(remark, columns)
    for role, name in ((OWNER, slip.owner), (SHOP, slip.cashier)):
        yield from (Row(), Row(f"{role},"))
        yield from (Row() for _ in range(_SIGNATURE_ROWS))
        yield from wrapped_rows(f"( {name} )", columns)
    yield from map(Row, centred(slip.link_start, columns))


def _head(slip: ConsignmentSlip, columns: int) -> Iterator[Row]:
    for name in slip.shop_names:
        yield from (Row(line, is_strong=True) for line in centred(name, columns))
    for address in slip.address:
        yield from map(Row, centred(address, columns))
    yield from (Row(line, is_strong=True) for line in centred(slip_title(slip), columns))
    yield Row("-" * columns)
    yield from wrapped_rows(f"No {slip.number}", columns)
    moment = f"{day_text(slip.day)} {clock_text(slip.clock)}"
    yield from map(Row, pair_whole(moment, slip.cashier, columns))
    yield from wrapped_rows(f"{OWNER}: {slip.owner}", columns)
    if slip.phone:
        yield from wrapped_rows(f"HP: {slip.phone}", columns)


def _goods(slip: ConsignmentSlip, line: SlipLine, columns: int) -> Iterator[str]:
    yield from wrapped(printable(line.name), columns)
    quantity = f"  {quantity_text(line.quantity)} {line.unit}"
    if slip.act is not ConsignmentAct.SETTLEMENT:
        yield quantity
        return
    yield from pair_whole(f"{quantity} terjual", rupiah(line.amount), columns)
    if line.returned:
        yield f"  {quantity_text(line.returned)} {line.unit} dikembalikan pembeli"[:columns]
    yield from pair_whole(f"  {share_words(line.share, line.unit)}", rupiah(line.owed), columns)


def print_consignment_slip(session: Session, fact_id: FactId, settings: ShopSettings) -> bool:
    """Put the slip of an act into the print queue; say whether it has one."""
    slip = consignment_slip(session, fact_id, settings)
    return print_slip(session, slip, consignment_slip_rows, settings)


def consignment_slip_pdf(slip: ConsignmentSlip) -> bytes:
    """Write a slip on A5; the same slip gives the same bytes."""
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.consignment_slip_document import consignment_slip_document  # noqa: PLC0415

    return consignment_slip_document(slip)
