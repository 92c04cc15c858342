"""The cart at hand, without a window."""

import pytest
from msgspec.structs import replace

from coop.goods.price_list import PackOnSale
from coop.selling.cart import Cart, Discount, QuantityNotPossible
from coop.selling.sold_lines import CartEmpty, NotOnSale, PriceChanged, StockTooLow
from coop.shop_settings import OversellPolicy
from tests.builders import TODAY
from tests.coop.prices.builders import NOW, a_rule, held
from ui.selling.till import NONE_CHOSEN, UNDO_MAX, Stage, Till
from ui.selling.till_lines import SellingMoment
from values.identity import CartId, ItemId, MemberId, new_uuid
from values.money import Rupiah
from values.prices import PriceRuleKind
from values.quantity import ONE, Quantity


def new_cart_id() -> CartId:
    return CartId(new_uuid())


def a_pack(  # noqa: PLR0913  A builder names what a test may want to name.
    name: str = "Minyakita 1 L",
    *,
    price: int | None = 15_700,
    on_hand: int = 60_000,
    ratio: int = ONE,
    is_weighed: bool = False,
    is_sold: bool = True,
    item_id: ItemId | None = None,
) -> PackOnSale:
    return PackOnSale(
        item_id=item_id or ItemId(new_uuid()),
        pack=1 if ratio == ONE else 2,
        name=name,
        unit="pcs" if ratio == ONE else "dus",
        base_unit="pcs",
        ratio=Quantity(ratio),
        is_weighed=is_weighed,
        is_sold=is_sold,
        price=None if price is None else Rupiah(price),
        on_hand=Quantity(on_hand),
    )


def at_this_moment() -> SellingMoment:
    return SellingMoment(TODAY, NOW)


@pytest.fixture
def till() -> Till:
    return Till(OversellPolicy.WARN, new_cart_id, at_this_moment)


def test_a_new_till_has_an_empty_cart_and_no_line(till: Till) -> None:
    assert till.cart.lines == ()
    assert (till.chosen, till.line, till.stage) == (NONE_CHOSEN, None, Stage.SELLING)
    assert not till.can_undo


def test_the_next_cart_has_another_id(till: Till) -> None:
    first = till.cart.cart_id
    till.begin()

    assert till.cart.cart_id != first


def test_what_the_book_has_left_counts_what_is_in_the_cart(till: Till) -> None:
    oil = a_pack(on_hand=10_000)
    till.add(oil, Quantity(3_000))

    assert till.left_of(oil.item_id) == 7_000
    assert till.left_of(ItemId(new_uuid())) is None


def test_packs_and_pieces_draw_from_one_stock(till: Till) -> None:
    piece = a_pack("Mi goreng", price=3_100, on_hand=50_000)
    carton = a_pack("Mi goreng", price=118_000, on_hand=50_000, ratio=40_000, item_id=piece.item_id)
    till.add(piece, Quantity(15_000))

    shortage = till.add(carton, ONE)

    assert shortage is not None
    assert (shortage.on_hand, shortage.asked, shortage.unit) == (50_000, 55_000, "pcs")
    assert (shortage.wanted, shortage.possible) == (ONE, 0)


def test_of_weighed_goods_the_last_gram_may_be_taken(till: Till) -> None:
    shortage = till.add(a_pack(on_hand=1_250, is_weighed=True), Quantity(2_000))

    assert shortage is not None
    assert shortage.possible == 1_250


def test_a_book_below_zero_allows_nothing(till: Till) -> None:
    shortage = till.add(a_pack(on_hand=-3_000), ONE)

    assert shortage is not None
    assert shortage.possible == 0


def test_a_shop_that_forbids_it_keeps_the_cart_as_it_was() -> None:
    till = Till(OversellPolicy.FORBID, new_cart_id, at_this_moment)
    till.add(a_pack(on_hand=2_000), Quantity(2_000))
    before = till.cart

    with pytest.raises(StockTooLow):
        till.step(1)

    assert till.cart is before
    assert till.last_shortage is not None
    assert till.last_shortage.possible == 2_000


@pytest.mark.parametrize("pack", [a_pack(price=None), a_pack(is_sold=False)])
def test_what_is_not_on_sale_does_not_come_into_the_cart(till: Till, pack: PackOnSale) -> None:
    with pytest.raises(NotOnSale):
        till.add(pack, ONE)

    assert till.cart.lines == ()


