"""Let a member owe for what they buy: refused before the goods leave the counter."""

from datetime import date

from coop.cleaned_text import cleaned_text
from coop.credit.credit_standing import CreditStanding, credit_standing
from coop.credit.refusals import (
    CreditAboveLimit,
    CreditNeedsMember,
    CreditNotAllowed,
    CreditNotForStatus,
    NeedsSupervisor,
)
from coop.facts.credit import CreditOverride
from coop.word_search.folding import folded
from db.session import Session
from values.identity import CartId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah

NAME_LETTERS_MAX = 100
"""As a member's name."""
REASON_LETTERS_MAX = 200
"""Four lines on paper of 58 mm."""


def check_credit(  # noqa: PLR0913  Who buys what on which day, and who lets them.
    session: Session,
    member_id: MemberId | None,
    amount: Rupiah,
    *,
    day: date,
    cart_id: CartId,
    cashier: str,
    override: CreditOverride | None = None,
) -> tuple[date | None, CreditOverride | None]:
    """Return by when `amount` must be paid, and the override if there had to be one.

    Nothing is read, and nobody needs be chosen, where nothing is owed.

    Raises:
        CreditNeedsMember: nobody was chosen who would owe it.
        CreditNotForStatus: the member is not active.
        CreditNotAllowed: no limit is set for them, and nobody allows it.
        CreditAboveLimit: they would owe too much, and nobody allows it.
        NeedsSupervisor: it is allowed without a name, without a reason, or by the cashier.
    """
    if not amount:
        return None, None
    if member_id is None:
        raise CreditNeedsMember
    standing = credit_standing(session, member_id, day, cart_id)
    return standing.due_on, needed_override(standing, amount, cashier, override)


def needed_override(
    standing: CreditStanding, amount: Rupiah, cashier: str, override: CreditOverride | None
) -> CreditOverride | None:
    """Return the override if `amount` cannot be had on credit without one.

    Raises:
        CreditNotForStatus, CreditNotAllowed, CreditAboveLimit, NeedsSupervisor: as above.
    """
    if standing.status is not MemberStatus.ACTIVE:
        raise CreditNotForStatus(standing.status)
    if amount <= standing.left:
        return None
    if override is None and not standing.limit:
        raise CreditNotAllowed
    if override is None:
        raise CreditAboveLimit(standing.limit, standing.owed, standing.on_hold, amount)
    return checked_override(override, cashier)


def checked_override(override: CreditOverride, cashier: str) -> CreditOverride:
    """Return who allows it and why, as it is recorded.

    Raises:
        NeedsSupervisor: it is allowed without a name, without a reason, or by the cashier.
    """
    name = cleaned_text(override.approved_by)[:NAME_LETTERS_MAX]
    reason = cleaned_text(override.reason)[:REASON_LETTERS_MAX]
    if not name or not reason or folded(name) == folded(cashier):
        raise NeedsSupervisor
    return CreditOverride(approved_by=name, reason=reason)
