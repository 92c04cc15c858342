"""A desk of two parts: where the work is done, and what was done so far."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.theme.room import Room
from ui.widgets.desk_part import DeskPart
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.list_saver import Listed, ListSaver
from ui.widgets.office_desk import OfficeDesk


class DeskWithHistory(OfficeDesk):
    """F4 shows the history in the place of the home, and Esc the home again."""

    def __init__(self) -> None:
        super().__init__()
        self.parts = QStackedWidget()
        self._page = column((self.parts, 1))
        self.setLayout(self._page)

    def hold(self, home: DeskPart, history: DeskPart) -> None:
        """Take both parts in, once."""
        self._home, self._history = home, history
        for part in (home, history):
            self.parts.addWidget(part)
            part.turned.connect(self.turned)
            part.said.connect(self.said)
        home.left.connect(self.left)
        history.left.connect(self._show_home)

    def offer_list(self, saver: ListSaver, listed: Listed, name: str) -> None:
        """Let a key save a list while the home is in front, once."""
        self.saver, self._save = saver, saver.key(listed, name)
        self._page.addWidget(saver)
        saver.said.connect(self.said)

    def history_words(self) -> tuple[str, str]:
        """Return the words of the key that shows the history, and what it is for."""
        raise NotImplementedError

    @override
    def begin(self) -> None:
        self._show_home()

    @override
    def read_again(self) -> None:
        self.front().read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        for part in (self._home, self._history):
            part.use_settings(settings)
        self.saver.use_settings(settings)

    @override
    def title(self) -> str:
        return self.front().title()

    @override
    def keys(self) -> Sequence[Key]:
        keys = self.front().keys()
        if self.front() is not self._home or not self._home.is_at_home():
            return keys
        words, purpose = self.history_words()
        history = Key("F4", words, self._show_history, help=purpose)
        return (*keys[:-1], history, self._save, keys[-1])

    @override
    def focus_target(self) -> QWidget:
        return self.front().focus_target()

    @override
    def fit(self, room: Room) -> None:
        for part in (self._home, self._history):
            part.fit(room)

    @override
    def scan(self, code: str) -> bool:
        return self.front().scan(code)

    def front(self) -> DeskPart:
        """Return the part that has the desk."""
        return self._history if self.parts.currentWidget() is self._history else self._home

    @Slot()
    def _show_home(self) -> None:
        self._show(self._home)

    @Slot()
    def _show_history(self) -> None:
        self._show(self._history)

    def _show(self, part: DeskPart) -> None:
        self.parts.setCurrentWidget(part)
        part.begin()
        self.focus_target().setFocus()
        self.turned.emit()
