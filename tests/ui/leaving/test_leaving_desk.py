"""Who leaves is settled with once: prepared by one person, approved by another."""

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt

from coop.savings.balances import balances_of
from coop.shop_settings import ShopSettings
from db.database import Database
from tests.coop.savings.builders import deposited, status_of
from tests.coop.savings.leaving import DECEASED, proposed
from tests.ui.builders import cut_words, nameless
from tests.ui.leaving.builders import Board
from tests.ui.office_builders import LONG_NAME, DeskWindow
from ui.leaving.leaving_rows import SheetLine
from values.identity import MemberId
from values.membership import MemberStatus
from values.money import Rupiah


def status(board: Board, name: str = "Darmo Suwito") -> MemberStatus:
    with board.database.snapshot() as session:
        return status_of(session, board.members[name])


def saved(database: Database, member_id: MemberId) -> int:
    with database.snapshot() as session:
        return balances_of(session, member_id).total


def open_prepared(board: Board, *, ends_as: MemberStatus = MemberStatus.LEFT) -> None:
    """Have Rini prepare what the claims say by now, and open it."""
    with board.database.transaction() as session:
        proposed(session, board.members["Darmo Suwito"], board.claims, ends_as=ends_as)
    board.open_by_name("Darmo")
    board.wait(lambda: board.desk.forms.currentWidget() is board.desk.approve)


def test_a_settlement_is_prepared_and_approved_by_the_keyboard_alone(board: Board) -> None:
    board.prepare("Darmo")
    board.wait(board.prepared)
    assert status(board) is MemberStatus.ACTIVE

    board.open_by_name("Darmo")
    board.approve_as("Pak Harto")
    board.wait(lambda: board.desk.forms.currentWidget() is board.desk.made)

    assert "155.001" in board.desk.made.amount.text()
    assert status(board) is MemberStatus.LEFT
    assert saved(board.database, board.members["Darmo Suwito"]) == 0
    board.press(Qt.Key.Key_Escape)
    board.wait(lambda: not board.prepared())


def test_the_sheet_nets_savings_and_surplus_with_credit_and_loans(board: Board) -> None:
    board.claims.claims = board.claims.claims._replace(
        surplus=Rupiah(15_000), shop_credit=Rupiah(40_000), loans=Rupiah(200_000)
    )

    board.open_by_name("Darmo")

    assert [line.amount for line in board.desk.rows.rows] == [
        *(100_000, 55_001, 15_000),
        *(-40_000, -200_000),
    ]
    assert board.desk.net.text() == "69.999", "which Darmo still owes: it stays a receivable"
    assert all(isinstance(line, SheetLine) for line in board.desk.rows.rows)


def test_what_is_owed_beyond_savings_stays_a_receivable(board: Board) -> None:
    board.claims.claims = board.claims.claims._replace(loans=Rupiah(200_000))
    open_prepared(board)

    board.approve_as("Pak Harto")
    board.wait(lambda: board.desk.forms.currentWidget() is board.desk.made)

    assert "44.999" in board.desk.made.amount.text()


def test_who_prepared_it_cannot_approve_it_and_what_was_typed_stays(board: Board) -> None:
    open_prepared(board)

    board.approve_as("rini")
    board.wait(board.desk.approve.note.isVisible)

    assert board.desk.approve.approved_by.field.text() == "rini"
    assert status(board) is MemberStatus.ACTIVE
    board.desk.approve.approved_by.field.selectAll()
    board.approve_as("Pak Harto")
    board.wait(lambda: board.desk.forms.currentWidget() is board.desk.made)


def test_money_that_came_meanwhile_is_refused_until_it_is_prepared_anew(board: Board) -> None:
    open_prepared(board)
    with board.database.transaction() as session:
        deposited(session, board.members["Darmo Suwito"], voluntary=10_000)

    board.approve_as("Pak Harto")
    board.wait(board.desk.approve.note.isVisible)
    assert "165.001" in board.desk.approve.note.text()

    board.press(Qt.Key.Key_F6)
    assert board.desk.forms.currentWidget() is board.desk.propose
    assert board.desk.propose.reason.field.text() == "Permintaan sendiri"


