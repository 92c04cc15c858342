"""Two records of the same item become one, with all that lies there and all that is said of it."""

from datetime import timedelta

from sqlalchemy import func, select

from coop.batches.batch_book import left_now
from coop.batches.record_batch import record_batch
from coop.facts.goods import Pack
from coop.facts.repacking import RecipePart
from coop.goods.item_card import item_card
from coop.goods.item_list import ItemFilter, item_list
from coop.goods.item_listing import merged_into
from coop.goods.item_records import item_record
from coop.goods.price_list import price_on
from coop.goods.scanned_item import scanned_item
from coop.prices.change_price_rules import change_price_rules
from coop.prices.price_rules import price_rules
from coop.repacking.recipe_rules import RecipeDraft
from coop.repacking.recipes import recipe_list
from coop.repacking.record_recipe import record_recipe
from coop.stock.lying_goods import lying_in
from coop.stock.stock_card import MovementKind, stock_card
from coop.stock.valuation import stock_value
from coop.stock.value_in_order import holding_now
from db.session import Session
from db.tables import StockCostDifference, StockMovement
from tests.builders import TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.merging.builders import CODE, OTHER, WHY, carton, merge, stocked, two
from tests.coop.places.builders import carry, pieces
from tests.coop.prices.builders import a_rule
from values.identity import RecipeId, new_uuid
from values.places import SHOP as IN_SHOP
from values.places import WAREHOUSE
from values.prices import PriceRuleKind
from values.quantity import Quantity


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
