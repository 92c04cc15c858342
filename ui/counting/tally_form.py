"""Writing down what lies there of one item: how many of each pack, and when it was counted."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from coop.counting.count_item import Tally, count_item
from coop.counting.entry_sheet import EntrySheet, SheetItem
from coop.counting.refusals import CountTimeNotPossible
from coop.errors import Refusal
from coop.facts.counting import CountedPack
from coop.facts.goods import Pack
from coop.goods.item_rules import BASE
from ui.counting.count_words import counted_words, pack_words
from ui.formatting import quantity_text
from ui.operations import Operations
from ui.reading import THOUSANDTHS_DIGITS, Reason, Unreadable, read_time
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import is_enter
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import Words, words_for_reason
from values.quantity import ONE, Quantity, is_exact

_PACKS_MAX = 4
_MINUTE = timedelta(minutes=1)


class TallyForm(ActForm):
    """Enter goes on to the next pack, and in the last one it saves."""

    saved = Signal(str, str)
    """The item's name, and how much there is."""

    def __init__(
        self,
        operations: Operations,
        now: Callable[[], datetime],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Save"))
        self._operations, self._now = operations, now
        self._sheet: EntrySheet | None = None
        self._item: SheetItem | None = None
        self._packs: tuple[Pack, ...] = ()
        self.name = ElidedLabel(role="heading")
        self.before = Label("", "small", wraps=True)
        self.parts = [LabelledField("", QuantityEdit("")) for _ in range(_PACKS_MAX)]
        self.whole = Label("", "total_small", align=RIGHT)
        time_name = self.tr("Counted at")
        advice = self.tr("Empty: now. From a sheet, write its time: 1041")
        self.time = LabelledField(time_name, Field(time_name), advice)
        self.lay_out(
            (self.name, rule()),
            column(
                self.before,
                *self.parts,
                row(Label(self.tr("Altogether"), "muted"), None, self.whole),
                self.time,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        for part in self.parts:
            part.field.textChanged.connect(self._show_whole)
        self.save_button.clicked.connect(self.save)

    @property
    def item(self) -> SheetItem | None:
        """The item that is being counted."""
        return self._item

    def begin(self, sheet: EntrySheet, item: SheetItem, weighed: Quantity | None = None) -> None:
        """Ask about an item; `weighed` is what the label of the scale said."""
        self._sheet, self._item = sheet, item
        self.begin_anew()
        self.name.setText(item.name)
        self._packs = _offered(item.packs)
        for part, pack in zip(self.parts, self._packs, strict=False):
            self._offer(part, pack, item)
        for number, part in enumerate(self.parts):
            part.setVisible(number < len(self._packs))
        self.time.field.clear()
        self.time.say("", wrong=False)
        self.before.setVisible(item.own is not None)
        if item.own is not None:
            words = self.tr("Counted before: {count}. What you write now takes its place.")
            typed = counted_words(item.own.packs, item.packs, item.base_unit)
            self.before.setText(words.format(count=typed))
        if weighed is not None:
            base = next(n for n, pack in enumerate(self._packs) if pack.number == BASE)
            self._edit(base).set_quantity(weighed)
        self._show_whole()
        self.reveal(self.parts[0])

    @Slot()
    def save(self) -> None:
        """Record the count, at its moment."""
        if self._sheet is None or self._item is None or not self.save_button.isEnabled():
            return
        packs = self._read_packs()
        if packs is None:
            return
        try:
            counted_at = self._read_time()
        except Unreadable as unreadable:
            self.time.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(self.time)
            return
        self.save_button.setEnabled(False)
        tally = Tally(
            count_id=self._sheet.head.count_id,
            item_id=self._item.item_id,
            counter=self._sheet.counter,
            packs=packs,
            counted_at=counted_at,
        )
        answer = self._operations.write(self.fact_id, count_item, tally=tally)
        answer.then(self._on_saved).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self._edit(len(self._packs) - 1) if self._packs else None
        if is_enter(event) and QApplication.focusWidget() in {last, self.time.field}:
            self.save()
            return
        super().keyPressEvent(event)

    def _offer(self, part: LabelledField, pack: Pack, item: SheetItem) -> None:
        words = pack_words(pack, item.base_unit)
        edit = part.field
        assert isinstance(edit, QuantityEdit)
        part.name.setText(words)
        edit.setAccessibleName(words)
        is_counted = pack.ratio == ONE and not item.is_weighed
        edit.set_unit(pack.unit, 0 if is_counted else THOUSANDTHS_DIGITS)
        edit.clear()
        part.say("", wrong=False)

    def _edit(self, number: int) -> QuantityEdit:
        edit = self.parts[number].field
        assert isinstance(edit, QuantityEdit)
        return edit

    def _read_packs(self) -> tuple[CountedPack, ...] | None:
        """Read every field; an empty one is none of that pack, but not all may be empty."""
        found = []
        for number, pack in enumerate(self._packs):
            edit, part = self._edit(number), self.parts[number]
            if not edit.text().strip():
                continue
            quantity = edit.quantity()
            if quantity is None:
                words = part.hint.text() or words_for_reason(Reason.NOT_A_NUMBER)
                part.say(words, wrong=True)
                self.reveal(part)
                return None
            found.append(CountedPack(pack.number, pack.ratio, quantity))
        if not found:
            self.parts[0].say(
                self.tr("How many are there? Write 0 where there is none."), wrong=True
            )
            self.reveal(self.parts[0])
            return None
        return tuple(found)

    def _read_time(self) -> datetime | None:
        """Read the time as the last such moment; the minute of the beginning is the beginning."""
        typed = self.time.field.text()
        if not typed.strip():
            return None
        assert self._sheet is not None
        now, opened_at = self._now(), self._sheet.head.opened_at
        moment = datetime.combine(now.date(), read_time(typed), now.tzinfo)
        if moment > now:
            moment -= timedelta(days=1)
        return opened_at if moment < opened_at < moment + _MINUTE else moment

    @Slot()
    def _show_whole(self) -> None:
        if self._item is None:
            return
        total, is_known = 0, False
        for number, pack in enumerate(self._packs):
            quantity = self._edit(number).quantity()
            if quantity is not None and is_exact(quantity, pack.ratio):
                total += quantity * pack.ratio // ONE
                is_known = True
        words = quantity_text(Quantity(total), self._item.base_unit) if is_known else ""
        self.whole.setText(words)

    @Slot(object)
    def _on_saved(self, _nothing: None) -> None:
        assert self._item is not None
        self.saved.emit(self._item.name, self.whole.text())

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.explain(refusal)
        self.reveal(self.time if isinstance(refusal, CountTimeNotPossible) else self.parts[0])


def _offered(packs: Sequence[Pack]) -> tuple[Pack, ...]:
    """Return the base unit and the largest others, the largest first."""
    base = [pack for pack in packs if pack.number == BASE]
    others = [pack for pack in packs if pack.number != BASE][::-1]
    chosen = [*base, *others[: _PACKS_MAX - 1]]
    return tuple(sorted(chosen, key=lambda pack: -pack.ratio))
