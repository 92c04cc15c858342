"""The buttons under the cart: what can be done with the chosen line, for the mouse."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ui.formatting import MINUS
from ui.selling.press_guard import PressGuard
from ui.selling.till import Stage, Till
from ui.theme.colours import Colour
from ui.theme.letters import fix_size, set_gaps
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.labels import IconLabel, Label
from ui.widgets.layouts import row

_HEIGHT = 34
_SIGN_WIDTH, _SIGN_WIDTH_SLIM = 36, 32
_GAP, _GAP_SLIM = 6, 4
_TINY_TOOLS = ("less", "more", "quantity", "remove", "keys")
"""What has a button even in the smallest window; the others have their key."""


class _Tool(NamedTuple):
    name: str
    words: str
    short: str
    """On the button; nothing where its sign says it all."""
    key: str
    icon: str


class LineTools(QWidget):
    """Icons beside words where there is room; where there is none, the words are the tool tip."""

    def __init__(self, guard: PressGuard) -> None:
        super().__init__()
        tools = self._tools()
        self._wide = {tool.name: _wide(tool) for tool in tools}
        self._slim = {tool.name: _slim(tool) for tool in tools}
        for button in (*self._wide.values(), *self._slim.values()):
            guard.watch(button)
        self._icon = IconLabel("save", Colour.OK, 16)
        self._kept = Label(role="small")
        self._is_slim = False
        self._kept_words = ("", "")
        self._layout = row(
            *self._wide.values(), *self._slim.values(), None, self._icon, self._kept, gap=_GAP
        )
        self.setLayout(self._layout)
        for button in self._slim.values():
            button.hide()

    def of(self, name: str) -> tuple[Button, Button]:
        """Return the two forms of a tool, of which one is seen."""
        return self._wide[name], self._slim[name]

    def show_kept(self, words: str, short: str) -> None:
        """Say whether the cart is on the disk; `short` where there is little room."""
        self._kept_words = (words, short)
        text = short if self._is_slim else words
        self._kept.setText(text)
        self._icon.setVisible(bool(text))

    def kept_words(self) -> str:
        """Return what is said about the disk."""
        return self._kept_words[0]

    def show_state(self, till: Till) -> None:
        """Offer what can be done now."""
        is_selling = till.stage is Stage.SELLING
        has_line = is_selling and till.line is not None
        for name in ("less", "more", "quantity", "discount", "remove"):
            for button in self.of(name):
                button.setEnabled(has_line)
        for button in self.of("undo"):
            button.setEnabled(is_selling and till.can_undo)
        for name in ("check", "empty"):
            for button in self.of(name):
                button.setEnabled(is_selling)

    def fit(self, room: Room) -> None:
        """Leave out words where there is little room."""
        self._is_slim = room.is_slim
        gap = _GAP_SLIM if room.is_narrow or room.is_low else _GAP
        set_gaps(self._layout, (8, 5, 8 if room.is_slim else 12, 5), gap)
        for name, button in self._wide.items():
            button.setVisible(not room.is_slim and name != "check")
        for name, button in self._slim.items():
            button.setVisible(room.is_slim and (not room.is_tiny or name in _TINY_TOOLS))
        self.show_kept(*self._kept_words)

    def _tools(self) -> list[_Tool]:
        return [
            _Tool("less", self.tr("One less"), MINUS, "", ""),
            _Tool("more", self.tr("One more"), "+", "", ""),
            _Tool("quantity", self.tr("Quantity"), self.tr("Quantity"), "F5", "pencil"),
            _Tool("discount", self.tr("Discount"), self.tr("Discount"), "F6", "percent"),
            _Tool("remove", self.tr("Take the line out"), self.tr("Out"), "Del", "trash-2"),
            _Tool("undo", self.tr("Undo"), "", "Ctrl+Z", "undo-2"),
            _Tool("check", self.tr("Check a price"), "", "Ctrl+F", "tag"),
            _Tool("empty", self.tr("Empty the cart"), "", "Ctrl+Del", "x"),
            _Tool("keys", self.tr("Keys on the screen"), "", "", "keyboard"),
        ]


def _wide(tool: _Tool) -> Button:
    button = Button(
        tool.short,
        tool.key if tool.short else "",
        tool.icon,
        "small_choice",
        height=_HEIGHT,
        takes_focus=False,
    )
    if not tool.key or not tool.short:
        fix_size(button, width=_SIGN_WIDTH)
    return _named(button, tool)


def _slim(tool: _Tool) -> Button:
    sign = "" if tool.icon else tool.short
    button = Button(sign, "", tool.icon, "small_choice", height=_HEIGHT, takes_focus=False)
    fix_size(button, width=_SIGN_WIDTH_SLIM)
    return _named(button, tool)


def _named(button: Button, tool: _Tool) -> Button:
    if not button.text().strip():
        button.setText("")  # The gap before a word needs room too.
    button.setAccessibleName(tool.words)
    button.setAccessibleDescription(tool.key)
    button.setToolTip(f"{tool.words} ({tool.key})" if tool.key else tool.words)
    return button
