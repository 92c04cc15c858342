"""Changes of many prices that were made, the newest first (riwayat ubah harga massal)."""

from datetime import date
from typing import NamedTuple
from uuid import UUID

from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.instant import day_of_number
from values.money import Rupiah
from values.percentage import BasisPoints

PAGE = 200
_LISTED = f"""SELECT c.fact_id, c.business_date, c.effective_from, c.category,
    coalesce(s.name, ''), c.rate, c.amount, c.packs,
    (SELECT min(u.business_date) FROM price_change_undone AS u WHERE u.change_id = c.fact_id)
    FROM price_change AS c LEFT JOIN supplier AS s ON s.supplier_id = c.supplier_id
    ORDER BY c.fact_id DESC LIMIT {PAGE}"""  # noqa: S608  Ours.


class ListedChange(NamedTuple):
    """One change of many prices."""

    change_id: FactId
    made_on: date
    effective_from: date
    category: str
    supplier_name: str
    rate: BasisPoints
    amount: Rupiah
    packs: int
    undone_on: date | None


def price_changes(session: Session) -> list[ListedChange]:
    """List the last changes."""
    return [
        ListedChange(
            FactId(UUID(bytes=fact_id)),
            day_of_number(made_on),
            day_of_number(since),
            category,
            supplier_name,
            BasisPoints(rate),
            Rupiah(amount),
            packs,
            None if undone_on is None else day_of_number(undone_on),
        )
        for (
            fact_id,
            made_on,
            since,
            category,
            supplier_name,
            rate,
            amount,
            packs,
            undone_on,
        ) in driver_connection(session).execute(_LISTED)
    ]
