"""Paying back what is owed, over the till: the cart below waits as it is (bayar kasbon)."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from typing_extensions import override

from coop.errors import Refusal
from ui.selling.till_parts import TillParts
from ui.theme.letters import letter_percent, px, set_gaps
from ui.theme.room import room_of
from ui.widgets.chosen_keys import is_pressed
from ui.widgets.overlay import Overlay
from ui.widgets.repay_form import RepayForm
from ui.wording import Words

_WIDTH, _HEIGHT = 560, 700


class RepayOverlay(Overlay):
    """The form of the treasurer's desk, with its keys: F10 takes it in, Esc leaves."""

    def __init__(self, parts: TillParts, words: Callable[[Refusal], Words]) -> None:
        super().__init__(parts.view, _WIDTH)
        self.setAccessibleName(self.tr("Pay back credit"))
        self.form = RepayForm(parts.operations, parts.settings, parts.today, words)
        self.form.fit(room_of(self.window().width(), self.window().height(), letter_percent()))
        set_gaps(self.panel.body, (0, 0, 0, 0), 0)  # The form is a card itself.
        self.panel.add((self.form, 1))
        self.set_focus_target(self.form.focus_part())
        self.form.left.connect(self.dismiss)
        self.form.done.connect(self.dismiss)

    @override
    def height_wanted(self, width: int) -> int:
        return px(_HEIGHT)  # What the form scrolls has no height of its own.

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_pressed(event, "F10") and not event.isAutoRepeat():
            self.form.save()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.form.is_busy:
            event.accept()  # Whether it is on the disk is said first.
        else:
            super().keyPressEvent(event)
