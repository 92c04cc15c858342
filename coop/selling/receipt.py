"""The receipt of a sale, as the paper will say it: the snapshot that the print queue keeps.

It is made inside the sale's transaction and never changed, so that a copy printed next week says
what the first one said, whatever became of the names, prices and settings. Whoever prints needs
nothing else: no catalogue, no session. It holds values and no words, save what the shop wrote.
"""

from datetime import date, time
from enum import StrEnum

from msgspec import Struct

from coop.facts.selling import AppliedRule
from values.money import ZERO, Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod

LINK_START_LETTERS = 8  # Of 64: enough to find the fact, short enough to be read over a telephone.


class DocumentKind(StrEnum):
    """What the paper is about."""

    SALE = "sale"
    RETURN = "return"
    VOID = "void"


class ShopHeader(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The head of the paper, as the shop wrote it in its settings."""

    names: tuple[str, ...]
    """Cooperative first, then its shop: the first one is printed bold."""
    address: tuple[str, ...] = ()
    legal_number: str = ""
    """The cooperative's registration (nomor induk koperasi or badan hukum)."""


class ReceiptLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of goods."""

    name: str
    quantity: Quantity
    """In `unit`, always positive: on the paper of a return these are the goods that came back."""
    unit: str
    unit_price: Rupiah
    amount: Rupiah
    """What the line costs, its discount taken off: as in the fact."""
    discount: Rupiah = ZERO
    """Not negative."""
    pack_note: str = ""
    """What is in a pack, as `40` or `25 kg`."""
    rule: AppliedRule | None = None
    """What made it cheaper than `quantity` at `unit_price`."""

    @property
    def listed(self) -> Rupiah:
        """The amount by the price list, before the rule and the discount."""
        return Rupiah(self.gross + (self.rule.saving if self.rule else 0))

    @property
    def gross(self) -> Rupiah:
        """The amount before the line's discount."""
        return Rupiah(self.amount + self.discount)


class ReceiptTender(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One way in which a part of the total was paid, or paid back."""

    method: TenderMethod
    amount: Rupiah
    """The part of the total that it settles, not negative."""
    received: Rupiah
    """What was handed over: with cash it may be more, and the rest is the change."""
    reference: str = ""


class Receipt(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything on one receipt. What it says adds up: goods - discounts + rounding = total."""

    shop: ShopHeader
    kind: DocumentKind = DocumentKind.SALE
    number: str
    """As people read it: `01-20261124-0007`."""
    day: date
    """The business day."""
    clock: time
    """The shop's own clock, to the minute, without a zone."""
    cashier: str
    register: str
    is_member: bool = False
    member_number: str = ""
    """Empty for other buyers, and as long as the shop keeps no members. Never a name."""
    lines: tuple[ReceiptLine, ...]
    discount: Rupiah = ZERO
    """On the whole, besides the lines' own; not negative. A return carries its share of it."""
    rounding: Rupiah = ZERO
    total: Rupiah
    tenders: tuple[ReceiptTender, ...] = ()
    due_on: date | None = None
    """By when a member pays what was bought on credit."""
    against: str = ""
    """The number of the sale that is voided, or whose goods came back."""
    reason: str = ""
    link_start: str
    """The first eight letters of the fact's link, in hexadecimal: the paper is a witness."""
    footer: tuple[str, ...] = ()
    copy_number: int = 0
    """0 for the original, n for `SALINAN n`."""
    has_qr: bool = False
    """Whether the number is printed as a QR code too."""
    open_drawer: bool = False

    def __post_init__(self) -> None:
        """Check what only a bug could break."""
        said = self.goods_total - self.discount_total + self.rounding
        assert said == self.total, (said, self.total)
        assert len(self.link_start) == LINK_START_LETTERS, self.link_start

    @property
    def goods_total(self) -> Rupiah:
        """What the goods cost before any discount."""
        return Rupiah(sum(line.gross for line in self.lines))

    @property
    def discount_total(self) -> Rupiah:
        """The lines' discounts and the one on the whole, not negative."""
        return Rupiah(self.discount + sum(line.discount for line in self.lines))

    @property
    def change(self) -> Rupiah:
        """What the buyer gets back in cash."""
        return Rupiah(sum(tender.received - tender.amount for tender in self.tenders))
