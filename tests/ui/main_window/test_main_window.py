"""The window: its pages, keys, letters and room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.builders import cut_words, nameless
from tests.ui.main_window.builders import Built
from ui.main_window import MainWindow
from ui.theme.letters import letter_percent
from ui.theme.room import Room
from values.trouble import Trouble


def test_a_page_is_built_on_its_first_visit_and_kept(window: MainWindow, built: Built) -> None:
    assert list(built.pages) == ["till"]

    window.open_page("goods")
    window.open_page("till")
    goods = built.pages["goods"]
    window.open_page("goods")

    assert window.page() is goods
    assert list(built.pages) == ["till", "goods"]


def test_alt_and_a_digit_open_a_page(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)

    assert window.page().title() == "Atur"
    assert window.rail.button("preferences").isChecked()


def test_the_focus_goes_to_the_page_that_comes_to_the_front(window: MainWindow) -> None:
    window.open_page("goods")

    page = window.page()
    assert QApplication.focusWidget() is page.focus_target()


def test_keys_mean_what_the_state_of_the_page_says(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F12)
    qtbot.keyClick(window, Qt.Key.Key_F10)
    qtbot.keyClick(window, Qt.Key.Key_F12)

    assert built.pages["till"].pressed == ["pay", "save"]
    assert window.key_bar.hints_shown() == ["F1", "F10"]


def test_both_enter_keys_are_one(qtbot: QtBot, window: MainWindow, built: Built) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)

    assert built.pages["till"].pressed == ["pay"]


def test_a_key_without_a_meaning_now_is_the_fields_own(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    built.pages["till"].pay()
    field = built.pages["till"].field

    with qtbot.waitSignal(field.returnPressed):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert window.isVisible()


def test_a_key_of_one_page_is_silent_on_another(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    window.open_page("goods")

    qtbot.keyClick(window, Qt.Key.Key_F10)

    assert built.pages["till"].pressed == []
    assert built.pages["goods"].pressed == ["pay"]


def test_a_badge_marks_the_page_on_the_rail(window: MainWindow, built: Built) -> None:
    built.pages["till"].pay()
    window.show_badge("sending", "3")

    assert window.rail.button("till").badge() == "2"
    assert window.rail.button("sending").accessibleName() == "Kirim, 3 to look at"


def test_a_page_may_send_people_to_another(window: MainWindow, built: Built) -> None:
    built.pages["till"].page_wanted.emit("goods", "8991002109998")

    assert window.page() is built.pages["goods"]
    assert built.pages["goods"].subjects == ["8991002109998"]


def test_the_pill_opens_sending(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.mouseClick(window.top_bar.sync, Qt.MouseButton.LeftButton)

    assert window.page().title() == "Kirim"


def test_letters_grow_at_once_and_the_settings_hear_of_it(
    qtbot: QtBot, window: MainWindow, built: Built
) -> None:
    with qtbot.waitSignal(window.letters_changed) as changed:
        qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)

    assert changed.args == [125]
    assert letter_percent() == 125
    assert built.pages["till"].rooms[-1] == Room(1092, 614)
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert letter_percent() == 100


def test_letters_have_a_largest_and_a_smallest_size(qtbot: QtBot, window: MainWindow) -> None:
    window.set_letters(200)
    with qtbot.assertNotEmitted(window.letters_changed):
        window.enlarge_letters()
    window.set_letters(100)
    with qtbot.assertNotEmitted(window.letters_changed):
        window.reduce_letters()


def test_trouble_is_said_above_the_page_until_it_is_over(window: MainWindow) -> None:
    window.show_trouble(Trouble())
    assert window.trouble.isVisible()
    assert window.trouble.text() == "This could not be done now. Nothing was lost. Try again."

    window.hide_trouble()

    assert not window.trouble.isVisible()


def test_key_hints_drop_from_the_right_when_room_is_short(window: MainWindow) -> None:
    many = window.key_bar.hints_shown()
    window.resize(700, 560)

    few = window.key_bar.hints_shown()
    assert 0 < len(few) < len(many)
    assert many[: len(few)] == few


@pytest.mark.parametrize(
    ("size", "percent"),
    [
        ((1920, 1080), 100),
        ((1366, 768), 100),
        ((1093, 560), 100),
        ((1024, 600), 100),
        ((1366, 768), 150),
        ((1366, 768), 200),
    ],
)
def test_no_word_of_the_frame_is_cut(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int], percent: int
) -> None:
    window.resize(*size)
    window.set_letters(percent)
    qtbot.wait(1)

    assert (window.width(), window.height()) == size
    assert cut_words(window) == []
    assert nameless(window) == []
    assert window.key_bar.geometry().bottom() == window.height() - 1
    assert window.top_bar.sync.width() >= window.top_bar.sync.sizeHint().width()


def test_the_second_start_brings_the_window_to_the_front(window: MainWindow) -> None:
    window.showMinimized()

    window.raise_window()

    assert not window.isMinimized()


def test_rail_buttons_are_for_the_mouse_and_say_their_key(window: MainWindow) -> None:
    button = window.rail.button("goods")

    assert button.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert button.toolTip() == "Barang (Alt+2)"
    assert isinstance(button, QWidget)
    assert not isinstance(button, QPushButton)
