"""What makes a supplier: rules without a database."""

from dataclasses import dataclass

from coop.buying.buying_texts import text_within
from coop.errors import Refusal
from coop.facts.buying import SupplierRecord
from values.identity import SupplierId

NAME_LETTERS_MAX = 100
PHONE_LETTERS_MAX = 40
ADDRESS_LETTERS_MAX = 200
NOTE_LETTERS_MAX = 200
TERMS_DAYS_MAX = 365
"""Nobody waits longer than a year for the money of a village shop."""
LEAD_DAYS_MAX = 56
"""What is to be ordered is reckoned from eight weeks of sales: further ahead is a guess."""


class SupplierNameMissing(Refusal):
    """A supplier has a name."""


class TermsNotPossible(Refusal):
    """The days that a supplier waits are none, or fewer than a year has."""

    days: int
    limit: int


class LeadNotPossible(Refusal):
    """Goods come on the day of the order, or within the weeks for which sales are known."""

    days: int
    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplierDraft:
    """A supplier as a form wants it; texts may be as they were typed."""

    supplier_id: SupplierId
    name: str
    phone: str = ""
    address: str = ""
    note: str = ""
    terms_days: int = 0
    is_active: bool = True
    lead_days: int | None = None
    based_on: int = 0
    """The revision that was changed; 0 for a new supplier."""


def checked_supplier(draft: SupplierDraft) -> SupplierRecord:
    """Return the supplier that `draft` makes, one revision later.

    Raises:
        SupplierNameMissing: it has no name.
        BuyingTextTooLong: of one of the texts.
        TermsNotPossible: of the days that the supplier waits.
        LeadNotPossible: of the days until their goods come.
    """
    name = text_within(draft.name, NAME_LETTERS_MAX)
    if not name:
        raise SupplierNameMissing
    if not 0 <= draft.terms_days <= TERMS_DAYS_MAX:
        raise TermsNotPossible(draft.terms_days, TERMS_DAYS_MAX)
    if draft.lead_days is not None and not 0 <= draft.lead_days <= LEAD_DAYS_MAX:
        raise LeadNotPossible(draft.lead_days, LEAD_DAYS_MAX)
    return SupplierRecord(
        supplier_id=draft.supplier_id,
        revision=draft.based_on + 1,
        name=name,
        phone=text_within(draft.phone, PHONE_LETTERS_MAX),
        address=text_within(draft.address, ADDRESS_LETTERS_MAX),
        note=text_within(draft.note, NOTE_LETTERS_MAX),
        terms_days=draft.terms_days,
        is_active=draft.is_active,
        lead_days=draft.lead_days,
    )
