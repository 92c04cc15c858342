"""Write the list of goods to a file that a spreadsheet opens and the import takes back.

The columns are those of `list_columns`. The file appears whole or not at all.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from coop.goods.item_listing import IS_SHOWN
from coop.goods.price_list import PRICE_OF_PACK
from coop.lists.list_writing import WrittenCell, WrittenColumn, write_list
from db.rows import driver_connection
from db.session import Session
from values.instant import day_number
from values.quantity import ONE

HEADINGS = (
    "id", "nama", "kategori", "satuan", "isi", "barcode", "harga_beli", "harga_jual", "stok",
    "timbang", "dijual", "aktif",
)  # fmt: skip
_WIDTHS = (36, 40, 18, 10, 8, 20, 12, 12, 10, 8, 8, 8)
_ROWS = f"""SELECT i.item_id, i.name, i.category, p.unit, p.ratio,
    (SELECT group_concat(code, '|') FROM (SELECT code FROM item_barcode AS b
        WHERE b.item_id = i.item_id AND b.pack = p.number
        AND b.revision = i.revision AND b.fact_id = i.fact_id ORDER BY code)),
    p.purchase_price, {PRICE_OF_PACK}, l.quantity, i.is_weighed, p.is_sold, i.is_active, p.number
    FROM item AS i JOIN item_pack AS p
        ON p.item_id = i.item_id AND p.revision = i.revision AND p.fact_id = i.fact_id
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id WHERE {IS_SHOWN}
    ORDER BY i.search_name, i.item_id, p.number"""  # noqa: S608  No value is written into it.


def export_items(session: Session, path: Path, day: date) -> None:
    """Write every item with its prices on `day`: as XLSX if `path` ends so, else as CSV.

    Raises:
        FileNotWritten: nothing is left at `path` that was not there.
    """
    columns = [WrittenColumn(*one) for one in zip(HEADINGS, _WIDTHS, strict=True)]
    write_list(path, "barang", columns, _packs(session, day))


def _packs(session: Session, day: date) -> Iterator[tuple[WrittenCell, ...]]:
    for row in driver_connection(session).execute(_ROWS, {"day": day_number(day)}):
        yield _pack(*row)


def _pack(item_id: bytes, *columns: Any) -> tuple[WrittenCell, ...]:  # noqa: ANN401  As read.
    name, category, unit, ratio, codes, purchase_price, price, stock, *flags, number = columns
    return (
        str(UUID(bytes=item_id)),
        name,
        category,
        unit,
        _in_units(ratio),
        codes or "",
        purchase_price or None,
        price,
        _in_units(stock) if number == 1 else None,
        *("ya" if flag else "tidak" for flag in flags),
    )


def _in_units(quantity: int | None) -> Decimal | None:
    return None if quantity is None else Decimal(quantity) / ONE
