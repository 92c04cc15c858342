"""Do the books of savings agree with themselves (uji silang): three witnesses, one sum.

    the entries, added up  =  the balances, added up  =  the totals that were kept

and each balance is the sum of its own entries.
"""

from collections.abc import Mapping
from typing import NamedTuple

from db.rows import driver_connection
from db.session import Session
from values.money import Rupiah
from values.savings import SavingsKind

_ENTRIES = "SELECT savings, sum(amount) FROM savings_entry GROUP BY savings"
_BALANCES = "SELECT savings, sum(amount) FROM savings_balance GROUP BY savings"
_TOTALS = "SELECT savings, amount FROM savings_total"
_APART = """SELECT count(*) FROM (
    SELECT member_id, savings, sum(amount) AS apart FROM (
        SELECT member_id, savings, amount FROM savings_entry
        UNION ALL SELECT member_id, savings, -amount FROM savings_balance)
    GROUP BY member_id, savings HAVING apart <> 0)"""


class SavingsTrial(NamedTuple):
    """What each witness says, by kind of savings; kinds without anything are not there."""

    entries: Mapping[SavingsKind, Rupiah]
    balances: Mapping[SavingsKind, Rupiah]
    totals: Mapping[SavingsKind, Rupiah]
    accounts_apart: int
    """Accounts whose balance is not the sum of their entries."""

    @property
    def agrees(self) -> bool:
        """Whether all say the same."""
        return self.entries == self.balances == self.totals and not self.accounts_apart


def savings_trial(session: Session) -> SavingsTrial:
    """Add everything up: a second or two on books of many years, for the reports' connection."""
    connection = driver_connection(session)
    entries, balances, totals = (
        {SavingsKind(savings): Rupiah(amount) for savings, amount in connection.execute(rows)}
        for rows in (_ENTRIES, _BALANCES, _TOTALS)
    )
    (apart,) = connection.execute(_APART).fetchone()
    return SavingsTrial(entries, balances, totals, apart)
