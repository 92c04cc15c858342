"""The receipts of acts on shop credit, made of what was recorded."""

from typing import Any

from coop.credit.numbering import credit_number
from coop.credit.receipt import CreditReceipt, CreditReceiptLine
from coop.savings.paper import UNKNOWN_CASHIER, UNKNOWN_MEMBER, savings_receipt
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.credit import CreditAct, CreditSource
from values.document_number import sale_number
from values.identity import FactId
from values.instant import day_of_number, instant_at
from values.money import Rupiah
from values.savings import PayerKind
from values.tender_method import TenderMethod

_LINK_START_BYTES = 4  # Eight letters in hexadecimal.
_DOCUMENT = """SELECT d.act, d.source, d.register, d.number, d.business_date, d.recorded_at, d.way,
    d.reference, d.payer_kind, d.payer, d.note, f.link, o.register, o.business_date, o.number,
    o.act = 'fees'
    FROM credit_document AS d JOIN fact AS f ON f.fact_id = d.fact_id
    LEFT JOIN credit_reversal AS r ON r.fact_id = d.fact_id
    LEFT JOIN credit_document AS o ON o.fact_id = r.of_fact
    WHERE d.fact_id = ? AND d.act <> 'fees'"""
# What is left behind an entry is the sum up to it, in the order of the ledger.
_ENTRIES = """SELECT e.member_id, c.due_on, abs(e.amount), s.register, s.business_date, s.number,
    d.register, d.business_date, d.number,
    (SELECT sum(b.amount) FROM credit_entry AS b
        WHERE b.member_id = e.member_id AND b.charge_id = e.charge_id AND
        (b.business_date, b.recorded_at, b.fact_id, b.line)
        <= (e.business_date, e.recorded_at, e.fact_id, e.line)),
    (SELECT sum(b.amount) FROM credit_entry AS b WHERE b.member_id = e.member_id AND
        (b.business_date, b.recorded_at, b.fact_id, b.line)
        <= (e.business_date, e.recorded_at, e.fact_id, e.line))
    FROM credit_entry AS e LEFT JOIN credit_charge AS c ON c.fact_id = e.charge_id
    LEFT JOIN sale AS s ON s.fact_id = c.sale_id
    LEFT JOIN credit_document AS d ON d.fact_id = c.fact_id
    WHERE e.fact_id = ? ORDER BY e.line"""
_MEMBER = "SELECT number, full_name FROM member WHERE member_id = ?"


def credit_receipt(
    session: Session, fact_id: FactId, settings: ShopSettings, cashier: str = UNKNOWN_CASHIER
) -> CreditReceipt | None:
    """Return the receipt of a payment, of one taken back, or of an old debt; None of others."""
    connection = driver_connection(session)
    document = connection.execute(_DOCUMENT, (fact_id.bytes,)).fetchone()
    if document is None:
        return None
    entries = connection.execute(_ENTRIES, (fact_id.bytes,)).fetchall()
    member = connection.execute(_MEMBER, entries[0][:1]).fetchone() or UNKNOWN_MEMBER
    act, source, register, number, day, at, way, reference, kind, payer, note, link = document[:12]
    local = instant_at(at).astimezone(settings.zone)
    return CreditReceipt(
        shop_names=tuple(name for name in (settings.shop_name, settings.unit_name) if name),
        address=settings.address_lines,
        legal_number=settings.legal_number,
        act=CreditAct(act),
        source=CreditSource(source),
        number=_number_of(register, day, number),
        day=day_of_number(day),
        clock=local.time().replace(second=0, microsecond=0),
        cashier=cashier,
        register=register,
        member_number=member[0],
        member_name=member[1],
        payer_kind=PayerKind(kind),
        payer=payer,
        way=TenderMethod(way),
        reference=reference,
        lines=tuple(_line(*entry[1:-1], day) for entry in entries),
        owed=Rupiah(entries[-1][-1]),
        savings=_savings_behind(session, fact_id, settings),
        note=note,
        against=_number_of(*document[12:15]),
        is_about_fee=bool(document[15]),
        link_start=link[:_LINK_START_BYTES].hex(),
        footer=settings.footer_lines,
    )


def _line(due: int | None, amount: int, *more: Any) -> CreditReceiptLine:  # noqa: ANN401  Columns.
    *names, left, today = more
    sale, document = names[:3], names[3:]
    is_sale = sale[0] is not None
    number = sale_number(sale[0], day_of_number(sale[1]), sale[2]) if is_sale else ""
    return CreditReceiptLine(
        number=number or _number_of(*document),
        due_on=day_of_number(due or today),
        amount=Rupiah(amount),
        left=Rupiah(left),
    )


def _savings_behind(session: Session, fact_id: FactId, settings: ShopSettings) -> Rupiah | None:
    """Return what voluntary savings were behind the act, where it moved them."""
    moved = savings_receipt(session, fact_id, settings)
    return None if moved is None else moved.lines[-1].balance


def _number_of(register: str | None, day: int | None, number: int | None) -> str:
    if register is None or day is None or number is None:
        return ""
    return credit_number(register, day_of_number(day), number)
