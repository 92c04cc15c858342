"""Lists of goods as they are saved: what lies there, prices, and stock cards."""

from pathlib import Path

import pypdfium2
import pytest

from coop.facts.goods import Pack
from coop.goods.item_list import ItemFilter
from coop.lists.list_file import read_list
from coop.prices.change_price_rules import change_price_rules
from coop.selling.void_sale import void_sale
from coop.stock.places import known_places
from db.session import Session
from documents import report_list
from documents.goods_lists import GoodsList, GoodsListAsked, save_goods_list
from documents.report_list import TooLongForPaper
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from tests.coop.places.builders import carry, pieces
from tests.coop.prices.builders import a_rule
from values.period import month_of
from values.places import WAREHOUSE
from values.prices import PriceRuleKind
from values.quantity import Quantity

CODE = "8991234567891"


def asked(kind: GoodsList) -> GoodsListAsked:
    return GoodsListAsked(kind, ItemFilter(), "Semua barang", TODAY, month_of(TODAY))


def saved(session: Session, path: Path, kind: GoodsList) -> list[tuple[object, ...]]:
    save_goods_list(session, path, asked(kind), SHOP)
    return [tuple(row) for row in read_list(path).rows]


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return text


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_a_stock_card_has_the_columns_that_a_clerk_knows(
    session: Session, tmp_path: Path, ending: str
) -> None:
    rice = an_item(session, "Beras SPHP 5 kg", barcode=CODE)
    sale_id, done = a_sale(session, a_cart(a_line(session, rice, 2_000)))
    void_sale(session, a_stamp(), sale_id=sale_id, reason="salah", settings=SHOP)

    headings, *rows = saved(session, tmp_path / f"kartu.{ending}", GoodsList.CARDS)

    assert headings[:9] == (
        "Kode",
        "Nama",
        "Kode aktivitas",
        "Tipe",
        "Keterangan",
        "Tanggal",
        "Status",
        "Mutasi",
        "Saldo",
    )
    sold = next(row for row in rows if row[6] == "Dibatalkan")
    assert [str(cell) for cell in (sold[0], sold[1], sold[2], sold[3], sold[4])] == [
        CODE,
        "Beras SPHP 5 kg",
        done.number,
        "Keluar",
        "Penjualan",
    ]
    assert [str(cell) for cell in sold[7:9]] == ["-2", "98"]
    back = rows[rows.index(sold) + 1]
    assert (back[2], back[4]) == (done.number, "Penjualan dibatalkan: salah")


def test_a_stock_card_names_what_was_carried_and_ends_with_what_is_left(
    session: Session, tmp_path: Path
) -> None:
    sugar = an_item(session, "Gula pasir")
    carry(session, pieces(sugar, 24))
    a_sale(session, a_cart(a_line(session, sugar, 2_000)))

    _, first, _, carried, _, last = saved(session, tmp_path / "kartu.xlsx", GoodsList.CARDS)

    assert (carried[3], carried[4]) == ("Pindah", "Pindah tempat 24 pcs: Toko → Gudang · Rak penuh")
    assert (carried[7], str(carried[8])) == ("", "100")
    assert (first[3], last[3], last[4]) == ("Saldo awal", "Saldo akhir", "Masuk 100, keluar 2")
    assert str(last[8]) == "98"


def test_a_stock_card_of_one_place_names_it_and_has_no_worth(
    session: Session, tmp_path: Path
) -> None:
    carry(session, pieces(an_item(session, "Gula pasir"), 24))
    warehouse = known_places(session)[WAREHOUSE]
    of_place = asked(GoodsList.CARDS)._replace(place=warehouse)

    for ending in ("xlsx", "pdf"):
        save_goods_list(session, tmp_path / f"kartu.{ending}", of_place, SHOP)

    headings, first, came, last = read_list(tmp_path / "kartu.xlsx").rows
    assert "Nilai" not in headings
    assert came[3:5] == ("Masuk", "Pindah tempat: Toko → Gudang · Rak penuh")
    assert [str(row[8]) for row in (first, came, last)] == ["0", "24", "24"]
    assert "Gudang · Semua barang" in text_of(tmp_path / "kartu.pdf")


def test_a_name_that_looks_like_a_formula_is_written_as_text(
    session: Session, tmp_path: Path
) -> None:
    an_item(session, '=HYPERLINK("http://x")', barcode=CODE)
    path = tmp_path / "kartu.csv"

    saved(session, path, GoodsList.CARDS)

    assert "'=HYPERLINK" in path.read_text(encoding="utf-8-sig")


def test_a_list_of_what_lies_there_adds_its_value_up(session: Session, tmp_path: Path) -> None:
    an_item(session, "Gula", stock=3_000)
    an_item(session, "Beras", stock=0)

    _, *rows = saved(session, tmp_path / "stok.csv", GoodsList.STOCK)

    assert [row[1] for row in rows] == ["Beras", "Gula", "Jumlah"]
    assert rows[1][3] == "3"


def test_a_price_list_names_each_pack_and_its_other_prices(
    session: Session, tmp_path: Path
) -> None:
    carton = Pack(number=2, unit="dus", ratio=Quantity(40_000))
    noodles = an_item(session, "Mi goreng", price=3_500, packs=(carton,), prices=(130_000,))
    bundle = a_rule(PriceRuleKind.BUNDLE, 10_000, quantity=3_000, item_id=noodles)
    member = a_rule(PriceRuleKind.MEMBER, 3_400, item_id=noodles)
    change_price_rules(session, a_stamp(), rules=(bundle, member))

    _, *rows = saved(session, tmp_path / "harga.csv", GoodsList.PRICES)

    assert [row[3] for row in rows] == ["pcs", "dus"]
    assert rows[0][-1] == "3 untuk 10.000; Harga anggota 3.400"


@pytest.mark.parametrize("kind", list(GoodsList))
def test_each_list_is_a_paper_too(session: Session, tmp_path: Path, kind: GoodsList) -> None:
    an_item(session, "Minyak goreng kemasan sederhana isi ulang yang panjang sekali namanya")
    path = tmp_path / "daftar.pdf"

    save_goods_list(session, path, asked(kind), SHOP)

    assert "Minyak goreng kemasan" in text_of(path)


def test_an_empty_list_is_a_paper_with_its_heads(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "daftar.pdf"

    save_goods_list(session, path, asked(GoodsList.CARDS), SHOP)

    assert "Kode aktivitas" in text_of(path)


def test_a_list_too_long_for_paper_is_refused_and_nothing_is_written(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_list, "PAPER_ROWS_MAX", 3)
    for name in ("Beras", "Gula"):
        an_item(session, name)
    path = tmp_path / "kartu.pdf"

    with pytest.raises(TooLongForPaper):
        save_goods_list(session, path, asked(GoodsList.CARDS), SHOP)

    assert not path.exists()
