"""What a settlement could not pay of a loan stays owed, is seen, and is paid later at the till."""

import pytest

from coop.credit.ageing import credit_ageing
from coop.credit.credit_claims import CreditClaims
from coop.credit.fees import fees_of
from coop.credit.open_charges import open_charges
from coop.credit.paper import credit_receipt
from coop.facts.settlement import NamedClaim
from db.session import Session
from tests.builders import SHOP, TODAY
from tests.coop.credit.builders import (
    bought_on_credit,
    credit_rules_set,
    history,
    owed,
    repaid,
    some_rice,
)
from tests.coop.savings.builders import a_saver, balances, some_rules
from tests.coop.savings.leaving import approved, proposed
from values.credit import CreditAct, CreditMovement
from values.identity import MemberId
from values.money import Rupiah
from values.month import Month
from values.savings import ClaimKind

LEFT_OVER = CreditMovement.SETTLEMENT
LOAN = NamedClaim(ClaimKind.LOAN, Rupiah(150_000), "Bibit", "SP/2025/014", "Rini")


@pytest.fixture
def siti(session: Session) -> MemberId:
    """Siti saved 160,000, owed the shop 30,000 and a loan of 150,000, and left: 20,000 is left."""
    some_rules(session)
    credit_rules_set(session, 500_000, monthly_fee=200)
    member_id = a_saver(session, voluntary=60_000)
    bought_on_credit(session, some_rice(session), member_id, 3)
    desk = CreditClaims(SHOP.register)
    proposed(session, member_id, desk, claims=(LOAN,))
    approved(session, desk)
    return member_id


def test_the_rest_of_a_loan_is_owed_and_named_by_its_paper(
    session: Session, siti: MemberId
) -> None:
    assert (owed(session, siti), balances(session, siti)) == (20_000, (0, 0, 0))
    (charge,) = open_charges(session, siti)
    assert (charge.left, charge.due_on) == (20_000, TODAY)
    (line,) = (of for of in history(session, siti).lines if of.movement is LEFT_OVER)
    assert (line.note, line.due_on) == ("Bibit, SP/2025/014", TODAY)
    paper = credit_receipt(session, line.fact_id, SHOP)
    assert paper is not None
    assert (paper.act, paper.total, paper.owed) == (CreditAct.SETTLEMENT, 20_000, 20_000)


def test_it_stands_among_what_members_owe_and_is_paid_later(
    session: Session, siti: MemberId
) -> None:
    assert [of.owed for of in credit_ageing(session, TODAY)] == [20_000]

    repaid(session, siti, 20_000)

    assert owed(session, siti) == 0
    assert credit_ageing(session, TODAY) == []


def test_it_was_never_bought_on_credit_so_no_fee_is_asked_on_it(
    session: Session, siti: MemberId
) -> None:
    assert owed(session, siti) == 20_000
    assert fees_of(session, Month(202703)) == []
