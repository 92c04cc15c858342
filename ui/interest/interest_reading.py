"""The slips of a month's interest, read away from the window's thread."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from coop.savings.documents import facts_of_document
from coop.savings.paper import savings_receipt, savings_receipts
from coop.savings.preview_interest import InterestPreview
from coop.savings.receipt import SavingsReceipt
from coop.selling.print_kwitansi import print_kwitansi_copy
from coop.shop_settings import ShopSettings
from documents.savings_receipt_pdf import savings_slips_pdf
from values.identity import FactId
from values.money import Rupiah
from values.savings import MovementKind


class InterestRow(NamedTuple):
    """One member: what they would get, or have got."""

    number: str
    full_name: str
    gross: Rupiah
    tax: Rupiah
    fact_id: FactId | None = None
    """Where their slip is; None while nothing is credited."""
    row: int = 0

    @property
    def net(self) -> Rupiah:
        """What reaches the savings."""
        return Rupiah(self.gross - self.tax)


class InterestSlips(NamedTuple):
    """Everybody's slips of one posting."""

    asked: FactId
    rows: tuple[InterestRow, ...]


def rows_of(preview: InterestPreview) -> tuple[InterestRow, ...]:
    """Return the rows of a preview."""
    return tuple(InterestRow(of.number, of.full_name, of.gross, of.tax) for of in preview.members)


def interest_slips(session: Any, fact_id: FactId, settings: ShopSettings) -> InterestSlips:
    """List the slips of a posting, whichever of its facts is named, by the numbers of members."""
    slips = (_row_of(of, slip) for of, slip in _receipts(session, fact_id, settings))
    return InterestSlips(fact_id, tuple(sorted(slips, key=lambda of: (of.number, of.full_name))))


def slips_pdf(session: Any, fact_id: FactId, settings: ShopSettings) -> bytes:
    """Write the slips of everybody into one PDF, in the order of their numbers on paper."""
    receipts = _receipts(session, fact_id, settings)
    return savings_slips_pdf([receipt for _, receipt in receipts])


def slip_pdf(session: Any, of: InterestRow, settings: ShopSettings) -> bytes:
    """Write the slip of one member as a PDF."""
    return savings_slips_pdf([_slip(session, of, settings)])


def print_slip(session: Any, of: InterestRow, settings: ShopSettings) -> str:
    """Send a slip to the receipt printer, and return its number."""
    receipt = _slip(session, of, settings)
    assert of.fact_id is not None
    print_kwitansi_copy(session, receipt, of.fact_id)
    return receipt.number


def _slip(session: Any, of: InterestRow, settings: ShopSettings) -> SavingsReceipt:
    assert of.fact_id is not None
    cashier = settings.cashier_name
    receipt = savings_receipt(session, of.fact_id, settings, row=of.row, cashier=cashier)
    assert receipt is not None, of.row
    return receipt


def _receipts(
    session: Any, fact_id: FactId, settings: ShopSettings
) -> Iterator[tuple[FactId, SavingsReceipt]]:
    for of in facts_of_document(session, fact_id):
        for receipt in savings_receipts(session, of, settings, settings.cashier_name):
            yield of, receipt


def _row_of(fact_id: FactId, slip: SavingsReceipt) -> InterestRow:
    moved = {MovementKind.INTEREST: 0, MovementKind.TAX: 0}
    for line in slip.lines:
        moved[line.movement] += line.amount
    return InterestRow(
        slip.member_number,
        slip.member_name,
        Rupiah(moved[MovementKind.INTEREST]),
        Rupiah(-moved[MovementKind.TAX]),
        fact_id,
        int(slip.number.rpartition("/")[2]),
    )
