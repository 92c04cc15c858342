"""Writing effects into the figures: whole batches at a time, and only ever by adding."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection, Select, bindparam, select, update

from hub.projections.effects import Effects
from hub.projections.goods_key import goods_key
from hub.rows_in_bulk import add_or_merge, add_rows
from hub.stored_fact import ASKED_AT_ONCE
from hub.tables import daily_sales, goods, item, sale, stock_on_hand

_COUNTERS: Final = tuple(daily_sales.columns.keys())[2:]
_ADD_TO_DAY: Final = "(cooperative_id, business_date) DO UPDATE SET " + ", ".join(
    f"{name} = daily_sales.{name} + excluded.{name}" for name in _COUNTERS
)
_ADD_TO_STOCK: Final = (
    "(cooperative_id, item_id) DO UPDATE SET quantity = stock_on_hand.quantity + excluded.quantity"
)
_NEWEST_REVISION: Final = (
    "(cooperative_id, item_id) DO UPDATE SET revision = excluded.revision, name = excluded.name,"
    " base_unit = excluded.base_unit, goods_key = excluded.goods_key"
    " WHERE excluded.revision > item.revision"
)
_ADD_REFUND: Final = (
    update(sale)
    .where(
        sale.c.cooperative_id == bindparam("of_cooperative"), sale.c.sale_id == bindparam("of_sale")
    )
    .values(refunded=sale.c.refunded + bindparam("amount"))
)
_KNOWN_SALES: Final = select(sale.c.sale_id).where(
    sale.c.cooperative_id == bindparam("cooperative_id"),
    sale.c.sale_id.in_(bindparam("sale_ids", expanding=True)),
)


def write_effects(connection: Connection, cooperative_id: bytes, effects: Effects) -> None:
    """Add what some facts change to the figures of a cooperative, whose row must be locked."""
    add_rows(connection, sale, [(cooperative_id, *row, 0) for row in effects.sales])
    days = [
        (cooperative_id, day, *(getattr(totals, name) for name in _COUNTERS))
        for day, totals in effects.days.items()
    ]
    add_or_merge(connection, daily_sales, days, _ADD_TO_DAY)
    moved = [(cooperative_id, *movement) for movement in effects.stock.items()]
    add_or_merge(connection, stock_on_hand, moved, _ADD_TO_STOCK)
    if effects.items:
        _write_items(connection, cooperative_id, effects)
    if effects.refunds:
        connection.execute(
            _ADD_REFUND,
            [
                {"of_cooperative": cooperative_id, "of_sale": sale_id, "amount": amount}
                for sale_id, amount in effects.refunds.items()
            ],
        )


def _write_items(connection: Connection, cooperative_id: bytes, effects: Effects) -> None:
    named = {
        goods_key(record): (record.name, record.base_unit) for record in effects.items.values()
    }
    add_or_merge(connection, goods, [(key, *words) for key, words in named.items()], "DO NOTHING")
    rows = [
        (
            cooperative_id,
            item_id,
            record.revision,
            record.name,
            record.base_unit,
            goods_key(record),
        )
        for item_id, record in effects.items.items()
    ]
    add_or_merge(connection, item, rows, _NEWEST_REVISION)


def known_sales(
    connection: Connection, cooperative_id: bytes, sale_ids: Iterable[bytes]
) -> set[bytes]:
    """Return those of `sale_ids` that have been counted."""
    return _found(connection, _KNOWN_SALES, cooperative_id, sale_ids)


def overdrawn_sales(
    connection: Connection, cooperative_id: bytes, sale_ids: Iterable[bytes]
) -> set[bytes]:
    """Return those of `sale_ids` for which more was paid back than they brought in."""
    return _found(
        connection, _KNOWN_SALES.where(sale.c.refunded > sale.c.total), cooperative_id, sale_ids
    )


def _found(
    connection: Connection,
    question: Select[Any],
    cooperative_id: bytes,
    sale_ids: Iterable[bytes],
) -> set[bytes]:
    found: set[bytes] = set()
    asked = list(sale_ids)
    for start in range(0, len(asked), ASKED_AT_ONCE):
        some = asked[start : start + ASKED_AT_ONCE]
        rows = connection.execute(question, {"cooperative_id": cooperative_id, "sale_ids": some})
        found.update(rows.scalars().all())
    return found
