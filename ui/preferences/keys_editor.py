"""Choosing the keys: those of another program at once, or one by one."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from ui.preferences.editors import Editor, ListEditor
from ui.theme.letters import fix_size, set_gaps
from ui.widgets.chosen_keys import (
    FUNCTIONS,
    FUNCTIONS_AS_THEY_ARE,
    POSSIBLE_KEYS,
    PRESETS,
    Preset,
    function_words,
    read_choice,
    written_choice,
)
from ui.widgets.field import Field
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column

_OWN: Final = "own"
_KEY_WIDTH = 96
_LETS_THROUGH = {"Tab", "Shift+Tab", "Esc", "Return", "Enter", "PgUp", "PgDown"}
"""They lead on through the page, and are nobody's to choose."""


class KeyField(Field):
    """Takes the next key that is pressed in it, and no text."""

    pressed = Signal(str)
    refused = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setReadOnly(True)
        fix_size(self, width=_KEY_WIDTH)

    @override
    def event(self, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _name_of(event) in POSSIBLE_KEYS
        ):
            event.accept()  # F10 is a key to choose here, and saves nothing.
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _name_of(event)
        if key in POSSIBLE_KEYS:
            self.pressed.emit(key)
        elif not key or key in _LETS_THROUGH:
            super().keyPressEvent(event)
        else:
            self.refused.emit()


class KeysEditor(Editor):
    """A row for each function; a key that another function has is exchanged with it."""

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        names = {preset.name: preset.name for preset in PRESETS}
        like = translate("Preferences", "As in {program}")
        names |= {preset.name: like.format(program=preset.name) for preset in PRESETS[1:]}
        options = [*names.items(), (_OWN, translate("Preferences", "Own"))]
        self.presets = ListEditor(translate("Preferences", "As people know them"), options)
        self._is_showing = False
        self._keys: dict[str, str] = dict(FUNCTIONS_AS_THEY_ARE)
        self._fields = {function: KeyField(function_words(function)) for function in FUNCTIONS}
        self._hint = Label(self._advice(), "small", wraps=True)
        self.setLayout(column(self.presets, self._hint, self._rows(), gap=4, margins=(0, 0, 0, 8)))
        self.setFocusProxy(self.presets)
        self.presets.changed.connect(self._on_preset)

    def field(self, function: str) -> KeyField:
        """Return where the key of a function stands."""
        return self._fields[function]

    def hint(self) -> str:
        """Return what is said below."""
        return self._hint.text()

    @override
    def value(self) -> Any:
        return written_choice(self._keys)

    @override
    def set_value(self, value: Any) -> None:
        self._show({**FUNCTIONS_AS_THEY_ARE, **read_choice(value)})

    def _rows(self) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        set_gaps(grid, (0, 0, 0, 0), 6)
        for number, (function, field) in enumerate(self._fields.items()):
            grid.addWidget(ElidedLabel(function_words(function)), number, 0)
            grid.addWidget(field, number, 1)
            field.pressed.connect(self._taker(function))
            field.refused.connect(self._refuse)
        grid.setColumnStretch(0, 1)
        return rows

    def _taker(self, function: str) -> Callable[[str], None]:
        return lambda key: self._take(function, key)

    def _take(self, function: str, key: str) -> None:
        """Give a function a key; whichever had it takes the one that is free now."""
        before = self._keys[function]
        exchanged = {other: before if has == key else has for other, has in self._keys.items()}
        self._show({**exchanged, function: key})
        self.changed.emit()

    @Slot()
    def _refuse(self) -> None:
        sentence = QCoreApplication.translate(
            "Preferences", "That key has a meaning of its own. Press one of: {keys}."
        )
        self._hint.setText(sentence.format(keys=", ".join(sorted(POSSIBLE_KEYS, key=_by_number))))

    @Slot()
    def _on_preset(self) -> None:
        if self._is_showing:
            return
        chosen = self.presets.value()
        keys = next((preset.keys for preset in PRESETS if preset.name == chosen), self._keys)
        self._show({**FUNCTIONS_AS_THEY_ARE, **keys})
        self.changed.emit()

    def _show(self, keys: Mapping[str, str]) -> None:
        self._keys = dict(keys)
        for function, field in self._fields.items():
            field.setText(keys[function])
        self._hint.setText(self._advice())
        preset = next((each for each in PRESETS if _is_same(each, keys)), None)
        self._is_showing = True
        self.presets.set_value(preset.name if preset else _OWN)
        self._is_showing = False

    def _advice(self) -> str:
        return QCoreApplication.translate(
            "Preferences", "Choose a field and press the key. It counts when Lumbung opens again."
        )


def _is_same(preset: Preset, keys: Mapping[str, str]) -> bool:
    return {**FUNCTIONS_AS_THEY_ARE, **preset.keys} == keys


def _name_of(event: QKeyEvent) -> str:
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


def _by_number(key: str) -> tuple[int, str]:
    return (int(key[1:]) if key[1:].isdigit() else len(POSSIBLE_KEYS) + 1, key)
