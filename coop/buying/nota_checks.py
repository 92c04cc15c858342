"""What a nota must be before its goods come in: its day, its money, and that it is a new one."""

from datetime import date, timedelta

from coop.buying.buying_texts import nota_key
from coop.buying.numbering import buying_number
from coop.buying.receipt_draft import ReceiptDraft
from coop.buying.refusals import BuyingAmountNotPossible, PaidTooMuch
from coop.errors import Refusal
from coop.savings.closed_days import check_day_open
from db.rows import driver_connection
from db.session import Session
from values.identity import SupplierId
from values.instant import day_of_number
from values.money import RUPIAH_MAX

LATE_DAYS_MAX = 92
"""A quarter: what is entered later belongs into the opening stock, or to a count."""
_SAME_NOTA = """SELECT d.register, d.business_date, d.number, r.received_on
    FROM goods_receipt AS r JOIN buying_document AS d ON d.fact_id = r.fact_id
    WHERE r.supplier_id = ? AND r.nota_key = ?
        AND NOT EXISTS (SELECT 1 FROM buying_reversal AS v WHERE v.of_fact = r.fact_id)
    ORDER BY r.fact_id DESC LIMIT 1"""


class ReceivedDayNotPossible(Refusal):
    """Goods came in the last months, and not tomorrow."""

    day: date
    earliest: date
    latest: date


class DueDayMissing(Refusal):
    """What is bought on credit is paid by a day."""


class DueDayTooEarly(Refusal):
    """It would have been due before the goods came."""

    due_on: date
    received_on: date


class NotaTwice(Refusal):
    """That nota of that supplier is in the books already."""

    nota: str
    number: str
    received_on: date


def checked_day(session: Session, received_on: date, today: date) -> date:
    """Return the day on which goods came, if it may still be written about.

    Raises:
        ReceivedDayNotPossible: it is to come, or too long ago.
        DayClosed: the books of that day, or of today, are closed.
    """
    earliest = today - timedelta(days=LATE_DAYS_MAX)
    if not earliest <= received_on <= today:
        raise ReceivedDayNotPossible(received_on, earliest, today)
    check_day_open(session, received_on)
    return received_on


def check_money(draft: ReceiptDraft) -> None:
    """Refuse amounts that no nota has.

    Raises:
        BuyingAmountNotPossible: one of them is negative or absurd.
        PaidTooMuch: more would be paid than the supplier asks.
    """
    total = draft.total
    paid = total if draft.paid is None else draft.paid
    for amount in (draft.freight, draft.tax, paid, total):
        if not 0 <= amount <= RUPIAH_MAX:
            raise BuyingAmountNotPossible(amount)
    if paid > total:
        raise PaidTooMuch(paid, total)


def due_day(draft: ReceiptDraft, received_on: date, terms_days: int) -> date | None:
    """Return by when the rest is to be paid: as typed, or as the supplier's terms say.

    Raises:
        DueDayMissing: nobody says when.
        DueDayTooEarly: it lies before the day on which the goods came.
    """
    if not draft.owed:
        return None
    if draft.due_on is None and not terms_days:
        raise DueDayMissing
    due_on = draft.due_on or received_on + timedelta(days=terms_days)
    if due_on < received_on:
        raise DueDayTooEarly(due_on, received_on)
    return due_on


def check_new(session: Session, supplier_id: SupplierId, nota: str) -> None:
    """Refuse a nota that came in before; one without a number cannot be known again.

    Raises:
        NotaTwice: it is there, and was not taken back.
    """
    key = nota_key(nota)
    if not key:
        return
    asked = (supplier_id.bytes, key)
    found = driver_connection(session).execute(_SAME_NOTA, asked).fetchone()
    if found is not None:
        register, day, number, received_on = found
        written = buying_number(register, day_of_number(day), number)
        raise NotaTwice(nota, written, day_of_number(received_on))
