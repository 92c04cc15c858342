"""Whose an item is, and what they get of it, on any day."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from coop.facts.consignment import AgreedShare
from db.rows import driver_connection
from db.session import Session
from values.consignment import ShareKind
from values.identity import ConsignorId, ItemId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.percentage import BasisPoints, share_of
from values.quantity import Quantity, price_of

_COLUMNS = """SELECT t.item_id, t.effective_from, t.revision, t.consignor_id, t.kind, t.rate,
    t."each" FROM consignment_terms AS t """
_OF_ITEM = _COLUMNS + "WHERE t.item_id = :item_id ORDER BY t.effective_from"
_ITEMS_EVER = "SELECT DISTINCT item_id FROM consignment_terms WHERE consignor_id = ?"
_GOODS = """SELECT t.item_id, i.name, i.base_unit, i.is_weighed,
        coalesce(l.quantity - l.elsewhere, 0), t.kind, t.rate, t."each"
    FROM consignment_terms AS t JOIN item AS i ON i.item_id = t.item_id
    LEFT JOIN stock_level AS l ON l.item_id = t.item_id
    WHERE t.consignor_id = :consignor_id AND t.kind <> 'ended'
    AND (i.is_active OR coalesce(l.quantity, 0) <> 0) AND t.effective_from = (
        SELECT max(o.effective_from) FROM consignment_terms AS o
        WHERE o.item_id = t.item_id AND o.effective_from <= :day)
    ORDER BY i.search_name, t.item_id"""


class Terms(NamedTuple):
    """What holds for an item from a day on."""

    since: int
    """As yyyymmdd."""
    revision: int
    consignor_id: ConsignorId
    share: AgreedShare

    @property
    def is_ended(self) -> bool:
        """Whether the item is on consignment no more."""
        return self.share.kind is ShareKind.ENDED


class ConsignedItem(NamedTuple):
    """An item that an owner leaves with the shop just now."""

    item_id: ItemId
    name: str
    unit: str
    is_weighed: bool
    on_hand: Quantity
    """In the shop: what lies elsewhere is carried there before it is given back."""
    share: AgreedShare


def terms_of(session: Session, item_id: ItemId) -> list[Terms]:
    """Read all terms of an item, in the order of their days."""
    rows = driver_connection(session).execute(_OF_ITEM, {"item_id": item_id.bytes})
    return [_terms(row) for row in rows]


def terms_on(terms: Sequence[Terms], day: date) -> Terms | None:
    """Return what holds on a day; None where the item is not on consignment then."""
    found = bisect_right(terms, day_number(day), key=lambda of: of.since)
    held = terms[found - 1] if found else None
    return None if held is None or held.is_ended else held


def items_ever_of(session: Session, consignor_id: ConsignorId) -> list[ItemId]:
    """List the items that an owner has, or had at some time."""
    rows = driver_connection(session).execute(_ITEMS_EVER, (consignor_id.bytes,))
    return sorted(ItemId(UUID(bytes=item_id)) for (item_id,) in rows)


def consigned_goods(session: Session, consignor_id: ConsignorId, day: date) -> list[ConsignedItem]:
    """List what an owner leaves with the shop on a day, and what is left of it.

    What was put away is left out, unless something of it is here.
    """
    asked = {"consignor_id": consignor_id.bytes, "day": day_number(day)}
    return [_consigned(row) for row in driver_connection(session).execute(_GOODS, asked)]


def owed_for(share: AgreedShare, quantity: Quantity, amount: Rupiah) -> Rupiah:
    """Return the owner's part of what buyers paid for so much; of what came back it is negative."""
    if share.kind is ShareKind.FIXED:
        whole = price_of(Quantity(abs(quantity)), share.each)
        return Rupiah(whole if quantity >= 0 else -whole)
    part = share_of(Rupiah(abs(amount)), share.rate)
    return Rupiah(part if amount >= 0 else -part)


def first_day(terms: Terms) -> date:
    """Return the day from which terms hold."""
    return day_of_number(terms.since)


def _terms(row: tuple[Any, ...]) -> Terms:
    _, since, revision, consignor_id, kind, rate, each = row
    return Terms(since, revision, ConsignorId(UUID(bytes=consignor_id)), _share(kind, rate, each))


def _share(kind: str, rate: int, each: int) -> AgreedShare:
    return AgreedShare(ShareKind(kind), BasisPoints(rate), Rupiah(each))


def _consigned(row: tuple[Any, ...]) -> ConsignedItem:
    item_id, name, unit, is_weighed, on_hand, *share = row
    return ConsignedItem(
        ItemId(UUID(bytes=item_id)),
        name,
        unit,
        bool(is_weighed),
        Quantity(on_hand),
        _share(*share),
    )
