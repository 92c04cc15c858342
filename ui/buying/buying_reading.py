"""What the page of buying asks the books for, put together for what it shows."""

from datetime import date, timedelta
from typing import Any, NamedTuple

from coop.buying.keep_draft import kept_drafts
from coop.buying.last_purchases import Purchase, last_purchases
from coop.buying.payables import Age, Payable, owed_by_age, payables
from coop.buying.receipt_draft import ReceiptDraft
from coop.buying.refusals import SupplierUnknown
from coop.buying.suppliers import supplier
from coop.facts.goods import Pack
from coop.goods.item_records import item_record
from values.identity import ItemId
from values.money import Rupiah
from values.period import Period

_DAYS_SHOWN = timedelta(days=366)


class LineFacts(NamedTuple):
    """What helps with a line: the item's packs, and what it cost the last times."""

    item_id: ItemId
    base_unit: str
    packs: tuple[Pack, ...]
    last: list[Purchase]


class Owed(NamedTuple):
    """What is owed, and how late it is."""

    payables: list[Payable]
    by_age: dict[Age, Rupiah]


class KeptNota(NamedTuple):
    """A nota that was not finished, and whose it is as far as somebody said."""

    draft: ReceiptDraft
    supplier_name: str


def line_facts(session: Any, item_id: ItemId) -> LineFacts | None:
    """Read what helps with a line; None where the item is not on the list."""
    item = item_record(session, item_id)
    if item is None:
        return None
    return LineFacts(item_id, item.base_unit, item.packs, last_purchases(session, item_id))


def owed_today(session: Any, today: date) -> Owed:
    """Read what is owed to all suppliers."""
    owed = payables(session)
    return Owed(owed, owed_by_age(owed, today))


def shown_period(today: date) -> Period:
    """Return the days whose receipts are listed: those of the last year."""
    return Period(today - _DAYS_SHOWN, today + timedelta(days=1))


def kept_nota(session: Any) -> KeptNota | None:
    """Read the nota that was typed last and has not come in, with its supplier's name."""
    drafts = kept_drafts(session)
    if not drafts:
        return None
    try:
        name = supplier(session, drafts[0].supplier_id).name
    except SupplierUnknown:
        name = ""
    return KeptNota(drafts[0], name)
