"""Give a weighed item the next free number for scales (kode timbang)."""

from msgspec.structs import replace

from coop.errors import Refusal
from coop.fact_log import use_case
from coop.facts.goods import ItemRecord
from coop.goods.barcode import ScaleCodeRules
from coop.goods.item_records import item_record
from coop.goods.item_rules import ItemDraft
from coop.goods.record_item import record_item
from coop.repacking.weight_label import (
    BASE_PACK,
    NotWeighed,
    scale_code_of,
    scale_rules,
)
from coop.shop_settings import ShopSettings
from db.rows import driver_connection
from db.session import Session
from values.identity import ItemId
from values.stamp import Stamp

_GREATEST = """SELECT max(code) FROM item_barcode
    WHERE length(code) = ? AND code BETWEEN ? AND ? AND code NOT GLOB '*[^0-9]*'"""


class NoScaleCodesLeft(Refusal):
    """No prefix is left to shops, or all numbers under it are given."""


@use_case
def give_scale_code(
    session: Session, stamp: Stamp, *, item_id: ItemId, settings: ShopSettings
) -> str:
    """Put a number for scales on the item's base unit, and return it; one that it has stays.

    Raises:
        NotWeighed: it is not sold by weight.
        NoScaleCodesLeft: there is no number to give.
        Refusal: what `record_item` refuses.
    """
    item = item_record(session, item_id)
    if item is None or not item.is_weighed or not item.is_active:
        raise NotWeighed(item.name if item else "")
    rules = scale_rules(settings)
    known = scale_code_of(item, rules)
    if known is not None:
        return known
    code = _next_code(session, rules)
    record_item(session, stamp, item=_with_code(item, code), prices={}, scale_codes=rules)
    return code


def _next_code(session: Session, rules: ScaleCodeRules) -> str:
    most = 10**rules.item_digits - 1
    for prefix in sorted(rules.prefixes):
        first, last = f"{prefix}{0:0{rules.item_digits}}", f"{prefix}{most}"
        asked = (len(last), first, last)
        (greatest,) = driver_connection(session).execute(_GREATEST, asked).fetchone()
        number = int(greatest[len(prefix) :]) + 1 if greatest else 1
        if number <= most:
            return f"{prefix}{number:0{rules.item_digits}}"
    raise NoScaleCodesLeft


def _with_code(item: ItemRecord, code: str) -> ItemDraft:
    packs = tuple(
        replace(pack, barcodes=(*pack.barcodes, code)) if pack.number == BASE_PACK else pack
        for pack in item.packs
    )
    return ItemDraft(
        item_id=item.item_id,
        name=item.name,
        base_unit=item.base_unit,
        category=item.category,
        is_weighed=item.is_weighed,
        is_active=item.is_active,
        packs=packs,
        based_on=item.revision,
    )
