"""The texts of the register: cleaned, there where they must be, and short enough for paper."""

from enum import StrEnum

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal


class MemberField(StrEnum):
    """What the register says of a member, and of each step of the membership."""

    NUMBER = "number"
    FULL_NAME = "full_name"
    BIRTH_PLACE = "birth_place"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    WORK = "work"
    STREET = "street"
    HAMLET = "hamlet"
    RT = "rt"
    RW = "rw"
    VILLAGE = "village"
    NIK = "nik"
    PHONE = "phone"
    APPLIED_ON = "applied_on"
    JOINED_ON = "joined_on"
    HEIR = "heir"
    RELATION = "relation"
    MEMBER_CLASS = "member_class"
    EMPLOYER = "employer"
    NOTE = "note"
    REASON = "reason"
    DECIDED_BY = "decided_by"
    KIND = "kind"
    CARD = "card"


_LONG = 200
_MIDDLE = 80
_SHORT = 40
LETTERS_MAX = {
    MemberField.NUMBER: 24,
    MemberField.FULL_NAME: 100,  # The longest that an identity card prints has 60.
    MemberField.BIRTH_PLACE: _SHORT,
    MemberField.WORK: _MIDDLE,
    MemberField.STREET: 120,
    MemberField.HAMLET: _SHORT,
    MemberField.VILLAGE: _SHORT,
    MemberField.HEIR: 100,
    MemberField.RELATION: _SHORT,
    MemberField.MEMBER_CLASS: _SHORT,
    MemberField.EMPLOYER: _MIDDLE,
    MemberField.NOTE: _LONG,
    MemberField.REASON: _LONG,
    MemberField.DECIDED_BY: _LONG,
}
"""What the register prints; a longer text is a slip of the clipboard."""


class MemberTextMissing(Refusal):
    """The register cannot do without it."""

    field: MemberField


class MemberTextTooLong(Refusal):
    """The text does not fit into the register."""

    field: MemberField
    limit: int


def checked_text(field: MemberField, text: str, *, may_lack: bool = False) -> str:
    """Return a text as the register keeps it.

    Raises:
        MemberTextMissing: it is empty, and may not be.
        MemberTextTooLong: it does not fit.
    """
    cleaned = cleaned_text(text)
    if not cleaned and not may_lack:
        raise MemberTextMissing(field)
    if len(cleaned) > LETTERS_MAX[field]:
        raise MemberTextTooLong(field, LETTERS_MAX[field])
    return cleaned
