"""Writing down what lies there of one item: how many of each pack, and when it was counted."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from coop.batches.batch_rules import ExpiryTooFar
from coop.counting.count_draft import CountDraft, KeptCount, TypedCount, keep_count_draft
from coop.counting.count_item import Tally, count_item
from coop.counting.entry_sheet import EntrySheet, SheetItem
from coop.counting.refusals import CountedBatchExpired, CountTimeNotPossible, GoodsMovedSince
from coop.errors import Refusal
from ui.counting.batch_lines import BatchLine, BatchLines
from ui.counting.count_words import own_words
from ui.counting.pack_fields import PackFields, TypedFault
from ui.formatting import quantity_text, time_text
from ui.operations import Operations
from ui.reading import Unreadable, read_time
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.draft_keeper import DraftKeeper
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import is_enter
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words, words_for_reason
from values.quantity import Quantity

_MINUTE = timedelta(minutes=1)
_A_DAY = timedelta(days=1)
"""A time without a day says no more than which of the last twenty-four hours."""


class TallyForm(ActForm):
    """Enter goes on to the next pack, and in the last one it saves."""

    saved = Signal(str, str)
    """The item's name, and how much there is."""
    turned = Signal()
    """Whether it is counted by last days."""

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        now: Callable[[], datetime],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Save"))
        self._operations, self._now = operations, now
        self.keeper = DraftKeeper(self, operations, now, keep_count_draft)
        self._is_filling = True
        self._sheet: EntrySheet | None = None
        self._item: SheetItem | None = None
        self.name = ElidedLabel(role="heading")
        self.before = Label("", "small", wraps=True)
        self.packs = PackFields()
        self.parts = self.packs.parts
        self.batches = BatchLines(today)
        self.way_button = Button("", "F6", "calendar-days")
        self.whole = Label("", "total_small", align=RIGHT)
        time_name = self.tr("Counted at")
        advice = self.tr("Empty: now. From a sheet, write its time: 1041")
        self.time = LabelledField(time_name, Field(time_name), advice)
        self.lay_out(
            (self.name, rule()),
            column(
                self.before,
                self.packs,
                self.batches,
                row(Label(self.tr("Altogether"), "muted"), None, self.whole),
                self.time,
                row(self.way_button, None),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self._connect()

    def _connect(self) -> None:
        self.packs.changed.connect(self._on_typed)
        self.batches.changed.connect(self._on_typed)
        self.batches.added.connect(self._on_added)
        self.time.field.textChanged.connect(self._on_typed)
        self.way_button.clicked.connect(self.turn_way)
        self.save_button.clicked.connect(self.save)

    @property
    def item(self) -> SheetItem | None:
        """The item that is being counted."""
        return self._item

    @property
    def is_by_batch(self) -> bool:
        """Whether it is counted by last days."""
        return not self.batches.isHidden()

    def first_field(self) -> QWidget:
        """Return where typing begins."""
        return self.batches.first_field() if self.is_by_batch else self.parts[0]

    def begin(self, sheet: EntrySheet, item: SheetItem, weighed: Quantity | None = None) -> None:
        """Ask about an item; `weighed` is what the label of the scale said."""
        self._sheet, self._item = sheet, item
        self._is_filling = True
        self.begin_anew()
        self.name.setText(item.name)
        self.batches.begin(item, self.packs.begin(item))
        self.time.field.clear()
        self.time.say("", wrong=False)
        self.before.setVisible(item.own is not None)
        if item.own is not None:
            words = self.tr("Counted before: {count}. What you write now takes its place.")
            self.before.setText(words.format(count=own_words(item.own, item)))
        kept = self._restore(item)
        self._show_way(is_by_batch=kept.by_batch if kept else _was_by_batch(item))
        if weighed is not None:
            self._show_way(is_by_batch=False)
            self.packs.set_base(weighed)
        self._is_filling = False
        self._show_whole()
        self.reveal(self.first_field())

    def typed(self) -> TypedCount:
        """Return all that is typed; nothing at all where it is as it was begun."""
        packs = self.packs.typed()
        batches, other = self.batches.typed(), (self.batches.day.text(), self.batches.code.text())
        time = self.time.field.text()
        if not any((packs, batches, *other, time)):
            return TypedCount()
        return TypedCount(packs, self.is_by_batch, batches, *other, time)

    def kept(self) -> KeptCount | None:
        """Return what is typed as it is on the disk by now; None where nothing is."""
        typed = self.typed()
        return None if typed == TypedCount() else KeptCount(typed, self._now())

    def way_words(self) -> str:
        """Name the other way to count."""
        return self.tr("Only the whole") if self.is_by_batch else self.tr("By last day")

    @Slot()
    def turn_way(self) -> None:
        """Count by last days, or the whole; what was typed of the other stays where it is."""
        if self._item is not None:
            self._show_way(is_by_batch=not self.is_by_batch)
            self._on_typed()
            self.reveal(self.first_field())
            self.turned.emit()

    @Slot()
    def save(self) -> None:
        """Record the count, at its moment."""
        if self._sheet is None or self._item is None or not self.save_button.isEnabled():
            return
        batches = self.batches.found() if self.is_by_batch else ()
        packs = () if self.is_by_batch else self.packs.found()
        if isinstance(batches, TypedFault):
            self._go_to(batches)
            return
        if isinstance(packs, TypedFault):
            self._go_to(packs)
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
            batches=batches,
        )
        self.keeper.forget()
        answer = self._operations.write(self.fact_id, count_item, tally=tally)
        answer.then(self._on_saved).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if is_enter(event) and focused in self._last_fields():
            self.save()
        elif is_enter(event) and focused is self.batches.code:
            self.batches.add()
        else:
            super().keyPressEvent(event)

    def _last_fields(self) -> set[QWidget]:
        """Return the fields in which Enter saves: with an empty day, no other date is to come."""
        last: set[QWidget] = {self.time.field}
        if not self.is_by_batch:
            last.add(self.packs.last_field())
        elif not self.batches.day.text().strip():
            last.add(self.batches.day)
        return last

    def _show_way(self, *, is_by_batch: bool) -> None:
        self.batches.setVisible(is_by_batch)
        self.packs.setVisible(not is_by_batch)
        self.way_button.set_words(self.way_words())

    def _restore(self, item: SheetItem) -> TypedCount | None:
        """Show what was typed and never saved: it was counted when it was typed."""
        if item.typed is None or self._now() - item.typed.changed_at >= _A_DAY:
            return None
        typed, changed_at = item.typed
        self.packs.restore(dict(typed.packs))
        self.batches.restore(typed.batches, typed.day, typed.code)
        is_old = self._now() - changed_at >= _MINUTE
        self.time.field.setText(typed.time or (time_text(changed_at) if is_old else ""))
        words = self.tr("Typed at {time}, not saved yet. Look at it again, and save it.")
        self.before.setText(words.format(time=time_text(changed_at)))
        self.before.show()
        return typed

    def _go_to(self, fault: TypedFault) -> None:
        self.reveal(fault.part)
        fault.field.setFocus()

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
    def _on_typed(self) -> None:
        if self._is_filling or self._sheet is None or self._item is None:
            return
        self._show_whole()
        self._keep()

    def _keep(self) -> None:
        assert self._sheet is not None
        assert self._item is not None
        about = (self._sheet.head.count_id, self._sheet.counter, self._item.item_id)
        self.keeper.keep(CountDraft(*about, self.typed()))

    @Slot(object)
    def _on_added(self, line: BatchLine) -> None:
        self.reveal(line)
        line.edits[0].setFocus()

    def _show_whole(self) -> None:
        if self._item is None:
            return
        total = self.batches.whole() if self.is_by_batch else self.packs.whole()
        words = "" if total is None else quantity_text(total, self._item.base_unit)
        self.whole.setText(words)

    @Slot(object)
    def _on_saved(self, _nothing: None) -> None:
        assert self._item is not None
        self.saved.emit(self._item.name, self.whole.text())

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.explain(refusal)
        self._keep()
        if isinstance(refusal, CountTimeNotPossible | GoodsMovedSince):
            self.reveal(self.time)
            return
        self.reveal(self.first_field())
        if isinstance(refusal, CountedBatchExpired | ExpiryTooFar):
            line = self.batches.line_of_day(refusal.expires_on)
            if line is not None:
                self._on_added(line)


def _was_by_batch(item: SheetItem) -> bool:
    return item.own is not None and bool(item.own.batches)
