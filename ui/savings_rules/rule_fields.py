"""Typing what a rule is to be, and from which day on."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.formatting import weekday_date_text
from ui.reading import Unreadable, read_date, read_quantity, read_rupiah
from ui.savings_rules.rule_words import UNITS, RuleUnit, choices, value_text
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.layouts import column
from ui.widgets.money_edit import MoneyEdit
from ui.wording import words_for_reason
from values.savings import SavingsRule

_HALF_A_YEAR = timedelta(days=182)
_PERCENT_DECIMALS = 2
_THOUSANDTHS = 1_000
_BASIS_POINTS = 100  # In one percent.
_TYPED_MAX = 20


class RuleValueField(QWidget):
    """One field, or one choice, for whatever the rule counts."""

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._rule = SavingsRule.PRINCIPAL_AMOUNT
        rupiah = translate("SavingsRules", "New amount in rupiah")
        percent = translate("SavingsRules", "New rate in percent")
        months = translate("SavingsRules", "New number of months")
        self.rupiah = LabelledField(rupiah, MoneyEdit(rupiah))
        self.percent = LabelledField(percent, _figures(percent))
        self.months = LabelledField(months, _figures(months))
        self.balance = Choice(
            translate("SavingsRules", "Balance"), choices(SavingsRule.LOWEST_BALANCE)
        )
        self.exit = Choice(
            translate("SavingsRules", "Paid"), choices(SavingsRule.EXIT_AFTER_MEETING)
        )
        self.stack = QStackedWidget()
        for part in (self.rupiah, self.percent, self.months, self.balance, self.exit):
            self.stack.addWidget(part)
        self.setLayout(column(self.stack))

    def begin(self, rule: SavingsRule, value: int | None) -> None:
        """Ask for a rule; what holds is there to be typed over."""
        self._rule = rule
        part = self.part()
        self.stack.setCurrentWidget(part)
        if isinstance(part, Choice):
            part.set_value(value or 0)
        else:
            text = "" if value is None else value_text(rule, value)
            part.field.setText(text.split(" ")[0])
            part.say("", wrong=False)

    def part(self) -> LabelledField | Choice[int]:
        """Return the field that is seen."""
        if self._rule is SavingsRule.LOWEST_BALANCE:
            return self.balance
        if self._rule is SavingsRule.EXIT_AFTER_MEETING:
            return self.exit
        fields = {RuleUnit.RUPIAH: self.rupiah, RuleUnit.PERCENT: self.percent}
        return fields.get(UNITS[self._rule], self.months)

    def value(self) -> int | None:
        """Read what was typed; None where it cannot be read, which then stands under it."""
        part = self.part()
        if isinstance(part, Choice):
            return part.value()
        reading = {RuleUnit.RUPIAH: read_rupiah, RuleUnit.PERCENT: _read_rate}
        return read_in(part, reading.get(UNITS[self._rule], read_count))


class RuleDayEdit(Field):
    """A field for a day; without a year it is the nearest such day, for rules look ahead."""

    def __init__(self, name: str, today: Callable[[], date]) -> None:
        super().__init__(name)
        self._today = today
        self.refuses_scans = True
        self.setMaxLength(_TYPED_MAX)
        self.textChanged.connect(self._announce)

    def read(self, typed: str) -> date:
        """Read a day.

        Raises:
            Unreadable: there is no such day.
        """
        today = self._today()
        is_named = typed.strip()[:1].isalpha()  # Today and yesterday are no days ahead.
        return read_date(typed, today if is_named else today + _HALF_A_YEAR)

    @Slot()
    def _announce(self) -> None:
        try:
            day = self.read(self.text())
        except Unreadable:
            self.say("", is_wrong=False)  # Said when it is to be kept: it is being typed.
        else:
            self.say(weekday_date_text(day), is_wrong=False)


def read_in(part: LabelledField, read: Callable[[str], int]) -> int | None:
    """Read a field; None where it cannot be read, which then stands under it."""
    try:
        value = read(part.field.text())
    except Unreadable as unreadable:
        part.say(words_for_reason(unreadable.reason), wrong=True)
        return None
    part.say("", wrong=False)
    return value


def read_count(typed: str) -> int:
    """Read a whole number.

    Raises:
        Unreadable: it is none.
    """
    return read_quantity(typed, 0) // _THOUSANDTHS


def _read_rate(typed: str) -> int:
    """Read `6`, `6,5` or `6,5 %` as basis points."""
    thousandths = read_quantity(typed.strip().removesuffix("%"), _PERCENT_DECIMALS)
    return thousandths * _BASIS_POINTS // _THOUSANDTHS


def _figures(name: str) -> Field:
    field = Field(name)
    field.refuses_scans = True
    field.setMaxLength(_TYPED_MAX)
    return field
