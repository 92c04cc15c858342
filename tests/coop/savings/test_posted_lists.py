"""Lists that were posted are found again."""

from datetime import date

from sqlalchemy.orm import Session

from coop.facts.savings import LIST_ROWS_IN_A_FACT_MAX
from coop.savings.posted_lists import posted_lists
from tests.builders import TODAY, a_stamp
from tests.coop.savings.builders import (
    a_saver,
    deposited,
    many_candidates,
    reversed_by,
    some_rules,
)
from tests.coop.savings.listed import posted, voluntary
from values.savings import PayerKind

YESTERDAY = date(2026, 11, 23)


def test_the_newest_list_comes_first_with_who_paid_it(session: Session) -> None:
    some_rules(session)
    siti, budi = a_saver(session), a_saver(session, "Budi Santoso")
    posted(session, (voluntary(siti, 5_000),), stamp=a_stamp(business_date=YESTERDAY))
    newest = a_stamp()
    posted(session, (voluntary(siti, 1_000), voluntary(budi, 2_000)), stamp=newest)
    deposited(session, siti, voluntary=7_000)

    first, second = posted_lists(session)

    assert (first.fact_id, first.number, first.day) == (
        newest.fact_id,
        "S01-20261124-0003",
        TODAY,
    )
    assert (first.payer_kind, first.payer) == (PayerKind.EMPLOYER, "SD Negeri 2")
    assert (first.members, first.total, first.taken_back) == (2, 3_000, 0)
    assert (second.day, second.members, second.total) == (YESTERDAY, 1, 5_000)
    assert posted_lists(session, limit=1) == (first,)


def test_a_long_list_is_one_and_says_what_was_taken_back_of_it(session: Session) -> None:
    some_rules(session)
    count = LIST_ROWS_IN_A_FACT_MAX + 1
    members = many_candidates(session, count)
    stamp = a_stamp()
    done = posted(session, tuple(voluntary(m, 1_000) for m in members), stamp=stamp)
    reversed_by(session, done.fact_ids[1], row=count)

    (of,) = posted_lists(session)

    assert (of.fact_id, of.members) == (stamp.fact_id, count)
    assert (of.total, of.taken_back) == (1_000 * count, 1_000)
