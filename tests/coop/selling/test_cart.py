"""The cart at hand: what may stand in it, and what it costs."""

import pytest
from hypothesis import given
from hypothesis.strategies import builds, integers, lists, sampled_from
from msgspec.structs import replace

from coop.selling.cart import (
    LINES_MAX,
    Cart,
    CartFull,
    CartLine,
    Discount,
    DiscountAboveTotal,
    QuantityFault,
    QuantityNotPossible,
    check_quantity,
    with_discount,
    with_line,
    with_line_discount,
    with_quantity,
    without_line,
)
from coop.selling.discount_reasons import DiscountNeedsReason, check_reasons
from values.identity import CartId, ItemId, new_uuid
from values.money import RUPIAH_MAX, Rupiah
from values.percentage import BasisPoints
from values.quantity import ONE, QUANTITY_MAX, Quantity

TEN_PERCENT = BasisPoints(1_000)
AN_EMPTY_CART = Cart(cart_id=CartId(new_uuid()))


def goods(price: int = 17_500, quantity: int = 1_000, **said: object) -> CartLine:
    line = CartLine(
        item_id=ItemId(new_uuid()),
        pack=1,
        name="Gula pasir 1 kg",
        unit="pcs",
        quantity=Quantity(quantity),
        unit_price=Rupiah(price),
    )
    return replace(line, **said)


def cart_of(*lines: CartLine) -> Cart:
    return replace(AN_EMPTY_CART, lines=lines)


def rupiah_off(amount: int, reason: str = "") -> Discount:
    return Discount(amount=Rupiah(amount), reason=reason)


def percent_off(basis_points: int, reason: str = "") -> Discount:
    return Discount(rate=BasisPoints(basis_points), reason=reason)


def test_an_empty_cart_costs_nothing() -> None:
    assert (AN_EMPTY_CART.goods, AN_EMPTY_CART.discount_amount, AN_EMPTY_CART.due) == (0, 0, 0)


def test_a_cart_costs_its_lines_less_what_is_given_away() -> None:
    sugar = goods(17_500, 3_000, discount=rupiah_off(2_500))
    eggs = goods(28_000, 1_250, is_weighed=True, discount=percent_off(1_000))
    cart = replace(cart_of(sugar, eggs), discount=percent_off(500))

    assert (sugar.gross, sugar.discount_amount, sugar.amount) == (52_500, 2_500, 50_000)
    assert (eggs.gross, eggs.discount_amount, eggs.amount) == (35_000, 3_500, 31_500)
    assert cart.goods == 81_500
    assert cart.discount_amount == 4_075
    assert cart.due == 77_425


@pytest.mark.parametrize(("step", "due"), [(0, 77_425), (50, 77_400), (100, 77_400), (500, 77_500)])
def test_only_coins_that_there_are_need_be_paid(step: int, due: int) -> None:
    assert cart_of(goods(77_425)).due_in_cash(step) == due


def test_the_same_pack_at_the_same_price_is_counted_on_its_line() -> None:
    sugar = goods()

    cart, at = with_line(cart_of(goods(3_000), sugar), replace(sugar, quantity=Quantity(2_000)))

    assert at == 1
    assert [line.quantity for line in cart.lines] == [1_000, 3_000]


@pytest.mark.parametrize(
    "other",
    [
        {"pack": 2},
        {"unit_price": Rupiah(16_000)},
        {"item_id": ItemId(new_uuid())},
        {"is_weighed": True},
        {"is_single": True},
    ],
)
def test_what_differs_is_a_line_of_its_own(other: dict[str, object]) -> None:
    sugar = goods()

    cart, at = with_line(cart_of(sugar), replace(sugar, **other))

    assert at == 1
    assert [line.quantity for line in cart.lines] == [1_000, 1_000]


def test_a_label_of_its_own_takes_nothing_in() -> None:
    labelled = goods(is_single=True)

    cart, at = with_line(cart_of(labelled), replace(labelled, is_single=False))

    assert (at, len(cart.lines)) == (1, 2)


def test_adding_leaves_the_cart_that_was() -> None:
    before = cart_of(goods())

    with_line(before, goods())

    assert len(before.lines) == 1


def test_a_cart_has_room_for_a_long_list_and_no_more() -> None:
    full = cart_of(*(goods() for _ in range(LINES_MAX)))

    with pytest.raises(CartFull):
        with_line(full, goods())
    cart, at = with_line(full, full.lines[7])  # What is there already still counts up.
    assert (at, cart.lines[7].quantity) == (7, 2_000)


@pytest.mark.parametrize(
    ("line", "quantity", "fault"),
    [
        (goods(), 0, QuantityFault.NOT_POSITIVE),
        (goods(), -1_000, QuantityFault.NOT_POSITIVE),
        (goods(), QUANTITY_MAX + 1_000, QuantityFault.TOO_LARGE),
        (goods(RUPIAH_MAX), 2_000, QuantityFault.TOO_LARGE),
        (goods(), 500, QuantityFault.NOT_WHOLE),
        (goods(), 1_001, QuantityFault.NOT_WHOLE),
        (goods(is_weighed=True, ratio=Quantity(1_500)), 333, QuantityFault.NOT_EXACT),
    ],
)
def test_a_quantity_that_makes_no_sense_is_refused(
    line: CartLine, quantity: int, fault: QuantityFault
) -> None:
    cart = cart_of(line)

    with pytest.raises(QuantityNotPossible) as refusal:
        with_quantity(cart, 0, Quantity(quantity))
    assert refusal.value == QuantityNotPossible(fault, "pcs")
    with pytest.raises(QuantityNotPossible):
        with_line(AN_EMPTY_CART, replace(line, quantity=Quantity(quantity)))


