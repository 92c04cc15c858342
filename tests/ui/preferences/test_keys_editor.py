"""Choosing keys on the page Atur."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from coop.shop_settings import ShopSettings
from tests.ui.builders import bring_to_front
from ui.preferences.keys_editor import KeysEditor
from ui.preferences.preferences_page import PreferencesPage
from ui.widgets.chosen_keys import SULTAN, written_choice
from ui.widgets.keys import Shortcuts


@pytest.fixture
def saved() -> list[ShopSettings]:
    return []


@pytest.fixture
def page(qtbot: QtBot, saved: list[ShopSettings]) -> PreferencesPage:
    page = PreferencesPage(ShopSettings(), saved.append)
    qtbot.addWidget(page)
    bring_to_front(qtbot, page)
    Shortcuts(page).use(page.keys())
    return page


@pytest.fixture
def editor(page: PreferencesPage) -> KeysEditor:
    editor = page.editor("chosen_keys")
    assert isinstance(editor, KeysEditor)
    return editor


Press = Callable[[str, Qt.Key], None]


@pytest.fixture
def press(qtbot: QtBot, editor: KeysEditor) -> Press:
    def press_key(function: str, key: Qt.Key) -> None:
        field = editor.field(function)
        field.setFocus()
        qtbot.keyClick(field, key)

    return press_key


def test_the_keys_of_another_program_are_taken_at_once(
    qtbot: QtBot, page: PreferencesPage, editor: KeysEditor, saved: list[ShopSettings]
) -> None:
    qtbot.keyClick(editor.presets.list, Qt.Key.Key_Down)
    assert editor.field("F10").text() == "F4"
    page.save()
    assert saved[-1].chosen_keys == written_choice(SULTAN.keys)


def test_f10_in_a_field_is_chosen_and_saves_nothing(
    editor: KeysEditor, press: Press, saved: list[ShopSettings]
) -> None:
    press("F2", Qt.Key.Key_F10)
    assert (editor.field("F2").text(), editor.field("F10").text()) == ("F10", "F2")
    assert editor.value() == ("F2=F10", "F10=F2")
    assert editor.presets.value() == "own"
    assert saved == []


def test_a_key_with_a_meaning_of_its_own_is_refused_in_words(
    editor: KeysEditor, press: Press
) -> None:
    press("F2", Qt.Key.Key_F1)
    press("F2", Qt.Key.Key_A)
    assert editor.value() == ()
    assert "F2, F3" in editor.hint()


def test_pressing_back_what_it_was_leaves_nothing_to_save(
    page: PreferencesPage, press: Press
) -> None:
    press("F2", Qt.Key.Key_F12)
    assert page.is_changed()
    press("F2", Qt.Key.Key_F2)
    assert not page.is_changed()
