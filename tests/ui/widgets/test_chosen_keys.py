"""The keys of another program: who knows them need not learn new ones."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.builders import bring_to_front
from ui.widgets.button import Button
from ui.widgets.chosen_keys import (
    FUNCTIONS,
    POSSIBLE_KEYS,
    PRESETS,
    SULTAN,
    Preset,
    key_for,
    keys_in_words,
    read_choice,
    use_keys,
    written_choice,
)
from ui.widgets.keys import Key, Shortcuts


@pytest.fixture
def as_in_sultan() -> Iterator[None]:
    use_keys(SULTAN.keys)
    yield
    use_keys({})


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_every_preset_gives_each_function_a_key_of_its_own(preset: Preset) -> None:
    pairs = written_choice(preset.keys)
    choice = read_choice(pairs)
    keys = [choice.get(function, function) for function in FUNCTIONS]
    assert len(set(keys)) == len(FUNCTIONS)
    assert set(keys) <= POSSIBLE_KEYS
    assert choice == preset.keys


@pytest.mark.parametrize(
    "pairs",
    [
        ("F10=F4",),
        ("F1=F2", "F2=F1"),
        ("F10=Enter",),
        ("F10",),
        ("=F4",),
        ("F10=F12", "F4=F12"),
    ],
)
def test_two_functions_with_one_key_and_unknown_keys_are_refused(pairs: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match=r"=|F"):
        read_choice(pairs)


@pytest.mark.usefixtures("as_in_sultan")
def test_the_key_bar_the_button_and_the_sentence_name_the_chosen_key(qtbot: QtBot) -> None:
    button = Button("Pay", "F10", kind="pay")
    qtbot.addWidget(button)
    assert Key("F10", "Pay").cap_text == "F4"
    assert button.key() == "F4"
    assert keys_in_words("Isi kertas, lalu tekan F10.") == "Isi kertas, lalu tekan F4."
    assert keys_in_words("F4 menyimpan, Shift+F8 membuka.") == "F12 menyimpan, Shift+F8 membuka."
    assert keys_in_words("Ctrl+F atau Ctrl+Del") == "F7 atau Ctrl+Del"
    assert keys_in_words("Barang F100 dan PDF") == "Barang F100 dan PDF"


@pytest.mark.usefixtures("as_in_sultan")
def test_the_keyboard_does_what_the_chosen_key_says(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    bring_to_front(qtbot, window)
    pressed: list[str] = []
    Shortcuts(window).use(
        [
            Key("F10", "Pay", lambda: pressed.append("pay"), also=("F12",)),
            Key("F4", "Exact cash", lambda: pressed.append("exact")),
        ]
    )
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F12, Qt.Key.Key_F10):
        qtbot.keyClick(window, key)
    assert pressed == ["pay", "exact"]


def test_without_a_choice_every_key_is_itself() -> None:
    assert key_for("F10") == "F10"
    assert keys_in_words("F10, Del") == "F10, Del"
