"""What is chosen above a report: some days, how long nothing was sold, or how far to order."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui.reading import Reason, Unreadable
from ui.reports.report import Asked, Asks
from ui.theme.letters import at_least, fix_size
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import LabelledField
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.wording import words_for_reason
from values.period import Period, month_of, one_day

_HEIGHT = 38
_DATE_WIDTH = 150
_A_DAY = timedelta(days=1)
_IDLE_DAYS = (14, 30, 60, 90, 180)
_LEAD_DAYS = (0, 1, 2, 3, 5, 7, 14)
_COVER_DAYS = (3, 7, 14, 30)
_USUAL_IDLE, _USUAL_LEAD, _USUAL_COVER = 30, 3, 7


class Days(StrEnum):
    """The usual periods, and the typed one."""

    TODAY = "today"
    WEEK = "week"
    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    THIS_YEAR = "this_year"
    TYPED = "typed"


class AskingBar(QWidget):
    """What every bar has; `ask` fills in what was chosen."""

    changed = Signal()

    def ask(self, asked: Asked) -> Asked | None:
        """Return the question with what was chosen; None where it is not possible."""
        raise NotImplementedError

    def offer(self, suppliers: Sequence[str]) -> None:
        """Offer these suppliers, where there is a choice among them."""

    def step(self, steps: int) -> None:
        """Go on to the next choice, or the one before."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """Return the field that comes first."""
        raise NotImplementedError


class PeriodBar(AskingBar):
    """Some days: usual ones, or typed ones."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        words = (
            (self.tr("Today"), Days.TODAY),
            (self.tr("Last 7 days"), Days.WEEK),
            (self.tr("This month"), Days.THIS_MONTH),
            (self.tr("Last month"), Days.LAST_MONTH),
            (self.tr("This year"), Days.THIS_YEAR),
            (self.tr("Days of your own"), Days.TYPED),
        )
        self.days = _box(self.tr("Period"), words, Days.THIS_MONTH)
        self.first_day = DayEdit(self.tr("From"), today)
        self.last_day = DayEdit(self.tr("Up to"), today)
        parts = [
            LabelledField(self.tr("From"), self.first_day),
            LabelledField(self.tr("Up to"), self.last_day),
        ]
        for edit in (self.first_day, self.last_day):
            fix_size(edit, width=_DATE_WIDTH)
            edit.editingFinished.connect(self._on_typed)
        self.typed = QWidget()
        self.typed.setLayout(row(*parts, gap=8))
        self.setLayout(row(_named(self.days), self.typed, None, gap=12))
        self.days.currentIndexChanged.connect(self._on_days)
        self._show_days()

    @override
    def ask(self, asked: Asked) -> Asked | None:
        period = self.period()
        return None if period is None else asked._replace(period=period)

    @override
    def step(self, steps: int) -> None:
        _turn(self.days, steps)

    @override
    def first(self) -> QWidget:
        return self.days

    def period(self) -> Period | None:
        """Return the chosen days; None where what is typed is no period, which is said there."""
        days = Days(self.days.currentData())
        return self._typed() if days is Days.TYPED else usual_days(days, self._today())

    def _typed(self) -> Period | None:
        first, last = _day_in(self.first_day), _day_in(self.last_day)
        if first is None or last is None:
            return None
        if first > last:
            self.last_day.say(self.tr("That is before the first day."), is_wrong=True)
            return None
        return Period(first, last + _A_DAY)

    def _show_days(self) -> None:
        days = Days(self.days.currentData())
        self.typed.setVisible(days is Days.TYPED)
        if days is not Days.TYPED:
            period = usual_days(days, self._today())
            self.first_day.set_day(period.first)
            self.last_day.set_day(period.after - _A_DAY)

    @Slot()
    def _on_days(self) -> None:
        self._show_days()
        self.changed.emit()

    @Slot()
    def _on_typed(self) -> None:
        if Days(self.days.currentData()) is Days.TYPED:
            self.changed.emit()


