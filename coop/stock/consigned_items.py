"""Which items are goods of villagers that the shop only sells for them (titip jual)."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.consignment import ShareKind
from values.identity import ItemId
from values.instant import day_number

# SQLite takes the other columns of a group from the row that has its max.
_CONSIGNED = """SELECT item_id, kind, max(effective_from) FROM consignment_terms
    WHERE effective_from <= ? AND item_id IN ({marks}) GROUP BY item_id"""


def consigned_among(session: Session, item_ids: Collection[ItemId], day: date) -> list[ItemId]:
    """Return those of some items, those of one document, that are on consignment on a day."""
    marks = ", ".join("?" * len(item_ids))
    asked = (day_number(day), *(item_id.bytes for item_id in item_ids))
    rows = driver_connection(session).execute(_CONSIGNED.format(marks=marks), asked)
    return [ItemId(UUID(bytes=item_id)) for item_id, kind, _ in rows if kind != ShareKind.ENDED]
