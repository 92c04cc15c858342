"""Approve a settlement, pay what is left, and end the membership: all in one act."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from coop.derived_ids import ids_derived_from
from coop.errors import Refusal
from coop.fact_log import Rows, applies, record, use_case
from coop.facts.savings import Payment
from coop.facts.settlement import ClosingEntry, Recipient, SettlementMade
from coop.members.change_status import change_status
from coop.members.standing import standing_of
from coop.savings.closed_days import check_day_open
from coop.savings.entry_rows import Move, Numbered, movement_rows
from coop.savings.named_claims import claim_rows
from coop.savings.numbering import next_savings_number, savings_number
from coop.savings.payments import PAYER_LETTERS_MAX, checked_payment, limited_text
from coop.savings.proposed_settlements import ProposedSettlement, proposed_settlements
from coop.savings.refusals import check_amount
from coop.savings.savers import ENDED, saver
from coop.savings.settlement import ClaimsDesk, Settled, SettlementSheet
from coop.savings.settlement_sheet import settlement_sheet
from coop.savings.signing_name import checked_name
from coop.shop_settings import ShopSettings
from coop.word_search.folding import folded
from db.session import Session
from db.tables import Settlement, SettlementDebt, SettlementRecipient
from values.identity import FactId, MemberId
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import NO_MONTH
from values.savings import MovementKind, SavingsAct, SavingsKind
from values.stamp import Stamp


class SettlementGone(Refusal):
    """The proposal was paid already, or a newer one has taken its place."""


class NeedsSecondPerson(Refusal):
    """Who prepared a settlement does not approve it."""

    name: str


class NotYetPayable(Refusal):
    """The cooperative pays who leaves after a day that is still to come."""

    payable_from: date


class SettlementChanged(Refusal):
    """Something moved since it was prepared: it must be prepared anew."""

    prepared: Rupiah
    now: Rupiah


class RecipientMissing(Refusal):
    """The member has died, and no heir is named."""


class PayoutDiffers(Refusal):
    """What the recipients get together is not what is to be paid."""

    net: Rupiah
    shared: Rupiah


class SettlementDone(NamedTuple):
    """What the screen says once the settlement is on the disk."""

    number: str
    paid_out: Rupiah
    receivable: Rupiah
    fact_id: FactId
    """Its paper: `coop.savings.settlement_paper`."""

    @property
    def fact_ids(self) -> tuple[FactId, ...]:
        """The facts that have receipts."""
        return (self.fact_id,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Who approves a settlement, and who is paid."""

    proposal_id: FactId
    approved_by: str
    recipients: tuple[Recipient, ...] = ()
    """The heirs of who died; nothing where the members themselves are paid."""


@use_case
def make_settlement(
    session: Session,
    stamp: Stamp,
    *,
    approval: Approval,
    payment: Payment,
    desk: ClaimsDesk,
    settings: ShopSettings,
) -> SettlementDone:
    """Close every account of a member as it was proposed, and let the membership end.

    Raises:
        SettlementGone, SettlementChanged, NotYetPayable: the proposal does not hold (any more).
        NameMissing, NeedsSecondPerson: of who approves it.
        RecipientMissing, PayoutDiffers, AmountNotPossible: of who is paid.
        StatusNotPossible, StatusDateNotPossible: the membership cannot end so any more.
        PayerMissing, SavingsTextTooLong, DayClosed: as in `deposit_savings`.
    """
    check_day_open(session, stamp.business_date)
    proposal, approved_by = _approved(session, stamp, approval)
    sheet = _sheet_as_proposed(session, proposal, desk)
    fact = SettlementMade(
        register=settings.register,
        number=next_savings_number(session, settings.register, stamp.business_date),
        proposal_id=proposal.proposal_id,
        member_id=proposal.member_id,
        approved_by=approved_by,
        entries=tuple(_closing(sheet)),
        surplus=sheet.surplus,
        debts=sheet.debts,
        claims=sheet.claims,
        recipients=_recipients(session, proposal, sheet, approval.recipients),
        payment=checked_payment(payment),
    )
    record(session, stamp, fact)
    _settle_beside(session, stamp, proposal, sheet, desk)
    number = savings_number(fact.register, stamp.business_date, fact.number)
    return SettlementDone(number, Rupiah(max(0, sheet.net)), sheet.receivable, stamp.fact_id)


def _approved(session: Session, stamp: Stamp, approval: Approval) -> tuple[ProposedSettlement, str]:
    """Return what was proposed, and who approves it: another than who prepared it."""
    waiting = proposed_settlements(session)
    proposal = next((p for p in waiting if p.proposal_id == approval.proposal_id), None)
    if proposal is None:
        raise SettlementGone
    approved_by = checked_name(approval.approved_by)
    if folded(approved_by) == folded(proposal.prepared_by):
        raise NeedsSecondPerson(approved_by)
    if stamp.business_date < proposal.payable_from:
        raise NotYetPayable(proposal.payable_from)
    return proposal, approved_by


