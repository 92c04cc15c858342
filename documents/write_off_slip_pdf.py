"""The slip of goods that went unsold (bukti barang keluar) as PDF, to be signed and filed."""

from enum import StrEnum

from coop.stock.write_off_slip import WriteOffSlip


class SlipSheet(StrEnum):
    """What it is printed on."""

    A5 = "a5"  # lying: half a sheet
    A4 = "a4"


def write_off_slip_pdf(slip: WriteOffSlip, sheet: SlipSheet) -> bytes:
    """Write a slip with reason, value and room to sign; the same slip gives the same bytes."""
    # A tenth of a second and 20 MB: not while the till starts.
    from documents.write_off_slip_document import write_off_slip_document  # noqa: PLC0415

    return write_off_slip_document(slip, is_small=sheet is SlipSheet.A5)
