"""Money back: exactly what was paid, however the goods return."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis.strategies import DataObject, data, integers, lists, sampled_from

from coop.facts.selling import Tender
from coop.selling.refunds import PaidLine, PaidSale, part_of, refund_due, refund_ways
from coop.selling.sold import SaleSold, refund_for
from tests.coop.selling.drawn_sales import after, pieces, sales
from values.money import ZERO, Rupiah
from values.quantity import ONE, Quantity
from values.tender_method import TenderMethod

CASH, QRIS, TRANSFER = TenderMethod.CASH, TenderMethod.QRIS, TenderMethod.TRANSFER
THREE_LINES = {
    1: PaidLine(Quantity(3_000), Rupiah(10_000)),
    2: PaidLine(Quantity(1_000), Rupiah(5_000)),
    3: PaidLine(Quantity(1_250), Rupiah(15_000)),
}


def test_a_third_of_a_line_is_rounded_down() -> None:
    assert part_of(THREE_LINES[1], pieces(1)) == 3_333
    assert part_of(THREE_LINES[1], pieces(2)) == 6_666
    assert part_of(THREE_LINES[1], pieces(3)) == 10_000


def test_everything_back_is_the_whole_total() -> None:
    sale = PaidSale(THREE_LINES, Rupiah(3_000), Rupiah(26_900))
    everything = {line: paid.quantity for line, paid in THREE_LINES.items()}

    assert refund_due(sale, everything, 100) == 26_900


def test_a_discount_on_the_whole_is_shared_by_what_comes_back() -> None:
    sale = PaidSale(THREE_LINES, Rupiah(3_000), Rupiah(27_000))

    assert refund_due(sale, {2: pieces(1)}, 0) == 4_500
    assert refund_due(sale, {1: pieces(1)}, 0) == 2_999  # 3.333 x 9/10, rounded down.


def test_a_refund_in_cash_can_be_paid_in_coins() -> None:
    sale = PaidSale(THREE_LINES, ZERO, Rupiah(30_000))

    assert refund_due(sale, {1: pieces(1)}, 100) == 3_300
    assert refund_due(sale, {1: pieces(1)}, 500) == 3_500


def test_no_part_costs_more_than_the_whole() -> None:
    sale = PaidSale({1: PaidLine(pieces(2), Rupiah(1_049))}, ZERO, Rupiah(1_000))

    assert refund_due(sale, {1: pieces(1)}, 500) == 500
    assert refund_due(replace_total(sale, 400), {1: pieces(1)}, 500) == 400


def replace_total(sale: PaidSale, total: int) -> PaidSale:
    return sale._replace(total=Rupiah(total))


def test_what_was_given_away_brings_nothing_back() -> None:
    sale = PaidSale({1: PaidLine(pieces(2), ZERO)}, ZERO, ZERO)

    assert refund_due(sale, {1: pieces(1)}, 100) == 0
    assert refund_ways(ZERO, [], {}) == ()


def tender(method: TenderMethod, amount: int, reference: str = "") -> Tender:
    return Tender(method, Rupiah(amount), Rupiah(amount), reference)


@pytest.mark.parametrize(
    ("amount", "refunded", "ways"),
    [
        (5_000, {}, [(CASH, 5_000)]),
        (12_000, {}, [(CASH, 10_000), (QRIS, 2_000)]),
        (12_000, {CASH: 4_000}, [(CASH, 6_000), (QRIS, 6_000)]),
        (12_000, {CASH: 10_000, QRIS: 1_000}, [(QRIS, 7_000), (QRIS, 5_000)]),
        (25_000, {CASH: 10_000}, [(QRIS, 8_000), (QRIS, 7_000), (TRANSFER, 10_000)]),
    ],
)
def test_money_goes_back_by_the_way_it_came_cash_first(
    amount: int, refunded: dict[TenderMethod, int], ways: list[tuple[TenderMethod, int]]
) -> None:
    paid = [
        tender(QRIS, 8_000, "first"),
        tender(QRIS, 7_000, "second"),
        tender(TRANSFER, 10_000, "third"),
        tender(CASH, 10_000),
    ]
    earlier = {method: Rupiah(sum_back) for method, sum_back in refunded.items()}

    found = refund_ways(Rupiah(amount), paid, earlier)

    assert [(way.method, way.amount) for way in found] == ways
    references = {"first": QRIS, "second": QRIS, "third": TRANSFER, "": CASH}
    assert all(references[way.reference] is way.method for way in found)
    assert all(way.received == way.amount for way in found)


def test_more_than_was_paid_never_goes_back() -> None:
    with pytest.raises(AssertionError):
        refund_ways(Rupiah(10_001), [tender(CASH, 10_000)], {})


@given(drawn=sales(), returns=data())
def test_however_goods_return_the_refunds_add_up_to_the_total(
    drawn: tuple[SaleSold, int], returns: DataObject
) -> None:
    sale, step = drawn
    paid = Counter[TenderMethod]()
    for one in sale.tenders:
        paid[one.method] += one.amount

    while open_lines := [line for line in sale.lines if line.returnable]:
        line = returns.draw(sampled_from(open_lines))
        count = returns.draw(integers(1, line.returnable // 1_000))
        back = {line.line: pieces(count)}
        refund = refund_for(sale, back, step)
        ways = refund_ways(refund, sale.tenders, sale.refunded)
        assert sum(way.amount for way in ways) == refund >= 0
        assert all(way.amount % (step or 1) == 0 for way in ways if way.method is CASH)
        sale = after(sale, back, ways)
        assert all(sale.refunded.get(method, 0) <= paid[method] for method in TenderMethod)

    assert sale.refunded_total == sale.total
    assert all(sale.refunded.get(method, 0) == paid[method] for method in TenderMethod)


@given(drawn=sales(), steps=lists(sampled_from([0, 50, 100, 500]), min_size=40, max_size=40))
def test_another_rounding_meanwhile_changes_no_sum(
    drawn: tuple[SaleSold, int], steps: list[int]
) -> None:
    sale, _ = drawn

    while open_lines := [line for line in sale.lines if line.returnable]:
        back = {open_lines[-1].line: ONE}
        refund = refund_for(sale, back, steps.pop())
        sale = after(sale, back, refund_ways(refund, sale.tenders, sale.refunded))

    assert sale.refunded_total == sale.total
