"""Two records of the same item become one, with all that lies there and all that is said of it."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from coop.batches.batch_book import left_now
from coop.batches.record_batch import record_batch
from coop.counting.chosen_items import CountScope
from coop.counting.open_count import CountPlan, open_count
from coop.fact_log import record
from coop.facts.goods import Pack
from coop.facts.repacking import RecipePart
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.goods.archive_item import archive_item
from coop.goods.bring_back_item import bring_back_item
from coop.goods.item_card import item_card
from coop.goods.item_list import ItemFilter, item_list
from coop.goods.item_listing import ItemMerged, ReasonMissing, item_listing, merged_into
from coop.goods.item_records import item_record
from coop.goods.price_list import price_on
from coop.goods.record_item import ItemChangedMeanwhile, record_item
from coop.goods.scanned_item import scanned_item
from coop.merging.merge_items import _fact, merge_items
from coop.merging.merge_plan import merge_plan
from coop.merging.refusals import ItemsNotMergeable, MergeFault
from coop.prices.change_price_rules import change_price_rules
from coop.prices.price_rules import price_rules
from coop.repacking.recipe_rules import RecipeDraft
from coop.repacking.recipes import recipe_list
from coop.repacking.record_recipe import record_recipe
from coop.selling.accept_return import accept_return
from coop.selling.cart_prices import with_fresh
from coop.selling.sold_lines import PriceChanged
from coop.stock.lying_goods import lying_in
from coop.stock.stock_card import MovementKind, stock_card
from coop.stock.valuation import stock_value
from coop.stock.value_in_order import holding_now
from db.session import Session
from db.tables import StockCostDifference, StockMovement
from tests.builders import SHOP, TILL_1, TILL_2, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.consignment.builders import a_snack, an_owner
from tests.coop.goods.builders import a_draft
from tests.coop.places.builders import carry, pieces
from tests.coop.prices.builders import a_rule
from values.counting import CountChoice
from values.identity import ItemId, RecipeId, new_uuid
from values.money import Rupiah
from values.places import SHOP as IN_SHOP
from values.places import WAREHOUSE
from values.prices import PriceRuleKind
from values.quantity import Quantity

CODE, OTHER = "8991234567891", "8997654321099"
WHY = "tercatat dua kali"


def carton(ratio: int = 40_000, unit: str = "dus", codes: tuple[str, ...] = ()) -> Pack:
    return Pack(number=2, unit=unit, ratio=Quantity(ratio), barcodes=codes)


def stocked(session: Session, item_id: ItemId, quantity: int, value: int) -> None:
    line = StockLine(item_id, Quantity(quantity), Rupiah(value))
    record(session, a_stamp(), OpeningStockRecorded(lines=(line,)))


def two(session: Session) -> tuple[ItemId, ItemId]:
    gone = an_item(session, "Indomie grg", price=3_400, stock=0, barcode=CODE)
    kept = an_item(session, "Indomie goreng", price=3_500, stock=0, barcode=OTHER)
    stocked(session, gone, 5_000, 14_001)
    stocked(session, kept, 10_000, 30_000)
    return gone, kept


def merge(session: Session, gone: ItemId, kept: ItemId, reason: str = WHY) -> None:
    plan = merge_plan(session, gone, kept, TODAY)
    merge_items(
        session,
        a_stamp(),
        gone_id=gone,
        kept_id=kept,
        revisions=(plan.gone.revision, plan.kept.revision),
        reason=reason,
    )


def fault_of(session: Session, gone: ItemId, kept: ItemId) -> MergeFault:
    with pytest.raises(ItemsNotMergeable) as refusal:
        merge_plan(session, gone, kept, TODAY)
    return refusal.value.fault


def test_stock_goes_over_with_its_value_to_the_rupiah(session: Session) -> None:
    gone, kept = two(session)
    before = stock_value(session)

    merge(session, gone, kept)

    assert holding_now(session, kept) == (15_000, 44_001)
    assert holding_now(session, gone) == (0, 0)
    assert stock_value(session) == before
    assert [line.kind for line in stock_card(session, kept).lines] == [
        MovementKind.MERGED,
        MovementKind.OPENING,
    ]


def test_the_codes_of_both_find_the_one_that_stays(session: Session) -> None:
    gone, kept = two(session)

    merge(session, gone, kept)

    for code in (CODE, OTHER):
        scanned = scanned_item(session, code, TODAY)
        assert scanned is not None
        assert (scanned.on_sale.item_id, scanned.on_sale.price) == (kept, 3_500)
    assert [row.on_sale.name for row in item_list(session, TODAY)] == ["Indomie goreng"]
    assert [row.on_sale.name for row in item_list(session, TODAY, ItemFilter(is_active=False))] == [
        "Indomie grg"
    ]


def test_the_old_record_keeps_its_history_and_is_reached_from_the_new_one(
    session: Session,
) -> None:
    gone, kept = two(session)
    a_sale(session, a_cart(a_line(session, gone, 2_000)))

    merge(session, gone, kept)

    card = stock_card(session, gone)
    assert [line.kind for line in card.lines][-2:] == [MovementKind.SALE, MovementKind.OPENING]
    assert [each.item_id for each in merged_into(session, kept)] == [gone]
    shown = item_card(session, gone, TODAY)
    assert shown is not None
    assert shown.listing is not None
    assert (shown.listing.kept_id, shown.listing.reason) == (kept, WHY)


def test_packs_of_one_size_are_one_and_others_are_new_with_their_price(session: Session) -> None:
    gone = an_item(
        session,
        "Mi A",
        packs=(
            carton(unit="karton", codes=(CODE,)),
            Pack(number=3, unit="pak", ratio=Quantity(5_000)),
        ),
        prices=(130_000, 17_000),
    )
    kept = an_item(session, "Mi B", packs=(carton(),), prices=(128_000,))

    merge(session, gone, kept)

    item = item_record(session, kept)
    assert item is not None
    assert [(pack.number, pack.unit, pack.ratio) for pack in item.packs] == [
        (1, "pcs", 1_000),
        (2, "dus", 40_000),
        (3, "pak", 5_000),
    ]
    assert item.packs[1].barcodes == (CODE,)
    assert price_on(session, kept, 2, TODAY) == 128_000
    assert price_on(session, kept, 3, TODAY) == 17_000


def test_rules_of_prices_hold_for_the_one_that_stays(session: Session) -> None:
    gone, kept = two(session)
    change_price_rules(
        session, a_stamp(), rules=(a_rule(PriceRuleKind.TIER, 3_000, quantity=5_000, item_id=gone),)
    )

    merge(session, gone, kept)

    (listed,) = price_rules(session, TODAY)
    assert (listed.held.rule.item_id, listed.held.rule.price) == (kept, 3_000)


def test_batches_keep_their_last_days(session: Session) -> None:
    gone, kept = two(session)
    soon, late = TODAY + timedelta(days=9), TODAY + timedelta(days=90)
    record_batch(session, a_stamp(), item_id=gone, expires_on=soon, quantity=Quantity(4_000))
    record_batch(session, a_stamp(), item_id=kept, expires_on=late, quantity=Quantity(10_000))

    merge(session, gone, kept)

    left = {batch.held.expires_on: batch.total for batch in left_now(session, kept)}
    assert left == {soon: 4_000, late: 10_000}
    assert sum(batch.total for batch in left_now(session, gone)) == 0


def test_goods_sold_under_the_one_and_received_under_the_other_meet(session: Session) -> None:
    """What was sold too much had borrowed its cost: the difference has a line of its own."""
    gone, kept = (an_item(session, name, stock=0) for name in ("Gula A", "Gula B"))
    stocked(session, gone, 1_000, 15_000)
    a_sale(session, a_cart(a_line(session, gone, 3_000)))
    stocked(session, kept, 2_000, 31_000)
    assert holding_now(session, gone) == (-2_000, -30_000)

    merge(session, gone, kept)

    assert holding_now(session, kept) == (0, 0)
    assert session.scalars(select(StockCostDifference.amount)).all() == [1_000]
    moved = session.scalar(select(func.sum(StockMovement.value)))
    assert moved == stock_value(session) == 0


@pytest.mark.parametrize(("unit", "fault"), [("dus", MergeFault.UNIT), ("pcs", MergeFault.WEIGHED)])
def test_goods_that_are_counted_in_other_ways_are_not_one(
    session: Session, unit: str, fault: MergeFault
) -> None:
    kept = an_item(session)
    draft = a_draft(unit=unit, is_weighed=fault is MergeFault.WEIGHED)
    record_item(session, a_stamp(), item=draft, prices={})

    assert fault_of(session, draft.item_id, kept) is fault


def test_a_record_is_not_merged_with_itself_nor_into_an_archived_one(session: Session) -> None:
    gone, kept = two(session)
    assert fault_of(session, kept, kept) is MergeFault.SAME
    archive_item(session, a_stamp(), item_id=kept, based_on=1, reason=WHY)

    assert fault_of(session, gone, kept) is MergeFault.UNKNOWN


def test_goods_that_are_being_counted_wait(session: Session) -> None:
    gone, kept = two(session)
    scope = CountScope(choice=CountChoice.ALL)
    plan = CountPlan(label="Rak mi", scope=scope, first_counter="Sri")
    open_count(session, a_stamp(), plan=plan)

    assert fault_of(session, gone, kept) is MergeFault.COUNTED


def test_what_somebody_changed_since_it_was_shown_is_not_merged(session: Session) -> None:
    gone, kept = two(session)

    with pytest.raises(ItemChangedMeanwhile):
        merge_items(session, a_stamp(), gone_id=gone, kept_id=kept, revisions=(1, 7), reason=WHY)


def test_nobody_merges_without_a_reason(session: Session) -> None:
    gone, kept = two(session)

    with pytest.raises(ReasonMissing):
        merge(session, gone, kept, "  ")


def test_a_merged_record_is_not_brought_back(session: Session) -> None:
    gone, kept = two(session)
    merge(session, gone, kept)

    with pytest.raises(ItemMerged) as refusal:
        bring_back_item(session, a_stamp(), item_id=gone, based_on=2, reason="keliru")

    assert refusal.value.kept_name == "Indomie goreng"


def test_pressed_twice_it_is_merged_once(session: Session) -> None:
    gone, kept = two(session)
    stamp = a_stamp()
    for _ in range(2):
        merge_items(session, stamp, gone_id=gone, kept_id=kept, revisions=(1, 1), reason=WHY)

    assert holding_now(session, kept).quantity == 15_000


def test_goods_in_other_places_lie_there_under_the_record_that_stays(session: Session) -> None:
    gone, kept = two(session)
    carry(session, pieces(gone, 3))

    merge(session, gone, kept)

    assert lying_in(session, WAREHOUSE, kept) == 3_000
    assert lying_in(session, WAREHOUSE, gone) == 0
    assert lying_in(session, IN_SHOP, kept) == 12_000


def test_recipes_go_on_with_the_record_that_stays(session: Session) -> None:
    gone, kept = two(session)
    parcel = an_item(session, "Paket sembako", stock=0)
    draft = RecipeDraft(
        recipe_id=RecipeId(new_uuid()),
        name="Paket",
        sources=(RecipePart(gone, Quantity(2_000)),),
        products=(RecipePart(parcel, Quantity(1_000)),),
    )
    record_recipe(session, a_stamp(), recipe=draft)

    merge(session, gone, kept)

    (listed,) = recipe_list(session)
    assert [part.item_id for part in listed.sources] == [kept]
    assert [part.item_id for part in listed.products] == [parcel]


def test_goods_of_villagers_are_not_merged(session: Session) -> None:
    kept = an_item(session, "Keripik")
    snack = a_snack(session, an_owner(session))

    assert fault_of(session, snack, kept) is MergeFault.CONSIGNED
    assert fault_of(session, kept, snack) is MergeFault.CONSIGNED


def test_a_cart_with_the_old_record_at_another_price_asks_and_goes_on(session: Session) -> None:
    gone, kept = two(session)
    cart = a_cart(a_line(session, gone))
    merge(session, gone, kept)

    with pytest.raises(PriceChanged) as changed:
        a_sale(session, cart)

    assert changed.value.fresh is not None
    _, done = a_sale(session, with_fresh(cart, changed.value.fresh))
    assert done.total == 3_500


def test_a_cart_with_the_old_record_is_sold_under_the_new_one(session: Session) -> None:
    gone, kept = two(session)
    change = Rupiah(3_500)
    with_same_price = an_item(session, "Indomie lama", price=3_500, stock=2_000)
    cart = a_cart(a_line(session, with_same_price))
    merge(session, with_same_price, kept)
    merge(session, gone, kept)

    _, done = a_sale(session, cart)

    assert done.total == change
    assert holding_now(session, kept).quantity == 16_000
    assert holding_now(session, with_same_price).quantity == 0


def test_what_another_till_sold_meanwhile_is_taken_over_by_merging_again(
    session: Session,
) -> None:
    """Facts may meet in any order: the sum of both is right at once, and one act later in one."""
    gone, kept = two(session)
    merge(session, gone, kept)
    sold = StockLine(gone, Quantity(-1_000), Rupiah(-2_800))
    record(session, a_stamp(stream_id=TILL_2), OpeningStockRecorded(lines=(sold,)))
    both = [holding_now(session, item_id) for item_id in (gone, kept)]
    assert sum(holding.quantity for holding in both) == 14_000

    merge(session, gone, kept, "penjualan kasir 2")

    assert holding_now(session, kept) == (14_000, 41_201)
    assert holding_now(session, gone) == (0, 0)


def test_goods_that_come_back_lie_under_the_record_that_stays(session: Session) -> None:
    gone, kept = two(session)
    sale_id, _ = a_sale(session, a_cart(a_line(session, gone, 2_000)))
    merge(session, gone, kept)
    before = holding_now(session, kept).quantity

    accept_return(
        session, a_stamp(), sale_id=sale_id, back={1: Quantity(1_000)}, reason="utuh", settings=SHOP
    )

    assert holding_now(session, kept).quantity == before + 1_000
    assert holding_now(session, gone).quantity == 0


def test_a_record_merged_twice_over_goes_on_under_the_last_one(session: Session) -> None:
    gone, kept = two(session)
    last = an_item(session, "Indomie goreng 85 g", price=3_500, stock=0)
    cart = a_cart(a_line(session, an_item(session, "Indomie", price=3_500)))
    first = cart.lines[0].item_id
    merge(session, first, gone)
    merge(session, gone, kept)
    merge(session, kept, last)

    a_sale(session, cart)

    listing = item_listing(session, first)
    assert listing is not None
    assert (listing.kept_id, listing.kept_name) == (last, "Indomie goreng 85 g")
    assert holding_now(session, last).quantity == 100_000 + 15_000 - 1_000
    merge(session, first, last, "sisa")


def test_two_tills_that_merge_crosswise_leave_one_record_on_the_list(session: Session) -> None:
    """Whichever fact is the later one decides for both; nothing of the stock is lost."""
    one, other = two(session)
    plans = [merge_plan(session, *pair, TODAY) for pair in ((one, other), (other, one))]
    before = stock_value(session)

    for plan, stream_id in zip(plans, (TILL_1, TILL_2), strict=True):
        record(session, a_stamp(stream_id=stream_id), _fact(plan, WHY))

    assert len(item_list(session, TODAY)) == 1
    assert stock_value(session) == before
    held = [holding_now(session, item_id).quantity for item_id in (one, other)]
    assert sorted(held) == [5_000, 10_000]
    (listed,) = item_list(session, TODAY)
    left = one if listed.on_sale.item_id == other else other
    merge(session, left, listed.on_sale.item_id, "sisa")
    assert holding_now(session, listed.on_sale.item_id).quantity == 15_000
