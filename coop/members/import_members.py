"""Take a list of members in: all of it, or nothing (impor anggota).

read_list > guess_member_shape > read_member_rows > known_members > preview_members > here
a file      what columns mean    each row by itself  whom we know    each row judged   written
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

import msgspec
from msgspec.structs import replace as changed

from coop.derived_ids import ids_derived_from
from coop.errors import Refusal
from coop.fact_log import record, use_case
from coop.facts.members import (
    MEMBERS_IN_A_FACT_MAX,
    MemberRecord,
    MembersRecorded,
    MemberStatusesChanged,
    StatusChange,
)
from coop.lists.import_progress import ImportCancelled, never, unheard
from coop.members.card_code import new_card_code
from coop.members.duplicates import members_with_nik
from coop.members.numbering import NumberForms, next_number
from coop.members.preview_members import PlannedMember
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.stamp import Stamp

FACT_BYTES_MAX = 200_000
"""Of one fact's members: three quarters of the largest body that can be sent."""
_SEEN = """SELECT m.revision, s.revision FROM member AS m
    JOIN member_standing AS s ON s.member_id = m.member_id WHERE m.member_id = ?"""
_NUMBER_TAKEN = "SELECT 1 FROM member WHERE number = ? AND member_id <> ?"
T = TypeVar("T", MemberRecord, StatusChange)


class MemberListOutdated(Refusal):
    """The register has changed since the preview: it must be looked at again."""

    full_name: str


@use_case
def import_members(  # noqa: PLR0913  What a preview found, and how it is gone on with.
    session: Session,
    stamp: Stamp,
    *,
    members: Sequence[PlannedMember],
    forms: NumberForms,
    activated: Collection[MemberId] = (),
    recorded_by: str = "",
    progress: Callable[[int, int], None] = unheard,
    is_cancelled: Callable[[], bool] = never,
) -> None:
    """Record `members` of a preview, and where their memberships stand.

    Of those who need an activation, the ones in `activated` get it: whoever keeps savings found
    their principal fully paid. The others stay candidates.

    `progress` hears how many of how many members are written, and `is_cancelled` is asked as often;
    both are called on the thread that writes.

    Raises:
        ImportCancelled: `is_cancelled` said so.
        MemberListOutdated: the preview no longer holds.
    """
    for plan in members:
        _check(session, plan)
    stamps = _stamps(stamp)
    news = [plan.member for plan in members if plan.is_changed]
    done = 0
    for part in _parts(_with_numbers(session, news, forms)):
        if is_cancelled():
            raise ImportCancelled
        fact = MembersRecorded(members=tuple(part), recorded_by=recorded_by)
        record(session, next(stamps), fact)
        done += len(part)
        progress(done, len(news))
    steps = [step for plan in members for step in _steps(plan, activated)]
    for taken in _parts(steps):
        record(session, next(stamps), MemberStatusesChanged(changes=tuple(taken)))


def _stamps(stamp: Stamp) -> Iterator[Stamp]:
    """Return the stamp of the import, then others that follow from it."""
    yield stamp
    for fact_id in ids_derived_from(stamp.fact_id, "facts"):
        yield replace(stamp, fact_id=FactId(fact_id))


def _with_numbers(
    session: Session, members: Sequence[MemberRecord], forms: NumberForms
) -> list[MemberRecord]:
    """Give numbers to those without, behind the last of each series here and in the list."""
    last: defaultdict[str, int] = defaultdict(int)
    for member in members:
        last[member.series] = max(last[member.series], member.serial)
    given = []
    for member in members:
        card_code = member.card_code or new_card_code()
        if member.number:
            given.append(changed(member, card_code=card_code))
            continue
        form = forms[member.kind]
        first = next_number(session, form).serial
        number = form.write(max(first, last[form.series] + 1))
        last[form.series] = number.serial
        numbered = changed(member, card_code=card_code, number=number.written)
        given.append(changed(numbered, series=number.series, serial=number.serial))
    return given


def _parts(whole: Sequence[T]) -> Iterator[list[T]]:
    """Cut what is to be recorded into what fits into a fact each."""
    part: list[T] = []
    size = 0
    for one in whole:
        length = len(msgspec.json.encode(one))
        if part and (len(part) == MEMBERS_IN_A_FACT_MAX or size + length > FACT_BYTES_MAX):
            yield part
            part, size = [], 0
        part.append(one)
        size += length
    if part:
        yield part


def _steps(plan: PlannedMember, activated: Collection[MemberId]) -> Iterator[StatusChange]:
    member = plan.member
    if plan.status is None or (plan.needs_activation and member.member_id not in activated):
        return
    begun = plan.standing.effective_on if plan.standing else member.applied_on
    step = StatusChange(
        member_id=member.member_id,
        revision=plan.standing.revision + 1 if plan.standing else 1,
        status=MemberStatus.ACTIVE if plan.needs_activation else plan.status,
        effective_on=max(begun, member.joined_on or begun),
    )
    if not plan.needs_activation or plan.status is MemberStatus.ACTIVE:
        yield changed(step, effective_on=plan.status_on, reason=plan.reason)
        return
    yield step
    yield changed(
        step,
        revision=step.revision + 1,
        status=plan.status,
        effective_on=max(step.effective_on, plan.status_on),
        reason=plan.reason,
    )


def _check(session: Session, plan: PlannedMember) -> None:
    """Refuse where the preview saw another member, or a number or a NIK was free then."""
    connection = driver_connection(session)
    member = plan.member
    member_id = member.member_id.bytes
    seen = member.revision - 1
    row = connection.execute(_SEEN, (member_id,)).fetchone()
    now = (0, None) if row is None else row
    is_stale = now != (seen, plan.standing.revision if plan.standing else None)
    is_taken = connection.execute(_NUMBER_TAKEN, (member.number, member_id)).fetchone() is not None
    others = {other.member_id for other in members_with_nik(session, member.nik)}
    if is_stale or is_taken or others - {member.member_id}:
        raise MemberListOutdated(member.full_name)
