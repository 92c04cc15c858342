"""What is offered for a term, and what it would earn: the same as what is credited later."""

from datetime import date

import pytest

from coop.savings.close_term_deposit import Closing
from coop.savings.rule_book import rule_book
from coop.savings.running_deposits import running_deposits
from coop.savings.term_certificate import term_certificate
from coop.savings.term_offers import TermOffer, term_offers
from db.session import Session
from tests.builders import SHOP, TODAY, a_stamp
from tests.coop.savings.builders import (
    a_saver,
    a_term_deposit,
    deposited,
    interest_posted,
    on,
    some_rules,
    term_rates,
)
from tests.coop.savings.test_term_deposits import DUE, closed, rolled
from values.identity import FactId, new_uuid
from values.money import Rupiah

AFTER = ((202611, date(2026, 12, 1)), (202612, date(2027, 1, 1)), (202701, date(2027, 2, 1)))


@pytest.fixture(autouse=True)
def rates(session: Session) -> None:
    some_rules(session)
    term_rates(session, m3=600, m12=700)


def offer(session: Session, months: int = 3) -> TermOffer:
    return {of.months: of for of in term_offers(rule_book(session), TODAY)}[months]


def test_only_lengths_with_a_rate_are_offered_each_with_its_due_day(session: Session) -> None:
    offers = term_offers(rule_book(session), TODAY)

    assert [(of.months, of.rate, of.due_on) for of in offers] == [
        (3, 600, DUE),
        (12, 700, date(2027, 11, 24)),
    ]
    assert term_offers(rule_book(session), date(2019, 12, 31)) == []


def test_a_rate_above_what_the_law_allows_by_now_is_not_offered(session: Session) -> None:
    some_rules(session, date(2026, 11, 1), interest_ceiling=650)

    assert [of.months for of in term_offers(rule_book(session), TODAY)] == [3]


@pytest.mark.parametrize("keeps_interest", [False, True])
@pytest.mark.parametrize("amount", [1_000_000, 48_000_000, 90_000_000])
def test_what_is_told_beforehand_is_what_is_credited(
    session: Session, amount: int, *, keeps_interest: bool
) -> None:
    member_id = a_saver(session)
    told = offer(session).earning(Rupiah(amount), keeps_interest=keeps_interest)

    a_term_deposit(session, member_id, amount, keeps_interest=keeps_interest)
    months = (*AFTER, (202702, date(2027, 3, 1)))
    posted = [interest_posted(session, month, day) for month, day in months]

    assert told.gross == sum(of.gross for of in posted)
    assert told.tax == sum(of.tax for of in posted)
    assert told.net == told.gross - told.tax


def test_deposits_that_stand_are_listed_the_longest_due_first(session: Session) -> None:
    first, other = a_saver(session, "Siti Aminah"), a_saver(session, "Budi Santoso")
    late = a_term_deposit(session, first, months=12)
    early = a_term_deposit(session, other)
    gone = a_term_deposit(session, other)
    closed(session, gone, a_stamp(), Closing(breaks=True))

    assert [of.deposit_id for of in running_deposits(session)] == [early, late]
    for typed in ("budi", "santoso b", "A-0002", "2", "bdui"):
        assert [of.deposit_id for of in running_deposits(session, typed)] == [early], typed
    number = running_deposits(session, "siti")[0].number
    assert [of.deposit_id for of in running_deposits(session, number)] == [late]
    assert running_deposits(session, "wagiman") == []


def test_a_certificate_says_the_term_that_runs(session: Session) -> None:
    member_id = a_saver(session)
    deposit_id = a_term_deposit(session, member_id, 2_000_000, keeps_interest=True)
    earned = [interest_posted(session, month, day) for month, day in AFTER]
    rolled(session, deposit_id, DUE, months=12)
    deposited(session, member_id, on(DUE), voluntary=5_000)

    paper = term_certificate(session, deposit_id, SHOP, DUE)

    assert paper is not None
    assert (paper.member_name, paper.amount, paper.written_on) == ("Siti Aminah", 2_000_000, DUE)
    assert (paper.term, paper.months, paper.rate) == (2, 12, 700)
    assert (paper.begins_on, paper.due_on) == (DUE, date(2028, 2, 24))
    assert paper.balance == 2_000_000 + sum(of.gross - of.tax for of in earned)
    assert len(paper.link_start) == 8


def test_what_was_paid_out_has_no_certificate_any_more(session: Session) -> None:
    deposit_id = a_term_deposit(session, a_saver(session))
    closed(session, deposit_id, on(DUE))

    assert term_certificate(session, deposit_id, SHOP, DUE) is None
    assert term_certificate(session, FactId(new_uuid()), SHOP, DUE) is None
