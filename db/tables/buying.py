"""Suppliers, what came from them, what is owed to them, and what goods cost beside their value.

Every act has one document with the number that its paper bears. Nothing refers to a supplier or a
receipt by a foreign key: either may be of a till not yet heard from.
"""

from datetime import date, datetime

from db.base import CLUSTERED, STRICT, Base, FactKey, one_of
from db.column_types import Choice
from db.declaring import CheckConstraint, Index, Mapped, mapped_column
from values.buying import BuyingAct, CostDifference
from values.identity import FactId, ItemId, SupplierId, UserId
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import MONEY, TenderMethod


class Supplier(Base):
    """One supplier as they are now (pemasok)."""

    __tablename__ = "supplier"
    __table_args__ = (CLUSTERED,)

    supplier_id: Mapped[SupplierId] = mapped_column(primary_key=True)
    revision: Mapped[int]
    fact_id: Mapped[FactId]
    name: Mapped[str] = mapped_column(repr=False)
    search_name: Mapped[str] = mapped_column(repr=False)  # `coop.word_search.folding` of the name.
    phone: Mapped[str] = mapped_column(repr=False)
    address: Mapped[str] = mapped_column(repr=False)
    note: Mapped[str] = mapped_column(repr=False)
    terms_days: Mapped[int]
    is_active: Mapped[bool]
    lead_days: Mapped[int | None]  # From an order until the goods come.


