"""Interest of a month: reckoned by days, taxed, credited once."""

from datetime import date

import pytest

from coop.fact_log import head_of
from coop.savings.close_savings_days import close_savings_days
from coop.savings.interest_months import InterestAlreadyPosted, last_interest_month
from coop.savings.paper import savings_receipts
from coop.savings.post_interest import InterestChanged, NoInterest, post_interest
from coop.savings.preview_interest import EarlierMonthOpen, MonthNotOver, preview_interest
from coop.savings.refusals import DayClosed, RateAboveCeiling
from coop.savings.set_savings_rules import NewRule, set_savings_rules
from coop.savings.term_deposits import term_deposit
from coop.savings.trial import savings_trial
from db.session import Session
from tests.builders import SHOP, TILL_1, a_stamp
from tests.coop.savings.builders import (
    LONG_AGO,
    a_saver,
    a_term_deposit,
    balances,
    deposited,
    interest_posted,
    on,
    reversed_by,
    some_rules,
    term_rates,
    withdrawn,
)
from values.identity import MemberId
from values.money import Rupiah
from values.month import Month
from values.savings import MovementKind, SavingsRule

OCTOBER = Month(202610)
NOVEMBER = Month(202611)
DECEMBER = Month(202612)
A_DAY_IN_OCTOBER = date(2026, 10, 5)
IN_NOVEMBER = date(2026, 11, 1)
IN_DECEMBER = date(2026, 12, 1)
IN_JANUARY = date(2027, 1, 1)


def a_rich_saver(session: Session, amount: int, name: str = "Siti Aminah") -> MemberId:
    """Have somebody who has saved that much since the first of October."""
    member_id = a_saver(session, name)
    deposited(session, member_id, on(date(2026, 10, 1)), voluntary=amount)
    return member_id


