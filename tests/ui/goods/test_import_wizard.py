"""Taking a list in: looked through before anything is written, all of it or nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from coop.fact_log import head_of
from coop.goods.item_card import item_card
from coop.goods.list_columns import ListField
from coop.goods.record_item import record_item
from db.session import Session
from tests.builders import TILL_1, TODAY, a_stamp
from tests.ui.goods.builders import RICE_CODE, Keeper, a_list
from ui.goods.import_reading import ImportProgress
from ui.goods.import_words import COLUMNS, FILE, PREVIEW, WRITING
from ui.goods.typed_item import item_draft, typed_item_of

Key = Qt.Key
Modifier = Qt.KeyboardModifier
HEADINGS = "Kode Barang;Nama Barang;Satuan;Harga Beli;Harga Jual;Stok"
MESSY = (
    "Toko Sumber Rejeki;;;;;",
    HEADINGS,
    "8991002105485;Kopi bubuk 165 g;bks;Rp 12.500;Rp 14.250;24",
    f"{RICE_CODE};Beras SPHP 5 kg;pcs;57.000;64.000;100",
    "2000270;Telur bebek;butir;2.000;#REF!;14",
    ";;;;;",
    "8,99E+12;Teh celup;kotak;6.500;8.000;12",
    "12345;Kerupuk blek;bungkos;3.000;2.500;20",
)


def facts(keeper: Keeper) -> int:
    with keeper.database.transaction() as session:
        return head_of(session, TILL_1).seq


def open_columns(keeper: Keeper, path: Path) -> None:
    keeper.press(Key.Key_I, Modifier.ControlModifier)
    assert keeper.wizard.step() == FILE
    keeper.wizard.read(path)
    keeper.qtbot.waitUntil(lambda: keeper.wizard.step() == COLUMNS)


def open_preview(keeper: Keeper, path: Path) -> None:
    open_columns(keeper, path)
    keeper.press(Key.Key_F10)
    keeper.qtbot.waitUntil(lambda: keeper.wizard._preview is not None)
    assert keeper.wizard.step() == PREVIEW


def whys(keeper: Keeper) -> dict[int, str]:
    """Read what is said of each row, by its number in the spreadsheet."""
    model = keeper.wizard.preview.rows
    why = model.columnCount() - 1
    return {row.number: model.index(place, why).data() for place, row in enumerate(model.rows)}


def test_a_messy_list_is_looked_through_row_by_row(keeper: Keeper, tmp_path: Path) -> None:
    before = facts(keeper)
    open_preview(keeper, a_list(tmp_path, *MESSY))
    QAbstractItemModelTester(keeper.wizard.preview.rows)

    said = whys(keeper)
    assert said[3] == ""
    assert said[5] == "Sale price: the spreadsheet says #REF!. Fill it in there."
    assert "shortened the code" in said[7]
    assert said[8] == "Unit bungkos is new: it stays as it is."
    model = keeper.wizard.preview.rows
    becomes = {row.number: row.action.value for row in model.rows}
    assert becomes == {3: "new_item", 4: "changes", 5: "none", 7: "none", 8: "new_item"}
    assert keeper.wizard.on_button.accessibleName() == "Import 3 items"
    assert facts(keeper) == before  # Nothing is written yet.


def test_the_rows_of_one_verdict_are_seen_alone(keeper: Keeper, tmp_path: Path) -> None:
    open_preview(keeper, a_list(tmp_path, *MESSY))

    keeper.wizard.preview.pills.choose("refused")

    assert set(whys(keeper)) == {5, 7}
    assert "Fill it in there." in keeper.wizard.preview.why.text()


def test_the_list_is_imported_by_keys_alone(keeper: Keeper, tmp_path: Path) -> None:
    open_preview(keeper, a_list(tmp_path, *MESSY))

    keeper.press(Key.Key_F10)

    result = keeper.wizard.writing.result
    keeper.qtbot.waitUntil(result.isVisible)
    assert result.text() == (
        "The list is imported. 2 new items\n1 items brought up to date\n2 rows left out"
    )
    coffee = keeper.card_of(keeper.item_named("Kopi bubuk 165 g"))
    assert (coffee.on_hand, coffee.packs[0].price) == (24_000, 14_250)
    rice = keeper.card_of(keeper.stocked.rice)
    assert (rice.on_hand, rice.packs[0].price) == (100_000, 64_000)
    keeper.press(Key.Key_F10)
    assert keeper.browser.isVisible()


def test_the_same_list_again_doubles_nothing(keeper: Keeper, tmp_path: Path) -> None:
    path = a_list(tmp_path, *MESSY)
    open_preview(keeper, path)
    keeper.press(Key.Key_F10)
    keeper.qtbot.waitUntil(keeper.wizard.writing.result.isVisible)
    keeper.press(Key.Key_F10)
    names = keeper.all_names()

    open_preview(keeper, path)

    assert keeper.wizard.on_button.accessibleName() == "Nothing to import"
    assert not keeper.wizard.on_button.isEnabled()
    assert keeper.all_names() == names


def test_guessed_columns_may_be_changed_and_a_column_has_one_meaning(
    keeper: Keeper, tmp_path: Path
) -> None:
    open_columns(keeper, a_list(tmp_path, *MESSY))
    columns = keeper.wizard.columns
    assert columns.columns()[ListField.SALE_PRICE] == 4

    columns.choose(ListField.PURCHASE_PRICE, 4)

    assert columns.columns()[ListField.PURCHASE_PRICE] == 4
    assert ListField.SALE_PRICE not in columns.columns()


def test_without_a_column_for_the_name_there_is_no_going_on(keeper: Keeper, tmp_path: Path) -> None:
    open_columns(keeper, a_list(tmp_path, *MESSY))
    keeper.wizard.columns.choose(ListField.NAME, None)

    keeper.press(Key.Key_F10)

    assert keeper.wizard.step() == COLUMNS
    assert keeper.wizard.note.text().startswith("No column is chosen for the name.")


@pytest.mark.parametrize("typed", ["0", "999", "x", ""])
def test_a_first_row_that_is_not_in_the_list_is_refused_and_stays(
    keeper: Keeper, tmp_path: Path, typed: str
) -> None:
    open_columns(keeper, a_list(tmp_path, *MESSY))
    keeper.wizard.columns.first_row.setText(typed)

    keeper.press(Key.Key_F10)

    assert keeper.wizard.step() == COLUMNS
    assert keeper.wizard.note.isVisible()
    assert keeper.wizard.columns.first_row.text() == typed


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The file is empty."),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "There is no list in this file."),
        (b"PK\x03\x04" + bytes(40), "The file is damaged."),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "This is an old Excel file"),
    ],
)
def test_what_is_no_list_is_refused_and_another_may_be_chosen(
    keeper: Keeper, tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "barang.xlsx"
    path.write_bytes(content)
    keeper.press(Key.Key_I, Modifier.ControlModifier)

    keeper.wizard.read(path)

    keeper.qtbot.waitUntil(keeper.wizard.note.isVisible)
    assert keeper.wizard.note.text().startswith(words)
    assert keeper.wizard.file.choose_button.isEnabled()


def test_a_file_that_is_gone_is_trouble_and_said_in_place(keeper: Keeper, tmp_path: Path) -> None:
    keeper.press(Key.Key_I, Modifier.ControlModifier)

    keeper.wizard.read(tmp_path / "hilang.csv")

    keeper.qtbot.waitUntil(keeper.wizard.note.isVisible)
    assert keeper.wizard.note.text().startswith("The file cannot be opened.")


def many(count: int) -> list[str]:
    rows = (f"{9_000_000 + n};Barang {n:04d};pcs;1.000;1.500;1" for n in range(count))
    return [HEADINGS, *rows]


def test_progress_is_heard_and_the_window_lives_meanwhile(keeper: Keeper, tmp_path: Path) -> None:
    count = 900
    open_preview(keeper, a_list(tmp_path, *many(count)))
    heard: list[int] = []
    keeper.press(Key.Key_F10)
    assert keeper.wizard._progress is not None
    keeper.wizard._progress.moved.connect(lambda done, _of: heard.append(done))

    keeper.qtbot.waitUntil(keeper.wizard.writing.result.isVisible)

    assert heard == sorted(heard)
    assert heard[-1] == count
    assert len(heard) > 2
    assert len(keeper.all_names()) == min(count, 195) + 5  # A page of the list.


def test_an_import_stopped_half_way_leaves_nothing(keeper: Keeper, tmp_path: Path) -> None:
    before = facts(keeper)
    open_preview(keeper, a_list(tmp_path, *many(900)))
    keeper.press(Key.Key_F10)

    keeper.press(Key.Key_Escape)

    keeper.qtbot.waitUntil(keeper.wizard.note.isVisible)
    assert keeper.wizard.note.text() == "The import was stopped. No item was written."
    assert keeper.wizard.step() == PREVIEW
    assert facts(keeper) == before
    keeper.press(Key.Key_F10)  # And it can be had after all.
    keeper.qtbot.waitUntil(keeper.wizard.writing.result.isVisible)
    assert facts(keeper) > before


def test_a_list_looked_through_before_the_goods_changed_is_looked_through_again(
    keeper: Keeper, tmp_path: Path
) -> None:
    open_preview(keeper, a_list(tmp_path, *MESSY))
    with keeper.database.transaction() as session:
        change_rice(keeper, session)

    keeper.press(Key.Key_F10)

    keeper.qtbot.waitUntil(keeper.wizard.note.isVisible)
    assert keeper.wizard.note.text().startswith("Beras SPHP 5 kg has changed")
    assert "Kopi bubuk 165 g" not in keeper.all_names()


def change_rice(keeper: Keeper, session: Session) -> None:
    card = item_card(session, keeper.stocked.rice, TODAY)
    assert card is not None
    record_item(session, a_stamp(), item=item_draft(typed_item_of(card)), prices={})


def test_escape_leads_back_step_by_step(keeper: Keeper, tmp_path: Path) -> None:
    open_preview(keeper, a_list(tmp_path, *MESSY))

    for step in (COLUMNS, FILE):
        keeper.press(Key.Key_Escape)
        assert keeper.wizard.step() == step
    keeper.press(Key.Key_Escape)

    assert keeper.browser.isVisible()


def test_scans_are_not_taken_for_anything_here(keeper: Keeper) -> None:
    keeper.press(Key.Key_I, Modifier.ControlModifier)

    assert not keeper.page.scan(RICE_CODE)


def test_enter_presses_the_button_that_has_the_focus(keeper: Keeper, tmp_path: Path) -> None:
    open_preview(keeper, a_list(tmp_path, *MESSY))
    keeper.wizard.on_button.setFocus()
    assert QApplication.focusWidget() is keeper.wizard.on_button

    keeper.press(Key.Key_Return)

    keeper.qtbot.waitUntil(lambda: keeper.wizard.step() == WRITING)
    keeper.qtbot.waitUntil(keeper.wizard.writing.result.isVisible)


def test_an_import_asks_whether_it_was_stopped(keeper: Keeper) -> None:
    progress = ImportProgress(keeper.page)

    progress.stop()

    assert progress.is_stopped()
