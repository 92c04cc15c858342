"""The passbook: only what is new, where the last line ended, and the next page when one is full."""

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from coop.fact_log import replay
from coop.rebuild import differing_tables
from coop.savings.note_passbook_printed import PassbookMovedOn, note_passbook_printed
from coop.savings.passbook import (
    AccountMove,
    PassbookPage,
    PassbookShape,
    next_passbook_page,
    passbook_shape,
)
from coop.shop_settings import ShopSettings
from db.database import Database
from db.session import Session
from tests.builders import TILL_1, TILL_2, a_stamp
from tests.coop.builders import log_of
from tests.coop.savings.builders import (
    MANDATORY,
    PRINCIPAL,
    VOLUNTARY,
    a_saver,
    deposited,
    reversed_by,
    some_rules,
    withdrawn,
)
from values.identity import MemberId, StreamId
from values.money import Rupiah
from values.savings import MovementKind, SavingsKind
from values.stamp import Stamp

SMALL = PassbookShape(rows_a_page=3, pages_a_book=2)


def at_minute(minute: int) -> Stamp:
    stamp = a_stamp()
    later: datetime = stamp.recorded_at + timedelta(minutes=minute)
    return Stamp(stamp.fact_id, stamp.stream_id, stamp.actor_id, later, stamp.business_date)


def replace_stream(stamp: Stamp, stream_id: StreamId) -> Stamp:
    return Stamp(stamp.fact_id, stream_id, stamp.actor_id, stamp.recorded_at, stamp.business_date)


def moved(savings: SavingsKind, amount: int, balance: int) -> AccountMove:
    return AccountMove(savings, Rupiah(amount), Rupiah(balance))


def opened_page(session: Session, member_id: MemberId) -> PassbookPage:
    page = next_passbook_page(session, member_id, SMALL)
    assert page.lines
    return page


def printed(session: Session, member_id: MemberId) -> PassbookPage:
    page = opened_page(session, member_id)
    note_passbook_printed(session, a_stamp(), page=page, shape=SMALL)
    return page


def test_one_payment_into_three_accounts_is_one_line(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session, voluntary=5_000)
    deposited(session, member_id, at_minute(1), months=(202601, 202602), voluntary=1_000)

    page = opened_page(session, member_id)

    assert [line.moves for line in page.lines] == [
        (moved(PRINCIPAL, 100_000, 100_000), moved(VOLUNTARY, 5_000, 5_000)),
        (moved(MANDATORY, 20_000, 20_000), moved(VOLUNTARY, 1_000, 6_000)),
    ]
    assert (page.lines[1].months, page.lines[1].last_month) == (2, 202602)
    assert (page.member_number, page.member_name) == ("A-0001", "Siti Aminah")


