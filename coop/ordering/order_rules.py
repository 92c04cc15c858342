"""What is always kept of which item, and in which pack it is ordered (stok minimum)."""

from typing import NamedTuple
from uuid import UUID

from coop.facts.goods import Pack
from coop.goods.item_records import item_record
from db.rows import driver_connection
from db.session import Session
from db.tables import ItemOrderRule
from values.identity import ItemId
from values.quantity import NOTHING, Quantity

_LIST = """SELECT r.item_id, i.name, i.base_unit, r.point, r.pack, coalesce(p.unit, ''),
        coalesce(p.ratio, 0), coalesce(l.quantity, 0)
    FROM item_order_rule AS r JOIN item AS i ON i.item_id = r.item_id
    LEFT JOIN item_pack AS p ON p.item_id = r.item_id AND p.number = r.pack
    LEFT JOIN stock_level AS l ON l.item_id = r.item_id
    WHERE i.is_active AND (r.point > 0 OR r.pack > 0) ORDER BY i.name, r.item_id"""


class ListedRule(NamedTuple):
    """What was said of one item."""

    item_id: ItemId
    name: str
    base_unit: str
    point: Quantity
    """In base units; 0 is what sales say alone."""
    pack: int
    unit: str
    """Of the pack that is ordered; empty where it is the last one."""
    ratio: Quantity
    on_hand: Quantity


class RuleOfItem(NamedTuple):
    """What a form needs of one item."""

    item_id: ItemId
    name: str
    base_unit: str
    is_weighed: bool
    packs: tuple[Pack, ...]
    point: Quantity
    pack: int


def order_rules(session: Session) -> list[ListedRule]:
    """List the items of which something was said, by name."""
    rows = driver_connection(session).execute(_LIST)
    return [
        ListedRule(
            ItemId(UUID(bytes=item)),
            *(name, base_unit, Quantity(point), pack, unit, Quantity(ratio), Quantity(on_hand)),
        )
        for item, name, base_unit, point, pack, unit, ratio, on_hand in rows
    ]


def rule_of_item(session: Session, item_id: ItemId) -> RuleOfItem | None:
    """Read what holds for one item; None where there is no such item."""
    item = item_record(session, item_id)
    if item is None:
        return None
    rule = session.get(ItemOrderRule, item_id)
    point, pack = (rule.point, rule.pack) if rule else (NOTHING, 0)
    about = (item_id, item.name, item.base_unit, item.is_weighed, item.packs)
    return RuleOfItem(*about, point, pack)
