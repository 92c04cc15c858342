"""The recipes: found by name, each with what it takes and brings, and the forms beside."""

from collections.abc import Callable, Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.repacking.recipes import RecipeAsItIs, recipe_list
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.repacking.label_form import LabelForm
from ui.repacking.recipe_form import RecipeForm
from ui.repacking.repack_form import RepackForm
from ui.repacking.repacking_rows import panel_model, recipes_model
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.list_with_forms import ListWithForms
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from ui.wording import Words
from values.repacking import RecipeSide


class RecipesView(ListWithForms):
    """The field has the focus and narrows the list; at the right the chosen recipe, or a form."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        find = self.tr("Find a recipe")
        self.box = Field(find, kind="find", placeholder=find, icon_name="search")
        self.rows = recipes_model(self)
        self.table = RowsTable(
            self.rows, self.tr("Recipes"), row_height=TWO_LINES, takes_focus=False
        )
        self.new_button = Button(self.tr("New recipe"), "F5", "plus", "primary")
        self.empty = EmptyState(
            self.tr("No recipe yet: say once what becomes what, then repack by it."),
            self.new_button,
        )
        self.name = ElidedLabel(role="heading")
        self.parts_rows = panel_model(self)
        self.parts = RowsTable(
            self.parts_rows, self.tr("Goods"), row_height=TWO_LINES, takes_focus=False
        )
        self.repack_button = Button(self.tr("Repack"), "Enter", "package", "primary")
        self.change_button = Button(self.tr("Change"), "F7", "pencil")
        self.labels_button = Button(self.tr("Labels"), "F8", "printer")
        self.repack_form = RepackForm(operations, settings, words)
        self.recipe_form = RecipeForm(operations, today, words)
        self.label_form = LabelForm(operations, settings, today, words)
        self._place_parts()
        self._connect()
        self._list = operations.latest(self).then(self._show)

    def _place_parts(self) -> None:
        left = QWidget()
        left.setLayout(column(self.box, (self.list_card(), 1)))
        more = row((self.change_button, 1), (self.labels_button, 1))
        panel = Card().add(self.name, rule(), (self.parts, 1), more, self.repack_button)
        self.lay_out(left, panel, self.repack_form, self.recipe_form, self.label_form)

    def _connect(self) -> None:
        self.box.textEdited.connect(self.read_again)
        self.box.returnPressed.connect(self.repack)
        self.table.opened.connect(self.repack)
        self.new_button.clicked.connect(self.begin_new)
        self.repack_button.clicked.connect(self.repack)
        self.change_button.clicked.connect(self.change)
        self.labels_button.clicked.connect(self.label)
        self.label_form.printed.connect(self.said)

    @override
    def begin(self) -> None:
        self.box.clear()
        self.show_side(self.home_side)
        self.read_again()

    @override
    @Slot()
    def read_again(self) -> None:
        self._list.ask(recipe_list, self.box.text(), with_put_away=bool(self.box.text()))

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.repack_form.use_settings(settings)
        self.label_form.use_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Repacking")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.go_back)
        front = self.sides.currentWidget()
        if front is self.label_form:
            pdf = Key("F9", self.tr("Save as PDF"), self.label_form.save_pdf)
            return (Key("F10", self.tr("Print"), self.label_form.save), pdf, back)
        if front is self.recipe_form:
            return (Key("F10", self.tr("Save"), self.recipe_form.save), back)
        if front is self.repack_form:
            return (Key("F10", self.tr("Repack"), self.repack_form.save), back)
        return (
            *walk_keys(self.table, self.tr("Recipe"), self.tr("Recipe above")),
            Key("Enter", self.tr("Repack"), help=self.tr("Repack by the chosen recipe")),
            Key("F5", self.tr("New"), self.begin_new, help=self.tr("Write a new recipe")),
            Key("F7", self.tr("Change"), self.change, help=self.tr("Change the chosen recipe")),
            Key("F8", self.tr("Labels"), self.label, help=self.tr("Labels with weight and price")),
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        front = self.sides.currentWidget()
        if front is self.label_form:
            return self.label_form.first_field()
        firsts: dict[QWidget | None, QWidget] = {
            self.recipe_form: self.recipe_form.name,
            self.repack_form: self.repack_form.times,
        }
        return firsts.get(front, self.box)

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.parts.fit(room)

    @Slot()
    def begin_new(self) -> None:
        """Write a new recipe."""
        self.recipe_form.begin(None)
        self.show_side(self.recipe_form)

    @Slot()
    def change(self) -> None:
        """Change the chosen recipe."""
        chosen: RecipeAsItIs | None = self.table.current_row()
        if chosen is not None:
            self.recipe_form.begin(chosen)
            self.show_side(self.recipe_form)

    @Slot()
    def repack(self) -> None:
        """Do the chosen recipe; one that was put away is opened instead."""
        chosen: RecipeAsItIs | None = self.table.current_row()
        if chosen is not None and chosen.is_active:
            self.repack_form.begin(chosen)
            self.show_side(self.repack_form)
        elif chosen is not None:
            self.change()

    @Slot()
    def label(self) -> None:
        """Make labels of what the chosen recipe gives by weight, or of any goods."""
        chosen: RecipeAsItIs | None = self.table.current_row()
        weighed = [of for of in chosen.products if of.is_weighed] if chosen else []
        self.label_form.begin(weighed[0] if weighed else None)
        self.show_side(self.label_form)

    @Slot(object)
    def _show(self, recipes: list[RecipeAsItIs]) -> None:
        self.show_rows(recipes, attrgetter("recipe_id"))

    @override
    @Slot(object)
    def on_chosen(self, chosen: RecipeAsItIs | None) -> None:
        self.name.setText(chosen.name if chosen else "")
        lines = [(RecipeSide.SOURCE, of) for of in chosen.sources] if chosen else []
        lines += [(RecipeSide.PRODUCT, of) for of in chosen.products] if chosen else []
        self.parts_rows.show(lines)
        self.repack_button.setEnabled(chosen is not None and chosen.is_active)
        self.change_button.setEnabled(chosen is not None)
