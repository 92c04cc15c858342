"""The catalogue of the demonstration shop."""

from collections import Counter
from pathlib import Path

import pytest

from coop.goods.barcode import CodeKind, read_barcode
from coop.goods.item_list import ItemFilter, StockFilter, item_count, item_list
from coop.lists.list_file import read_list
from coop.lists.verdict import Verdict
from db.session import Session
from tests.builders import TODAY
from tests.coop.goods.builders import rows_of, take_in_file

CATALOGUE = Path(__file__).parents[3] / "resources" / "demo" / "catalogue.csv"


def test_it_is_taken_in_without_a_remark(session: Session) -> None:
    preview = take_in_file(session, CATALOGUE)

    assert Counter(row.verdict for row in preview.rows).keys() == {Verdict.ACCEPTED}
    assert item_count(session, TODAY) >= 250
    assert item_count(session, TODAY, ItemFilter(without_price=True)) == 0
    assert item_count(session, TODAY, ItemFilter(stock=StockFilter.MINUS)) == 0


def test_it_has_codes_of_every_kind_weighed_goods_and_cartons() -> None:
    rows = rows_of(read_list(CATALOGUE))

    kinds = Counter(code.kind for row in rows for code in row.codes)
    assert kinds.keys() >= {
        CodeKind.EAN_13, CodeKind.EAN_8, CodeKind.UPC_A, CodeKind.GTIN_14, CodeKind.HOUSE,
        CodeKind.TEXT,
    }  # fmt: skip
    assert all(code.has_good_check_digit for row in rows for code in row.codes)
    assert sum(row.is_weighed is True for row in rows) > 40
    assert {row.unit for row in rows} >= {"pcs", "pak", "dus", "karung", "sak", "kg", "tabung"}


@pytest.mark.parametrize(
    ("name", "price"),
    [
        ("Minyakita 1 liter", 15_700),
        ("Beras SPHP 5 kg", 62_500),
        ("Gas LPG 3 kg isi ulang", 18_000),
        ("Pupuk urea bersubsidi 50 kg", 90_000),
    ],
)
def test_goods_with_a_ceiling_cost_what_the_ceiling_says(
    session: Session, name: str, price: int
) -> None:
    take_in_file(session, CATALOGUE)

    prices = {row.on_sale.name: row.on_sale.price for row in item_list(session, TODAY, limit=1_000)}
    assert prices[name] == price


def test_a_carton_has_the_code_of_its_pieces_in_it() -> None:
    rows = rows_of(read_list(CATALOGUE))
    pieces = {code.code[:12] for row in rows for code in row.codes if len(code.code) == 13}

    cartons = [code.code for row in rows for code in row.codes if code.kind is CodeKind.GTIN_14]

    assert cartons
    assert all(code[1:13] in pieces for code in cartons)
    assert all(read_barcode(code).code == code for code in cartons)
