"""The panel at the right while it is paid: ways, what is handed over, and the change."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QWidget

from coop.selling.tendering import REFERENCE_LETTERS_MAX, CashTooLow
from ui.formatting import MINUS, rupiah_text
from ui.selling.figures import BigFigure
from ui.selling.given_edit import GivenEdit
from ui.selling.payment_draft import QUICK_MAX, PaymentDraft
from ui.selling.press_guard import PressGuard
from ui.selling.ways_out import WayOut, WayOutButton
from ui.selling.wording import method_name
from ui.theme.colours import Tone
from ui.theme.letters import at_least, set_gaps
from ui.theme.room import Room
from ui.widgets.button import PAY_HEIGHT, Button
from ui.widgets.field import Field
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.wording import Words
from values.money import ZERO, Rupiah
from values.tender_method import TenderMethod

WAYS = (("T", TenderMethod.CASH), ("Q", TenderMethod.QRIS), ("B", TenderMethod.TRANSFER))
"""The letter that chooses a way to pay, while the field takes figures only."""
_QUICK_ACROSS = 3
_WAY_HEIGHT, _WAY_HEIGHT_SHORT = 44, 36
_QUICK_HEIGHT, _QUICK_HEIGHT_SHORT = 38, 34
_FIELD_HEIGHT, _FIELD_HEIGHT_SHORT = 54, 44
_PAY_HEIGHT_SHORT = 48


class SumButton(Button):
    """A sum that the buyer is likely to hand over."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__("", kind="small_choice", height=_QUICK_HEIGHT, takes_focus=False)
        self._amount = ZERO
        self.clicked.connect(self._on_click)

    def show_sum(self, amount: Rupiah, words: str) -> None:
        """Stand for another sum."""
        self._amount = amount
        self.set_words(words)

    @Slot()
    def _on_click(self) -> None:
        self.chosen.emit(self._amount)


