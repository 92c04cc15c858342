"""What facts change in the hub's own figures: pure, and the same in whatever order they come.

The numbers in a fact are an author's word. They are not judged, but they must be such that adding
them up for years stays within the database's whole numbers.
"""

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
from hub.projections.signed_lines import ByHand, LineByHand, signed_lines
from values.quantity import Quantity

AMOUNT_MAX: Final = 10**12
"""Rupiah in one fact: a trillion, more than all villages of a district turn over in a year."""
QUANTITY_MAX: Final = 10**12
"""Thousandths on one line: a billion units."""
NAME_LENGTH_MAX: Final = 200
REGISTER_LENGTH_MAX: Final = 40
GTIN_LENGTHS: Final = frozenset({8, 12, 13, 14})
GTIN_SIGNIFICANT_LENGTH: Final = 14
IN_STORE_PREFIX: Final = "2"
"""Codes beginning so are each shop's own: the same code is another thing next door."""


class Unreadable(ValueError):  # noqa: N818  As we say of a fact.
    """The body is of its kind, and says what no program of ours would have written."""


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


def goods_key(item: ItemRecord) -> str:
    """Return what an item has in common with the same thing in another cooperative.

    That is the first bar code of the trade on its smallest pack that has one, written with 14
    digits, or else its name and unit.
    """
    for pack in sorted(item.packs, key=lambda pack: (pack.ratio, pack.number)):
        for code in pack.barcodes:
            if _is_of_the_trade(code):
                return code.zfill(GTIN_SIGNIFICANT_LENGTH)
    return " ".join(f"{item.name} | {item.base_unit}".lower().split())


def _is_of_the_trade(code: str) -> bool:
    if len(code) not in GTIN_LENGTHS or not (code.isascii() and code.isdigit()):
        return False
    return not code.zfill(GTIN_SIGNIFICANT_LENGTH)[1:].startswith(IN_STORE_PREFIX)


def _add_sale(effects: Effects, sale_id: bytes, business_date: int, act: SaleRecorded) -> None:
    total = _amount(act.total)
    number = _amount(act.number)
    register = _word(act.register, REGISTER_LENGTH_MAX)
    effects.move(_packed(act.lines, -1))
    effects.sales.append((sale_id, business_date, register, number, total))
    day = effects.day(business_date)
    day.sale_count += 1
    day.sale_total += total
    if act.is_member:
        day.member_total += total


def _add_void(effects: Effects, business_date: int, act: SaleVoided) -> None:
    total = _amount(act.total)
    effects.move(_packed(act.lines, +1))
    _add_refund(effects, act.sale_id.bytes, total)
    day = effects.day(business_date)
    day.void_count += 1
    day.void_total += total


def _add_return(effects: Effects, business_date: int, act: GoodsReturned) -> None:
    total = _amount(act.total)
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
        _amount(item.revision)
        for word in (item.name, item.base_unit):
            _word(word, NAME_LENGTH_MAX)
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
    return [(line.item_id.bytes, sign * _base(line.quantity, line.ratio)) for line in lines]


def _came(line: ReceivedLine) -> list[tuple[bytes, int]]:
    """Return what came with a line, and what came beside it for nothing."""
    packs = (line.quantity, line.bonus)
    return [(line.item_id.bytes, _base(count, line.ratio)) for count in packs]


def _base(packs: int, ratio: int) -> int:
    quantity, rest = divmod(packs * ratio, 1000)
    if rest or not -QUANTITY_MAX <= quantity <= QUANTITY_MAX:
        raise Unreadable("a quantity is no whole thousandth, or too large")
    return quantity


def _shifted(line: LineByHand, sign: int) -> tuple[bytes, int]:
    ((item_id, quantity),) = _counted((line,))
    return item_id, sign * quantity


def _counted(lines: Sequence[StockLine | TakenBackGoods | LineByHand]) -> list[tuple[bytes, int]]:
    for line in lines:
        if not -QUANTITY_MAX <= line.quantity <= QUANTITY_MAX:
            raise Unreadable("a quantity is too large")
    return [(line.item_id.bytes, line.quantity) for line in lines]


def _amount(number: int) -> int:
    if not -AMOUNT_MAX <= number <= AMOUNT_MAX:
        raise Unreadable("a number is too large")
    return number


def _word(word: str, length_max: int) -> str:
    if len(word) > length_max or "\0" in word:
        raise Unreadable("a word is too long, or holds what no screen shows")
    return word
