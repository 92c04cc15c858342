"""The four subjects of the desk: rules, many prices at once, labels, ceilings."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from typing_extensions import override

from coop.facts.prices import EndedRule, HeldRule
from coop.prices.change_price_rules import change_price_rules
from coop.prices.price_changes import ListedChange, price_changes
from coop.prices.price_rules import ListedRule, price_rules
from coop.prices.restore_many_prices import Restored, restore_many_prices
from coop.prices.shelf_labels import LabelAsked, shelf_labels
from coop.shop_settings import ShopSettings
from ui.formatting import number_text
from ui.operations import Operations
from ui.prices.ceiling_form import CeilingForm
from ui.prices.ceilings_reading import shown_ceilings
from ui.prices.labels_form import LabelsForm
from ui.prices.many_form import ManyForm
from ui.prices.price_rows import (
    ceilings_model,
    changes_model,
    labels_model,
    preview_model,
    rules_model,
)
from ui.prices.price_view import PriceView
from ui.prices.rule_form import PriceRuleForm
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.rows_table import TWO_LINES, RowsTable


class PriceRulesView(PriceView):
    """Rules that hold, or will; the chosen one can be ended."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        form = PriceRuleForm(operations, today)
        super().__init__(operations, form, rules_model(form), form.tr("Rules"), "")
        self._today = today
        self.empty.sentence.setText(self.tr("No rules yet: everybody pays what the list says."))

    @override
    def read_again(self) -> None:
        self._reading.ask(price_rules, self._today())

    @override
    def keys(self) -> Sequence[Key]:
        save = Key("F10", self.tr("Set the rule"), self.form.save)
        if self.chosen() is None:
            return (save,)
        end = Key(
            "Ctrl+Del",
            self.tr("End it"),
            self.end,
            help=self.tr("End the chosen rule; of a mixed bundle, all of it"),
        )
        return (save, end)

    @Slot()
    def end(self) -> None:
        """End the chosen rule from today on."""
        row: ListedRule | None = self.chosen()
        if row is not None:
            held = row.held
            day = max(self._today(), held.rule.first_day)
            lines = [each.held.line for each in self.model.rows if _is_together(each.held, held)]
            ended = [EndedRule(held.rule_id, line, day) for line in lines]
            self.write(change_price_rules, self._on_ended, ended=ended)

    @Slot(object)
    def _on_ended(self, _nothing: None) -> None:
        self.said.emit(self.tr("The rule is ended."))


def _is_together(one: HeldRule, other: HeldRule) -> bool:
    """Say whether two rules are one, or of one bundle over several items."""
    if not one.rule.mix:
        return (one.rule_id, one.line) == (other.rule_id, other.line)
    return (one.rule_id, one.rule.mix) == (other.rule_id, other.rule.mix)


