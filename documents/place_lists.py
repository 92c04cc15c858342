"""What lies where, as a list in the columns that a clerk knows (daftar barang per tempat)."""

from collections.abc import Iterator
from datetime import date

from coop.places.goods_in_place import EVERY_ROW, goods_in_place, places_with_goods
from coop.shop_settings import ShopSettings
from coop.stock.places import known_places
from db.session import Session
from documents.layout import day_in_words, rupiah
from documents.report_list import Cell, ReportColumn, ReportList, headed_list, quantity_cell
from values.money import Rupiah
from values.places import SHOP


def places_list(session: Session, today: date, settings: ShopSettings) -> ReportList:
    """Say what lies in each place besides the shop, those put away among them, and its value.

    What lies in the shop is the stock list's; here its value stands below, so that all of it
    together is the value of the stock.
    """
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Tempat", 40),
        ReportColumn("Barang", 92),
        ReportColumn("Kategori", 36),
        ReportColumn("Jumlah", 22, is_figure=True),
        ReportColumn("Satuan", 18),
        ReportColumn("Baik s.d.", 22),
        ReportColumn("Nilai pokok", 28, is_figure=True),
    ]
    rows = [(at, *cells) for at, cells in enumerate(_goods(session), start=1)]
    about = f"Selain di toko · keadaan {day_in_words(today)}"
    listed = headed_list(settings, "DAFTAR BARANG PER TEMPAT", about, columns, rows)
    seen = places_with_goods(session)
    elsewhere = sum(of.value for of in seen if of.place.place_id != SHOP)
    worth = " · ".join(f"{of.place.name} {rupiah(of.value)}" for of in seen)
    whole = rupiah(Rupiah(sum(of.value for of in seen)))
    return listed._replace(
        totals=(None, None, f"Jumlah {len(rows)}", None, None, None, None, elsewhere),
        notes=(f"{worth}. Seluruh persediaan: {whole}.",),
    )


def _goods(session: Session) -> Iterator[tuple[Cell, ...]]:
    for place in known_places(session).values():
        if place.place_id == SHOP:
            continue
        for of in goods_in_place(session, place, EVERY_ROW):
            yield (
                place.name,
                of.name,
                of.category,
                quantity_cell(of.quantity),
                of.unit,
                of.first_expires,
                of.value,
            )
