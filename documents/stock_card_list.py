"""Stock cards as a list (kartu stok), in the columns that a clerk knows; and numbers of documents.

The columns are those of the stock card of the ministry's own program, and three more.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from coop.buying.numbering import buying_number
from coop.consignment.numbering import consignment_number
from coop.places.numbering import move_number
from coop.repacking.numbering import repack_number
from coop.shop_settings import ShopSettings
from coop.stock.period_cards import PeriodLine
from coop.stock.places import KnownPlace
from coop.stock.stock_card import CardLine, MovementKind
from documents.layout import quantity_text
from documents.report_list import (
    Cell,
    ReportColumn,
    ReportList,
    headed_list,
    period_words,
    quantity_cell,
)
from documents.write_off_slip import REASON_NAMES
from values.adjustment_reason import AdjustmentReason
from values.document_number import return_number, sale_number
from values.period import Period
from values.quantity import NOTHING, Quantity

_NUMBERS = {
    MovementKind.SALE: sale_number,
    MovementKind.VOID: sale_number,
    MovementKind.RETURN: return_number,
    MovementKind.RECEIVED: buying_number,
    MovementKind.SENT_BACK: buying_number,
    MovementKind.BUYING_REVERSED: buying_number,
    MovementKind.REPACKED: repack_number,
    MovementKind.REPACK_REVERSED: repack_number,
    MovementKind.CONSIGNED: consignment_number,
    MovementKind.CONSIGNED_BACK: consignment_number,
    MovementKind.CONSIGNMENT_REVERSED: consignment_number,
    MovementKind.MOVED: move_number,
}
"""How the number of each document is written; others have none of their own."""
_KINDS = {
    MovementKind.OPENING: "Stok awal",
    MovementKind.SALE: "Penjualan",
    MovementKind.VOID: "Penjualan dibatalkan",
    MovementKind.RETURN: "Retur pembeli",
    MovementKind.ADJUSTMENT: "Koreksi",
    MovementKind.RECEIVED: "Barang masuk",
    MovementKind.SENT_BACK: "Retur ke pemasok",
    MovementKind.BUYING_REVERSED: "Pembelian dikoreksi",
    MovementKind.REPACKED: "Bongkar/rakit",
    MovementKind.REPACK_REVERSED: "Bongkar/rakit dibatalkan",
    MovementKind.CONSIGNED: "Titipan masuk",
    MovementKind.CONSIGNED_BACK: "Titipan dikembalikan",
    MovementKind.CONSIGNMENT_REVERSED: "Titipan dikoreksi",
    MovementKind.MOVED: "Pindah tempat",
    MovementKind.MERGED: "Gabungan barang dobel",
}
_REASONS = REASON_NAMES | {
    AdjustmentReason.FOUND: "Ditemukan",
    AdjustmentReason.CORRECTION: "Koreksi",
}
_IN, _OUT, _CARRIED = "Masuk", "Keluar", "Pindah"
_BEFORE, _AFTER = "Saldo awal", "Saldo akhir"
_VALID, _UNDONE = "Berlaku", "Dibatalkan"


def document_number(line: CardLine) -> str:
    """Write the number of the paper that a movement stands on; nothing where it has none."""
    write = _NUMBERS.get(line.kind)
    if write is None or not line.number:
        return ""
    return write(line.register, line.numbered_on, line.number)


def stock_card_list(
    about: str, period: Period, settings: ShopSettings, place: KnownPlace | None = None
) -> ReportList:
    """Head a list of stock cards; `about` names the item or which goods they are of.

    Those of one `place` have no worth, which an item has wherever it lies.
    Its rows are those of `stock_card_rows`, as they are read.
    """
    columns = [
        ReportColumn("Kode", 26),
        ReportColumn("Nama", 42),
        ReportColumn("Kode aktivitas", 32),
        ReportColumn("Tipe", 18),
        ReportColumn("Keterangan", 43),
        ReportColumn("Tanggal", 19),
        ReportColumn("Status", 19),
        ReportColumn("Mutasi", 18, is_figure=True),
        ReportColumn("Saldo", 18, is_figure=True),
        ReportColumn("Satuan", 14),
        ReportColumn("Nilai", 20, is_figure=True),
    ]
    days = f"{about}, {period_words(period.first, _last_day(period))}"
    if place is not None:
        days, columns = f"{place.name} · {days}", columns[:-1]
    return headed_list(settings, "KARTU STOK", days, columns, ())


def stock_card_rows(lines: Iterable[PeriodLine], period: Period) -> Iterator[tuple[Cell, ...]]:
    """Write each line as cells, one at a time, and below each card what came, went and is left."""
    for _, card in groupby(lines, key=lambda line: line.item.item_id):
        came, went = NOTHING, NOTHING
        for line in card:
            yield _row(line, _movement(line))
            moved = line.movement.quantity if line.movement else NOTHING
            came, went = Quantity(came + max(moved, 0)), Quantity(went - min(moved, 0))
        sums = f"Masuk {quantity_text(came)}, keluar {quantity_text(went)}"
        yield _row(line, ("", _AFTER, sums, _last_day(period), "", None))


def _row(line: PeriodLine, movement: tuple[Cell, ...]) -> tuple[Cell, ...]:
    of = line.item
    worth = () if line.worth is None else (line.worth,)
    return (of.code, of.name, *movement, quantity_cell(line.balance), of.unit, *worth)


def _movement(line: PeriodLine) -> tuple[Cell, ...]:
    of = line.movement
    if of is None:
        return ("", _BEFORE, "", line.day, "", None)
    words = _REASONS[of.reason] if of.reason else _KINDS[of.kind]
    kind = _IN if of.quantity > 0 else _OUT
    moved: Cell = quantity_cell(of.quantity)
    if of.kind is MovementKind.MOVED and not of.quantity:  # Nothing of what is left in all.
        words = f"{words} {quantity_text(of.carried)} {line.item.unit}"
        kind, moved = _CARRIED, None
    return (
        document_number(of),
        kind,
        ": ".join(filter(None, (words, of.place, of.note))),
        line.day,
        _UNDONE if line.is_undone else _VALID,
        moved,
    )


def _last_day(period: Period) -> date:
    return period.after - timedelta(days=1)
