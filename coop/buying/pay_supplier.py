"""Pay a supplier for goods that came before (bayar utang dagang), all of it or a part."""

from collections.abc import Collection
from typing import NamedTuple

from coop.buying.buying_rows import debt_rows, document_row, less_owed
from coop.buying.buying_texts import REFERENCE_LETTERS_MAX, text_within
from coop.buying.debt_parts import debt_parts
from coop.buying.numbering import buying_number, next_buying_number
from coop.buying.payables import payables
from coop.buying.refusals import BuyingAmountNotPossible, PaidTooMuch
from coop.buying.suppliers import supplier
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.buying import SupplierPaid
from coop.savings.closed_days import check_day_open
from coop.shop_settings import ShopSettings
from db.session import Session
from values.buying import BuyingAct
from values.identity import FactId, SupplierId
from values.money import RUPIAH_MAX, Rupiah
from values.stamp import Stamp
from values.tender_method import TenderMethod


class Paying(NamedTuple):
    """How much is paid, and how."""

    amount: Rupiah
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""


class PaymentDone(NamedTuple):
    """What the screen says once the payment is on the disk."""

    number: str
    amount: Rupiah
    owed: Rupiah
    """To that supplier, after it."""


@use_case
def pay_supplier(
    session: Session,
    stamp: Stamp,
    *,
    supplier_id: SupplierId,
    paying: Paying,
    settings: ShopSettings,
    receipts: Collection[FactId] = (),
) -> PaymentDone:
    """Pay for the chosen `receipts`, or where none is chosen, for what is due first.

    Raises:
        BuyingAmountNotPossible: it is nothing, or absurd.
        SupplierUnknown: there is no such supplier.
        PaidTooMuch: so much is not owed.
        DayClosed: the books of today are closed.
    """
    check_day_open(session, stamp.business_date)
    amount = paying.amount
    if not 0 < amount <= RUPIAH_MAX:
        raise BuyingAmountNotPossible(amount)
    owed = supplier(session, supplier_id).owed
    parts, left_over = debt_parts(payables(session, supplier_id), amount, receipts)
    if left_over:
        raise PaidTooMuch(amount, Rupiah(amount - left_over))
    fact = SupplierPaid(
        supplier_id=supplier_id,
        register=settings.register,
        number=next_buying_number(session, settings.register, stamp.business_date),
        parts=parts,
        way=paying.way,
        reference=text_within(paying.reference, REFERENCE_LETTERS_MAX),
    )
    record(session, stamp, fact)
    number = buying_number(fact.register, stamp.business_date, fact.number)
    return PaymentDone(number, amount, Rupiah(owed - amount))


@applies(SupplierPaid)
def _rows(stamp: Stamp, fact: SupplierPaid) -> Rows:
    total = Rupiah(sum(part.amount for part in fact.parts))
    yield document_row(stamp, BuyingAct.PAYMENT, fact, total, total)
    yield from debt_rows(stamp, fact.supplier_id, less_owed(fact.parts))
