"""What somebody is typing of an item while they count: on the disk, and no word until it is saved.

Each counter has their own, so that nobody sees what another is typing.
"""

from datetime import date, datetime
from typing import NamedTuple

import msgspec
from msgspec import Struct
from sqlalchemy import select
from sqlalchemy.dialects.sqlite import insert

from db.rows import driver_connection
from db.session import Session
from db.tables import StockCountDraft
from values.counting import Counter
from values.identity import FactId, ItemId

_DROP = "DELETE FROM stock_count_draft WHERE count_id = ? AND counter = ? AND item_id = ?"
_UNSAVED = "SELECT count(DISTINCT item_id) FROM stock_count_draft WHERE count_id = ?"
_DROP_ALL = "DELETE FROM stock_count_draft WHERE count_id = ?"


class TypedBatch(Struct, frozen=True, omit_defaults=True):
    """What is typed beside one last day; None is beside no last day."""

    expires_on: date | None
    code: str = ""
    typed: tuple[str, ...] = ()
    """How many, one text for each pack that is offered."""


class TypedCount(Struct, frozen=True, omit_defaults=True):
    """All fields of the form, as they were typed."""

    packs: tuple[tuple[int, str], ...] = ()
    """Number of the pack, and how many."""
    by_batch: bool = False
    batches: tuple[TypedBatch, ...] = ()
    day: str = ""
    """Of another batch that is not in the list yet."""
    code: str = ""
    time: str = ""
    """When it was counted, where a sheet is typed in."""


class CountDraft(NamedTuple):
    """What one person was typing of one item, and when they last did."""

    count_id: FactId
    counter: Counter
    item_id: ItemId
    typed: TypedCount


class KeptCount(NamedTuple):
    """What is on the disk of it."""

    typed: TypedCount
    changed_at: datetime


def keep_count_draft(session: Session, draft: CountDraft, changed_at: datetime) -> None:
    """Put what is typed now in place of what was kept; where nothing is typed, nothing is left."""
    if draft.typed == TypedCount():
        drop_count_draft(session, *draft[:3])
        return
    row = {
        "count_id": draft.count_id,
        "counter": draft.counter,
        "item_id": draft.item_id,
        "changed_at": changed_at,
        "body": msgspec.json.encode(draft.typed),
    }
    statement = insert(StockCountDraft).values(row)
    news = {name: statement.excluded[name] for name in ("changed_at", "body")}
    keys = ["count_id", "counter", "item_id"]
    session.execute(statement.on_conflict_do_update(index_elements=keys, set_=news))


def drop_count_draft(session: Session, count_id: FactId, counter: Counter, item_id: ItemId) -> None:
    """Forget what was typed of an item: it was saved."""
    driver_connection(session).execute(_DROP, (count_id.bytes, counter.value, item_id.bytes))


def drop_count_drafts(session: Session, count_id: FactId) -> None:
    """Forget all that was typed in a count: it is over."""
    driver_connection(session).execute(_DROP_ALL, (count_id.bytes,))


def kept_counts(session: Session, count_id: FactId, counter: Counter) -> dict[ItemId, KeptCount]:
    """Return what somebody was typing of the items of a count, and did not save."""
    of = StockCountDraft
    rows = select(of.item_id, of.body, of.changed_at)
    rows = rows.where(of.count_id == count_id, of.counter == counter)
    return {
        item_id: KeptCount(msgspec.json.decode(body, type=TypedCount), changed_at)
        for item_id, body, changed_at in session.execute(rows)
    }


def unsaved_items(session: Session, count_id: FactId) -> int:
    """Count the items of which something is typed by anybody, and not saved."""
    asked = (count_id.bytes,)
    (items,) = driver_connection(session).execute(_UNSAVED, asked).fetchone()
    return int(items)
