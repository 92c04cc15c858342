"""The list under a search field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from tests.ui.builders import a_window
from ui.widgets.field import Field
from ui.widgets.found_list import FoundList
from ui.widgets.rows_model import Column, RowsModel

NAMES = ["Gula pasir curah", "Gula jawa", "Gula semut"]


class Search:
    """A field at the top of a window, and the list under it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.field = Field("Cari barang")
        self.window = a_window(qtbot, self.field)
        self.window.resize(900, 600)
        model = RowsModel[str](self.window, Column("Barang", str))
        self.found = FoundList(self.field, model, "Hasil pencarian")
        self.taken: list[str] = []
        self.found.taken.connect(self.taken.append)
        self.field.setFocus()


@pytest.fixture
def search(qtbot: QtBot) -> Search:
    return Search(qtbot)


def test_it_opens_under_its_field_with_the_first_row_chosen(search: Search) -> None:
    search.found.show_rows(NAMES, "3 barang cocok")

    assert search.found.isVisible()
    assert search.found.table.current_row() == NAMES[0]
    assert search.found.y() >= search.field.geometry().bottom()
    assert search.found.geometry().right() < search.window.width()
    assert search.found.geometry().bottom() < search.window.height()


def test_arrows_choose_and_enter_takes_while_the_field_keeps_the_focus(
    qtbot: QtBot, search: Search
) -> None:
    search.found.show_rows(NAMES)

    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Down)
    qtbot.keyClick(search.field, Qt.Key.Key_Up)
    qtbot.keyClick(search.field, Qt.Key.Key_Return)

    assert search.taken == [NAMES[1]]
    assert search.found.isHidden()
    assert search.field.hasFocus()


def test_the_list_has_enter_and_esc_before_any_shortcut(qtbot: QtBot, search: Search) -> None:
    shortcuts = [QShortcut(key, search.window) for key in ("Return", "Esc")]
    search.found.show_rows(NAMES)

    with qtbot.assertNotEmitted(shortcuts[0].activated):
        qtbot.keyClick(search.field, Qt.Key.Key_Return)
    search.found.show_rows(NAMES)
    with qtbot.assertNotEmitted(shortcuts[1].activated):
        qtbot.keyClick(search.field, Qt.Key.Key_Escape)

    assert search.taken == [NAMES[0]]
    assert search.found.isHidden()


def test_esc_closes_and_keeps_the_text(qtbot: QtBot, search: Search) -> None:
    qtbot.keyClicks(search.field, "gul")
    search.found.show_rows(NAMES)

    qtbot.keyClick(search.field, Qt.Key.Key_Escape)

    assert search.found.isHidden()
    assert search.field.text() == "gul"


def test_enter_is_the_fields_own_when_nothing_is_listed(qtbot: QtBot, search: Search) -> None:
    search.found.show_rows([])

    with qtbot.waitSignal(search.field.returnPressed):
        qtbot.keyClick(search.field, Qt.Key.Key_Return)

    assert search.found.isHidden()


def test_a_click_takes_a_row(qtbot: QtBot, search: Search) -> None:
    search.found.show_rows(NAMES)
    table = search.found.table
    place = table.visualRect(table.model().index(2, 0)).center()

    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert search.taken == [NAMES[2]]


def test_it_closes_with_the_focus(search: Search) -> None:
    search.found.show_rows(NAMES)

    search.field.clearFocus()

    assert search.found.isHidden()
