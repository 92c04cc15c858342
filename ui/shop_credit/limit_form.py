"""Letting one member owe more, or less, than the others of their class (batas kasbon anggota)."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.credit.set_member_limit import set_member_limit
from coop.errors import Refusal
from coop.savings.payments import TEXT_LETTERS_MAX
from coop.shop_settings import ShopSettings
from ui.formatting import date_text
from ui.operations import Operations
from ui.shop_credit.credit_form import MemberActForm, is_about_reason
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading
from ui.widgets.layouts import column, row, rule
from ui.widgets.money_edit import MoneyEdit
from ui.wording import Words
from values.money import ZERO


class LimitForm(MemberActForm):
    """Whose it is, an amount or that of the class, since when, and why."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self.save_button.set_words(self.tr("Set the limit"))
        ways = [(True, self.tr("An amount")), (False, self.tr("As the class"))]
        self.way: Choice[bool] = Choice(self.tr("Limit"), ways)
        amount = self.tr("May owe at most; 0 for nothing")
        self.amount = MoneyEdit(amount)
        self.amount_field = LabelledField(amount, self.amount)
        why = self.tr("Reason")
        self.why = LabelledField(why, Field(why))
        self.why.field.setMaxLength(TEXT_LETTERS_MAX)
        self.lay_out(
            (Heading(self.tr("A member's own limit")), rule()),
            column(self.member_part, self.way, self.amount_field, self.day_part, self.why, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.way.changed.connect(self._on_way)

    def begin(self) -> None:
        """Ask for another limit."""
        self.begin_anew()
        self.way.set_value(True)
        self._on_way()
        self.amount.set_rupiah(None)
        self.day.setText(date_text(self._today()))
        self.why.field.clear()
        self.ask_member()

    @override
    def day_name(self) -> str:
        return self.tr("Holds from")

    @override
    def first_field(self) -> QWidget:
        return self.amount if self.way.value() else self.why.field

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        return (self.member_part, self.way, self.amount_field, self.day_part, self.why)

    @override
    def part_of(self, refusal: Refusal) -> QWidget:
        return self.why if is_about_reason(refusal) else super().part_of(refusal)

    @override
    @Slot()
    def save(self) -> None:
        if not self.can_save() or self.member is None:
            return
        amount = (self.amount.rupiah() if self.amount.text().strip() else ZERO) or ZERO
        if self.way.value() and self.amount.rupiah() is None:
            self.amount_field.say(self.tr("Fill in an amount, or 0."), wrong=True)
            self.reveal(self.amount_field)
            return
        day = self.typed_day()
        if day is None:
            return
        self.set_open(is_open=False)
        self._operations.write(
            self.fact_id,
            set_member_limit,
            member_id=self.member.member_id,
            amount=amount if self.way.value() else None,
            effective_from=day,
            reason=self.why.field.text(),
        ).then(self._on_done).if_refused(self.refuse).if_trouble(self.explain_trouble)

    @Slot()
    def _on_way(self) -> None:
        self.amount_field.setVisible(self.way.value())
        self.note.hide()

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        assert self.member is not None
        self.done.emit(self.tr("The limit of {name} is set.").format(name=self.member.full_name))
