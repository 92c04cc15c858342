"""The months whose interest is credited, and those that wait."""

from datetime import date

from coop.savings.interest_calendar import interest_calendar
from coop.savings.interest_months import MONTHS_MAX
from db.session import Session
from tests.builders import TODAY
from tests.coop.savings.builders import (
    a_saver,
    deposited,
    interest_posted,
    on,
    reversed_by,
    some_rules,
)
from values.month import Month


def test_nobody_who_saves_nothing_has_months_that_earn(session: Session) -> None:
    assert interest_calendar(session, TODAY) == []


def test_a_month_waits_from_its_end_until_its_interest_is_credited(session: Session) -> None:
    some_rules(session, voluntary_rate=900)
    member_id = a_saver(session)
    deposited(session, member_id, on(date(2026, 8, 1)), voluntary=40_000_000)

    done = interest_posted(session, 202608, date(2026, 9, 1))
    october, september, august = interest_calendar(session, date(2026, 11, 1))

    assert [of.month for of in (october, september, august)] == [202610, 202609, 202608]
    assert october.may_be_posted
    assert september.may_be_posted
    assert not august.may_be_posted
    assert (august.number, august.members) == (done.number, 1)
    assert (august.gross, august.tax) == (done.gross, done.tax) == (305_753, 30_575)


def test_interest_that_was_taken_back_waits_again(session: Session) -> None:
    some_rules(session, voluntary_rate=900)
    deposited(session, a_saver(session), on(date(2026, 9, 1)), voluntary=1_000_000)
    done = interest_posted(session, 202609, date(2026, 10, 1))

    reversed_by(session, done.fact_ids[0])

    (newest,) = interest_calendar(session, date(2026, 10, 2))
    assert newest.may_be_posted


def test_a_month_that_was_left_out_is_passed_over(session: Session) -> None:
    some_rules(session)
    some_rules(session, date(2026, 9, 1), voluntary_rate=900)
    deposited(session, a_saver(session), on(date(2026, 8, 1)), voluntary=1_000_000)
    interest_posted(session, 202609, date(2026, 10, 1))

    _, august = interest_calendar(session, date(2026, 10, 1))

    assert (august.month, august.is_passed, august.may_be_posted) == (202608, True, False)


def test_months_older_than_three_years_are_not_listed(session: Session) -> None:
    some_rules(session)
    deposited(session, a_saver(session), on(date(2021, 1, 1)), voluntary=1_000_000)

    months = interest_calendar(session, TODAY)

    assert (len(months), months[0].month) == (MONTHS_MAX, Month(202610))
