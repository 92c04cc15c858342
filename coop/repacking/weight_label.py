"""Labels of goods that are weighed before they are sold (label timbang): weight, price, and a code.

The code is the one a scale prints, so the till reads it back: prefix and number of the item, then
the weight in grams or the price in rupiah, then a check digit.
"""

from datetime import date

from msgspec import Struct

from coop.errors import Refusal
from coop.facts.goods import ItemRecord
from coop.goods.barcode import ScaleCodeRules, check_digit
from coop.goods.item_records import item_record
from coop.goods.price_list import price_on
from coop.shop_settings import ShopSettings
from db.session import Session
from values.identity import ItemId
from values.money import Rupiah
from values.quantity import NOTHING, Quantity, price_of

BASE_PACK = 1
CODE_DIGITS = 13
PREFIX_DIGITS = 2


class NotWeighed(Refusal):
    """Only goods that are sold by weight bear such a label."""

    name: str


class NoScaleCode(Refusal):
    """The item has no number for scales yet."""

    name: str


class LabelNeedsPrice(Refusal):
    """Nobody has set what a kilogram costs."""

    name: str


class WeightNotOnLabel(Refusal):
    """The weight is nothing, or it or its price has more digits than the code has room for."""

    weight: Quantity
    most: int
    """The greatest number that fits: thousandths of the unit, or rupiah."""
    holds_price: bool


class WeightLabel(Struct, frozen=True, kw_only=True):
    """What one label says."""

    shop_name: str
    name: str
    unit: str
    weight: Quantity
    unit_price: Rupiah
    price: Rupiah
    packed_on: date
    code: str
    """All thirteen digits."""


def weight_label(
    session: Session, item_id: ItemId, weight: Quantity, day: date, settings: ShopSettings
) -> WeightLabel:
    """Make the label of so much of an item, at the price of the day.

    Raises:
        NotWeighed, NoScaleCode, LabelNeedsPrice: of the item.
        WeightNotOnLabel: of the weight.
    """
    item = item_record(session, item_id)
    if item is None or not item.is_weighed or not item.is_active:
        raise NotWeighed(item.name if item else "")
    rules = scale_rules(settings)
    start = scale_code_of(item, rules)
    if start is None:
        raise NoScaleCode(item.name)
    unit_price = price_on(session, item_id, BASE_PACK, day)
    if not unit_price:
        raise LabelNeedsPrice(item.name)
    price = price_of(max(weight, NOTHING), unit_price)
    return WeightLabel(
        shop_name=settings.shop_name,
        name=item.name,
        unit=item.base_unit,
        weight=weight,
        unit_price=unit_price,
        price=price,
        packed_on=day,
        code=_code(start, weight, price, rules),
    )


def scale_rules(settings: ShopSettings) -> ScaleCodeRules:
    """Return how this shop's scale writes its codes."""
    return ScaleCodeRules(
        prefixes=frozenset(settings.scale_prefixes), holds_price=settings.scale_codes_hold_price
    )


def scale_code_of(item: ItemRecord, rules: ScaleCodeRules) -> str | None:
    """Return the code under which scales know an item; None where it has none."""
    length = PREFIX_DIGITS + rules.item_digits
    base = next(pack for pack in item.packs if pack.number == BASE_PACK)
    for code in base.barcodes:
        if len(code) == length and code.isdigit() and code[:PREFIX_DIGITS] in rules.prefixes:
            return code
    return None


def _code(start: str, weight: Quantity, price: Rupiah, rules: ScaleCodeRules) -> str:
    digits = CODE_DIGITS - 1 - len(start)
    value, most = price if rules.holds_price else weight, 10**digits - 1
    if weight <= NOTHING or not 0 < value <= most:
        raise WeightNotOnLabel(weight, most, rules.holds_price)
    code = f"{start}{value:0{digits}}"
    return code + check_digit(code)
