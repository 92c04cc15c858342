"""What there is to say about a row of a list of members; the window puts it into words."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from coop.lists.verdict import Verdict
from coop.members.list_columns import MemberColumn


class MemberRemarkKind(StrEnum):
    """What is the matter with a row."""

    # The row is left out:
    NAME_MISSING = "name_missing"
    TEXT_TOO_LONG = "text_too_long"
    TOTAL_ROW = "total_row"
    CELL_DAMAGED = "cell_damaged"  # `#REF!` where it cannot be done without.
    BALANCE_UNREADABLE = "balance_unreadable"
    BALANCE_NOT_POSSIBLE = "balance_not_possible"  # Less than nothing, or absurd.
    DOUBLE_OF_ROW = "double_of_row"
    NUMBER_OF_OTHER = "number_of_other"
    SEVERAL_FIT = "several_fit"
    # The row is taken:
    CELL_SKIPPED = "cell_skipped"  # `#REF!` where it can be done without.
    NIK_NOT_POSSIBLE = "nik_not_possible"
    NIK_SHORTENED = "nik_shortened"  # 3.4E+15: a spreadsheet has thrown figures away.
    NIK_PROVINCE_UNKNOWN = "nik_province_unknown"
    NIK_DATE_NOT_POSSIBLE = "nik_date_not_possible"
    NIK_BIRTH_DATE_DIFFERS = "nik_birth_date_differs"
    NIK_SEX_DIFFERS = "nik_sex_differs"
    NIK_CHANGES = "nik_changes"
    DATE_UNREADABLE = "date_unreadable"
    DATE_LIKELY = "date_likely"  # A year to come: the likely one is taken.
    DATE_NOT_POSSIBLE = "date_not_possible"
    PHONE_NOT_POSSIBLE = "phone_not_possible"
    PHONE_SHORTENED = "phone_shortened"
    PHONES_SEVERAL = "phones_several"  # The first is taken.
    WORD_UNKNOWN = "word_unknown"  # Of sex, kind or status.
    BLOCK_UNREADABLE = "block_unreadable"
    ROUNDED = "rounded"
    NAME_CHANGES = "name_changes"
    NUMBER_CHANGES = "number_changes"
    SAME_NAME = "same_name"
    STATUS_NOT_TAKEN = "status_not_taken"


_K = MemberRemarkKind
REFUSING = frozenset(
    {
        _K.NAME_MISSING,
        _K.TEXT_TOO_LONG,
        _K.TOTAL_ROW,
        _K.CELL_DAMAGED,
        _K.BALANCE_UNREADABLE,
        _K.BALANCE_NOT_POSSIBLE,
        _K.DOUBLE_OF_ROW,
        _K.NUMBER_OF_OTHER,
        _K.SEVERAL_FIT,
    }
)
"""Remarks for which a row is left out; all others warn."""


@dataclass(frozen=True, slots=True)
class MemberRemark:
    """One thing about a row: where it stands, what was read there, which other row is meant."""

    kind: MemberRemarkKind
    column: MemberColumn | None = None
    text: str = field(default="", repr=False)
    """Never a NIK."""
    taken: str = field(default="", repr=False)
    """What is taken instead: of a date, as ISO writes it."""
    row: int = 0
    """As the spreadsheet numbers rows, from 1; 0 where no other row is meant."""


def verdict_of(remarks: Iterable[MemberRemark]) -> Verdict:
    """Say what remarks make of their row."""
    kinds = {remark.kind for remark in remarks}
    if kinds & REFUSING:
        return Verdict.REFUSED
    return Verdict.WARNED if kinds else Verdict.ACCEPTED
