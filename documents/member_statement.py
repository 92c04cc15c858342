"""A member's statement (rekening anggota): what it says, whatever the paper.

It is a value with its words, made of the books once; whoever draws it needs no session.
"""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from msgspec.json import Encoder

from coop.credit.credit_history import credit_history
from coop.savings.savers import saver
from coop.savings.statement import savings_statement
from coop.selling.member_purchases import member_purchases
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.member_statement_credit import credit_sections, shop_sums
from documents.member_statement_words import (
    StatementEntry,
    StatementSection,
    StatementSum,
    savings_sections,
)
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.period import Period

__all__ = [
    "MemberStatement",
    "StatementEntry",
    "StatementMade",
    "StatementSection",
    "StatementSize",
    "StatementSum",
    "check_code",
    "member_statement",
    "paper_id",
]

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: none is mistaken for another.
_CODE_LETTERS = 8
_ENCODER = Encoder(order="deterministic")


class StatementSize(StrEnum):
    """The papers for statements."""

    A4 = "a4"
    A5 = "a5"
    ROLL_80 = "80mm"


class StatementMade(NamedTuple):
    """Who hands a statement out, where and when."""

    on: date
    at: time
    """The shop's own clock."""
    place: str = ""
    officer: str = ""
    treasurer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberStatement:
    """Everything on one statement."""

    shop_names: tuple[str, ...]
    """Cooperative first, then its shop."""
    address: tuple[str, ...] = ()
    legal_number: str = ""
    member_number: str
    member_name: str
    hamlet: str = ""
    joined_on: date | None = None
    status: MemberStatus
    period: Period
    sections: tuple[StatementSection, ...]
    sums: tuple[StatementSum, ...] = ()
    """What stands below the total of the savings: purchases, what is owed."""
    made: StatementMade
    copy_number: int = 0
    """0 for the original, n for `SALINAN n`."""

    @property
    def last_day(self) -> date:
        """The day of the closing balances."""
        return self.period.after - timedelta(days=1)

    @property
    def savings_total(self) -> Rupiah:
        """What the member has: this is what stands in words."""
        return Rupiah(sum(part.closing for part in self.sections if part.is_savings))


def member_statement(
    session: Session,
    member_id: MemberId,
    period: Period,
    settings: ShopSettings,
    made: StatementMade,
) -> MemberStatement:
    """Read all savings of a member over a period, what they bought, and what they owe for it.

    Raises:
        MemberUnknown: nobody has that id.
    """
    of = saver(session, member_id)
    savings = savings_statement(session, member_id, period)
    credit = credit_history(session, member_id, period)
    bought = member_purchases(session, member_id, period.first, period.after)
    purchases = Rupiah(sum(purchase.net for purchase in bought))
    return MemberStatement(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        address=settings.address_lines,
        legal_number=settings.legal_number,
        member_number=of.number,
        member_name=of.full_name,
        hamlet=of.hamlet,
        joined_on=of.joined_on,
        status=of.status,
        period=period,
        sections=(*savings_sections(savings), *credit_sections(credit)),
        sums=tuple(shop_sums(purchases, credit)),
        made=made,
    )


def paper_id(statement: MemberStatement) -> FactId:
    """Return an id that two statements share if they say the same: the second is a copy."""
    return FactId(UUID(bytes=_digest(statement)[:16]))


def check_code(statement: MemberStatement) -> str:
    """Return a code of what the statement says: `7F3C-91QD`.

    Printed again from the same books it is the same, whoever prints it and when: an officer who
    doubts a paper prints the same days again and compares.
    """
    number = int.from_bytes(_digest(statement)[:_CODE_LETTERS])
    letters = "".join(_ALPHABET[number >> 5 * at & 31] for at in range(_CODE_LETTERS))
    return f"{letters[:4]}-{letters[4:]}"


def _digest(statement: MemberStatement) -> bytes:
    said = (statement.member_number, statement.period, statement.sections, statement.sums)
    return sha256(_ENCODER.encode(said)).digest()
