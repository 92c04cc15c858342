"""What there is to say about a row of an imported list: values that the window puts into words."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from coop.goods.list_columns import ListField
from coop.lists.verdict import Verdict


class RemarkKind(StrEnum):
    """What is the matter with a row."""

    # The row is left out:
    NAME_MISSING = "name_missing"
    TEXT_TOO_LONG = "text_too_long"
    TOTAL_ROW = "total_row"
    CELL_DAMAGED = "cell_damaged"  # `#REF!` where it cannot be done without.
    NUMBER_UNREADABLE = "number_unreadable"
    NUMBER_NOT_POSSIBLE = "number_not_possible"
    CODE_NOT_POSSIBLE = "code_not_possible"
    CODE_SHORTENED = "code_shortened"  # 8.99E+12: a spreadsheet has thrown figures away.
    CODE_OF_OTHER_ROW = "code_of_other_row"
    CODE_OF_OTHER_ITEM = "code_of_other_item"
    SEVERAL_ITEMS_FIT = "several_items_fit"
    DOUBLE_OF_ROW = "double_of_row"
    NO_ITEM_ABOVE = "no_item_above"
    UNIT_MISSING = "unit_missing"
    RATIO_NOT_POSSIBLE = "ratio_not_possible"
    PACK_RATIO_FIXED = "pack_ratio_fixed"
    UNIT_DIFFERS = "unit_differs"  # 40 pcs would become 40 dus.
    ITEM_TOO_LARGE = "item_too_large"
    OTHER_ROW_REFUSED = "other_row_refused"
    # The row is taken:
    CHECK_DIGIT_WRONG = "check_digit_wrong"
    UNIT_UNKNOWN = "unit_unknown"
    PRICE_MISSING = "price_missing"
    BELOW_COST = "below_cost"
    CELL_SKIPPED = "cell_skipped"  # `#REF!` where it can be done without.
    ROUNDED = "rounded"
    NAME_CHANGES = "name_changes"
    SAME_NAME = "same_name"
    CODE_JOINS = "code_joins"
    STOCK_NOT_TAKEN = "stock_not_taken"
    ARCHIVED = "archived"


TAKEN = frozenset(
    {
        RemarkKind.CHECK_DIGIT_WRONG,
        RemarkKind.UNIT_UNKNOWN,
        RemarkKind.PRICE_MISSING,
        RemarkKind.BELOW_COST,
        RemarkKind.CELL_SKIPPED,
        RemarkKind.ROUNDED,
        RemarkKind.NAME_CHANGES,
        RemarkKind.SAME_NAME,
        RemarkKind.CODE_JOINS,
        RemarkKind.STOCK_NOT_TAKEN,
        RemarkKind.ARCHIVED,
    }
)
"""Remarks that warn; all others refuse."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing about a row: where it stands, what was read there, which other row is meant."""

    kind: RemarkKind
    field: ListField | None = None
    text: str = ""
    row: int = 0
    """As the spreadsheet numbers rows, from 1; 0 where no other row is meant."""


def verdict_of(remarks: Iterable[Remark]) -> Verdict:
    """Say what remarks make of their row."""
    kinds = {remark.kind for remark in remarks}
    if kinds - TAKEN:
        return Verdict.REFUSED
    return Verdict.WARNED if kinds else Verdict.ACCEPTED
