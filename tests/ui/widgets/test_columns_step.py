"""Columns of any list: guessed, changed by hand, and one meaning to a column."""

from enum import StrEnum
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coop.lists.list_file import Table
from tests.ui.builders import bring_to_front
from ui.widgets.columns_step import ColumnsStep, ListWords, column_letters
from ui.wording import Words


class Meaning(StrEnum):
    """What a column of a list of hens may mean."""

    NAME = "name"
    EGGS = "eggs"


class Shape(NamedTuple):
    """A guess."""

    headings: tuple[str, ...]
    first_row: int
    columns: dict[Meaning, int]


TABLE = Table((("Hen", "Eggs"), ("Blirik", "4"), ("Jambul", "3"), ("Jambul", "3")), "utf-8", ";")
WORDS = ListWords("First hen", Words("There is no such row."), Words("Hens have names."))


@pytest.fixture
def step(application: QApplication, qtbot: QtBot) -> ColumnsStep[Meaning]:  # noqa: ARG001
    """Give the step, shown, with only the names guessed."""
    step = ColumnsStep({Meaning.NAME: "Name", Meaning.EGGS: "Eggs laid"}, WORDS)
    qtbot.addWidget(step)
    step.show_list(TABLE, Shape(("Hen", "Eggs"), 1, {Meaning.NAME: 0}))
    bring_to_front(qtbot, step)
    return step


def test_the_guess_is_shown_as_it_is(step: ColumnsStep[Meaning]) -> None:
    assert step.columns() == {Meaning.NAME: 0}
    assert step.chosen_first_row() == 1
    assert step.objection() is None


def test_a_column_that_is_given_another_meaning_loses_its_own(step: ColumnsStep[Meaning]) -> None:
    step.choose(Meaning.EGGS, 0)

    assert step.columns() == {Meaning.EGGS: 0}


def test_a_column_is_chosen_with_the_keyboard_alone(
    qtbot: QtBot, step: ColumnsStep[Meaning]
) -> None:
    step.boxes[Meaning.EGGS].setFocus()

    qtbot.keyClick(step.boxes[Meaning.EGGS], Qt.Key.Key_B)

    assert step.columns() == {Meaning.NAME: 0, Meaning.EGGS: 1}


def test_what_no_list_can_be_without_is_asked_for(step: ColumnsStep[Meaning]) -> None:
    step.choose(Meaning.NAME, None)

    assert step.objection() == WORDS.no_chief
    assert step.chief_box().hasFocus()


@pytest.mark.parametrize("typed", ["", "0", "5", "x"])
def test_a_first_row_that_is_not_there_is_objected_to(
    step: ColumnsStep[Meaning], typed: str
) -> None:
    step.first_row.setText(typed)

    assert step.objection() == WORDS.no_first_row
    assert step.first_row.text() == typed


@pytest.mark.parametrize(("column", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_columns_are_named_as_in_a_spreadsheet(column: int, letters: str) -> None:
    assert column_letters(column) == letters
