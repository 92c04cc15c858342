"""The rules, and what was set of one of them, as Qt tables."""

from PySide6.QtCore import QCoreApplication, QObject

from coop.savings.rule_history import SetRule
from ui.formatting import date_text
from ui.savings_rules.rule_words import rule_about, rule_name, value_text
from ui.savings_rules.rules_reading import ShownRule
from ui.theme.colours import Colour
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from values.savings import SavingsRule

_VALUE_WIDTH = 176
_DAY_WIDTH = 112
_SET_WIDTH = 128


def rules_model(owner: QObject) -> RowsModel[ShownRule]:
    """Make an empty list of rules."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(
            translate("SavingsRules", "Rule"),
            lambda of: Cell(rule_name(of.rule, of.months), rule_about(of.rule)),
        ),
        Column(translate("SavingsRules", "Holds today"), _value, _VALUE_WIDTH, Align.RIGHT),
        Column(
            translate("SavingsRules", "Since"),
            lambda of: date_text(of.since) if of.since else "",
            _DAY_WIDTH,
            Align.RIGHT,
        ),
    )


def history_model(owner: QObject) -> RowsModel[SetRule]:
    """Make an empty list of what was set."""
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("SavingsRules", "From"), _day, _DAY_WIDTH),
        Column(translate("SavingsRules", "Value"), _set_value, _SET_WIDTH),
        Column(
            translate("SavingsRules", "Decided by"), lambda of: Cell(of.source, ink=Colour.MUTED)
        ),
    )


def _value(of: ShownRule) -> Cell:
    if of.value is None:
        if of.rule is SavingsRule.TERM_RATE:  # The line that asks for another length.
            return Cell()
        return Cell(value_text(of.rule, None), ink=Colour.BAD)
    if of.coming is None:
        return Cell(value_text(of.rule, of.value), is_bold=True)
    words = QCoreApplication.translate("SavingsRules", "{value} from {day}")
    coming = words.format(
        value=value_text(of.rule, of.coming.value), day=date_text(of.coming.effective_from)
    )
    return Cell(value_text(of.rule, of.value), coming, is_bold=True)


def _day(of: SetRule) -> Cell:
    return Cell(date_text(of.effective_from), ink=Colour.MUTED if of.is_replaced else Colour.TEXT)


def _set_value(of: SetRule) -> Cell:
    text = value_text(of.rule, of.value)
    if not of.is_replaced:
        return Cell(text, is_bold=True)
    return Cell(text, ink=Colour.MUTED, tag=QCoreApplication.translate("SavingsRules", "replaced"))
