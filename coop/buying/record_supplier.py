"""Put a supplier on the list, change them, or put them away (pemasok).

A supplier is put away by recording them with `is_active=False`: what came from them keeps its name.
"""

from coop.buying.supplier_rules import SupplierDraft, checked_supplier
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.buying import SuppliersRecorded
from coop.word_search.folding import folded
from db.rows import Latest, driver_connection
from db.session import Session
from db.tables import Supplier
from values.stamp import Stamp

_SAME_NAME = "SELECT name FROM supplier WHERE search_name = ? AND supplier_id <> ? AND is_active"


class SupplierNamedSo(Refusal):
    """Another supplier on the list has that name; two would be mixed up."""

    name: str


class SupplierChangedMeanwhile(Refusal):
    """Somebody else changed the supplier after the form was opened."""

    name: str


@use_case
def record_supplier(session: Session, stamp: Stamp, *, supplier: SupplierDraft) -> None:
    """Record a supplier as they are from now on.

    Raises:
        SupplierNamedSo: another one is called so.
        SupplierChangedMeanwhile: it is not based on the supplier as they are.
        Refusal: what `checked_supplier` refuses.
    """
    before = session.get(Supplier, supplier.supplier_id)
    if supplier.based_on != (before.revision if before else 0):
        raise SupplierChangedMeanwhile(before.name if before else supplier.name)
    checked = checked_supplier(supplier)
    asked = (folded(checked.name), checked.supplier_id.bytes)
    same = driver_connection(session).execute(_SAME_NAME, asked).fetchone()
    if checked.is_active and same is not None:
        raise SupplierNamedSo(same[0])
    record(session, stamp, SuppliersRecorded(suppliers=(checked,)))


@applies(SuppliersRecorded)
def _rows(stamp: Stamp, fact: SuppliersRecorded) -> Rows:
    for supplier in fact.suppliers:
        held = {
            "name": supplier.name,
            "search_name": folded(supplier.name),
            "phone": supplier.phone,
            "address": supplier.address,
            "note": supplier.note,
            "terms_days": supplier.terms_days,
            "is_active": supplier.is_active,
            "lead_days": supplier.lead_days,
        }
        key = {"supplier_id": supplier.supplier_id}
        yield Latest(Supplier, key, (supplier.revision, stamp.fact_id), held)
