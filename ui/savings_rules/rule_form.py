"""Setting one rule anew: its value, its first day, and by whose decision."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.savings.payments import TEXT_LETTERS_MAX
from coop.savings.set_savings_rules import (
    HIGHEST,
    OF_THE_LAW,
    NewRule,
    RuleNotPossible,
    SourceMissing,
    set_savings_rules,
)
from ui.formatting import date_text, number_text
from ui.operations import Operations
from ui.reading import Unreadable
from ui.savings_rules.rule_fields import RuleDayEdit, RuleValueField, read_count, read_in
from ui.savings_rules.rule_words import rule_about, rule_name, value_text
from ui.savings_rules.rules_reading import ShownRule
from ui.savings_rules.rules_rows import history_model
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import FormCard
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.widgets.rows_table import RowsTable
from ui.wording import Words, words_for_reason, words_for_trouble
from values.identity import FactId, new_uuid
from values.savings import SavingsRule
from values.trouble import Trouble

_HISTORY_ROWS_MAX = 5


class SavingsRuleForm(FormCard):
    """The chosen rule; what was typed stays until it is set, or another rule is chosen."""

    left = Signal()
    done = Signal(str)

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(enter_moves_on=True)
        self._operations, self._today, self._words = operations, today, words
        self._shown: ShownRule | None = None
        self._fact_id = FactId(new_uuid())
        self.name = ElidedLabel(role="heading")
        self.about = Label(role="muted", wraps=True)
        length = self.tr("Length in months")
        self.length = LabelledField(length, Field(length))
        self.value = RuleValueField()
        self.day = RuleDayEdit(self.tr("Holds from"), today)
        self.day_part = LabelledField(self.tr("Holds from"), self.day)
        source = self.tr("Decided by, or which law")
        self.source = LabelledField(source, Field(source))
        self.source.field.setMaxLength(TEXT_LETTERS_MAX + 1)  # The rule says what is too long.
        self.history = history_model(self)
        self.table = RowsTable(self.history, self.tr("What was set before"))
        self.nothing = Label(self.tr("Nobody has set it in these books yet."), "muted", wraps=True)
        self.note = Note()
        self.note.hide()
        self.leave_button = Button(self.tr("Back"), "Esc")
        self.save_button = Button(self.tr("Set the rule"), "F10", "check", "primary")
        self._lay_out()
        self.leave_button.clicked.connect(self.left)
        self.save_button.clicked.connect(self.save)

    def show_rule(self, shown: ShownRule) -> None:
        """Show a rule; of the one that is in front already only what the books say."""
        is_same = self._shown is not None and self._shown.key == shown.key
        self._shown = shown
        self.history.show(shown.history)
        self.table.setVisible(bool(shown.history))
        self.table.fit_to_rows(min(len(shown.history), _HISTORY_ROWS_MAX))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.nothing.setVisible(not shown.history)
        if not is_same:
            self.begin(shown)

    def begin(self, shown: ShownRule) -> None:
        """Ask anew: what holds today stands there to be typed over."""
        self._fact_id = FactId(new_uuid())
        self.note.hide()
        self.save_button.setEnabled(True)
        self.name.setText(rule_name(shown.rule, shown.months))
        self.about.setText(rule_about(shown.rule))
        self.length.setVisible(self._asks_length(shown))
        self.length.field.clear()
        self.value.begin(shown.rule, shown.value)
        self.day.setText(date_text(self._today()))
        self.source.field.clear()
        law = self.tr("The law that says so is needed.")
        self.source.say(law if shown.rule in OF_THE_LAW else "", wrong=False)

    def focus_part(self) -> QWidget:
        """Return the field that is typed into first."""
        is_length = self._shown is not None and self._asks_length(self._shown)
        return self.length if is_length else self.value.part()

    @Slot()
    def save(self) -> None:
        """Set the rule; a second press while the first is under way does nothing."""
        if self._shown is None or not self.save_button.isEnabled():
            return
        months = self._shown.months
        if self._asks_length(self._shown):
            typed = read_in(self.length, read_count)
            if typed is None:
                self.reveal(self.length)
                return
            months = typed
        value, day = self.value.value(), self._day()
        if value is None or day is None:
            self.reveal(self.value if value is None else self.day_part)
            return
        self.save_button.setEnabled(False)
        self._operations.write(
            self._fact_id,
            set_savings_rules,
            rules=[NewRule(self._shown.rule, value, months)],
            effective_from=day,
            source=self.source.field.text(),
        ).then(self._on_done).if_refused(self._explain).if_trouble(self._explain_trouble)

    def _day(self) -> date | None:
        try:
            return self.day.read(self.day.text())
        except Unreadable as unreadable:
            self.day_part.say(words_for_reason(unreadable.reason), wrong=True)
            return None

    def _lay_out(self) -> None:
        self.lay_out(
            (self.name, self.about, rule()),
            column(
                self.length,
                self.value,
                self.day_part,
                self.source,
                Heading(self.tr("What was set before")),
                self.table,
                self.nothing,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    @staticmethod
    def _asks_length(shown: ShownRule) -> bool:
        return shown.rule is SavingsRule.TERM_RATE and not shown.months

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        self._shown = None  # What is read now is shown anew, and may be typed over.
        self.done.emit(self.tr("“{rule}” is set.").format(rule=self.name.text()))

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        words = self._words(refusal)
        if isinstance(refusal, RuleNotPossible):
            words = self._out_of_reason(refusal)
        self._say(Tone.BAD, words)
        if isinstance(refusal, SourceMissing):
            self.reveal(self.source)

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        self._say(Tone.WARN, words_for_trouble(trouble))

    def _say(self, tone: Tone, words: Words) -> None:
        self.save_button.setEnabled(True)
        self.note.say(tone, words.title, words.advice)

    def _out_of_reason(self, refusal: RuleNotPossible) -> Words:
        """Say the bounds in the unit of the rule; a wrong length counts months."""
        is_length = refusal.highest != HIGHEST[refusal.rule]
        write = _length_text if is_length else value_text
        title = self.tr("It cannot be {value}.").format(value=write(refusal.rule, refusal.value))
        advice = self.tr("It lies between {lowest} and {highest}.").format(
            lowest=write(refusal.rule, refusal.lowest),
            highest=write(refusal.rule, refusal.highest),
        )
        return Words(title, advice)


def _length_text(_rule: SavingsRule, months: int) -> str:
    return number_text(months)
