"""Telling a scanner from fingers."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.builders import a_window
from ui.widgets.field import Field
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.scan_filter import LENGTH_MAX, ScanFilter

CODE = "8991002109995"


class Desk:
    """A window with a field, an amount and a button, and a clock that moves by itself."""

    def __init__(self, qtbot: QtBot, application: QApplication) -> None:
        self.field, self.money, self.button = Field("Pindai"), MoneyEdit("Uang"), QPushButton("Ya")
        self.window = a_window(qtbot, self.field, self.money, self.button)
        self.now, self.gap = 1_000, 5
        self.codes: list[str] = []
        self.scans = ScanFilter(self.window, self.moment)
        self.scans.scanned.connect(self.codes.append)
        self.scans.listen(application)
        self.field.setFocus()

    def moment(self, _event: QKeyEvent) -> int:
        self.now += self.gap
        return self.now

    def type(self, text: str, *, gap: int, end: Qt.Key = Qt.Key.Key_Return) -> None:
        self.now += 10_000
        self.gap = gap
        target = QApplication.focusWidget()
        assert target is not None
        for letter in text:
            modifiers = Qt.KeyboardModifier.NoModifier
            if letter.isupper():
                modifiers = Qt.KeyboardModifier.ShiftModifier
            self.press(target, ord(letter.upper()), letter, modifiers)
        self.press(target, end, "\r", Qt.KeyboardModifier.NoModifier)

    def press(self, target: QWidget, key: int, text: str, modifiers: Qt.KeyboardModifier) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))


@pytest.fixture
def desk(qtbot: QtBot, application: QApplication) -> Iterator[Desk]:
    desk = Desk(qtbot, application)
    yield desk
    desk.scans.stop(application)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_is_taken_out_of_the_field_it_was_typed_into(desk: Desk, end: Qt.Key) -> None:
    desk.field.setText("gul")
    desk.field.setCursorPosition(1)

    desk.type(CODE, gap=5, end=end)

    assert desk.codes == [CODE]
    assert desk.field.text() == "gul"
    assert desk.field.cursorPosition() == 1


def test_slow_typing_is_never_swallowed(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.field.returnPressed):
        desk.type(CODE, gap=80)

    assert desk.codes == []
    assert desk.field.text() == CODE


def test_four_characters_are_no_scan(desk: Desk) -> None:
    desk.type("1234", gap=5)

    assert desk.codes == []
    assert desk.field.text() == "1234"


def test_the_enter_of_a_scan_presses_no_button(qtbot: QtBot, desk: Desk) -> None:
    desk.button.setAutoDefault(True)
    desk.button.setFocus()

    with qtbot.assertNotEmitted(desk.button.clicked):
        desk.type(CODE, gap=5)

    assert desk.codes == [CODE]


def test_letters_are_read_by_key_and_shift(desk: Desk) -> None:
    desk.type("Ab-12x", gap=5)

    assert desk.codes == ["Ab-12x"]


def test_two_scans_at_once_are_two_codes(desk: Desk) -> None:
    desk.type(CODE, gap=5)
    desk.type("2000150", gap=5)

    assert desk.codes == [CODE, "2000150"]


def test_an_amount_field_refuses_a_scan_and_keeps_its_amount(qtbot: QtBot, desk: Desk) -> None:
    desk.money.setText("450000")
    desk.money.setFocus()

    with qtbot.waitSignal(desk.scans.refused) as refused:
        desk.type(CODE, gap=5)

    assert refused.args == [desk.money]
    assert desk.codes == []
    assert desk.money.rupiah() == 450_000


def test_a_key_held_down_is_no_scan(desk: Desk) -> None:
    desk.gap = 5
    for _ in range(10):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1", autorep=True
        )
        QCoreApplication.sendEvent(desk.field, event)
    desk.press(desk.field, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.NoModifier)

    assert desk.codes == []
    assert desk.field.text() == "1111111111"


def test_a_document_pasted_by_a_broken_scanner_is_no_code(desk: Desk) -> None:
    desk.type("9" * (LENGTH_MAX + 3), gap=5)

    assert all(len(code) <= LENGTH_MAX for code in desk.codes)


@pytest.mark.parametrize("with_button", [False, True])
def test_keys_are_counted_once_on_their_way_through_the_window(
    desk: Desk, *, with_button: bool
) -> None:
    """The window hands a key to the focus, and a widget that has no use for it to its parents."""
    if with_button:
        desk.button.setFocus()
    desk.gap = 5

    for letter in CODE:
        QTest.keyClick(desk.window.windowHandle(), Qt.Key(ord(letter)))
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_Return)

    assert desk.codes == [CODE]
    assert desk.field.text() == ""


def test_a_control_key_ends_the_burst(desk: Desk) -> None:
    desk.gap = 5
    for letter in "1234567":
        desk.press(desk.field, ord(letter), letter, Qt.KeyboardModifier.NoModifier)
    desk.press(desk.field, Qt.Key.Key_A, "\x01", Qt.KeyboardModifier.ControlModifier)
    desk.press(desk.field, Qt.Key.Key_Return, "\r", Qt.KeyboardModifier.NoModifier)

    assert desk.codes == []