def test_only_new_lines_are_printed_behind_the_last_one(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    first = printed(session, member_id)
    deposited(session, member_id, at_minute(1), voluntary=7_000)

    page = opened_page(session, member_id)

    assert (first.page, first.first_row, len(first.lines)) == (1, 1, 1)
    assert (page.page, page.first_row) == (1, 2)
    assert [line.number for line in page.lines] == ["S01-20261124-0002"]
    assert page.carried == (moved(PRINCIPAL, 0, 100_000),)


def test_a_book_with_everything_in_it_has_nothing_to_print(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    printed(session, member_id)

    assert next_passbook_page(session, member_id, SMALL).lines == ()


def test_a_full_page_is_turned_and_a_full_book_is_followed_by_another(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    for minute in range(1, 8):
        deposited(session, member_id, at_minute(minute), voluntary=1_000)

    pages = [printed(session, member_id) for _ in range(3)]

    places = [(page.book, page.page, page.first_row, len(page.lines)) for page in pages]
    assert places == [(1, 1, 1, 3), (1, 2, 1, 3), (2, 1, 1, 2)]
    assert [page.more for page in pages] == [5, 2, 0]
    assert next_passbook_page(session, member_id, SMALL).lines == ()


def test_what_arrives_late_is_printed_behind_and_its_balance_goes_on(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    deposited(session, member_id, at_minute(9), voluntary=9_000)
    printed(session, member_id)

    withdrawn(session, member_id, 4_000, at_minute(5))

    (line,) = opened_page(session, member_id).lines
    assert line.movement is MovementKind.WITHDRAWAL
    assert line.moves == (moved(VOLUNTARY, -4_000, 5_000),)


def test_a_reversal_is_a_line_of_its_own(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = at_minute(1)
    deposited(session, member_id, stamp, voluntary=9_000)
    printed(session, member_id)

    reversed_by(session, stamp.fact_id)

    movements = {line.movement for line in opened_page(session, member_id).lines}
    assert movements == {MovementKind.REVERSAL}


def test_two_clerks_do_not_print_one_line_twice(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    page = opened_page(session, member_id)
    note_passbook_printed(session, a_stamp(), page=page, shape=SMALL)

    for again in (page, replace(page, first_row=2), replace(page, first_row=3)):
        with pytest.raises(PassbookMovedOn) as refusal:
            note_passbook_printed(session, a_stamp(), page=again, shape=SMALL)
        assert (refusal.value.book, refusal.value.page, refusal.value.row) == (1, 1, 2)


def test_what_is_printed_and_not_heard_of_yet_takes_its_row(
    session: Session, fresh: Database
) -> None:
    some_rules(session)
    member_id = a_saver(session)
    stamp = replace_stream(at_minute(1), TILL_2)
    deposited(session, member_id, stamp, voluntary=9_000)
    printed(session, member_id)

    with fresh.transaction() as copy:
        replay(copy, log_of(session, TILL_1))
        before = next_passbook_page(copy, member_id, SMALL)
        replay(copy, log_of(session, TILL_2))

        assert before.lines == ()
        assert differing_tables(session, copy) == []


def test_a_lost_book_is_followed_by_a_new_one(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    printed(session, member_id)
    deposited(session, member_id, at_minute(1), voluntary=1_000)

    page = next_passbook_page(session, member_id, SMALL, in_new_book=True)

    assert (page.book, page.page, page.first_row) == (2, 1, 1)
    note_passbook_printed(session, a_stamp(), page=page, shape=SMALL)
    assert next_passbook_page(session, member_id, SMALL).lines == ()


def test_what_stands_on_the_open_page_is_told_with_its_rows_and_totals(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    for minute in range(1, 5):
        deposited(session, member_id, at_minute(minute), voluntary=1_000)
    printed(session, member_id)
    printed(session, member_id)
    deposited(session, member_id, at_minute(9), voluntary=1_000)

    page = opened_page(session, member_id)

    assert (page.page, page.first_row, len(page.lines)) == (2, 3, 1)
    assert [(of.row, of.total) for of in page.standing] == [(1, 103_000), (2, 104_000)]
    assert page.opening == (moved(PRINCIPAL, 0, 100_000), moved(VOLUNTARY, 0, 2_000))


def test_a_full_page_stays_open_until_there_is_something_for_the_next(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    for minute in range(1, 3):
        deposited(session, member_id, at_minute(minute), voluntary=1_000)
    printed(session, member_id)

    full = next_passbook_page(session, member_id, SMALL)
    deposited(session, member_id, at_minute(9), voluntary=1_000)
    turned = opened_page(session, member_id)

    assert (full.page, full.first_row, len(full.standing)) == (1, 4, 3)
    assert (turned.page, turned.first_row, turned.standing) == (2, 1, ())
    assert turned.opening == turned.carried


def test_rows_that_are_spoiled_are_passed_over_for_good(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    deposited(session, member_id, at_minute(1), voluntary=1_000)

    page = next_passbook_page(session, member_id, SMALL, from_row=3)
    note_passbook_printed(session, a_stamp(), page=page, shape=SMALL)

    assert (page.first_row, len(page.lines), page.more) == (3, 1, 1)
    after = opened_page(session, member_id)
    assert (after.page, after.first_row, len(after.lines)) == (2, 1, 1)


def test_nothing_is_noted_above_what_stands_there_already(session: Session) -> None:
    some_rules(session)
    member_id = a_saver(session)
    printed(session, member_id)
    deposited(session, member_id, at_minute(1), voluntary=1_000)

    page = replace(opened_page(session, member_id), first_row=1)

    with pytest.raises(PassbookMovedOn):
        note_passbook_printed(session, a_stamp(), page=page, shape=SMALL)


def test_the_cooperative_chooses_how_much_fits_into_its_books() -> None:
    chosen = ShopSettings(passbook_rows=18, passbook_pages=10)

    assert passbook_shape(chosen) == PassbookShape(rows_a_page=18, pages_a_book=10)
    assert passbook_shape(ShopSettings()) == PassbookShape()
