"""Writing down what lies there of a batch: a date that was missing, or a quantity put right."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot

from coop.batches.batch_rules import CODE_LETTERS_MAX
from coop.batches.record_batch import BatchItemUnknown, record_batch
from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from coop.stock.expiring_goods import ExpiringRow
from ui.formatting import quantity_text
from ui.operations import Operations
from ui.reading import Reason, Unreadable
from ui.widgets.act_form import ActForm
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import Words, words_for_reason
from values.identity import ItemId


class BatchForm(ActForm):
    """Begins with a batch whose quantity is put right, or with goods that are still to be found."""

    done = Signal(str)

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Save"))
        self._operations = operations
        self._item_id: ItemId | None = None
        self._batch: tuple[date, str] | None = None
        self.finder = ItemFinder(operations, today, self.tr("Goods"))
        self.chosen, self.there = ElidedLabel(role="strong"), ElidedLabel(role="muted")
        self.day = DayToComeEdit(self.tr("Good until"), today)
        self.code = Field(self.tr("Batch number"))
        self.code.setMaxLength(CODE_LETTERS_MAX)
        self.quantity = QuantityEdit(self.tr("How much of it lies there"))
        self.fields = tuple(
            LabelledField(of.accessibleName(), of) for of in (self.day, self.code, self.quantity)
        )
        about = self.tr("Count what lies there of this date: the other dates follow from it.")
        self.lay_out(
            (Heading(self.tr("Date of goods")), rule()),
            column(
                self.finder,
                self.chosen,
                self.there,
                *self.fields,
                Label(about, "small", wraps=True),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.finder.taken.connect(self._take)
        self.save_button.clicked.connect(self.save)

    def begin(self, of: ExpiringRow | None) -> None:
        """Begin with a batch that is known, or with no goods yet."""
        self.begin_anew()
        self.finder.begin()
        self._batch = of.batch if of else None
        self._item_id = of.item_id if of else None
        for part in (self.finder, *self.fields[:2]):
            part.setVisible(of is None)
        self.chosen.setText(of.name if of else self.tr("Nothing chosen yet"))
        self.there.clear()
        self.day.set_day(of.expires_on if of else None)
        self.code.setText(of.code if of else "")
        self.quantity.clear()
        if of is not None:
            said = self.tr("Good until {day}").format(day=self.day.text())
            self.there.setText(" · ".join(filter(None, (said, of.code))))
            self.quantity.set_unit(of.unit)
            self.quantity.set_quantity(of.quantity)

    def first_field(self) -> Field:
        """Return where typing begins."""
        return self.finder if self._item_id is None else self.quantity

    @Slot()
    def save(self) -> None:
        """Write it down as typed."""
        if not self.save_button.isEnabled():
            return
        if self._item_id is None:
            self.explain(BatchItemUnknown())
            self.reveal(self.finder)
            return
        batch = self._batch or self._typed_batch()
        quantity = self.quantity.quantity()
        if batch is None:
            self._ask(self.fields[0])
        elif quantity is None:
            self._ask(self.fields[-1])
        else:
            self.save_button.setEnabled(False)
            self._operations.write(
                self.fact_id,
                record_batch,
                item_id=self._item_id,
                expires_on=batch[0],
                code=batch[1],
                quantity=quantity,
            ).then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _typed_batch(self) -> tuple[date, str] | None:
        try:
            day = self.day.day()
        except Unreadable:
            return None
        return None if day is None else (day, self.code.text())

    def _ask(self, part: LabelledField) -> None:
        """Put the cursor where something is missing; what cannot be read says so itself."""
        self.reveal(part)
        if not part.field.text():
            part.say(words_for_reason(Reason.EMPTY), wrong=True)

    @Slot(object)
    def _take(self, pack: PackOnSale) -> None:
        self._item_id = pack.item_id
        self.chosen.setText(pack.name)
        there = self.tr("The book has {quantity}")
        self.there.setText(there.format(quantity=quantity_text(pack.on_hand, pack.base_unit)))
        self.quantity.set_unit(pack.base_unit)
        self.note.hide()
        self.day.setFocus()

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        self.done.emit(self.tr("{name}: the date is written down.").format(name=self.chosen.text()))
