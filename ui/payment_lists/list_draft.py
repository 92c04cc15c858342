"""A list that is not posted yet: its rows, who is left out, and what would become of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from coop.lists.verdict import Verdict
from coop.savings.list_remarks import RowRemark
from coop.savings.list_rows import PaymentRow
from coop.savings.preview_savings_list import (
    KnownSavers,
    PreviewedRow,
    SavingsListPreview,
    preview_savings_list,
)
from values.money import ZERO, Rupiah
from values.month import Month
from values.savings import SavingsKind

ACCOUNTS = (SavingsKind.PRINCIPAL, SavingsKind.MANDATORY, SavingsKind.VOLUNTARY)
"""What a list pays into, in the order of papers."""


class Standing(StrEnum):
    """Where a row stands, in the order in which rows are shown."""

    REFUSED = "refused"
    WARNED = "warned"
    ACCEPTED = "accepted"
    LEFT_OUT = "left_out"  # By whoever looks at it.


_STANDINGS = {
    Verdict.REFUSED: Standing.REFUSED,
    Verdict.WARNED: Standing.WARNED,
    Verdict.ACCEPTED: Standing.ACCEPTED,
}


class ShownRow(NamedTuple):
    """One row as the window shows it."""

    number: int
    member_number: str
    member_name: str
    amounts: tuple[tuple[SavingsKind, Rupiah], ...]
    months: tuple[Month, ...]
    standing: Standing
    remarks: tuple[RowRemark, ...] = ()

    @property
    def total(self) -> Rupiah:
        """What the row says."""
        return Rupiah(sum(amount for _, amount in self.amounts))

    def amount(self, savings: SavingsKind) -> Rupiah:
        """Return what the row says of one account."""
        return dict(self.amounts).get(savings, ZERO)


@dataclass(frozen=True, slots=True)
class ListDraft:
    """Rows as they are now, and what there is to say about them."""

    name: str
    """Of the file, or of the choice of members."""
    rows: tuple[PaymentRow, ...]
    known: KnownSavers
    preview: SavingsListPreview
    """Of the rows that are not left out."""
    left_out: frozenset[int] = frozenset()
    stated: Rupiah | None = None
    """What the foot of the file says."""
    found: Rupiah = ZERO
    """What the rows of the file came to as they were read."""

    @property
    def foot_differs(self) -> bool:
        """Whether the file adds up to something else than it says itself."""
        return self.stated is not None and self.stated != self.found

    def posted(self, savings: SavingsKind) -> Rupiah:
        """Return what would be posted into one account."""
        paid = (part for of in self.preview.payments for part in of.paid)
        return Rupiah(sum(part.amount for part in paid if part.savings is savings))


def draft_of(
    name: str, rows: Sequence[PaymentRow], known: KnownSavers, stated: Rupiah | None = None
) -> ListDraft:
    """Judge a list for the first time."""
    preview = preview_savings_list(rows, known, stated)
    return ListDraft(name, tuple(rows), known, preview, frozenset(), stated, preview.listed_total)


def judged_anew(
    draft: ListDraft,
    rows: Sequence[PaymentRow],
    left_out: frozenset[int],
    known: KnownSavers | None = None,
) -> ListDraft:
    """Judge a list once more: a row was changed or left out, or the books have moved on."""
    known = known or draft.known
    taken = [row for row in rows if row.number not in left_out]
    preview = preview_savings_list(taken, known)
    return replace(draft, rows=tuple(rows), left_out=left_out, known=known, preview=preview)


def shown_rows(draft: ListDraft) -> list[ShownRow]:
    """Return all rows, those that need somebody first."""
    order = list(Standing)
    rows = [*_judged_rows(draft), *_rows_left_out(draft)]
    return sorted(rows, key=lambda row: (order.index(row.standing), row.number))


def _judged_rows(draft: ListDraft) -> Iterable[ShownRow]:
    said = {row.number: row for row in draft.rows}
    for row in draft.preview.rows:
        yield ShownRow(
            row.number,
            row.member_number or row.said_number,
            row.member_name or row.said_name,
            _amounts(said[row.number]),
            _months(row),
            _STANDINGS[row.verdict],
            row.remarks,
        )


def _rows_left_out(draft: ListDraft) -> Iterable[ShownRow]:
    for row in draft.rows:
        if row.number in draft.left_out:
            amounts = _amounts(row)
            yield ShownRow(row.number, row.member_number, row.name, amounts, (), Standing.LEFT_OUT)


def _amounts(row: PaymentRow) -> tuple[tuple[SavingsKind, Rupiah], ...]:
    return tuple((of, row.amounts[of]) for of in ACCOUNTS if of in row.amounts)


def _months(row: PreviewedRow) -> tuple[Month, ...]:
    return tuple(part.month for part in row.paid if part.savings is SavingsKind.MANDATORY)
