"""Lists that were posted are found again."""

from datetime import date

from coop.fact_log import record
from coop.facts.savings import LIST_ROWS_IN_A_FACT_MAX, SavingsListPosted
from coop.savings.paper import UNKNOWN_MEMBER
from coop.savings.posted_list_rows import posted_list_rows
from coop.savings.posted_lists import posted_lists
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.savings.builders import (
    MANDATORY,
    VOLUNTARY,
    a_saver,
    deposited,
    many_candidates,
    reversed_by,
    some_rules,
)
from tests.coop.savings.listed import EMPLOYER, posted, previewed, voluntary
from values.identity import MemberId, new_uuid
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


def test_the_members_of_a_list_are_shown_with_what_was_taken_back(session: Session) -> None:
    some_rules(session)
    siti, budi = a_saver(session), a_saver(session, "Budi Santoso")
    preview = previewed(
        session,
        [
            ("No Anggota", "Wajib", "Sukarela"),
            ("A-0001", "20.000", "5.000"),
            ("A-0002", "", "7.000"),
        ],
    )
    done = posted(session, preview.payments)
    reversed_by(session, done.fact_ids[0], row=2)

    first, second = posted_list_rows(session, done.fact_ids[0])

    assert (first.row, first.member_id, first.number) == (1, siti, "A-0001")
    assert first.amounts == ((MANDATORY, 20_000), (VOLUNTARY, 5_000))
    assert (first.total, first.is_taken_back) == (25_000, False)
    assert (second.member_id, second.full_name, second.total) == (budi, "Budi Santoso", 7_000)
    assert second.is_taken_back


def test_all_parts_of_a_long_list_are_read_by_any_of_them(session: Session) -> None:
    some_rules(session)
    count = LIST_ROWS_IN_A_FACT_MAX + 1
    members = many_candidates(session, count)
    done = posted(session, tuple(voluntary(m, 1_000) for m in members))

    rows = posted_list_rows(session, done.fact_ids[1])

    assert [row.row for row in rows] == list(range(1, count + 1))


def test_somebody_whose_record_has_not_arrived_yet_is_a_question_mark(session: Session) -> None:
    stamp = a_stamp()
    row = voluntary(MemberId(new_uuid()), 5_000)
    record(
        session, stamp, SavingsListPosted(register="02", number=1, rows=(row,), payment=EMPLOYER)
    )

    (of,) = posted_list_rows(session, stamp.fact_id)

    assert (of.number, of.full_name) == UNKNOWN_MEMBER
