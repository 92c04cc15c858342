"""Labels of weighed goods: which, how heavy, how many; printed, or saved as a PDF."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot

from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from coop.repacking.give_scale_code import give_scale_code
from coop.repacking.recipes import RecipeGoodsLine
from coop.repacking.weight_label import NoScaleCode, WeightLabel, weight_label
from coop.shop_settings import ShopSettings
from documents.weight_label import print_weight_labels, weight_labels_pdf
from ui.formatting import number_text, quantity_text, rupiah_text
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.quantity_edit import QuantityEdit
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words
from values.identity import FactId, ItemId, new_uuid
from values.quantity import NOTHING, ONE

LABELS_MAX = 100
"""At once: more is a slip of the finger, and a roll of paper."""


class LabelForm(ActForm):
    """The goods stay chosen after printing: the next bag is on the scale already."""

    printed = Signal(str)

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Print"))
        self._operations, self._settings, self._today = operations, settings, today
        self._item_id: ItemId | None = None
        self._use: Callable[[list[WeightLabel]], object] = self._print
        find = self.tr("Weighed goods")
        self.finder = ItemFinder(operations, today, find)
        self.chosen = ElidedLabel(role="strong")
        self.weight = LabelledField(self.tr("Weight"), QuantityEdit(self.tr("Weight")))
        count = self.tr("How many labels")
        self.count = LabelledField(count, QuantityEdit(count, decimals=0))
        self.pdf_button = Button(self.tr("Save as PDF"), "F9", "file-text")
        self.code_button: Button | None = None
        about = self.tr("The code on the label holds the weight, or the price: the till reads it.")
        self.lay_out(
            (Heading(self.tr("Labels with weight and price")), rule()),
            column(
                Label(find, "muted"),
                self.finder,
                self.chosen,
                self.weight,
                self.count,
                Label(about, "small", wraps=True),
                None,
            ),
            (self.note, row(self.leave_button, self.pdf_button, (self.save_button, 1))),
        )
        self.finder.taken.connect(self._take)
        self.save_button.clicked.connect(self.save)
        self.pdf_button.clicked.connect(self.save_pdf)

    def begin(self, goods: RecipeGoodsLine | None) -> None:
        """Begin with the goods of a recipe, or with none."""
        self.begin_anew()
        self.finder.begin()
        self.weight_edit.clear()
        self.count_edit.set_quantity(ONE)
        self._choose(goods.item_id if goods else None, goods.name if goods else "")

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    @property
    def weight_edit(self) -> QuantityEdit:
        """The field for what the scale shows."""
        assert isinstance(self.weight.field, QuantityEdit)
        return self.weight.field

    @property
    def count_edit(self) -> QuantityEdit:
        """The field for how many labels."""
        assert isinstance(self.count.field, QuantityEdit)
        return self.count.field

    def first_field(self) -> Field:
        """Return where typing begins: at the weight where the goods are chosen already."""
        return self.finder if self._item_id is None else self.weight_edit

    @Slot()
    def save(self) -> None:
        """Print the labels."""
        self._make(self._print)

    @Slot()
    def save_pdf(self) -> None:
        """Save the labels as a PDF."""
        self._make(self._ask_where)

    def _make(self, use: Callable[[list[WeightLabel]], object]) -> None:
        self._use = use
        self.note.hide()
        if self._item_id is None:
            self.finder.setFocus()
            title = self.tr("No goods are chosen yet.")
            self.say(Tone.BAD, Words(title, self.tr("Type a part of the name, then Enter.")))
            return
        if not NOTHING < (self.count_edit.quantity() or NOTHING) <= LABELS_MAX * ONE:
            self.reveal(self.count)
            words = self.tr("From 1 to {most} labels at once.")
            self.count.say(words.format(most=number_text(LABELS_MAX)), wrong=True)
            return
        weight = self.weight_edit.quantity() or NOTHING
        answer = self._operations.ask(
            weight_label, self._item_id, weight, self._today(), self._settings
        )
        answer.then(self._on_label).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    def _choose(self, item_id: ItemId | None, name: str) -> None:
        self._item_id = item_id
        self.chosen.setText(name or self.tr("Nothing chosen yet"))

    def _print(self, labels: list[WeightLabel]) -> None:
        columns = self._settings.paper_columns
        self._operations.print_out(print_weight_labels, labels, columns).then(self._on_printed)
        label = labels[0]
        words = self.tr("{count} labels: {name}, {weight}, {price}.")
        self.printed.emit(
            words.format(
                count=number_text(len(labels)),
                name=label.name,
                weight=quantity_text(label.weight, label.unit),
                price=rupiah_text(label.price),
            )
        )

    def _ask_where(self, labels: list[WeightLabel]) -> None:
        def write(path: Path) -> None:
            trouble = saved_pdf(path, weight_labels_pdf(labels))
            if trouble is not None:
                self.say(Tone.WARN, trouble)
            else:
                self.printed.emit(self.tr("The labels are saved as a PDF."))

        ask_for_pdf(self, f"Label {labels[0].name}.pdf".replace("/", " "), write)

    @Slot(object)
    def _take(self, pack: PackOnSale) -> None:
        self._choose(pack.item_id, pack.name)
        self.weight_edit.setFocus()

    @Slot(object)
    def _on_label(self, label: WeightLabel) -> None:
        count = (self.count_edit.quantity() or ONE) // ONE
        self._use([label] * count)

    @Slot(object)
    def _on_printed(self, _jobs: object) -> None:
        self.weight_edit.setFocus()
        self.weight_edit.selectAll()

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, NoScaleCode):
            words = self._words(refusal)
            actions = (self._new_code_button(),)
            self.note.say(Tone.BAD, words.title, words.advice, actions=actions)

    def _new_code_button(self) -> Button:
        """Make the button anew: a note drops those that it offered before."""
        button = Button(self.tr("Give it a number"), kind="on_tint")
        button.clicked.connect(self._give_code)
        self.code_button = button
        return button

    @Slot()
    def _give_code(self) -> None:
        if self._item_id is not None:
            answer = self._operations.write(
                FactId(new_uuid()),
                give_scale_code,
                item_id=self._item_id,
                settings=self._settings,
            )
            answer.then(self._on_code).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_code(self, _code: object) -> None:
        self._make(self._use)
