"""What there is to say about a list of payments and its rows; the window puts it into words."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from coop.lists.verdict import Verdict


class RowReason(StrEnum):
    """What is the matter with a row."""

    # The row is left out:
    TOTAL_ROW = "total_row"  # The foot of the table.
    CELL_DAMAGED = "cell_damaged"  # `#REF!` and the like.
    MEMBER_MISSING = "member_missing"  # Neither a number nor a name.
    MEMBER_UNKNOWN = "member_unknown"
    SEVERAL_FIT = "several_fit"  # More than one member has that name.
    MEMBERSHIP_ENDED = "membership_ended"
    DOUBLE_OF_ROW = "double_of_row"  # The member has that account in another row.
    PRODUCT_UNKNOWN = "product_unknown"
    AMOUNT_MISSING = "amount_missing"
    AMOUNT_NOT_POSSIBLE = "amount_not_possible"  # Negative, no number, parts of a rupiah.
    PRINCIPAL_PAID = "principal_paid"
    PRINCIPAL_TOO_MUCH = "principal_too_much"
    PRINCIPAL_NOT_SET = "principal_not_set"
    NO_WHOLE_MONTHS = "no_whole_months"  # No sum of whole months of mandatory savings.
    # The row is taken:
    FOUND_BY_NAME = "found_by_name"
    NAME_DIFFERS = "name_differs"
    PAYS_AHEAD = "pays_ahead"  # Nothing is owed up to this month: it is for a later one.


REFUSING = frozenset(RowReason) - {
    RowReason.FOUND_BY_NAME,
    RowReason.NAME_DIFFERS,
    RowReason.PAYS_AHEAD,
}


class ListReason(StrEnum):
    """What is the matter with the list as a whole."""

    NOTHING_TO_POST = "nothing_to_post"
    TOTAL_DIFFERS = "total_differs"


@dataclass(frozen=True, slots=True)
class RowRemark:
    """One thing about a row."""

    reason: RowReason
    text: str = ""
    """What the list says, or what the register says instead."""
    row: int = 0
    """Another row that it is about."""


def verdict_of(remarks: Iterable[RowRemark]) -> Verdict:
    """Return what becomes of a row."""
    reasons = {remark.reason for remark in remarks}
    if reasons & REFUSING:
        return Verdict.REFUSED
    return Verdict.WARNED if reasons else Verdict.ACCEPTED
