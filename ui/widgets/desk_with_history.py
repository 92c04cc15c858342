"""A desk of two parts: where the work is done, and what was done so far."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.widgets.desk_part import DeskPart
from ui.widgets.keys import Key
from ui.widgets.list_saver import Listed, ListSaver
from ui.widgets.parted_desk import PartedDesk


class DeskWithHistory(PartedDesk):
    """F4 shows the history in the place of the home, and Esc the home again."""

    def hold_both(self, home: DeskPart, history: DeskPart) -> None:
        """Take both parts in, once."""
        self._home, self._history = home, history
        self.hold(home, history)
        home.left.connect(self.left)
        history.left.connect(self._show_home)

    def offer_list(self, saver: ListSaver, listed: Listed, name: str) -> None:
        """Let a key save a list while the home is in front, once."""
        self.saver, self._save = saver, saver.key(listed, name)
        self.page.addWidget(saver)
        saver.said.connect(self.said)

    def history_words(self) -> tuple[str, str]:
        """Return the words of the key that shows the history, and what it is for."""
        raise NotImplementedError

    @override
    def begin(self) -> None:
        self._show_home()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        super().use_settings(settings)
        self.saver.use_settings(settings)

    @override
    def keys(self) -> Sequence[Key]:
        keys = super().keys()
        if self.front() is not self._home or not self._home.is_at_home():
            return keys
        words, purpose = self.history_words()
        history = Key("F4", words, self._show_history, help=purpose)
        return (*keys[:-1], history, self._save, keys[-1])

    @Slot()
    def _show_home(self) -> None:
        self._show(self._home)

    @Slot()
    def _show_history(self) -> None:
        self._show(self._history)

    def _show(self, part: DeskPart) -> None:
        part.begin()
        self.bring(part)
