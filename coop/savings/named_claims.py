"""What is owed beside the books, as somebody names it for a settlement (tagihan di luar buku).

Loans and shares of surplus have no ledger here yet; a settlement nets them all the same, on the
strength of a paper that is named. Source: model deed, article 6(2)d.
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from coop.errors import Refusal
from coop.fact_log import Rows
from coop.facts.settlement import NamedClaim
from coop.savings.payments import PAYER_LETTERS_MAX, REFERENCE_LETTERS_MAX, limited_text
from coop.savings.refusals import check_amount
from db.rows import driver_connection
from db.session import Session
from db.tables import SettlementClaim
from values.identity import FactId
from values.money import Rupiah
from values.savings import ClaimKind
from values.stamp import Stamp

CLAIMS_MAX = 6
"""On one sheet: with four accounts and the signatures it stays one page."""
_CLAIMS = """SELECT kind, amount, what, paper, said_by, settled FROM settlement_claim
    WHERE fact_id = ? ORDER BY line"""


class ClaimPart(StrEnum):
    """What is said of a claim in words."""

    WHAT = "what"
    PAPER = "paper"
    SAID_BY = "said_by"


class ClaimIncomplete(Refusal):
    """A claim is named, and something is not said of it."""

    line: int
    """From 1."""
    part: ClaimPart


class TooManyClaims(Refusal):
    """More claims are named than a sheet has room for."""

    limit: int


def checked_claims(claims: Sequence[NamedClaim]) -> tuple[NamedClaim, ...]:
    """Return claims as they are recorded.

    Raises:
        TooManyClaims: they do not fit on the sheet.
        ClaimIncomplete: one does not say what it is, on what paper it rests, or who says so.
        AmountNotPossible, SavingsTextTooLong: of one of them.
    """
    if len(claims) > CLAIMS_MAX:
        raise TooManyClaims(CLAIMS_MAX)
    return tuple(_checked(line, claim) for line, claim in enumerate(claims, start=1))


def _checked(line: int, claim: NamedClaim) -> NamedClaim:
    said = {
        ClaimPart.WHAT: limited_text(claim.what, PAYER_LETTERS_MAX),
        ClaimPart.PAPER: limited_text(claim.paper, REFERENCE_LETTERS_MAX),
        ClaimPart.SAID_BY: limited_text(claim.said_by, PAYER_LETTERS_MAX),
    }
    for part, words in said.items():
        # A loan, or a share of surplus, says itself what it is.
        is_said = part is ClaimPart.WHAT and claim.kind in {ClaimKind.LOAN, ClaimKind.SURPLUS}
        if not words and not is_said:
            raise ClaimIncomplete(line, part)
    what, paper, said_by = said.values()
    return NamedClaim(claim.kind, check_amount(claim.amount), what, paper, said_by)


def named_claims(session: Session, fact_id: FactId) -> Iterator[NamedClaim]:
    """Read what was named in a proposal, or what a settlement made of it."""
    for kind, amount, what, paper, said_by, settled in driver_connection(session).execute(
        _CLAIMS, (fact_id.bytes,)
    ):
        yield NamedClaim(ClaimKind(kind), Rupiah(amount), what, paper, said_by, Rupiah(settled))


def claim_rows(stamp: Stamp, claims: Sequence[NamedClaim]) -> Rows:
    """Return a row for each claim."""
    for line, claim in enumerate(claims, start=1):
        yield SettlementClaim(
            fact_id=stamp.fact_id,
            line=line,
            kind=claim.kind,
            amount=claim.amount,
            what=claim.what,
            paper=claim.paper,
            said_by=claim.said_by,
            settled=claim.settled,
        )
