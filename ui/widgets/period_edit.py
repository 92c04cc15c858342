"""Which days a statement is about: the usual ones by name, or typed."""

from collections.abc import Callable
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from ui.reading import Reason, Unreadable
from ui.theme.letters import at_least
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import LabelledField
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.wording import words_for_reason
from values.period import Period

_FIELD_HEIGHT = 40
_A_DAY = timedelta(days=1)


class StatementDays(StrEnum):
    """The usual periods, and the typed one."""

    THIS_YEAR = "this_year"
    LAST_YEAR_LONG = "last_12_months"
    THIS_MONTH = "this_month"
    TYPED = "typed"


def usual_period(days: StatementDays, today: date) -> Period:
    """Return a usual period; each ends with today, whose closing balances are true already."""
    firsts = {
        StatementDays.THIS_YEAR: today.replace(month=1, day=1),
        StatementDays.LAST_YEAR_LONG: _a_year_before(today) + _A_DAY,
        StatementDays.THIS_MONTH: today.replace(day=1),
    }
    return Period(firsts[days], today + _A_DAY)


class StatementPeriod(QWidget):
    """Offers the usual periods; the fields for days are in sight only where they are typed."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.days = QComboBox()
        self.days.setAccessibleName(self.tr("Period"))
        at_least(self.days, height=_FIELD_HEIGHT)
        for days, words in (
            (StatementDays.THIS_YEAR, self.tr("This year")),
            (StatementDays.LAST_YEAR_LONG, self.tr("Last 12 months")),
            (StatementDays.THIS_MONTH, self.tr("This month")),
            (StatementDays.TYPED, self.tr("Days of your own")),
        ):
            self.days.addItem(words, days)
        self.first = DayEdit(self.tr("From"), today)
        self.last = DayEdit(self.tr("Up to"), today)
        self.first_field = LabelledField(self.tr("From"), self.first)
        self.last_field = LabelledField(self.tr("Up to"), self.last)
        self.typed = QWidget()
        self.typed.setLayout(row((self.first_field, 1), (self.last_field, 1)))
        self.setLayout(
            column(column(Label(self.tr("Period"), "muted"), self.days, gap=4), self.typed)
        )
        self.typed.hide()
        self.days.currentIndexChanged.connect(self._on_days)
        for edit in (self.first, self.last):
            edit.textChanged.connect(self._on_typed)

    def clear(self) -> None:
        """Begin anew: this year."""
        self.choose(StatementDays.THIS_YEAR)
        self._show_days()

    def choose(self, days: StatementDays) -> None:
        """Choose a period."""
        self.days.setCurrentIndex(self.days.findData(days))

    def period(self) -> Period | None:
        """Return the chosen days; None where what is typed is no period, which is said there."""
        chosen = StatementDays(self.days.currentData())
        if chosen is not StatementDays.TYPED:
            return usual_period(chosen, self._today())
        first, last = _day_in(self.first), _day_in(self.last)
        if first is None or last is None:
            return None
        if last > self._today():
            self.last.say(self.tr("That day is still to come."), is_wrong=True)
            return None
        if first > last:
            self.last.say(self.tr("That is before the first day."), is_wrong=True)
            return None
        return Period(first, last + _A_DAY)

    @Slot()
    def _on_days(self) -> None:
        self._show_days()
        self.changed.emit()

    def _show_days(self) -> None:
        days = StatementDays(self.days.currentData())
        self.typed.setVisible(days is StatementDays.TYPED)
        if days is not StatementDays.TYPED:
            shown = usual_period(days, self._today())
            self.first.set_day(shown.first)
            self.last.set_day(shown.after - _A_DAY)

    @Slot()
    def _on_typed(self) -> None:
        if self.days.currentData() == StatementDays.TYPED:
            self.changed.emit()


def _day_in(edit: DayEdit) -> date | None:
    try:
        day = edit.day()
    except Unreadable:
        return None  # Which its own line says already.
    if day is None:
        edit.say(words_for_reason(Reason.EMPTY), is_wrong=True)
    return day


def _a_year_before(day: date) -> date:
    try:
        return day.replace(year=day.year - 1)
    except ValueError:  # 29 February.
        return day.replace(year=day.year - 1, day=28)
