"""What voiding a sale and taking goods back have in common: refusals, and the rows that follow."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from coop.errors import Refusal
from coop.facts.credit import PurchaseTakenBack
from coop.facts.selling import GoodsReturned, ReturnedLine, SaleVoided, Tender
from coop.goods.item_listing import kept_items
from coop.savings.numbering import next_savings_number
from coop.selling.cart import REASON_LETTERS_MAX
from coop.selling.sold import LineSold, SaleSold
from coop.selling.who_bought import paid_by, purchase_id
from coop.stock.valuation import StockBook
from db.rows import Addition, Row
from db.session import Session
from db.tables import ReversedSaleLine, SaleTender, StockLevel, StockMovement
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import Quantity, in_base_units
from values.stamp import Stamp
from values.tender_method import TenderMethod


class TakeBackFault(StrEnum):
    """Why a sale cannot be taken back."""

    UNKNOWN_SALE = "unknown_sale"
    ALREADY_VOID = "already_void"
    HAS_RETURNS = "has_returns"
    NOTHING_CHOSEN = "nothing_chosen"


class CannotTakeBack(Refusal):
    """The sale is not there, or is no longer whole."""

    fault: TakeBackFault


class ReasonMissing(Refusal):
    """What is taken back is written down with a reason."""


class MoreThanSold(Refusal):
    """More would come back of a line than was sold and has not come back yet."""

    name: str
    returnable: Quantity
    asked: Quantity
    unit: str


def checked_reason(reason: str) -> str:
    """Return the reason as it is recorded.

    Raises:
        ReasonMissing: there is none.
    """
    words = " ".join(reason.split())
    if not words:
        raise ReasonMissing
    return words[:REASON_LETTERS_MAX]


def untouched(sale: SaleSold | None) -> SaleSold:
    """Return the sale if it is there and was not voided.

    Raises:
        CannotTakeBack: otherwise.
    """
    if sale is None:
        raise CannotTakeBack(TakeBackFault.UNKNOWN_SALE)
    if sale.is_void:
        raise CannotTakeBack(TakeBackFault.ALREADY_VOID)
    return sale


def lines_back(
    session: Session, back: Sequence[tuple[LineSold, Quantity]]
) -> tuple[ReturnedLine, ...]:
    """Say in a fact how much of each line came back, and what that is worth.

    Goods of a record that was merged since lie under the one that stays.
    """
    book = StockBook(session)
    kept = kept_items(session, [line.item_id for line, _ in back])
    return tuple(
        _line_back(book, line, quantity, kept.get(line.item_id, line.item_id))
        for line, quantity in back
    )


def _line_back(
    book: StockBook, line: LineSold, quantity: Quantity, item_id: ItemId
) -> ReturnedLine:
    """Bring the goods back at what they cost; the parts of a line add up to its whole cost."""
    before, after = line.returned, line.returned + quantity
    cost = line.cost * after // line.quantity - line.cost * before // line.quantity
    kept = book.take_in(item_id, in_base_units(quantity, line.ratio), Rupiah(cost))
    return ReturnedLine(line.line, item_id, line.pack, line.ratio, quantity, kept)


def got_back(
    session: Session, stamp: Stamp, sale: SaleSold, refunds: Sequence[Tender], register: str
) -> PurchaseTakenBack | None:
    """Return what a member owes less and what goes back to savings; `stamp` is the return's."""
    credit = paid_by(TenderMethod.CREDIT, refunds)
    saved = paid_by(TenderMethod.SAVINGS, refunds)
    member_id = sale.debtor_id or sale.saver_id
    if member_id is None or not (credit or saved):
        return None
    day = stamp.business_date
    return PurchaseTakenBack(
        reversal_id=stamp.fact_id,
        purchase_id=purchase_id(sale.sale_id),
        member_id=member_id,
        credit=credit,
        to_savings=saved,
        register=register if saved else "",
        savings_number=next_savings_number(session, register, day) if saved else 0,
    )


def rows_of_reversal(stamp: Stamp, fact: SaleVoided | GoodsReturned) -> Iterator[Row]:
    """Make the rows of goods that came in and money that went out."""
    for number, line in enumerate(fact.lines, start=1):
        base = in_base_units(line.quantity, line.ratio)
        yield ReversedSaleLine(
            fact_id=stamp.fact_id,
            line=number,
            sale_line=line.line,
            item_id=line.item_id,
            quantity=line.quantity,
        )
        yield StockMovement(
            item_id=line.item_id,
            fact_id=stamp.fact_id,
            line=number,
            quantity=base,
            value=line.cost,
            business_date=stamp.business_date,
            recorded_at=stamp.recorded_at,
        )
        moved = {"quantity": base, "value": line.cost}
        yield Addition(StockLevel, {"item_id": line.item_id}, moved)
    for number, refund in enumerate(fact.refunds, start=1):
        yield SaleTender(
            fact_id=stamp.fact_id,
            line=number,
            method=refund.method,
            amount=Rupiah(-refund.amount),
            received=Rupiah(-refund.received),
            reference=refund.reference,
        )
