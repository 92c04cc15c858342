"""Beginning a count: which goods, what it is called, and who counts."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from typing_extensions import override

from coop.counting.chosen_items import CountScope
from coop.counting.count_texts import LABEL_LETTERS_MAX, NAME_LETTERS_MAX
from coop.counting.cycle_plan import count_days
from coop.counting.open_count import CountPlan, open_count
from coop.counting.refusals import CountersTheSame, CountNameMissing
from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from coop.stock.places import KnownPlace, known_places
from ui.counting.count_words import choice_advice, choice_words
from ui.counting.counting_reading import items_in_scope, known_categories
from ui.counting.items_picker import ItemsPicker
from ui.formatting import date_text, number_text
from ui.operations import Operations
from ui.theme.letters import at_least
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.form_card import is_enter
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.place_box import PlaceBox
from ui.wording import Words
from values.counting import CountChoice
from values.identity import FactId, PlaceId
from values.places import SHOP

_FIELD_HEIGHT = 40


class BeginForm(ActForm):
    """The name is offered, and follows what is chosen until somebody types another.

    Enter leads from field to field, and begins the count behind the last one.
    """

    opened = Signal(object)
    """The new count's id."""
    turned = Signal()

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Begin the count"))
        self._operations, self._settings, self._today = operations, settings, today
        self._offered = ""
        options = [(choice, choice_words(choice)) for choice in CountChoice]
        self.choice: Choice[CountChoice] = Choice(self.tr("Which goods"), options)
        self.advice = Label("", "small", wraps=True)
        self.category = QComboBox()
        self.category.setAccessibleName(self.tr("Category"))
        at_least(self.category, height=_FIELD_HEIGHT)
        where = self.tr("Where")
        self.place, self._where = PlaceBox(where), Label(where, "muted")
        self.picker = ItemsPicker(operations, today)
        self.how_many = Label("", "strong")
        self.label = _named(self.tr("Name of the count"), LABEL_LETTERS_MAX)
        self.first = _named(self.tr("Who counts"), NAME_LETTERS_MAX)
        self.second = _named(
            self.tr("Who counts a second time"),
            NAME_LETTERS_MAX,
            self.tr("Neither sees what the other counted. Empty where one person counts alone."),
        )
        self._sizes = operations.latest(self).then(self._show_size)
        self._lay_out()

    def begin(self) -> None:
        """Ask anew; who counted the last time counts again."""
        self._begin(CountChoice.CATEGORY)

    def begin_due(self) -> None:
        """Begin with what is due; whoever is at the till counts, unless others did before."""
        if not self.first.field.text().strip():
            self.first.field.setText(self._settings.cashier_name)
        self._begin(CountChoice.CYCLE)

    def _begin(self, choice: CountChoice) -> None:
        self.begin_anew()
        self.choice.set_value(choice)
        self.picker.begin()
        self.how_many.setText("")
        self._operations.ask(known_categories).then(self._show_categories)
        self._operations.ask(known_places).then(self._show_places)
        self._on_choice()

    def use_settings(self, settings: ShopSettings) -> None:
        """Choose what is due as the cooperative has chosen anew."""
        self._settings = settings

    def keys(self) -> Sequence[Key]:
        """Return the keys of the form."""
        picking = self.picker.keys() if self.choice.value() is CountChoice.LIST else ()
        begin = Key("F10", self.tr("Begin"), self.save, help=self.tr("Begin the count"))
        return (begin, *picking, Key("Esc", self.tr("Back"), self.left.emit))

    def focus_target(self) -> QWidget:
        """Return the widget that has the focus when nothing else needs it."""
        return self.choice

    def scan(self, code: str) -> bool:
        """Look for scanned goods where they are chosen one by one."""
        if self.choice.value() is not CountChoice.LIST:
            return False
        self.picker.box.setText(code)
        self.picker.search(code)
        return True

    def scope(self) -> CountScope:
        """Return which goods are chosen."""
        return CountScope(
            choice=self.choice.value(),
            category=self.category.currentText(),
            items=self.picker.items(),
            days=count_days(self._settings),
            place_id=self.place.place_id(),
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        if is_enter(event) and focused is self.second.field:
            self.save()
        elif is_enter(event) and isinstance(focused, Button) and self.choice.isAncestorOf(focused):
            focused.click()
            self.reveal(self._behind_choice())
        else:
            super().keyPressEvent(event)

    def _behind_choice(self) -> QWidget:
        """Return where Enter leads from how the goods are chosen."""
        if self.choice.value() is CountChoice.LIST:
            return self.picker.box
        return self.category if self.choice.value() is CountChoice.CATEGORY else self.place

    @Slot()
    def save(self) -> None:
        """Open the count."""
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        plan = CountPlan(
            label=self.label.field.text(),
            scope=self.scope(),
            first_counter=self.first.field.text(),
            second_counter=self.second.field.text(),
        )
        answer = self._operations.write(self.fact_id, open_count, plan=plan)
        answer.then(self._on_done).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    def _lay_out(self) -> None:
        self.lay_out(
            (Heading(self.tr("Begin a count")), rule()),
            column(
                Label(self.tr("Which goods"), "muted"),
                self.choice,
                self.advice,
                self.category,
                self.picker,
                row(self._where, (self.place, 1), (self.how_many, 2), gap=12),
                self.label,
                row((self.first, 1), (self.second, 1), gap=16),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.choice.changed.connect(self._on_choice)
        self.category.currentIndexChanged.connect(self._on_goods)
        self.picker.changed.connect(self._on_goods)
        self.place.picked.connect(self._on_goods)
        self.save_button.clicked.connect(self.save)

    @Slot()
    def _on_choice(self) -> None:
        choice = self.choice.value()
        self.category.setVisible(choice is CountChoice.CATEGORY)
        self.picker.setVisible(choice is CountChoice.LIST)
        self.advice.setText(choice_advice(choice))
        self._on_goods()
        self.turned.emit()

    @Slot()
    def _on_goods(self) -> None:
        self.note.hide()
        self._sizes.ask(items_in_scope, self.scope(), self._today())
        offered = self._offered_label()
        if self.label.field.text() in ("", self._offered):
            self.label.field.setText(offered)
        self._offered = offered

    def _offered_label(self) -> str:
        day, scope = date_text(self._today()), self.scope()
        if scope.choice is CountChoice.LIST:
            return self.tr("Count, {day}").format(day=day)
        is_category = scope.choice is CountChoice.CATEGORY and scope.category
        goods = scope.category if is_category else choice_words(scope.choice)
        place = self.place.place()
        if place is not None and place.place_id != SHOP:
            words = self.tr("Count of {goods} in {place}, {day}")
            return words.format(goods=goods, place=place.name, day=day)
        return self.tr("Count of {goods}, {day}").format(goods=goods, day=day)

    @Slot(object)
    def _show_size(self, size: int) -> None:
        words = self.tr("{count} items to count") if size else self.tr("No such goods just now.")
        self.how_many.setText(words.format(count=number_text(size)))

    @Slot(object)
    def _show_categories(self, names: tuple[str, ...]) -> None:
        before = self.category.currentText()
        self.category.clear()
        self.category.addItems(list(names))
        self.category.setCurrentIndex(max(0, self.category.findText(before)))

    @Slot(object)
    def _show_places(self, places: dict[PlaceId, KnownPlace]) -> None:
        self.place.show_places(places.values())
        self.place.set_place(SHOP)
        self._on_goods()

    @Slot(object)
    def _on_done(self, _count_id: FactId | None) -> None:
        self.label.field.clear()
        self.opened.emit(self.fact_id)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        """Say why not, and put the cursor where a name is missing or wrong."""
        self.explain(refusal)
        if isinstance(refusal, CountNameMissing):
            is_unnamed = not self.label.field.text().strip()
            self.reveal(self.label if is_unnamed else self.first)
        elif isinstance(refusal, CountersTheSame):
            self.reveal(self.second)
            self.second.field.selectAll()


def _named(name: str, most: int, advice: str = "") -> LabelledField:
    field = Field(name)
    field.setMaxLength(most)
    return LabelledField(name, field, advice)
