"""Registering members and changing what the register says."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from msgspec.structs import replace as changed
from sqlalchemy import func, select, text

from coop.errors import Refusal
from coop.fact_log import replay
from coop.facts import read_fact
from coop.facts.members import Address, Heir, MembersRecorded
from coop.members.issue_card import issue_card
from coop.members.member_records import member_record
from coop.members.member_rules import (
    HEIRS_MAX,
    BirthDateNotPossible,
    BlockNotPossible,
    JoiningDateNotPossible,
    MemberDraft,
    TooManyHeirs,
)
from coop.members.member_texts import MemberField, MemberTextMissing, MemberTextTooLong
from coop.members.nik import NikFault, NikNotPossible
from coop.members.number_taken import MemberNumberTaken
from coop.members.numbering import MemberNumber, number_form
from coop.members.phone import PhoneNotPossible
from coop.members.record_member import MemberChangedMeanwhile, NikTaken, record_member
from coop.members.standing import MemberUnknown, standing_of
from coop.rebuild import differing_tables
from db.database import Database
from db.session import Session
from db.tables import Member
from tests.builders import TILL_1, TILL_2, TODAY, Mirror, a_stamp
from tests.coop.builders import log_of
from tests.coop.members.builders import A_FORM, A_HOME, A_NIK, a_member_draft, registered
from values.identity import MemberId, new_uuid
from values.membership import MemberKind, MemberStatus, Sex

TO_COME, LONG_AGO = date(2028, 3, 15), date(1890, 3, 15)


def numbers(session: Session) -> list[str]:
    return list(session.scalars(select(Member.number).order_by(Member.serial)))


def test_a_member_is_kept_with_every_field_of_the_register(session: Session) -> None:
    heirs = (Heir(name="Budi Santoso", relation="anak"), Heir(name="Wagiman", relation="suami"))
    draft = a_member_draft(nik=A_NIK, phone="+62 812-3456-7890", heirs=heirs)

    record_member(session, a_stamp(), member=draft, form=A_FORM)

    member = member_record(session, draft.member_id)
    assert member is not None
    assert (member.number, member.full_name, member.birth_place) == (
        "A-0001",
        "Siti Aminah",
        "Bantul",
    )
    assert (member.birth_date, member.sex, member.work) == (
        date(1990, 3, 15),
        Sex.FEMALE,
        "Petani",
    )
    assert (member.address, member.nik, member.phone) == (A_HOME, A_NIK, "081234567890")
    assert (member.heirs, member.applied_on, member.joined_on) == (heirs, TODAY, None)


def test_what_is_recorded_is_read_back_whole(session: Session) -> None:
    draft = replace(
        a_member_draft(nik=A_NIK, phone="0812 3456 789", joined_on=date(2019, 5, 1)),
        kind=MemberKind.ASSOCIATE,
        heirs=(Heir(name="Budi", relation="anak"),),
        member_class="Perangkat",
        employer="Kalurahan Tamantirto",
        note="Pindahan",
        applied_on=date(2019, 4, 1),
    )

    member_id = registered(session, draft)

    (envelope,) = log_of(session)
    fact = read_fact(envelope, Mirror())
    assert isinstance(fact, MembersRecorded)
    assert fact.members == (member_record(session, member_id),)
    assert (fact.members[0].member_class, fact.members[0].employer) == (
        "Perangkat",
        "Kalurahan Tamantirto",
    )


def test_a_new_member_is_a_candidate(session: Session) -> None:
    member_id = registered(session)

    assert standing_of(session, member_id).status is MemberStatus.CANDIDATE


def test_numbers_follow_one_another_without_gaps(session: Session) -> None:
    for name in ("Siti", "Budi", "Wagiman"):
        registered(session, a_member_draft(name))

    assert numbers(session) == ["A-0001", "A-0002", "A-0003"]


def test_a_refused_member_takes_no_number(session: Session) -> None:
    registered(session)
    with pytest.raises(MemberTextMissing):
        registered(session, a_member_draft(" "))

    registered(session, a_member_draft("Budi"))

    assert numbers(session) == ["A-0001", "A-0002"]


def test_each_form_of_numbers_counts_for_itself(session: Session) -> None:
    other = number_form("LB/{number:03d}/26")
    registered(session)

    number = record_member(session, a_stamp(), member=a_member_draft("Budi"), form=other)

    assert number == MemberNumber("LB/001/26", "LB/#/26", 1)


def test_a_longer_form_of_the_same_series_counts_on(session: Session) -> None:
    registered(session)

    longer = number_form("A-{number:06d}")
    number = record_member(session, a_stamp(), member=a_member_draft("Budi"), form=longer)

    assert number == MemberNumber("A-000002", "A-#", 2)


def test_the_series_goes_on_behind_a_number_that_was_given_by_hand(session: Session) -> None:
    registered(session, a_member_draft(number="A-0120"))

    registered(session, a_member_draft("Budi"))

    assert numbers(session) == ["A-0120", "A-0121"]


def test_a_number_is_given_once(session: Session) -> None:
    registered(session)

    with pytest.raises(MemberNumberTaken) as refused:
        registered(session, a_member_draft("Budi", number="A-0001"))
    assert refused.value.full_name == "Siti Aminah"


def test_pressing_twice_registers_once(session: Session) -> None:
    stamp, draft = a_stamp(), a_member_draft()

    first = record_member(session, stamp, member=draft, form=A_FORM)
    second = record_member(session, stamp, member=draft, form=A_FORM)

    assert (first, second) == (MemberNumber("A-0001", "A-#", 1), None)
    assert session.scalar(select(func.count()).select_from(Member)) == 1


def test_a_change_is_the_next_revision_and_keeps_number_and_card(session: Session) -> None:
    member_id = registered(session)
    before = member_record(session, member_id)

    registered(session, a_member_draft("Siti Aminah, S.Pd.", member_id=member_id, based_on=1))

    after = member_record(session, member_id)
    assert before is not None
    assert after == changed(before, revision=2, full_name="Siti Aminah, S.Pd.")


def test_heirs_that_were_left_out_are_gone(session: Session) -> None:
    heirs = (Heir(name="Budi"), Heir(name="Wagiman"))
    member_id = registered(session, a_member_draft(heirs=heirs))

    registered(session, a_member_draft(member_id=member_id, heirs=heirs[1:], based_on=1))

    member = member_record(session, member_id)
    assert member is not None
    assert member.heirs == (Heir(name="Wagiman"),)


def test_a_form_that_somebody_overtook_is_refused(session: Session) -> None:
    member_id = registered(session)
    registered(session, a_member_draft("Siti A.", member_id=member_id, based_on=1))

    with pytest.raises(MemberChangedMeanwhile):
        registered(session, a_member_draft("Siti B.", member_id=member_id, based_on=1))


def test_a_nik_is_one_persons(session: Session) -> None:
    registered(session, a_member_draft(nik=A_NIK))

    with pytest.raises(NikTaken) as refused:
        registered(session, a_member_draft("Siti Aminah 2", nik="3402 1655 0390 0002"))
    assert refused.value.number == "A-0001"


def test_a_member_keeps_their_own_nik(session: Session) -> None:
    member_id = registered(session, a_member_draft(nik=A_NIK))

    registered(session, a_member_draft("Aminah", member_id=member_id, nik=A_NIK, based_on=1))


def test_a_nik_that_was_mistyped_is_free_again(session: Session) -> None:
    member_id = registered(session, a_member_draft(nik=A_NIK))
    registered(session, a_member_draft(member_id=member_id, nik="3402165503900003", based_on=1))

    registered(session, a_member_draft("Budi", nik=A_NIK))


def test_no_index_of_the_file_holds_a_nik(session: Session) -> None:
    registered(session, a_member_draft(nik=A_NIK))

    tables = session.execute(  # Save the register itself, as it is and as it was.
        text(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'member_%'"
            " AND name <> 'member_version'"
        )
    ).all()
    for (table,) in tables:
        for row in session.execute(text(f"SELECT * FROM {table}")):
            assert A_NIK not in str(row), table
            assert A_NIK.encode() not in b"".join(cell for cell in row if type(cell) is bytes)


@pytest.mark.parametrize(
    ("draft", "refusal"),
    [
        (a_member_draft("  "), MemberTextMissing(MemberField.FULL_NAME)),
        (a_member_draft("S" * 101), MemberTextTooLong(MemberField.FULL_NAME, 100)),
        (a_member_draft(nik="34021655039000"), NikNotPossible(NikFault.LENGTH, 14)),
        (a_member_draft(nik="3402165503900000"), NikNotPossible(NikFault.SERIAL, 16)),
        (a_member_draft(phone="tidak ada"), PhoneNotPossible(0)),
        (a_member_draft(birth_date=TO_COME), BirthDateNotPossible(TO_COME, TODAY)),
        (a_member_draft(birth_date=LONG_AGO), BirthDateNotPossible(LONG_AGO, TODAY)),
        (
            a_member_draft(joined_on=TODAY + timedelta(days=1)),
            JoiningDateNotPossible(MemberField.JOINED_ON, TODAY + timedelta(days=1), TODAY),
        ),
        (
            a_member_draft(joined_on=date(1990, 3, 14)),
            JoiningDateNotPossible(MemberField.JOINED_ON, date(1990, 3, 14), TODAY),
        ),
        (a_member_draft(address=Address(rt="tiga")), BlockNotPossible(MemberField.RT, "tig")),
        (a_member_draft(heirs=(Heir(name="A"),) * 7), TooManyHeirs(HEIRS_MAX)),
        (
            a_member_draft(heirs=(Heir(name="", relation="anak"),)),
            MemberTextMissing(MemberField.HEIR),
        ),
    ],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_what_the_register_cannot_take_is_refused(
    session: Session, draft: MemberDraft, refusal: Refusal
) -> None:
    with pytest.raises(type(refusal)) as refused:
        registered(session, draft)
    assert refused.value == refusal


def test_rt_and_rw_are_kept_without_noughts_and_words(session: Session) -> None:
    home = Address(rt="RT. 003", rw="-")

    member_id = registered(session, a_member_draft(address=home))

    member = member_record(session, member_id)
    assert member is not None
    assert (member.address.rt, member.address.rw) == ("3", "")


def test_a_lost_card_gets_another_code(session: Session) -> None:
    member_id = registered(session)
    before = member_record(session, member_id)

    code = issue_card(session, a_stamp(), member_id=member_id)

    after = member_record(session, member_id)
    assert before is not None
    assert after == changed(before, revision=2, card_code=code)
    assert code != before.card_code
    with pytest.raises(MemberUnknown):
        issue_card(session, a_stamp(), member_id=MemberId(new_uuid()))


def test_two_tills_may_be_replayed_in_either_order(session: Session, fresh: Database) -> None:
    member_id = registered(session, a_member_draft(nik=A_NIK, heirs=(Heir(name="Budi"),)))
    later = a_member_draft("Siti A.", member_id=member_id, nik=A_NIK, based_on=1)
    registered(session, later, stream_id=TILL_2)
    registered(session, a_member_draft("Wagiman"), stream_id=TILL_2)

    with fresh.transaction() as copy:
        replay(copy, log_of(session, TILL_2))
        replay(copy, log_of(session, TILL_1))

        assert differing_tables(session, copy) == []
        assert member_record(copy, member_id) == member_record(session, member_id)
