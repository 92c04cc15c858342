"""What was changed in the register, and what stood there before; a NIK is never shown whole."""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Any, NamedTuple

from sqlalchemy import select

from coop.members.member_texts import MemberField
from coop.members.nik import masked_nik
from db.session import Session
from db.tables import MemberVersion
from values.identity import FactId, MemberId
from values.membership import MemberKind, Sex

Said = str | date | Sex | MemberKind | None
_SAME_NAME = (
    MemberField.NUMBER,
    MemberField.KIND,
    MemberField.FULL_NAME,
    MemberField.BIRTH_PLACE,
    MemberField.BIRTH_DATE,
    MemberField.SEX,
    MemberField.WORK,
    MemberField.STREET,
    MemberField.HAMLET,
    MemberField.RT,
    MemberField.RW,
    MemberField.VILLAGE,
    MemberField.NIK,
    MemberField.PHONE,
    MemberField.APPLIED_ON,
    MemberField.JOINED_ON,
    MemberField.MEMBER_CLASS,
    MemberField.EMPLOYER,
    MemberField.NOTE,
)
_COLUMNS = {field: field.value for field in _SAME_NAME} | {
    MemberField.HEIR: "heirs",
    MemberField.CARD: "card_code",
}


class FieldChange(NamedTuple):
    """One thing that the register says otherwise than before."""

    field: MemberField
    before: Said
    """Nothing, or None, where nothing stood there; of a card never more."""
    after: Said


class RecordChange(NamedTuple):
    """What one act changed, and who sat there."""

    recorded_by: str
    fields: tuple[FieldChange, ...]


def member_changes(session: Session, member_id: MemberId) -> dict[FactId, RecordChange]:
    """Return what each change of a member's record changed; the first record changed nothing."""
    of = MemberVersion
    versions = select(of).where(of.member_id == member_id).order_by(of.revision, of.fact_id)
    return {
        after.fact_id: RecordChange(after.recorded_by, tuple(_between(before, after)))
        for before, after in pairwise(session.scalars(versions))
    }


def _between(before: MemberVersion, after: MemberVersion) -> Iterator[FieldChange]:
    for field, column in _COLUMNS.items():
        old, new = getattr(before, column), getattr(after, column)
        if old != new:
            yield FieldChange(field, _shown(field, old), _shown(field, new))


def _shown(field: MemberField, said: Any) -> Said:  # noqa: ANN401  Of any column.
    if field is MemberField.NIK:
        return masked_nik(said) if said else ""
    return "" if field is MemberField.CARD else said
