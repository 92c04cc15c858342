"""A list of payments comes as a file: read, corrected row by row, and posted."""

from pathlib import Path

from PySide6.QtCore import Qt

from coop.lists.list_writing import WrittenColumn, write_list
from coop.savings.paper import savings_receipts
from tests.builders import SHOP
from tests.coop.savings.builders import (
    many_candidates,
)
from tests.ui.payment_lists.builders import BUDI, CALON, HEAD, SITI, Treasurer
from values.savings import SavingsKind
from values.tender_method import TenderMethod

Key = Qt.Key


def test_a_file_of_an_employer_is_posted_by_the_keyboard_alone(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list("SD Negeri 2")
    treasurer.bring_file(
        tmp_path / "potong gaji.csv",
        "Potong gaji November",
        HEAD,
        f"{SITI};Siti Aminah;;20.000;5.000",
        f"{BUDI};Budi Santoso;;10.000;",
        ";Jumlah;;30.000;5.000",
    )
    treasurer.look_through(2)
    treasurer.bring_money("35000")
    treasurer.post()

    assert treasurer.balances(SITI) == (100_000, 20_000, 5_000)
    assert treasurer.balances(BUDI) == (100_000, 10_000, 0)
    (of,) = treasurer.lists()
    assert (of.payer, of.members, of.total) == ("SD Negeri 2", 2, 35_000)
    treasurer.says(f"Posted: 2 members, 35.000, number {of.number}.")
    assert treasurer.desk.lists.table.hasFocus()
    treasurer.press(Key.Key_Escape)
    assert treasurer.left == [True]


def test_how_the_money_came_stands_on_every_receipt(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list("Kas Kalurahan")
    treasurer.desk.ask.payment.way.set_value(TenderMethod.TRANSFER)
    treasurer.desk.ask.payment.reference.setText("BPD 77")
    treasurer.desk.ask.payment.payer_kind.setCurrentIndex(1)
    treasurer.bring_file(tmp_path / "p2bmp.csv", HEAD, f"{CALON};;100.000;;")
    treasurer.look_through(1)
    treasurer.bring_money("100.000")
    treasurer.post()

    treasurer.says("1 candidates became active.")
    (of,) = treasurer.lists()
    with treasurer.database.snapshot() as session:
        (receipt,) = savings_receipts(session, of.fact_id, SHOP)
    assert (receipt.payer_kind, receipt.payer) == ("village", "Kas Kalurahan")
    assert (receipt.way, receipt.reference) == (TenderMethod.TRANSFER, "BPD 77")
    assert receipt.number == f"{of.number}/1"


def test_a_file_must_be_chosen_first(treasurer: Treasurer) -> None:
    treasurer.begin_list()

    treasurer.press(Key.Key_F10)

    treasurer.says("No file is chosen yet.")
    assert treasurer.desk.ask.payment.payer.text() == "SD Negeri 2"


def test_a_file_that_is_no_list_is_refused_and_the_one_before_stays(
    treasurer: Treasurer, tmp_path: Path
) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "good.csv", HEAD, f"{SITI};;;;5.000")
    (tmp_path / "empty.csv").write_text("")

    treasurer.desk.ask.read(tmp_path / "empty.csv")
    treasurer.says("The file is empty.")
    treasurer.desk.ask.read(tmp_path / "gone.csv")
    treasurer.says("This could not be done now.")

    assert "good.csv" in treasurer.desk.ask.file_name.text()
    treasurer.look_through(1)


def test_columns_that_nobody_knows_are_asked_for(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", "Kode;Uang", f"{SITI};5.000", f"{BUDI};7.000")

    treasurer.press(Key.Key_F10)
    columns = treasurer.desk.columns
    treasurer.wait(columns.isVisible)
    treasurer.says("Who is who in this list?")
    assert columns.step.chief_box().hasFocus()
    treasurer.type("A")
    treasurer.press(Key.Key_F10)
    treasurer.says("No column is chosen for the amounts.")
    for _ in range(2):
        treasurer.press(Key.Key_Tab)
    treasurer.type("B")
    for _ in range(2):
        treasurer.press(Key.Key_Tab)
    treasurer.press(Key.Key_Right)
    treasurer.look_through(2)

    assert [row.amounts for row in treasurer.rows()] == [
        ((SavingsKind.VOLUNTARY, 5_000),),
        ((SavingsKind.VOLUNTARY, 7_000),),
    ]


def test_a_guess_is_changed_from_the_rows(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, "x;x;x;x;x", f"{SITI};;;10.000;2.000")
    treasurer.look_through(2)

    treasurer.press(Key.Key_F4)
    columns = treasurer.desk.columns
    treasurer.wait(columns.isVisible)
    columns.step.first_row.setText("99")
    treasurer.press(Key.Key_F10)
    treasurer.says("The first row with a payment is not in the list.")
    treasurer.type("3")
    treasurer.look_through(1)

    assert treasurer.rows()[0].total == 12_000


def test_columns_are_left_without_a_change(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;10.000;2.000")
    treasurer.look_through(1)

    treasurer.press(Key.Key_F4)
    treasurer.wait(treasurer.desk.columns.isVisible)
    treasurer.press(Key.Key_Escape)

    assert treasurer.desk.preview.isVisible()


def test_another_file_is_read_anew(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "old.csv", HEAD, f"{SITI};;;;1.000")
    treasurer.look_through(1)
    treasurer.press(Key.Key_Escape)
    treasurer.bring_file(tmp_path / "new.csv", HEAD, f"{SITI};;;;1.000", f"{BUDI};;;;2.000")

    treasurer.look_through(2)

    assert treasurer.desk.preview.sums.edit.text() == ""


def test_a_foot_that_says_another_sum_is_shown(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000", "Jumlah;;;;2.000")

    treasurer.look_through(1)

    treasurer.says("At its foot the list says 2.000, its rows come to 1.000.")


def test_hundreds_of_members_are_posted_in_one_go(treasurer: Treasurer, tmp_path: Path) -> None:
    count = 501
    with treasurer.database.transaction() as session:
        many_candidates(session, count)

    treasurer.posts(tmp_path / "list.csv", *(f"B-{n:04d};;;;1.000" for n in range(1, count + 1)))

    (of,) = treasurer.lists()
    assert (of.members, of.total) == (count, 1_000 * count)


def test_a_workbook_is_read_like_any_other_list(treasurer: Treasurer, tmp_path: Path) -> None:
    path = tmp_path / "potong gaji.xlsx"
    columns = [WrittenColumn(heading, 12) for heading in HEAD.split(";")]
    write_list(path, "Potong gaji", columns, [[SITI, "Siti Aminah", None, 10_000, 2_500]])
    treasurer.begin_list()
    treasurer.press(Key.Key_F2)
    treasurer.answer_dialog(path)
    treasurer.wait(lambda: path.name in treasurer.desk.ask.file_name.text())
    treasurer.look_through(1)

    assert treasurer.rows()[0].amounts == (
        (SavingsKind.MANDATORY, 10_000),
        (SavingsKind.VOLUNTARY, 2_500),
    )


def test_who_goes_back_while_it_is_read_stays_there(treasurer: Treasurer, tmp_path: Path) -> None:
    treasurer.begin_list()
    treasurer.bring_file(tmp_path / "list.csv", HEAD, f"{SITI};;;;1.000")

    treasurer.press(Key.Key_F10)
    treasurer.press(Key.Key_Escape)

    treasurer.wait(treasurer.desk.ask.on_button.isEnabled)
    assert treasurer.desk.lists.isVisible()
    treasurer.press(Key.Key_F2)
    treasurer.look_through(1)
