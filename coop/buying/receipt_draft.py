"""A receipt of goods while it is typed: values only, each change makes a new one.

The window shows it at once and has it kept on the disk behind. It is no fact until it is recorded,
and its `draft_id` then becomes the id of the receipt: recorded twice, the goods come in once.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from coop.errors import Refusal
from values.identity import FactId, ItemId, PlaceId, SupplierId
from values.money import RUPIAH_MAX, ZERO, Rupiah
from values.percentage import WHOLE, BasisPoints, share_of
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity, in_base_units, is_exact, price_of
from values.shares import shares_of
from values.tender_method import TenderMethod

LINES_MAX = 300
"""The longest nota of a wholesaler has a hundred; this many still fit into one fact."""
NOTA_PHOTOS_MAX = 8
"""Of one receipt: the longest nota has four sheets, and letters of delivery as many."""


class NotaDiscount(Struct, frozen=True, omit_defaults=True):
    """What the supplier takes off: so many rupiah, or a share; never both."""

    amount: Rupiah = ZERO
    rate: BasisPoints = BasisPoints(0)

    def of(self, price: Rupiah) -> Rupiah:
        """Return the discount on `price`."""
        return self.amount or share_of(price, self.rate)


NO_DISCOUNT = NotaDiscount()


class DraftLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of the nota, with everything that the screen says of it."""

    item_id: ItemId
    pack: int
    name: str
    unit: str
    base_unit: str = ""
    ratio: Quantity = ONE
    is_weighed: bool = False
    quantity: Quantity = ONE
    """Packs that are paid for; nothing where all of them are a bonus."""
    bonus: Quantity = NOTHING
    price: Rupiah = ZERO
    """Of one pack; 0 while nobody has typed it."""
    whole: Rupiah | None = None
    """The line's price where the nota states that one, and that of a pack is no whole rupiah."""
    discount: NotaDiscount = NO_DISCOUNT
    expires_on: date | None = None
    """The last day that stands on the packs; None where they bear none."""
    batch: str = ""

    @property
    def gross(self) -> Rupiah:
        """The price before the line's discount."""
        return price_of(self.quantity, self.price) if self.whole is None else self.whole

    @property
    def discount_amount(self) -> Rupiah:
        """The line's discount in rupiah."""
        return self.discount.of(self.gross)

    @property
    def amount(self) -> Rupiah:
        """The price after the line's discount."""
        gross = self.gross
        return Rupiah(gross - self.discount.of(gross))

    @property
    def base(self) -> Quantity:
        """What comes in, the bonus with it, in base units."""
        return in_base_units(Quantity(self.quantity + self.bonus), self.ratio)


