"""Write the list of goods to a file that a spreadsheet opens and the import takes back.

The columns are those of `list_columns`. The file appears whole or not at all.
"""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from coop.goods.price_list import PRICE_OF_PACK
from db.rows import driver_connection
from values.instant import day_number
from values.trouble import Trouble

HEADINGS = (
    "id", "nama", "kategori", "satuan", "isi", "barcode", "harga_beli", "harga_jual", "stok",
    "timbang", "dijual", "aktif",
)  # fmt: skip
_WIDTHS = (36, 40, 18, 10, 8, 20, 12, 12, 10, 8, 8, 8)
_QUANTITIES = (HEADINGS.index("isi"), HEADINGS.index("stok"))
_FORMULA_SIGNS = ("=", "+", "-", "@")
_ROWS = f"""SELECT i.item_id, i.name, i.category, p.unit, p.ratio,
    (SELECT group_concat(code, '|') FROM (SELECT code FROM item_barcode AS b
        WHERE b.item_id = i.item_id AND b.pack = p.number
        AND b.revision = i.revision AND b.fact_id = i.fact_id ORDER BY code)),
    p.purchase_price, {PRICE_OF_PACK}, l.quantity, i.is_weighed, p.is_sold, i.is_active, p.number
    FROM item AS i JOIN item_pack AS p
        ON p.item_id = i.item_id AND p.revision = i.revision AND p.fact_id = i.fact_id
    LEFT JOIN stock_level AS l ON l.item_id = i.item_id
    ORDER BY i.search_name, i.item_id, p.number"""  # noqa: S608  No value is written into it.


class FileNotWritten(Trouble):
    """The disk does not take the file: it is full, write-protected, or the file is open."""


class ExportedPack(NamedTuple):
    """One row; None and empty texts become empty cells. Quantities are in thousandths."""

    item_id: str
    name: str
    category: str
    unit: str
    ratio: int
    codes: str
    purchase_price: int | None
    price: int | None
    stock: int | None
    is_weighed: str
    is_sold: str
    is_active: str


def export_items(session: Session, path: Path, day: date) -> None:
    """Write every item with its prices on `day`: as XLSX if `path` ends so, else as CSV.

    Raises:
        FileNotWritten: nothing is left at `path` that was not there.
    """
    unfinished = path.with_name(path.name + ".part")
    write = _write_xlsx if path.suffix.lower() == ".xlsx" else _write_csv
    try:
        write(unfinished, _packs(session, day))
        unfinished.replace(path)
    except OSError as trouble:
        raise FileNotWritten(path.name) from trouble
    finally:
        unfinished.unlink(missing_ok=True)


def _packs(session: Session, day: date) -> Iterator[ExportedPack]:
    for row in driver_connection(session).execute(_ROWS, {"day": day_number(day)}):
        yield _pack(*row)


def _pack(item_id: bytes, name: str, category: str, *columns: Any) -> ExportedPack:  # noqa: ANN401
    unit, ratio, codes, purchase_price, price, stock, *flags, number = columns
    return ExportedPack(
        str(UUID(bytes=item_id)),
        name,
        category,
        unit,
        ratio,
        codes or "",
        purchase_price or None,
        price,
        stock if number == 1 else None,
        *("ya" if flag else "tidak" for flag in flags),
    )


def _write_csv(path: Path, packs: Iterator[ExportedPack]) -> None:
    """Write what an Indonesian spreadsheet opens with a double click: BOM, semicolons, commas."""
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADINGS)
        for pack in packs:
            written = pack._replace(
                name=_guarded(pack.name),
                category=_guarded(pack.category),
                unit=_guarded(pack.unit),
                codes=_guarded(pack.codes),
            )
            ratio, stock = _with_comma(pack.ratio), _with_comma(pack.stock)
            writer.writerow([*written[:4], ratio, *written[5:8], stock, *written[9:]])


def _write_xlsx(path: Path, packs: Iterator[ExportedPack]) -> None:
    from xlsxwriter import Workbook  # noqa: PLC0415  Only when a workbook is asked for.
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    with path.open("wb") as file:
        book = Workbook(file, {"constant_memory": True})
        sheet = book.add_worksheet("barang")
        for column, (heading, width) in enumerate(zip(HEADINGS, _WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, heading)
        sheet.freeze_panes(1, 0)
        _write_cells(sheet, packs)
        try:
            book.close()
        except FileCreateError as trouble:  # Its name for a full disk.
            raise OSError(str(trouble)) from trouble


def _write_cells(sheet: Any, packs: Iterator[ExportedPack]) -> None:  # noqa: ANN401  Untyped.
    for number, pack in enumerate(packs, start=1):
        for column, value in enumerate(pack):
            if isinstance(value, str):  # As text: no formula, no address, no number.
                sheet.write_string(number, column, value)
            elif value is not None:
                is_quantity = column in _QUANTITIES
                sheet.write_number(number, column, value / 1000 if is_quantity else value)


def _guarded(text: str) -> str:
    """Keep a spreadsheet from taking a text for a formula, which could send the list away."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text


def _with_comma(quantity: int | None) -> str:
    """Write thousandths as 1, 0,25 or -2,5."""
    if quantity is None:
        return ""
    whole, part = divmod(abs(quantity), 1000)
    decimals = f",{part:03d}".rstrip("0").rstrip(",")
    return f"{'-' if quantity < 0 else ''}{whole}{decimals}"
