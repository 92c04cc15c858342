"""Register a member, or change what the register says (daftar, ubah).

Nobody is taken off the register: a membership that ended stands so, by `change_status`.
"""

from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.members import MemberRecord, MembersRecorded
from coop.members.card_code import new_card_code
from coop.members.duplicates import members_with_nik
from coop.members.member_records import member_record
from coop.members.member_rows import member_rows
from coop.members.member_rules import MemberDraft, checked_member
from coop.members.member_texts import MemberField, checked_text
from coop.members.number_taken import check_number
from coop.members.numbering import MemberNumber, NumberForm, next_number
from coop.word_search.folding import folded
from db.session import Session
from values.identity import MemberId
from values.stamp import Stamp


class NikTaken(Refusal):
    """Another member has the NIK: they are one person, or one of the two was mistyped."""

    member_id: MemberId
    number: str
    full_name: str


class MemberChangedMeanwhile(Refusal):
    """Somebody else changed the member after the form was opened; that would be lost."""

    full_name: str


@use_case
def record_member(
    session: Session, stamp: Stamp, *, member: MemberDraft, form: NumberForm, recorded_by: str = ""
) -> MemberNumber:
    """Record `member` as they are from now on, and return their number.

    A new member gets the next number of `form`, if the draft brings none, and a card. The history
    names who recorded it.

    Raises:
        MemberNumberTaken, NikTaken: by another member.
        MemberChangedMeanwhile: the draft is not based on the member as they are.
        Refusal: what `checked_member` refuses.
    """
    before = member_record(session, member.member_id)
    if member.based_on != (before.revision if before else 0):
        raise MemberChangedMeanwhile(before.full_name if before else member.full_name)
    number = _number(session, member, before, form)
    applied_on = member.applied_on or (before.applied_on if before else stamp.business_date)
    card_code = before.card_code if before else new_card_code()
    checked = checked_member(member, number, card_code, applied_on, stamp.business_date)
    check_number(session, checked)
    for other in members_with_nik(session, checked.nik):
        if other.member_id != checked.member_id:
            raise NikTaken(other.member_id, other.number, other.full_name)
    record(session, stamp, MembersRecorded(members=(checked,), recorded_by=recorded_by))
    return number


def _number(
    session: Session, draft: MemberDraft, before: MemberRecord | None, form: NumberForm
) -> MemberNumber:
    written = draft.number.strip() if folded(draft.number) else ""
    if before is not None and written in {"", before.number}:
        return MemberNumber(before.number, before.series, before.serial)
    if not written:
        return next_number(session, form)
    return form.read(checked_text(MemberField.NUMBER, written))


@applies(MembersRecorded)
def _rows(stamp: Stamp, fact: MembersRecorded) -> Rows:
    for member in fact.members:
        yield from member_rows(stamp, member, fact.recorded_by)
