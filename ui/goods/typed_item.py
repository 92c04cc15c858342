"""An item while it is typed: everything as text, so that nothing is lost before it can be read."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from coop.facts.goods import Pack
from coop.goods.item_card import ItemCard
from coop.goods.item_rules import BASE, ItemDraft
from coop.goods.units import BASE_UNIT, is_measured, read_unit
from ui.formatting import quantity_text, rupiah_text
from ui.reading import Reason, Unreadable, read_quantity, read_rupiah
from values.identity import ItemId, new_uuid
from values.money import ZERO, Rupiah
from values.quantity import NOTHING, ONE, Quantity

CODES_BETWEEN = " | "
"""Stands between codes: it stands in none."""


class TypedField(Enum):
    """A field whose text is read as a number."""

    RATIO = auto()
    PRICE = auto()
    COST = auto()
    OPENING = auto()


class NotReadYet(ValueError):  # noqa: N818  What was typed is not an error in the program.
    """A field cannot be read; `pack` is the place of its pack."""

    def __init__(self, field: TypedField, reason: Reason, pack: int = 0) -> None:
        super().__init__(field.name)
        self.field, self.reason, self.pack = field, reason, pack


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPack:
    """One pack as it is typed."""

    number: int
    unit: str = ""
    ratio: str = ""
    codes: str = ""
    price: str = ""
    cost: str = ""
    is_sold: bool = True
    is_kept: bool = False
    """It is recorded already, so its contents are fixed."""

    @property
    def is_base(self) -> bool:
        """Whether it is the base unit itself."""
        return self.number == BASE

    def with_code(self, code: str) -> "TypedPack":
        """Return it with one more code."""
        known = split_codes(self.codes)
        return replace(self, codes=CODES_BETWEEN.join(dict.fromkeys((*known, code))))


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedItem:
    """The whole form; `packs` has the base unit first."""

    item_id: ItemId
    based_on: int = 0
    name: str = ""
    category: str = ""
    is_weighed: bool = False
    is_active: bool = True
    opening: str = ""
    packs: tuple[TypedPack, ...] = (TypedPack(number=BASE),)
    last_number: int = BASE
    """The highest number that a pack of the item ever had; none is used twice."""

    @property
    def is_new(self) -> bool:
        """Whether the item is not on the list yet."""
        return self.based_on == 0

    def with_new_pack(self) -> "TypedItem":
        """Return it with an empty pack behind the others."""
        number = self.last_number + 1
        pack = TypedPack(number=number)
        return replace(self, packs=(*self.packs, pack), last_number=number)

    def with_pack(self, place: int, pack: TypedPack) -> "TypedItem":
        """Return it with another pack at that place."""
        return replace(self, packs=(*self.packs[:place], pack, *self.packs[place + 1 :]))

    def without_pack(self, place: int) -> "TypedItem":
        """Return it without a pack; the base unit stays."""
        if self.packs[place].is_base:
            return self
        return replace(self, packs=(*self.packs[:place], *self.packs[place + 1 :]))


def new_typed_item(code: str = "") -> TypedItem:
    """Return an empty form, the code of the base unit filled in."""
    base = TypedPack(number=BASE, unit=BASE_UNIT, codes=code)
    return TypedItem(item_id=ItemId(new_uuid()), packs=(base,))


def typed_item_of(card: ItemCard) -> TypedItem:
    """Return a recorded item as the form shows it; packs that are history are left out."""
    item = card.item
    shown = [each for each in card.packs if each.pack.is_sold or each.pack.number == BASE]
    shown += [each for each in card.packs if each not in shown and each.pack.barcodes]
    packs = tuple(
        TypedPack(
            number=each.pack.number,
            unit=each.pack.unit,
            ratio=quantity_text(each.pack.ratio).replace(".", ""),
            codes=CODES_BETWEEN.join(each.pack.barcodes),
            price="" if each.price is None else rupiah_text(each.price),
            cost=rupiah_text(each.pack.purchase_price) if each.pack.purchase_price else "",
            is_sold=each.pack.is_sold,
            is_kept=True,
        )
        for each in sorted(shown, key=lambda each: each.pack.number)
    )
    return TypedItem(
        item_id=item.item_id,
        based_on=item.revision,
        name=item.name,
        category=item.category,
        is_weighed=item.is_weighed,
        is_active=item.is_active,
        packs=packs,
        last_number=max(pack.number for pack in item.packs),
    )


def split_codes(text: str) -> list[str]:
    """Take the codes of one pack apart."""
    return [code.strip() for code in text.replace(";", "|").split("|") if code.strip()]


def unit_of(text: str) -> str:
    """Return the unit as the shop writes it, whatever was typed."""
    return read_unit(text).name


def weighs(unit: str) -> bool:
    """Say whether goods of that unit are usually weighed."""
    return is_measured(unit_of(unit))


def item_draft(typed: TypedItem) -> ItemDraft:
    """Return what is to be recorded.

    Raises:
        NotReadYet: a number cannot be read.
    """
    packs = tuple(_pack(pack, place) for place, pack in enumerate(typed.packs))
    return ItemDraft(
        item_id=typed.item_id,
        name=typed.name,
        base_unit=unit_of(typed.packs[0].unit),
        category=typed.category,
        is_weighed=typed.is_weighed,
        is_active=typed.is_active,
        packs=packs,
        based_on=typed.based_on,
    )


def item_prices(typed: TypedItem) -> dict[int, Rupiah]:
    """Return the prices of packs by number, as far as there are any.

    Raises:
        NotReadYet: one cannot be read.
    """
    prices = {}
    for place, pack in enumerate(typed.packs):
        price = _money(pack.price, TypedField.PRICE, place)
        if price is not None:
            prices[pack.number] = price
    return prices


def opening_stock(typed: TypedItem) -> Quantity:
    """Return what lies on the shelf, in base units.

    Raises:
        NotReadYet: it cannot be read.
    """
    if not typed.opening.strip():
        return NOTHING
    try:
        return read_quantity(typed.opening, 3 if typed.is_weighed else 0)
    except Unreadable as unreadable:
        raise NotReadYet(TypedField.OPENING, unreadable.reason) from unreadable


def _pack(pack: TypedPack, place: int) -> Pack:
    return Pack(
        number=pack.number,
        unit=unit_of(pack.unit),
        ratio=ONE if pack.is_base else _ratio(pack, place),
        barcodes=tuple(split_codes(pack.codes)),
        purchase_price=_money(pack.cost, TypedField.COST, place) or ZERO,
        is_sold=pack.is_sold,
    )


def _ratio(pack: TypedPack, place: int) -> Quantity:
    if not pack.ratio.strip():
        return NOTHING  # Which the rules refuse, in words about this very pack.
    try:
        return read_quantity(pack.ratio)
    except Unreadable as unreadable:
        raise NotReadYet(TypedField.RATIO, unreadable.reason, place) from unreadable


def _money(text: str, field: TypedField, place: int) -> Rupiah | None:
    if not text.strip():
        return None
    try:
        return read_rupiah(text)
    except Unreadable as unreadable:
        raise NotReadYet(field, unreadable.reason, place) from unreadable
