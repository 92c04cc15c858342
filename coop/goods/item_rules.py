"""What makes an item: rules without a database, for the form and for imported lists alike."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from msgspec.structs import replace

from coop.cleaned_text import cleaned_text
from coop.errors import Refusal
from coop.facts.goods import ItemRecord, Pack
from coop.goods.barcode import DEFAULT_SCALE_CODES, ScaleCodeRules, kept_code, read_barcode
from coop.goods.units import UNIT_LETTERS_MAX
from values.identity import ItemId
from values.money import RUPIAH_MAX, Rupiah
from values.quantity import NOTHING, ONE, QUANTITY_MAX, Quantity

NAME_LETTERS_MAX = 120
"""The longest name on a real list has 61 letters."""
CATEGORY_LETTERS_MAX = 60
PACKS_MAX = 20
"""Of one item, those no longer used among them."""
CODES_MAX = 20
"""Of one item: makers change the code with the wrapping, and old wrappings stay on shelves."""
BASE = 1
"""The number of the pack that is the base unit itself."""


class ItemField(StrEnum):
    """The texts of an item."""

    NAME = "name"
    CATEGORY = "category"
    UNIT = "unit"


class TextMissing(Refusal):
    """An item needs a name, and each of its packs a unit."""

    field: ItemField


class TextTooLong(Refusal):
    """The text does not fit on labels and receipts."""

    field: ItemField
    limit: int


class RatioNotPossible(Refusal):
    """A pack holds more than nothing; that of a counted item holds whole ones."""

    unit: str
    ratio: Quantity
    is_weighed: bool


class PackRatioFixed(Refusal):
    """What was sold by this pack would change its meaning: another size is a new pack."""

    unit: str
    ratio: Quantity
    asked: Quantity


class CodeTwice(Refusal):
    """The code stands on two packs of the item."""

    code: str


class ItemTooLarge(Refusal):
    """The item has more packs or codes than one item may have."""

    packs: int
    codes: int


class PriceNotPossible(Refusal):
    """A price is more than nothing, and less than a village's wealth."""

    price: Rupiah


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDraft:
    """An item as a form or a list wants it; codes and texts may be as they were typed."""

    item_id: ItemId
    name: str
    base_unit: str
    category: str = ""
    is_weighed: bool = False
    is_active: bool = True
    packs: tuple[Pack, ...]
    """Number 1 is the base unit; the next free number is a new pack."""
    based_on: int = 0
    """The revision that was changed; 0 for a new item."""


def checked_item(
    draft: ItemDraft, before: ItemRecord | None, rules: ScaleCodeRules = DEFAULT_SCALE_CODES
) -> ItemRecord:
    """Return the item that `draft` makes of the one there was, one revision later.

    Packs that the draft leaves out are kept for history, unsold and without codes.

    Raises:
        TextMissing, TextTooLong: of the name, the category or a unit.
        RatioNotPossible, PackRatioFixed: of a pack.
        CodeNotPossible, CodeTwice: of its codes.
        ItemTooLarge: it has too many packs or codes.
    """
    packs = tuple(_checked_packs(draft, rules))
    for pack in packs:
        _check_ratio(pack, before, is_weighed=draft.is_weighed)
    kept = {pack.number for pack in packs}
    gone = [pack for pack in (before.packs if before else ()) if pack.number not in kept]
    packs += tuple(replace(pack, is_sold=False, barcodes=()) for pack in gone)
    codes = [code for pack in packs for code in pack.barcodes]
    if len(packs) > PACKS_MAX or len(codes) > CODES_MAX:
        raise ItemTooLarge(len(packs), len(codes))
    _check_codes(codes)
    return ItemRecord(
        item_id=draft.item_id,
        revision=draft.based_on + 1,
        name=_text(ItemField.NAME, draft.name, NAME_LETTERS_MAX),
        category=_text(ItemField.CATEGORY, draft.category, CATEGORY_LETTERS_MAX, may_lack=True),
        base_unit=packs[0].unit,
        is_weighed=draft.is_weighed,
        is_active=draft.is_active,
        packs=tuple(sorted(packs, key=lambda pack: pack.number)),
    )


def check_price(price: Rupiah) -> None:
    """Refuse what cannot be a price.

    Raises:
        PriceNotPossible: it is nothing, less, or absurd.
    """
    if not 0 < price <= RUPIAH_MAX:
        raise PriceNotPossible(price)


def _checked_packs(draft: ItemDraft, rules: ScaleCodeRules) -> Iterable[Pack]:
    base = next(pack for pack in draft.packs if pack.number == BASE)  # The form always has one.
    others = [pack for pack in draft.packs if pack.number != BASE]
    assert len({pack.number for pack in draft.packs}) == len(draft.packs), draft.packs
    assert base.ratio == ONE, base
    for pack in (replace(base, unit=draft.base_unit), *others):
        if not 0 <= pack.purchase_price <= RUPIAH_MAX:
            raise PriceNotPossible(pack.purchase_price)
        readings = (read_barcode(code, rules) for code in pack.barcodes)
        codes = (kept_code(reading, is_weighed=draft.is_weighed) for reading in readings)
        unit = _text(ItemField.UNIT, pack.unit, UNIT_LETTERS_MAX)
        yield replace(pack, unit=unit, barcodes=tuple(dict.fromkeys(codes)))


def _check_ratio(pack: Pack, before: ItemRecord | None, *, is_weighed: bool) -> None:
    is_part = pack.ratio % ONE != 0 and not is_weighed
    if not NOTHING < pack.ratio <= QUANTITY_MAX or is_part:
        raise RatioNotPossible(pack.unit, pack.ratio, is_weighed)
    for known in before.packs if before else ():
        if known.number == pack.number and known.ratio != pack.ratio:
            raise PackRatioFixed(pack.unit, known.ratio, pack.ratio)


def _check_codes(codes: list[str]) -> None:
    for code, times in Counter(codes).items():
        if times > 1:
            raise CodeTwice(code)


def _text(field: ItemField, text: str, limit: int, *, may_lack: bool = False) -> str:
    cleaned = cleaned_text(text)
    if not cleaned and not may_lack:
        raise TextMissing(field)
    if len(cleaned) > limit:
        raise TextTooLong(field, limit)
    return cleaned
