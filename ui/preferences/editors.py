"""Editors of one setting each: they show a value, give one back, and say what is wrong with it."""

import re
from collections.abc import Hashable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.reading import Unreadable, read_quantity
from ui.theme.colours import Tone
from ui.theme.letters import fix_size
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Label, dress
from ui.widgets.layouts import column, row
from values.percentage import WHOLE, BasisPoints

_LINES_HEIGHT = 76
_PERCENT_DECIMALS = 2


class Editor(QWidget):
    """What the form asks of every editor."""

    changed = Signal()

    def value(self) -> Any:
        """Return the value; call only while there is no `problem`."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def problem(self) -> str:
        """Say what is wrong with what was typed, or nothing."""
        return ""

    def show_problem(self, problem: str) -> None:
        """Show what is wrong where it was typed."""


class TextEditor(Editor):
    """One line of text that fits a pattern."""

    def __init__(
        self, name: str, *, pattern: str = r".*", complaint: str = "", advice: str = ""
    ) -> None:
        super().__init__()
        self.field = Field(name)
        self._pattern, self._complaint = re.compile(pattern), complaint
        self._labelled = LabelledField(name, self.field, advice)
        self.setLayout(column(self._labelled))
        self.setFocusProxy(self.field)
        self.field.textEdited.connect(self.changed)

    @override
    def value(self) -> Any:
        return self.field.text().strip()

    @override
    def set_value(self, value: Any) -> None:
        self.field.setText(value)

    @override
    def problem(self) -> str:
        return "" if self._pattern.fullmatch(self.field.text().strip()) else self._complaint

    @override
    def show_problem(self, problem: str) -> None:
        self._labelled.say(problem, bool(problem))


class PercentEditor(TextEditor):
    """A share from 0 to 100 %, kept in basis points."""

    def __init__(self, name: str, advice: str = "") -> None:
        complaint = QCoreApplication.translate("Editors", "A number from 0 to 100.")
        super().__init__(name, complaint=complaint, advice=advice)

    @override
    def value(self) -> Any:
        share = read_quantity(self.field.text(), _PERCENT_DECIMALS)
        return BasisPoints(share // 10)

    @override
    def set_value(self, value: Any) -> None:
        whole, part = divmod(value, 100)
        self.field.setText(f"{whole},{part:02d}".rstrip("0").rstrip(","))

    @override
    def problem(self) -> str:
        try:
            return "" if self.value() <= WHOLE else self._complaint
        except Unreadable:
            return self._complaint


class WordsEditor(TextEditor):
    """A few short words in one line, between blanks or commas."""

    @override
    def value(self) -> Any:
        return tuple(self.field.text().replace(",", " ").split())

    @override
    def set_value(self, value: Any) -> None:
        self.field.setText(" ".join(value))


class LinesEditor(Editor):
    """A few lines of text for the receipt."""

    def __init__(self, name: str, *, lines_max: int, letters_max: int) -> None:
        super().__init__()
        self._lines_max, self._letters_max = lines_max, letters_max
        self.area = QPlainTextEdit()
        self.area.setAccessibleName(name)
        self.area.setTabChangesFocus(True)
        fix_size(self.area, height=_LINES_HEIGHT)
        self._hint = ElidedLabel()
        self.setLayout(column(Label(name, "muted"), self.area, self._hint, gap=4))
        self.setFocusProxy(self.area)
        self.area.textChanged.connect(self.changed)

    @override
    def value(self) -> Any:
        lines = (line.strip() for line in self.area.toPlainText().splitlines())
        return tuple(line for line in lines if line)

    @override
    def set_value(self, value: Any) -> None:
        self.area.setPlainText("\n".join(value))

    @override
    def problem(self) -> str:
        lines = self.value()
        if len(lines) <= self._lines_max and all(len(x) <= self._letters_max for x in lines):
            return ""
        sentence = QCoreApplication.translate(
            "Editors", "At most {lines} lines of {letters} letters."
        )
        return sentence.format(lines=self._lines_max, letters=self._letters_max)

    @override
    def show_problem(self, problem: str) -> None:
        self._hint.setText(problem)
        self._hint.set_tone(Tone.BAD if problem else None)
        dress(self.area, wrong=bool(problem))


class ChoiceEditor(Editor):
    """One of a few values, all in sight."""

    def __init__(
        self, name: str, options: Sequence[tuple[Hashable, str]], advice: str = ""
    ) -> None:
        super().__init__()
        self.choice = Choice(name, options)
        parts: list[QWidget] = [Label(name, "muted"), self.choice]
        if advice:
            parts.append(Label(advice, "small", wraps=True))
        self.setLayout(column(*parts, gap=4, margins=(0, 0, 0, 8)))
        self.setFocusProxy(self.choice)
        self.choice.changed.connect(self.changed)

    @override
    def value(self) -> Any:
        return self.choice.value()

    @override
    def set_value(self, value: Any) -> None:
        self.choice.set_value(value)


class ListEditor(Editor):
    """One of more values than fit beside one another."""

    def __init__(self, name: str, options: Sequence[tuple[Hashable, str]]) -> None:
        super().__init__()
        self._values = [value for value, _ in options]
        self.list = QComboBox()
        self.list.setAccessibleName(name)
        for _value, words in options:
            self.list.addItem(words)
        fix_size(self.list, height=40)
        self.setLayout(column(Label(name, "muted"), self.list, gap=4, margins=(0, 0, 0, 8)))
        self.setFocusProxy(self.list)
        self.list.currentIndexChanged.connect(self.changed)

    @override
    def value(self) -> Any:
        return self._values[self.list.currentIndex()]

    @override
    def set_value(self, value: Any) -> None:
        self.list.setCurrentIndex(self._values.index(value))


class CheckEditor(Editor):
    """Yes or no."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.box = QCheckBox(name)
        self.setLayout(row(self.box, None))
        self.setFocusProxy(self.box)
        self.box.toggled.connect(self.changed)

    @override
    def value(self) -> Any:
        return self.box.isChecked()

    @override
    def set_value(self, value: Any) -> None:
        self.box.setChecked(value)
