"""What the columns of a list mean: guessed from their headings, then from what is in them.

A guess is only a beginning. Whoever imports sees it and may change it; a column can also mean
nothing.

The shop's own lists (export, and the catalogue that the program brings) have these columns:

    id; nama; kategori; satuan; isi; barcode; harga_beli; harga_jual; stok; timbang; dijual; aktif

One row is one pack. `isi` is how many base units are in it, and 1 or nothing is the base unit: such
a row begins an item. Rows with more follow below and belong to the item of their `id` or, where
there is none, of their name. Several barcodes of a pack stand in one cell, with | between them.
"""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple

from coop.goods.barcode import has_good_check_digit
from coop.goods.units import read_unit
from coop.lists.headings import Headings, is_number
from coop.lists.list_file import Cell, Table
from coop.lists.list_number import read_number

SAMPLE_ROWS = 200
_MOST = 0.6
"""Share of a column that must look like something for the column to be it."""
_GTIN_LENGTHS = (8, 12, 13, 14)


class ListField(StrEnum):
    """What a column of a list may mean, in the order in which the guess looks for them."""

    ID = "id"
    BARCODE = "barcode"
    NAME = "name"
    CATEGORY = "category"
    PURCHASE_UNIT = "purchase_unit"
    PURCHASE_RATIO = "purchase_ratio"
    UNIT = "unit"
    RATIO = "ratio"
    PURCHASE_PRICE = "purchase_price"
    SALE_PRICE = "sale_price"
    STOCK = "stock"
    IS_WEIGHED = "is_weighed"
    IS_SOLD = "is_sold"
    IS_ACTIVE = "is_active"


Columns = Mapping[ListField, int]
"""Where each meaning is found, counted from 0; a meaning that the list does not have is absent."""


class ListShape(NamedTuple):
    """How a list is to be read."""

    headings: tuple[str, ...]
    """One for each column, empty where it has none."""
    first_row: int
    """Of the goods, counted from 0 in the table."""
    columns: dict[ListField, int]


_HEADINGS: dict[ListField, tuple[str, ...]] = {
    ListField.ID: ("id", "id barang"),
    ListField.BARCODE: (
        "barcode", "kode barcode", "kode batang", "gtin", "ean", "upc",
        "kode barang", "kode item", "kode produk", "kode", "sku", "plu", "code",
    ),
    ListField.NAME: (
        "nama", "nama barang", "nama produk", "nama item", "nama barang jasa", "produk", "barang",
        "item", "uraian", "deskripsi", "name", "product name", "item name", "description",
    ),
    ListField.CATEGORY: (
        "kategori", "nama kategori", "kelompok", "golongan", "departemen", "jenis", "jenis barang",
        "category", "group", "department",
    ),
    ListField.PURCHASE_UNIT: ("satuan beli", "satuan pembelian", "satuan besar", "purchase unit"),
    ListField.PURCHASE_RATIO: (
        "isi beli", "isi satuan beli", "isi satuan besar", "konversi", "purchase ratio",
    ),
    ListField.UNIT: (
        "satuan", "satuan jual", "satuan dasar", "satuan kecil", "unit", "uom", "sat", "kemasan",
    ),
    ListField.RATIO: ("isi", "isi kemasan", "isi per kemasan", "isi satuan", "rasio", "ratio"),
    ListField.PURCHASE_PRICE: (
        "harga beli", "hpp", "harga pokok", "harga modal", "modal", "harga beli satuan",
        "harga kulak", "beli", "cost", "purchase price", "buying price",
    ),
    ListField.SALE_PRICE: (
        "harga jual", "harga", "harga jual satuan", "harga eceran", "harga ecer", "harga satuan",
        "het", "jual", "price", "selling price", "sale price",
    ),
    ListField.STOCK: (
        "stok", "stok awal", "stok akhir", "saldo", "sisa", "persediaan", "jumlah stok", "jumlah",
        "qty", "stock", "on hand", "quantity",
    ),
    ListField.IS_WEIGHED: ("timbang", "ditimbang", "weighed"),
    ListField.IS_SOLD: ("dijual", "sold"),
    ListField.IS_ACTIVE: ("aktif", "status aktif", "active"),
}  # fmt: skip
_KNOWN = Headings(_HEADINGS, ListField.NAME)


def guess_shape(table: Table) -> ListShape:
    """Find the headings and what the columns mean."""
    width = max(map(len, table.rows))
    headings, first_row = _KNOWN.find(table.rows, width)
    columns = _KNOWN.columns(headings)
    sample = table.rows[first_row : first_row + SAMPLE_ROWS]
    if ListField.NAME not in columns or not any(headings):
        _guess_by_contents(columns, sample, width)
    return ListShape(headings, first_row, columns)


def _guess_by_contents(
    columns: dict[ListField, int], sample: Sequence[Sequence[Cell]], width: int
) -> None:
    """Add what the cells of columns without a meaning look like."""
    free = [column for column in range(width) if column not in columns.values()]
    cells = {column: _filled(sample, column) for column in free}
    texts: dict[int, float] = {}
    prices: list[tuple[Decimal, int]] = []
    for column, filled in cells.items():
        if not filled:
            continue
        if _share(filled, _is_gtin) > _MOST:
            columns.setdefault(ListField.BARCODE, column)
        elif _share(filled, lambda cell: read_unit(str(cell)).is_known) > _MOST:
            columns.setdefault(ListField.UNIT, column)
        elif _share(filled, is_number) > _MOST:
            prices.append((_middle(filled), column))
        else:
            texts[column] = sum(sum(map(str.isalpha, str(cell))) for cell in filled) / len(filled)
    if texts:
        columns.setdefault(ListField.NAME, max(texts, key=lambda column: texts[column]))
    prices.sort()
    if prices and ListField.SALE_PRICE not in columns:
        columns[ListField.SALE_PRICE] = prices.pop()[1]


def _middle(cells: Sequence[Cell]) -> Decimal:
    numbers = (read_number(cell, is_money=True) for cell in cells)
    found = sorted(number for number in numbers if number is not None)
    return found[len(found) // 2]


def _filled(sample: Sequence[Sequence[Cell]], column: int) -> list[Cell]:
    return [row[column] for row in sample if column < len(row) and str(row[column]).strip()]


def _share(cells: Sequence[Cell], test: Callable[[Cell], bool]) -> float:
    return sum(map(test, cells)) / len(cells)


def _is_gtin(cell: Cell) -> bool:
    digits = str(cell).strip(" '")
    return digits.isdigit() and len(digits) in _GTIN_LENGTHS and has_good_check_digit(digits)
