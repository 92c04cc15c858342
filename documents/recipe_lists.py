"""The recipes by which goods become other goods, as a list (daftar resep kemas ulang)."""

from collections.abc import Iterator
from datetime import date

from coop.repacking.recipes import RecipeAsItIs, recipe_list
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import day_in_words
from documents.report_list import Cell, ReportColumn, ReportList, headed_list, quantity_cell


def recipes_list(session: Session, today: date, settings: ShopSettings) -> ReportList:
    """Say what each recipe in use takes and brings each time, and what the shop has of it."""
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Resep", 72),
        ReportColumn("Bagian", 20),
        ReportColumn("Barang", 90),
        ReportColumn("Jumlah sekali", 26, is_figure=True),
        ReportColumn("Satuan", 20),
        ReportColumn("Stok di toko", 28, is_figure=True),
    ]
    recipes = recipe_list(session)
    rows = [row for at, of in enumerate(recipes, start=1) for row in _parts(at, of)]
    about = f"Keadaan {day_in_words(today)}"
    listed = headed_list(settings, "DAFTAR RESEP KEMAS ULANG", about, columns, rows)
    return listed._replace(totals=(None, f"Jumlah {len(recipes)} resep", *(None,) * 5))


def _parts(number: int, of: RecipeAsItIs) -> Iterator[tuple[Cell, ...]]:
    for side, goods in (("Bahan", of.sources), ("Hasil", of.products)):
        for part in goods:
            yield (
                number,
                of.name,
                side,
                part.name,
                quantity_cell(part.quantity),
                part.unit,
                quantity_cell(part.on_hand),
            )
