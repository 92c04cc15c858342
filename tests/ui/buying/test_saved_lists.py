"""Accounts of suppliers, and what is owed by age, saved for the treasurer and for the supplier."""

from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from coop.lists.list_file import read_list
from documents.report_list import write_report
from documents.supplier_lists import supplier_account_list
from tests.builders import SHOP, TODAY, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, received
from tests.ui.buying.builders import Clerk
from ui.widgets.period_edit import StatementDays
from values.money import ZERO

Key = Qt.Key


@pytest.fixture
def on_credit(clerk: Clerk) -> None:
    """Owe Makmur for one nota."""
    with clerk.database.transaction() as session:
        line = a_bought_line(session, an_item(session), price=125_000)
        nota = a_nota(clerk.suppliers["makmur"], line, nota="SR-1", paid=ZERO, due_on=TODAY)
        received(session, nota)


def open_account(clerk: Clerk) -> None:
    clerk.press(Key.Key_F3)
    clerk.wait(lambda: len(clerk.desk.suppliers.rows.rows) == 2)
    clerk.type("makmur")
    clerk.wait(lambda: len(clerk.desk.suppliers.lines.rows) == 1)


@pytest.mark.usefixtures("on_credit")
def test_the_account_of_a_supplier_is_saved_as_pdf(clerk: Clerk, tmp_path: Path) -> None:
    open_account(clerk)

    clerk.press(Key.Key_F9)
    clerk.answer_dialog(tmp_path / "rekening.pdf")

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["Saved as rekening.pdf."]
    assert (tmp_path / "rekening.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("on_credit")
@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_it_is_saved_as_a_table_too(clerk: Clerk, tmp_path: Path, ending: str) -> None:
    open_account(clerk)

    clerk.press(Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    clerk.answer_dialog(tmp_path / f"rekening.{ending}")

    clerk.wait(lambda: bool(clerk.said))
    rows = read_list(tmp_path / f"rekening.{ending}").rows
    assert any("SR-1" in row for row in rows)


@pytest.mark.usefixtures("on_credit")
@pytest.mark.parametrize("ending", ["pdf", "xlsx", "csv"])
def test_what_is_owed_is_saved_by_its_age(clerk: Clerk, tmp_path: Path, ending: str) -> None:
    clerk.press(Key.Key_F4)
    clerk.wait(lambda: len(clerk.desk.payables.rows.rows) == 1)

    clerk.press(Key.Key_F9)
    clerk.answer_dialog(tmp_path / f"utang.{ending}")

    clerk.wait(lambda: bool(clerk.said))
    assert (tmp_path / f"utang.{ending}").stat().st_size > 100


@pytest.mark.usefixtures("on_credit")
def test_a_folder_that_takes_nothing_is_said_beside_the_account(
    clerk: Clerk, tmp_path: Path
) -> None:
    open_account(clerk)
    view = clerk.desk.suppliers

    assert view._shown is not None
    listed = supplier_account_list(view._shown, TODAY, SHOP)

    nowhere = tmp_path / "tidak ada" / "rekening.pdf"
    view.saving.export.write(partial(write_report, listed=listed), nowhere)

    clerk.wait(view.saving.isVisible)
    assert view.saving.text().startswith("The file could not be saved there.")
    assert clerk.said == []


def test_nobody_is_owed_anything_so_there_is_nothing_to_save(clerk: Clerk) -> None:
    clerk.press(Key.Key_F4)
    view = clerk.desk.payables
    clerk.wait(lambda: view.listed.currentWidget() is view.empty)

    assert not view.save_button.isEnabled()
    clerk.press(Key.Key_F9)
    assert clerk.said == []


def test_an_account_begins_with_what_was_owed_before_its_days(clerk: Clerk, tmp_path: Path) -> None:
    with clerk.database.transaction() as session:
        line = a_bought_line(session, an_item(session), price=125_000)
        long_ago = TODAY - timedelta(days=60)
        nota = a_nota(clerk.suppliers["makmur"], line, nota="SR-1", paid=ZERO, due_on=TODAY)
        received(session, nota, day=long_ago)
    open_account(clerk)
    view = clerk.desk.suppliers
    assert view.before.isHidden()

    view.period.choose(StatementDays.THIS_MONTH)

    clerk.wait(lambda: view.before.text() == "Owed before: 125.000")
    assert view.lines.rows == []
    clerk.press(Key.Key_F9)
    clerk.answer_dialog(tmp_path / "rekening.csv")
    clerk.wait(lambda: bool(clerk.said))
    rows = read_list(tmp_path / "rekening.csv").rows
    assert [row[2] for row in rows[1:]] == [
        "Saldo awal",
        "Barang masuk sebelumnya, belum lunas",
        "Saldo akhir",
    ]
