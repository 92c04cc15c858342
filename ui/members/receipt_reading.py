"""A receipt of savings as it would be handed out once more, and what it looks like."""

from typing import Any, NamedTuple

from msgspec.structs import replace

from coop.savings.paper import savings_receipt
from coop.savings.receipt import SavingsReceipt
from coop.selling.print_kwitansi import kwitansi_copy_number
from coop.shop_settings import ShopSettings
from documents.savings_receipt_pdf import PaperSize, savings_receipt_pdf
from ui.widgets.paper_view import PaperPicture, paper_picture
from values.identity import FactId


class ReceiptAsked(NamedTuple):
    """Which receipt: that of an act, or of one row of a list."""

    fact_id: FactId
    row: int


class ReceiptPaper(NamedTuple):
    """A copy of a receipt."""

    asked: ReceiptAsked
    receipt: SavingsReceipt
    picture: PaperPicture


def receipt_paper(session: Any, asked: ReceiptAsked, settings: ShopSettings) -> ReceiptPaper | None:
    """Read a receipt and draw it on A5; None where the act has none for anybody."""
    found = savings_receipt(
        session, asked.fact_id, settings, row=asked.row, cashier=settings.cashier_name
    )
    if found is None:
        return None
    copy_number = kwitansi_copy_number(session, asked.fact_id, found.number)
    receipt = replace(found, copy_number=copy_number)
    return ReceiptPaper(asked, receipt, paper_picture(savings_receipt_pdf(receipt, PaperSize.A5)))
