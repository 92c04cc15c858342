"""Packs of records that were merged into others: under which one they are bought now."""

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple, Protocol, TypeVar, cast

from msgspec.structs import replace

from coop.goods.item_listing import kept_items
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.quantity import Quantity

NO_PACK = 0
"""The number of a pack that the record which stays has not."""
_PACK = """SELECT coalesce(p.number, 0), i.name, coalesce(p.unit, ''), i.base_unit FROM item AS i
    LEFT JOIN item_pack AS p ON p.item_id = i.item_id AND p.revision = i.revision
        AND p.fact_id = i.fact_id AND p.ratio = ?
    WHERE i.item_id = ? ORDER BY p.unit <> ?, p.number LIMIT 1"""


class PackNamed(NamedTuple):
    """A pack as a draft or an order names it."""

    item_id: ItemId
    unit: str
    ratio: Quantity


class KeptPack(NamedTuple):
    """The same pack under the record that stays; the fields are called as those of a line are."""

    item_id: ItemId
    pack: int
    """`NO_PACK` where it has none of that size."""
    name: str
    unit: str
    base_unit: str


class _NamesPack(Protocol):
    """A line of something that is typed: a `Struct`, which a protocol cannot say."""

    @property
    def item_id(self) -> ItemId: ...

    @property
    def unit(self) -> str: ...

    @property
    def ratio(self) -> Quantity: ...


Line = TypeVar("Line", bound=_NamesPack)


def lines_kept(session: Session, lines: Sequence[Line]) -> tuple[Line, ...]:
    """Let typed lines name the records that stay, in their packs of the same size.

    They may have lain on the disk or in a window while two records became one (decision 022).
    """
    named = [PackNamed(line.item_id, line.unit, line.ratio) for line in lines]
    found = kept_packs(session, named)
    return tuple(
        replace(cast("Any", line), **found[of]._asdict()) if of in found else line
        for of, line in zip(named, lines, strict=True)
    )


def kept_packs(session: Session, named: Collection[PackNamed]) -> dict[PackNamed, KeptPack]:
    """Find packs of merged records under those that stay; packs of others are left out."""
    kept = kept_items(session, {of.item_id for of in named})
    connection, found = driver_connection(session), {}
    for of in named:
        kept_id = kept.get(of.item_id)
        if kept_id is None:
            continue
        row = connection.execute(_PACK, (of.ratio, kept_id.bytes, of.unit)).fetchone()
        number, name, unit, base_unit = row
        found[of] = KeptPack(kept_id, number, name, unit or of.unit, base_unit)
    return found
