"""Rows as a table."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.theme.colours import Colour, Tone
from ui.theme.room import Room
from ui.widgets.rows_model import CELL_ROLE, Align, Cell, Column, RowsModel
from ui.widgets.rows_table import RowsTable

Line = tuple[str, int]


@pytest.fixture
def model() -> RowsModel[Line]:
    return a_model()


def a_model() -> RowsModel[Line]:
    owner = QObject()
    model = RowsModel[Line](
        owner,
        Column("Barang", lambda line: Cell(line[0], "Rak 2", tag="HET")),
        Column("Jml", lambda line: str(line[1]), 66, Align.RIGHT, from_width=800),
        Column("Keadaan", lambda _line: Cell("Habis", pill=Tone.BAD, ink=Colour.BAD), 142),
    )
    model.owner = owner  # type: ignore[attr-defined]  # Keeps the owner alive with the model.
    return model


def texts(model: RowsModel[Line]) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_cell_says_its_heading_and_everything_in_it(model: RowsModel[Line]) -> None:
    model.show([("Gula", 2)])

    index = model.index(0, 0)
    assert index.data() == "Gula"
    assert index.data(CELL_ROLE).tag == "HET"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Barang Gula HET Rak 2"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Jml"


def test_numbers_stand_right_and_text_left(model: RowsModel[Line]) -> None:
    model.show([("Gula", 2)])

    role = Qt.ItemDataRole.TextAlignmentRole
    assert model.index(0, 0).data(role) & Qt.AlignmentFlag.AlignLeft
    assert model.index(0, 1).data(role) & Qt.AlignmentFlag.AlignRight
    assert model.headerData(1, Qt.Orientation.Horizontal, role) & Qt.AlignmentFlag.AlignRight


LINES = st.lists(st.tuples(st.sampled_from("abcd"), st.integers(0, 1)), max_size=8)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(before=LINES, after=LINES)
def test_whatever_was_shown_the_new_rows_are_shown(before: list[Line], after: list[Line]) -> None:
    model = a_model()
    tester = QAbstractItemModelTester(model)

    model.show(before)
    model.show(after)

    assert list(model.rows) == after
    assert texts(model) == [name for name, _ in after]
    assert tester.model() is model


def test_only_the_row_that_changed_is_painted_again(qtbot: QtBot, model: RowsModel[Line]) -> None:
    model.show([("Gula", 1), ("Beras", 1), ("Kopi", 1)])

    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged) as changed:
        model.show([("Gula", 1), ("Beras", 2), ("Kopi", 1)])

    first, last = changed.args[:2]
    assert (first.row(), last.row()) == (1, 1)


def test_nothing_is_told_when_nothing_changed(qtbot: QtBot, model: RowsModel[Line]) -> None:
    model.show([("Gula", 1)])

    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        model.show([("Gula", 1)])


def test_the_chosen_row_stays_chosen_when_one_comes_above(
    qtbot: QtBot, model: RowsModel[Line]
) -> None:
    table = RowsTable(model, "Nota")
    qtbot.addWidget(table)
    model.show([("Beras", 1), ("Kopi", 1)])
    table.choose(1)

    model.show([("Gula", 1), ("Beras", 1), ("Kopi", 1)])

    assert table.current_row() == ("Kopi", 1)


def test_a_page_hears_that_the_chosen_row_changed_its_value(
    qtbot: QtBot, model: RowsModel[Line]
) -> None:
    table = RowsTable(model, "Nota")
    qtbot.addWidget(table)
    model.show([("Beras", 1)])
    table.choose(0)

    with qtbot.waitSignal(table.current_changed) as changed:
        model.show([("Beras", 5)])
    assert changed.args == [("Beras", 5)]
    with qtbot.waitSignal(table.current_changed) as changed:
        model.show([])
    assert changed.args == [None]


def test_more_rows_are_asked_for_once_until_they_come(qtbot: QtBot, model: RowsModel[Line]) -> None:
    model.show([("Beras", 1)], has_more=True)

    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(model.index(-1, -1))
    assert not model.canFetchMore(model.index(-1, -1))
    model.append([("Kopi", 1)], has_more=True)

    assert texts(model) == ["Beras", "Kopi"]
    assert model.canFetchMore(model.index(-1, -1))


def test_columns_leave_where_there_is_no_room(qtbot: QtBot, model: RowsModel[Line]) -> None:
    table = RowsTable(model, "Nota")
    qtbot.addWidget(table)

    table.fit(Room(683, 384))
    assert table.isColumnHidden(1)
    table.fit(Room(1366, 768))

    assert not table.isColumnHidden(1)


def test_enter_opens_the_chosen_row(qtbot: QtBot, model: RowsModel[Line]) -> None:
    table = RowsTable(model, "Nota")
    qtbot.addWidget(table)
    model.show([("Beras", 1), ("Kopi", 1)])
    table.choose(0)
    table.step(1)

    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)

    assert opened.args == [("Kopi", 1)]


def test_a_step_beyond_the_end_stays_at_the_end(qtbot: QtBot, model: RowsModel[Line]) -> None:
    table = RowsTable(model, "Nota")
    qtbot.addWidget(table)
    table.step(1)
    assert table.current_row() is None
    model.show([("Beras", 1), ("Kopi", 1)])

    table.choose(99)

    assert table.current_row() == ("Kopi", 1)


@pytest.mark.parametrize("height", range(300, 340, 7))
def test_a_long_table_ends_in_no_half_row(
    qtbot: QtBot, model: RowsModel[Line], height: int
) -> None:
    table = RowsTable(model, "Nota")
    qtbot.addWidget(table)
    model.show([(f"Barang {number}", number) for number in range(100)])
    table.resize(600, height)
    table.show()

    picture = table.viewport().grab().toImage()

    row_height, room = table.rowHeight(0), table.viewport().height()
    assert row_height >= 38
    rest = range(room // row_height * row_height, room)
    inks = {picture.pixelColor(x, y).name() for y in rest for x in range(0, picture.width(), 3)}
    assert inks <= {Colour.SURFACE.value}


def test_the_bar_of_the_chosen_row_and_its_tint_are_painted(
    qtbot: QtBot, model: RowsModel[Line]
) -> None:
    table = RowsTable(model, "Nota")
    qtbot.addWidget(table)
    table.resize(600, 300)
    model.show([("Beras", 1), ("Nama barang yang " + "sangat " * 40 + "panjang", 1)])
    table.show()

    table.choose(0)
    picture = table.viewport().grab().toImage()

    rows_top = table.rowViewportPosition(0)
    assert picture.pixelColor(1, rows_top + 10).name() == Colour.ACCENT
    assert picture.pixelColor(290, rows_top + 3).name() == Colour.ACCENT_TINT
    assert picture.pixelColor(290, table.rowViewportPosition(1) + 3).name() == Colour.SURFACE
