"""A keyboard on the screen, for a counter with nothing but a mouse or a touch screen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QWidget

from ui.theme.letters import at_least, set_gaps
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.layouts import Card

_FIGURES = "1234567890"
_LETTERS = ("qwertyuiop", "asdfghjkl-", "zxcvbnm./")
_COLUMNS = 10
_HEIGHT, _HEIGHT_FLAT = 40, 30


class ScreenKey(Button):
    """One key; it takes no focus, so that the field it types into keeps it."""

    typed = Signal(str)

    def __init__(self, character: str) -> None:
        super().__init__(character, kind="small_choice", height=_HEIGHT, takes_focus=False)
        self._character = character
        self.clicked.connect(self._on_click)

    @Slot()
    def _on_click(self) -> None:
        self.typed.emit(self._character)


class ScreenKeys(Card):
    """Types into whichever field has the focus; figures alone where nothing else is wanted."""

    entered = Signal()
    """The Enter key."""

    def __init__(self) -> None:
        super().__init__("overlay", (8, 8, 8, 8))
        self._figures_only = False
        self._keys: dict[str, ScreenKey] = {}
        self._letters: list[QWidget] = []
        grid = QGridLayout()
        set_gaps(grid, (0, 0, 0, 0), 6)
        self._add_row(grid, 0, _FIGURES)
        for number, letters in enumerate(_LETTERS, start=1):
            self._letters += self._add_row(grid, number, letters)
        self.space = Button(self.tr("Space"), kind="small_choice", takes_focus=False)
        self.space.clicked.connect(self._on_space)
        self._letters.append(self.space)
        self.rub_out = Button(self.tr("Rub out"), kind="small_choice", takes_focus=False)
        self.rub_out.clicked.connect(self._on_rub_out)
        self.enter = Button("Enter", kind="primary", takes_focus=False)
        self.enter.clicked.connect(self.entered)
        last = len(_LETTERS) + 1
        self._add_row(grid, last, ",*%")
        grid.addWidget(self.space, last, 3, 1, 2)
        grid.addWidget(self.rub_out, last, 5, 1, 3)
        grid.addWidget(self.enter, last, 8, 1, 2)
        for number in range(_COLUMNS):
            grid.setColumnStretch(number, 1)
        self.body.addLayout(grid)
        self.setAccessibleName(self.tr("Keys on the screen"))

    def key(self, character: str) -> ScreenKey:
        """Return one key."""
        return self._keys[character]

    def show_for(self, *, figures_only: bool) -> None:
        """Show the letters, or figures alone."""
        self._figures_only = figures_only
        for letter in self._letters:
            letter.setVisible(not figures_only)

    def fit(self, room: Room) -> None:
        """Make the keys low where the window is."""
        height = _HEIGHT_FLAT if room.is_flat else _HEIGHT
        for button in (*self._keys.values(), self.space, self.rub_out, self.enter):
            at_least(button, height=height)

    def _add_row(self, grid: QGridLayout, number: int, characters: str) -> list[QWidget]:
        made: list[QWidget] = []
        for column, character in enumerate(characters):
            key = ScreenKey(character)
            key.typed.connect(self._on_typed)
            self._keys[character] = key
            grid.addWidget(key, number, column)
            made.append(key)
        return made

    @Slot(str)
    def _on_typed(self, character: str) -> None:
        field = _focused_field()
        if field is not None:
            field.insert(character)

    @Slot()
    def _on_space(self) -> None:
        self._on_typed(" ")

    @Slot()
    def _on_rub_out(self) -> None:
        field = _focused_field()
        if field is not None:
            field.backspace()


def _focused_field() -> QLineEdit | None:
    focused = QApplication.focusWidget()
    return focused if isinstance(focused, QLineEdit) and focused.isEnabled() else None