class IdleBar(AskingBar):
    """For how long nothing was sold."""

    def __init__(self) -> None:
        super().__init__()
        words = [(self.tr("{days} days").format(days=days), days) for days in _IDLE_DAYS]
        self.days = _box(self.tr("Not sold for"), words, _USUAL_IDLE)
        self.setLayout(row(_named(self.days), None))
        self.days.currentIndexChanged.connect(self.changed)

    @override
    def ask(self, asked: Asked) -> Asked:
        return asked._replace(idle_days=self.days.currentData())

    @override
    def step(self, steps: int) -> None:
        _turn(self.days, steps)

    @override
    def first(self) -> QWidget:
        return self.days


class OrderBar(AskingBar):
    """When the goods come, for how long they are to last, and from whom."""

    def __init__(self) -> None:
        super().__init__()
        days = self.tr("{days} days")
        leads = [(days.format(days=number), number) for number in _LEAD_DAYS]
        covers = [(days.format(days=number), number) for number in _COVER_DAYS]
        self.lead = _box(self.tr("Goods come in"), leads, _USUAL_LEAD)
        self.cover = _box(self.tr("And last for"), covers, _USUAL_COVER)
        self.supplier = _box(self.tr("Last supplier"), [(self.tr("All suppliers"), None)], None)
        self.setLayout(row(_named(self.lead), _named(self.cover), _named(self.supplier), None))
        for box in (self.lead, self.cover, self.supplier):
            box.currentIndexChanged.connect(self.changed)

    @override
    def ask(self, asked: Asked) -> Asked:
        return asked._replace(
            lead_days=self.lead.currentData(),
            cover_days=self.cover.currentData(),
            supplier=self.supplier.currentData(),
        )

    @override
    def offer(self, suppliers: Sequence[str]) -> None:
        chosen = self.supplier.currentData()
        self.supplier.blockSignals(True)  # noqa: FBT003  Qt's own.
        self.supplier.clear()
        self.supplier.addItem(self.tr("All suppliers"), None)
        for name in suppliers:
            self.supplier.addItem(name or self.tr("Not known yet"), name)
        # Who is chosen stays, also where nothing of theirs needs to be ordered just now.
        if chosen is not None and chosen not in suppliers:
            self.supplier.addItem(chosen or self.tr("Not known yet"), chosen)
        self.supplier.setCurrentIndex(self.supplier.findData(chosen))
        self.supplier.blockSignals(False)  # noqa: FBT003

    @override
    def step(self, steps: int) -> None:
        _turn(self.supplier, steps)

    @override
    def first(self) -> QWidget:
        return self.lead


def bar_for(asks: Asks, today: Callable[[], date]) -> AskingBar:
    """Make the bar of a report."""
    if asks is Asks.PERIOD:
        return PeriodBar(today)
    return IdleBar() if asks is Asks.IDLE_DAYS else OrderBar()


def usual_days(days: Days, today: date) -> Period:
    """Return a usual period; none reaches beyond today."""
    after = today + _A_DAY
    if days is Days.TODAY:
        return one_day(today)
    if days is Days.WEEK:
        return Period(after - timedelta(days=7), after)
    if days is Days.LAST_MONTH:
        return month_of(today.replace(day=1) - _A_DAY)
    first = today.replace(day=1)
    return Period(first.replace(month=1) if days is Days.THIS_YEAR else first, after)


def _box(name: str, options: Sequence[tuple[str, object]], usual: object) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    at_least(box, height=_HEIGHT)
    for words, value in options:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(usual)))
    return box


def _named(box: QComboBox) -> QWidget:
    part = QWidget()
    part.setLayout(column(Label(box.accessibleName(), "muted"), box, None, gap=4))
    return part


def _turn(box: QComboBox, steps: int) -> None:
    box.setCurrentIndex((box.currentIndex() + steps) % box.count())


def _day_in(edit: DayEdit) -> date | None:
    try:
        day = edit.day()
    except Unreadable:
        return None  # Which its own line says already.
    if day is None:
        edit.say(words_for_reason(Reason.EMPTY), is_wrong=True)
    return day
