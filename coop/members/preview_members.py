"""What importing a list of members would do, row by row, before anything is written.

Savings in the list are opening balances: they are handed on as they are read, for whoever keeps
savings. So is the wish to be active, which needs a principal that is fully paid.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from msgspec.structs import replace

from coop.derived_ids import ids_derived_from
from coop.facts.members import Address, MemberRecord
from coop.lists.verdict import Verdict
from coop.members.change_status import NEXT
from coop.members.known_members import KnownMembers
from coop.members.list_columns import MemberColumn
from coop.members.list_remarks import MemberRemark, MemberRemarkKind, verdict_of
from coop.members.list_rows import MemberListRow
from coop.members.member_matching import MemberMatching
from coop.members.member_rules import MemberDraft, checked_member
from coop.members.nik import NikWarning, nik_warnings
from coop.members.numbering import MemberNumber, NumberForm, NumberForms
from coop.members.standing import Standing
from coop.word_search.folding import folded
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah

MEMBERSHIPS = frozenset({MemberStatus.ACTIVE, MemberStatus.INACTIVE, MemberStatus.SUSPENDED})
"""Standings of those whose principal is fully paid."""
_C = MemberColumn
_K = MemberRemarkKind
_OF_NIK = {
    NikWarning.PROVINCE_UNKNOWN: _K.NIK_PROVINCE_UNKNOWN,
    NikWarning.DATE_NOT_POSSIBLE: _K.NIK_DATE_NOT_POSSIBLE,
    NikWarning.BIRTH_DATE_DIFFERS: _K.NIK_BIRTH_DATE_DIFFERS,
    NikWarning.SEX_DIFFERS: _K.NIK_SEX_DIFFERS,
}


class MemberRowAction(StrEnum):
    """What becomes of a row that is taken."""

    NONE = "none"  # It is refused.
    NEW = "new"
    CHANGES = "changes"
    SAME = "same"  # The register has it just so.


@dataclass(frozen=True, slots=True)
class PlannedMember:
    """A member as they will be recorded."""

    row: int
    member: MemberRecord
    """Without a number where the next of its series is to be taken, and a new one without a card.
    """
    is_new: bool
    is_changed: bool
    """False where only the standing or the savings are news."""
    standing: Standing | None
    """As the preview saw it; None for a new member."""
    status: MemberStatus | None
    """Where the list says that the membership stands; None where that is no news."""
    status_on: date
    reason: str
    savings: Mapping[MemberColumn, Rupiah]
    """PRINCIPAL, MANDATORY and VOLUNTARY, as far as the list has them."""

    @property
    def needs_activation(self) -> bool:
        """Whether the list has them as a member, and the books, so far, do not."""
        is_candidate = self.standing is None or self.standing.status is MemberStatus.CANDIDATE
        return is_candidate and self.status in MEMBERSHIPS


@dataclass(frozen=True, slots=True)
class MemberPreviewRow:
    """One row of the list, and what there is to say about it."""

    number: int
    """As the spreadsheet numbers rows, from 1."""
    verdict: Verdict
    action: MemberRowAction
    remarks: tuple[MemberRemark, ...]
    full_name: str
    member_number: str
    birth_date: date | None
    village: str
    savings: Mapping[MemberColumn, Rupiah]


@dataclass(frozen=True, slots=True)
class MemberPreview:
    """The whole answer; `members` has only what would be recorded, or has savings."""

    rows: tuple[MemberPreviewRow, ...]
    members: tuple[PlannedMember, ...]

    def count(self, verdict: Verdict) -> int:
        """Count the rows of one verdict."""
        return sum(row.verdict is verdict for row in self.rows)


def preview_members(
    rows: Sequence[MemberListRow], known: KnownMembers, fact_id: FactId, forms: NumberForms
) -> MemberPreview:
    """Say what importing `rows` would do to the members who are `known`.

    New members get ids that follow from `fact_id`, the id of the import to come: so the same list
    imported twice by one press is one act.
    """
    new_ids = ids_derived_from(fact_id, "members")
    matching = MemberMatching(known)
    planned: dict[int, PlannedMember] = {}
    for row in rows:
        before = None if row.is_refused else matching.match(row)
        if not row.is_refused:
            member_id = before.member_id if before else MemberId(next(new_ids))
            planned[row.number] = _planned(row, member_id, before, known, forms)
    return MemberPreview(
        tuple(_preview_row(row, planned.get(row.number)) for row in rows),
        tuple(plan for plan in planned.values() if _is_news(plan)),
    )


def _is_news(plan: PlannedMember) -> bool:
    return plan.is_changed or plan.status is not None or bool(plan.savings)


def _planned(
    row: MemberListRow,
    member_id: MemberId,
    before: MemberRecord | None,
    known: KnownMembers,
    forms: NumberForms,
) -> PlannedMember:
    draft = _draft(row, member_id, before)
    number = _number(row, before, forms[draft.kind])
    applied_on = before.applied_on if before else row.joined_on or row.left_on or known.today
    card_code = before.card_code if before else ""
    member = checked_member(draft, number, card_code, applied_on, known.today)
    for warning in nik_warnings(row.nik, member.birth_date, member.sex):
        row.remark(_OF_NIK[warning], _C.NIK)
    standing = known.standings[member_id] if before else None
    begun = standing.effective_on if standing else applied_on
    return PlannedMember(
        row=row.number,
        member=member,
        is_new=before is None,
        is_changed=before is None or replace(member, revision=before.revision) != before,
        standing=standing,
        status=_status(row, standing),
        status_on=max(begun, row.left_on or row.joined_on or begun),
        reason=row.text(_C.LEFT_REASON),
        savings=row.savings,
    )


def _draft(row: MemberListRow, member_id: MemberId, before: MemberRecord | None) -> MemberDraft:
    """Let the member be as the row says; what the row does not say stays."""
    was = before or MemberRecord(
        member_id=member_id, revision=0, number="", full_name="", applied_on=date.min
    )
    _warn_of_changes(row, before)
    birth_date, joined_on = _dates(row, was, is_new=before is None)
    return MemberDraft(
        member_id=member_id,
        full_name=_said(row.full_name, was.full_name),
        kind=row.kind or was.kind,
        birth_place=_said(row.text(_C.BIRTH_PLACE), was.birth_place),
        birth_date=birth_date,
        sex=row.sex or was.sex,
        work=_said(row.text(_C.WORK), was.work),
        address=_address(row.address, was.address),
        nik=row.nik or was.nik,
        phone=row.phone or was.phone,
        joined_on=joined_on,
        heirs=row.heirs or was.heirs,
        member_class=_said(row.text(_C.MEMBER_CLASS), was.member_class),
        employer=_said(row.text(_C.EMPLOYER), was.employer),
        note=_said(row.text(_C.NOTE), was.note),
        based_on=was.revision,
    )


def _dates(
    row: MemberListRow, was: MemberRecord, *, is_new: bool
) -> tuple[date | None, date | None]:
    """Return the birth date and the date in, leaving out what the register speaks against."""
    born, joined = row.birth_date, row.joined_on
    first = min(was.joined_on or was.applied_on, was.applied_on)
    if born and not is_new and born > first:
        row.remark(_K.DATE_NOT_POSSIBLE, _C.BIRTH_DATE, born.isoformat())
        born = None
    born = born or was.birth_date
    if joined and born and joined < born:
        row.remark(_K.DATE_NOT_POSSIBLE, _C.JOINED_ON, joined.isoformat())
        joined = None
    return born, joined or was.joined_on


def _address(new: Address, was: Address) -> Address:
    return Address(
        street=_said(new.street, was.street),
        hamlet=_said(new.hamlet, was.hamlet),
        rt=_said(new.rt, was.rt),
        rw=_said(new.rw, was.rw),
        village=_said(new.village, was.village),
    )


def _said(new: str, was: str) -> str:
    """Return what a list says, unless it says the same in other letters, or nothing."""
    return was if folded(new) in {"", folded(was)} else new


def _number(row: MemberListRow, before: MemberRecord | None, form: NumberForm) -> MemberNumber:
    written = row.text(_C.NUMBER)
    if before and folded(written) in {"", folded(before.number)}:
        return MemberNumber(before.number, before.series, before.serial)
    return form.read(written) if written else MemberNumber("", "", 0)


def _status(row: MemberListRow, standing: Standing | None) -> MemberStatus | None:
    if standing is None:
        asked = row.status or MemberStatus.ACTIVE  # A register lists members.
        return None if asked is MemberStatus.CANDIDATE else asked
    asked = row.status or standing.status
    if asked is standing.status:
        return None
    is_activation = standing.status is MemberStatus.CANDIDATE and asked in MEMBERSHIPS
    if is_activation or asked in NEXT[standing.status]:
        return asked
    row.remark(_K.STATUS_NOT_TAKEN, _C.STATUS)
    return None


def _warn_of_changes(row: MemberListRow, before: MemberRecord | None) -> None:
    if before is None:
        return
    if folded(before.full_name) != folded(row.full_name):
        row.remark(_K.NAME_CHANGES, _C.FULL_NAME, before.full_name)
    if row.nik and before.nik and row.nik != before.nik:
        row.remark(_K.NIK_CHANGES, _C.NIK)
    number = row.text(_C.NUMBER)
    if number and folded(number) != folded(before.number):
        row.remark(_K.NUMBER_CHANGES, _C.NUMBER, before.number)


def _preview_row(row: MemberListRow, plan: PlannedMember | None) -> MemberPreviewRow:
    action = MemberRowAction.NONE
    if plan is not None and plan.is_new:
        action = MemberRowAction.NEW
    elif plan is not None:
        is_same = not plan.is_changed and plan.status is None
        action = MemberRowAction.SAME if is_same else MemberRowAction.CHANGES
    return MemberPreviewRow(
        row.number,
        verdict_of(row.remarks),
        action,
        tuple(row.remarks),
        row.full_name,
        plan.member.number if plan else row.text(_C.NUMBER),
        plan.member.birth_date if plan else row.birth_date,
        row.address.village,
        row.savings,
    )
