"""What each pack costs on a day (daftar harga), and what it has cost."""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import select

from coop.facts.prices import HeldRule
from db.rows import driver_connection
from db.session import Session
from db.tables import ItemPrice
from values.identity import FactId, ItemId
from values.instant import day_number
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, ONE, Quantity

# Read backwards along the key of the table: one step, however long the history is.
PRICE_OF_PACK = """(
    SELECT price FROM item_price AS c
    WHERE c.item_id = p.item_id AND c.pack = p.number AND c.effective_from <= :day
    ORDER BY c.effective_from DESC, c.revision DESC, c.fact_id DESC, c.line DESC LIMIT 1)"""
CEILING_OF_ITEM = """(
    SELECT price FROM price_ceiling AS h
    WHERE h.item_id = p.item_id AND h.effective_from <= :day
    ORDER BY h.effective_from DESC, h.revision DESC, h.fact_id DESC LIMIT 1)"""
PACK_COLUMNS = f"""
    p.item_id, p.number, i.name, p.unit, i.base_unit, p.ratio, i.is_weighed,
    i.is_active AND p.is_sold AND p.revision = i.revision AND p.fact_id = i.fact_id,
    {PRICE_OF_PACK}, coalesce(l.quantity, 0), coalesce(l.value, 0), {CEILING_OF_ITEM},
    coalesce(l.elsewhere, 0), i.is_active"""
"""Of item i, item_pack p and stock_level l, on :day; `pack_on_sale` reads them."""
_PACK = f"""SELECT {PACK_COLUMNS}
    FROM item AS i JOIN item_pack AS p ON p.item_id = i.item_id AND p.number = :pack
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id WHERE i.item_id = :item_id
"""  # noqa: S608  No value is written into it.


class LyingThere(NamedTuple):
    """What of an item lies in a place other than the shop."""

    place: str
    """Its name; nothing where it is of a till not yet heard from."""
    quantity: Quantity
    sells: bool
    """Whether it is to be sold once somebody carries it to the shop."""


class PackOnSale(NamedTuple):
    """A pack as the till needs it."""

    item_id: ItemId
    pack: int
    name: str
    unit: str
    base_unit: str
    ratio: Quantity
    is_weighed: bool
    is_sold: bool
    """False where the item or this pack of it is no longer offered."""
    price: Rupiah | None
    """None where nobody has set one."""
    on_hand: Quantity
    """Of the item, in base units, wherever it lies."""
    value: Rupiah = ZERO
    """What that cost, as far as it is known."""
    ceiling: Rupiah | None = None
    """The most that the law allows for this pack on that day (HET)."""
    rules: tuple[HeldRule, ...] = ()
    """Other prices of the day; only `coop.prices.rules_of_packs` reads them."""
    is_listed: bool = True
    """False where the item is archived."""
    elsewhere: Quantity = NOTHING
    """What of it lies in other places than the shop."""
    lying: tuple[LyingThere, ...] = ()
    """Where that is; only `coop.selling.goods_at_till` reads it."""

    @property
    def in_shop(self) -> Quantity:
        """What can be sold at once: what nobody carried elsewhere."""
        return Quantity(self.on_hand - self.elsewhere)

    @property
    def is_above_ceiling(self) -> bool:
        """Whether it costs more than the law allows."""
        return self.ceiling is not None and self.price is not None and self.price > self.ceiling


class PriceLine(NamedTuple):
    """One price of a pack; `fact_id` is the act that set it."""

    effective_from: date
    price: Rupiah
    revision: int
    fact_id: FactId


def pack_on_sale(row: tuple[Any, ...]) -> PackOnSale:
    """Read what `PACK_COLUMNS` selected."""
    item_id, pack, name, unit, base_unit, ratio, is_weighed, is_sold, price, *stock = row
    on_hand, value, ceiling, elsewhere, is_listed = stock
    return PackOnSale(
        ItemId(UUID(bytes=item_id)),
        pack,
        name,
        unit,
        base_unit,
        Quantity(ratio),
        bool(is_weighed),
        bool(is_sold),
        None if price is None else Rupiah(price),
        Quantity(on_hand),
        Rupiah(value),
        None if ceiling is None else ceiling_of_pack(ceiling, ratio),
        elsewhere=Quantity(elsewhere),
        is_listed=bool(is_listed),
    )


def ceiling_of_pack(ceiling: int, ratio: int) -> Rupiah:
    """Return the highest whole rupiah that keeps a pack at or below the ceiling of a base unit."""
    return Rupiah(ceiling * ratio // ONE)


def packs_on_sale(
    session: Session, packs: Iterable[tuple[ItemId, int]], day: date
) -> dict[tuple[ItemId, int], PackOnSale]:
    """Read packs by item and number; unknown ones are left out."""
    connection = driver_connection(session)
    found = {}
    for item_id, pack in dict.fromkeys(packs):
        asked = {"item_id": item_id.bytes, "pack": pack, "day": day_number(day)}
        row = connection.execute(_PACK, asked).fetchone()
        if row is not None:
            found[item_id, pack] = pack_on_sale(row)
    return found


def price_on(session: Session, item_id: ItemId, pack: int, day: date) -> Rupiah | None:
    """Return what a pack costs on a day, if that is known."""
    found = packs_on_sale(session, [(item_id, pack)], day).get((item_id, pack))
    return found.price if found else None


def price_history(
    session: Session, item_id: ItemId, pack: int, limit: int = 200
) -> list[PriceLine]:
    """List a pack's prices, those of days to come among them, the newest first."""
    of = ItemPrice
    rows = (
        select(of.effective_from, of.price, of.revision, of.fact_id)
        .where(of.item_id == item_id, of.pack == pack)
        .order_by(of.effective_from.desc(), of.revision.desc(), of.fact_id.desc(), of.line.desc())
        .limit(limit)
    )
    return [PriceLine(*row) for row in session.execute(rows)]
