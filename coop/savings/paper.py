"""The receipts of acts on savings, made of what was recorded."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from coop.savings.documents import facts_of_document
from coop.savings.numbering import savings_number
from coop.savings.receipt import (
    SavingsListPaper,
    SavingsListRow,
    SavingsReceipt,
    SavingsReceiptLine,
)
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.identity import FactId
from values.instant import day_of_number, instant_at
from values.money import ZERO, Rupiah
from values.month import Month
from values.savings import MovementKind, PayerKind, SavingsAct, SavingsKind
from values.tender_method import TenderMethod

UNKNOWN_CASHIER = "-"
"""On a paper made later: the log knows who acted by an id, not by a name."""
UNKNOWN_MEMBER = ("?", "?")
"""The number and name of somebody whose record has not arrived from the other till yet."""
_LINK_START_BYTES = 4  # Eight letters in hexadecimal.

_DOCUMENT = """SELECT d.act, d.register, d.number, d.business_date, d.recorded_at, d.way,
    d.reference, d.payer_kind, d.payer, d.note, f.link, o.register, o.number, o.business_date,
    r.of_row
    FROM savings_document AS d JOIN fact AS f ON f.fact_id = d.fact_id
    LEFT JOIN savings_reversal AS r ON r.fact_id = d.fact_id
    LEFT JOIN savings_document AS o ON o.fact_id = r.of_fact
    WHERE d.fact_id = ?"""
# The balance behind an entry is the sum up to it, in the order of the ledger.
_ENTRIES = """SELECT e.row, e.member_id, e.savings, e.movement, e.amount, e.first_month, t.register,
    t.number, t.business_date, (SELECT sum(b.amount) FROM savings_entry AS b
        WHERE b.member_id = e.member_id AND b.savings = e.savings AND
        (b.business_date, b.recorded_at, b.fact_id, b.line)
        <= (e.business_date, e.recorded_at, e.fact_id, e.line))
    FROM savings_entry AS e LEFT JOIN savings_document AS t ON t.fact_id = e.deposit_id
    WHERE e.fact_id = ? ORDER BY e.line"""
_MONTHS = """SELECT member_id, month, abs(amount) FROM mandatory_payment WHERE fact_id = ?
    ORDER BY member_id, month"""
_SETTLED = "SELECT 0, member_id FROM settlement WHERE fact_id = ?"
_MEMBER = "SELECT number, full_name FROM member WHERE member_id = ?"
_AGAINST = 11  # Where the columns of the document that is taken back begin.
_Slip = tuple[int, bytes]


def savings_receipt(
    session: Session,
    fact_id: FactId,
    settings: ShopSettings,
    *,
    row: int = 0,
    cashier: str = UNKNOWN_CASHIER,
) -> SavingsReceipt | None:
    """Return the receipt of an act, or that of one row of a list; None where there is none."""
    receipts = savings_receipts(session, fact_id, settings, cashier)
    wanted = (r for r in receipts if not row or r.number.endswith(f"/{row}"))
    return next(wanted, None)


def savings_receipts(
    session: Session, fact_id: FactId, settings: ShopSettings, cashier: str = UNKNOWN_CASHIER
) -> Iterator[SavingsReceipt]:
    """Return the receipts of an act, one for each member it moved savings of, in their order."""
    connection = driver_connection(session)
    found = connection.execute(_DOCUMENT, (fact_id.bytes,)).fetchone()
    if found is None:
        return
    head = _head(found, settings, cashier)
    slips = _lines(session, fact_id)
    if not slips:  # A settlement of somebody who had saved nothing has a paper all the same.
        slips = {slip: [] for slip in connection.execute(_SETTLED, (fact_id.bytes,))}
    for (row, member_id), lines in slips.items():
        member = connection.execute(_MEMBER, (member_id,)).fetchone() or UNKNOWN_MEMBER
        yield replace(
            head,
            number=f"{head.number}/{row}" if row else head.number,
            member_number=member[0],
            member_name=member[1],
            lines=tuple(lines),
        )


def savings_list_paper(
    session: Session, fact_id: FactId, settings: ShopSettings, cashier: str = UNKNOWN_CASHIER
) -> SavingsListPaper | None:
    """Return one paper for all members of a list; None where there is none."""
    papers = [
        receipt
        for of in facts_of_document(session, fact_id)
        for receipt in savings_receipts(session, of, settings, cashier)
    ]
    if not papers:
        return None
    number, _, _ = papers[0].number.partition("/")
    head = replace(papers[0], number=number, member_number="", member_name="", lines=())
    rows = (
        SavingsListRow(
            row=row,
            member_number=paper.member_number,
            member_name=paper.member_name,
            lines=paper.lines,
        )
        for row, paper in enumerate(papers, start=1)
    )
    return SavingsListPaper(head=head, rows=tuple(rows))


def _lines(session: Session, fact_id: FactId) -> dict[_Slip, list[SavingsReceiptLine]]:
    connection = driver_connection(session)
    months: defaultdict[bytes, dict[Month, Rupiah]] = defaultdict(dict)
    for member_id, month, amount in connection.execute(_MONTHS, (fact_id.bytes,)):
        months[member_id][Month(month)] = Rupiah(amount)
    lines: defaultdict[_Slip, list[SavingsReceiptLine]] = defaultdict(list)
    entries = connection.execute(_ENTRIES, (fact_id.bytes,))
    for row, member_id, savings, movement, amount, month, *term, balance in entries:
        kind = SavingsKind(savings)
        is_mandatory = kind is SavingsKind.MANDATORY
        paid = months[member_id] if is_mandatory else {Month(month): ZERO} if month else {}
        amounts = tuple(paid.values())
        lines[row, member_id].append(
            SavingsReceiptLine(
                savings=kind,
                movement=MovementKind(movement),
                amount=Rupiah(amount),
                months=tuple(paid),
                month_amounts=amounts if len(set(amounts)) > 1 else (),
                term_number=_number_of(*term),
                balance=Rupiah(balance),
            )
        )
    return lines


def _head(document: tuple[Any, ...], settings: ShopSettings, cashier: str) -> SavingsReceipt:
    """Return what all receipts of one act have in common."""
    act, register, number, day, recorded_at, way, reference, payer_kind, payer, note, link = (
        document[:_AGAINST]
    )
    local = instant_at(recorded_at).astimezone(settings.zone)
    return SavingsReceipt(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        address=settings.address_lines,
        legal_number=settings.legal_number,
        act=SavingsAct(act),
        number=_number_of(register, number, day),
        day=day_of_number(day),
        clock=local.time().replace(second=0, microsecond=0),
        cashier=cashier,
        register=register,
        member_number="",
        member_name="",
        payer_kind=PayerKind(payer_kind),
        payer=payer,
        way=TenderMethod(way),
        reference=reference,
        lines=(),
        note=note,
        against=_number_of(*document[_AGAINST:]),
        link_start=link[:_LINK_START_BYTES].hex(),
        footer=settings.footer_lines,
    )


def _number_of(
    register: str | None, number: int | None, day: int | None, row: int | None = 0
) -> str:
    """Write the number of another document, or nothing where there is none."""
    if register is None or number is None or day is None:
        return ""
    return savings_number(register, day_of_number(day), number, row or 0)
