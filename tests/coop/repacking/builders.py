"""A shop that repacks: goods with a known cost, and recipes for them."""

from collections.abc import Mapping, Sequence

from coop.fact_log import record
from coop.facts.repacking import RecipePart
from coop.facts.stock import OpeningStockRecorded, StockLine
from coop.repacking.recipe_rules import RecipeDraft
from coop.repacking.record_recipe import record_recipe
from coop.repacking.repack_goods import RepackDone, RepackDraft, repack_goods
from coop.repacking.repack_plan import Shrinkage
from coop.shop_settings import ShopSettings
from coop.stock.moving_average import Holding
from coop.stock.value_in_order import holding_now
from db.session import Session
from tests.builders import SHOP, a_stamp, an_item
from values.identity import FactId, ItemId, RecipeId, new_uuid
from values.money import Rupiah
from values.quantity import ONE, Quantity
from values.repacking import ShrinkageCost, ShrinkageReason

Parts = Sequence[tuple[ItemId, int]]


def goods(
    session: Session,
    name: str,
    stock: int = 0,
    value: int = 0,
    *,
    price: int | None = None,
    is_weighed: bool = False,
) -> ItemId:
    item_id = an_item(session, name, price=price, stock=0, is_weighed=is_weighed)
    if stock:
        line = StockLine(item_id, Quantity(stock), Rupiah(value))
        record(session, a_stamp(), OpeningStockRecorded(lines=(line,)))
    return item_id


def parts(sides: Parts) -> tuple[RecipePart, ...]:
    return tuple(RecipePart(item_id, Quantity(quantity)) for item_id, quantity in sides)


def a_recipe(
    session: Session, sources: Parts, products: Parts, name: str = "Buka karung"
) -> RecipeId:
    recipe_id = RecipeId(new_uuid())
    draft = RecipeDraft(
        recipe_id=recipe_id, name=name, sources=parts(sources), products=parts(products)
    )
    record_recipe(session, a_stamp(), recipe=draft)
    return recipe_id


def lost(quantity: int, reason: ShrinkageReason = ShrinkageReason.SPILLED) -> Shrinkage:
    return Shrinkage(Quantity(quantity), reason)


def a_repack(
    session: Session,
    recipe_id: RecipeId,
    times: int = ONE,
    shrinkage: Mapping[ItemId, Shrinkage] | None = None,
    *,
    bears: ShrinkageCost = ShrinkageCost.BORNE,
    settings: ShopSettings = SHOP,
) -> tuple[FactId, RepackDone]:
    stamp = a_stamp()
    draft = RepackDraft(
        recipe_id=recipe_id,
        times=Quantity(times),
        shrinkage=shrinkage or {},
        shrinkage_cost=bears,
    )
    done = repack_goods(session, stamp, draft=draft, settings=settings)
    assert done is not None
    return stamp.fact_id, done


def held(session: Session, item_id: ItemId) -> Holding:
    return holding_now(session, item_id)