def test_a_refused_quantity_changes_nothing_and_is_no_step(till: Till) -> None:
    till.add(a_pack(), ONE)
    before = till.cart

    with pytest.raises(QuantityNotPossible):
        till.set_quantity(Quantity(500))

    assert till.cart is before
    till.undo()
    assert not till.can_undo


def test_the_line_below_is_chosen_when_one_is_taken_out(till: Till) -> None:
    for name in ("a", "b", "c"):
        till.add(a_pack(name), ONE)
    till.choose(1)
    till.remove_line()
    middle = till.line
    till.remove_line()
    till.remove_line()

    assert middle is not None
    assert middle.name == "c"
    assert till.chosen == NONE_CHOSEN
    assert till.remove_line() is None


def test_a_line_too_far_is_the_last_one(till: Till) -> None:
    till.add(a_pack(), ONE)
    till.choose(99)
    below = till.chosen
    till.choose(-5)

    assert (below, till.chosen) == (0, 0)


def test_emptying_takes_the_discount_on_the_whole_along(till: Till) -> None:
    till.add(a_pack(), ONE)
    till.discount_all(Discount(amount=Rupiah(500)))
    till.empty()
    emptied = till.cart
    till.undo()

    assert (emptied.lines, emptied.discount) == ((), Discount())
    assert till.cart.discount.amount == 500


def test_only_so_many_steps_are_remembered(till: Till) -> None:
    till.add(a_pack(on_hand=10**9), ONE)
    for _ in range(2 * UNDO_MAX):
        till.step(1)
    steps = 0
    while till.undo():
        steps += 1

    assert steps == UNDO_MAX


def test_there_is_no_way_back_into_the_cart_before(till: Till) -> None:
    till.add(a_pack(), ONE)
    till.begin()

    assert not till.undo()


def test_todays_price_is_taken_for_the_lines_that_bear_the_old_one(till: Till) -> None:
    till.add(a_pack("a", price=1_000), ONE)
    till.add(a_pack("b", price=1_000), ONE)
    till.choose(0)
    till.discount_line(Discount(amount=Rupiah(900)))
    fresh = replace(till.cart.lines[0], unit_price=Rupiah(800))
    till.reprice(PriceChanged("a", Rupiah(1_000), Rupiah(800), fresh))

    first, second = till.cart.lines
    assert (first.unit_price, first.discount, second.unit_price) == (800, Discount(), 1_000)


def test_an_empty_cart_is_not_paid_for(till: Till) -> None:
    with pytest.raises(CartEmpty):
        till.start_paying()

    assert till.stage is Stage.SELLING


def test_a_cart_put_aside_bears_its_name(till: Till) -> None:
    till.add(a_pack(), ONE)

    assert till.labelled("  Bu Tumini ").label == "Bu Tumini"
    assert till.cart.label == ""


def test_a_line_keeps_its_code_wherever_the_cart_goes(till: Till) -> None:
    till.add(a_pack(), ONE, code="8992775204016")
    till.step(1)
    till.take(Cart(cart_id=new_cart_id(), lines=till.cart.lines))

    assert till.cart.lines[0].code == "8992775204016"


def test_goods_bring_their_rules_and_each_change_asks_them_again(till: Till) -> None:
    tier = held(a_rule(PriceRuleKind.TIER, 15_000, quantity=2_000))
    pack = a_pack()._replace(rules=(tier,))
    till.add(pack, ONE)
    assert till.cart.due == 15_700

    till.step(1)
    assert till.cart.due == 30_000

    till.undo()
    assert till.cart.due == 15_700


def test_taking_a_member_off_takes_their_price_off(till: Till) -> None:
    rule = held(a_rule(PriceRuleKind.MEMBER, 15_000, member_class="Guru"))
    till.add(a_pack()._replace(rules=(rule,)), ONE)

    till.sell_to(MemberId(new_uuid()), "Guru")
    assert till.cart.due == 15_000
    till.sell_to(None)
    assert till.cart.due == 15_700


def test_a_cart_taken_up_again_learns_the_rules_of_today(till: Till) -> None:
    pack = a_pack()
    till.add(pack, ONE)
    rule = held(a_rule(PriceRuleKind.PROMOTION, 14_000))

    till.take(till.cart)
    till.learn({(pack.item_id, 1): pack._replace(rules=(rule,), ceiling=Rupiah(13_000))})

    assert (till.cart.due, till.cart.lines[0].is_above_ceiling) == (14_000, True)
