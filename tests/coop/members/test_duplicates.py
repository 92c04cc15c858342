"""Members who may be one person, shown before another is saved."""

from datetime import date

from coop.members.duplicates import DuplicateReason, likely_duplicates
from db.session import Session
from tests.coop.members.builders import A_BIRTHDAY, A_NIK, a_member_draft, registered
from values.identity import MemberId


def reasons(
    session: Session,
    full_name: str = "Orang Lain",
    *,
    nik: str = "",
    born: date | None = None,
    but: MemberId | None = None,
) -> list[DuplicateReason]:
    found = likely_duplicates(session, full_name=full_name, birth_date=born, nik=nik, but=but)
    return [one.reason for one in found]


def test_the_same_nik_is_found_however_it_is_typed(session: Session) -> None:
    registered(session, a_member_draft(nik=A_NIK))

    assert reasons(session, nik="3402 1655 0390 0002") == [DuplicateReason.NIK]
    assert reasons(session, nik="3402165503900003") == []
    assert reasons(session, nik="34021655") == []


def test_the_same_name_and_birth_date_are_found(session: Session) -> None:
    registered(session, a_member_draft("Siti Aminah"))

    found = reasons(session, "SITI  AMINAH", born=A_BIRTHDAY)

    assert found == [DuplicateReason.NAME_AND_BIRTH_DATE]
    assert reasons(session, "Siti Aminah", born=date(1990, 3, 16)) == []
    assert reasons(session, "Siti Aminah") == []
    assert reasons(session, " ", born=A_BIRTHDAY) == []


def test_whoever_is_found_twice_is_shown_once(session: Session) -> None:
    registered(session, a_member_draft("Siti Aminah", nik=A_NIK))

    assert reasons(session, "Siti Aminah", born=A_BIRTHDAY, nik=A_NIK) == [DuplicateReason.NIK]


def test_nobody_is_their_own_double(session: Session) -> None:
    member_id = registered(session, a_member_draft("Siti Aminah", nik=A_NIK))

    assert reasons(session, "Siti Aminah", born=A_BIRTHDAY, nik=A_NIK, but=member_id) == []
