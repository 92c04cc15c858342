"""What happens in a count of stock (opname): sealed, for it names who counts and who approves."""

from datetime import date, datetime
from typing import ClassVar

from msgspec import Struct

from coop.facts.fact import Fact
from values.counting import CountChoice, Counter, DifferenceReason
from values.identity import FactId, ItemId, PlaceId
from values.money import Rupiah
from values.places import SHOP
from values.quantity import NOTHING, Quantity


class CountedPack(Struct, frozen=True, array_like=True):
    """How many of one pack lay there."""

    pack: int
    ratio: Quantity
    """Base units in one pack, as they were on that day."""
    quantity: Quantity
    """Packs."""


class CountedBatch(Struct, frozen=True, array_like=True):
    """How much lay there of what has one last day and code, in base units."""

    expires_on: date | None
    """None is what bears no last day, or one that is not known."""
    code: str
    counted: Quantity
    book: Quantity = NOTHING
    """What the book had of it at that moment."""

    @property
    def difference(self) -> Quantity:
        """Negative where goods are missing."""
        return Quantity(self.counted - self.book)


class StockCountOpened(Fact, frozen=True, kw_only=True):
    """A count of these items began; its id is that of this fact."""

    KIND: ClassVar[str] = "stock.count_opened"
    VERSION: ClassVar[int] = 2  # Knows places.
    PRIVATE: ClassVar[bool] = True

    label: str
    choice: CountChoice
    category: str = ""
    items: tuple[ItemId, ...]
    first_counter: str
    second_counter: str = ""
    """Nothing where one person counts alone."""
    place_id: PlaceId = SHOP
    """What lies there is counted, and nothing else."""


class StockItemCounted(Fact, frozen=True, kw_only=True):
    """Somebody counted one item, or counted it again: their last word holds."""

    KIND: ClassVar[str] = "stock.item_counted"
    VERSION: ClassVar[int] = 2  # Knows batches.
    PRIVATE: ClassVar[bool] = True

    count_id: FactId
    item_id: ItemId
    counter: Counter
    revision: int
    """1, then one more each time that counter counts the item again."""
    packs: tuple[CountedPack, ...] = ()
    counted: Quantity
    """All packs together, in base units; 0 is a count."""
    book: Quantity
    """What the book had at that moment, never shown while the count goes on."""
    oversold: int = 0
    """How often it had been sold beyond the book by then."""
    counted_at: datetime
    """When the goods were counted: a sheet may be typed in later."""
    batches: tuple[CountedBatch, ...] = ()
    """Together `counted`, those of the book among them; none where only the whole was counted."""


class CountDeciderNamed(Fact, frozen=True, kw_only=True):
    """A third person decides where the two who counted differ."""

    KIND: ClassVar[str] = "stock.count_decider_named"
    PRIVATE: ClassVar[bool] = True

    count_id: FactId
    name: str
    revision: int


class StockCountFinished(Fact, frozen=True, kw_only=True):
    """Nothing more is counted; only now the differences with the book are shown."""

    KIND: ClassVar[str] = "stock.count_finished"
    PRIVATE: ClassVar[bool] = True

    count_id: FactId


class CountDifferenceExplained(Fact, frozen=True, kw_only=True):
    """Somebody said why some items differ."""

    KIND: ClassVar[str] = "stock.count_explained"
    PRIVATE: ClassVar[bool] = True

    count_id: FactId
    items: tuple[ItemId, ...]
    reason: DifferenceReason
    note: str = ""
    revision: int
    """Greater than that of every reason which one of them had before."""


class ApprovedLine(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a count made of one item."""

    item_id: ItemId
    counted: Quantity
    book: Quantity
    """When it was counted; what the two differ by is what was corrected."""
    value: Rupiah = Rupiah(0)
    """What the correction did to the value on hand: negative where goods are missing."""
    oversold: int = 0
    """So many sales beyond the book are settled by it."""
    reason: DifferenceReason | None = None
    note: str = ""


class StockCountApproved(Fact, frozen=True, kw_only=True):
    """Another person than those who counted approved; the book was corrected beside it."""

    KIND: ClassVar[str] = "stock.count_approved"
    PRIVATE: ClassVar[bool] = True

    count_id: FactId
    approved_by: str
    adjustment_id: FactId | None = None
    """The correction that the hub sees too; None where nothing differed."""
    lines: tuple[ApprovedLine, ...]


class StockCountGivenUp(Fact, frozen=True, kw_only=True):
    """A count came to nothing, for a reason; the book stays as it is."""

    KIND: ClassVar[str] = "stock.count_given_up"
    PRIVATE: ClassVar[bool] = True

    count_id: FactId
    reason: str