def _sheet_as_proposed(
    session: Session, proposal: ProposedSettlement, desk: ClaimsDesk
) -> SettlementSheet:
    """Reckon once more what was proposed, as of that day."""
    of, day = proposal.member_id, proposal.prepared_on
    sheet = settlement_sheet(session, of, day, desk, proposal.claims)
    if sheet.net != proposal.net:
        raise SettlementChanged(proposal.net, sheet.net)
    return sheet


def _recipients(
    session: Session,
    proposal: ProposedSettlement,
    sheet: SettlementSheet,
    named: Sequence[Recipient],
) -> tuple[Recipient, ...]:
    """Return who is paid; the member where nobody else is named and none needs be."""
    if sheet.net <= 0 and not named:
        return ()
    if not named:
        if proposal.ends_as is MemberStatus.DECEASED:
            raise RecipientMissing
        member = saver(session, proposal.member_id)
        return (Recipient(name=member.full_name, amount=sheet.net),)
    checked = tuple(
        Recipient(
            name=checked_name(recipient.name),
            relation=limited_text(recipient.relation, PAYER_LETTERS_MAX),
            amount=check_amount(recipient.amount),
        )
        for recipient in named
    )
    shared = sum(recipient.amount for recipient in checked)
    if shared != max(0, sheet.net):
        raise PayoutDiffers(sheet.net, Rupiah(shared))
    return checked


def _closing(sheet: SettlementSheet) -> Iterator[ClosingEntry]:
    """Return the entries that bring every account to nothing: interest first, to voluntary."""
    voluntary = SavingsKind.VOLUNTARY
    for month, line in sheet.interest:
        yield ClosingEntry(voluntary, line.gross, MovementKind.INTEREST, None, month)
        if line.tax:
            tax = Rupiah(-line.tax)
            yield ClosingEntry(voluntary, tax, MovementKind.TAX, None, month)
    closing = {(account.savings, account.deposit_id): account.balance for account in sheet.accounts}
    if sheet.earned:
        held = closing.get((voluntary, None), 0)
        closing[voluntary, None] = Rupiah(held + sheet.earned)
    for (savings, deposit_id), balance in ((of, held) for of, held in closing.items() if held):
        yield ClosingEntry(savings, Rupiah(-balance), MovementKind.SETTLEMENT, deposit_id)


def _settle_beside(
    session: Session,
    stamp: Stamp,
    proposal: ProposedSettlement,
    sheet: SettlementSheet,
    desk: ClaimsDesk,
) -> None:
    """End the membership if it has not ended, and let debts and surplus be settled."""
    ids = ids_derived_from(stamp.fact_id, "settlement")
    status_id, claims_id = FactId(next(ids)), FactId(next(ids))
    if standing_of(session, proposal.member_id).status not in ENDED:
        change_status(
            session,
            replace(stamp, fact_id=status_id),
            member_id=proposal.member_id,
            status=proposal.ends_as,
            effective_on=proposal.ends_on,
            reason=proposal.reason,
            decided_by=proposal.decided_by,
        )
    if sheet.debts or sheet.surplus or sheet.claims:
        at = replace(stamp, fact_id=claims_id)
        settled = Settled(sheet.debts, sheet.surplus, sheet.claims)
        desk.settle(session, at, proposal.member_id, settled)


@applies(SettlementMade)
def _rows(stamp: Stamp, fact: SettlementMade) -> Rows:
    document = Numbered(SavingsAct.SETTLEMENT, fact.register, fact.number, fact.payment)
    moves = tuple(_move(fact.member_id, entry) for entry in fact.entries)
    yield from movement_rows(stamp, document, moves)
    yield Settlement(
        fact_id=stamp.fact_id,
        proposal_id=fact.proposal_id,
        member_id=fact.member_id,
        approved_by=fact.approved_by,
        surplus=fact.surplus,
    )
    for debt in fact.debts:
        yield SettlementDebt(fact_id=stamp.fact_id, kind=debt.kind, owed=debt.owed, paid=debt.paid)
    yield from claim_rows(stamp, fact.claims)
    for line, recipient in enumerate(fact.recipients, start=1):
        yield SettlementRecipient(
            fact_id=stamp.fact_id,
            line=line,
            name=recipient.name,
            relation=recipient.relation,
            amount=recipient.amount,
        )


def _move(member_id: MemberId, entry: ClosingEntry) -> Move:
    months = (entry.month,) if entry.month != NO_MONTH else ()
    return Move(
        member_id,
        entry.savings,
        entry.amount,
        entry.movement,
        months=months,
        deposit_id=entry.deposit_id,
    )
