"""Say how much of an item is always kept (stok minimum), and in which pack it is ordered."""

from coop.buying.record_receipt import PackNotThere
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.ordering import OrderRuleSet
from coop.goods.item_records import item_record
from db.rows import Latest
from db.session import Session
from db.tables import ItemOrderRule
from values.identity import ItemId
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity
from values.stamp import Stamp


class OrderPointNotPossible(Refusal):
    """So much cannot be kept: it is below nothing, beyond what is, or a part of a piece."""

    name: str
    unit: str
    point: Quantity


@use_case
def set_order_rule(
    session: Session, stamp: Stamp, *, item_id: ItemId, point: Quantity = NOTHING, pack: int = 0
) -> None:
    """Say from now on how much of an item is kept, and in which pack (0: the last one) it comes.

    Raises:
        PackNotThere: there is no such item, or it has no such pack.
        OrderPointNotPossible: of how much is kept.
    """
    item = item_record(session, item_id)
    if item is None or pack not in {0, *(of.number for of in item.packs)}:
        raise PackNotThere(item.name if item else "", "")
    if not 0 <= point <= QUANTITY_MAX or (not item.is_weighed and point % ONE):
        raise OrderPointNotPossible(item.name, item.base_unit, point)
    before = session.get(ItemOrderRule, item_id)
    revision = before.revision + 1 if before else 1
    record(session, stamp, OrderRuleSet(item_id=item_id, revision=revision, point=point, pack=pack))


@applies(OrderRuleSet)
def _rows(stamp: Stamp, fact: OrderRuleSet) -> Rows:
    held = {"point": fact.point, "pack": fact.pack}
    yield Latest(ItemOrderRule, {"item_id": fact.item_id}, (fact.revision, stamp.fact_id), held)
