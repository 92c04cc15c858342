"""Stock on hand: one thing on the shelves of all cooperatives, or all things of one."""

from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Select, case, func, select

from hub.tables import cooperative, goods, item, stock_on_hand

ROWS_A_PAGE: Final = 50
"""What one reads before one searches."""
WORDS_MAX: Final = 6
"""Of a search; more would only make it slow."""


class Page(NamedTuple):
    """A part of a list, and whether there is more of it."""

    rows: list[Any]
    number: int
    has_more: bool


class GoodsRow(NamedTuple):
    """One thing, on the shelves of all cooperatives."""

    goods_key: str
    name: str
    base_unit: str
    quantity: int
    cooperatives: int
    short: int
    """Of them, how many have nothing left by the book, or less."""


class ShelfRow(NamedTuple):
    """An item as one cooperative has it."""

    cooperative_id: bytes
    cooperative_name: str
    item_name: str | None
    """None while the hub has not been told what it is."""
    base_unit: str
    quantity: int


def goods_of_all(connection: Connection, search: str, number: int) -> Page:
    """Return page `number`, from 0, of the goods whose names have all words of `search`."""
    asked = (
        select(goods.c.goods_key)
        .where(*_all_words(func.lower(goods.c.name), search))
        .order_by(goods.c.name, goods.c.goods_key)
    )
    keys, has_more = _page(connection, asked, number)
    counted = (
        select(
            goods.c.goods_key,
            goods.c.name,
            goods.c.base_unit,
            func.coalesce(func.sum(stock_on_hand.c.quantity), 0),
            func.count(item.c.cooperative_id.distinct()),
            func.sum(case((func.coalesce(stock_on_hand.c.quantity, 0) <= 0, 1), else_=0)),
        )
        .join(item, item.c.goods_key == goods.c.goods_key)
        .outerjoin(stock_on_hand, _IS_OF_THE_ITEM)
        .where(goods.c.goods_key.in_([row[0] for row in keys]))
        .group_by(goods.c.goods_key, goods.c.name, goods.c.base_unit)
        .order_by(goods.c.name, goods.c.goods_key)
    )
    rows = [GoodsRow(*row[:3], *map(int, row[3:])) for row in connection.execute(counted)]
    return Page(rows, number, has_more)


def shelves_with(connection: Connection, goods_key: str) -> list[ShelfRow]:
    """Return what each cooperative has of one thing, by the cooperative's name."""
    asked = (
        select(
            item.c.cooperative_id,
            cooperative.c.name,
            item.c.name,
            item.c.base_unit,
            func.coalesce(stock_on_hand.c.quantity, 0),
        )
        .join(cooperative, cooperative.c.cooperative_id == item.c.cooperative_id)
        .outerjoin(stock_on_hand, _IS_OF_THE_ITEM)
        .where(item.c.goods_key == goods_key)
        .order_by(cooperative.c.name, item.c.name)
    )
    return [ShelfRow(*row) for row in connection.execute(asked)]


def shelf_of(connection: Connection, cooperative_id: bytes, search: str, number: int) -> Page:
    """Return page `number`, from 0, of what one cooperative has; what has no name comes last."""
    asked = (
        select(
            stock_on_hand.c.cooperative_id,
            cooperative.c.name,
            item.c.name,
            func.coalesce(item.c.base_unit, ""),
            stock_on_hand.c.quantity,
        )
        .join(cooperative, cooperative.c.cooperative_id == stock_on_hand.c.cooperative_id)
        .outerjoin(item, _IS_OF_THE_ITEM)
        .where(
            stock_on_hand.c.cooperative_id == cooperative_id,
            *_all_words(func.lower(func.coalesce(item.c.name, "")), search),
        )
        .order_by(item.c.name.is_(None), item.c.name, stock_on_hand.c.item_id)
    )
    rows, has_more = _page(connection, asked, number)
    return Page([ShelfRow(*row) for row in rows], number, has_more)


_IS_OF_THE_ITEM: Final = (stock_on_hand.c.cooperative_id == item.c.cooperative_id) & (
    stock_on_hand.c.item_id == item.c.item_id
)


def _page(connection: Connection, asked: Select[Any], number: int) -> tuple[list[Any], bool]:
    found = connection.execute(asked.offset(number * ROWS_A_PAGE).limit(ROWS_A_PAGE + 1)).all()
    return list(found[:ROWS_A_PAGE]), len(found) > ROWS_A_PAGE


def _all_words(column: ColumnElement[str], search: str) -> list[ColumnElement[bool]]:
    words = search.lower().split()[:WORDS_MAX]
    return [column.contains(word, autoescape=True) for word in words]
