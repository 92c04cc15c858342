"""A recipe's form: its name, what goes in, and what comes out."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from coop.errors import Refusal
from coop.facts.repacking import RecipePart
from coop.goods.price_list import PackOnSale
from coop.repacking.recipe_rules import PARTS_MAX, RecipeDraft
from coop.repacking.recipes import RecipeAsItIs, RecipeGoodsLine
from coop.repacking.record_recipe import record_recipe
from coop.repacking.refusals import NAME_LETTERS_MAX
from ui.operations import Operations
from ui.widgets.act_form import ActForm
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.part_row import PartRows
from ui.wording import Words
from values.identity import ItemId, RecipeId, new_uuid


class SideEdit(QWidget):
    """The goods of one side: found, then given a quantity; an emptied quantity takes them out."""

    def __init__(self, operations: Operations, today: Callable[[], date], words: str) -> None:
        super().__init__()
        self.finder = ItemFinder(operations, today, words)
        self.parts = PartRows(words, PARTS_MAX)
        self.items: list[ItemId] = []
        self.setLayout(column(Label(words, "strong"), self.finder, self.parts, gap=4))
        self.finder.taken.connect(self._take)

    def begin(self, lines: tuple[RecipeGoodsLine, ...]) -> None:
        """Show these goods with their quantities."""
        self.finder.begin()
        self.parts.clear()
        self.items = []
        for line in lines:
            self._add(line.item_id, line.name, line.unit, is_weighed=line.is_weighed)
            self.parts.rows[len(self.items) - 1].edit.set_quantity(line.quantity)

    def goods(self) -> tuple[RecipePart, ...]:
        """Return the goods that have a quantity, in their order."""
        pairs = zip(self.items, self.parts.rows, strict=False)
        found = [(item_id, part.quantity()) for item_id, part in pairs]
        return tuple(RecipePart(item_id, of) for item_id, of in found if of is not None)

    def _add(self, item_id: ItemId, name: str, unit: str, *, is_weighed: bool) -> None:
        self.parts.rows[len(self.items)].show_goods(name, "", unit, is_weighed=is_weighed)
        self.items.append(item_id)

    @Slot(object)
    def _take(self, pack: PackOnSale) -> None:
        if pack.item_id not in self.items and len(self.items) < PARTS_MAX:
            unit = pack.base_unit or pack.unit
            self._add(pack.item_id, pack.name, unit, is_weighed=pack.is_weighed)
        if pack.item_id in self.items:
            self.parts.rows[self.items.index(pack.item_id)].edit.setFocus()


class RecipeForm(ActForm):
    """What was typed stays until it is saved, or another recipe is opened."""

    def __init__(
        self,
        operations: Operations,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Save"))
        self._operations = operations
        self._known: RecipeAsItIs | None = None
        self._recipe_id = RecipeId(new_uuid())
        self.heading = ElidedLabel(role="heading")
        self.name = LabelledField(self.tr("Name of the recipe"), Field(self.tr("Name")))
        self.name.field.setMaxLength(NAME_LETTERS_MAX)
        self.sources = SideEdit(operations, today, self.tr("Goes in"))
        self.products = SideEdit(operations, today, self.tr("Comes out"))
        self.away_button = Button(self.tr("Put away"), "", "log-out")
        about = self.tr("Leave a quantity empty to take goods out of the recipe.")
        self.lay_out(
            (self.heading, rule()),
            column(
                self.name,
                self.sources,
                self.products,
                Label(about, "small", wraps=True),
                row(self.away_button, None),
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)
        self.away_button.clicked.connect(self._put_away)

    def begin(self, known: RecipeAsItIs | None) -> None:
        """Open a recipe to be changed, or a new one."""
        self._known = known
        self._recipe_id = known.recipe_id if known else RecipeId(new_uuid())
        self.begin_anew()
        self.heading.setText(known.name if known else self.tr("New recipe"))
        self.name.field.setText(known.name if known else "")
        self.sources.begin(known.sources if known else ())
        self.products.begin(known.products if known else ())
        self.away_button.setVisible(known is not None)
        is_active = known is None or known.is_active
        self.away_button.set_words(self.tr("Put away") if is_active else self.tr("Take again"))

    @Slot()
    def save(self) -> None:
        """Put the recipe on the list as typed."""
        self._write(is_active=self._known is None or self._known.is_active)

    def _write(self, *, is_active: bool) -> None:
        wrong = self.sources.parts.first_unreadable() or self.products.parts.first_unreadable()
        if wrong is not None:
            self.reveal(wrong)
            return
        if not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        draft = RecipeDraft(
            recipe_id=self._recipe_id,
            name=self.name.field.text(),
            sources=self.sources.goods(),
            products=self.products.goods(),
            is_active=is_active,
            based_on=self._known.revision if self._known else 0,
        )
        answer = self._operations.write(self.fact_id, record_recipe, recipe=draft)
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot()
    def _put_away(self) -> None:
        self._write(is_active=self._known is not None and not self._known.is_active)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        words = self.tr("“{name}” is saved.").format(name=self.name.field.text().strip())
        self.done.emit(words)
