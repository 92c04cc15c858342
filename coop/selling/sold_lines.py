"""The lines of a cart as they are sold: checked against the list, its rules, and the book."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from coop.errors import Refusal
from coop.facts.selling import SaleLine
from coop.goods.price_list import LyingThere, PackOnSale, packs_on_sale
from coop.members.search_members import class_of
from coop.prices.line_price import Terms
from coop.prices.rules_of_packs import RulesOfPacks, rules_of_packs
from coop.selling.cart import Cart, CartLine
from coop.selling.cart_prices import with_bundles
from coop.selling.discount_reasons import check_reasons
from coop.shop_settings import OversellPolicy, ShopSettings
from coop.stock.moving_average import Holding
from coop.stock.places import lying_elsewhere
from coop.stock.valuation import StockBook
from db.session import Session
from values.identity import ItemId
from values.instant import minute_of_day
from values.money import Rupiah
from values.quantity import NOTHING, Quantity, in_base_units
from values.stamp import Stamp


class CartEmpty(Refusal):
    """There is nothing to pay for."""


class NotOnSale(Refusal):
    """The item has no price, or is no longer sold in this pack."""

    name: str


class PriceChanged(Refusal):
    """The price list or its rules say something else than the cart."""

    name: str
    in_cart: Rupiah
    now: Rupiah
    fresh: CartLine | None = None
    """The line as it is to be sold now."""


class StockTooLow(Refusal):
    """The shop does not sell what its book does not have there."""

    name: str
    on_hand: Quantity
    asked: Quantity
    unit: str
    elsewhere: tuple[LyingThere, ...] = ()
    """Where the rest lies."""


def checked_lines(
    session: Session, stamp: Stamp, cart: Cart, settings: ShopSettings
) -> list[SaleLine]:
    """Turn the cart's lines into those of the fact, and note what the book did not have.

    Raises:
        CartEmpty, NotOnSale, PriceChanged, StockTooLow: the cart cannot be sold as it is.
        DiscountNeedsReason: a large discount has none.
    """
    if not cart.lines:
        raise CartEmpty
    check_reasons(cart, settings.discount_reason_from)
    wanted = [(line.item_id, line.pack) for line in cart.lines]
    packs = packs_on_sale(session, wanted, stamp.business_date)
    rules = rules_of_packs(session, wanted, stamp.business_date)
    terms = _terms(session, stamp, cart, rules, settings)
    fresh = [
        _as_listed_now(line, packs.get((line.item_id, line.pack)), rules, terms)
        for line in cart.lines
    ]
    lines = with_bundles(fresh, terms)
    _check_prices(cart, lines)
    return _sold(session, lines, packs, settings.oversell_policy)


def _terms(
    session: Session, stamp: Stamp, cart: Cart, rules: RulesOfPacks, settings: ShopSettings
) -> Terms:
    """Say who buys and when; the register is asked only where a class has a price of its own."""
    has_classes = any(held.rule.member_class for of_pack in rules.values() for held in of_pack)
    member_class = ""
    if has_classes and cart.member_id is not None:
        member_class = class_of(session, cart.member_id)
    minute = minute_of_day(stamp.recorded_at, settings.zone)
    return Terms(stamp.business_date, minute, cart.is_for_member, member_class)


def _as_listed_now(
    line: CartLine, pack: PackOnSale | None, rules: RulesOfPacks, terms: Terms
) -> CartLine:
    if pack is None or pack.price is None or not pack.is_sold or pack.ratio != line.ratio:
        raise NotOnSale(line.name)
    return replace(
        line,
        unit_price=pack.price,
        rules=rules.get((line.item_id, line.pack), ()),
        terms=terms,
        mixed=None,
        ceiling=pack.ceiling,
    )


def _check_prices(cart: Cart, fresh: Sequence[CartLine]) -> None:
    """Refuse a cart whose buyer was told another price, of the list or by a rule."""
    for line, now in zip(cart.lines, fresh, strict=True):
        if now.unit_price != line.unit_price:
            raise PriceChanged(line.name, line.unit_price, now.unit_price, now)
    for line, now in zip(cart.lines, fresh, strict=True):
        if now.gross != line.gross:
            raise PriceChanged(line.name, line.gross, now.gross, now)


def _sold(
    session: Session,
    lines: Iterable[CartLine],
    packs: dict[tuple[ItemId, int], PackOnSale],
    policy: OversellPolicy,
) -> list[SaleLine]:
    held = {pack.item_id: Holding(pack.on_hand, pack.value) for pack in packs.values()}
    book = StockBook(session, held)
    left = {pack.item_id: pack.in_shop for pack in packs.values()}
    sold = []
    for line in lines:
        base = in_base_units(line.quantity, line.ratio)
        there = left[line.item_id]
        oversold = Quantity(max(NOTHING, base - max(NOTHING, there)))
        if oversold and policy is OversellPolicy.FORBID:
            elsewhere = lying_elsewhere(session, line.item_id)
            raise StockTooLow(line.name, there, base, line.base_unit or line.unit, elsewhere)
        left[line.item_id] = Quantity(there - base)
        sold.append(_sold_line(line, oversold, book.take_out(line.item_id, base)))
    return sold


def _sold_line(line: CartLine, oversold: Quantity, cost: Rupiah) -> SaleLine:
    return SaleLine(
        line.item_id,
        line.pack,
        line.ratio,
        line.quantity,
        line.unit_price,
        line.amount,
        line.discount_amount,
        line.discount.reason_kept,
        oversold,
        cost,
        line.applied,
    )
