"""Which days are looked at: a day, seven days or a month, and steps back and forth."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.formatting import date_text, short_date_text, weekday_date_text
from ui.reading import Unreadable, read_date
from ui.theme.colours import Tone
from ui.theme.letters import fix_size
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.labels import Label
from ui.widgets.layouts import row
from ui.wording import words_for_reason
from values.period import Period, month_of, one_day

DAY, WEEK, MONTH = "day", "week", "month"
_WEEK_DAYS = 7
_HEIGHT = 34
_DATE_WIDTH = 124


class SalesPeriodBar(QWidget):
    """The days whose sales are listed; `today` is the last of them that can be reached."""

    changed = Signal()

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today
        self._day = today
        self.spans = FilterPills(
            Filter(DAY, self.tr("Day"), "calendar-days"),
            Filter(WEEK, self.tr("7 days"), "calendar-days"),
            Filter(MONTH, self.tr("Month"), "calendar-days"),
        )
        self.back = Button("", "", "chevron-left", height=_HEIGHT)
        self.back.setAccessibleName(self.tr("Earlier"))
        self.back.setToolTip(self.tr("Earlier"))
        self.forth = Button("", "", "chevron-right", height=_HEIGHT)
        self.forth.setAccessibleName(self.tr("Later"))
        self.forth.setToolTip(self.tr("Later"))
        self.date_field = Field(self.tr("Date"))
        fix_size(self.date_field, width=_DATE_WIDTH)
        self.problem = Label(role="small", tone=Tone.BAD)
        self.problem.hide()
        parts = (self.back, self.date_field, self.forth, self.problem, 4, self.spans)
        self.setLayout(row(*parts))
        self.back.clicked.connect(self.step_back)
        self.forth.clicked.connect(self.step_forth)
        self.date_field.editingFinished.connect(self._read_date)
        self.spans.chosen.connect(self._on_span)
        self._show()

    def period(self) -> Period:
        """Return the days looked at."""
        span = self.spans.current()
        if span == WEEK:
            return Period(self._day - timedelta(days=_WEEK_DAYS - 1), self._day + timedelta(days=1))
        return month_of(self._day) if span == MONTH else one_day(self._day)

    def has_several(self) -> bool:
        """Say whether more than one day is looked at."""
        return self.spans.current() != DAY

    def has_today(self) -> bool:
        """Say whether today is among the days."""
        return self._today in self.period()

    def see_today(self, today: date) -> None:
        """Take note of what day it is; who looked at today goes along."""
        if today != self._today:
            follows = self._day == self._today
            self._today = today
            self.look_at(today if follows else self._day)

    def look_at(self, day: date) -> None:
        """Look at the days around `day`."""
        self._day = min(day, self._today)
        self._show()
        self.changed.emit()

    def look_further(self) -> None:
        """Look at the whole month instead of fewer days."""
        self.spans.choose(MONTH)

    def fit(self, room: Room) -> None:
        """Leave the spans to their key where there is no room."""
        self.spans.setVisible(not room.is_tiny)

    @Slot()
    def step_back(self) -> None:
        """Look at the days before."""
        before = self.period().first - timedelta(days=1)
        self.look_at(before)

    @Slot()
    def step_forth(self) -> None:
        """Look at the days after."""
        if self.has_today():
            return
        after = self.period().after
        self.look_at(after + timedelta(days=_WEEK_DAYS - 1 if self.spans.current() == WEEK else 0))

    @Slot()
    def _on_span(self) -> None:
        self._show()
        self.changed.emit()

    @Slot()
    def _read_date(self) -> None:
        try:
            day = read_date(self.date_field.text(), self._today)
        except Unreadable as unreadable:
            self.date_field.set_wrong(wrong=True)
            self.problem.setText(words_for_reason(unreadable.reason))
            self.problem.show()
            return
        if day != self._day:
            self.look_at(day)
        else:
            self._show()

    def _show(self) -> None:
        self.date_field.setText(date_text(self._day))
        if self.date_field.hasFocus():
            self.date_field.selectAll()
        self.date_field.set_wrong(wrong=False)
        self.forth.setEnabled(not self.has_today())
        self.problem.hide()

    def words(self) -> str:
        """Name the days looked at."""
        period = self.period()
        if not self.has_several():
            is_today = self._day == self._today
            return self.tr("today") if is_today else weekday_date_text(self._day)
        last = min(period.after - timedelta(days=1), self._today)
        sentence = QCoreApplication.translate("Sales", "{first} to {last}")
        return sentence.format(first=short_date_text(period.first), last=date_text(last))
