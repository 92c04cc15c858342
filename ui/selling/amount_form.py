"""The part being paid: its amount, and below it quick sums or the number of the transfer."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from coop.selling.tendering import REFERENCE_LETTERS_MAX
from ui.formatting import rupiah_text
from ui.selling.account_figures import AccountFigures
from ui.selling.given_edit import GivenEdit
from ui.selling.one_of import OneOf
from ui.selling.payment_buttons import ALLOW, QUICK_HEIGHT, QUICK_HEIGHT_SHORT, WAYS, SumButton
from ui.selling.payment_draft import NOTHING_DUE, QUICK_MAX, PaymentDraft
from ui.selling.wording import method_name
from ui.theme.colours import Tone
from ui.theme.letters import at_least, set_gaps
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row
from values.money import ZERO, Rupiah

_QUICK_ACROSS = 3
_FIELD_HEIGHT, _FIELD_HEIGHT_SHORT = 54, 44
_TAKE_BACK_HEIGHT, _TAKE_BACK_HEIGHT_FLAT = 30, 24


class AmountForm(QWidget):
    """Fields of one part of the payment; the parts put down before stand above them."""

    amount_typed = Signal(object)
    reference_typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._room = DESIGN_ROOM
        self._draft = NOTHING_DUE
        self._is_refused = False
        self._usual_hint = ""
        self.parts = ElidedLabel(role="small_strong")
        self.take_back = Button(
            "", "", "x", "small_choice", height=_TAKE_BACK_HEIGHT, takes_focus=False
        )
        self.take_back.setText("")  # The gap before a word needs room too.
        self.take_back.setAccessibleName(self.tr("Take the last part back"))
        self.take_back.setToolTip(self.tr("Take the last part back (-)"))
        self._name = Label(role="heading")
        self.hint = ElidedLabel()
        self.hint.setAlignment(RIGHT)
        self.amount = GivenEdit(self.tr("Handed over"), [*(way[0] for way in WAYS), ALLOW])
        self.quick = [SumButton() for _ in range(QUICK_MAX)]
        self.another = self._another("")
        self.split = self._another("+")
        self.account = AccountFigures()
        self.reference = Field(self.tr("Reference"))
        self.reference.setMaxLength(REFERENCE_LETTERS_MAX)
        self.reference.refuses_scans = True
        self._lay_out()
        # Whatever changes them: a scan is taken out of the field again without an edit.
        self.amount.amount_changed.connect(self._on_amount)
        self.reference.textChanged.connect(self.reference_typed)
        for field in (self.amount, self.reference):
            field.speak_in(self.hint, self._on_meaning)

    def show_draft(self, draft: PaymentDraft) -> None:
        """Show the parts, the rounding and the quick sums; the fields keep what is typed."""
        self._draft = draft
        words = " + ".join(
            f"{method_name(part.method)} {rupiah_text(part.given)}" for part in draft.parts
        )
        self.parts.setText(self.tr("Put down: {parts}").format(parts=words) if words else "")
        self._parts_row.setVisible(bool(draft.parts))
        self._name.setText(self._amount_name(draft))
        rounding = self.tr("Cash rounding {amount}").format(amount=rupiah_text(draft.rounding))
        self._usual_hint = rounding if draft.rounding else ""
        self._say(self._usual_hint, is_wrong=False)
        sums = draft.quick_sums() if draft.is_cash else []
        for number, quick in enumerate(self.quick):
            quick.setVisible(number < len(sums))
            if number < len(sums):
                words = rupiah_text(sums[number]) if number else self.tr("Exact cash")
                quick.show_sum(sums[number], words)
        self._arrange()

    def load(self, draft: PaymentDraft) -> None:
        """Fill the fields."""
        self.amount.set_rupiah(draft.amount)
        self.reference.setText(draft.reference)
        self.amount.selectAll()

    def fill_in(self, *, reference: bool) -> None:
        """Give the focus to the reference or the amount, and choose what stands in it."""
        field = self.reference if reference else self.amount
        field.setFocus()
        field.selectAll()

    def show_refused(self, *, amount: bool, reference: bool, words: str = "") -> None:
        """Mark the field that was refused; the way out takes the room of the quick sums."""
        self._is_refused = amount or reference
        usual = self.tr("Number on the phone or slip")
        self.reference.setPlaceholderText(words if reference else usual)
        self.amount.set_wrong(amount)
        self.reference.set_wrong(reference)
        self._arrange()

    def fit(self, room: Room) -> None:
        """Put name and field into one row where the window is flat."""
        self._room = room
        short = room.is_short
        at_least(self.amount, height=_FIELD_HEIGHT_SHORT if short else _FIELD_HEIGHT)
        for button in (*self.quick, self.another, self.split):
            at_least(button, height=QUICK_HEIGHT_SHORT if short else QUICK_HEIGHT)
        for part in (self._name, self.hint, self.amount):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._name, 0, 0)
        if room.is_flat:
            self._grid.addWidget(self.amount, 0, 1)
        else:
            self._grid.addWidget(self.hint, 0, 1)
            self._grid.addWidget(self.amount, 1, 0, 1, 2)
        self.account.fit(room)
        self.hint.setVisible(not room.is_flat)
        self._reference_name.setVisible(not short)
        at_least(
            self.take_back, height=_TAKE_BACK_HEIGHT_FLAT if room.is_flat else _TAKE_BACK_HEIGHT
        )
        set_gaps(self._layout, (0, 0, 0, 0), 4 if room.is_flat else 6 if short else 9)
        self._arrange()

    def _arrange(self) -> None:
        room, draft = self._room, self._draft
        has_no_place = self._is_refused  # The refusal needs the room.
        if draft.is_cash:
            self._block.show_part(self._quick_box)
            has_no_place |= room.is_flat or (room.is_low and bool(draft.parts))
        else:
            self._block.show_part(self.account if draft.is_of_member else self._referring)
        self._block.setVisible(draft.needs_reference or not has_no_place)

    def _amount_name(self, draft: PaymentDraft) -> str:
        if draft.is_cash:
            return self.tr("Rest in cash") if draft.parts else self.tr("Handed over")
        if draft.is_credit:
            return self.tr("On credit")
        return self.tr("By {method}").format(method=method_name(draft.method))

    def _another(self, key: str) -> Button:
        button = Button(
            self.tr("Other way"), key, kind="small_choice", height=QUICK_HEIGHT, takes_focus=False
        )
        button.setToolTip(self.tr("A second way to pay (+)"))
        return button

    def _lay_out(self) -> None:
        self._parts_row, self._quick_box, self._referring = QWidget(), QWidget(), QWidget()
        self._parts_row.setLayout(row((self.parts, 1), self.take_back))
        quick = QGridLayout()
        set_gaps(quick, (0, 0, 0, 0), 6)
        for number, button in enumerate((*self.quick, self.another)):
            quick.addWidget(button, number // _QUICK_ACROSS, number % _QUICK_ACROSS)
        for across in range(_QUICK_ACROSS):
            quick.setColumnStretch(across, 1)
        self._quick_box.setLayout(quick)
        self._reference_name = Label(self.tr("Reference on the phone or slip"), "muted")
        self._referring.setLayout(
            column(self._reference_name, row((self.reference, 1), self.split), gap=4)
        )
        self._block = OneOf(self._quick_box, self._referring, self.account)
        self._grid = QGridLayout()
        set_gaps(self._grid, (0, 0, 0, 0), 8)
        self._grid.addWidget(self._name, 0, 0)
        self._grid.addWidget(self.hint, 0, 1)
        self._grid.addWidget(self.amount, 1, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._layout = column(self._parts_row, self._grid, self._block, gap=9)
        self.setLayout(self._layout)

    @Slot(object)
    def _on_amount(self, amount: Rupiah | None) -> None:
        self.amount_typed.emit(amount or ZERO)

    @Slot(str, bool)
    def _on_meaning(self, words: str, is_wrong: bool) -> None:  # noqa: FBT001  As the signal says.
        self._say(words or self._usual_hint, is_wrong=is_wrong)

    def _say(self, words: str, *, is_wrong: bool) -> None:
        self.hint.setText(words)
        self.hint.set_tone(Tone.BAD if is_wrong else None)
