"""What members owe is listed, paid, taken back and limited by the keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from coop.credit.credit_standing import credit_standing
from coop.credit.receipt import CreditReceipt
from coop.lists.list_file import read_list
from coop.selling.print_queue import open_jobs
from coop.shop_settings import ShopSettings
from documents.credit_list import write_credit_list
from tests.builders import TODAY
from tests.ui.builders import nameless
from tests.ui.office_builders import LONG_NAME, DeskWindow, Modifier
from tests.ui.shop_credit.builders import Treasurer
from values.identity import MemberId
from values.money import Rupiah

K = Qt.Key


def limit_of(treasurer: Treasurer, member_id: MemberId) -> Rupiah:
    with treasurer.database.snapshot() as session:
        return credit_standing(session, member_id, TODAY).limit


def test_who_is_late_with_most_stands_above_and_the_sums_are_shown(treasurer: Treasurer) -> None:
    view = treasurer.desk.view
    QAbstractItemModelTester(view.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert treasurer.names() == ["Budi Santoso", "Siti Aminah", LONG_NAME]
    assert ["180.000" in view.foot.text(), "70.000" in view.foot.text()] == [True, True]
    assert treasurer.desk.panel.name.text() == "Budi Santoso"
    assert [charge.left for charge in treasurer.desk.panel.charges.rows] == [40_000]
    assert not nameless(treasurer.desk)


def test_all_of_it_is_paid_by_two_keys(treasurer: Treasurer) -> None:
    treasurer.find("aminah")
    treasurer.open(K.Key_F5)
    form = treasurer.desk.parts.repay_form
    treasurer.wait(lambda: form.amount.rupiah() == 50_000)

    treasurer.press(K.Key_F10)

    assert "K01-20261124-0001" in treasurer.done()
    assert treasurer.owes("Siti Aminah") == 0
    treasurer.wait(lambda: treasurer.names() == [])


def test_paid_too_much_it_is_refused_and_what_was_typed_stays(treasurer: Treasurer) -> None:
    treasurer.open(K.Key_F5)
    form = treasurer.desk.parts.repay_form
    treasurer.wait(lambda: form.amount.rupiah() == 40_000)
    treasurer.type("41000")

    treasurer.press(K.Key_F10)

    assert "40.000" in treasurer.refused()
    assert form.amount.text() == "41.000"
    assert treasurer.owes("Budi Santoso") == 40_000


def test_a_payment_is_taken_back_with_a_reason(treasurer: Treasurer) -> None:
    treasurer.open(K.Key_F5)
    treasurer.wait(lambda: treasurer.desk.parts.repay_form.amount.rupiah() == 40_000)
    treasurer.type("15000")
    treasurer.press(K.Key_F10)
    treasurer.done()
    panel = treasurer.desk.panel
    treasurer.wait(lambda: panel.shown() is not None and bool(panel.shown().reversible))  # type: ignore[union-attr]

    treasurer.open(K.Key_F6)
    treasurer.press(K.Key_F10)
    assert treasurer.refused()
    treasurer.type("Salah anggota")
    treasurer.press(K.Key_F10)

    treasurer.wait(lambda: len(treasurer.said) == 2)
    assert "15.000" in treasurer.said[-1]
    assert treasurer.owes("Budi Santoso") == 40_000


def test_the_receipt_of_a_payment_is_printed_again_as_a_copy(treasurer: Treasurer) -> None:
    treasurer.open(K.Key_F5)
    treasurer.wait(lambda: treasurer.desk.parts.repay_form.amount.rupiah() == 40_000)
    treasurer.type("15000")
    treasurer.press(K.Key_F10)
    treasurer.done()
    panel, form = treasurer.desk.panel, treasurer.desk.parts.take_back_form
    treasurer.wait(lambda: panel.shown() is not None and bool(panel.shown().reversible))  # type: ignore[union-attr]
    treasurer.open(K.Key_F6)
    form.print_button.setFocus()

    treasurer.press(K.Key_Return)

    assert "K01-20261124-0001" in treasurer.refused()
    with treasurer.database.snapshot() as session:
        papers = [job.paper for job in open_jobs(session)]
    copies = [of.copy_number for of in papers if isinstance(of, CreditReceipt)]
    assert copies == [0, 1]
    treasurer.desk.use_settings(ShopSettings())
    treasurer.press(K.Key_Return)
    treasurer.wait(lambda: "No printer" in form.note.text())


def test_an_old_debt_is_entered_for_somebody_who_owed_nothing(treasurer: Treasurer) -> None:
    treasurer.open(K.Key_F7)
    treasurer.choose_member("wagiman")
    treasurer.type("75000")
    treasurer.tab()
    treasurer.desk.parts.opening_form.day.selectAll()
    treasurer.type("01-03-2026")

    treasurer.press(K.Key_F10)

    assert "75.000" in treasurer.done()
    assert treasurer.owes("Wagiman") == 75_000
    treasurer.wait(lambda: treasurer.names()[0] == "Wagiman")


def test_without_a_member_or_an_amount_no_old_debt_is_entered(treasurer: Treasurer) -> None:
    treasurer.open(K.Key_F7)
    treasurer.press(K.Key_F10)
    assert treasurer.refused()
    treasurer.choose_member("wagiman")
    treasurer.desk.parts.opening_form.remark.field.setText("Buku merah")

    treasurer.press(K.Key_F10)

    assert treasurer.refused()
    assert treasurer.desk.parts.opening_form.remark.field.text() == "Buku merah"
    assert treasurer.owes("Wagiman") == 0


def test_a_member_may_owe_more_than_the_class_or_as_the_class(treasurer: Treasurer) -> None:
    wagiman = treasurer.members["Wagiman"]
    treasurer.open(K.Key_F8)
    treasurer.choose_member("wagiman")
    treasurer.type("750000")
    treasurer.press(K.Key_F10)
    assert treasurer.refused()  # Nobody said why.
    treasurer.type("Guru honorer")
    treasurer.press(K.Key_F10)
    treasurer.done()
    assert limit_of(treasurer, wagiman) == 750_000


def test_a_rule_is_set_with_its_day_and_what_was_set_before_stays_seen(
    treasurer: Treasurer,
) -> None:
    form = treasurer.desk.parts.rules_form
    treasurer.open(K.Key_F11)
    treasurer.wait(lambda: len(form.rows.rows) == 1)
    assert "500.000" in form.held.text()
    treasurer.type("900000")

    treasurer.press(K.Key_F10)

    treasurer.done()
    assert limit_of(treasurer, treasurer.members["Wagiman"]) == 900_000
    treasurer.open(K.Key_F11)
    treasurer.wait(lambda: len(form.rows.rows) == 2)


@pytest.mark.parametrize("typed", ["", "banyak", "99999999999999999999"])
def test_a_rule_that_cannot_be_is_said_in_place(treasurer: Treasurer, typed: str) -> None:
    treasurer.open(K.Key_F11)
    form = treasurer.desk.parts.rules_form
    treasurer.wait(lambda: len(form.rows.rows) == 1)
    treasurer.type(typed)

    treasurer.press(K.Key_F10)

    treasurer.wait(lambda: treasurer.desk.form() is form and form.value.field.hasFocus())
    assert form.value.field.text() == typed
    assert limit_of(treasurer, treasurer.members["Wagiman"]) == 500_000


def test_a_reminder_is_copied_with_what_is_late(treasurer: Treasurer) -> None:
    treasurer.press(K.Key_C, Modifier.ControlModifier)

    assert "Budi Santoso" in treasurer.done()
    assert "40.000" in QApplication.clipboard().text()


def test_where_nobody_is_listed_it_says_so_and_nothing_can_be_paid(treasurer: Treasurer) -> None:
    view = treasurer.desk.view
    treasurer.type("zzz")
    treasurer.wait(lambda: treasurer.names() == [])

    assert view.stack.currentWidget() is view.empty
    assert view.empty.sentence.text() == "Nobody is like that."
    assert not treasurer.desk.panel.isEnabled()
    treasurer.press(K.Key_F5)
    treasurer.press(K.Key_S, Modifier.ControlModifier)
    assert treasurer.desk.form() is None
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize("key", [K.Key_F5, K.Key_F6, K.Key_F7, K.Key_F8, K.Key_F11])
def test_every_part_of_a_form_has_a_name_and_escape_leaves_it(treasurer: Treasurer, key: K) -> None:
    treasurer.open(key)
    assert not nameless(treasurer.desk)

    treasurer.press(K.Key_Escape)

    assert treasurer.desk.form() is None
    assert treasurer.left == []


def test_escape_clears_the_search_and_then_leaves(treasurer: Treasurer) -> None:
    treasurer.find("aminah")
    treasurer.press(K.Key_Escape)
    treasurer.wait(lambda: len(treasurer.names()) == 3)

    treasurer.press(K.Key_Escape)

    assert treasurer.left == [True]


def test_on_a_narrow_window_the_list_and_the_member_take_turns(treasurer: Treasurer) -> None:
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(900, 560)
    treasurer.desk.turned.emit()

    treasurer.press(K.Key_Return)

    assert treasurer.desk.halves.is_detail_alone
    treasurer.press(K.Key_Escape)
    assert not treasurer.desk.halves.is_detail_alone


def test_the_list_in_front_is_saved_as_a_table(treasurer: Treasurer, tmp_path: Path) -> None:
    path = tmp_path / "kasbon.csv"
    treasurer.find("aminah")

    treasurer.press(K.Key_S, Modifier.ControlModifier)
    treasurer.answer_dialog(path)

    assert "kasbon.csv" in treasurer.done()
    rows = read_list(path).rows
    assert [rows[1][2], rows[-1][-1]] == ["Siti Aminah", "50000"]


def test_a_folder_that_takes_no_file_is_said_in_place(treasurer: Treasurer, tmp_path: Path) -> None:
    (tmp_path / "kasbon.pdf").mkdir()

    listed = treasurer.desk.view.listed(treasurer.desk._settings)
    assert listed is not None
    path = tmp_path / "kasbon.pdf"
    treasurer.desk.export.write(lambda to: write_credit_list(to, listed), path)

    treasurer.wait(lambda: not treasurer.desk.panel.note.isHidden())
