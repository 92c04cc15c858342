"""The rows that follow from facts about members."""

from collections.abc import Sequence
from typing import Any

from coop.fact_log import Rows
from coop.facts.members import Heir, MemberRecord, StatusChange
from coop.word_search.folding import folded
from db.rows import Latest
from db.tables import Member, MemberHeir, MemberStanding, MemberStatusChange, MemberVersion
from values.membership import MemberStatus
from values.stamp import Stamp

_FIRST = 1


def member_rows(stamp: Stamp, member: MemberRecord, recorded_by: str = "") -> Rows:
    """Return the member as of this version, which is kept; a new one stands as a candidate.

    So does one whose first version has not arrived yet from another computer: every member stands
    somewhere, and any step of the membership counts for more.
    """
    version = (member.revision, stamp.fact_id)
    key = {"member_id": member.member_id}
    said = _columns(member)
    search = {
        "series": member.series,
        "serial": member.serial,
        "search_name": folded(member.full_name),
    }
    yield Latest(Member, key, version, said | search)
    yield MemberVersion(
        member_id=member.member_id,
        revision=member.revision,
        fact_id=stamp.fact_id,
        business_date=stamp.business_date,
        recorded_at=stamp.recorded_at,
        actor_id=stamp.actor_id,
        recorded_by=recorded_by,
        heirs=heirs_on_a_line(member.heirs),
        **said,
    )
    for line, heir in enumerate(member.heirs, start=1):
        held = {"name": heir.name, "relation": heir.relation}
        yield Latest(MemberHeir, key | {"line": line}, version, held)
    begun = StatusChange(
        member_id=member.member_id,
        revision=0,
        status=MemberStatus.CANDIDATE,
        effective_on=member.applied_on,
    )
    yield _standing(stamp, begun)
    if member.revision == _FIRST:
        yield _step(stamp, begun)


def standing_rows(stamp: Stamp, change: StatusChange) -> Rows:
    """Return a step of a membership, and where it stands by it."""
    yield _standing(stamp, change)
    yield _step(stamp, change)


def _standing(stamp: Stamp, change: StatusChange) -> Latest:
    held = {
        "status": change.status,
        "effective_on": change.effective_on,
        "reason": change.reason,
        "decided_by": change.decided_by,
    }
    version = (change.revision, stamp.fact_id)
    return Latest(MemberStanding, {"member_id": change.member_id}, version, held)


def _step(stamp: Stamp, change: StatusChange) -> MemberStatusChange:
    return MemberStatusChange(
        member_id=change.member_id,
        revision=change.revision,
        fact_id=stamp.fact_id,
        status=change.status,
        effective_on=change.effective_on,
        reason=change.reason,
        decided_by=change.decided_by,
        actor_id=stamp.actor_id,
        recorded_at=stamp.recorded_at,
    )


def heirs_on_a_line(heirs: Sequence[Heir]) -> str:
    """Name heirs on one line: `Agus (anak), Wati (istri)`."""
    return ", ".join(
        f"{heir.name} ({heir.relation})" if heir.relation else heir.name for heir in heirs
    )


def _columns(member: MemberRecord) -> dict[str, Any]:
    home = member.address
    return {
        "number": member.number,
        "kind": member.kind,
        "full_name": member.full_name,
        "birth_place": member.birth_place,
        "birth_date": member.birth_date,
        "sex": member.sex,
        "work": member.work,
        "street": home.street,
        "hamlet": home.hamlet,
        "rt": home.rt,
        "rw": home.rw,
        "village": home.village,
        "nik": member.nik,
        "phone": member.phone,
        "applied_on": member.applied_on,
        "joined_on": member.joined_on,
        "member_class": member.member_class,
        "employer": member.employer,
        "note": member.note,
        "card_code": member.card_code,
    }
