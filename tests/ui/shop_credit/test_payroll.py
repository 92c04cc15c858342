"""What is withheld from wages is listed for an employer, and posted as a whole."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from coop.lists.list_file import read_list
from coop.members.change_status import change_status
from db.tables import PrintJob
from tests.builders import TODAY, a_stamp
from tests.coop.credit.builders import bought_on_credit, some_rice
from tests.coop.members.builders import a_member, a_member_draft
from tests.ui.office_builders import Modifier
from tests.ui.shop_credit.builders import Treasurer
from values.membership import MemberStatus
from values.print_state import PrintState

K = Qt.Key


@pytest.fixture
def at_wages(treasurer: Treasurer) -> Treasurer:
    """Sit before the list of a school: Ani owes 30,000, Beni 20,000; Cici works elsewhere."""
    with treasurer.database.transaction() as session:
        rice = some_rice(session)
        for name, employer, sacks in (
            ("Ani Guru", "SD Karangsari", 3),
            ("Beni Guru", "SD Karangsari", 2),
            ("Cici Bidan", "Puskesmas", 1),
        ):
            draft = replace(a_member_draft(name), employer=employer)
            treasurer.members[name] = a_member(session, draft=draft)
            bought_on_credit(session, rice, treasurer.members[name], sacks)
    treasurer.press(K.Key_F9)
    view = treasurer.desk.payroll
    treasurer.wait(lambda: view.employer.count() == 2)
    view.employer.setCurrentIndex(1)
    view.employer.activated.emit(1)
    treasurer.wait(lambda: view.form.amount.rupiah() == 30_000)
    view.form.amount.setFocus()
    view.form.amount.selectAll()
    return treasurer


def amounts(treasurer: Treasurer) -> dict[str, int]:
    return {of.full_name: of.amount for of in treasurer.desk.payroll.rows.rows}


def test_all_that_is_owed_is_proposed_or_only_what_is_due(at_wages: Treasurer) -> None:
    assert amounts(at_wages) == {"Ani Guru": 30_000, "Beni Guru": 20_000}

    at_wages.qtbot.keyClick(at_wages.desk.payroll.way, K.Key_Right)

    at_wages.wait(lambda: set(amounts(at_wages).values()) == {0})


def test_amounts_are_typed_row_by_row_and_posted_as_one(at_wages: Treasurer) -> None:
    form = at_wages.desk.payroll.form
    at_wages.type("25000")
    at_wages.press(K.Key_Return)
    assert form.amount.rupiah() == 20_000
    at_wages.type("20000")
    assert form.total.text() == "45.000"
    form.brought.setFocus()
    at_wages.type("45000")

    at_wages.press(K.Key_F10)

    assert "K01-20261124-0001" in at_wages.done()
    assert [at_wages.owes(name) for name in ("Ani Guru", "Beni Guru", "Cici Bidan")] == [
        5_000,
        0,
        10_000,
    ]


def posted(treasurer: Treasurer) -> list[PrintState]:
    """Post the list as it is proposed, and see what became of its papers."""
    treasurer.desk.payroll.form.brought.setFocus()
    treasurer.type("50000")
    treasurer.press(K.Key_F10)
    treasurer.done()
    with treasurer.database.snapshot() as session:
        return list(session.scalars(select(PrintJob.state).where(PrintJob.fact_id.is_not(None))))


def test_each_member_gets_a_receipt(at_wages: Treasurer) -> None:
    assert posted(at_wages)[-2:] == [PrintState.WAITING, PrintState.WAITING]


def test_where_the_list_was_signed_receipts_are_only_kept(at_wages: Treasurer) -> None:
    at_wages.desk.payroll.form.prints.setFocus()
    at_wages.press(K.Key_Right)

    assert posted(at_wages)[-2:] == [PrintState.KEPT, PrintState.KEPT]


def test_what_the_employer_says_and_the_list_must_agree(at_wages: Treasurer) -> None:
    form = at_wages.desk.payroll.form
    at_wages.press(K.Key_F10)
    assert form.brought.hasFocus()
    at_wages.type("49000")
    assert "1.000" in form.apart.text()

    at_wages.press(K.Key_F10)

    at_wages.wait(lambda: not form.note.isHidden())
    assert form.brought.rupiah() == 49_000
    assert at_wages.owes("Ani Guru") == 30_000


def test_a_row_that_cannot_be_names_the_member_and_nothing_is_posted(at_wages: Treasurer) -> None:
    form = at_wages.desk.payroll.form
    at_wages.type("31000")
    form.brought.setFocus()
    at_wages.type("51000")

    at_wages.press(K.Key_F10)

    at_wages.wait(lambda: not form.note.isHidden())
    assert "Ani Guru" in form.note.text()
    assert amounts(at_wages)["Ani Guru"] == 31_000
    assert at_wages.owes("Beni Guru") == 20_000


def test_who_left_still_pays_by_wages(at_wages: Treasurer) -> None:
    with at_wages.database.transaction() as session:
        change_status(
            session,
            a_stamp(),
            member_id=at_wages.members["Ani Guru"],
            status=MemberStatus.LEFT,
            effective_on=TODAY,
            reason="Pindah",
        )
    form = at_wages.desk.payroll.form
    form.brought.setFocus()
    at_wages.type("50000")

    at_wages.press(K.Key_F10)

    at_wages.done()
    assert at_wages.owes("Ani Guru") == 0


def test_the_list_is_saved_for_the_employer(at_wages: Treasurer, tmp_path: Path) -> None:
    path = tmp_path / "potong gaji.xlsx"

    at_wages.press(K.Key_S, Modifier.ControlModifier)
    at_wages.answer_dialog(path)

    at_wages.done()
    assert list(read_list(path).rows[-1])[3:5] == [50_000, 50_000]


def test_escape_goes_back_to_who_owes(at_wages: Treasurer) -> None:
    at_wages.press(K.Key_Escape)

    assert not at_wages.desk.is_payroll
    assert at_wages.left == []
