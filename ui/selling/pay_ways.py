"""What may be done instead where a payment is refused."""

from coop.batches.expired_at_sale import ExpiredGoods, ExpiredNeedsSupervisor
from coop.credit.refusals import (
    CreditAboveLimit,
    CreditNeedsMember,
    CreditNotAllowed,
    CreditNotForStatus,
    NeedsSupervisor,
)
from coop.errors import Refusal
from coop.savings.refusals import DayClosed, SavingsTooLow
from coop.selling.sold_lines import PriceChanged
from coop.selling.tendering import CashTooLow, ReferenceMissing, TenderTooHigh
from coop.selling.who_bought import SavingsNeedMember
from ui.selling.ways_out import WayOut
from values.money import Rupiah
from values.tender_method import TenderMethod

_WAYS: dict[type[Refusal], list[WayOut]] = {
    CashTooLow: [WayOut.ANOTHER_WAY, WayOut.CHANGE_AMOUNT],
    TenderTooHigh: [WayOut.TAKE_DUE, WayOut.TO_GOODS],
    ReferenceMissing: [WayOut.TO_REFERENCE],
    PriceChanged: [WayOut.NEW_PRICE, WayOut.TO_GOODS],
    CreditNeedsMember: [WayOut.CHOOSE_MEMBER, WayOut.IN_CASH],
    CreditNotForStatus: [WayOut.IN_CASH, WayOut.TO_GOODS],
    CreditNotAllowed: [WayOut.IN_CASH, WayOut.ALLOW],
    SavingsNeedMember: [WayOut.CHOOSE_MEMBER, WayOut.IN_CASH],
    DayClosed: [WayOut.IN_CASH, WayOut.TO_GOODS],
    NeedsSupervisor: [WayOut.ALLOW, WayOut.IN_CASH],
    ExpiredGoods: [WayOut.TO_GOODS, WayOut.ALLOW],
    ExpiredNeedsSupervisor: [WayOut.ALLOW, WayOut.TO_GOODS],
}


def most_allowed(refusal: Refusal | None) -> tuple[TenderMethod, Rupiah] | None:
    """Return how much may be paid in which way, where too much was asked for; None where none."""
    match refusal:
        case CreditAboveLimit():
            method, most = TenderMethod.CREDIT, refusal.left
        case SavingsTooLow():
            method, most = TenderMethod.SAVINGS, Rupiah(refusal.balance - refusal.must_stay)
        case _:
            return None
    return (method, most) if most > 0 else None


def ways_from(refusal: Refusal) -> list[WayOut]:
    """List what may be done instead, the likeliest first."""
    first = WayOut.TAKE_LEFT if most_allowed(refusal) else WayOut.IN_CASH
    if isinstance(refusal, CreditAboveLimit):
        return [first, WayOut.ALLOW]
    if isinstance(refusal, SavingsTooLow):
        return [first, WayOut.TO_GOODS]
    return _WAYS.get(type(refusal), [WayOut.TO_GOODS])
