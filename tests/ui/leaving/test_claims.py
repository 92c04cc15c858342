"""Surplus and loans that only papers know are named at the desk, line by line."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.leaving.builders import Board
from values.savings import ClaimKind


def name_a_claim(board: Board, number: int, kind: ClaimKind, amount: str, *said: str) -> None:
    """Open a line, and type it by the keyboard alone."""
    board.press(Qt.Key.Key_F7)
    line = board.desk.propose.claims.lines[number - 1]
    board.wait(line.kind.hasFocus)
    for _ in range(list(ClaimKind).index(kind)):
        board.press(Qt.Key.Key_Down)
    board.press(Qt.Key.Key_Tab)
    for text in (amount, *said):
        board.type(text)
        board.press(Qt.Key.Key_Tab)


def test_surplus_and_a_loan_are_named_and_netted_as_they_are_typed(board: Board) -> None:
    board.open_by_name("Darmo")

    name_a_claim(board, 1, ClaimKind.LOAN, "200000", "Bibit", "SP/14", "Rini")
    assert board.desk.net.text() == "44.999"
    name_a_claim(board, 2, ClaimKind.SURPLUS, "50000", "SHU 2025", "BA RAT 3", "Pak Harto")

    assert [line.amount for line in board.desk.rows.rows] == [100_000, 55_001, 50_000, -200_000]
    assert board.desk.rows.rows[-1].note == "SP/14 · Rini"
    assert board.desk.net.text() == "5.001"


def test_what_was_named_is_seen_by_who_approves_it_and_paid(board: Board) -> None:
    board.open_by_name("Darmo")
    name_a_claim(board, 1, ClaimKind.SURPLUS, "50000", "SHU 2025", "BA RAT 3", "Pak Harto")
    form = board.desk.propose
    form.reason.field.setText("Pindah")
    form.prepared_by.field.setText("Rini")
    board.press(Qt.Key.Key_F10)
    board.wait(board.prepared)

    board.open_by_name("Darmo")
    assert [line.amount for line in board.desk.rows.rows] == [100_000, 55_001, 50_000]
    board.approve_as("Pak Harto")
    board.wait(lambda: board.desk.forms.currentWidget() is board.desk.made)

    assert "205.001" in board.desk.made.amount.text()


@pytest.mark.parametrize(
    ("amount", "said", "missing"),
    [
        ("12,5", ("Bibit", "SP/14", "Rini"), "amount"),
        ("0", ("Bibit", "SP/14", "Rini"), "amount"),
        ("5.000", ("Bibit", "", "Rini"), "paper"),
    ],
)
def test_a_claim_that_lacks_something_is_refused_there_and_stays(
    board: Board, amount: str, said: tuple[str, str, str], missing: str
) -> None:
    board.open_by_name("Darmo")
    name_a_claim(board, 1, ClaimKind.LOAN, amount, *said)
    form = board.desk.propose
    form.reason.field.setText("Pindah")
    form.prepared_by.field.setText("Rini")

    board.press(Qt.Key.Key_F10)

    board.wait(form.note.isVisible)
    line = form.claims.lines[0]
    assert getattr(line, missing).hasFocus()
    assert (line.amount.text(), line.what.text()) == (amount, "Bibit")
    assert not board.prepared()
