"""What a member holds in the hand: opening, every movement with its number, closing."""

from datetime import date, timedelta

from coop.facts.savings import Payment
from coop.savings.statement import savings_statement
from db.session import Session
from tests.builders import TODAY
from tests.coop.savings.builders import (
    MANDATORY,
    PRINCIPAL,
    TERM,
    VOLUNTARY,
    a_saver,
    a_term_deposit,
    deposited,
    on,
    some_rules,
    term_rates,
    withdrawn,
)
from values.period import Period, month_of, one_day
from values.savings import MovementKind, PayerKind

NEXT_MONTH = date(2026, 12, 3)


def test_a_period_begins_with_what_stood_there(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=50_000)
    withdrawn(session, member_id, 20_000, on(NEXT_MONTH))
    deposited(session, member_id, on(NEXT_MONTH + timedelta(days=1)), voluntary=5_000)

    statement = savings_statement(session, member_id, month_of(NEXT_MONTH))

    account = statement.account(VOLUNTARY)
    assert (account.opening, account.closing) == (50_000, 35_000)
    assert [(line.number, line.amount, line.balance) for line in account.lines] == [
        ("S01-20261203-0001", -20_000, 30_000),
        ("S01-20261204-0001", 5_000, 35_000),
    ]
    assert statement.account(PRINCIPAL).lines == ()
    assert statement.account(PRINCIPAL).opening == statement.account(PRINCIPAL).closing == 100_000


def test_the_day_behind_a_period_is_not_in_it(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=50_000)

    before = savings_statement(session, member_id, one_day(TODAY - timedelta(days=1)))
    after = savings_statement(session, member_id, one_day(TODAY + timedelta(days=1)))

    assert [account.closing for account in before.accounts] == [0, 0, 0, 0]
    assert [account.opening for account in after.accounts] == [100_000, 0, 50_000, 0]
    assert all(not account.lines for account in (*before.accounts, *after.accounts))


def test_every_line_says_what_it_was(session: Session) -> None:
    some_rules(session)
    term_rates(session, m3=600)
    member_id = a_saver(session)
    village = Payment(payer_kind=PayerKind.VILLAGE, payer="APBKal", note="Tahap 2")
    deposited(session, member_id, months=(202601, 202603), payment=village)
    a_term_deposit(session, member_id)

    statement = savings_statement(session, member_id, one_day(TODAY))

    (paid,) = statement.account(MANDATORY).lines
    assert (paid.months, paid.first_month, paid.last_month) == (2, 202601, 202603)
    assert (paid.payer, paid.note, paid.movement) == ("APBKal", "Tahap 2", MovementKind.DEPOSIT)
    (term,) = statement.account(TERM).lines
    assert term.number == term.term_number == "S01-20261124-0003"


def test_what_arrived_late_stands_at_its_day(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=50_000)
    deposited(session, member_id, on(TODAY - timedelta(days=2)), voluntary=1_000)

    period = Period(TODAY - timedelta(days=9), TODAY + timedelta(days=1))
    account = savings_statement(session, member_id, period).account(VOLUNTARY)

    assert [(line.amount, line.balance) for line in account.lines] == [
        (1_000, 1_000),
        (50_000, 51_000),
    ]


def test_who_is_unknown_has_nothing(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    other = a_saver(session, "Budi")

    statement = savings_statement(session, other, one_day(TODAY))

    assert statement.member_id != member_id
    assert [account.closing for account in statement.accounts] == [100_000, 0, 0, 0]
