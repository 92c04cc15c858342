"""The keys of a page: one table, read by the shortcuts, the key bar and F1, so none can lie."""

from collections.abc import Callable, Iterable

from msgspec import Struct
from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.widgets.chosen_keys import is_taken, key_for

_SAME_KEY = {"Enter": ("Return", "Enter"), "Ctrl+Enter": ("Ctrl+Return", "Ctrl+Enter")}
"""The keyboard has two of them; people know one."""


class Key(Struct, frozen=True):
    """A key and what it does.

    Without `act` it is only shown: a widget answers it itself (`Enter` in a field, a scan).
    """

    sequence: str
    """As Qt writes it: `F10`, `Ctrl+Del`, `Enter`; the shop may have chosen another for it."""
    caption: str
    """One to three words for the key bar."""
    act: Callable[[], object] | None = None
    also: tuple[str, ...] = ()
    """Other sequences that do the same."""
    help: str = ""
    """Longer words for F1; the caption where there are none."""
    section: str = ""
    """Under which heading F1 lists it; the page's title where there is none."""
    cap: str = ""
    """What stands on the key cap when that is not the sequence."""
    in_bar: bool = True
    repeats: bool = False
    """Whether holding the key down acts again and again."""

    @property
    def cap_text(self) -> str:
        """What stands on the key cap."""
        return self.cap or key_for(self.sequence)

    @property
    def sequences(self) -> tuple[str, ...]:
        """Every sequence that the keyboard may send for it."""
        also = (key_for(other) for other in self.also if not is_taken(other))
        named = (key_for(self.sequence), *also)
        return tuple(same for name in named for same in _SAME_KEY.get(name, (name,)))


class _Shortcut(QShortcut):
    """One sequence in one window, whatever it does just now."""

    def __init__(self, window: QWidget, sequence: str) -> None:
        super().__init__(QKeySequence(sequence), window)
        self.act: Callable[[], object] | None = None
        self.activated.connect(self._press)

    @Slot()
    def _press(self) -> None:
        if self.act is not None:
            self.act()


class Shortcuts:
    """The shortcuts of a window: those of the page and state in front, and no others."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._by_sequence: dict[str, _Shortcut] = {}

    def use(self, keys: Iterable[Key]) -> None:
        """Answer these keys from now on; where two have one sequence, the first has it."""
        wanted: dict[str, Key] = {}
        for key in keys:
            if key.act is not None:
                for sequence in key.sequences:
                    wanted.setdefault(sequence, key)
        for sequence in wanted.keys() - self._by_sequence.keys():
            self._by_sequence[sequence] = _Shortcut(self._window, sequence)
        for sequence, shortcut in self._by_sequence.items():
            key_now = wanted.get(sequence)
            shortcut.act = key_now.act if key_now else None
            shortcut.setAutoRepeat(key_now is not None and key_now.repeats)
            shortcut.setEnabled(key_now is not None)
