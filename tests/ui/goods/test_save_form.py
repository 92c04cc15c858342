"""Saving lists of goods and stock cards, from the keyboard to the file."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from coop.lists.list_file import read_list
from documents import report_list
from tests.coop.places.builders import carry, pieces
from tests.ui.goods.builders import Keeper
from ui.goods.save_form import CARD, CARDS, FOR_IMPORT, PRICES, STOCK, SaveForm

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def opened(keeper: Keeper, which: str) -> SaveForm:
    keeper.press(Key.Key_E, Modifier.ControlModifier)
    form = keeper.desk.save_form
    form.lists.setCurrentIndex(form.lists.findData(which))
    return form


def saved(keeper: Keeper, form: SaveForm, path: Path) -> None:
    with keeper.qtbot.waitSignal(keeper.page.toast_wanted) as said:
        form.save_to(path)
    assert said.args == [f"Saved as {path.name}."]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_the_list_is_saved_for_another_program(keeper: Keeper, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"barang.{suffix}"

    saved(keeper, opened(keeper, FOR_IMPORT), path)

    assert len(read_list(path).rows) == 1 + 6  # The headings, five items and a carton.


def test_the_card_of_the_chosen_item_is_saved(keeper: Keeper, tmp_path: Path) -> None:
    path = tmp_path / "kartu.csv"
    keeper.find("minyak", keeper.stocked.oil)

    saved(keeper, opened(keeper, CARD), path)

    rows = read_list(path).rows
    assert {row[1] for row in rows[1:]} == {"Minyakita 1 L"}
    assert [row[8] for row in rows[1:]] == ["0", "1", "-2", "-2"]


def test_the_card_of_one_place_is_saved(keeper: Keeper, tmp_path: Path) -> None:
    path = tmp_path / "kartu.csv"
    with keeper.database.transaction() as session:
        carry(session, pieces(keeper.stocked.rice, 2))
    keeper.find("beras", keeper.stocked.rice)
    form = opened(keeper, CARD)
    keeper.qtbot.waitUntil(lambda: form.place.box.findText("Only Gudang") > 0)
    form.place.box.setCurrentText("Only Gudang")

    saved(keeper, form, path)

    headings, *rows = read_list(path).rows
    assert "Nilai" not in headings
    assert [row[8] for row in rows] == ["0", "2", "2"]
    form.lists.setCurrentIndex(form.lists.findData(STOCK))
    assert form.place.isHidden()


@pytest.mark.parametrize("which", [STOCK, PRICES, CARDS])
def test_lists_of_goods_are_papers(keeper: Keeper, tmp_path: Path, which: str) -> None:
    path = tmp_path / "daftar.pdf"

    saved(keeper, opened(keeper, which), path)

    document = pypdfium2.PdfDocument(path)
    assert "Minyakita 1 L" in document[0].get_textpage().get_text_bounded()
    document.close()


def test_only_the_goods_listed_are_saved(keeper: Keeper, tmp_path: Path) -> None:
    path = tmp_path / "stok.csv"
    keeper.listing.filters.choose("minus")
    keeper.wait_for_names("Minyakita 1 L")

    saved(keeper, opened(keeper, STOCK), path)

    assert [row[1] for row in read_list(path).rows[1:]] == ["Minyakita 1 L", "Jumlah"]


def test_a_folder_that_takes_no_file_is_said_in_place(keeper: Keeper, tmp_path: Path) -> None:
    form = opened(keeper, STOCK)

    form.save_to(tmp_path / "no such folder" / "stok.csv")

    keeper.qtbot.waitUntil(form.note.isVisible)
    assert "could not be saved there" in form.note.text()


def test_a_list_too_long_for_paper_says_what_to_do(
    keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report_list, "PAPER_ROWS_MAX", 1)
    form = opened(keeper, STOCK)

    form.save_to(tmp_path / "stok.pdf")

    keeper.qtbot.waitUntil(form.note.isVisible)
    assert "Choose Excel or CSV" in form.note.text()
    assert not (tmp_path / "stok.pdf").exists()


def test_days_that_are_none_are_said_and_nothing_is_saved(keeper: Keeper, tmp_path: Path) -> None:
    form = opened(keeper, CARDS)
    form.period.days.setCurrentIndex(form.period.days.count() - 1)
    form.period.first.setText("31-2-2026")

    form.save_to(tmp_path / "kartu.csv")

    assert not (tmp_path / "kartu.csv").exists()
    assert form.isVisible()
