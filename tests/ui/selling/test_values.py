"""What is typed at the till, and how a payment stands while it is typed."""

import pytest

from coop.selling.cart import Discount
from coop.selling.tendering import CashTooLow, Payment, ReferenceMissing, TenderTooHigh
from ui.reading import Reason, Unreadable
from ui.selling.payment_draft import PaymentDraft
from ui.selling.questions import discount_text, read_discount
from ui.selling.typed_text import TypedText, read_typed
from values.money import Rupiah
from values.percentage import BasisPoints
from values.quantity import Quantity
from values.tender_method import TenderMethod

CASH, QRIS, TRANSFER = TenderMethod.CASH, TenderMethod.QRIS, TenderMethod.TRANSFER


@pytest.mark.parametrize(
    ("text", "times", "rest"),
    [
        ("", None, ""),
        ("gula", None, "gula"),
        (" 8991002109995 ", None, "8991002109995"),
        ("5*", 5_000, ""),
        ("1,5*", 1_500, ""),
        ("5 * gula", 5_000, "gula"),
        ("1/4*2000150", 250, "2000150"),
        ("a*b", None, "a*b"),
    ],
)
def test_the_scan_box_is_taken_apart(text: str, times: int | None, rest: str) -> None:
    quantity = None if times is None else Quantity(times)

    assert read_typed(text) == TypedText(quantity, rest)


@pytest.mark.parametrize("text", ["1.2.3*", "1.250*", "99999999*", "1/0*"])
def test_a_multiplier_with_no_one_meaning_is_not_guessed(text: str) -> None:
    with pytest.raises(Unreadable):
        read_typed(text)


@pytest.mark.parametrize(
    ("text", "is_search"), [("gula", True), ("5*g", True), ("899", False), ("2000.150", False)]
)
def test_letters_search_and_figures_wait(text: str, is_search: bool) -> None:  # noqa: FBT001
    assert read_typed(text).is_search is is_search


@pytest.mark.parametrize(
    ("typed", "discount"),
    [
        ("2000", Discount(amount=Rupiah(2_000))),
        ("2rb", Discount(amount=Rupiah(2_000))),
        ("10%", Discount(rate=BasisPoints(1_000))),
        ("2,5 %", Discount(rate=BasisPoints(250))),
        ("12.75%", Discount(rate=BasisPoints(1_275))),
        ("100%", Discount(rate=BasisPoints(10_000))),
    ],
)
def test_discounts_are_rupiah_or_per_cent(typed: str, discount: Discount) -> None:
    assert read_discount(typed) == discount
    assert read_discount(discount_text(discount)) == discount


@pytest.mark.parametrize("typed", ["", "%", "101%", "-5%", "1.2.3", "2,5", "ten"])
def test_what_is_no_discount_is_not_guessed(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_discount(typed)


def test_more_than_the_whole_is_too_large() -> None:
    with pytest.raises(Unreadable) as refused:
        read_discount("101%")

    assert refused.value.reason is Reason.QUANTITY_TOO_LARGE


def a_draft(due: int = 42_750, step: int = 100) -> PaymentDraft:
    return PaymentDraft(Rupiah(due), step)


def test_cash_is_proposed_rounded_and_the_rest_as_it_is() -> None:
    draft = a_draft()

    assert (draft.amount, draft.total, draft.rounding) == (42_700, 42_700, -50)
    other = draft.by(QRIS)
    assert (other.amount, other.total, other.rounding) == (42_750, 42_750, 0)


def test_only_the_cash_part_of_a_split_payment_is_rounded() -> None:
    draft = a_draft().by(QRIS).typed(Rupiah(20_020)).referred("1").with_another()

    assert (draft.method, draft.amount, draft.total) == (CASH, 22_700, 42_720)


def test_each_outcome_says_why_not() -> None:
    draft = a_draft()

    assert draft.typed(Rupiah(40_000)).outcome().refusal == CashTooLow(Rupiah(2_700))
    assert draft.by(QRIS).outcome().refusal == ReferenceMissing(QRIS)
    too_much = draft.by(TRANSFER).referred("9").typed(Rupiah(50_000))
    assert too_much.outcome().refusal == TenderTooHigh(Rupiah(42_750))


def test_the_outcome_of_cash_has_its_change() -> None:
    settlement = a_draft().typed(Rupiah(50_000)).outcome().settlement

    assert settlement is not None
    assert (settlement.total, settlement.change) == (42_700, 7_300)


def test_a_part_that_leaves_nothing_is_not_put_down() -> None:
    draft = a_draft()

    assert draft.with_another() is draft
    assert draft.typed(Rupiah(0)).with_another().parts == ()


def test_a_part_without_its_reference_is_not_put_down() -> None:
    with pytest.raises(ReferenceMissing):
        a_draft().by(QRIS).typed(Rupiah(5_000)).with_another()


def test_parts_are_put_down_and_taken_back() -> None:
    split = a_draft().typed(Rupiah(20_000)).with_another()
    back = split.without_last()

    assert split.parts == (Payment(CASH, Rupiah(20_000)),)
    assert (split.method, split.amount) == (QRIS, 22_750)
    assert (back.parts, back.method, back.amount) == ((), CASH, 20_000)
    assert back.without_last() is back


def test_parts_that_cover_it_need_no_other() -> None:
    draft = PaymentDraft(Rupiah(1_000), 100, (Payment(QRIS, Rupiah(1_000), "1"),))

    assert draft.rest == 0
    assert draft.payments() == draft.parts


def test_quick_sums_begin_with_the_exact_one() -> None:
    assert a_draft(117_450).quick_sums() == [117_400, 120_000, 150_000, 200_000]


def test_choosing_the_way_that_is_chosen_keeps_what_was_typed() -> None:
    draft = a_draft().typed(Rupiah(50_000))

    assert draft.by(CASH) is draft
