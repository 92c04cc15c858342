"""The list of sales on paper and as a table."""

from pathlib import Path

import pypdfium2
import pytest

from coop.lists.list_file import read_list
from coop.selling.void_sale import void_sale
from db.session import Session
from documents.sales_list_saving import save_sales_list
from tests.builders import SHOP, TODAY, a_cart, a_line, a_sale, a_stamp, an_item
from values.period import one_day


def saved(session: Session, path: Path, words: str = "") -> list[tuple[object, ...]]:
    save_sales_list(session, path, one_day(TODAY), words, SHOP)
    return [tuple(row) for row in read_list(path).rows]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_each_sale_is_a_row_and_they_add_up(session: Session, tmp_path: Path, ending: str) -> None:
    sugar, rice = an_item(session, "Gula", price=17_500), an_item(session, "Beras", price=62_500)
    _, first = a_sale(session, a_cart(a_line(session, sugar), a_line(session, rice)))
    void_id, _ = a_sale(session, a_cart(a_line(session, sugar)))
    void_sale(session, a_stamp(), sale_id=void_id, reason="salah", settings=SHOP)

    headings, *rows = saved(session, tmp_path / f"nota.{ending}")

    assert headings[0] == "No nota"
    assert [row[6] for row in rows] == ["Dibatalkan", "Lunas", ""]
    assert (rows[1][0], rows[1][3], rows[1][5]) == (first.number, "Gula (+1)", "Tunai")
    assert [str(cell) for cell in rows[2][7:]] == ["97500", "17500", "80000"]


def test_only_what_was_searched_for_is_saved(session: Session, tmp_path: Path) -> None:
    for name in ("Gula", "Beras"):
        a_sale(session, a_cart(a_line(session, an_item(session, name))))

    rows = saved(session, tmp_path / "nota.csv", "beras")

    assert [row[3] for row in rows[1:-1]] == ["Beras"]


def test_the_list_is_a_paper_too(session: Session, tmp_path: Path) -> None:
    a_sale(session, a_cart(a_line(session, an_item(session, "Gula pasir"))))
    path = tmp_path / "nota.pdf"

    save_sales_list(session, path, one_day(TODAY), "", SHOP)

    document = pypdfium2.PdfDocument(path)
    assert "DAFTAR PENJUALAN" in document[0].get_textpage().get_text_bounded()
    document.close()
