"""What posting a list of payments would do, row by row, before anything is written."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from coop.facts.savings import ListedPayment, SavingsPaid
from coop.lists.verdict import Verdict
from coop.savings.balances import Balances, all_balances
from coop.savings.list_remarks import ListReason, RowReason, RowRemark, verdict_of
from coop.savings.list_rows import PaymentRow
from coop.savings.mandatory_months import MonthsOf, months_of_all
from coop.savings.rule_book import RuleBook, rule_book
from coop.savings.savers import ENDED
from coop.word_search.folding import folded
from db.session import Session
from values.identity import MemberId
from values.money import ZERO, Rupiah
from values.month import month_with
from values.savings import SavingsKind, SavingsRule


@dataclass(frozen=True, slots=True)
class KnownSavers:
    """What the books say of everybody, read once for a preview."""

    day: date
    book: RuleBook
    by_number: Mapping[str, Sequence[MonthsOf]]
    """By the folded member number."""
    by_name: Mapping[str, Sequence[MonthsOf]]
    """By the folded name; only those whose membership goes on."""
    balances: Mapping[MemberId, Balances]


@dataclass(frozen=True, slots=True)
class PreviewedRow:
    """One row of the list, and what there is to say about it."""

    number: int
    """As the spreadsheet numbers rows, from 1."""
    verdict: Verdict
    remarks: tuple[RowRemark, ...]
    said_number: str
    said_name: str
    member_id: MemberId | None
    member_number: str
    member_name: str
    """As the register says."""
    paid: tuple[SavingsPaid, ...]
    """What it would post; a refused row nothing."""
    amount: Rupiah
    """What the list says the row comes to."""


@dataclass(frozen=True, slots=True)
class SavingsListPreview:
    """The whole answer."""

    rows: tuple[PreviewedRow, ...]
    payments: tuple[ListedPayment, ...]
    """What would be posted: each member once, in the order of their first rows."""
    stated_total: Rupiah | None
    """What the list, or who brings it, says it comes to."""
    listed_total: Rupiah
    """What all its rows come to, refused ones too."""
    posted_total: Rupiah
    reasons: tuple[ListReason, ...]

    def count(self, verdict: Verdict) -> int:
        """Count the rows of one verdict."""
        return sum(row.verdict is verdict for row in self.rows)


def known_savers(session: Session, day: date) -> KnownSavers:
    """Read everybody's months and balances."""
    by_number: defaultdict[str, list[MonthsOf]] = defaultdict(list)
    by_name: defaultdict[str, list[MonthsOf]] = defaultdict(list)
    for of in months_of_all(session):
        by_number[folded(of.saver.number)].append(of)
        if of.saver.status not in ENDED:
            by_name[folded(of.saver.full_name)].append(of)
    return KnownSavers(day, rule_book(session), by_number, by_name, all_balances(session))


def preview_savings_list(
    rows: Sequence[PaymentRow], known: KnownSavers, stated_total: Rupiah | None = None
) -> SavingsListPreview:
    """Say what posting `rows` would do."""
    matching = _Matching(known)
    previewed = tuple(matching.previewed(row) for row in rows)
    payments: defaultdict[MemberId, list[SavingsPaid]] = defaultdict(list)
    for row in previewed:
        if row.member_id is not None and row.paid:
            payments[row.member_id].extend(row.paid)
    listed = Rupiah(sum(row.amount for row in previewed))
    posted = Rupiah(sum(part.amount for row in previewed for part in row.paid))
    reasons = []
    if not posted:
        reasons.append(ListReason.NOTHING_TO_POST)
    if stated_total is not None and stated_total != listed:
        reasons.append(ListReason.TOTAL_DIFFERS)
    listed_payments = tuple(ListedPayment(of, tuple(paid)) for of, paid in payments.items())
    return SavingsListPreview(
        previewed, listed_payments, stated_total, listed, posted, tuple(reasons)
    )


class _Matching:
    """Finds the member of each row, and what the row pays."""

    def __init__(self, known: KnownSavers) -> None:
        self._known = known
        self._rows_of: dict[tuple[MemberId, SavingsKind], int] = {}

    def previewed(self, row: PaymentRow) -> PreviewedRow:
        """Judge one row; those before it count."""
        remarks = list(row.remarks)
        of = self._member(row, remarks)
        paid: list[SavingsPaid] = []
        if not row.amounts and not remarks:
            remarks.append(RowRemark(RowReason.AMOUNT_MISSING))
        if of is not None:
            for savings, amount in row.amounts.items():
                paid += self._paid(of, savings, amount, remarks)
        verdict = verdict_of(remarks)
        taken = verdict is not Verdict.REFUSED
        if of is not None and taken:
            for savings in row.amounts:
                self._rows_of[of.saver.member_id, savings] = row.number
        return PreviewedRow(
            row.number,
            verdict,
            tuple(remarks),
            row.member_number,
            row.name,
            of.saver.member_id if of else None,
            of.saver.number if of else "",
            of.saver.full_name if of else "",
            tuple(paid) if taken else (),
            Rupiah(sum(row.amounts.values())),
        )

    def _member(self, row: PaymentRow, remarks: list[RowRemark]) -> MonthsOf | None:
        name = folded(row.name)
        if row.member_number:
            found = self._known.by_number.get(folded(row.member_number), ())
        elif name:
            found = self._known.by_name.get(name, ())
        else:
            remarks.append(RowRemark(RowReason.MEMBER_MISSING))
            return None
        if len(found) != 1:
            reason = RowReason.SEVERAL_FIT if found else RowReason.MEMBER_UNKNOWN
            remarks.append(RowRemark(reason, row.member_number or row.name))
            return None
        saver = found[0].saver
        if saver.status in ENDED:
            remarks.append(RowRemark(RowReason.MEMBERSHIP_ENDED, saver.full_name))
        elif not row.member_number:
            remarks.append(RowRemark(RowReason.FOUND_BY_NAME, saver.number))
        elif name and name != folded(saver.full_name):
            remarks.append(RowRemark(RowReason.NAME_DIFFERS, saver.full_name))
        return found[0]

    def _paid(
        self, of: MonthsOf, savings: SavingsKind, amount: Rupiah, remarks: list[RowRemark]
    ) -> Sequence[SavingsPaid]:
        before = self._rows_of.get((of.saver.member_id, savings))
        if before is not None:
            remarks.append(RowRemark(RowReason.DOUBLE_OF_ROW, of.saver.number, before))
            return ()
        if savings is SavingsKind.MANDATORY:
            months = of.months_for(amount, self._known.day)
            if months is None:
                remarks.append(RowRemark(RowReason.NO_WHOLE_MONTHS, str(amount)))
                return ()
            if months[0].month > month_with(self._known.day):
                remarks.append(RowRemark(RowReason.PAYS_AHEAD, str(months[0].month)))
            return months
        if savings is SavingsKind.PRINCIPAL:
            reason = self._principal_reason(of.saver.member_id, amount)
            if reason is not None:
                remarks.append(RowRemark(reason, str(amount)))
        return (SavingsPaid(savings, amount),)

    def _principal_reason(self, member_id: MemberId, amount: Rupiah) -> RowReason | None:
        whole = self._known.book.value(SavingsRule.PRINCIPAL_AMOUNT, self._known.day)
        if whole is None:
            return RowReason.PRINCIPAL_NOT_SET
        held = self._known.balances.get(member_id)
        left = whole - (held.of(SavingsKind.PRINCIPAL) if held else ZERO)
        if left <= 0:
            return RowReason.PRINCIPAL_PAID
        return RowReason.PRINCIPAL_TOO_MUCH if amount > left else None
