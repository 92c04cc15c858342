"""Which items are goods of villagers that the shop only sells for them (titip jual)."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from db.rows import driver_connection
from values.consignment import ShareKind
from values.identity import ItemId
from values.instant import day_number

_KIND = """SELECT kind FROM consignment_terms WHERE item_id = ? AND effective_from <= ?
    ORDER BY effective_from DESC LIMIT 1"""


def consigned_among(session: Session, item_ids: Iterable[ItemId], day: date) -> list[ItemId]:
    """Return those of some items that are on consignment on a day, in their order."""
    connection = driver_connection(session)
    found = []
    for item_id in item_ids:
        row = connection.execute(_KIND, (item_id.bytes, day_number(day))).fetchone()
        if row is not None and row[0] != ShareKind.ENDED:
            found.append(item_id)
    return found