@pytest.mark.parametrize(
    ("line", "quantity"),
    [
        (goods(), 1_000),
        (goods(), QUANTITY_MAX),
        (goods(is_weighed=True), 1),
        (goods(is_weighed=True, ratio=Quantity(50_000)), 250),
        (goods(RUPIAH_MAX), 1_000),
    ],
)
def test_a_quantity_that_makes_sense_stands(line: CartLine, quantity: int) -> None:
    check_quantity(line, Quantity(quantity))

    assert with_quantity(cart_of(line), 0, Quantity(quantity)).lines[0].quantity == quantity


def test_counting_up_stops_at_what_is_absurd() -> None:
    much = goods(1, QUANTITY_MAX)

    with pytest.raises(QuantityNotPossible):
        with_line(cart_of(much), replace(much, quantity=ONE))


def test_the_whole_price_may_be_given_away_and_not_a_rupiah_more() -> None:
    cart = cart_of(goods(17_500))

    assert with_line_discount(cart, 0, rupiah_off(17_500)).due == 0
    assert with_discount(cart, percent_off(10_000)).due == 0
    with pytest.raises(DiscountAboveTotal) as refusal:
        with_line_discount(cart, 0, rupiah_off(17_501))
    assert refusal.value == DiscountAboveTotal(Rupiah(17_501), Rupiah(17_500))
    with pytest.raises(DiscountAboveTotal):
        with_discount(cart, rupiah_off(17_501))


@pytest.mark.parametrize("discount", [rupiah_off(-1), percent_off(-1), percent_off(10_001)])
def test_a_discount_that_is_none_is_refused(discount: Discount) -> None:
    cart = cart_of(goods(17_500))

    with pytest.raises(DiscountAboveTotal):
        with_line_discount(cart, 0, discount)
    with pytest.raises(DiscountAboveTotal):
        with_discount(cart, discount)


def test_less_of_a_line_must_still_cost_its_discount() -> None:
    cart = with_line_discount(cart_of(goods(2_000, 3_000)), 0, rupiah_off(5_000))

    with pytest.raises(DiscountAboveTotal):
        with_quantity(cart, 0, Quantity(2_000))


def test_a_line_changes_and_its_neighbours_do_not() -> None:
    first, second, third = goods(1_000), goods(2_000), goods(3_000)

    changed = with_quantity(cart_of(first, second, third), 1, Quantity(5_000))

    assert changed.lines == (first, replace(second, quantity=Quantity(5_000)), third)


def test_a_discount_on_a_line_must_leave_room_for_that_on_the_whole() -> None:
    cart = with_discount(cart_of(goods(10_000)), rupiah_off(6_000))

    with pytest.raises(DiscountAboveTotal):
        with_line_discount(cart, 0, rupiah_off(5_000))


def test_a_percentage_follows_the_quantity() -> None:
    cart = with_line_discount(cart_of(goods(2_000, 3_000)), 0, percent_off(1_000))

    assert with_quantity(cart, 0, Quantity(10_000)).due == 18_000


def test_a_discount_that_no_longer_fits_goes_with_its_line() -> None:
    cart = with_discount(cart_of(goods(2_000), goods(10_000)), rupiah_off(5_000))

    assert without_line(cart, 0).discount_amount == 5_000
    assert without_line(cart, 1).discount == Discount()
    assert without_line(cart, 1).due == 2_000
    just_fits = with_discount(cart_of(goods(5_000), goods(10_000)), rupiah_off(5_000))
    assert without_line(just_fits, 1).discount_amount == 5_000


def test_a_line_taken_out_leaves_the_others_in_order() -> None:
    first, second, third = goods(1_000), goods(2_000), goods(3_000)

    assert without_line(cart_of(first, second, third), 1).lines == (first, third)


@pytest.mark.parametrize(
    "cart",
    [
        cart_of(goods(10_000, discount=rupiah_off(1_001))),
        cart_of(goods(10_000, discount=percent_off(1_001, reason="  "))),
        replace(cart_of(goods(10_000)), discount=rupiah_off(1_001)),
    ],
    ids=["a line in rupiah", "a line in percent", "the whole"],
)
def test_a_large_discount_needs_a_reason(cart: Cart) -> None:
    with pytest.raises(DiscountNeedsReason) as refusal:
        check_reasons(cart, TEN_PERCENT)
    assert refusal.value == DiscountNeedsReason(TEN_PERCENT)


@pytest.mark.parametrize(
    "cart",
    [
        cart_of(goods(10_000, discount=rupiah_off(1_000))),
        cart_of(goods(10_000, discount=rupiah_off(9_000, "kemasan rusak"))),
        replace(cart_of(goods(10_000)), discount=percent_off(1_000)),
    ],
    ids=["up to the limit", "with a reason", "the whole up to the limit"],
)
def test_a_small_discount_and_one_with_a_reason_are_given(cart: Cart) -> None:
    check_reasons(cart, TEN_PERCENT)


DISCOUNTS = builds(rupiah_off, integers(0, 2_000)) | builds(percent_off, integers(0, 10_000))
LINES = builds(
    goods,
    integers(2_000, 200_000),
    integers(1, 20).map(lambda count: count * 1_000),
    discount=DISCOUNTS,
)


@given(lines=lists(LINES, min_size=1, max_size=6), step=sampled_from([0, 50, 100, 500]))
def test_no_cart_costs_less_than_nothing_and_its_parts_add_up(
    lines: list[CartLine], step: int
) -> None:
    cart = cart_of(*lines)

    assert all(0 <= line.amount <= line.gross for line in cart.lines)
    assert cart.goods == sum(line.gross - line.discount_amount for line in lines)
    assert abs(cart.due_in_cash(step) - cart.due) * 2 <= step
