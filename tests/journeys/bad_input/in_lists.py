"""Lists of goods as they come from elsewhere: damaged, or only odd."""

import os
from collections.abc import Callable

import pytest

from coop.errors import Refusal
from coop.goods.barcode import ScaleCodeRules
from coop.goods.import_items import import_items
from coop.goods.list_remarks import RemarkKind
from coop.goods.search_items import search_items
from coop.lists.list_file import FileFault, ListNotReadable
from db.session import Session
from tests.builders import TODAY, a_stamp
from tests.journeys.bad_input.builders import Case, Met, Shop
from ui.goods.import_reading import LookedThrough, Reading, look_through, read_file
from ui.goods.import_words import import_words, result_words
from ui.goods.refusal_words import words_about_goods
from ui.goods.remark_words import remark_text
from values.identity import FactId, new_uuid

HUGE_BYTES = 100_000_000


def looked_through(shop: Shop, content: bytes) -> LookedThrough:
    """Read a list and look through it, as the steps of an import do."""
    path = shop.folder / "barang.csv"
    path.write_bytes(content)
    with shop.database.report() as session:
        read = read_file(session, path)
        reading = Reading(
            first_row=read.shape.first_row,
            columns=read.shape.columns,
            day=TODAY,
            fact_id=FactId(new_uuid()),
            scale_codes=ScaleCodeRules(),
        )
        return look_through(session, read.table, reading)


def refused(content: bytes) -> Callable[[Shop], Met]:
    """Choose a file that is no list."""

    def act(shop: Shop) -> Met:
        with pytest.raises(Refusal) as refusal:
            looked_through(shop, content)
        return of_file(refusal.value)

    return act


def of_file(refusal: Refusal) -> Met:
    assert isinstance(refusal, ListNotReadable)
    return Met(refusal.fault, words_about_goods(refusal).as_text())


def far_too_large(shop: Shop) -> Met:
    """Choose a file of 100 MB, none of which is on the disk."""
    path = shop.folder / "besar.csv"
    with path.open("wb") as file:
        os.truncate(file.fileno(), HUGE_BYTES)
    with pytest.raises(Refusal) as refusal:
        read_file(None, path)
    return of_file(refusal.value)


def remarked(content: bytes) -> Callable[[Shop], Met]:
    """Choose a list whose only row cannot be taken."""

    def act(shop: Shop) -> Met:
        preview = looked_through(shop, content).preview
        assert import_words(preview) == "Tidak ada yang diimpor"
        ((remark,),) = [row.remarks for row in preview.rows]
        return Met(remark.kind, remark_text(remark))

    return act


def taken(content: bytes) -> Callable[[Shop], Met]:
    """Take a list in; it means what whoever wrote it meant."""

    def act(shop: Shop) -> Met:
        looked = looked_through(shop, content)
        with shop.database.transaction() as session:
            import_items(session, a_stamp(looked.reading.fact_id), items=looked.preview.items)
            meaning = goods_called_coffee(session)
        return Met(meaning, " ".join(result_words(looked.preview)))

    return act


def goods_called_coffee(session: Session) -> tuple[object, ...]:
    (found,) = search_items(session, "toraja", TODAY)
    return found.on_sale.name, found.on_sale.price, found.on_sale.on_hand


CASES = (
    Case(
        "the list is in another encoding than it says",
        refused(b"\xef\xbb\xbfnama;harga\nKopi Caf\xe9;12500\n"),
        Met(FileFault.DAMAGED, "Berkas ini rusak. Buka di Excel dan simpan lagi sebagai XLSX."),
    ),
    Case(
        "the list is in an encoding of old",
        taken("nama;harga jual;stok\nKopi Café Toraja;12500;4\n".encode("cp1252")),
        Met(("Kopi Café Toraja", 12_500, 4_000), "1 barang baru"),
        is_taken=True,
    ),
    Case(
        "semicolons stand between the cells",
        taken(b"nama;harga jual;stok\nKopi, Toraja;12500;4\n"),
        Met(("Kopi, Toraja", 12_500, 4_000), "1 barang baru"),
        is_taken=True,
    ),
    Case(
        "prices are written Rp 12.500",
        taken(b"nama,harga jual,stok\nKopi Toraja,Rp 12.500,4\n"),
        Met(("Kopi Toraja", 12_500, 4_000), "1 barang baru"),
        is_taken=True,
    ),
    Case(
        "a heading is merged over two columns",
        taken(b"Nama barang;Harga;;Stok\n;Beli;Jual;\nKopi Toraja;10000;12500;4\n"),
        Met(("Kopi Toraja", 12_500, 4_000), "1 barang baru"),
        is_taken=True,
    ),
    Case(
        "a price says #REF!",
        remarked(b"nama;harga jual;stok\nKopi Toraja;#REF!;4\n"),
        Met(RemarkKind.CELL_DAMAGED, "Harga jual: di Excel tertulis #REF!. Isi dulu di sana."),
    ),
    Case(
        "the list has 100 MB",
        far_too_large,
        Met(
            FileFault.TOO_LARGE,
            "Isi berkas lebih besar dari 20 MB. "
            "Sisakan daftar barang saja, atau bagi menjadi beberapa berkas.",
        ),
    ),
)
