"""The bar below the page: the keys of its present state, and how the printer is."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme.colours import Colour, Tone
from ui.theme.letters import fix_size, px, set_gaps
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.keys import Key
from ui.widgets.labels import IconLabel, KeyCap, Label
from ui.widgets.layouts import row

_HEIGHT = 36
_SIDES = 16
_BETWEEN = 14
_PRINTER_GAP = 20


class PrinterState(NamedTuple):
    """What is known of the printer, in words: `Printer 58 mm siap`."""

    words: str
    tone: Tone = Tone.OK
    icon: str = "printer"


class KeyHint(QWidget):
    """One key cap and what it does."""

    def __init__(self, key: Key) -> None:
        super().__init__()
        self.cap_text, self.caption = key.cap_text, key.caption
        self.setLayout(row(KeyCap(key.cap_text), Label(key.caption, "small"), gap=6))


class KeyBar(QFrame):
    """Hints from left to right, as many as fit; those at the end drop out first."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keybar")
        self._hints: list[KeyHint] = []
        self._keys: tuple[Key, ...] = ()
        self._room = DESIGN_ROOM
        self._printer_icon = IconLabel("printer", Colour.OK, 16)
        self._printer = Label(role="small")
        self._layout = QHBoxLayout(self)
        set_gaps(self._layout, (_SIDES, 0, _SIDES, 0), _BETWEEN)
        self._layout.addStretch(1)
        self._layout.addLayout(row(self._printer_icon, self._printer, gap=6))
        fix_size(self, height=_HEIGHT)
        self._show_printer(None)

    def show_keys(self, keys: Sequence[Key]) -> None:
        """Show the keys of a page's state."""
        shown = tuple(key for key in keys if key.in_bar)
        if shown == self._keys:
            return
        self._keys = shown
        before = self._hints
        kept = {(hint.cap_text, hint.caption): hint for hint in before}
        self._hints = [_hint(key, kept) for key in shown]
        for old in before:
            if old not in self._hints:
                self._layout.removeWidget(old)
                old.hide()
                old.deleteLater()
        for place, hint in enumerate(self._hints):
            self._layout.insertWidget(place, hint)
            hint.ensurePolished()
        self._drop()

    def show_printer(self, state: PrinterState | None) -> None:
        """Show how the printer is; nothing where there is none."""
        self._show_printer(state)
        self._drop()

    def fit(self, room: Room, width: int) -> None:
        """Show what fits into `width` pixels."""
        self._room = room
        self._drop(width)

    def hints_shown(self) -> list[str]:
        """Return the caps of the hints there is room for."""
        return [hint.cap_text for hint in self._hints if not hint.isHidden()]

    def _show_printer(self, state: PrinterState | None) -> None:
        self._state = state
        if state:
            self._printer.setText(state.words)
            self._printer_icon.show_icon(state.icon, state.tone.ink)
            self.setAccessibleDescription(state.words)

    def _drop(self, width: int = 0) -> None:
        has_printer = self._state is not None and not self._room.is_narrow
        self._printer.setVisible(has_printer)
        self._printer_icon.setVisible(has_printer)
        free = (width or self.width()) - 2 * px(_SIDES)
        if has_printer:
            free -= self._printer.sizeHint().width() + px(16 + 6 + _PRINTER_GAP)
        for hint in self._hints:
            needed = hint.sizeHint().width() + px(_BETWEEN)
            hint.setVisible(needed <= free)
            free = free - needed if needed <= free else 0


def _hint(key: Key, kept: dict[tuple[str, str], KeyHint]) -> KeyHint:
    """Take the hint that already looks like the key, once, or make one."""
    look = (key.cap_text, key.caption)
    return kept.pop(look) if look in kept else KeyHint(key)
