"""The treasurer's page: a list of duties, opened and left with the keyboard alone."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from typing_extensions import override

from tests.ui.builders import bring_to_front
from tests.ui.members.builders import SETTINGS
from ui.main_window import MainWindow, PageEntry, TopBarWords
from ui.office.office_page import Duty, OfficePage
from ui.operations import Operations
from ui.widgets.keys import Key
from ui.widgets.office_desk import OfficeDesk

NOW = datetime(2026, 11, 24, 3, 41, tzinfo=UTC)


class CountingDesk(OfficeDesk):
    """Counts how often it was sat down at."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.begun = 0
        self.button = QPushButton(name)
        QVBoxLayout(self).addWidget(self.button)

    @override
    def begin(self) -> None:
        self.begun += 1

    @override
    def title(self) -> str:
        return self._name

    @override
    def keys(self) -> Sequence[Key]:
        return (Key("Esc", "Back", self.left.emit),)

    @override
    def focus_target(self) -> QWidget:
        return self.button


@pytest.fixture
def page(application: QApplication, qtbot: QtBot, operations: Operations) -> OfficePage:
    """Give the page with two duties, in its window."""
    built = OfficePage(
        operations,
        [
            Duty("interest", "Bunga", "Bulan ini", lambda: CountingDesk("Bunga")),
            Duty("lists", "Daftar", "Potong gaji", lambda: CountingDesk("Daftar")),
        ],
        SETTINGS,
    )
    window = MainWindow(
        application,
        TopBarWords("KDMP Karangsari", "Gerai Sembako", "Sri"),
        [PageEntry("office", 5, "landmark", "Bendahara", lambda: built)],
        lambda: NOW,
    )
    qtbot.addWidget(window)
    window.scans.stop(application)
    bring_to_front(qtbot, window)
    return built


def test_a_duty_is_opened_by_its_digit_and_left_with_esc(page: OfficePage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_2)

    desk = page.desk()
    assert isinstance(desk, CountingDesk)
    assert (desk.title(), desk.begun) == ("Daftar", 1)
    assert page.title() == "Daftar"

    qtbot.keyClick(desk.button, Qt.Key.Key_Escape)
    assert page.desk() is None
    assert QApplication.focusWidget() is page.table


def test_enter_opens_the_chosen_duty_and_its_desk_stays_the_same(
    page: OfficePage, qtbot: QtBot
) -> None:
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    first = page.desk()
    assert isinstance(first, CountingDesk)
    first.left.emit()

    page.arrive("interest")

    assert page.desk() is first
    assert first.begun == 2
