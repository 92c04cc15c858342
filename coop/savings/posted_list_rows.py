"""The members on a list of payments that was posted, and what was taken back since."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from coop.savings.documents import facts_of_document
from coop.savings.paper import UNKNOWN_MEMBER
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, MemberId
from values.money import Rupiah
from values.savings import SavingsKind

_ROWS = """SELECT e.row, e.member_id, m.number, m.full_name, e.savings, sum(e.amount),
    EXISTS (SELECT 1 FROM savings_reversal AS r
        WHERE r.of_fact = e.fact_id AND r.of_row IN (0, e.row))
    FROM savings_entry AS e LEFT JOIN member AS m ON m.member_id = e.member_id
    WHERE e.fact_id = ? GROUP BY e.row, e.member_id, e.savings ORDER BY e.row, min(e.line)"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostedRow:
    """What was posted for one member."""

    row: int
    """As the receipt is numbered."""
    member_id: MemberId
    number: str
    full_name: str
    amounts: tuple[tuple[SavingsKind, Rupiah], ...]
    is_taken_back: bool

    @property
    def total(self) -> Rupiah:
        """What the member got by it."""
        return Rupiah(sum(amount for _, amount in self.amounts))


def posted_list_rows(session: Session, fact_id: FactId) -> Sequence[PostedRow]:
    """Read the members of a list by any of its facts."""
    found: dict[int, PostedRow] = {}
    connection = driver_connection(session)
    for part in facts_of_document(session, fact_id):
        for row, key, number, name, savings, amount, is_back in connection.execute(
            _ROWS, (part.bytes,)
        ):
            paid = (SavingsKind(savings), Rupiah(amount))
            if row in found:
                found[row] = replace(found[row], amounts=(*found[row].amounts, paid))
                continue
            known = UNKNOWN_MEMBER if number is None else (number, name)
            found[row] = PostedRow(
                row=row,
                member_id=MemberId(UUID(bytes=key)),
                number=known[0],
                full_name=known[1],
                amounts=(paid,),
                is_taken_back=bool(is_back),
            )
    return tuple(found.values())
