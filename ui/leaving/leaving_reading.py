"""A member who leaves, as the desk shows them; read away from the window's thread."""

from datetime import date
from typing import Any, NamedTuple

from msgspec.structs import replace

from coop.members.standing import standing_of
from coop.savings.make_settlement import SettlementDone
from coop.savings.proposed_settlements import ProposedSettlement, proposed_settlements
from coop.savings.savers import ENDED, saver
from coop.savings.settlement import ClaimsDesk, SettlementSheet
from coop.savings.settlement_paper import last_settlement, settlement_paper
from coop.savings.settlement_sheet import settlement_sheet
from coop.selling.print_kwitansi import print_kwitansi_copy
from coop.shop_settings import ShopSettings
from documents.settlement_sheet_pdf import settlement_sheet_pdf
from values.identity import FactId, MemberId
from values.membership import MemberStatus


class LeavingCase(NamedTuple):
    """Everything about one member that the desk shows."""

    member_id: MemberId
    number: str
    full_name: str
    ended_as: MemberStatus | None
    """How the membership ended already; None while it goes on."""
    sheet: SettlementSheet
    proposal: ProposedSettlement | None
    made: SettlementDone | None
    """The newest settlement, if nothing has been saved since: its papers may be wanted again."""


class Waiting(NamedTuple):
    """A settlement that somebody prepared, in the list."""

    full_name: str
    number: str
    proposal: ProposedSettlement


def leaving_case(
    session: Any, member_id: MemberId, day: date, desk: ClaimsDesk, settings: ShopSettings
) -> LeavingCase:
    """Reckon what a member would get; a prepared settlement as of the day it was prepared.

    Raises:
        RateAboveCeiling: the rate of interest is more than the law allows.
    """
    of = saver(session, member_id)
    proposal = next(iter(proposed_settlements(session, member_id)), None)
    reckoned_on = proposal.prepared_on if proposal else day
    named = proposal.claims if proposal else ()
    sheet = settlement_sheet(session, member_id, reckoned_on, desk, named)
    status = standing_of(session, member_id).status
    ended_as = status if status in ENDED else None
    made = None if sheet.accounts else _made(session, member_id, settings)
    return LeavingCase(member_id, of.number, of.full_name, ended_as, sheet, proposal, made)


def _made(session: Any, member_id: MemberId, settings: ShopSettings) -> SettlementDone | None:
    fact_id = last_settlement(session, member_id)
    paper = settlement_paper(session, fact_id, settings) if fact_id else None
    if fact_id is None or paper is None:
        return None
    return SettlementDone(paper.receipt.number, paper.paid_out, paper.receivable, fact_id)


def waiting_settlements(session: Any) -> tuple[Waiting, ...]:
    """List what waits for a second person, the oldest first."""
    proposals = [(saver(session, of.member_id), of) for of in proposed_settlements(session)]
    return tuple(Waiting(member.full_name, member.number, of) for member, of in proposals)


def sheet_pdf(
    session: Any, fact_id: FactId, settings: ShopSettings, *, copy_number: int = 0
) -> bytes:
    """Write the sheet of a settlement that was made; handed out later it says that it is a copy."""
    paper = settlement_paper(session, fact_id, settings, settings.cashier_name)
    assert paper is not None, fact_id
    receipt = replace(paper.receipt, copy_number=copy_number)
    return settlement_sheet_pdf(replace(paper, receipt=receipt))


def print_receipt(session: Any, fact_id: FactId, settings: ShopSettings) -> str:
    """Send its receipt to the receipt printer, and return its number."""
    paper = settlement_paper(session, fact_id, settings, settings.cashier_name)
    assert paper is not None, fact_id
    print_kwitansi_copy(session, paper.receipt, fact_id)
    return paper.receipt.number
