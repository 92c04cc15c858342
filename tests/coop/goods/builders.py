"""Drafts of items, and lists as people send them."""

from pathlib import Path

from coop.facts.goods import Pack
from coop.goods.barcode import check_digit
from coop.goods.import_items import import_items
from coop.goods.item_rules import ItemDraft
from coop.goods.known_goods import known_goods
from coop.goods.list_columns import guess_shape
from coop.goods.list_remarks import RemarkKind
from coop.goods.list_rows import ListRow, read_rows
from coop.goods.preview_import import ImportPreview, RowAction, preview_import
from coop.lists.list_file import Table, read_list
from db.session import Session
from tests.builders import TODAY, a_stamp
from values.identity import FactId, ItemId, new_uuid
from values.quantity import Quantity

A_CODE = "8991234567891"
ANOTHER_CODE = "8997654321099"
HEADINGS = "nama;kategori;satuan;isi;barcode;harga_beli;harga_jual;stok"


def with_check_digit(digits: str) -> str:
    return digits + check_digit(digits)


def a_draft(  # noqa: PLR0913  A builder names what a test may want to name.
    name: str = "Indomie goreng",
    *,
    item_id: ItemId | None = None,
    unit: str = "pcs",
    category: str = "",
    codes: tuple[str, ...] = (),
    packs: tuple[Pack, ...] = (),
    is_weighed: bool = False,
    is_active: bool = True,
    based_on: int = 0,
) -> ItemDraft:
    return ItemDraft(
        item_id=item_id or ItemId(new_uuid()),
        name=name,
        base_unit=unit,
        category=category,
        is_weighed=is_weighed,
        is_active=is_active,
        packs=(Pack(number=1, unit=unit, barcodes=codes), *packs),
        based_on=based_on,
    )


def a_carton(number: int = 2, ratio: int = 40_000, codes: tuple[str, ...] = ()) -> Pack:
    return Pack(number=number, unit="dus", ratio=Quantity(ratio), barcodes=codes)


def a_table(*lines: str, headings: str = HEADINGS) -> Table:
    rows = tuple(tuple(line.split(";")) for line in (headings, *lines))
    return Table(rows, "utf-8", ";")


def rows_of(table: Table) -> list[ListRow]:
    shape = guess_shape(table)
    return read_rows(table, shape.first_row, shape.columns)


def preview_of(
    session: Session, *lines: str, headings: str = HEADINGS, fact_id: FactId | None = None
) -> ImportPreview:
    rows = rows_of(a_table(*lines, headings=headings))
    known = known_goods(session, rows, TODAY)
    return preview_import(rows, known, fact_id or FactId(new_uuid()))


def take_in(session: Session, *lines: str, headings: str = HEADINGS) -> ImportPreview:
    fact_id = FactId(new_uuid())
    preview = preview_of(session, *lines, headings=headings, fact_id=fact_id)
    import_items(session, a_stamp(fact_id), items=preview.items)
    return preview


def take_in_file(session: Session, path: Path) -> ImportPreview:
    fact_id = FactId(new_uuid())
    rows = rows_of(read_list(path))
    preview = preview_import(rows, known_goods(session, rows, TODAY), fact_id)
    import_items(session, a_stamp(fact_id), items=preview.items)
    return preview


def told(preview: ImportPreview) -> list[tuple[RowAction, list[RemarkKind]]]:
    """Return what would be done with each row, and what is remarked on it."""
    return [(row.action, [remark.kind for remark in row.remarks]) for row in preview.rows]
