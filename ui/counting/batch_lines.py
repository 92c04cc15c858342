"""How much lies there of each last day: a line for each that is known, and a place for another."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.batches.batch_rules import CODE_LETTERS_MAX, checked_code
from coop.counting.batches_of_count import BATCHES_OF_ITEM_MAX, FoundBatch
from coop.counting.count_draft import TypedBatch
from coop.counting.entry_sheet import SheetItem
from coop.facts.goods import Pack
from coop.stock.lying_goods import BatchName
from ui.counting.count_words import batch_words, pack_words
from ui.counting.pack_fields import TypedFault
from ui.reading import THOUSANDTHS_DIGITS, Reason, Unreadable
from ui.theme.colours import Tone
from ui.theme.letters import at_least
from ui.widgets.button import Button
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import words_for_reason
from values.quantity import NOTHING, ONE, Quantity, in_base_units, is_exact

_ACROSS = 2
"""Fields of a line: the largest pack, and the base unit."""
_FIELD_WIDTH = 84


class BatchLine(QWidget):
    """One last day, with a field for each pack; below it what cannot be read."""

    def __init__(self) -> None:
        super().__init__()
        self.batch: BatchName | None = None
        self.name = ElidedLabel(role="strong")
        self.edits = [QuantityEdit("") for _ in range(_ACROSS)]
        self.hint = ElidedLabel("", "small")
        self.hint.hide()
        for edit in self.edits:
            at_least(edit, width=_FIELD_WIDTH)
            edit.setMaximumWidth(edit.minimumWidth())
            edit.speak_in(self, self.say)
        self.setLayout(column(row((self.name, 1), *self.edits), self.hint, gap=2))

    def offer(self, batch: BatchName | None, packs: Sequence[Pack], item: SheetItem) -> None:
        """Ask about a batch, in these packs."""
        self.batch = batch
        self.name.setText(batch_words(batch))
        for number, edit in enumerate(self.edits):
            edit.setVisible(number < len(packs))
            edit.clear()
        for edit, pack in zip(self.edits, packs, strict=False):
            is_counted = pack.ratio == ONE and not item.is_weighed
            edit.set_unit(pack.unit, 0 if is_counted else THOUSANDTHS_DIGITS)
            edit.setPlaceholderText(pack.unit)
            words = f"{batch_words(batch)}, {pack_words(pack, item.base_unit)}"
            edit.setAccessibleName(words)
        self.say("", wrong=False)

    def typed(self) -> TypedBatch:
        """Return what stands there."""
        expires_on, code = self.batch or (None, "")
        return TypedBatch(expires_on, code, tuple(edit.text() for edit in self.edits))

    def is_empty(self) -> bool:
        """Say whether nothing stands there."""
        return not any(edit.text().strip() for edit in self.edits)

    def quantity(self, packs: Sequence[Pack]) -> Quantity:
        """Add up what stands there, in base units.

        Raises:
            Unreadable: one of the fields holds no quantity, or a part that cannot be told exactly.
        """
        total = NOTHING
        for edit, pack in zip(self.edits, packs, strict=False):
            if edit.text().strip():
                quantity = edit.quantity()
                if quantity is None or not is_exact(quantity, pack.ratio):
                    raise Unreadable(Reason.NOT_A_NUMBER)
                total = Quantity(total + in_base_units(quantity, pack.ratio))
        return total

    def say(self, words: str, wrong: bool) -> None:  # noqa: FBT001  A slot for a signal's bool.
        """Say what is read, or what is wrong, below the fields."""
        self.hint.setText(words)
        self.hint.setVisible(bool(words))
        self.hint.set_tone(Tone.BAD if wrong else None)
        for edit in self.edits:
            edit.set_wrong(wrong and edit.quantity() is None and bool(edit.text()))


class BatchLines(QWidget):
    """What bears no last day stands behind those that do, and then what is added by hand."""

    changed = Signal()
    added = Signal(object)
    """The line of a last day that was written beside the known ones."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._item: SheetItem | None = None
        self._packs: tuple[Pack, ...] = ()
        self._shown = 0
        self.lines: list[BatchLine] = []
        self._list = column(gap=6)
        self.day = DayToComeEdit(self.tr("Another last day"), today)
        self.code = Field(self.tr("Batch number"))
        self.code.setMaxLength(CODE_LETTERS_MAX)
        self.day_part = LabelledField(self.day.accessibleName(), self.day)
        self.code_part = LabelledField(self.code.accessibleName(), self.code)
        self.add_button = Button(self.tr("Add"))
        self.units = Label("", "muted", wraps=True)
        added = column(Label("", "muted"), self.add_button, None, gap=4)
        another = row((self.day_part, 3), (self.code_part, 2), added)
        self.setLayout(column(self.units, self._list, another, gap=6))
        for field in (self.day, self.code):
            field.textChanged.connect(self.changed)
        self.add_button.clicked.connect(self.add)

    def begin(self, item: SheetItem, packs: Sequence[Pack]) -> None:
        """Ask about what the book knows of an item, and about what bears no last day."""
        self._item = item
        self._packs = tuple(packs) if len(packs) <= _ACROSS else (packs[0], packs[-1])
        self.units.setText(" + ".join(pack_words(pack, item.base_unit) for pack in self._packs))
        self.day.clear()
        self.code.clear()
        self._shown = 0
        own = [name for name, _ in item.own.batches] if item.own else []
        known = {name for name in (*item.batches, *own) if name is not None}
        for batch in (*sorted(known), None):
            self._offer(batch)
        for line in self.lines[self._shown :]:
            line.hide()

    def restore(self, batches: Sequence[TypedBatch], day: str, code: str) -> None:
        """Show what somebody was typing."""
        for typed in batches:
            name = None if typed.expires_on is None else (typed.expires_on, typed.code)
            line = self._line_of(name) or self._offer(name)
            for edit, text in zip(line.edits, typed.typed, strict=False):
                edit.setText(text)
        self.day.setText(day)
        self.code.setText(code)

    def typed(self) -> tuple[TypedBatch, ...]:
        """Return what is typed, and the last days that were added."""
        known = set(self._item.batches) if self._item else set()
        return tuple(
            line.typed()
            for line in self._showing()
            if not line.is_empty() or (line.batch is not None and line.batch not in known)
        )

    def first_field(self) -> QuantityEdit:
        """Return where typing begins."""
        return self.lines[0].edits[0]

    def found(self) -> tuple[FoundBatch, ...] | TypedFault:
        """Read what was counted; an empty line is none of it, but not all may be empty."""
        found = []
        for line in self._showing():
            if line.is_empty():
                continue
            try:
                quantity = line.quantity(self._packs)
            except Unreadable as unreadable:
                wrong = (edit for edit in line.edits if edit.text() and edit.quantity() is None)
                field = next(wrong, line.edits[0])
                line.say(line.hint.text() or words_for_reason(unreadable.reason), wrong=True)
                return TypedFault(line, field)
            expires_on, code = line.batch or (None, "")
            found.append(FoundBatch(expires_on, code, quantity))
        if self.day.text().strip():
            self.day_part.say(self.tr("Add this day first, or empty the field."), wrong=True)
            return TypedFault(self.day_part, self.day)
        if not found:
            words = self.tr("How many are there? Write 0 where there is none.")
            self.lines[0].say(words, wrong=True)
            return TypedFault(self.lines[0], self.first_field())
        return tuple(found)

    def whole(self) -> Quantity | None:
        """Add up what can be read; None while nothing can."""
        total: Quantity | None = None
        for line in self._showing():
            if line.is_empty():
                continue
            try:
                total = Quantity((total or NOTHING) + line.quantity(self._packs))
            except Unreadable:
                continue
        return total

    def line_of_day(self, expires_on: date) -> BatchLine | None:
        """Return the first line of a last day."""
        return next((of for of in self._showing() if of.batch and of.batch[0] == expires_on), None)

    @Slot()
    def add(self) -> None:
        """Put the typed last day into the list; one that stands there gets the cursor."""
        try:
            day = self.day.day()
        except Unreadable:
            self.day.setFocus()  # Which says why.
            return
        if day is None:
            self.day_part.say(words_for_reason(Reason.EMPTY), wrong=True)
            self.day.setFocus()
            return
        name = day, checked_code(self.code.text())
        line = self._line_of(name)
        if line is None and self._shown >= BATCHES_OF_ITEM_MAX:
            words = self.tr("No more dates fit in here. Write the rest down without a date.")
            self.day_part.say(words, wrong=True)
            return
        self.day.clear()
        self.code.clear()
        self.day_part.say("", wrong=False)
        self.added.emit(line or self._offer(name))

    def _showing(self) -> list[BatchLine]:
        return self.lines[: self._shown]

    def _line_of(self, name: BatchName | None) -> BatchLine | None:
        return next((line for line in self._showing() if line.batch == name), None)

    def _offer(self, batch: BatchName | None) -> BatchLine:
        assert self._item is not None
        if self._shown == len(self.lines):
            self._make_line()
        line = self.lines[self._shown]
        line.offer(batch, self._packs, self._item)
        line.show()
        self._shown += 1
        return line

    def _make_line(self) -> None:
        line = BatchLine()
        for edit in line.edits:
            edit.textChanged.connect(self.changed)
        self._list.addWidget(line)
        before = self.lines[-1:]
        edits = [edit for each in (*before, line) for edit in each.edits]
        order = [*edits[-_ACROSS - 1 :], self.day, self.code, self.add_button]
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
        self.lines.append(line)
