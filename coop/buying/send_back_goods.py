"""Send goods back to their supplier (retur pembelian), for less debt or for money.

They leave at what they cost when they came, as far as that is known and the book holds so much;
what the supplier gives beyond or below that is an explicit line.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from coop.buying.awaited_goods import Returning, orders_opened_again
from coop.buying.buying_rows import (
    debt_rows,
    differences,
    document_row,
    less_owed,
    moved,
)
from coop.buying.buying_texts import checked_reason
from coop.buying.debt_parts import debt_parts
from coop.buying.numbering import buying_number, next_buying_number
from coop.buying.order_goods import awaited_again
from coop.buying.payables import Payable, payables
from coop.buying.receipt_book import LineReceived, receipt_book
from coop.buying.refusals import BuyingAmountNotPossible, GoodsNotThere
from coop.buying.suppliers import supplier
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.buying import DebtPart, GoodsForOrder, GoodsSentBack, SentBackLine
from coop.facts.stock import StockLine
from coop.goods.price_list import PackOnSale, packs_on_sale
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from coop.stock.valuation import StockBook
from db.session import Session
from db.tables import SentBackGoods
from values.buying import BuyingAct, CostDifference
from values.identity import FactId, ItemId, SupplierId
from values.money import RUPIAH_MAX, ZERO, Rupiah
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity, in_base_units, is_exact
from values.stamp import Stamp
from values.tender_method import TenderMethod


class GoodsToSend(NamedTuple):
    """Goods that are to go back."""

    item_id: ItemId
    pack: int
    quantity: Quantity
    """Packs."""
    credit: Rupiah
    """What the supplier gives for all of them."""
    receipt_id: FactId | None = None
    receipt_line: int = 0
    is_awaited: bool = False
    """Whether the orders that the receipt came for wait for others in their stead."""


class SentBack(NamedTuple):
    """What the screen says once it is on the disk."""

    number: str
    credit: Rupiah
    refunded: Rupiah


class NothingSentBack(Refusal):
    """No goods were chosen."""


class SendingNotPossible(Refusal):
    """No such pack, or a quantity that it cannot have."""

    quantity: Quantity


class MoreThanCame(Refusal):
    """More would go back of a line than came with it and is still here."""

    name: str
    left: Quantity
    asked: Quantity
    unit: str


class CreditAboveDebt(Refusal):
    """The supplier gives more than is owed to them: the rest comes back as money."""

    credit: Rupiah
    owed: Rupiah


@use_case
def send_back_goods(  # noqa: PLR0913  A slip of return says as much.
    session: Session,
    stamp: Stamp,
    *,
    supplier_id: SupplierId,
    goods: Sequence[GoodsToSend],
    reason: str,
    settings: ShopSettings,
    refund: TenderMethod | None = None,
) -> SentBack:
    """Send goods back; without a way of `refund`, less is owed for them.

    What is owed for the receipt that they came with goes down first, then what is due first.

    Raises:
        NothingSentBack, SendingNotPossible, MoreThanCame, GoodsNotThere: of the goods.
        BuyingAmountNotPossible, CreditAboveDebt: of what the supplier gives.
        BuyingReasonMissing, SupplierUnknown, DayClosed: of the whole.
    """
    check_day_open(session, stamp.business_date)
    why = checked_reason(reason)
    supplier(session, supplier_id)
    lines = tuple(_sent(session, stamp, supplier_id, goods))
    credit = Rupiah(sum(line.credit for line in lines))
    parts = () if refund else _parts(payables(session, supplier_id), lines, credit)
    fact = GoodsSentBack(
        supplier_id=supplier_id,
        register=settings.register,
        number=next_buying_number(session, settings.register, stamp.business_date),
        reason=why,
        lines=lines,
        parts=parts,
        refunded=credit if refund else ZERO,
        way=refund or TenderMethod.CASH,
        awaited=_awaited(session, goods, lines),
    )
    record(session, stamp, fact)
    number = buying_number(fact.register, stamp.business_date, fact.number)
    return SentBack(number, credit, fact.refunded)


def _sent(
    session: Session, stamp: Stamp, supplier_id: SupplierId, goods: Sequence[GoodsToSend]
) -> Iterator[SentBackLine]:
    if not goods:
        raise NothingSentBack
    wanted = [(going.item_id, going.pack) for going in goods]
    packs = packs_on_sale(session, wanted, stamp.business_date)
    book = StockBook(session)
    gone: dict[tuple[FactId | None, int], Quantity] = {}
    for going in goods:
        pack = _pack_of(going, packs.get((going.item_id, going.pack)))
        base = in_base_units(going.quantity, pack.ratio)
        on_hand = book.in_shop(going.item_id)
        if base > on_hand:
            raise GoodsNotThere(pack.name, on_hand, base, pack.base_unit)
        key = (going.receipt_id, going.receipt_line)
        before = gone.get(key, NOTHING)
        known = _known_cost(session, supplier_id, going, before, base)
        gone[key] = Quantity(before + base)
        if known is None:
            cost = book.take_out(going.item_id, base)
        else:
            cost = book.take_out_known(going.item_id, base, known)
        yield _line(going, pack.ratio, cost)


def _awaited(
    session: Session, goods: Sequence[GoodsToSend], lines: Sequence[SentBackLine]
) -> tuple[GoodsForOrder, ...]:
    """Say which orders wait for others in the stead of what goes back."""
    returning = [
        Returning(
            number,
            going.receipt_id,
            going.receipt_line,
            in_base_units(line.quantity, line.ratio),
        )
        for number, (going, line) in enumerate(zip(goods, lines, strict=True), start=1)
        if going.is_awaited and going.receipt_id is not None
    ]
    return tuple(orders_opened_again(session, returning))


def _line(going: GoodsToSend, ratio: Quantity, cost: Rupiah) -> SentBackLine:
    return SentBackLine(
        going.item_id,
        going.pack,
        ratio,
        going.quantity,
        going.credit,
        cost,
        going.receipt_id,
        going.receipt_line,
    )


def _pack_of(going: GoodsToSend, pack: PackOnSale | None) -> PackOnSale:
    """Return the pack in which goods go, if it can hold so much."""
    quantity = going.quantity
    is_sensible = 0 < quantity <= QUANTITY_MAX and pack is not None
    if pack is None or not is_sensible or not is_exact(quantity, pack.ratio):
        raise SendingNotPossible(quantity)
    if not pack.is_weighed and quantity % ONE:
        raise SendingNotPossible(quantity)
    if not 0 <= going.credit <= RUPIAH_MAX:
        raise BuyingAmountNotPossible(going.credit)
    return pack


def _known_cost(
    session: Session,
    supplier_id: SupplierId,
    going: GoodsToSend,
    before: Quantity,
    base: Quantity,
) -> Rupiah | None:
    """Return what the goods cost when they came; the parts of a line add up to its whole cost."""
    if going.receipt_id is None:
        return None
    line = _line_of(session, supplier_id, going)
    left = Quantity(line.base_left - before)
    if base > left:
        raise MoreThanCame(line.name, left, base, line.base_unit)
    back = line.base_sent_back + before
    return Rupiah(line.cost * (back + base) // line.base - line.cost * back // line.base)


def _line_of(session: Session, supplier_id: SupplierId, going: GoodsToSend) -> LineReceived:
    assert going.receipt_id is not None
    receipt = receipt_book(session, going.receipt_id)
    if receipt is None or receipt.head.is_reversed or receipt.head.supplier_id != supplier_id:
        raise SendingNotPossible(going.quantity)
    for line in receipt.lines:
        if (line.line, line.item_id) == (going.receipt_line, going.item_id):
            return line
    raise SendingNotPossible(going.quantity)


def _parts(
    owed: Sequence[Payable], lines: Sequence[SentBackLine], credit: Rupiah
) -> tuple[DebtPart, ...]:
    """Take the credit off what is owed: for the goods' own receipts first."""
    own = [line.receipt_id for line in lines if line.receipt_id is not None]
    in_order = sorted(owed, key=lambda payable: payable.receipt_id not in own)
    parts, left_over = debt_parts(in_order, credit)
    if left_over:
        raise CreditAboveDebt(credit, Rupiah(credit - left_over))
    return parts


@applies(GoodsSentBack)
def _rows(stamp: Stamp, fact: GoodsSentBack) -> Rows:
    credit = Rupiah(sum(line.credit for line in fact.lines))
    yield document_row(stamp, BuyingAct.SENT_BACK, fact, credit, Rupiah(-fact.refunded))
    for number, line in enumerate(fact.lines, start=1):
        yield SentBackGoods(
            fact_id=stamp.fact_id,
            line=number,
            item_id=line.item_id,
            pack=line.pack,
            ratio=line.ratio,
            quantity=line.quantity,
            credit=line.credit,
            receipt_id=line.receipt_id,
            receipt_line=line.receipt_line,
        )
        base = in_base_units(line.quantity, line.ratio)
        goods = StockLine(line.item_id, Quantity(-base), Rupiah(-line.cost))
        yield from moved(stamp, stamp.business_date, number, goods)
        parts = {CostDifference.SENT_BACK: Rupiah(line.cost - line.credit)}
        yield from differences(stamp, number, line.item_id, parts)
    yield from awaited_again(stamp, fact)
    yield from debt_rows(stamp, fact.supplier_id, less_owed(fact.parts))