class WayButton(Button):
    """A way to pay; the chosen one has a border, a tint and weight."""

    chosen = Signal(object)

    def __init__(self, letter: str, method: TenderMethod) -> None:
        super().__init__(
            method_name(method),
            letter,
            kind="choice",
            height=_WAY_HEIGHT,
            takes_focus=False,
            is_checkable=True,
        )
        self._method = method
        self.clicked.connect(self._on_click)

    @Slot()
    def _on_click(self) -> None:
        self.chosen.emit(self._method)


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
        self._offered: tuple[WayOutButton, ...] = ()
        self._rounding_words = ""
        self.total = BigFigure(self.tr("Total"), "total_paying")
        self._rules = [rule(), rule()]
        self.ways = {method: WayButton(letter, method) for letter, method in WAYS}
        self.parts = ElidedLabel(role="small_strong")
        self.take_back = Button(MINUS, "-", kind="small_choice", height=30, takes_focus=False)
        self.take_back.setAccessibleName(self.tr("Take the last part back"))
        self._name = Label(role="heading")
        self.hint = ElidedLabel()
        self.hint.setAlignment(RIGHT)
        self.amount = GivenEdit(self.tr("Handed over"), [letter for letter, _ in WAYS])
        self.quick = [SumButton() for _ in range(QUICK_MAX)]
        self.another = Button(
            self.tr("Another …"), kind="small_choice", height=_QUICK_HEIGHT, takes_focus=False
        )
        self.another.setToolTip(self.tr("A second way to pay (+)"))
        self.reference = Field(self.tr("Reference"))
        self.reference.setMaxLength(REFERENCE_LETTERS_MAX)
        self.reference.refuses_scans = True
        self.split = Button(
            self.tr("Another …"), "+", kind="small_choice", height=_QUICK_HEIGHT, takes_focus=False
        )
        self._make_end()
        self._lay_out()
        self._listen(guard)

    def show_draft(self, draft: PaymentDraft) -> None:
        """Show what would be paid; the field itself keeps what is typed."""
        self.total.show_amount(self.tr("Total"), draft.total)
        for method, button in self.ways.items():
            button.setChecked(method is draft.method)
        self._name.setText(self._amount_name(draft))
        self._show_parts(draft)
        self._show_rounding(draft)
        sums = draft.quick_sums() if draft.is_cash else []
        for number, quick in enumerate(self.quick):
            quick.setVisible(number < len(sums))
            if number < len(sums):
                words = rupiah_text(sums[number]) if number else self.tr("Exact cash")
                quick.show_sum(sums[number], words)
        self._block.setCurrentIndex(0 if draft.is_cash else 1)
        self._show_change(draft)

    def load(self, draft: PaymentDraft) -> None:
        """Fill the fields from the draft, and select the amount."""
        self.show_draft(draft)
        self.amount.set_rupiah(draft.amount)
        self.reference.setText(draft.reference)
        self.amount.selectAll()
        self.forget_note()

    def explain(self, tone: Tone, words: Words, ways: Sequence[WayOut]) -> None:
        """Say why it was not saved, with the ways on as buttons below."""
        for old in self._offered:
            self._note_ways.removeWidget(old)
            old.hide()
            old.deleteLater()
        kinds = ("primary", "left")
        self._offered = tuple(
            WayOutButton(way, kind=kind) for way, kind in zip(ways, kinds, strict=False)
        )
        for place, button in enumerate(self._offered):
            button.taken.connect(self.way_taken)
            self._note_ways.insertWidget(place + 1, button)
        self.note.say(tone, words.title, words.advice)
        self.amount.set_wrong(tone is Tone.BAD and WayOut.TO_REFERENCE not in ways)
        self.reference.set_wrong(WayOut.TO_REFERENCE in ways)
        self._lower.setCurrentIndex(1)

    def offered(self) -> dict[WayOut, WayOutButton]:
        """Return the ways out that are offered now."""
        if self._lower.currentIndex() == 0:
            return {}
        return {button.way: button for button in self._offered}

    @Slot()
    def forget_note(self) -> None:
        """Show the change again in place of what was refused."""
        self._lower.setCurrentIndex(0)
        self.amount.set_wrong(False)
        self.reference.set_wrong(False)

    def fit(self, room: Room) -> None:
        """Take smaller figures and fewer buttons where the window is low."""
        short = room.is_short
        self.total.lay_out("total_small" if short else "total_paying", is_stacked=False)
        self.change.lay_out("total_small" if short else "total_paying", is_stacked=False)
        for line in self._rules:
            line.setVisible(not room.is_low)
        for way in self.ways.values():
            at_least(way, height=_WAY_HEIGHT_SHORT if short else _WAY_HEIGHT)
        for quick in (*self.quick, self.another, self.split):
            at_least(quick, height=_QUICK_HEIGHT_SHORT if short else _QUICK_HEIGHT)
        at_least(self.amount, height=_FIELD_HEIGHT_SHORT if short else _FIELD_HEIGHT)
        at_least(self.save, height=_PAY_HEIGHT_SHORT if short else PAY_HEIGHT)
        self.save_only.setVisible(not short)
        self._quick_box.setVisible(not room.is_flat)
        set_gaps(self._layout, (0, 0, 0, 0), 6 if short else 9)

    def _make_end(self) -> None:
        """Make what stands below the fields."""
        self.change = BigFigure(self.tr("Change"), "total_paying")
        self.note = Note(Tone.BAD)
        self.save = Button(
            self.tr("Save & print"), "Enter", "printer", "pay", height=PAY_HEIGHT, takes_focus=False
        )
        self.save_only = Button(
            self.tr("Save only"), "Ctrl+Enter", "save", "left", takes_focus=False
        )
        self.back = Button(self.tr("Back"), "Esc", "undo-2", "left", takes_focus=False)

    def _show_parts(self, draft: PaymentDraft) -> None:
        words = " + ".join(
            f"{method_name(part.method)} {rupiah_text(part.given)}" for part in draft.parts
        )
        self.parts.setText(self.tr("Put down: {parts}").format(parts=words) if words else "")
        self._parts_row.setVisible(bool(draft.parts))

    def _show_rounding(self, draft: PaymentDraft) -> None:
        words = self.tr("Cash rounding {amount}").format(amount=rupiah_text(draft.rounding))
        self._rounding_words = words if draft.rounding else ""
        self._say(self._rounding_words, is_wrong=False)

    def _show_change(self, draft: PaymentDraft) -> None:
        settlement, refusal = draft.outcome()
        if settlement is not None:
            change = settlement.change if draft.is_cash or settlement.change else None
            self.change.show_amount(self.tr("Change"), change, Tone.INFO)
        elif isinstance(refusal, CashTooLow):
            self.change.show_amount(self.tr("Missing"), refusal.missing)
        else:
            self.change.show_amount(self.tr("Change"), None)

    def _amount_name(self, draft: PaymentDraft) -> str:
        if draft.is_cash:
            return self.tr("Rest in cash") if draft.parts else self.tr("Handed over")
        return self.tr("By {method}").format(method=method_name(draft.method))

    def _lay_out(self) -> None:
        quick = QGridLayout()
        set_gaps(quick, (0, 0, 0, 0), 6)
        for number, button in enumerate((*self.quick, self.another)):
            quick.addWidget(button, number // _QUICK_ACROSS, number % _QUICK_ACROSS)
        self._quick_box, referring = QWidget(), QWidget()
        self._quick_box.setLayout(quick)
        name = Label(self.tr("Reference on the phone or slip"), "muted")
        referring.setLayout(column(name, row((self.reference, 1), self.split), gap=4))
        self._block = QStackedWidget()
        self._block.addWidget(self._quick_box)
        self._block.addWidget(referring)
        usual, refused = QWidget(), QWidget()
        usual.setLayout(column(self.change, None, gap=8))
        self._note_ways = column(self.note, None, gap=8)
        refused.setLayout(self._note_ways)
        self._lower = QStackedWidget()
        self._lower.addWidget(usual)
        self._lower.addWidget(refused)
        self._parts_row = QWidget()
        self._parts_row.setLayout(row((self.parts, 1), self.take_back))
        self._layout = column(
            self._rules[0],
            self.total,
            self._rules[1],
            row(*((button, 1) for button in self.ways.values()), gap=6),
            self._parts_row,
            row(self._name, (self.hint, 1)),
            self.amount,
            self._block,
            (self._lower, 1),
            row((self.save, 1), self.back),
            self.save_only,
            gap=9,
        )
        self.setLayout(self._layout)

    def _listen(self, guard: PressGuard) -> None:
        guard.watch(self.save, self.save_only, self.back, self.another, self.split, self.take_back)
        guard.watch(*self.quick, *self.ways.values())
        for way in self.ways.values():
            way.chosen.connect(self.way_chosen)
        for quick in self.quick:
            quick.chosen.connect(self.sum_chosen)
        self.amount.textEdited.connect(self._on_amount)
        self.reference.textEdited.connect(self.reference_typed)
        for field in (self.amount, self.reference):
            field.meaning_changed.connect(self._on_meaning)

    @Slot()
    def _on_amount(self) -> None:
        self.amount_typed.emit(self.amount.rupiah() or ZERO)

    @Slot(str, bool)
    def _on_meaning(self, words: str, is_wrong: bool) -> None:  # noqa: FBT001  As the signal says.
        self._say(words or self._rounding_words, is_wrong=is_wrong)

    def _say(self, words: str, *, is_wrong: bool) -> None:
        self.hint.setText(words)
        self.hint.set_tone(Tone.BAD if is_wrong else None)
