"""Facts about members from several computers, taken in in any order, give the same register."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from coop.fact_log import APPLIES
from coop.facts.fact import Fact
from coop.facts.members import (
    Heir,
    MemberPhotographed,
    MemberRecord,
    MembersRecorded,
    MemberStatusesChanged,
    StatusChange,
)
from coop.members.duplicates import likely_duplicates
from coop.members.member_changes import member_changes
from coop.members.member_records import member_records
from coop.members.register_rows import register_rows
from coop.members.search_members import search_members
from db.database import Database
from db.rows import write_rows
from db.session import Session
from db.tables import (
    Member,
    MemberHeir,
    MemberPhoto,
    MemberStanding,
    MemberStatusChange,
)
from tests.builders import BEGUN, TODAY, a_stamp
from tests.coop.members.builders import A_BIRTHDAY, A_NIK
from values.identity import FactId, MemberId, new_uuid
from values.membership import MemberStatus

MEMBER_IDS = [MemberId(new_uuid()) for _ in range(2)]
FACT_IDS = [FactId(new_uuid()) for _ in range(8)]
TABLES = (Member, MemberHeir, MemberPhoto, MemberStanding, MemberStatusChange)

members = st.sampled_from(MEMBER_IDS)
records = st.builds(
    MemberRecord,
    member_id=members,
    revision=st.integers(1, 3),
    number=st.sampled_from(["A-0001", "A-0002"]),
    series=st.just("A-#"),
    serial=st.integers(1, 2),
    full_name=st.sampled_from(["Siti Aminah", "Siti Rahayu", "Budi"]),
    birth_date=st.sampled_from([None, A_BIRTHDAY]),
    nik=st.sampled_from(["", A_NIK, "3402165503900003"]),
    phone=st.sampled_from(["", "081234567890"]),
    applied_on=st.just(TODAY),
    heirs=st.sampled_from([(), (Heir(name="Budi"),), (Heir(name="A"), Heir(name="B"))]),
    card_code=st.sampled_from(["", "MB7K3Q92XDHW5"]),
)
changes = st.builds(
    StatusChange,
    member_id=members,
    revision=st.integers(1, 3),
    status=st.sampled_from(MemberStatus),
    effective_on=st.sampled_from([TODAY, TODAY - timedelta(days=1)]),
)
facts = st.one_of(
    st.builds(
        MembersRecorded,
        members=st.lists(records, max_size=2, unique_by=lambda one: one.member_id).map(tuple),
    ),
    st.builds(
        MemberStatusesChanged,
        changes=st.lists(
            changes, max_size=2, unique_by=lambda one: (one.member_id, one.revision)
        ).map(tuple),
    ),
    st.builds(
        MemberPhotographed,
        member_id=members,
        revision=st.integers(1, 2),
        image=st.sampled_from([b"", b"one", b"two"]),
    ),
)


def what_follows(session: Session, taken: list[tuple[FactId, Fact]]) -> list[object]:
    """Return everything that can be read of the members after these facts, and forget them."""
    with session.begin_nested() as trial:
        for fact_id, fact in taken:
            stamp = replace(a_stamp(fact_id), recorded_at=BEGUN)
            write_rows(session, APPLIES[type(fact)](stamp, fact))
        tables = [table.__table__ for table in TABLES]
        rows: list[object] = [
            session.execute(select(table).order_by(*table.primary_key)).all() for table in tables
        ]
        rows += list(member_records(session, MEMBER_IDS).values())
        rows += list(register_rows(session, TODAY))
        rows += [member_changes(session, member_id) for member_id in MEMBER_IDS]
        rows += [search_members(session, typed) for typed in ("siti", "rahayi", "A-1", A_NIK)]
        rows += likely_duplicates(session, full_name="budi", birth_date=A_BIRTHDAY, nik=A_NIK)
        trial.rollback()
    return rows


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(facts, min_size=2, max_size=8), st.randoms(use_true_random=False))
def test_the_order_in_which_facts_arrive_makes_no_difference(
    fresh: Database, recorded: list[Fact], chance: object
) -> None:
    taken = list(zip(FACT_IDS, recorded, strict=False))
    shuffled = list(taken)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # Hypothesis types it as an object.

    with fresh.transaction() as session:
        assert what_follows(session, taken) == what_follows(session, shuffled)
