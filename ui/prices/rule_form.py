"""Setting one rule of prices: wholesale, members, a promotion, or a bundle."""

from collections.abc import Callable, Sequence
from datetime import date, time

from msgspec.structs import replace
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from coop.credit.rule_history import member_classes
from coop.errors import Refusal
from coop.facts.prices import PriceRule
from coop.goods.price_list import PackOnSale
from coop.prices.change_price_rules import TEXT_LETTERS_MAX, change_price_rules
from coop.prices.refusals import PriceRuleNotPossible, RuleFault
from ui.formatting import date_text
from ui.operations import Operations
from ui.prices.mixed_goods import MixedGoods
from ui.prices.price_form import GoodsPart, PricesForm
from ui.reading import Unreadable, read_time
from ui.theme.letters import at_least
from ui.widgets.choice import Choice
from ui.widgets.day_to_come import DayToComeEdit
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import words_for_reason
from values.prices import MINUTES_A_DAY, PriceRuleKind
from values.quantity import ONE, Quantity

_BY_QUANTITY = (PriceRuleKind.TIER, PriceRuleKind.BUNDLE, PriceRuleKind.MIX)
_BUNDLES = (PriceRuleKind.BUNDLE, PriceRuleKind.MIX)
_NAMED = (PriceRuleKind.PROMOTION, PriceRuleKind.MIX)
_FIELD_HEIGHT = 40
_TIME_LETTERS_MAX = 5