class ReceiptDraft(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A nota that is being typed; `lines` are in the order of the paper."""

    draft_id: FactId
    supplier_id: SupplierId | None = None
    nota: str = ""
    received_on: date | None = None
    """None is the day on which it is recorded."""
    lines: tuple[DraftLine, ...] = ()
    discount: NotaDiscount = NO_DISCOUNT
    freight: Rupiah = ZERO
    freight_is_apart: bool = False
    """Paid in cash to whoever drove, not to the supplier."""
    tax: Rupiah = ZERO
    paid: Rupiah | None = None
    """What is paid at once; None is all of it."""
    way: TenderMethod = TenderMethod.CASH
    reference: str = ""
    due_on: date | None = None
    """None is as the supplier's terms say."""
    orders: tuple[FactId, ...] = ()
    """The orders that the goods came for; the first one gets them first."""
    photos: tuple[bytes, ...] = ()
    """Of the nota, page by page, each by the digest that `keep_nota_picture` gave it."""
    place_id: PlaceId | None = None
    """Where the goods are put as they come; None is where the shop always puts them."""

    @property
    def goods(self) -> Rupiah:
        """The lines' amounts, their own discounts taken off."""
        return Rupiah(sum(line.amount for line in self.lines))

    @property
    def discount_amount(self) -> Rupiah:
        """The discount on the whole in rupiah."""
        return self.discount.of(self.goods)

    @property
    def total(self) -> Rupiah:
        """What the supplier asks."""
        goods = self.goods
        freight = ZERO if self.freight_is_apart else self.freight
        return Rupiah(goods - self.discount.of(goods) + freight + self.tax)

    @property
    def paid_now(self) -> Rupiah:
        """What of it is paid at once."""
        return self.total if self.paid is None else self.paid

    @property
    def owed(self) -> Rupiah:
        """What is still to be paid then."""
        return ZERO if self.paid is None else Rupiah(self.total - self.paid)

    def costs(self, *, tax_is_cost: bool) -> tuple[Rupiah, ...]:
        """Return what the goods of each line cost, with their share of everything on the nota.

        Discount, freight and tax are spread by the lines' amounts, or where all of these are
        nothing, by what comes in; they add up exactly.
        """
        weights = [line.amount for line in self.lines]
        amounts = weights
        off = shares_of(self.discount.of(Rupiah(sum(amounts))), weights)
        if not any(weights):
            weights = [Rupiah(line.base) for line in self.lines]
        added = Rupiah(self.freight + (self.tax if tax_is_cost else 0))
        on = shares_of(added, weights)
        parts = zip(amounts, off, on, strict=True)
        return tuple(Rupiah(amount - less + more) for amount, less, more in parts)


class LineFault(StrEnum):
    """Why a line cannot come in so."""

    NOTHING = "nothing"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    NOT_WHOLE = "not_whole"
    NOT_EXACT = "not_exact"
    NO_PRICE = "no_price"
    DISCOUNT_TOO_HIGH = "discount_too_high"


class ReceiptLineNotPossible(Refusal):
    """A line has no sensible quantity, or no cost."""

    name: str
    unit: str
    fault: LineFault


class ReceiptFull(Refusal):
    """The receipt has as many lines as one may have: the rest is a second one."""

    limit: int


class TooManyPhotos(Refusal):
    """The receipt has as many photos as one may have."""

    limit: int


class NotaDiscountTooHigh(Refusal):
    """More would be taken off than the goods cost."""

    discount: Rupiah
    goods: Rupiah


def with_line(draft: ReceiptDraft, line: DraftLine) -> tuple[ReceiptDraft, int]:
    """Add goods; return the draft and which line (from 0) they went to.

    What stands there in the same pack already is counted on its line, unless that line is of goods
    with a last day: those that come beside them may have another.

    Raises:
        ReceiptFull: there are too many lines.
    """
    for at, old in enumerate(draft.lines):
        is_open = old.whole is None and old.expires_on is None
        if is_open and (old.item_id, old.pack) == (line.item_id, line.pack):
            counted = replace(old, quantity=Quantity(old.quantity + line.quantity))
            return with_changed(draft, at, counted), at
    if len(draft.lines) >= LINES_MAX:
        raise ReceiptFull(LINES_MAX)
    return replace(draft, lines=(*draft.lines, line)), len(draft.lines)


def with_changed(draft: ReceiptDraft, at: int, line: DraftLine) -> ReceiptDraft:
    """Put another line in the place of one.

    Raises:
        ReceiptLineNotPossible: its quantities or discount make no sense; a price may still lack.
    """
    fault = line_fault(line)
    if fault not in {None, LineFault.NO_PRICE}:
        assert fault is not None
        raise ReceiptLineNotPossible(line.name, line.unit, fault)
    return replace(draft, lines=(*draft.lines[:at], line, *draft.lines[at + 1 :]))


def without_line(draft: ReceiptDraft, at: int) -> ReceiptDraft:
    """Take a line out."""
    return replace(draft, lines=draft.lines[:at] + draft.lines[at + 1 :])


def with_photo(draft: ReceiptDraft, digest: bytes) -> ReceiptDraft:
    """Lay a photo behind those there are; the same one once more changes nothing.

    Raises:
        TooManyPhotos: there are as many as one may have.
    """
    if digest in draft.photos:
        return draft
    if len(draft.photos) >= NOTA_PHOTOS_MAX:
        raise TooManyPhotos(NOTA_PHOTOS_MAX)
    return replace(draft, photos=(*draft.photos, digest))


def check_lines(draft: ReceiptDraft) -> None:
    """Refuse what cannot come in, at the first line where something is wrong.

    Raises:
        ReceiptLineNotPossible: of a line.
        NotaDiscountTooHigh: of the discount on the whole.
    """
    for line in draft.lines:
        fault = line_fault(line)
        if fault is not None:
            raise ReceiptLineNotPossible(line.name, line.unit, fault)
    goods = draft.goods
    discount = draft.discount.of(goods)
    if not 0 <= discount <= goods:
        raise NotaDiscountTooHigh(discount, goods)


def line_fault(line: DraftLine) -> LineFault | None:
    """Say what is wrong with a line."""
    return _quantity_fault(line) or _price_fault(line)


def _quantity_fault(line: DraftLine) -> LineFault | None:
    counts = (line.quantity, line.bonus)
    if min(counts) < 0:
        return LineFault.NEGATIVE
    if not any(counts):
        return LineFault.NOTHING
    if sum(counts) * line.ratio > QUANTITY_MAX * ONE:
        return LineFault.TOO_LARGE
    if not line.is_weighed and any(count % ONE for count in counts):
        return LineFault.NOT_WHOLE
    return None if all(is_exact(count, line.ratio) for count in counts) else LineFault.NOT_EXACT


def _price_fault(line: DraftLine) -> LineFault | None:
    gross = line.gross
    if line.price < 0 or gross < 0:
        return LineFault.NEGATIVE
    if gross > RUPIAH_MAX:
        return LineFault.TOO_LARGE
    if line.quantity and not gross:
        return LineFault.NO_PRICE
    discount = line.discount
    if min(discount.amount, discount.rate) < 0 or discount.rate > WHOLE:
        return LineFault.DISCOUNT_TOO_HIGH
    return LineFault.DISCOUNT_TOO_HIGH if discount.of(gross) > gross else None
