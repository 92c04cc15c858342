"""The certificate of a term deposit (bilyet), as values: what was put away, for whom, until when.

It holds no words save names that somebody wrote; the amount in words is made of `amount`.
"""

from datetime import date

from msgspec import Struct

from coop.savings.term_deposits import term_deposit
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.money import Rupiah
from values.percentage import BasisPoints

_LINK = "SELECT link FROM fact WHERE fact_id = ?"
_LINK_START_BYTES = 4  # As on receipts: eight letters in hexadecimal.


class TermCertificate(Struct, frozen=True, kw_only=True):
    """What stands on one certificate."""

    shop_names: tuple[str, ...]
    """Cooperative first, then its shop."""
    address: tuple[str, ...]
    legal_number: str
    place: str
    """Where it is signed; nothing where nobody has said it."""
    treasurer: str
    number: str
    member_number: str
    member_name: str
    opened_on: date
    amount: Rupiah
    """What was put away: this is what stands in words."""
    term: int
    """1 is the first; each time it is rolled over it is one more."""
    months: int
    rate: BasisPoints
    begins_on: date
    due_on: date
    rolls_over: bool
    keeps_interest: bool
    balance: Rupiah
    """What stands on it on the day on which the paper is written."""
    written_on: date
    link_start: str
    """The first eight letters of the fact's link: the paper is a witness."""


def term_certificate(
    session: Session, deposit_id: FactId, settings: ShopSettings, day: date
) -> TermCertificate | None:
    """Return the certificate of a deposit as it runs now; None where it was paid out."""
    deposit = term_deposit(session, deposit_id)
    if deposit is None or not deposit.balance:
        return None
    (link,) = driver_connection(session).execute(_LINK, (deposit_id.bytes,)).fetchone()
    present = deposit.terms[-1]
    return TermCertificate(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        address=settings.address_lines,
        legal_number=settings.legal_number,
        place=settings.place_name,
        treasurer=settings.treasurer_name,
        number=deposit.number,
        member_number=deposit.member_number,
        member_name=deposit.member_name,
        opened_on=deposit.opened_on,
        amount=deposit.amount,
        term=len(deposit.terms),
        months=present.months,
        rate=present.rate,
        begins_on=present.begins_on,
        due_on=present.due_on,
        rolls_over=deposit.rolls_over,
        keeps_interest=deposit.keeps_interest,
        balance=deposit.balance,
        written_on=day,
        link_start=link[:_LINK_START_BYTES].hex(),
    )
