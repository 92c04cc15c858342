"""Closing the books of savings up to a day: what is missing then goes into a later one."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.savings.close_savings_days import close_savings_days
from coop.savings.closed_days import closed_through
from ui.formatting import date_text, weekday_date_text
from ui.operations import Operations
from ui.reading import Unreadable
from ui.savings_rules.rule_fields import RuleDayEdit
from ui.widgets.act_form import ActForm
from ui.widgets.field import LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words, words_for_reason

_A_DAY = timedelta(days=1)


class ClosingForm(ActForm):
    """One field; above it, how far the books are closed already."""

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(self.tr("Close the days"), words)
        self._operations, self._today = operations, today
        self._through = today()
        about = self.tr(
            "Nothing is posted any more into a closed day: no savings, no payments of credit, no "
            "buying, no goods carried or repacked. What is missing goes into a later day. "
            "Selling goes on. A closed day is not opened again."
        )
        self.held = Label(role="strong", wraps=True)
        name = self.tr("Closed through, that day too")
        self.day = RuleDayEdit(name, today)
        self.day_part = LabelledField(name, self.day)
        self.lay_out(
            (Heading(self.tr("Close days")), rule()),
            column(Label(about, wraps=True), self.held, self.day_part, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def begin(self) -> None:
        """Ask for a day, and offer yesterday: today goes on."""
        self.begin_anew()
        self.held.setText("")
        self.day.setText(date_text(self._today() - _A_DAY))
        self.read_again()

    def read_again(self) -> None:
        """Read how far the books are closed."""
        self._operations.report(_closed_through).then(self._show_held)

    def focus_part(self) -> QWidget:
        """Return the field that is typed into."""
        return self.day

    @Slot()
    def save(self) -> None:
        """Close the days; a second press while the first is under way does nothing."""
        if not self.save_button.isEnabled():
            return
        try:
            through = self.day.read(self.day.text())
        except Unreadable as unreadable:
            self.day_part.say(words_for_reason(unreadable.reason), wrong=True)
            self.reveal(self.day)
            return
        self.save_button.setEnabled(False)
        self._through = through
        self._operations.write(self.fact_id, close_savings_days, through=through).then(
            self._on_done
        ).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        words = self.tr("The books are closed through {day}.")
        self.done.emit(words.format(day=date_text(self._through)))

    @Slot(object)
    def _show_held(self, through: date | None) -> None:
        words = self.tr("No day is closed yet.")
        if through is not None:
            words = self.tr("Closed so far through {day}.").format(day=weekday_date_text(through))
        self.held.setText(words)


def _closed_through(session: Any) -> date | None:
    return closed_through(session)
