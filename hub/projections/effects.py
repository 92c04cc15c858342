"""What facts change in the hub's own figures: pure, and the same in whatever order they come."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from coop.facts.batches import BatchesRecorded
from coop.facts.buying import (
    BuyingReversed,
    GoodsReceived,
    GoodsSentBack,
    ReceivedLine,
    SentBackLine,
    SupplierPaid,
    TakenBackGoods,
)
from coop.facts.consignment import ConsignmentSettled, ConsignmentTermsSet
from coop.facts.goods import ItemListingChanged, ItemRecord, ItemsRecorded, PricesSet
from coop.facts.merging import ItemsMerged
from coop.facts.notes import NoteTaken
from coop.facts.ordering import OrderEnded, OrderPlaced, OrderRuleSet
from coop.facts.places import GoodsMoved, PlaceRecorded
from coop.facts.prices import (
    CeilingsSet,
    ManyPricesChanged,
    ManyPricesRestored,
    PriceRulesChanged,
    ShelfLabelsPrinted,
)
from coop.facts.repacking import RecipeRecorded
from coop.facts.selling import GoodsReturned, ReturnedLine, SaleLine, SaleRecorded, SaleVoided
from coop.facts.stock import OpeningStockRecorded, StockAdjusted, StockLine
from hub.projections.readable import amount_in, base_units_in, quantity_in, word_in
from hub.projections.signed_lines import ByHand, LineByHand, signed_lines
from values.quantity import Quantity

NAME_LENGTH_MAX: Final = 200
REGISTER_LENGTH_MAX: Final = 40


@dataclass(slots=True)
class DayTotals:
    """What one business day adds up to; amounts in rupiah, all positive."""

    sale_count: int = 0
    sale_total: int = 0
    member_total: int = 0
    void_count: int = 0
    void_total: int = 0
    return_count: int = 0
    return_total: int = 0


@dataclass(slots=True)
class Effects:
    """What some facts of one cooperative add up to."""

    days: dict[int, DayTotals] = field(default_factory=dict)
    """By yyyymmdd."""
    stock: dict[bytes, int] = field(default_factory=dict)
    """By item: base units gained or lost, in thousandths."""
    items: dict[bytes, ItemRecord] = field(default_factory=dict)
    """The newest revision of each."""
    sales: list[tuple[bytes, int, str, int, int]] = field(default_factory=list)
    """sale_id, business_date, register, number, total."""
    refunds: dict[bytes, int] = field(default_factory=dict)
    """By sale: what was paid back."""

    def day(self, business_date: int) -> DayTotals:
        """Return the totals of a day, to be added to."""
        totals = self.days.get(business_date)
        if totals is None:
            totals = self.days[business_date] = DayTotals()
        return totals

    def move(self, movements: list[tuple[bytes, int]]) -> None:
        """Add to the stock of some items."""
        stock = self.stock
        for item_id, quantity in movements:
            stock[item_id] = stock.get(item_id, 0) + quantity


Moving = (
    OpeningStockRecorded | StockAdjusted | GoodsReceived | GoodsSentBack | BuyingReversed | ByHand
)
"""What moves goods, and no money of the till."""
AboutItems = ItemsRecorded | ItemListingChanged | ItemsMerged
AboutPrices = (
    PricesSet
    | PriceRulesChanged
    | CeilingsSet
    | ManyPricesChanged
    | ManyPricesRestored
    | ShelfLabelsPrinted
)
"""What something costs, and moves neither goods nor money."""
AboutPlaces = PlaceRecorded | GoodsMoved
"""Where goods lie in one cooperative: what it has in all stays the same."""
AboutOrders = OrderPlaced | OrderEnded | OrderRuleSet
"""What suppliers are asked for: nothing has come yet."""
Act = (
    SaleRecorded
    | SaleVoided
    | GoodsReturned
    | AboutItems
    | AboutPrices
    | AboutPlaces
    | AboutOrders
    | SupplierPaid
    | ConsignmentTermsSet
    | ConsignmentSettled
    | RecipeRecorded
    | BatchesRecorded
    | NoteTaken
    | Moving
)


def sale_named_by(act: Act) -> bytes | None:
    """Return the id of the sale that `act` takes back, which must be here before it."""
    return act.sale_id.bytes if isinstance(act, SaleVoided | GoodsReturned) else None


def add_effects(effects: Effects, fact_id: bytes, business_date: int, act: Act) -> None:
    """Add what `act` changes, all of it or, if it raises, nothing.

    Raises:
        Unreadable: a number or a word in it is none that the figures could hold.
    """
    match act:
        case SaleRecorded():
            _add_sale(effects, fact_id, business_date, act)
        case SaleVoided():
            _add_void(effects, business_date, act)
        case GoodsReturned():
            _add_return(effects, business_date, act)
        case ItemsRecorded() | ItemListingChanged() | ItemsMerged():
            _add_items(effects, act)
        case ConsignmentTermsSet() | ConsignmentSettled():
            pass
        case NoteTaken() | SupplierPaid() | RecipeRecorded() | BatchesRecorded():
            pass
        case _ if isinstance(act, AboutPrices | AboutPlaces | AboutOrders):
            pass
        case _:
            effects.move(_moved_without_sale(act))


def _add_sale(effects: Effects, sale_id: bytes, business_date: int, act: SaleRecorded) -> None:
    total = amount_in(act.total)
    number = amount_in(act.number)
    register = word_in(act.register, REGISTER_LENGTH_MAX)
    effects.move(_packed(act.lines, -1))
    effects.sales.append((sale_id, business_date, register, number, total))
    day = effects.day(business_date)
    day.sale_count += 1
    day.sale_total += total
    if act.is_member:
        day.member_total += total


def _add_void(effects: Effects, business_date: int, act: SaleVoided) -> None:
    total = amount_in(act.total)
    effects.move(_packed(act.lines, +1))
    _add_refund(effects, act.sale_id.bytes, total)
    day = effects.day(business_date)
    day.void_count += 1
    day.void_total += total


def _add_return(effects: Effects, business_date: int, act: GoodsReturned) -> None:
    total = amount_in(act.total)
    effects.move(_packed(act.lines, +1))
    _add_refund(effects, act.sale_id.bytes, total)
    day = effects.day(business_date)
    day.return_count += 1
    day.return_total += total


def _moved_without_sale(act: Moving) -> list[tuple[bytes, int]]:
    match act:
        case OpeningStockRecorded() | StockAdjusted():
            return _counted(act.lines)
        case GoodsReceived():
            return [move for line in act.lines for move in _came(line)]
        case GoodsSentBack():
            return _packed(act.lines, -1)
        case BuyingReversed():
            return _counted(act.goods)
        case _:
            return [_shifted(*line) for line in signed_lines(act)]


def _add_refund(effects: Effects, sale_id: bytes, total: int) -> None:
    effects.refunds[sale_id] = effects.refunds.get(sale_id, 0) + total


def _add_items(effects: Effects, act: AboutItems) -> None:
    items, carried = _items_of(act)
    for item in items:
        amount_in(item.revision)
        for word in (item.name, item.base_unit):
            word_in(word, NAME_LENGTH_MAX)
    for item in items:
        known = effects.items.get(item.item_id.bytes)
        if known is None or known.revision < item.revision:
            effects.items[item.item_id.bytes] = item
    effects.move(carried)


def _items_of(act: AboutItems) -> tuple[Sequence[ItemRecord], list[tuple[bytes, int]]]:
    """Return the items as they stand from now on, and what goes from one to another."""
    match act:
        case ItemsRecorded():
            return act.items, []
        case ItemListingChanged():
            return (act.item,), []
        case ItemsMerged():
            gone, kept = (
                StockLine(item.item_id, Quantity(quantity))
                for item, quantity in ((act.gone, -act.quantity), (act.kept, act.quantity))
            )
            return (act.gone, act.kept), _counted((gone, kept))


def _packed(
    lines: tuple[SaleLine, ...] | tuple[ReturnedLine, ...] | tuple[SentBackLine, ...], sign: int
) -> list[tuple[bytes, int]]:
    return [(line.item_id.bytes, sign * base_units_in(line.quantity, line.ratio)) for line in lines]


def _came(line: ReceivedLine) -> list[tuple[bytes, int]]:
    """Return what came with a line, and what came beside it for nothing."""
    packs = (line.quantity, line.bonus)
    return [(line.item_id.bytes, base_units_in(count, line.ratio)) for count in packs]


def _shifted(line: LineByHand, sign: int) -> tuple[bytes, int]:
    ((item_id, quantity),) = _counted((line,))
    return item_id, sign * quantity


def _counted(lines: Sequence[StockLine | TakenBackGoods | LineByHand]) -> list[tuple[bytes, int]]:
    return [(line.item_id.bytes, quantity_in(line.quantity)) for line in lines]
