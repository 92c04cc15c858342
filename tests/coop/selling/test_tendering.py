"""How a total is settled: cash, otherwise, in parts; rounding, change, notes."""

import pytest
from hypothesis import given
from hypothesis.strategies import integers, lists, sampled_from

from coop.facts.selling import Tender
from coop.selling.tendering import (
    REFERENCE_LETTERS_MAX,
    CashTooLow,
    Payment,
    ReferenceMissing,
    Settlement,
    TenderTooHigh,
    in_notes,
    quick_sums,
    settle,
)
from tests.builders import by_qris, by_transfer, in_cash
from values.money import Rupiah
from values.tender_method import TenderMethod

CASH, QRIS, TRANSFER = TenderMethod.CASH, TenderMethod.QRIS, TenderMethod.TRANSFER


def test_cash_pays_the_rounded_total_and_gives_change() -> None:
    settlement = settle(Rupiah(77_425), [in_cash(100_000)], 100)

    tender = Tender(CASH, Rupiah(77_400), Rupiah(100_000))
    assert settlement == Settlement((tender,), Rupiah(-25), Rupiah(77_400), Rupiah(22_600))


@pytest.mark.parametrize(
    ("step", "rounding"), [(0, 0), (50, 0), (100, -50), (500, -50)], ids=["off", "50", "100", "500"]
)
def test_half_a_step_is_the_buyers(step: int, rounding: int) -> None:
    assert settle(Rupiah(20_050), [in_cash(50_000)], step).rounding == rounding


def test_rounding_up_is_a_line_of_its_own_too() -> None:
    settlement = settle(Rupiah(20_060), [in_cash(50_000)], 100)

    assert (settlement.rounding, settlement.total, settlement.change) == (40, 20_100, 29_900)


@pytest.mark.parametrize("payment", [by_qris(77_425), by_transfer(77_425)])
def test_what_is_not_cash_is_never_rounded(payment: Payment) -> None:
    settlement = settle(Rupiah(77_425), [payment], 500)

    tender = Tender(payment.method, Rupiah(77_425), Rupiah(77_425), payment.reference)
    assert settlement == Settlement((tender,), Rupiah(0), Rupiah(77_425), Rupiah(0))


def test_a_split_payment_rounds_its_cash_alone() -> None:
    settlement = settle(Rupiah(77_425), [in_cash(30_000), by_qris(50_025)], 100)

    assert settlement.tenders == (
        Tender(QRIS, Rupiah(50_025), Rupiah(50_025), "QR-1234"),
        Tender(CASH, Rupiah(27_400), Rupiah(30_000)),
    )
    assert (settlement.rounding, settlement.total, settlement.change) == (0, 77_425, 2_600)


def test_a_payment_may_come_in_three_ways() -> None:
    payments = [by_qris(20_000), by_transfer(30_000), in_cash(10_000), in_cash(20_000)]

    settlement = settle(Rupiah(77_425), payments, 100)

    assert [tender.method for tender in settlement.tenders] == [QRIS, TRANSFER, CASH]
    assert settlement.tenders[-1] == Tender(CASH, Rupiah(27_400), Rupiah(30_000))
    assert settlement.total == 77_400


def test_the_exact_sum_gives_no_change() -> None:
    assert settle(Rupiah(17_500), [in_cash(17_500)], 100).change == 0


def test_a_cart_given_away_is_settled_by_nothing() -> None:
    assert settle(Rupiah(0), [], 100) == Settlement((), Rupiah(0), Rupiah(0), Rupiah(0))


@pytest.mark.parametrize(
    ("payments", "missing"),
    [
        ([], 17_530),
        ([in_cash(0)], 17_500),
        ([in_cash(17_499)], 1),
        ([by_qris(17_529)], 1),
        ([by_qris(10_030), in_cash(7_000)], 500),
    ],
)
def test_what_is_missing_is_said(payments: list[Payment], missing: int) -> None:
    with pytest.raises(CashTooLow) as refusal:
        settle(Rupiah(17_530), payments, 100)
    assert refusal.value == CashTooLow(Rupiah(missing))


