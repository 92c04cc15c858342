"""Ending an order: why nothing more is awaited of it."""

from PySide6.QtCore import Signal, Slot

from coop.buying.buying_texts import REASON_LETTERS_MAX
from coop.ordering.end_order import end_order
from coop.ordering.order_book import OrderBook
from ui.buying.surroundings import Surroundings
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from values.ordering import OrderEnd, OrderState


class EndForm(ActForm):
    """What came stays as it came; what did not is not awaited any more."""

    done = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self._operations = given.operations
        self._book: OrderBook | None = None
        self.heading = Heading("")
        self.name, self.paper = ElidedLabel(role="strong"), Label(role="muted")
        self.about = Label(wraps=True)
        reason = self.tr("Reason")
        self.reason = LabelledField(reason, Field(reason))
        self.reason.field.setMaxLength(REASON_LETTERS_MAX + 1)  # The rule says what is too long.
        self.lay_out(
            (self.heading, rule()),
            column(self.name, self.paper, self.about, self.reason, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def begin(self, book: OrderBook) -> None:
        """Ask about an order."""
        self._book = book
        self.begin_anew()
        self.name.setText(book.head.supplier_name)
        self.paper.setText(book.head.number)
        self.reason.field.clear()
        self.save_button.set_words(self.save_words())
        if self._end() is OrderEnd.REST_DROPPED:
            self.heading.setText(self.tr("The rest does not come"))
            self.about.setText(self.tr("What came stays. The rest is not awaited any more."))
        else:
            self.heading.setText(self.tr("Cancel the order"))
            self.about.setText(
                self.tr("It stays on the list as cancelled. Tell the supplier, too.")
            )

    def save_words(self) -> str:
        """Name what F10 does."""
        is_rest = self._end() is OrderEnd.REST_DROPPED
        return self.tr("Close the order") if is_rest else self.tr("Cancel it")

    @Slot()
    def save(self) -> None:
        """End it; a second press while the first is under way does nothing."""
        if self._book is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._operations.write(
            self.fact_id,
            end_order,
            order_id=self._book.head.order_id,
            end=self._end(),
            reason=self.reason.field.text(),
        ).then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _end(self) -> OrderEnd:
        is_partly = self._book is not None and self._book.head.state is OrderState.PARTLY
        return OrderEnd.REST_DROPPED if is_partly else OrderEnd.CANCELLED

    @Slot(object)
    def _on_done(self, number: str | None) -> None:
        is_closed = self._end() is OrderEnd.REST_DROPPED
        words = self.tr("{number} is closed.") if is_closed else self.tr("{number} is cancelled.")
        self.done.emit(words.format(number=number or ""))
