"""Loans and surplus that only a paper knows are netted by name, and posted to the rupiah."""

import pytest

from coop.facts.settlement import NamedClaim
from coop.savings.make_settlement import NeedsSecondPerson
from coop.savings.named_claims import (
    CLAIMS_MAX,
    ClaimIncomplete,
    ClaimPart,
    TooManyClaims,
)
from coop.savings.proposed_settlements import proposed_settlements
from coop.savings.refusals import AmountNotPossible, SavingsTextTooLong
from coop.savings.reverse_savings import CannotReverse
from coop.savings.settlement_paper import settlement_paper
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import SHOP
from tests.coop.savings.builders import a_candidate, a_saver, balances, reversed_by, some_rules
from tests.coop.savings.leaving import (
    ADesk,
    a_saver_with_everything,
    approved,
    owing,
    proposed,
)
from values.identity import MemberId
from values.money import Rupiah
from values.savings import ClaimKind

SHARE = NamedClaim(ClaimKind.SURPLUS, Rupiah(45_000), "SHU 2025", "BA RAT 3/2026", "Pak Harto")
LOAN = NamedClaim(ClaimKind.LOAN, Rupiah(150_000), "", "SP/2025/014", "Rini")


@pytest.fixture
def siti(session: Session) -> MemberId:
    """Siti saved 185,000 in all."""
    return a_saver_with_everything(session)


def with_(claim: NamedClaim, amount: int) -> NamedClaim:
    return NamedClaim(claim.kind, Rupiah(amount), claim.what, claim.paper, claim.said_by)


def test_what_is_owed_either_way_by_papers_is_netted_with_the_savings(
    session: Session, siti: MemberId
) -> None:
    desk = ADesk()
    sheet = proposed(session, siti, desk, claims=(LOAN, SHARE))
    assert (sheet.saved, sheet.due, sheet.owed, sheet.net) == (185_000, 230_000, 150_000, 80_000)

    done = approved(session, desk)

    assert (done.paid_out, done.receivable) == (80_000, 0)
    assert balances(session, siti) == (0, 0, 0)
    assert savings_trial(session).agrees
    (told,) = desk.told
    assert [(of.what, of.amount, of.settled) for of in told.claims] == [
        ("", 150_000, 150_000),
        ("SHU 2025", 45_000, 45_000),
    ]


def test_whoever_approves_sees_what_was_named_by_whom_and_on_what_paper(
    session: Session, siti: MemberId
) -> None:
    proposed(session, siti, claims=(LOAN, SHARE))

    (proposal,) = proposed_settlements(session)
    with pytest.raises(NeedsSecondPerson):
        approved(session, by="rini")

    assert proposal.claims == (LOAN, SHARE)


def test_ledgers_are_paid_before_papers_and_the_rest_stays_a_receivable(
    session: Session, siti: MemberId
) -> None:
    desk = owing(shop_credit=100_000)
    sheet = proposed(session, siti, desk, claims=(LOAN, with_(LOAN, 20_000)))

    done = approved(session, desk)

    assert (sheet.net, sheet.receivable) == (-85_000, 85_000)
    assert (done.paid_out, done.receivable) == (0, 85_000)
    paper = settlement_paper(session, done.fact_id, SHOP)
    assert paper is not None
    assert [(of.amount, of.settled) for of in paper.claims] == [(150_000, 85_000), (20_000, 0)]
    assert paper.receivable == 85_000


def test_a_share_of_surplus_pays_debts_before_anybody_is_paid(session: Session) -> None:
    some_rules(session)
    siti = a_saver(session)
    desk = owing(shop_credit=130_000)

    sheet = proposed(session, siti, desk, claims=(SHARE,))

    assert [(debt.owed, debt.paid) for debt in sheet.debts] == [(130_000, 130_000)]
    assert sheet.net == 100_000 + 45_000 - 130_000


def test_who_saved_nothing_and_owes_a_loan_is_settled_with_a_paper(session: Session) -> None:
    some_rules(session)
    siti = a_candidate(session)
    proposed(session, siti, claims=(LOAN,))

    done = approved(session)

    paper = settlement_paper(session, done.fact_id, SHOP)
    assert paper is not None
    assert (paper.receipt.member_name, paper.receivable) == ("Siti Aminah", 150_000)


@pytest.mark.parametrize(
    ("claim", "part"),
    [
        (NamedClaim(ClaimKind.TO_MEMBER, Rupiah(5), " ", "Nota 3", "Rini"), ClaimPart.WHAT),
        (NamedClaim(ClaimKind.LOAN, Rupiah(5), "", "", "Rini"), ClaimPart.PAPER),
        (NamedClaim(ClaimKind.SURPLUS, Rupiah(5), "", "BA RAT", ""), ClaimPart.SAID_BY),
    ],
)
def test_a_claim_says_what_it_is_on_what_paper_it_rests_and_who_says_so(
    session: Session, siti: MemberId, claim: NamedClaim, part: ClaimPart
) -> None:
    with pytest.raises(ClaimIncomplete) as refused:
        proposed(session, siti, claims=(LOAN, claim))

    assert (refused.value.line, refused.value.part) == (2, part)
    assert proposed_settlements(session) == []


def test_no_claim_is_of_nothing_too_long_or_one_too_many(session: Session, siti: MemberId) -> None:
    with pytest.raises(AmountNotPossible):
        proposed(session, siti, claims=(with_(LOAN, 0),))
    with pytest.raises(AmountNotPossible):
        proposed(session, siti, claims=(with_(LOAN, -5),))
    with pytest.raises(SavingsTextTooLong):
        proposed(
            session, siti, claims=(NamedClaim(ClaimKind.LOAN, Rupiah(5), "", "9" * 61, "Rini"),)
        )
    with pytest.raises(TooManyClaims):
        proposed(session, siti, claims=(LOAN,) * (CLAIMS_MAX + 1))


def test_a_settlement_that_netted_papers_is_not_taken_back(
    session: Session, siti: MemberId
) -> None:
    proposed(session, siti, claims=(SHARE,))
    done = approved(session)

    with pytest.raises(CannotReverse):
        reversed_by(session, done.fact_id)