def test_what_gives_no_change_may_not_exceed_the_total() -> None:
    with pytest.raises(TenderTooHigh):
        settle(Rupiah(17_500), [by_qris(10_000), by_transfer(7_501)], 100)


@pytest.mark.parametrize("reference", ["", "   "])
def test_what_is_not_cash_bears_a_reference(reference: str) -> None:
    with pytest.raises(ReferenceMissing) as refusal:
        settle(Rupiah(17_500), [by_transfer(17_500, reference)], 100)
    assert refusal.value == ReferenceMissing(TRANSFER)


def test_a_reference_is_kept_without_the_blanks_around_it() -> None:
    settlement = settle(Rupiah(17_500), [by_qris(17_500, " 77 01 ")], 100)

    assert settlement.tenders[0].reference == "77 01"


def test_a_long_reference_is_cut() -> None:
    settlement = settle(Rupiah(17_500), [by_qris(17_500, "7" * 500)], 100)

    assert settlement.tenders[0].reference == "7" * REFERENCE_LETTERS_MAX


def test_a_way_by_which_nothing_came_is_no_tender() -> None:
    settlement = settle(Rupiah(17_500), [by_qris(17_500), by_transfer(0, ""), in_cash(0)], 100)

    assert [tender.method for tender in settlement.tenders] == [QRIS]


def test_what_no_coin_can_pay_is_given() -> None:
    assert settle(Rupiah(50), [in_cash(0)], 100) == Settlement(
        (), Rupiah(-50), Rupiah(0), Rupiah(0)
    )


def test_nobody_hands_over_less_than_nothing() -> None:
    with pytest.raises(AssertionError):
        settle(Rupiah(17_500), [in_cash(20_000), by_qris(-1)], 100)


@given(
    due=integers(0, 10**9),
    others=lists(integers(0, 10**8), max_size=3),
    step=sampled_from([0, 50, 100, 500]),
    more=integers(0, 10**6),
)
def test_however_it_is_paid_it_adds_up(due: int, others: list[int], step: int, more: int) -> None:
    total = due + sum(others)
    payments = [*map(by_qris, others), in_cash(due + step + more)]

    settlement = settle(Rupiah(total), payments, step)

    assert sum(tender.amount for tender in settlement.tenders) == settlement.total
    assert settlement.total == total + settlement.rounding
    assert abs(settlement.rounding) * 2 <= step
    handed_over = sum(payment.given for payment in payments)
    assert handed_over - settlement.change == settlement.total
    assert settlement.change >= 0
    exact = [tender for tender in settlement.tenders if tender.method is not CASH]
    assert all(tender.received == tender.amount for tender in exact)


@pytest.mark.parametrize(
    ("due", "sums"),
    [
        (17_500, [17_500, 20_000, 50_000, 100_000]),
        (20_000, [20_000, 50_000, 100_000]),
        (63_000, [63_000, 70_000, 80_000, 100_000]),
        (100_000, [100_000]),
        (127_400, [127_400, 130_000, 140_000, 150_000, 200_000]),
        (0, [0]),
    ],
)
def test_quick_sums_are_the_exact_one_and_the_next_notes(due: int, sums: list[int]) -> None:
    assert quick_sums(Rupiah(due)) == sums


@pytest.mark.parametrize(
    ("change", "notes"),
    [
        (22_600, [(20_000, 1), (2_000, 1), (500, 1), (100, 1)]),
        (
            186_650,
            [
                (100_000, 1),
                (50_000, 1),
                (20_000, 1),
                (10_000, 1),
                (5_000, 1),
                (1_000, 1),
                (500, 1),
                (100, 1),
                (50, 1),
            ],
        ),
        (4_000, [(2_000, 2)]),
        (75, [(50, 1)]),
        (0, []),
    ],
)
def test_change_is_given_in_the_fewest_notes(change: int, notes: list[tuple[int, int]]) -> None:
    assert in_notes(Rupiah(change)) == notes


@given(change=integers(0, 10**7))
def test_notes_make_up_the_change_but_for_what_no_coin_can_pay(change: int) -> None:
    paid = sum(value * count for value, count in in_notes(Rupiah(change)))

    assert 0 <= change - paid < 50
