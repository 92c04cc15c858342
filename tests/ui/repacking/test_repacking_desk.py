"""Repacking by keyboard alone: recipes, the act, what was done, and labels."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coop.lists.list_file import read_list
from coop.repacking.recipes import recipe_list
from coop.repacking.repack_book import repack_book, repack_detail
from coop.selling.print_queue import open_jobs
from tests.coop.batches.builders import label, on
from tests.ui.repacking.builders import Repacker
from values.repacking import ShrinkageCost, ShrinkageReason

Key = Qt.Key


def test_a_sack_is_opened_by_keyboard_alone(repacker: Repacker) -> None:
    form = repacker.desk.recipes.repack_form
    repacker.open_repack()
    assert form.times_edit.hasFocus()

    repacker.type("2")
    repacker.press(Key.Key_F10)

    repacker.wait(lambda: bool(repacker.said))
    assert repacker.held("sack") == (8_000, 4_800_000)
    assert repacker.held("loose") == (100_000, 1_200_000)
    assert "U01-20261124-0001" in repacker.said[0]
    assert repacker.desk.recipes.is_at_home()
    assert repacker.desk.recipes.box.hasFocus()


def test_the_day_that_belongs_on_the_packs_is_said(repacker: Repacker) -> None:
    with repacker.database.transaction() as session:
        label(session, repacker.items["sack"], 10, on(30))
    repacker.open_repack()

    repacker.press(Key.Key_F10)

    repacker.wait(lambda: bool(repacker.said))
    assert repacker.said[0].endswith("Write on the packs: good until 24-12-2026.")


def test_what_moves_is_seen_before_it_is_saved(repacker: Repacker) -> None:
    form = repacker.desk.recipes.repack_form
    repacker.open_repack()

    repacker.type("12")

    sack, loose = form.parts.rows[:2]
    assert "12 pcs" in sack.about.text()
    assert "10 pcs" in sack.about.text()
    assert "600 kg" in loose.about.text()
    assert "Beras karung 50 kg" in form.note.text()


def test_what_was_lost_is_typed_beside_its_goods(repacker: Repacker) -> None:
    form = repacker.desk.recipes.repack_form
    repacker.open_repack()

    for _ in range(2):
        repacker.enter()
    assert form.parts.rows[1].edit.hasFocus()
    repacker.type("0,5")
    repacker.enter()
    repacker.press(Key.Key_Right)
    repacker.press(Key.Key_Tab)
    repacker.press(Key.Key_Right)
    repacker.press(Key.Key_F10)

    repacker.wait(lambda: bool(repacker.said))
    assert repacker.held("loose") == (49_500, 594_000)
    with repacker.database.report() as session:
        (entry,) = repack_book(session)
        (line,) = repack_detail(session, entry.fact_id).shrinkage
    assert (line.quantity, line.reason) == (500, ShrinkageReason.SPILLED)
    assert (entry.shrinkage_cost, entry.lost) == (ShrinkageCost.WRITTEN_OFF, 6_000)


def test_what_is_refused_is_said_and_what_was_typed_stays(repacker: Repacker) -> None:
    form = repacker.desk.recipes.repack_form
    repacker.open_repack()

    repacker.type("1,5")
    form.parts.rows[1].edit.setFocus()
    repacker.type("60")
    repacker.press(Key.Key_F10)

    repacker.wait(form.save_button.isEnabled)
    repacker.wait(lambda: "Beras karung 50 kg" in form.note.text())
    assert form.times_edit.text() == "1,5"
    assert form.parts.rows[1].edit.text() == "60"
    assert repacker.said == []
    assert repacker.held("sack").quantity == 10_000


def test_a_quantity_that_cannot_be_read_is_not_taken_for_nothing(repacker: Repacker) -> None:
    form = repacker.desk.recipes.repack_form
    repacker.open_repack()

    form.parts.rows[1].edit.setFocus()
    repacker.type("12..5")
    repacker.press(Key.Key_F10)

    assert form.parts.rows[1].edit.property("wrong")
    assert form.parts.rows[1].edit.hasFocus()
    assert repacker.held("sack").quantity == 10_000


def test_a_recipe_is_written_by_keyboard_alone(bare: Repacker) -> None:
    view = bare.desk.recipes
    bare.wait(lambda: view.listed.currentWidget() is view.empty)
    bare.press(Key.Key_F5)
    assert view.recipe_form.name.field.hasFocus()

    bare.type("Buka karung")
    bare.enter()
    bare.find_goods("karung")
    bare.wait(view.recipe_form.sources.parts.rows[0].edit.hasFocus)
    bare.type("1")
    bare.enter()
    bare.wait(view.recipe_form.products.finder.hasFocus)
    bare.find_goods("curah")
    bare.wait(view.recipe_form.products.parts.rows[0].edit.hasFocus)
    bare.type("50")
    bare.press(Key.Key_F10)

    bare.wait(lambda: bool(view.rows.rows))
    with bare.database.report() as session:
        (recipe,) = recipe_list(session)
    assert recipe.name == "Buka karung"
    assert [(of.name, of.quantity) for of in recipe.sources] == [("Beras karung 50 kg", 1_000)]
    assert [(of.name, of.quantity) for of in recipe.products] == [("Beras curah", 50_000)]


def test_a_recipe_without_a_name_is_refused_and_stays_as_typed(bare: Repacker) -> None:
    form = bare.desk.recipes.recipe_form
    bare.press(Key.Key_F5)
    form.sources.finder.setFocus()
    bare.find_goods("karung")
    bare.wait(form.sources.parts.rows[0].edit.hasFocus)
    bare.type("1")
    bare.press(Key.Key_F10)

    bare.wait(lambda: not form.note.isHidden())
    assert form.sources.parts.rows[0].edit.text() == "1"
    assert form.save_button.isEnabled()


def test_goods_whose_quantity_is_emptied_leave_the_recipe(repacker: Repacker) -> None:
    view = repacker.desk.recipes
    repacker.wait(lambda: bool(view.rows.rows))
    with repacker.database.transaction() as session:
        before = recipe_list(session)[0]
    repacker.press(Key.Key_F7)
    view.recipe_form.products.finder.setFocus()
    repacker.find_goods("minyak")
    repacker.wait(view.recipe_form.products.parts.rows[1].edit.hasFocus)
    repacker.type("3")
    view.recipe_form.products.parts.rows[0].edit.setFocus()
    repacker.press(Key.Key_Delete)
    repacker.press(Key.Key_F10)

    repacker.wait(lambda: bool(repacker.said))
    with repacker.database.report() as session:
        (after,) = recipe_list(session)
    assert (before.revision, after.revision) == (1, 2)
    assert [of.name for of in after.products] == ["Minyak goreng 1 l"]


def test_a_recipe_is_put_away_and_found_again(repacker: Repacker) -> None:
    view = repacker.desk.recipes
    repacker.wait(lambda: bool(view.rows.rows))
    repacker.press(Key.Key_F7)
    view.recipe_form.away_button.setFocus()
    repacker.enter()
    repacker.wait(lambda: view.listed.currentWidget() is view.empty)

    repacker.type("karung")

    repacker.wait(lambda: bool(view.rows.rows))
    assert not view.repack_button.isEnabled()


def test_what_was_done_is_taken_back_with_a_reason(repacker: Repacker) -> None:
    history = repacker.desk.history
    repacker.open_repack()
    repacker.press(Key.Key_F10)
    repacker.wait(lambda: len(repacker.said) == 1)
    repacker.press(Key.Key_F4)
    repacker.wait(lambda: len(history.lines.rows) == 2)

    repacker.press(Key.Key_F6)
    repacker.press(Key.Key_F10)
    repacker.wait(lambda: not history.form.note.isHidden())
    assert repacker.held("sack").quantity == 9_000
    history.form.why.setFocus()
    repacker.type("Salah pilih")
    repacker.press(Key.Key_F10)

    repacker.wait(lambda: len(repacker.said) == 2)
    assert repacker.held("sack") == (10_000, 6_000_000)
    assert repacker.held("loose") == (0, 0)
    repacker.wait(lambda: len(history.rows.rows) == 2)
    repacker.wait(history.table.hasFocus)
    repacker.press(Key.Key_Escape)
    assert repacker.desk.recipes.box.hasFocus()
    repacker.press(Key.Key_Escape)
    assert repacker.left == [True]


def test_labels_are_printed_bag_by_bag(repacker: Repacker) -> None:
    form = repacker.desk.recipes.label_form
    repacker.wait(lambda: bool(repacker.desk.recipes.rows.rows))
    repacker.press(Key.Key_F8)
    assert form.weight_edit.hasFocus()
    assert form.chosen.text() == "Beras curah"

    repacker.type("1,25")
    repacker.press(Key.Key_F10)
    repacker.wait(lambda: form.code_button is not None)
    assert form.code_button is not None
    form.code_button.setFocus()
    repacker.enter()

    repacker.wait(lambda: bool(repacker.said))
    repacker.wait(form.weight_edit.hasFocus)
    assert form.weight_edit.selectedText() == "1,25"
    repacker.type("2")
    repacker.press(Key.Key_F10)
    repacker.wait(lambda: len(repacker.said) == 2)
    repacker.wait(lambda: len(jobs(repacker)) == 2)


def jobs(repacker: Repacker) -> list[object]:
    with repacker.database.report() as session:
        return list(open_jobs(session))


def test_labels_are_saved_as_a_file(repacker: Repacker, tmp_path: Path) -> None:
    form = repacker.desk.recipes.label_form
    repacker.press(Key.Key_F8)
    form.begin(None)
    form.finder.setFocus()
    repacker.press(Key.Key_F9)
    assert not form.note.isHidden()
    repacker.find_goods("curah")
    repacker.wait(form.weight_edit.hasFocus)
    repacker.type("1,25")
    repacker.enter()
    repacker.type("3")
    repacker.press(Key.Key_F9)
    repacker.wait(lambda: form.code_button is not None)
    assert form.code_button is not None
    form.code_button.click()

    repacker.answer_dialog(tmp_path / "label.pdf")

    repacker.wait(lambda: bool(repacker.said))
    assert len(pypdfium2.PdfDocument((tmp_path / "label.pdf").read_bytes())) == 3


def test_too_many_labels_are_refused_in_place(repacker: Repacker) -> None:
    form = repacker.desk.recipes.label_form
    repacker.wait(lambda: bool(repacker.desk.recipes.rows.rows))
    repacker.press(Key.Key_F8)
    repacker.type("1,25")
    repacker.enter()
    repacker.type("101")
    repacker.press(Key.Key_F10)

    assert form.count_edit.property("wrong")
    assert form.count_edit.text() == "101"
    assert QApplication.focusWidget() is form.count_edit
    assert jobs(repacker) == []


def test_the_recipes_are_saved_as_a_list(repacker: Repacker, tmp_path: Path) -> None:
    repacker.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    repacker.answer_dialog(tmp_path / "resep.xlsx")
    repacker.wait(lambda: "Saved as resep.xlsx." in repacker.said)

    assert read_list(tmp_path / "resep.xlsx").rows[0][1] == "Resep"
    repacker.open_repack()
    assert all(key.sequence != "Ctrl+S" for key in (*repacker.desk.keys(),))