class ManyView(PriceView):
    """Changes that were made or, once it was asked for, the preview of the next."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        form = ManyForm(operations, settings, today)
        super().__init__(operations, form, changes_model(form), form.tr("Changes"), "")
        self.many = form
        self.empty.sentence.setText(self.tr("Nothing was changed so yet."))
        self.preview_rows = preview_model(self)
        self.preview = RowsTable(self.preview_rows, self.tr("Preview"), row_height=TWO_LINES)
        self.lists.addWidget(self.preview)
        form.previewed.connect(self._on_preview)

    def use_settings(self, settings: ShopSettings) -> None:
        """Round as the shop has chosen anew."""
        self.many.settings = settings

    @override
    def read_again(self) -> None:
        self._reading.ask(price_changes)

    @override
    def keys(self) -> Sequence[Key]:
        look = Key("F8", self.tr("Preview"), self.many.preview)
        if self.many.lines:
            return (
                Key("F10", self.tr("Set the prices"), self.form.save),
                Key("Down", self.tr("Line"), self.preview.row_down, cap="↑ ↓", repeats=True),
                Key("Up", self.tr("Line above"), self.preview.row_up, in_bar=False, repeats=True),
                Key("Ctrl+Del", self.tr("Leave out"), self.leave_out),
                look,
            )
        row: ListedChange | None = self.chosen()
        save = Key("F10", self.tr("Set the prices"), self.form.save, in_bar=False)
        if row is None or row.undone_on is not None:
            return (look, save)
        undo = Key("Ctrl+Z", self.tr("Undo it"), self.undo, help=self.tr("Undo the chosen change"))
        return (look, undo, save)

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.preview.fit(room)

    @override
    def is_in_list(self) -> bool:
        return super().is_in_list() or self.preview.hasFocus()

    @override
    @Slot()
    def to_list(self) -> None:
        super().to_list()
        if self.many.lines:
            self.preview.setFocus()

    @Slot()
    def leave_out(self) -> None:
        """Keep the price of the chosen line as it is."""
        line = self.preview.current_row()
        if line is not None:
            self.many.leave_out(line)

    @Slot()
    def undo(self) -> None:
        """Bring the old prices of the chosen change back."""
        row: ListedChange | None = self.chosen()
        if row is not None:
            self.write(restore_many_prices, self._on_restored, change_id=row.change_id)

    @Slot(object)
    def _on_restored(self, restored: Restored | None) -> None:
        if restored is None:
            return
        words = self.tr("{count} old prices hold again.")
        if restored.kept:
            words = self.tr("{count} old prices hold again; {kept} were changed since, and stay.")
        self.said.emit(
            words.format(count=number_text(restored.restored), kept=number_text(restored.kept))
        )

    @Slot(object)
    def _on_preview(self, lines: Sequence[object]) -> None:
        at = self.preview.currentIndex().row()
        self.preview_rows.show(list(lines))  # type: ignore[arg-type]  # Lines of the preview.
        self.preview.choose(max(0, at))
        part = self.table if self.model.rows else self.empty
        self.lists.setCurrentWidget(self.preview if lines else part)
        self.turned.emit()

    @override
    @Slot(object)
    def show_rows(self, rows: Sequence[object]) -> None:
        super().show_rows(rows)
        if self.many.lines:
            self.lists.setCurrentWidget(self.preview)


class LabelsView(PriceView):
    """Labels that are due, or others."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        form = LabelsForm(operations, settings, today)
        super().__init__(operations, form, labels_model(form), form.tr("Labels"), "")
        self.labels = form
        self.empty.sentence.setText(self.tr("Every label on the shelves says the right price."))
        form.asked.connect(self.read_again)

    def use_settings(self, settings: ShopSettings) -> None:
        """Print as the shop has chosen anew."""
        self.labels.printing.settings = settings

    @override
    @Slot()
    def read_again(self) -> None:
        day = self.labels.chosen_day()
        if day is not None:
            category = self.labels.chosen_category()
            self._reading.ask(shelf_labels, day, self.labels.which.value(), category)

    @override
    def keys(self) -> Sequence[Key]:
        return (
            Key("F9", self.tr("Receipt printer"), self.labels.print_roll),
            Key("F10", self.tr("A4 as PDF"), self.form.save),
        )

    @override
    @Slot(object)
    def show_rows(self, rows: Sequence[LabelAsked]) -> None:
        self.labels.take(rows)
        super().show_rows(rows)


class CeilingsView(PriceView):
    """Price ceilings, and noting one."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        form = CeilingForm(operations, today)
        super().__init__(operations, form, ceilings_model(form), form.tr("Ceilings"), "")
        self._today = today
        self.empty.sentence.setText(self.tr("No ceiling is noted yet."))

    @override
    def read_again(self) -> None:
        self._reading.ask(shown_ceilings, self._today())

    @override
    def keys(self) -> Sequence[Key]:
        return (Key("F10", self.tr("Note the ceiling"), self.form.save),)
