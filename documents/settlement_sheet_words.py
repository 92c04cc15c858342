"""What the settlement sheet says, in Indonesian: what is netted, how it ends, and who signs."""

from collections.abc import Iterator
from typing import NamedTuple

from coop.facts.settlement import NamedClaim
from coop.savings.receipt import SavingsReceiptLine
from coop.savings.settlement_paper import SettlementPaper
from documents.layout import day_in_words, in_words
from documents.receipt_words import Sum
from documents.savings_receipt_words import account_name, months_said
from values.membership import MemberStatus
from values.money import Rupiah
from values.savings import ClaimKind, DebtKind, MovementKind, SavingsKind

TITLE = "PENYELESAIAN KEANGGOTAAN"
_ENDINGS = {
    MemberStatus.LEFT: "Keluar",
    MemberStatus.DECEASED: "Meninggal dunia",
    MemberStatus.DISMISSED: "Diberhentikan",
}
_CLAIMS = {
    ClaimKind.SURPLUS: "Bagian SHU yang belum dibagikan",
    ClaimKind.LOAN: "Pinjaman",
    ClaimKind.TO_MEMBER: "Hak anggota",
    ClaimKind.OF_MEMBER: "Kewajiban anggota",
}
_DEBTS = {DebtKind.SHOP_CREDIT: "Kasbon", DebtKind.LOAN: "Pinjaman"}


class Netted(NamedTuple):
    """One line: what is the member's is positive, what they owed negative."""

    label: str
    note: str
    amount: Rupiah


class Signer(NamedTuple):
    """Who signs, as what."""

    role: str
    name: str


def netted(paper: SettlementPaper) -> Iterator[Netted]:
    """List everything that was netted: savings, their last interest, surplus, then debts."""
    credited = [of for of in paper.receipt.lines if of.movement is not MovementKind.SETTLEMENT]
    for line in paper.receipt.lines:
        if line.movement is MovementKind.SETTLEMENT:
            stood = Rupiah(-line.amount - _earned_on(line, credited))
            if stood:
                yield Netted(account_name(line.savings, line.movement, line.term_number), "", stood)
    for line in credited:
        name = account_name(line.savings, line.movement, line.term_number)
        yield Netted(name, ", ".join(months_said(line)), line.amount)
    if paper.surplus:
        yield Netted("Bagian SHU yang belum dibagikan", "", paper.surplus)
    yield from (_named(of) for of in paper.claims if not of.kind.is_owed_by_member)
    for debt in paper.debts:
        yield Netted(_DEBTS[debt.kind], "", Rupiah(-debt.owed))
    yield from (_named(of) for of in paper.claims if of.kind.is_owed_by_member)


def outcome(paper: SettlementPaper) -> Sum:
    """Return what is paid, or what is still owed."""
    if paper.receivable:
        return Sum("SISA KEWAJIBAN ANGGOTA", paper.receivable, is_big=True)
    return Sum("DIBAYARKAN", paper.paid_out, is_big=True)


def spelled(paper: SettlementPaper) -> str:
    """Spell the outcome."""
    return f"Terbilang: {in_words(outcome(paper).amount)} rupiah"


def ending(paper: SettlementPaper) -> Iterator[tuple[str, str]]:
    """Say how and why the membership ended."""
    receipt = paper.receipt
    yield "Anggota", f"{receipt.member_name} ({receipt.member_number})"
    yield "Berakhir karena", f"{_ENDINGS[paper.ends_as]}, {day_in_words(paper.ends_on)}"
    yield "Alasan", paper.reason
    if paper.decided_by:
        yield "Keputusan", paper.decided_by


def recipients(paper: SettlementPaper) -> Iterator[Netted]:
    """List who was paid, and as what."""
    for of in paper.recipients:
        yield Netted(of.name, of.relation, of.amount)


def signers(paper: SettlementPaper) -> list[Signer]:
    """Name all who sign: who prepared it, who approved it, and whoever received something."""
    member = paper.receipt.member_name
    receiving = [Signer("Penerima", of.name) for of in paper.recipients]
    is_dead = paper.ends_as is MemberStatus.DECEASED
    owing = [Signer("Ahli waris" if is_dead else "Anggota", "" if is_dead else member)]
    return [
        Signer("Disiapkan oleh", paper.prepared_by),
        Signer("Disetujui oleh", paper.approved_by),
        *(receiving or owing),
    ]


def _named(claim: NamedClaim) -> Netted:
    """Say what is owed, on what paper it rests, and who says so."""
    said = ": ".join(filter(None, (_CLAIMS[claim.kind], claim.what)))
    amount = Rupiah(-claim.amount if claim.kind.is_owed_by_member else claim.amount)
    return Netted(said, f"{claim.paper}, menurut {claim.said_by}", amount)


def _earned_on(line: SavingsReceiptLine, credited: list[SavingsReceiptLine]) -> int:
    """Return what was credited just before; all of it went to voluntary savings."""
    is_voluntary = line.savings is SavingsKind.VOLUNTARY
    return sum(of.amount for of in credited) if is_voluntary else 0
