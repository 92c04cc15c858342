"""The bar above the page: title, shop, what was sent, who sells, and the time."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from ui.formatting import date_text, in_zone, time_text, weekday_date_text
from ui.theme.colours import Colour, Tone
from ui.theme.letters import fix_size, set_gaps
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.labels import ElidedLabel, IconLabel, Label
from ui.widgets.pill import Pill, PillWords

_HEIGHT = 50
_TICK_MILLISECONDS = 1_000
"""Often enough that the minute is never late by more than a breath."""


class TopBarWords(NamedTuple):
    """What stands in the top bar and seldom changes."""

    cooperative: str
    unit: str
    cashier: str
    shift: str = ""


class TopBar(QFrame):
    """The bar; `now` is the clock of whoever started the program."""

    def __init__(self, words: TopBarWords, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._now = now
        self._room = DESIGN_ROOM
        self._sync = PillWords("", "", Tone.CALM, "")
        self._title = Label(role="title")
        self._shop = ElidedLabel(role="muted")
        self.sync = Pill()
        self._cashier = Label()
        self._shift = Label(role="small")
        self._clock = Label(role="strong")
        layout = QHBoxLayout(self)
        set_gaps(layout, (16, 0, 16, 0), 10)
        layout.addWidget(self._title)
        layout.addWidget(self._shop, 1)
        for widget in (
            self.sync,
            IconLabel("circle-user", Colour.MUTED, 20),
            self._cashier,
            self._shift,
            self._clock,
        ):
            layout.addWidget(widget)
        fix_size(self, height=_HEIGHT)
        self.sync.hide()
        self.show_words(words)
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MILLISECONDS)
        self._ticks.timeout.connect(self.tick)
        self._ticks.start()
        self.tick()

    def show_title(self, title: str) -> None:
        """Show the title of the page in front."""
        self._title.setText(title)

    def show_words(self, words: TopBarWords) -> None:
        """Show shop and cashier."""
        self._words = words
        self._cashier.setText(words.cashier)
        self._shift.setText(words.shift)
        self._lay_out()

    def show_sync(self, sync: PillWords) -> None:
        """Show how sending stands."""
        self._sync = sync
        self.sync.show()
        self._lay_out()

    def fit(self, room: Room) -> None:
        """Drop what there is no room for."""
        self._room = room
        self._lay_out()
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Show the time; one label is painted again, once a minute."""
        now = self._now()
        day = in_zone(now).date()
        if self._room.is_narrow:
            words = time_text(now)
        elif self._room.is_slim:
            words = f"{date_text(day)}  {time_text(now)}"
        else:
            words = f"{weekday_date_text(day)}  {time_text(now)}"
        if words != self._clock.text():
            self._clock.setText(words)

    def _lay_out(self) -> None:
        shop = " · ".join(filter(None, (self._words.cooperative, self._words.unit)))
        self._shop.setText("" if self._room.is_slim else shop)
        self._shift.setVisible(bool(self._words.shift) and not self._room.is_slim)
        words = self._sync.short if self._room.is_tiny else self._sync.words
        if words:
            self.sync.show_state(words, self._sync.tone, self._sync.icon)
