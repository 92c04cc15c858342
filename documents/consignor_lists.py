"""The owners of goods on consignment, and what each is owed, as a list (daftar penitip)."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from coop.consignment.consignors import ListedConsignor, consignor_list
from coop.consignment.open_settlement import open_settlement
from coop.consignment.terms import consigned_goods
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.layout import day_in_words
from documents.report_list import Cell, ReportColumn, ReportList, headed_list
from values.money import Rupiah

_PUT_AWAY = "tidak dipakai lagi"
_BELOW_ZERO = "Kurang dari nol: pembeli mengembalikan lebih banyak daripada yang terjual sejak itu."


class _Owed(NamedTuple):
    owner: ListedConsignor
    goods: int
    """Kinds of goods that lie in the shop."""
    since: date | None
    sold: Rupiah
    owed: Rupiah


def consignors_list(session: Session, today: date, settings: ShopSettings) -> ReportList:
    """Say what each owner leaves with the shop, what of it was sold, and what they are to be paid.

    Owners who were put away stand on it while they are still owed something.
    """
    columns = [
        ReportColumn("No", 10),
        ReportColumn("Penitip", 70),
        ReportColumn("No. anggota", 28),
        ReportColumn("Telepon", 32),
        ReportColumn("Macam barang", 26, is_figure=True),
        ReportColumn("Terjual sejak", 26),
        ReportColumn("Penjualan", 34, is_figure=True),
        ReportColumn("Harus dibayar", 40, is_figure=True),
    ]
    owed = list(_owners(session, today))
    rows = [(at, *_cells(of)) for at, of in enumerate(owed, start=1)]
    about = f"Belum dibayar sampai {day_in_words(today)}"
    listed = headed_list(settings, "DAFTAR PENITIP BARANG", about, columns, rows)
    sums = (sum(of.sold for of in owed), sum(of.owed for of in owed))
    totals = (None, f"Jumlah {len(rows)} penitip", *(None,) * 4, *sums)
    is_below_zero = any(of.owed < 0 for of in owed)
    return listed._replace(totals=totals, notes=(_BELOW_ZERO,) if is_below_zero else ())


def _owners(session: Session, today: date) -> Iterator[_Owed]:
    for owner in consignor_list(session, with_put_away=True):
        open_now = open_settlement(session, owner.consignor_id, today)
        if owner.is_active or open_now.total:
            goods = len(consigned_goods(session, owner.consignor_id, today))
            sold = Rupiah(sum(line.amount for line in open_now.lines))
            yield _Owed(owner, goods, open_now.first_day, sold, open_now.total)


def _cells(of: _Owed) -> tuple[Cell, ...]:
    owner = of.owner
    name = owner.name if owner.is_active else f"{owner.name} ({_PUT_AWAY})"
    return (name, owner.member_number, owner.phone, of.goods, of.since, of.sold, of.owed)
