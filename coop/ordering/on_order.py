"""What is ordered already and has not come (sudah dipesan), item by item."""

from collections import defaultdict
from uuid import UUID

from coop.buying.order_standing import CAME
from coop.goods.item_listing import kept_items
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.quantity import NOTHING, Quantity

_OPEN = f"""SELECT l.item_id, sum(max(0, l.quantity * l.ratio / 1000 - {CAME}))
    FROM supplier_order_line AS l
    WHERE NOT EXISTS (SELECT 1 FROM supplier_order_end AS e WHERE e.order_id = l.fact_id)
    GROUP BY l.item_id"""  # noqa: S608  Ours.


def on_order(session: Session) -> dict[ItemId, Quantity]:
    """Read what is open of all orders that wait, in base units.

    What was ordered under a record that was merged is awaited under the one that stays.
    """
    rows = driver_connection(session).execute(_OPEN).fetchall()
    awaited = {ItemId(UUID(bytes=item)): base for item, base in rows if base}
    kept = kept_items(session, awaited)
    found: defaultdict[ItemId, Quantity] = defaultdict(lambda: NOTHING)
    for item_id, base in awaited.items():
        under = kept.get(item_id, item_id)
        found[under] = Quantity(found[under] + base)
    return dict(found)
