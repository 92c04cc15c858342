"""The chosen batch: until when it is good, what is left of it, and what can be done."""

from PySide6.QtWidgets import QStackedWidget

from coop.stock.expiring_goods import ExpiringRow
from ui.batches.batch_rows import days_words
from ui.formatting import quantity_text, rupiah_text, weekday_date_text
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from values.places import QUARANTINE, SHOP


class BatchPanel(QStackedWidget):
    """Empty where no batch is chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.name = ElidedLabel(role="heading")
        self.code = ElidedLabel(role="muted")
        self.day, self.days = Label("", "figure"), Label("", "strong")
        self.quantity, self.value = Label("", "figure"), ElidedLabel(role="muted")
        self.write_off_button = Button(self.tr("Write off"), "F5", "trash-2", "primary")
        self.put_right_button = Button(self.tr("Put right"), "F6", "pencil")
        self.quarantine_button = Button(self.tr("Quarantine"), "F4", "package")
        self.place = Label("", "strong")
        chosen = Card().add(
            column(self.name, self.code, gap=0),
            rule(),
            column(Label(self.tr("Good until"), "muted"), self.day, self.days, gap=2),
            column(Label(self.tr("Left"), "muted"), self.quantity, self.value, gap=2),
            self.place,
            None,
            rule(),
            row((self.put_right_button, 1), (self.quarantine_button, 1)),
            self.write_off_button,
        )
        sentence = self.tr("Goods whose date is written down stand here, the first one above.")
        for page in (chosen, Card().add((EmptyState(sentence), 1))):
            self.addWidget(page)
        self.show_batch(None)

    def show_batch(self, of: ExpiringRow | None) -> None:
        """Show a batch, or that none is chosen."""
        self.setCurrentIndex(1 if of is None else 0)
        self.write_off_button.setEnabled(of is not None)
        self.put_right_button.setEnabled(of is not None and of.place_id == SHOP)
        self.quarantine_button.setEnabled(of is not None and of.place_id != QUARANTINE)
        if of is None:
            return
        self.name.setText(of.name)
        self.code.setText(self.tr("Batch {code}").format(code=of.code) if of.code else "")
        self.place.setText(self.tr("It lies in {place}.").format(place=of.place))
        self.place.setVisible(bool(of.place))
        self.day.setText(weekday_date_text(of.expires_on))
        self.days.setText(days_words(of.days))
        self.days.set_tone(Tone.BAD if of.days < 0 else None)
        self.quantity.setText(quantity_text(of.quantity, of.unit))
        self.value.setText(self.tr("worth {value}").format(value=rupiah_text(of.value)))
