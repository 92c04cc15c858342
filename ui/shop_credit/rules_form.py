"""Setting what holds for shop credit: limits, days, and a fee if the bylaws know one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from coop.credit.rule_history import RuleLine
from coop.credit.set_credit_rules import NewCreditRule, set_credit_rules
from coop.errors import Refusal
from coop.savings.payments import TEXT_LETTERS_MAX
from coop.shop_settings import ShopSettings
from ui.formatting import date_text
from ui.operations import Operations
from ui.reading import Unreadable, read_quantity, read_rupiah
from ui.shop_credit.credit_form import CreditForm
from ui.shop_credit.fees_part import FeesPart
from ui.shop_credit.rules_reading import ShownRules, shown_rules
from ui.shop_credit.wording import rule_words, value_words
from ui.theme.letters import at_least
from ui.widgets.choice import Choice
from ui.widgets.day_edit import DayEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.widgets.rows_table import ONE_LINE, RowsTable
from ui.wording import Words, words_for_reason
from values.credit import CreditRule

_FIELD_HEIGHT = 40
_HISTORY_SEEN_MAX = 4
_TYPED_MAX = 20
_THOUSANDTHS = 1_000
_PERCENT_DECIMALS = 2
_BASIS_POINTS = 100  # In one percent.


class RulesForm(CreditForm):
    """One rule at a time, for everybody or one class; what was set before stands below."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self.save_button.set_words(self.tr("Set the rule"))
        self._shown: ShownRules | None = None
        self._readings = operations.latest(self).then(self._show)
        kinds = [
            (CreditRule.LIMIT, self.tr("Limit")),
            (CreditRule.DUE_AFTER, self.tr("Days")),
            (CreditRule.MONTHLY_FEE, self.tr("Fee")),
        ]
        self.kind: Choice[CreditRule] = Choice(self.tr("Rule"), kinds)
        self.member_class = QComboBox()
        self.held = Label(role="small", wraps=True)
        self.value = LabelledField("", Field(self.tr("Value")))
        self.value.field.setMaxLength(_TYPED_MAX)
        since = self.tr("Holds from")
        self.day = DayEdit(since, today)
        self.day_part = LabelledField(since, self.day)
        source = self.tr("Decided by")
        self.source = LabelledField(source, Field(source))
        self.source.field.setMaxLength(TEXT_LETTERS_MAX)
        self.rows = _history_model(self)
        self.table = RowsTable(
            self.rows, self.tr("What was set before"), row_height=ONE_LINE, takes_focus=False
        )
        self.fees = FeesPart(operations, settings, today)
        self._lay_out()

    def begin(self) -> None:
        """Read what holds; nothing is typed yet."""
        self.begin_anew()
        self.value.field.clear()
        self.day.setText(date_text(self._today()))
        self.source.field.clear()
        self._readings.ask(shown_rules, self._today())
        self.fees.begin()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        super().use_settings(settings)
        self.fees.use_settings(settings)

    @override
    def focus_part(self) -> QWidget:
        return self.value.field

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.kind, self.member_class, self.value, self.day_part, self.source)

    @override
    @Slot()
    def save(self) -> None:
        if self.is_busy:
            return
        try:
            value = _read(self.kind.value(), self.value.field.text())
        except Unreadable as unreadable:
            self._say_unreadable(self.value, unreadable)
            return
        try:
            day = self.day.read(self.day.text())
        except Unreadable as unreadable:
            self._say_unreadable(self.day_part, unreadable)
            return
        new = NewCreditRule(self.kind.value(), value, self.member_class.currentData() or "")
        self.set_open(is_open=False)
        self._operations.write(
            self.fact_id,
            set_credit_rules,
            rules=[new],
            effective_from=day,
            source=self.source.field.text(),
        ).then(self._on_done).if_refused(self.refuse).if_trouble(self.explain_trouble)

    def _lay_out(self) -> None:
        self.member_class.setAccessibleName(self.tr("For whom"))
        at_least(self.member_class, height=_FIELD_HEIGHT)
        self.lay_out(
            (Heading(self.tr("Rules of shop credit")), self.kind, rule()),
            column(
                row(Label(self.tr("For whom"), "muted"), (self.member_class, 1), gap=12),
                self.held,
                self.value,
                self.day_part,
                self.source,
                self.fees,
                self.table,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.kind.changed.connect(self._on_kind)
        self.fees.done.connect(self.done)
        self.fees.refused.connect(self.explain)
        self.fees.troubled.connect(self.explain_trouble)
        self.member_class.activated.connect(self._show_held)

    @Slot(object)
    def _show(self, shown: ShownRules) -> None:
        self._shown = shown
        self.member_class.clear()
        self.member_class.addItem(self.tr("everybody"), "")
        for of in shown.classes:
            self.member_class.addItem(of, of)
        self._show_held()

    @Slot()
    def _on_kind(self) -> None:
        self.value.field.clear()
        self._show_held()

    @Slot()
    def _show_held(self) -> None:
        self.note.hide()
        kind = self.kind.value()
        self.fees.set_wanted(is_wanted=kind is CreditRule.MONTHLY_FEE)
        asked = {
            CreditRule.LIMIT: self.tr("Rupiah that a member may owe; 0 for no credit"),
            CreditRule.DUE_AFTER: self.tr("Days until a purchase must be paid"),
            CreditRule.MONTHLY_FEE: self.tr("Percent a month of what is overdue; 0 for none"),
        }
        self.value.name.setText(asked[kind])
        if self._shown is None:
            return
        of = self.member_class.currentData() or ""
        words = self.tr("{rule} today: {value}")
        held = self._shown.held[kind, of]
        self.held.setText(words.format(rule=rule_words(kind), value=value_words(kind, held)))
        lines = [line for line in self._shown.history if line.rule is kind]
        self.rows.show(lines)
        self.table.setVisible(bool(lines))
        self.table.fit_to_rows(min(len(lines), _HISTORY_SEEN_MAX))

    def _say_unreadable(self, part: LabelledField, unreadable: Unreadable) -> None:
        part.say(words_for_reason(unreadable.reason), wrong=True)
        self.reveal(part)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        self.done.emit(self.tr("“{rule}” is set.").format(rule=rule_words(self.kind.value())))


def _read(kind: CreditRule, typed: str) -> int:
    """Read what was typed, in the unit of the rule.

    Raises:
        Unreadable: it is no such value.
    """
    if kind is CreditRule.LIMIT:
        return read_rupiah(typed)
    if kind is CreditRule.DUE_AFTER:
        return read_quantity(typed, 0) // _THOUSANDTHS
    rate = read_quantity(typed.strip().removesuffix("%"), _PERCENT_DECIMALS)
    return rate * _BASIS_POINTS // _THOUSANDTHS


def _history_model(owner: QObject) -> RowsModel[RuleLine]:
    translate = QCoreApplication.translate
    return RowsModel(
        owner,
        Column(translate("ShopCredit", "Since"), lambda of: date_text(of.effective_from), 116),
        Column(translate("ShopCredit", "For whom"), _whom),
        Column(
            translate("ShopCredit", "Value"),
            lambda of: Cell(value_words(of.rule, of.value)),
            110,
            Align.RIGHT,
        ),
    )


def _whom(of: RuleLine) -> str:
    return " · ".join(filter(None, (of.member_class, of.source)))
