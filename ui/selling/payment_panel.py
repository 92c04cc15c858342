"""The panel at the right while it is paid: ways, what is handed over, and the change."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.selling.tendering import CashTooLow
from ui.selling.amount_form import AmountForm
from ui.selling.figures import BigFigure
from ui.selling.one_of import OneOf
from ui.selling.payment_buttons import WAYS, WayButton
from ui.selling.payment_draft import PaymentDraft
from ui.selling.press_guard import PressGuard
from ui.selling.ways_out import WayOut, WayOutButton
from ui.theme.colours import Tone
from ui.theme.letters import at_least, set_gaps
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.button import HEIGHT, PAY_HEIGHT, Button
from ui.widgets.layouts import column, grid, row, rule
from ui.widgets.note import Note
from ui.wording import Words

_PAY_HEIGHT_SHORT = 48
_WAYS_ACROSS = 3
_WAY_KINDS = ("primary", "left")
"""The first way out is the one most clerks will want."""


class PaymentPanel(QWidget):
    """Shows a `PaymentDraft` and tells what was pressed or typed; it decides nothing."""

    way_chosen = Signal(object)
    sum_chosen = Signal(object)
    amount_typed = Signal(object)
    reference_typed = Signal(str)
    way_taken = Signal(str)
    """A way out of a refusal."""

    def __init__(self, guard: PressGuard) -> None:
        super().__init__()
        self._room = DESIGN_ROOM
        self.has_parts = False
        """Whether a part is put down already."""
        self._is_told = False
        self._offered: tuple[WayOutButton, ...] = ()
        self.total = BigFigure(self.tr("Total"), "total_paying")
        self._rules = [rule(), rule()]
        self.ways = {method: WayButton(letter, method) for letter, method in WAYS}
        self.form = AmountForm()
        self.amount, self.reference = self.form.amount, self.form.reference
        self.change = BigFigure(self.tr("Change"), "total_paying")
        self.note = Note(Tone.BAD)
        self.save = Button(
            self.tr("Save & print"), "Enter", "printer", "pay", height=PAY_HEIGHT, takes_focus=False
        )
        self.save_only = Button(
            self.tr("Save only"), "Ctrl+Enter", "save", "left", takes_focus=False
        )
        self.back = Button(self.tr("Back"), "Esc", "undo-2", "left", takes_focus=False)
        self._lay_out()
        self._listen(guard)

    def show_draft(self, draft: PaymentDraft) -> None:
        """Show what would be paid; the field itself keeps what is typed."""
        self.has_parts = bool(draft.parts)
        self.total.show_amount(self.tr("Total"), draft.total)
        for method, button in self.ways.items():
            button.setChecked(method is draft.method)
        self.form.show_draft(draft)
        self._show_change(draft)
        self._arrange()

    def load(self, draft: PaymentDraft) -> None:
        """Fill the fields from the draft, and select the amount."""
        self.forget_note()
        self.show_draft(draft)
        self.form.load(draft)

    def explain(self, tone: Tone, words: Words, ways: Sequence[WayOut]) -> None:
        """Say why it was not saved, with the ways on as buttons below."""
        for old in self._offered:
            self._note_ways.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offered = tuple(
            WayOutButton(way, kind=kind) for way, kind in zip(ways, _WAY_KINDS, strict=False)
        )
        for place, button in enumerate(self._offered):
            button.taken.connect(self.way_taken)
            self._note_ways.insertWidget(place, button, 1)
        advice = "" if self._room.is_low and ways else words.advice
        self.note.say(tone, words.title, advice)
        is_reference = WayOut.TO_REFERENCE in ways
        self._is_told = True
        self.form.show_refused(amount=not is_reference, reference=is_reference, words=words.title)
        self._arrange()

    def offered(self) -> dict[WayOut, WayOutButton]:
        """Return the ways out that are offered now."""
        return {button.way: button for button in self._offered} if self._is_told else {}

    @Slot()
    def forget_note(self) -> None:
        """Show the change again in place of what was refused."""
        self._is_told = False
        self.form.show_refused(amount=False, reference=False)
        self._arrange()

    def fit(self, room: Room) -> None:
        """Take smaller figures and fewer buttons where the window is low."""
        self._room = room
        short = room.is_short
        for line in self._rules:
            line.setVisible(not room.is_low)
        across = len(self.ways) if short else _WAYS_ACROSS
        for place, way in enumerate(self.ways.values()):
            way.fit(room)
            self._ways_grid.addWidget(way, place // across, place % across)
        for place in range(len(self.ways)):
            self._ways_grid.setColumnStretch(place, 1 if place < across and not short else 0)
        at_least(self.save, height=_PAY_HEIGHT_SHORT if short else PAY_HEIGHT)
        self.form.fit(room)
        set_gaps(self._layout, (0, 0, 0, 0), 4 if room.is_flat else 6 if short else 9)
        self._arrange()

    def _arrange(self) -> None:
        """Share the room between the figures, what was refused, and the ways on.

        A low window has no room for everything: the one way out that most take stays, and where
        that is not enough it takes the place of saving.
        """
        room, told = self._room, self._is_told
        role = "total_small" if room.is_short else "total_paying"
        role = "figure" if room.is_flat and self.has_parts else role
        self.total.lay_out(role, is_stacked=False)
        self.change.lay_out(role, is_stacked=False)
        self._lower.show_part(self._refused if told else self._usual)
        has_words = bool(self.change.name()) or told
        if told and any(button.way is WayOut.TO_REFERENCE for button in self._offered):
            has_words = not room.is_low  # The field itself says it.
        self.change.setVisible(bool(self.change.name()))
        self._lower.setVisible(has_words or not room.is_low)
        for number, button in enumerate(self._offered):
            is_reference = button.way is WayOut.TO_REFERENCE
            has_advice = room.is_short and not room.is_low  # It tells of the other way too.
            is_left_out = (room.is_flat or has_advice) if number else room.is_short and is_reference
            button.setVisible(told and not is_left_out)
            at_least(button, height=36 if room.is_short else HEIGHT)
        is_replaced = told and room.is_flat and any(not one.isHidden() for one in self._offered)
        self.save.setVisible(not is_replaced)
        self.back.setVisible(room.is_tiny and not is_replaced)
        self.save_only.setVisible(not room.is_short and not told and not self.has_parts)

    def _show_change(self, draft: PaymentDraft) -> None:
        settlement, refusal = draft.outcome()
        if settlement is not None:
            gives_change = draft.is_cash or settlement.change > 0
            name = self.tr("Change") if gives_change else ""
            self.change.show_amount(name, settlement.change if gives_change else None, Tone.INFO)
        elif isinstance(refusal, CashTooLow):
            self.change.show_amount(self.tr("Missing"), refusal.missing)
        else:
            self.change.show_amount("", None)

    def _lay_out(self) -> None:
        self._usual, self._refused = QWidget(), QWidget()
        self._usual.setLayout(column(self.change, None, gap=8))
        self._note_ways = column(gap=6)
        self._refused.setLayout(column(self.note, self._note_ways, None, gap=8))
        self._lower = OneOf(self._usual, self._refused)
        self._ways_grid = grid(across=5, down=6)
        self._layout = column(
            self._rules[0],
            self.total,
            self._rules[1],
            self._ways_grid,
            self.form,
            (self._lower, 1),
            row((self.save, 1), self.back),
            self.save_only,
            gap=9,
        )
        self.setLayout(self._layout)

    def _listen(self, guard: PressGuard) -> None:
        form = self.form
        guard.watch(self.save, self.save_only, self.back, *self.ways.values())
        guard.watch(form.another, form.split, form.take_back, *form.quick)
        for way in self.ways.values():
            way.chosen.connect(self.way_chosen)
        for quick in form.quick:
            quick.chosen.connect(self.sum_chosen)
        form.amount_typed.connect(self.amount_typed)
        form.reference_typed.connect(self.reference_typed)
