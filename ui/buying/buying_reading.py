"""What the page of buying asks the books for, put together for what it shows."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from coop.buying.cost_changes import CostChange, cost_changes
from coop.buying.keep_draft import kept_drafts
from coop.buying.last_purchases import Purchase, last_purchases
from coop.buying.nota_photos import ShownPhoto, nota_photos, picture_of
from coop.buying.nota_picture import read_nota_picture
from coop.buying.payables import Age, Payable, owed_by_age, payables
from coop.buying.receipt_book import ReceiptBook, receipt_book
from coop.buying.receipt_draft import DraftLine, ReceiptDraft
from coop.buying.refusals import SupplierUnknown
from coop.buying.supplier_statement import supplier_statement
from coop.buying.suppliers import ListedSupplier, supplier
from coop.facts.goods import Pack
from coop.goods.item_records import item_record
from coop.goods.price_list import PackOnSale, packs_on_sale
from coop.prices.shelf_labels import LabelAsked, labels_due
from coop.shop_settings import ShopSettings
from documents.supplier_lists import SupplierAccount
from values.identity import FactId, ItemId
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


class AfterReceipt(NamedTuple):
    """What a receipt asks for once it is in the books."""

    name: str
    """Whose it is, and its number."""
    changes: list[CostChange]
    labels: list[LabelAsked]
    """Of its goods, those that say another price than the list."""


class KeptNota(NamedTuple):
    """A nota that was not finished, and whose it is as far as somebody said."""

    draft: ReceiptDraft
    supplier_name: str


class SeenReceipt(NamedTuple):
    """A receipt, its photos, and the pictures of the first of them."""

    book: ReceiptBook
    photos: list[ShownPhoto]
    images: list[bytes]


def seen_receipt(session: Any, receipt_id: FactId, images_max: int) -> SeenReceipt | None:
    """Read a receipt with its photos; None if there is none of that id."""
    book = receipt_book(session, receipt_id)
    if book is None:
        return None
    photos = nota_photos(session, receipt_id)
    images = [picture_of(session, photo.digest) for photo in photos[:images_max]]
    return SeenReceipt(book, photos, images)


def after_receipt(
    session: Any, receipt_id: FactId, settings: ShopSettings, today: date
) -> AfterReceipt:
    """Read which selling prices a receipt proposes, and which labels are due."""
    book = receipt_book(session, receipt_id)
    if book is None:
        return AfterReceipt("", [], [])
    items = list(dict.fromkeys(line.item_id for line in book.lines))
    return AfterReceipt(
        f"{book.head.supplier_name} · {book.head.number}",
        cost_changes(session, receipt_id, settings, today),
        labels_due(session, today, items),
    )


def chosen_nota_picture(_session: object, path: Path) -> bytes:
    """Read a photo from a file; it is asked like a report, but reads no books.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
        FileOutOfReach: the disk does not give it.
    """
    return read_nota_picture(path)


def line_of(pack: PackOnSale) -> DraftLine:
    """Begin a line of goods that were found."""
    return DraftLine(
        item_id=pack.item_id,
        pack=pack.pack,
        name=pack.name,
        unit=pack.unit,
        base_unit=pack.base_unit,
        ratio=pack.ratio,
        is_weighed=pack.is_weighed,
    )


def pack_on_sale(session: Any, item_id: ItemId, pack: int, today: date) -> PackOnSale:
    """Read a pack that was put on the list just now."""
    return packs_on_sale(session, [(item_id, pack)], today)[item_id, pack]


def line_facts(session: Any, item_id: ItemId) -> LineFacts | None:
    """Read what helps with a line; None where the item is not on the list."""
    item = item_record(session, item_id)
    if item is None:
        return None
    return LineFacts(item_id, item.base_unit, item.packs, last_purchases(session, item_id))


def supplier_account(session: Any, chosen: ListedSupplier, period: Period) -> SupplierAccount:
    """Read the account of a supplier over some days, and what is not paid today."""
    statement = supplier_statement(session, chosen.supplier_id, period)
    return SupplierAccount(chosen.name, period, statement, payables(session, chosen.supplier_id))


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
