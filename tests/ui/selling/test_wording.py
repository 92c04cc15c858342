"""What the refusals of selling say."""

import pytest

from coop.batches.batch_rules import (
    BatchCodeTooLong,
    BatchCodeWithoutDay,
    BatchNotPossible,
    ExpiryInThePast,
    ExpiryTooFar,
)
from coop.batches.expired_at_sale import ExpiredGoods, ExpiredNeedsSupervisor
from coop.batches.record_batch import BatchItemUnknown
from coop.credit.refusals import (
    CreditAboveLimit,
    CreditNeedsMember,
    CreditNotAllowed,
    CreditNotForStatus,
    NeedsSupervisor,
)
from coop.errors import Refusal
from coop.savings.refusals import DayClosed, SavingsTooLow
from coop.selling.cart import (
    CartFull,
    DiscountAboveTotal,
    QuantityFault,
    QuantityNotPossible,
)
from coop.selling.discount_reasons import DiscountNeedsReason
from coop.selling.sold_lines import CartEmpty, NotOnSale, PriceChanged, StockTooLow
from coop.selling.tendering import CashTooLow, ReferenceMissing, TenderTooHigh
from coop.selling.who_bought import SavingsNeedMember
from tests.builders import TODAY
from ui.selling.wording import WORDING, method_name, words_at_till
from values.membership import MemberStatus
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity
from values.savings import SavingsKind
from values.tender_method import TenderMethod

TITLE_LETTERS_MAX, ADVICE_LETTERS_MAX = 60, 90
REFUSALS: list[Refusal] = [
    *(QuantityNotPossible(fault, "pcs") for fault in QuantityFault),
    DiscountAboveTotal(Rupiah(20_000), Rupiah(15_700)),
    DiscountNeedsReason(BasisPoints(1_000)),
    CartFull(500),
    CashTooLow(Rupiah(8_500)),
    TenderTooHigh(Rupiah(62_500)),
    *(ReferenceMissing(method) for method in (TenderMethod.QRIS, TenderMethod.TRANSFER)),
    CartEmpty(),
    NotOnSale("Kerupuk udang"),
    PriceChanged("Beras SPHP 5 kg", Rupiah(62_500), Rupiah(64_000)),
    StockTooLow("Keripik tempe Bu Yati", Quantity(2_000), Quantity(5_000), "pcs"),
    CreditNeedsMember(),
    CreditNotForStatus(MemberStatus.INACTIVE),
    CreditNotAllowed(),
    CreditAboveLimit(Rupiah(500_000), Rupiah(120_000), Rupiah(0), Rupiah(475_000)),
    CreditAboveLimit(Rupiah(500_000), Rupiah(120_000), Rupiah(62_500), Rupiah(475_000)),
    NeedsSupervisor(),
    SavingsNeedMember(),
    SavingsTooLow(SavingsKind.VOLUNTARY, Rupiah(75_000), Rupiah(25_000), Rupiah(62_500)),
    DayClosed(TODAY, TODAY),
    ExpiredGoods("Susu UHT 1 liter", TODAY, Quantity(2_000), "pcs"),
    ExpiredNeedsSupervisor(),
    BatchCodeTooLong(40),
    BatchCodeWithoutDay("Susu UHT 1 liter"),
    BatchItemUnknown(),
    BatchNotPossible("Susu UHT 1 liter", Quantity(9_000), Quantity(2_000), "pcs"),
    ExpiryInThePast("Susu UHT", TODAY),
    ExpiryTooFar("Susu UHT 1 liter", TODAY),
]


def test_every_refusal_of_selling_has_words() -> None:
    assert {type(refusal) for refusal in REFUSALS} == set(WORDING)


@pytest.mark.parametrize("refusal", REFUSALS)
def test_words_are_short_and_whole(refusal: Refusal) -> None:
    title, advice = words_at_till(refusal)

    assert title.endswith(".")
    assert advice.endswith((".", "?"))
    assert len(title) <= TITLE_LETTERS_MAX
    assert len(advice) <= ADVICE_LETTERS_MAX
    assert "{" not in title + advice


def test_the_figures_of_a_refusal_are_in_its_words() -> None:
    short = words_at_till(StockTooLow("Keripik", Quantity(2_000), Quantity(5_000), "pcs"))

    assert short.title == "The book has 2 pcs left, 5 pcs are asked for."
    assert words_at_till(CashTooLow(Rupiah(8_500))).title == "8.500 is missing."


@pytest.mark.parametrize("method", TenderMethod)
def test_every_way_to_pay_has_a_name(method: TenderMethod) -> None:
    assert method_name(method)
