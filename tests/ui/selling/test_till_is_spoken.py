"""What the till says to whoever cannot see it, and which keys it answers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from tests.ui.builders import nameless
from tests.ui.selling.builders import (
    RICE,
    Counter,
)
from ui.selling.till import Stage
from ui.widgets.keys import Key as KeyEntry

Key = Qt.Key


def test_everything_that_takes_the_focus_has_a_name(counter: Counter) -> None:
    counter.scan(RICE)
    selling = nameless(counter.page)
    counter.press(Key.Key_F10)
    counter.type("q")
    paying = nameless(counter.page)

    assert (selling, paying) == ([], [])


def test_every_button_without_words_has_a_name_and_a_tip(counter: Counter) -> None:
    counter.window.resize(1024, 600)
    counter.settle()

    signs = [counter.view.tools.of(name)[1] for name in ("less", "undo", "check", "keys")]
    assert all(button.accessibleName() and button.toolTip() for button in signs)


def test_the_big_figures_speak(counter: Counter) -> None:
    counter.scan(RICE)
    total = counter.view.sale.total.figure.accessibleName()
    counter.press(Key.Key_F10)
    counter.type("100000")
    counter.press(Key.Key_Return)

    assert total == "Total 62.500 rupiah"
    assert counter.view.paid.change.figure.accessibleName() == "Change 37.500 rupiah"


def test_f1_lists_every_key_that_is_answered(counter: Counter) -> None:
    for stage in (Stage.SELLING, Stage.PAYING, Stage.PAID):
        assert counter.till.stage is stage
        listed = {same for key in counter.window.keys_now() for same in native(key)}
        answered = {
            shortcut.key().toString()
            for shortcut in counter.window.findChildren(QShortcut)
            if shortcut.isEnabled()
        }
        assert answered <= listed
        if stage is Stage.SELLING:
            counter.scan(RICE)
            counter.press(Key.Key_F10)
        elif stage is Stage.PAYING:
            counter.press(Key.Key_Return)


def test_no_key_of_a_state_is_answered_twice(counter: Counter) -> None:
    counter.scan(RICE)
    for key in (None, Key.Key_F10, Key.Key_Return):
        if key is not None:
            counter.press(key)
        sequences = [
            same for one in counter.window.keys_now() if one.act is not None for same in native(one)
        ]
        assert len(sequences) == len(set(sequences))


def native(key: KeyEntry) -> list[str]:
    return [QKeySequence(sequence).toString() for sequence in key.sequences]
