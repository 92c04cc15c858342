"""Finding a member at the counter."""

import pytest

from coop.members.change_status import change_status
from coop.members.issue_card import issue_card
from coop.members.member_records import member_record
from coop.members.record_member import record_member
from coop.members.search_members import FOUND_MAX, member_of_card, search_members
from coop.rebuild import rebuild
from db.database import Database
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import A_FORM, A_NIK, a_member_draft, registered
from values.identity import MemberId
from values.membership import MemberStatus


def names(session: Session, typed: str) -> list[str]:
    return [found.full_name for found in search_members(session, typed)]


def some_members(session: Session, *all_names: str) -> dict[str, MemberId]:
    return {name: registered(session, a_member_draft(name)) for name in all_names}


@pytest.mark.parametrize(
    "typed",
    ["siti aminah", "aminah siti", "am si", "SITI", "  aminah,  s.pd ", "Síti"],
)  # fmt: skip
def test_words_of_a_name_are_found_in_any_order(session: Session, typed: str) -> None:
    some_members(session, "Siti Aminah, S.Pd.", "Budi Santoso")

    assert names(session, typed) == ["Siti Aminah, S.Pd."]


@pytest.mark.parametrize("typed", ["samtoso", "santsoo", "sntoso", "santtoso", "budi santosa"])
def test_one_slip_in_a_word_is_forgiven(session: Session, typed: str) -> None:
    some_members(session, "Budi Santoso", "Siti Aminah")

    assert names(session, typed) == ["Budi Santoso"]


def test_names_that_begin_so_come_first(session: Session) -> None:
    some_members(session, "Ahmad Budiman", "Budi Santoso")

    assert names(session, "budi") == ["Budi Santoso", "Ahmad Budiman"]


def test_those_who_left_come_last(session: Session) -> None:
    ids = some_members(session, "Budi Antoro", "Budi Santoso")
    change_status(
        session,
        a_stamp(),
        member_id=ids["Budi Antoro"],
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="Pindah",
    )

    assert names(session, "budi") == ["Budi Santoso", "Budi Antoro"]


@pytest.mark.parametrize("typed", ["A-0002", "a-0002", "A-2", "a2", "2", "0002", "a 2"])
def test_a_number_is_found_however_it_is_typed(session: Session, typed: str) -> None:
    some_members(session, "Siti Aminah", "Budi Santoso", "Wagiman")

    assert names(session, typed) == ["Budi Santoso"]


def test_a_number_of_another_series_is_not_meant(session: Session) -> None:
    some_members(session, "Siti Aminah")

    assert names(session, "LB-0001") == []


def test_a_foreign_number_is_found_whole(session: Session) -> None:
    registered(session, a_member_draft("Wagiman", number="KUD/07/88"))

    assert names(session, "kud/07/88") == ["Wagiman"]


@pytest.mark.parametrize(
    "typed", ["081234567890", "+62 812 3456 7890", "0812-3456", "62812345", "7890", "34567"]
)
def test_a_phone_number_is_found_by_a_part_of_it(session: Session, typed: str) -> None:
    registered(session, a_member_draft(phone="0812 3456 7890"))
    registered(session, a_member_draft("Budi", phone="0274 555123"))

    assert names(session, typed) == ["Siti Aminah"]


@pytest.mark.parametrize("typed", [A_NIK, "3402 1655 0390 0002", "340216.550390.0002"])
def test_a_nik_is_found_whole(session: Session, typed: str) -> None:
    some_members(session, "Budi Santoso")
    registered(session, a_member_draft(nik=A_NIK))

    assert names(session, typed) == ["Siti Aminah"]


def test_a_part_of_a_nik_finds_nobody(session: Session) -> None:
    registered(session, a_member_draft(nik=A_NIK))

    assert names(session, A_NIK[:15]) == []
    assert names(session, A_NIK[6:]) == []
    assert names(session, "3402165503900003") == []


def test_a_scanned_card_finds_its_member(session: Session) -> None:
    ids = some_members(session, "Siti Aminah", "Budi Santoso")
    member = member_record(session, ids["Budi Santoso"])
    assert member is not None

    found = member_of_card(session, f" {member.card_code.lower()} ")

    assert found is not None
    assert found.full_name == "Budi Santoso"
    assert names(session, member.card_code) == ["Budi Santoso"]


def test_a_card_that_was_replaced_finds_nobody(session: Session) -> None:
    member_id = registered(session)
    old = member_record(session, member_id)
    new = issue_card(session, a_stamp(), member_id=member_id)
    assert old is not None
    assert new is not None

    assert member_of_card(session, old.card_code) is None
    assert member_of_card(session, new) is not None
    assert member_of_card(session, "8991234567891") is None


def test_a_new_name_is_found_and_the_old_one_is_not(session: Session) -> None:
    member_id = registered(session, a_member_draft("Siti Aminah"))

    registered(session, a_member_draft("Siti Rahayu", member_id=member_id, based_on=1))

    assert names(session, "rahayu") == ["Siti Rahayu"]
    assert names(session, "aminah") == []


@pytest.mark.parametrize("typed", ["", "   ", "%", "'", '"', "*", "x" * 10_000, "\0", "😀"])
def test_nothing_that_is_typed_breaks_the_search(session: Session, typed: str) -> None:
    some_members(session, "Siti Aminah")

    assert search_members(session, typed) == []


def test_no_more_is_found_than_can_be_shown(session: Session) -> None:
    some_members(session, *(f"Budi {number:03d}" for number in range(FOUND_MAX + 5)))

    assert len(search_members(session, "budi")) == FOUND_MAX
    assert len(search_members(session, "budi", limit=3)) == 3


def test_a_rebuilt_search_finds_the_same(session: Session, fresh: Database) -> None:
    some_members(session, "Siti Aminah", "Budi Santoso")
    registered(session, a_member_draft("Wagiman", nik=A_NIK, phone="081234567890"))

    with fresh.transaction() as copy:
        assert rebuild(session, copy) == []

        for typed in ("aminah", "samtoso", "A-3", A_NIK, "34567"):
            assert search_members(copy, typed) == search_members(session, typed), typed


def test_a_search_works_where_nothing_can_be_written(database: Database) -> None:
    with database.transaction() as session:
        record_member(session, a_stamp(), member=a_member_draft(nik=A_NIK), form=A_FORM)

    with database.report() as session:
        assert names(session, A_NIK) == ["Siti Aminah"]
        assert names(session, "samtoso") == []
