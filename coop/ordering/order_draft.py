"""An order while it is typed: values only, each change makes a new one.

Its `draft_id` becomes the id of the order: placed twice, it is one order.
"""

from datetime import date
from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

from coop.errors import Refusal
from values.identity import FactId, ItemId, SupplierId
from values.money import RUPIAH_MAX, ZERO, Rupiah
from values.quantity import ONE, QUANTITY_MAX, Quantity, in_base_units, is_exact, price_of

ORDER_LINES_MAX = 200
"""Five pages of A5; a receipt, into which they come, holds more."""


class OrderDraftLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One item, with everything that the screen says of it."""

    item_id: ItemId
    pack: int
    name: str
    unit: str
    base_unit: str = ""
    ratio: Quantity = ONE
    is_weighed: bool = False
    quantity: Quantity = ONE
    """Packs."""
    price: Rupiah = ZERO
    """Of one pack, as it was agreed; 0 where nothing was."""

    @property
    def amount(self) -> Rupiah:
        """What it costs by the price that was agreed."""
        return price_of(self.quantity, self.price)

    @property
    def base(self) -> Quantity:
        """What is ordered, in base units."""
        return in_base_units(self.quantity, self.ratio)


class OrderDraft(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An order that is being typed."""

    draft_id: FactId
    supplier_id: SupplierId | None = None
    lines: tuple[OrderDraftLine, ...] = ()
    wished_on: date | None = None
    note: str = ""
    replaces: FactId | None = None
    """The order in whose stead it stands."""

    @property
    def total(self) -> Rupiah:
        """What the lines cost for which a price was agreed."""
        return Rupiah(sum(line.amount for line in self.lines))


class OrderLineFault(StrEnum):
    """Why so much cannot be ordered."""

    NOTHING = "nothing"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    NOT_WHOLE = "not_whole"
    NOT_EXACT = "not_exact"


class OrderLineNotPossible(Refusal):
    """A line has no sensible quantity, or no sensible price."""

    name: str
    unit: str
    fault: OrderLineFault


class OrderFull(Refusal):
    """The order has as many lines as one may have: the rest is a second one."""

    limit: int


class OrderedTwice(Refusal):
    """The item stands on the order already, in another pack: so nobody could count what came."""

    name: str
    unit: str
    """In which it stands there."""


def with_goods(draft: OrderDraft, line: OrderDraftLine) -> tuple[OrderDraft, int]:
    """Add goods; return the draft and which line (from 0) they went to.

    What stands there in the same pack already is counted on its line.

    Raises:
        OrderedTwice: the item stands there in another pack.
        OrderFull: there are too many lines.
        OrderLineNotPossible: so much cannot be ordered.
    """
    for at, old in enumerate(draft.lines):
        if old.item_id == line.item_id and old.pack != line.pack:
            raise OrderedTwice(old.name, old.unit)
        if old.item_id == line.item_id:
            counted = replace(old, quantity=Quantity(old.quantity + line.quantity))
            return with_line_changed(draft, at, counted), at
    if len(draft.lines) >= ORDER_LINES_MAX:
        raise OrderFull(ORDER_LINES_MAX)
    return replace(draft, lines=(*draft.lines, line)), len(draft.lines)


def with_line_changed(draft: OrderDraft, at: int, line: OrderDraftLine) -> OrderDraft:
    """Put another line in the place of one.

    Raises:
        OrderLineNotPossible: so much cannot be ordered.
    """
    check_order_line(line)
    return replace(draft, lines=(*draft.lines[:at], line, *draft.lines[at + 1 :]))


def without_goods(draft: OrderDraft, at: int) -> OrderDraft:
    """Take a line out."""
    return replace(draft, lines=draft.lines[:at] + draft.lines[at + 1 :])


def check_order_line(line: OrderDraftLine) -> None:
    """Refuse a line that nobody could order.

    Raises:
        OrderLineNotPossible: of its quantity or its price.
    """
    fault = _fault(line)
    if fault is not None:
        raise OrderLineNotPossible(line.name, line.unit, fault)


def _fault(line: OrderDraftLine) -> OrderLineFault | None:
    quantity = line.quantity
    if quantity < 0 or line.price < 0:
        return OrderLineFault.NEGATIVE
    if not quantity:
        return OrderLineFault.NOTHING
    if quantity * line.ratio > QUANTITY_MAX * ONE or line.price > RUPIAH_MAX:
        return OrderLineFault.TOO_LARGE
    if line.amount > RUPIAH_MAX:
        return OrderLineFault.TOO_LARGE
    if not line.is_weighed and quantity % ONE:
        return OrderLineFault.NOT_WHOLE
    return None if is_exact(quantity, line.ratio) else OrderLineFault.NOT_EXACT
