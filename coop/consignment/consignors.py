"""The owners of goods on consignment (daftar penitip)."""

from typing import Any, NamedTuple
from uuid import UUID

from coop.consignment.refusals import ConsignorUnknown
from coop.word_search.folding import folded
from db.rows import driver_connection
from db.session import Session
from values.identity import ConsignorId, MemberId

CONSIGNORS_MAX = 500
"""More than any village has; whoever has more types a letter."""
_COLUMNS = """SELECT c.consignor_id, c.revision, c.name, c.phone, c.note, c.member_id,
    coalesce(m.number, ''), c.is_active
    FROM consignor AS c LEFT JOIN member AS m ON m.member_id = c.member_id """
_LIST = (
    _COLUMNS
    + f"""WHERE (c.is_active OR :with_put_away)
        AND ' ' || c.search_name LIKE '% ' || :typed || '%'
    ORDER BY NOT c.is_active, c.search_name, c.consignor_id LIMIT {CONSIGNORS_MAX}"""
)
_ONE = _COLUMNS + "WHERE c.consignor_id = :consignor_id"


class ListedConsignor(NamedTuple):
    """An owner as the list shows them."""

    consignor_id: ConsignorId
    revision: int
    name: str
    phone: str
    note: str
    member_id: MemberId | None
    member_number: str
    is_active: bool


def consignor_list(
    session: Session, typed: str = "", *, with_put_away: bool = False
) -> list[ListedConsignor]:
    """List owners by name, or those of whose name a word begins as was typed."""
    asked = {"typed": folded(typed), "with_put_away": with_put_away}
    return [_listed(row) for row in driver_connection(session).execute(_LIST, asked)]


def consignor(session: Session, consignor_id: ConsignorId | None) -> ListedConsignor:
    """Read one owner.

    Raises:
        ConsignorUnknown: there is none of that id.
    """
    asked = {"consignor_id": consignor_id.bytes if consignor_id else b""}
    row = driver_connection(session).execute(_ONE, asked).fetchone()
    if row is None:
        raise ConsignorUnknown
    return _listed(row)


def active_consignor(session: Session, consignor_id: ConsignorId | None) -> ListedConsignor:
    """Read one owner who still brings goods.

    Raises:
        ConsignorUnknown: there is none, or they were put away.
    """
    found = consignor(session, consignor_id)
    if not found.is_active:
        raise ConsignorUnknown
    return found


def _listed(row: tuple[Any, ...]) -> ListedConsignor:
    consignor_id, revision, name, phone, note, member_id, number, is_active = row
    return ListedConsignor(
        ConsignorId(UUID(bytes=consignor_id)),
        revision,
        name,
        phone,
        note,
        MemberId(UUID(bytes=member_id)) if member_id else None,
        number,
        bool(is_active),
    )