class PriceRuleForm(PricesForm):
    """Shows only what the chosen kind of rule needs."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__(operations, today, "")
        self.save_button.set_words(self.tr("Set the rule"))
        self.goods = GoodsPart(operations, today)
        self.mixed = MixedGoods()
        kinds = [
            (PriceRuleKind.TIER, self.tr("Wholesale")),
            (PriceRuleKind.MEMBER, self.tr("Members")),
            (PriceRuleKind.PROMOTION, self.tr("Promotion")),
            (PriceRuleKind.BUNDLE, self.tr("Bundle")),
            (PriceRuleKind.MIX, self.tr("Mixed bundle")),
        ]
        self.kind: Choice[PriceRuleKind] = Choice(self.tr("Kind of rule"), kinds)
        self.quantity = LabelledField("", QuantityEdit(self.tr("Quantity")))
        self.price = LabelledField("", MoneyEdit(self.tr("Price")))
        self.member_class = QComboBox()
        self.class_part = QWidget()
        name = self.tr("Name on the receipt")
        self.name = LabelledField(name, Field(name))
        self.name.field.setMaxLength(TEXT_LETTERS_MAX)
        self.first_day = _day_part(self.tr("First day"), today)
        self.last_day = _day_part(self.tr("Last day"), today)
        self.from_time = _time_part(self.tr("From, o'clock"))
        self.until_time = _time_part(self.tr("Until, o'clock"))
        self._classes = operations.latest(self).then(self._show_classes)
        self._lay_out()
        self.kind.changed.connect(self._on_kind)
        self.goods.taken.connect(self._on_goods)

    @override
    def begin(self) -> None:
        self.begin_anew()
        self.goods.begin()
        self.mixed.begin()
        for part in (self.quantity, self.price, self.name, self.last_day):
            part.field.clear()
        for part in (self.from_time, self.until_time):
            part.field.clear()
        self.first_day.field.setText(date_text(self._today()))
        self._classes.ask(member_classes)
        self._on_kind()

    @override
    def focus_part(self) -> QWidget:
        return self.goods.finder if self.goods.pack is None else self._first_figure()

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        days = (self.first_day, self.last_day, self.from_time, self.until_time)
        figures = (self.quantity, self.price, self.class_part, self.name)
        return (self.goods, self.mixed, self.kind, *figures, *days)

    @override
    def part_of(self, refusal: Refusal) -> QWidget:
        if not isinstance(refusal, PriceRuleNotPossible):
            return self.price
        return {
            RuleFault.QUANTITY: self.quantity,
            RuleFault.PAST: self.first_day,
            RuleFault.DAYS: self.last_day,
            RuleFault.END_MISSING: self.last_day,
            RuleFault.NAME_MISSING: self.name,
            RuleFault.TEXT_TOO_LONG: self.name,
            RuleFault.TIMES: self.from_time,
            RuleFault.MIX_OF_ONE: self.goods,
            RuleFault.MIX_TOO_LARGE: self.goods,
        }[refusal.fault]

    @override
    @Slot()
    def save(self) -> None:
        if not self.save_button.isEnabled():
            return
        rules = self._typed_rules()
        if not rules:
            return
        self.set_open(is_open=False)
        self._operations.write(self.fact_id, change_price_rules, rules=rules).then(
            self._on_done
        ).if_refused(self.refuse).if_trouble(self.explain_trouble)

    def _typed_rules(self) -> list[PriceRule]:
        """Read the form: one rule, or one for each of the goods of a mixed bundle."""
        is_mix = self.kind.value() is PriceRuleKind.MIX
        rule = self._typed_rule(self.mixed.packs[0] if self.mixed.packs else self.goods.pack)
        if rule is None or not is_mix:
            return [rule] if rule else []
        return [
            replace(rule, item_id=pack.item_id, pack=pack.pack, mix=1) for pack in self.mixed.packs
        ]

    def _typed_rule(self, pack: PackOnSale | None) -> PriceRule | None:
        """Read the form; None where something is missing or unreadable, which is said there."""
        kind = self.kind.value()
        if pack is None:
            title = self.tr("No goods are chosen yet.")
            self.need(self.goods.finder, title, self.tr("Find them by name or code, press Enter."))
            return None
        price, quantity = self._price().rupiah(), self._quantity()
        if quantity is None or price is None:
            part = self.quantity if quantity is None else self.price
            self.need(part, self.tr("A figure is missing."), self.tr("Fill it in."))
            return None
        days, times = self._typed_days(), self._typed_times()
        if days is None or times is None:
            return None
        return PriceRule(
            item_id=pack.item_id,
            pack=pack.pack,
            kind=kind,
            price=price,
            quantity=quantity,
            member_class=self.member_class.currentData() or ""
            if kind is PriceRuleKind.MEMBER
            else "",
            name=self.name.field.text() if kind in _NAMED else "",
            first_day=days[0],
            last_day=days[1],
            from_minute=times[0],
            until_minute=times[1],
        )

    def _quantity(self) -> Quantity | None:
        if self.kind.value() not in _BY_QUANTITY:
            return ONE
        field = self.quantity.field
        assert isinstance(field, QuantityEdit)
        return field.quantity()

    def _price(self) -> MoneyEdit:
        assert isinstance(self.price.field, MoneyEdit)
        return self.price.field

    def _typed_days(self) -> tuple[date, date | None] | None:
        first = self.typed_day(self.first_day)
        if first is None:
            return None
        if not self.last_day.field.text().strip():
            return first, None
        last = self.typed_day(self.last_day)
        return None if last is None else (first, last)

    def _typed_times(self) -> tuple[int, int] | None:
        if self.kind.value() is not PriceRuleKind.PROMOTION:
            return 0, MINUTES_A_DAY
        begins, ends = _minutes(self.from_time, 0), _minutes(self.until_time, MINUTES_A_DAY)
        if begins is None or ends is None:
            self.reveal(self.from_time if begins is None else self.until_time)
            return None
        return begins, ends

    def _first_figure(self) -> QWidget:
        is_by_quantity = self.kind.value() in _BY_QUANTITY
        return self.quantity.field if is_by_quantity else self.price.field

    def _lay_out(self) -> None:
        self.member_class.setAccessibleName(self.tr("Class of members"))
        at_least(self.member_class, height=_FIELD_HEIGHT)
        words = Label(self.tr("Class of members"), "muted")
        self.class_part.setLayout(column(words, self.member_class, gap=4))
        self.times = QWidget()
        self.times.setLayout(row((self.from_time, 1), (self.until_time, 1), gap=10))
        self.lay_out(
            (Heading(self.tr("New rule")), self.kind),
            column(
                self.goods,
                self.mixed,
                row((self.quantity, 1), (self.price, 1), gap=10),
                self.class_part,
                self.name,
                row((self.first_day, 1), (self.last_day, 1), gap=10),
                self.times,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    @Slot()
    def _on_kind(self) -> None:
        kind = self.kind.value()
        self.note.hide()
        self.quantity.setVisible(kind in _BY_QUANTITY)
        self.class_part.setVisible(kind is PriceRuleKind.MEMBER)
        self.name.setVisible(kind in _NAMED)
        self.times.setVisible(kind is PriceRuleKind.PROMOTION)
        is_bundle = kind in _BUNDLES
        is_mix = kind is PriceRuleKind.MIX
        self.mixed.setVisible(is_mix)
        for part in (self.goods.name, self.goods.price):
            part.setVisible(not is_mix)
        count = self.tr("So many together") if is_bundle else self.tr("From this quantity on")
        self.quantity.name.setText(count)
        price = self.tr("Price of all together") if is_bundle else self.tr("Price of one")
        self.price.name.setText(price)

    @Slot()
    def _on_goods(self) -> None:
        self.note.hide()
        if self.kind.value() is PriceRuleKind.MIX and self.goods.pack is not None:
            self.mixed.add(self.goods.pack)
            self.goods.begin()
            self.reveal(self.goods.finder)
        else:
            self.reveal(self._first_figure())

    @Slot(object)
    def _show_classes(self, classes: Sequence[str]) -> None:
        self.member_class.clear()
        self.member_class.addItem(self.tr("All members"), "")
        for name in sorted(set(classes) - {""}):
            self.member_class.addItem(name, name)

    @Slot(object)
    def _on_done(self, _nothing: None) -> None:
        is_mix = self.kind.value() is PriceRuleKind.MIX
        name = self.name.field.text().strip() if is_mix else ""
        if self.goods.pack is not None and not is_mix:
            name = self.goods.pack.name
        self.done.emit(self.tr("The rule for {name} is set.").format(name=name))


def _day_part(name: str, today: Callable[[], date]) -> LabelledField:
    return LabelledField(name, DayToComeEdit(name, today))


def _time_part(name: str) -> LabelledField:
    field = Field(name, placeholder="16.00")
    field.setMaxLength(_TIME_LETTERS_MAX)
    field.refuses_scans = True
    return LabelledField(name, field)


def _minutes(part: LabelledField, where_empty: int) -> int | None:
    """Read a time of day; None where it cannot be read, which is said under the field."""
    typed = part.field.text().strip()
    if not typed:
        return where_empty
    try:
        clock: time = read_time(typed)
    except Unreadable as unreadable:
        part.say(words_for_reason(unreadable.reason), wrong=True)
        return None
    part.say("", wrong=False)
    return clock.hour * 60 + clock.minute
