"""In which pack goods are ordered that somebody scanned or found."""

from coop.goods.item_records import item_record
from coop.goods.price_list import PackOnSale
from coop.ordering.order_draft import OrderDraftLine
from db.rows import driver_connection
from db.session import Session
from db.tables import ItemOrderRule
from values.identity import ItemId

_LAST = """SELECT l.pack FROM goods_receipt_line AS l
    JOIN goods_receipt AS r ON r.fact_id = l.fact_id
    WHERE l.item_id = ? AND l.quantity > 0
        AND NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = l.fact_id)
    ORDER BY r.received_on DESC, l.fact_id DESC, l.line DESC LIMIT 1"""
_BASE = 1


def line_to_order(session: Session, found: PackOnSale) -> OrderDraftLine:
    """Begin a line: goods found by the piece come in the pack of their rule, else in the last one.

    Whoever scans a carton means the carton.
    """
    number, unit, ratio = found.pack, found.unit, found.ratio
    item = item_record(session, found.item_id) if number == _BASE else None
    if item is not None:
        usual = _usual_pack(session, found.item_id)
        for pack in item.packs:
            if pack.number == usual:
                number, unit, ratio = pack.number, pack.unit, pack.ratio
    return OrderDraftLine(
        item_id=found.item_id,
        pack=number,
        name=found.name,
        unit=unit,
        base_unit=found.base_unit,
        ratio=ratio,
        is_weighed=found.is_weighed,
    )


def _usual_pack(session: Session, item_id: ItemId) -> int:
    rule = session.get(ItemOrderRule, item_id)
    if rule is not None and rule.pack:
        return rule.pack
    last = driver_connection(session).execute(_LAST, (item_id.bytes,)).fetchone()
    return int(last[0]) if last else 0