def test_voluntary_savings_earn_by_days_and_get_it_once_a_month(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_rich_saver(session, 1_000_000)
    withdrawn(session, member_id, 400_000, on(date(2026, 10, 21)))

    done = interest_posted(session, OCTOBER, IN_NOVEMBER)

    # 20 days on 1.000.000 and 11 on 600.000, each at a ten-thousandth a day.
    assert done.gross == 20 * 100 + 11 * 60
    assert (done.tax, done.members, done.number) == (0, 1, "S01-20261101-0001")
    assert balances(session, member_id)[2] == 600_000 + 2_660
    assert savings_trial(session).agrees


def test_interest_above_240_000_a_month_is_taxed_as_a_whole(session: Session) -> None:
    some_rules(session, voluntary_rate=900)
    poor, rich = a_rich_saver(session, 31_397_000, "Budi"), a_rich_saver(session, 31_398_000)

    preview = preview_interest(session, OCTOBER, IN_NOVEMBER)

    earned = {member.member_id: (member.gross, member.tax) for member in preview.members}
    assert earned == {poor: (239_994, 0), rich: (240_001, 24_000)}
    assert preview.net == preview.gross - preview.tax == sum(m.net for m in preview.members)


def test_all_that_a_member_earns_in_a_month_is_taxed_together(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    term_rates(session, m12=730)
    member_id = a_rich_saver(session, 40_000_000)
    a_term_deposit(session, member_id, 30_000_000, 12, stamp=on(date(2026, 10, 1)))

    done = interest_posted(session, OCTOBER, IN_NOVEMBER)

    (slip,) = savings_receipts(session, done.fact_ids[0], SHOP)
    assert [(line.movement, line.amount, line.months) for line in slip.lines] == [
        (MovementKind.INTEREST, 124_000, (OCTOBER,)),
        (MovementKind.TAX, -12_400, (OCTOBER,)),
        (MovementKind.INTEREST, 186_000, (OCTOBER,)),
        (MovementKind.TAX, -18_600, (OCTOBER,)),
    ]
    assert (done.gross, done.tax, slip.total) == (310_000, 31_000, 279_000)


def test_a_slip_is_there_also_where_no_tax_is_due(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    a_rich_saver(session, 1_000_000)

    done = interest_posted(session, OCTOBER, IN_NOVEMBER)

    (slip,) = savings_receipts(session, done.fact_ids[0], SHOP)
    assert [(line.movement, line.amount) for line in slip.lines] == [(MovementKind.INTEREST, 3_100)]


def test_the_same_month_is_never_credited_twice(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_rich_saver(session, 1_000_000)
    done = interest_posted(session, OCTOBER, IN_NOVEMBER)
    before, held = head_of(session, TILL_1), balances(session, member_id)

    with pytest.raises(InterestAlreadyPosted) as refusal:
        interest_posted(session, OCTOBER, IN_NOVEMBER)
    with pytest.raises(InterestAlreadyPosted):
        post_interest(
            session, on(IN_NOVEMBER), month=OCTOBER, gross_seen=Rupiah(3_100), settings=SHOP
        )

    assert (refusal.value.month, refusal.value.number) == (OCTOBER, done.number)
    assert head_of(session, TILL_1) == before
    assert balances(session, member_id) == held


def test_taken_back_it_can_be_credited_again(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_rich_saver(session, 1_000_000)
    done = interest_posted(session, OCTOBER, IN_NOVEMBER)

    reversed_by(session, done.fact_ids[0], reason="Suku bunga salah")

    assert last_interest_month(session) == 0
    assert balances(session, member_id)[2] == 1_000_000
    assert interest_posted(session, OCTOBER, IN_NOVEMBER).gross == 3_100


def test_a_month_is_credited_when_it_is_over(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    a_rich_saver(session, 1_000_000)

    with pytest.raises(MonthNotOver):
        preview_interest(session, OCTOBER, date(2026, 10, 31))

    assert preview_interest(session, OCTOBER, IN_NOVEMBER).gross == 3_100


def test_months_are_credited_in_their_order(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    a_rich_saver(session, 1_000_000)

    with pytest.raises(EarlierMonthOpen) as refusal:
        preview_interest(session, NOVEMBER, IN_DECEMBER)

    assert refusal.value.month == OCTOBER
    interest_posted(session, OCTOBER, IN_NOVEMBER)
    assert preview_interest(session, NOVEMBER, IN_DECEMBER).gross == 3_009
    with pytest.raises(EarlierMonthOpen) as later:
        preview_interest(session, DECEMBER, IN_JANUARY)
    assert later.value.month == NOVEMBER


def test_months_that_were_credited_on_paper_earn_nothing_where_the_rate_begins_behind_them(
    session: Session,
) -> None:
    some_rules(session)
    some_rules(session, date(2026, 11, 1), voluntary_rate=365)
    a_rich_saver(session, 1_000_000)

    assert preview_interest(session, NOVEMBER, IN_DECEMBER).gross == 3_000


def test_a_month_in_which_nothing_was_earned_holds_nobody_up(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_saver(session)
    deposited(session, member_id, on(date(2026, 8, 1)), voluntary=1_000_000)
    interest_posted(session, 202608, date(2026, 9, 1))
    withdrawn(session, member_id, 1_003_100, on(date(2026, 9, 1)))
    deposited(session, member_id, on(IN_NOVEMBER), voluntary=1_000_000)

    assert interest_posted(session, NOVEMBER, IN_DECEMBER).gross == 3_000


def test_what_moved_since_the_preview_is_seen(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_rich_saver(session, 1_000_000)
    preview = preview_interest(session, OCTOBER, IN_NOVEMBER)
    deposited(session, member_id, on(A_DAY_IN_OCTOBER), voluntary=100_000)

    with pytest.raises(InterestChanged) as refusal:
        post_interest(
            session, on(IN_NOVEMBER), month=OCTOBER, gross_seen=preview.gross, settings=SHOP
        )

    assert (refusal.value.seen, refusal.value.now) == (3_100, 3_370)


def test_where_nobody_earns_nothing_is_credited(session: Session) -> None:
    some_rules(session)
    a_rich_saver(session, 1_000_000)

    with pytest.raises(NoInterest):
        interest_posted(session, OCTOBER, IN_NOVEMBER)


def test_what_was_entered_by_mistake_earns_nothing(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    member_id = a_rich_saver(session, 1_000_000)
    wrong, missing = on(A_DAY_IN_OCTOBER), on(A_DAY_IN_OCTOBER)
    deposited(session, member_id, wrong, voluntary=50_000_000)
    withdrawn(session, member_id, 700_000, missing)
    for fact_id in (wrong.fact_id, missing.fact_id):
        reversed_by(session, fact_id)

    assert preview_interest(session, OCTOBER, IN_NOVEMBER).gross == 3_100


def test_a_new_rate_holds_from_its_day(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    some_rules(session, date(2026, 10, 22), voluntary_rate=730)
    a_rich_saver(session, 1_000_000)

    assert preview_interest(session, OCTOBER, IN_NOVEMBER).gross == 21 * 100 + 10 * 200


def test_the_lowest_balance_is_another_method(session: Session) -> None:
    some_rules(session, voluntary_rate=365, lowest_balance=1)
    member_id = a_rich_saver(session, 1_000_000)
    withdrawn(session, member_id, 400_000, on(date(2026, 10, 21)))
    deposited(session, member_id, on(date(2026, 10, 22)), voluntary=400_000)

    assert preview_interest(session, OCTOBER, IN_NOVEMBER).gross == 31 * 60


def a_rule(session: Session, rule: SavingsRule, value: int, day: date = LONG_AGO) -> None:
    rules = [NewRule(rule, value, 12 if rule is SavingsRule.TERM_RATE else 0)]
    set_savings_rules(session, a_stamp(), rules=rules, effective_from=day, source="UU baru")


@pytest.mark.parametrize("rule", [SavingsRule.VOLUNTARY_RATE, SavingsRule.TERM_RATE])
def test_a_rate_above_nine_per_cent_is_refused(session: Session, rule: SavingsRule) -> None:
    a_rule(session, rule, 900)

    with pytest.raises(RateAboveCeiling) as refusal:
        a_rule(session, rule, 901)

    assert (refusal.value.rate, refusal.value.ceiling) == (901, 900)


def test_a_ceiling_that_the_law_lowers_stops_the_old_rate(session: Session) -> None:
    some_rules(session, voluntary_rate=900)
    a_rich_saver(session, 1_000_000)
    a_rule(session, SavingsRule.INTEREST_CEILING, 800, date(2026, 10, 15))

    with pytest.raises(RateAboveCeiling):
        preview_interest(session, OCTOBER, IN_NOVEMBER)


def test_a_rate_is_not_changed_behind_interest_that_was_credited(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    a_rich_saver(session, 1_000_000)
    interest_posted(session, OCTOBER, IN_NOVEMBER)

    with pytest.raises(InterestAlreadyPosted):
        a_rule(session, SavingsRule.VOLUNTARY_RATE, 400, date(2026, 10, 31))

    a_rule(session, SavingsRule.VOLUNTARY_RATE, 400, IN_NOVEMBER)


def test_nothing_is_credited_on_a_closed_day(session: Session) -> None:
    some_rules(session, voluntary_rate=365)
    a_rich_saver(session, 1_000_000)
    close_savings_days(session, a_stamp(), through=IN_NOVEMBER)

    with pytest.raises(DayClosed):
        interest_posted(session, OCTOBER, IN_NOVEMBER)


def test_interest_of_a_deposit_stays_on_it_where_the_member_wants_that(session: Session) -> None:
    some_rules(session)
    term_rates(session, m3=365)
    member_id = a_saver(session)
    opened_on = on(date(2026, 10, 1))
    deposit_id = a_term_deposit(
        session, member_id, 1_000_000, 3, stamp=opened_on, keeps_interest=True
    )

    interest_posted(session, OCTOBER, IN_NOVEMBER)

    deposit = term_deposit(session, deposit_id)
    assert deposit is not None
    assert (deposit.amount, deposit.balance) == (1_000_000, 1_003_100)
    assert balances(session, member_id)[2] == 0
