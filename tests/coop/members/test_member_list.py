"""The list of members, page by page."""

from dataclasses import replace
from datetime import date

import pytest

from coop.facts.members import Address
from coop.members import member_list as listing
from coop.members.change_status import change_status
from coop.members.member_list import (
    MemberFilter,
    employers,
    hamlets,
    listed_ids,
    member_classes,
    member_count,
    member_list,
    status_counts,
)
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.coop.members.builders import a_member_draft, registered
from values.identity import MemberId
from values.membership import MemberKind, MemberStatus

EVERYBODY = MemberFilter()
CANDIDATES = MemberFilter(statuses=frozenset({MemberStatus.CANDIDATE}))


def numbers(session: Session, which: MemberFilter = EVERYBODY) -> list[str]:
    return [row.number for row in member_list(session, which)]


def a_hamlet_of(session: Session, name: str, *, number: str = "") -> MemberId:
    home = Address(hamlet=name, village="Tamantirto")
    draft = a_member_draft(f"Warga {name} {number}", number=number, birth_date=None, address=home)
    return registered(session, draft)


def test_numbers_follow_each_other_as_they_were_given_and_foreign_ones_come_first(
    session: Session,
) -> None:
    for number in ("A-10000", "77/KUD", "A-0009", "12/KUD"):
        a_hamlet_of(session, "Sorogenen", number=number)

    assert numbers(session) == ["12/KUD", "77/KUD", "A-0009", "A-10000"]


@pytest.mark.parametrize("limit", [1, 2, 3])
@pytest.mark.parametrize("few", [0, 100])
def test_pages_follow_one_another_without_gap_or_double(
    session: Session, limit: int, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FEW", few)
    for number in ("A-0002", "kuno 7", "A-0001", "kuno 1", "A-0011"):
        a_hamlet_of(session, "Sorogenen", number=number)

    read, page = [], member_list(session, CANDIDATES, limit=limit)
    while page:
        read += [row.number for row in page]
        page = member_list(session, CANDIDATES, after=page[-1].place, limit=limit)

    assert read == ["kuno 1", "kuno 7", "A-0001", "A-0002", "A-0011"]


def test_a_filter_asks_for_standing_hamlet_and_kind_together(session: Session) -> None:
    gone = a_hamlet_of(session, "Karangjati", number="A-0001")
    a_hamlet_of(session, "Karangjati", number="A-0002")
    a_hamlet_of(session, "Sorogenen", number="A-0003")
    change_status(
        session,
        a_stamp(),
        member_id=gone,
        status=MemberStatus.LEFT,
        effective_on=TODAY,
        reason="pindah",
    )

    assert numbers(session, MemberFilter(hamlet="Karangjati")) == ["A-0001", "A-0002"]
    of_both = MemberFilter(statuses=frozenset({MemberStatus.LEFT}), hamlet="Karangjati")
    assert numbers(session, of_both) == ["A-0001"]
    assert listed_ids(session, of_both) == [gone]
    assert [member_count(session, which) for which in (EVERYBODY, of_both)] == [3, 1]
    assert numbers(session, MemberFilter(kind=MemberKind.ASSOCIATE)) == []
    assert hamlets(session) == ["Karangjati", "Sorogenen"]


def test_a_filter_asks_for_employer_and_class(session: Session) -> None:
    for name, employer, member_class in (
        ("Siti", "SD Negeri 2", "Guru"),
        ("Budi", "SD Negeri 2", ""),
        ("Tini", "Kalurahan", "Pamong"),
    ):
        draft = a_member_draft(name, birth_date=None)
        registered(session, replace(draft, employer=employer, member_class=member_class))

    assert numbers(session, MemberFilter(employer="SD Negeri 2")) == ["A-0001", "A-0002"]
    both = MemberFilter(employer="SD Negeri 2", member_class="Guru")
    assert numbers(session, both) == ["A-0001"]
    assert employers(session) == ["Kalurahan", "SD Negeri 2"]
    assert member_classes(session) == ["Guru", "Pamong"]


def test_members_are_counted_by_how_they_stand(session: Session) -> None:
    a_hamlet_of(session, "Karangjati")
    registered(session, a_member_draft("Luar", birth_date=date(1990, 1, 2)))

    counts = status_counts(session)

    assert counts[MemberStatus.CANDIDATE] == 2
    assert counts[MemberStatus.ACTIVE] == 0
    assert set(counts) == set(MemberStatus)
