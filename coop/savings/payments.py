"""How money for savings comes and goes, checked as a paper will say it."""

from msgspec.structs import replace

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.savings.refusals import ReasonMissing, SavingsTextTooLong
from values.savings import PayerKind

PAYER_LETTERS_MAX = 100
"""As a member's name."""
TEXT_LETTERS_MAX = 200
"""Four lines on paper of 58 mm."""
REFERENCE_LETTERS_MAX = 60


class PayerMissing(Refusal):
    """Somebody else pays, and nobody says who."""


def checked_payment(payment: Payment) -> Payment:
    """Return a payment as it is recorded.

    Raises:
        PayerMissing: somebody else pays, without a name.
        SavingsTextTooLong: a text does not fit on the paper.
    """
    payer = limited_text(payment.payer, PAYER_LETTERS_MAX)
    if payment.payer_kind is not PayerKind.MEMBER and not payer:
        raise PayerMissing
    return replace(
        payment,
        payer="" if payment.payer_kind is PayerKind.MEMBER else payer,
        reference=limited_text(payment.reference, REFERENCE_LETTERS_MAX),
        note=limited_text(payment.note, TEXT_LETTERS_MAX),
    )


def checked_reason(reason: str, missing: type[ReasonMissing] = ReasonMissing) -> str:
    """Return a reason as it is recorded.

    Raises:
        ReasonMissing: there is none; or what `missing` names for an act of another kind.
        SavingsTextTooLong: it does not fit on the paper.
    """
    words = limited_text(reason, TEXT_LETTERS_MAX)
    if not words:
        raise missing
    return words


def limited_text(text: str, limit: int) -> str:
    """Return a text on one line.

    Raises:
        SavingsTextTooLong: it has more letters than `limit`.
    """
    words = cleaned_text(text)
    if len(words) > limit:
        raise SavingsTextTooLong(limit)
    return words
