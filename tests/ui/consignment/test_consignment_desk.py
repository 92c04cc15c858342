"""Goods on consignment by keyboard alone: who leaves them, what comes, what is paid."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt

from coop.consignment.consignors import consignor_list
from coop.consignment.owner_book import owner_book
from coop.lists.list_file import read_list
from coop.selling.print_queue import open_jobs
from tests.ui.consignment.builders import Keeper
from values.consignment import ConsignmentAct

Key = Qt.Key


def jobs(keeper: Keeper) -> int:
    with keeper.database.report() as session:
        return len(open_jobs(session))


def acts(keeper: Keeper) -> list[ConsignmentAct]:
    assert keeper.owner is not None
    with keeper.database.report() as session:
        return [entry.act for entry in owner_book(session, keeper.owner)]


def write_owner(bare: Keeper) -> None:
    view = bare.desk.owners
    bare.press(Key.Key_F5)
    bare.type("Bu Sri")
    bare.press(Key.Key_Return)
    bare.type("0812 3456")
    bare.press(Key.Key_F10)
    bare.wait(lambda: view.account is not None)


def agree_on_tempe(bare: Keeper) -> None:
    view = bare.desk.owners
    bare.press(Key.Key_F6)
    bare.type("tempe")
    bare.wait(lambda: not view.terms_form.finder.found.isHidden())
    bare.press(Key.Key_Return)
    bare.wait(lambda: view.terms_form.chosen.text() == "Tempe daun")
    bare.press(Key.Key_Right)
    bare.press(Key.Key_Tab)
    bare.type("4000")
    bare.press(Key.Key_F10)
    bare.wait(lambda: bool(view.goods_rows.rows))


def test_from_a_new_owner_to_their_first_goods_by_keyboard_alone(bare: Keeper) -> None:
    view = bare.desk.owners
    bare.wait(lambda: view.listed.currentWidget() is view.empty)
    write_owner(bare)
    agree_on_tempe(bare)

    bare.press(Key.Key_F2)
    bare.type("25")
    bare.press(Key.Key_F10)

    bare.wait(lambda: len(bare.said) == 3)
    assert bare.on_hand() == 25_000
    bare.wait(lambda: jobs(bare) == 1)
    bare.sell(2_000)
    assert bare.owed() == 8_000


def test_an_owner_is_paid_for_what_the_till_sold(keeper: Keeper) -> None:
    view = keeper.desk.owners
    keeper.sell(3_000)
    assert "27.000" in view.owed.text()

    keeper.press(Key.Key_Return)
    assert view.sides.currentWidget() is view.settle_form
    assert "27.000" in view.settle_form.total.text()
    keeper.press(Key.Key_F10)

    keeper.wait(lambda: bool(keeper.said))
    assert "27.000" in keeper.said[0]
    assert keeper.owed() == 0
    keeper.wait(lambda: jobs(keeper) == 2)
    assert view.box.hasFocus()


def test_what_is_sold_while_somebody_looks_is_in_the_sum(keeper: Keeper) -> None:
    view = keeper.desk.owners
    keeper.sell(3_000)
    keeper.press(Key.Key_Return)

    keeper.sell(1_000)

    keeper.wait(lambda: "36.000" in view.settle_form.total.text())


def test_nothing_to_pay_is_said_and_the_form_stays(keeper: Keeper) -> None:
    view = keeper.desk.owners
    keeper.press(Key.Key_Return)
    view.settle_form.way.setFocus()
    keeper.press(Key.Key_Right)
    view.settle_form.reference.field.setFocus()
    keeper.type("BRI 1")
    keeper.press(Key.Key_F10)

    keeper.wait(lambda: not view.settle_form.note.isHidden())
    assert view.settle_form.reference.field.text() == "BRI 1"
    assert view.settle_form.save_button.isEnabled()
    assert acts(keeper) == [ConsignmentAct.RECEIPT]


def test_no_more_is_given_back_than_is_there(keeper: Keeper) -> None:
    view = keeper.desk.owners
    keeper.press(Key.Key_F3)
    keeper.type("21")
    keeper.press(Key.Key_F10)
    keeper.wait(lambda: not view.goods_form.note.isHidden())
    assert view.goods_form.parts.rows[0].edit.text() == "21"
    assert keeper.on_hand() == 20_000

    view.goods_form.parts.rows[0].edit.selectAll()
    keeper.type("20")
    keeper.press(Key.Key_F10)

    keeper.wait(lambda: bool(keeper.said))
    assert keeper.on_hand() == 0


def test_a_share_that_is_too_large_is_refused_and_stays_as_typed(keeper: Keeper) -> None:
    view = keeper.desk.owners
    keeper.press(Key.Key_F6)
    keeper.press(Key.Key_F10)
    assert not view.terms_form.note.isHidden()
    keeper.type("keripik")
    keeper.wait(lambda: not view.terms_form.finder.found.isHidden())
    keeper.press(Key.Key_Return)
    keeper.wait(lambda: view.terms_form.chosen.text() == "Keripik singkong")
    view.terms_form.rate_edit.setFocus()
    keeper.type("101")
    keeper.press(Key.Key_F10)

    keeper.wait(view.terms_form.save_button.isEnabled)
    assert view.terms_form.rate_edit.text() == "101"
    assert keeper.said == []


def test_what_was_done_is_printed_again_and_taken_back(keeper: Keeper, tmp_path: Path) -> None:
    view = keeper.desk.owners
    keeper.press(Key.Key_F4)
    assert view.book_form.table.hasFocus()
    keeper.press(Key.Key_F8)
    keeper.wait(lambda: jobs(keeper) == 1)
    keeper.press(Key.Key_F9)
    keeper.answer_dialog(tmp_path / "nota.pdf")
    keeper.wait((tmp_path / "nota.pdf").exists)
    assert len(pypdfium2.PdfDocument((tmp_path / "nota.pdf").read_bytes())) == 1

    keeper.press(Key.Key_F10)
    keeper.wait(lambda: not view.book_form.note.isHidden())
    view.book_form.why.field.setFocus()
    keeper.type("Salah hitung")
    keeper.press(Key.Key_F10)

    keeper.wait(lambda: bool(keeper.said))
    assert keeper.on_hand() == 0
    assert acts(keeper) == [ConsignmentAct.REVERSAL, ConsignmentAct.RECEIPT]


def test_an_owner_without_a_name_is_refused(keeper: Keeper) -> None:
    view = keeper.desk.owners
    keeper.press(Key.Key_F5)
    view.owner_form.phone.field.setFocus()
    keeper.type("0812")
    keeper.press(Key.Key_F10)

    keeper.wait(lambda: not view.owner_form.note.isHidden())
    assert view.owner_form.phone.field.text() == "0812"
    with keeper.database.report() as session:
        assert len(consignor_list(session)) == 1


def test_an_owner_is_put_away_and_found_again(keeper: Keeper) -> None:
    view = keeper.desk.owners
    keeper.press(Key.Key_F7)
    view.owner_form.away_button.setFocus()
    keeper.press(Key.Key_Return)
    keeper.wait(lambda: view.listed.currentWidget() is view.empty)

    keeper.type("sri")

    keeper.wait(lambda: bool(view.rows.rows))
    keeper.press(Key.Key_Escape)
    assert keeper.left == [True]


def test_who_is_owed_what_is_saved_as_a_list(keeper: Keeper, tmp_path: Path) -> None:
    keeper.press(Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    keeper.answer_dialog(tmp_path / "penitip.xlsx")
    keeper.wait(lambda: "Saved as penitip.xlsx." in keeper.said)

    headings, owner, total = read_list(tmp_path / "penitip.xlsx").rows
    assert headings[1] == "Penitip"
    assert owner[-1] == total[-1]
    keeper.press(Key.Key_F7)
    assert all(key.sequence != "Ctrl+S" for key in (*keeper.desk.keys(),))