def test_heirs_of_the_register_are_offered_equal_parts(board: Board) -> None:
    open_prepared(board, ends_as=DECEASED)
    heirs = [fields.heir() for fields in board.desk.approve.heirs]

    assert [(of.name, of.relation, of.amount) for of in heirs if of] == [
        ("Budi", "anak", 77_501),
        ("Sri", "anak", 77_500),
    ]
    board.approve_as("Pak Harto")
    board.wait(lambda: board.desk.forms.currentWidget() is board.desk.made)
    assert status(board) is DECEASED


def test_shares_that_do_not_add_up_are_refused_and_stay(board: Board) -> None:
    open_prepared(board, ends_as=DECEASED)
    board.desk.approve.heirs[0].amount.set_rupiah(Rupiah(50_000))

    board.approve_as("Pak Harto")
    board.wait(board.desk.approve.note.isVisible)

    assert "155.001" in board.desk.approve.note.text()
    assert board.desk.approve.heirs[0].amount.rupiah() == 50_000


@pytest.mark.parametrize("typed", ["31-02-2026", "besok lusa", ""])
def test_a_day_that_is_none_is_refused_under_its_field(board: Board, typed: str) -> None:
    board.open_by_name("Darmo")
    board.desk.propose.day.field.setText(typed)

    board.press(Qt.Key.Key_F10)

    assert board.desk.propose.day.hint.text()
    assert board.desk.propose.day.field.text() == typed
    assert not board.prepared()


def test_a_reason_and_a_name_are_asked_for(board: Board) -> None:
    board.open_by_name("Darmo")

    board.press(Qt.Key.Key_F10)
    board.wait(board.desk.propose.note.isVisible)

    assert not board.prepared()


def test_the_sheet_is_saved_and_the_receipt_printed(board: Board, tmp_path: Path) -> None:
    open_prepared(board)
    board.approve_as("Pak Harto")
    made = board.desk.made
    board.wait(lambda: board.desk.forms.currentWidget() is made)

    made.save_to(tmp_path / "sheet.pdf")
    board.wait(lambda: "sheet.pdf" in made.note.text())
    assert len(PdfDocument(tmp_path / "sheet.pdf")) == 1
    made.save_to(tmp_path / "nowhere" / "sheet.pdf")
    board.wait(lambda: "sheet.pdf" not in made.note.text())

    board.press(Qt.Key.Key_F9)
    board.wait(lambda: "S01-" in made.note.text())
    board.desk.use_settings(ShopSettings())
    board.press(Qt.Key.Key_F9)
    assert "S01-" not in made.note.text()


def test_the_papers_of_a_settlement_are_found_again_and_say_that_they_are_copies(
    board: Board, tmp_path: Path
) -> None:
    open_prepared(board)
    board.approve_as("Pak Harto")
    made = board.desk.made
    board.wait(lambda: board.desk.forms.currentWidget() is made)
    board.press(Qt.Key.Key_Escape)
    board.wait(lambda: board.desk.parts.currentWidget() is board.desk.start)

    board.open_by_name("Darmo")

    assert board.desk.forms.currentWidget() is made
    assert "155.001" in made.amount.text()
    made.save_to(tmp_path / "sheet.pdf")
    board.wait(lambda: "sheet.pdf" in made.note.text())
    assert "SALINAN" in PdfDocument(tmp_path / "sheet.pdf")[0].get_textpage().get_text_bounded()


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600)])
def test_nothing_is_cut_and_everything_has_a_name(board: Board, size: tuple[int, int]) -> None:
    window = board.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)
    board.open_by_name(LONG_NAME[:12])

    assert cut_words(window) == []
    assert nameless(window) == []
