"""The suppliers (daftar pemasok), each with what is owed to them."""

from typing import Any, NamedTuple
from uuid import UUID

from coop.buying.refusals import SupplierUnknown
from coop.word_search.folding import folded
from db.rows import driver_connection
from db.session import Session
from values.identity import SupplierId
from values.money import Rupiah

SUPPLIERS_MAX = 500
"""More than any village shop buys from; whoever has more types a letter."""
_COLUMNS = """SELECT s.supplier_id, s.revision, s.name, s.phone, s.address, s.note, s.terms_days,
    s.is_active, s.lead_days, coalesce((SELECT sum(e.amount) FROM supplier_debt_entry AS e
        WHERE e.supplier_id = s.supplier_id), 0) FROM supplier AS s """
_LIST = (
    _COLUMNS
    + f"""WHERE (s.is_active OR :with_put_away)
        AND ' ' || s.search_name LIKE '% ' || :typed || '%'
    ORDER BY NOT s.is_active, s.search_name, s.supplier_id LIMIT {SUPPLIERS_MAX}"""
)
_ONE = _COLUMNS + "WHERE s.supplier_id = :supplier_id"


class ListedSupplier(NamedTuple):
    """A supplier as the list shows them."""

    supplier_id: SupplierId
    revision: int
    name: str
    phone: str
    address: str
    note: str
    terms_days: int
    is_active: bool
    lead_days: int | None
    """Until their goods come; None where nobody said."""
    owed: Rupiah


def supplier_list(
    session: Session, typed: str = "", *, with_put_away: bool = False
) -> list[ListedSupplier]:
    """List suppliers by name, or those of whose name a word begins as was typed."""
    asked = {"typed": folded(typed), "with_put_away": with_put_away}
    rows = driver_connection(session).execute(_LIST, asked)
    return [_listed(row) for row in rows]


def supplier(session: Session, supplier_id: SupplierId | None) -> ListedSupplier:
    """Read one supplier.

    Raises:
        SupplierUnknown: there is none of that id.
    """
    asked = {"supplier_id": supplier_id.bytes if supplier_id else b""}
    row = driver_connection(session).execute(_ONE, asked).fetchone()
    if row is None:
        raise SupplierUnknown
    return _listed(row)


def _listed(row: tuple[Any, ...]) -> ListedSupplier:
    supplier_id, revision, name, phone, address, note, terms_days, is_active, lead_days, owed = row
    return ListedSupplier(
        SupplierId(UUID(bytes=supplier_id)),
        revision,
        name,
        phone,
        address,
        note,
        terms_days,
        bool(is_active),
        lead_days,
        Rupiah(owed),
    )
