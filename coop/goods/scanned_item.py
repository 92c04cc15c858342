"""What a scanned code is: the path between the beep and the line on the screen."""

from datetime import date
from typing import NamedTuple

from coop.goods.barcode import DEFAULT_SCALE_CODES, Barcode, ScaleCodeRules, read_barcode
from coop.goods.price_list import PACK_COLUMNS, PackOnSale, pack_on_sale
from db.rows import driver_connection
from db.session import Session
from values.instant import day_number
from values.money import Rupiah
from values.quantity import Quantity

# Where two tills apart gave a code to two items, one that is sold comes first, then the newest.
_BY_CODE = f"""SELECT {PACK_COLUMNS}
    FROM item_barcode AS b
    JOIN item AS i ON i.item_id = b.item_id AND i.revision = b.revision AND i.fact_id = b.fact_id
    JOIN item_pack AS p ON p.item_id = i.item_id AND p.number = b.pack
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id
    WHERE b.code = :code ORDER BY 8 DESC, i.fact_id DESC, i.item_id LIMIT 1
"""  # noqa: S608  No value is written into it.


class ScannedItem(NamedTuple):
    """The pack that a code stands for, and what the code itself says about it."""

    code: str
    has_good_check_digit: bool
    on_sale: PackOnSale
    quantity: Quantity | None
    """What the scale weighed, or made of the price on its label; None for other codes."""
    amount: Rupiah | None
    """The price on the scale's label."""


def scanned_item(
    session: Session, reading: str, day: date, rules: ScaleCodeRules = DEFAULT_SCALE_CODES
) -> ScannedItem | None:
    """Find what `reading` stands for; None where no pack has that code.

    Raises:
        CodeNotPossible: it is empty, too long or unreadable.
    """
    barcode = read_barcode(reading, rules)
    whole = _pack_of(session, barcode.code, day)
    if whole is not None:
        return ScannedItem(barcode.code, barcode.has_good_check_digit, whole, None, None)
    if barcode.long_code:
        return _of_long_code(session, barcode.long_code, day)
    if barcode.label is None:
        return None
    weighed = _pack_of(session, barcode.label.item_code, day)
    return _labelled(barcode, weighed) if weighed else None


def _pack_of(session: Session, code: str, day: date) -> PackOnSale | None:
    asked = {"code": code, "day": day_number(day)}
    row = driver_connection(session).execute(_BY_CODE, asked).fetchone()
    return pack_on_sale(row) if row else None


def _of_long_code(session: Session, code: str, day: date) -> ScannedItem | None:
    pack = _pack_of(session, code, day)
    return ScannedItem(code, True, pack, None, None) if pack else None  # noqa: FBT003  A field.


def _labelled(barcode: Barcode, pack: PackOnSale) -> ScannedItem:
    label = barcode.label
    assert label is not None
    quantity = label.weight
    if label.price is not None and pack.price:
        quantity = Quantity((label.price * 1000 + pack.price // 2) // pack.price)
    return ScannedItem(
        label.item_code, barcode.has_good_check_digit, pack, quantity or None, label.price
    )