class BuyingDocument(Base):
    """One act between the cooperative and a supplier."""

    __tablename__ = "buying_document"
    __table_args__ = (
        CheckConstraint(one_of("act", BuyingAct), name="act_known"),
        CheckConstraint(one_of("way", MONEY), name="way_known"),
        CheckConstraint("number > 0", name="number_positive"),
        Index(None, "business_date", "register", "number"),
        Index(None, "supplier_id", "business_date"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    act: Mapped[BuyingAct] = mapped_column(Choice(BuyingAct))
    register: Mapped[str]
    number: Mapped[int]  # Of the register's business day, without gaps.
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UserId]
    supplier_id: Mapped[SupplierId]
    way: Mapped[TenderMethod]
    reference: Mapped[str]
    total: Mapped[Rupiah]  # What it is about, always positive.
    paid: Mapped[Rupiah]  # Money that went to the supplier; negative where it came back.
    reason: Mapped[str]  # Of goods sent back and of a reversal.


class GoodsReceipt(Base):
    """What a supplier's nota says of the whole."""

    __tablename__ = "goods_receipt"
    __table_args__ = (
        CheckConstraint("total >= 0", name="total_not_negative"),
        Index(None, "supplier_id", "nota_key"),
        Index(None, "received_on"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    supplier_id: Mapped[SupplierId]
    received_on: Mapped[date]
    nota: Mapped[str]
    nota_key: Mapped[str]  # Its letters and figures alone: `NT-07/A` and `nt 07a` are one.
    discount: Mapped[Rupiah]
    freight: Mapped[Rupiah]
    freight_is_apart: Mapped[bool]
    tax: Mapped[Rupiah]
    tax_is_cost: Mapped[bool]
    total: Mapped[Rupiah]
    due_on: Mapped[date | None]


class GoodsReceiptLine(Base):
    """One line of a receipt of goods."""

    __tablename__ = "goods_receipt_line"
    __table_args__ = (
        CheckConstraint("quantity >= 0 AND bonus >= 0", name="quantity_not_negative"),
        Index(None, "item_id", "fact_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    pack: Mapped[int]
    ratio: Mapped[Quantity]  # Base units in one pack.
    quantity: Mapped[Quantity]  # Packs.
    bonus: Mapped[Quantity]  # Packs for nothing.
    price: Mapped[Rupiah]
    discount: Mapped[Rupiah]
    amount: Mapped[Rupiah]
    cost: Mapped[Rupiah]  # With its share of discount, freight and tax.


class SentBackGoods(Base):
    """One line of goods that went back to their supplier."""

    __tablename__ = "goods_sent_back_line"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="quantity_positive"),
        Index(None, "receipt_id"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    item_id: Mapped[ItemId]
    pack: Mapped[int]
    ratio: Mapped[Quantity]
    quantity: Mapped[Quantity]  # Packs.
    credit: Mapped[Rupiah]
    receipt_id: Mapped[FactId | None]
    receipt_line: Mapped[int]


class DebtEntry(Base):
    """What is owed more or less for one receipt (utang dagang)."""

    __tablename__ = "supplier_debt_entry"
    __table_args__ = (
        CheckConstraint("amount <> 0", name="amount_not_zero"),
        Index(None, "receipt_id"),
        Index(None, "supplier_id", "business_date"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    supplier_id: Mapped[SupplierId]
    receipt_id: Mapped[FactId]
    business_date: Mapped[date]
    recorded_at: Mapped[datetime]
    amount: Mapped[Rupiah]  # What is owed more is positive.


class StockCostDifference(Base):
    """Cost that the value on hand neither gained nor lost: the explicit line between the two.

    What came in at cost, less what went out at cost, less these, is the value on hand.
    """

    __tablename__ = "stock_cost_difference"
    __table_args__ = (
        CheckConstraint(one_of("difference", CostDifference), name="difference_known"),
        CheckConstraint("amount <> 0", name="amount_not_zero"),
        Index(None, "business_date"),
        CLUSTERED,
    )

    fact_id: Mapped[FactKey]
    line: Mapped[int] = mapped_column(primary_key=True)
    difference: Mapped[CostDifference] = mapped_column(Choice(CostDifference), primary_key=True)
    item_id: Mapped[ItemId]
    business_date: Mapped[date]
    amount: Mapped[Rupiah]  # What was sold cost that much more; negative is less.


class BuyingReversal(Base):
    """A document about buying was taken back."""

    __tablename__ = "buying_reversal"
    __table_args__ = (Index(None, "of_fact"), CLUSTERED)

    fact_id: Mapped[FactKey]
    of_fact: Mapped[FactId]


class ReceiptDraft(Base):
    """A receipt of goods that is being typed: a working table, so that a power cut costs no line.

    It bears the id that the receipt will have: recorded twice, the goods come in once.
    """

    __tablename__ = "receipt_draft"
    __table_args__ = (STRICT,)

    draft_id: Mapped[FactId] = mapped_column(primary_key=True)
    changed_at: Mapped[datetime]
    body: Mapped[bytes]  # `coop.buying.receipt_draft.ReceiptDraft` as JSON.


class NotaPhoto(Base):
    """A photo of a receipt's nota: which page, and which picture."""

    __tablename__ = "nota_photo"
    __table_args__ = (Index(None, "receipt_id"), Index(None, "digest"), CLUSTERED)

    fact_id: Mapped[FactKey]
    receipt_id: Mapped[FactId]
    page: Mapped[int]
    digest: Mapped[bytes]


class NotaPhotoRemoval(Base):
    """A photo was taken out of view; the first to say so is enough."""

    __tablename__ = "nota_photo_removal"
    __table_args__ = (Index(None, "photo_id"), CLUSTERED)

    fact_id: Mapped[FactKey]
    photo_id: Mapped[FactId]
    reason: Mapped[str] = mapped_column(repr=False)


class NotaPicture(Base):
    """A picture by the SHA-256 of its bytes: a working table, for no fact holds a picture.

    It lies in the file of the books, so a copy of that file has it; `nota_photo` proves it.
    """

    __tablename__ = "nota_picture"
    __table_args__ = (STRICT,)

    digest: Mapped[bytes] = mapped_column(primary_key=True)
    kept_at: Mapped[datetime]
    image: Mapped[bytes] = mapped_column(repr=False)
