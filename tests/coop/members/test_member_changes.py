"""What the register said before is kept, with its day and who changed it; a NIK stays covered."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select

from coop.facts.members import Address, Heir
from coop.members.issue_card import issue_card
from coop.members.member_changes import FieldChange, member_changes
from coop.members.member_events import MemberEvent, MemberEventKind, member_events
from coop.members.member_texts import MemberField
from coop.members.record_member import record_member
from db.session import Session
from db.tables import MemberVersion
from tests.builders import CASHIER, a_stamp
from tests.coop.members.builders import A_FORM, A_NIK, a_member_draft, registered
from values.identity import MemberId
from values.membership import MemberKind, Sex

ANOTHER_NIK = "3402161503900001"


DRAFT = a_member_draft(
    phone="081234567890",
    address=Address(hamlet="Karangjati", rt="2"),
    nik=A_NIK,
    heirs=(Heir(name="Agus", relation="anak"),),
)


@pytest.fixture
def siti(session: Session) -> MemberId:
    return registered(session, DRAFT)


def changed(session: Session, based_on: int, **said: object) -> None:
    registered(session, replace(DRAFT, based_on=based_on, **said))  # type: ignore[arg-type]


def newest(session: Session, member_id: MemberId) -> list[MemberEvent]:
    return member_events(session, member_id, None, 50)


def changes(session: Session, member_id: MemberId) -> list[FieldChange]:
    return [change for of in member_changes(session, member_id).values() for change in of.fields]


def test_each_change_says_what_stood_there_before(session: Session, siti: MemberId) -> None:
    changed(
        session,
        1,
        phone="081200000000",
        address=Address(hamlet="Karangjati", rt="5"),
        heirs=(*DRAFT.heirs, Heir(name="Wati")),
    )

    assert changes(session, siti) == [
        FieldChange(MemberField.RT, "2", "5"),
        FieldChange(MemberField.PHONE, "081234567890", "081200000000"),
        FieldChange(MemberField.HEIR, "Agus (anak)", "Agus (anak), Wati"),
    ]


def test_a_nik_that_was_changed_stays_covered(session: Session, siti: MemberId) -> None:
    changed(session, 1, nik=ANOTHER_NIK)

    (change,) = changes(session, siti)
    assert change.field is MemberField.NIK
    assert A_NIK not in str(change)
    assert ANOTHER_NIK not in str(change)
    assert str(change.before)[:4] == "3402"


def test_days_kinds_and_sexes_are_kept_as_such(session: Session, siti: MemberId) -> None:
    changed(session, 1, birth_date=None, sex=None, kind=MemberKind.ASSOCIATE)

    assert changes(session, siti) == [
        FieldChange(MemberField.KIND, MemberKind.FULL, MemberKind.ASSOCIATE),
        FieldChange(MemberField.BIRTH_DATE, date(1990, 3, 15), None),
        FieldChange(MemberField.SEX, Sex.FEMALE, None),
    ]


def test_a_new_card_is_a_change_that_tells_no_code(session: Session, siti: MemberId) -> None:
    issue_card(session, a_stamp(), member_id=siti)

    assert changes(session, siti) == [FieldChange(MemberField.CARD, "", "")]


def test_all_earlier_changes_stand_in_the_history_each_on_a_line(
    session: Session, siti: MemberId
) -> None:
    changed(session, 1, full_name="Siti Aminah Rahayu")
    changed(session, 2, full_name="Siti Rahayu")

    data = [event for event in newest(session, siti) if event.kind is MemberEventKind.DATA]

    assert [event.change for event in data] == [
        FieldChange(MemberField.FULL_NAME, "Siti Aminah Rahayu", "Siti Rahayu"),
        FieldChange(MemberField.FULL_NAME, "Siti Aminah", "Siti Aminah Rahayu"),
    ]
    assert data[0].moment > data[1].moment
    actors = select(MemberVersion.actor_id).where(MemberVersion.member_id == siti)
    assert set(session.scalars(actors)) == {CASHIER}


def test_the_history_names_who_changed_the_register(session: Session, siti: MemberId) -> None:
    draft = replace(DRAFT, member_id=siti, based_on=1, phone="081200000000")
    record_member(session, a_stamp(), member=draft, form=A_FORM, recorded_by="Bu Rini")
    issue_card(session, a_stamp(), member_id=siti, recorded_by="Pak Harto")

    named = {event.decided_by for event in newest(session, siti) if event.change}

    assert named == {"Bu Rini", "Pak Harto"}


def test_of_who_was_never_changed_there_is_nothing(session: Session, siti: MemberId) -> None:
    assert changes(session, siti) == []
    assert [event.kind for event in newest(session, siti)] == [MemberEventKind.STATUS]
