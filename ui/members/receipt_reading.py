"""A receipt for money as it would be handed out once more, and what it looks like."""

from typing import Any, NamedTuple

from msgspec.structs import replace

from coop.credit.paper import credit_receipt
from coop.credit.receipt import CreditReceipt
from coop.savings.paper import savings_receipt
from coop.selling.print_kwitansi import MoneyReceipt, kwitansi_copy_number
from coop.shop_settings import ShopSettings
from documents.credit_receipt_pdf import credit_receipt_pdf
from documents.savings_receipt_pdf import PaperSize, savings_receipt_pdf
from ui.widgets.paper_view import PaperPicture, paper_picture
from values.identity import FactId


class ReceiptAsked(NamedTuple):
    """Which receipt: that of an act on savings or on credit, or of one row of a list."""

    fact_id: FactId
    row: int


class ReceiptPaper(NamedTuple):
    """A copy of a receipt."""

    asked: ReceiptAsked
    receipt: MoneyReceipt
    picture: PaperPicture


def receipt_paper(session: Any, asked: ReceiptAsked, settings: ShopSettings) -> ReceiptPaper | None:
    """Read a receipt and draw it on A5; None where the act has none for anybody."""
    found = receipt_of(session, asked.fact_id, asked.row, settings)
    if found is None:
        return None
    number = kwitansi_copy_number(session, asked.fact_id, found.number)
    if isinstance(found, CreditReceipt):
        of_credit = replace(found, copy_number=number)
        pdf = credit_receipt_pdf(of_credit, PaperSize.A5)
        return ReceiptPaper(asked, of_credit, paper_picture(pdf))
    of_savings = replace(found, copy_number=number)
    return ReceiptPaper(
        asked, of_savings, paper_picture(savings_receipt_pdf(of_savings, PaperSize.A5))
    )


def receipt_of(
    session: Any, fact_id: FactId, row: int, settings: ShopSettings
) -> MoneyReceipt | None:
    """Read the receipt of an act, whichever book it is in; None where there is none."""
    cashier = settings.cashier_name
    found = savings_receipt(session, fact_id, settings, row=row, cashier=cashier)
    return found or credit_receipt(session, fact_id, settings, cashier)
