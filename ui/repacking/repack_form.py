"""Doing a recipe: how often, what was lost, and who bears that."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Slot

from coop.errors import Refusal
from coop.repacking.recipe_rules import PARTS_MAX
from coop.repacking.recipes import RecipeAsItIs, RecipeGoodsLine
from coop.repacking.repack_goods import RepackDone, RepackDraft, repack_goods
from coop.repacking.repack_plan import Shrinkage
from coop.shop_settings import ShopSettings
from ui.formatting import date_text, quantity_text, rupiah_text
from ui.operations import Operations
from ui.repacking.repacking_rows import reason_words
from ui.theme.colours import Tone
from ui.widgets.act_form import ActForm
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.part_row import PartRow, PartRows
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import Words
from values.identity import ItemId
from values.quantity import NOTHING, ONE, Quantity, in_base_units, is_exact
from values.repacking import RecipeSide, ShrinkageCost, ShrinkageReason


class RepackForm(ActForm):
    """Everything that moves stands there before it is saved; what was typed stays if refused."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, words: Callable[[Refusal], Words]
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Repack"))
        self._operations, self._settings = operations, settings
        self._recipe: RecipeAsItIs | None = None
        self.heading = ElidedLabel(role="heading")
        self.times = LabelledField(self.tr("How often"), QuantityEdit(self.tr("How often")))
        self.parts = PartRows(self.tr("lost"), 2 * PARTS_MAX)
        why = self.tr("Why it was lost")
        self.reason = Choice(why, [(of, reason_words(of)) for of in ShrinkageReason])
        bears = self.tr("Who bears it")
        options = [
            (ShrinkageCost.BORNE, self.tr("The rest costs more")),
            (ShrinkageCost.WRITTEN_OFF, self.tr("Write it off")),
        ]
        self.bears = Choice(bears, options)
        self.remark = LabelledField(self.tr("Note"), Field(self.tr("Note")))
        about = self.tr("On the right: what was lost of it; leave it empty where nothing was.")
        self.lay_out(
            (self.heading, rule()),
            column(
                self.times,
                Label(about, "small", wraps=True),
                self.parts,
                Label(why, "muted"),
                self.reason,
                Label(bears, "muted"),
                self.bears,
                self.remark,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.times.field.textChanged.connect(self._show_parts)
        self.save_button.clicked.connect(self.save)

    def begin(self, recipe: RecipeAsItIs) -> None:
        """Begin with doing it once, and nothing lost."""
        self._recipe = recipe
        self.begin_anew()
        self.heading.setText(recipe.name)
        self.parts.clear()
        self.times_edit.set_quantity(ONE)
        self.remark.field.clear()
        self.reason.set_value(ShrinkageReason.DRIED)
        self.bears.set_value(ShrinkageCost.BORNE)
        self._show_parts()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    @property
    def times_edit(self) -> QuantityEdit:
        """The field for how often."""
        assert isinstance(self.times.field, QuantityEdit)
        return self.times.field

    @Slot()
    def save(self) -> None:
        """Repack as typed."""
        wrong = self.parts.first_unreadable()
        if wrong is not None:
            self.reveal(wrong)
            return
        if self._recipe is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        draft = RepackDraft(
            recipe_id=self._recipe.recipe_id,
            times=self.times_edit.quantity() or NOTHING,
            shrinkage=self._shrinkage(),
            shrinkage_cost=self.bears.value(),
            note=self.remark.field.text(),
        )
        answer = self._operations.write(
            self.fact_id, repack_goods, draft=draft, settings=self._settings
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _lines(self) -> Iterator[tuple[PartRow, RecipeSide, RecipeGoodsLine]]:
        if self._recipe is not None:
            lines = [(RecipeSide.SOURCE, of) for of in self._recipe.sources]
            lines += [(RecipeSide.PRODUCT, of) for of in self._recipe.products]
            for part, (side, of) in zip(self.parts.rows, lines, strict=False):
                yield part, side, of

    def _shrinkage(self) -> Mapping[ItemId, Shrinkage]:
        found = {}
        for part, _, of in self._lines():
            quantity = part.quantity()
            if quantity:
                found[of.item_id] = Shrinkage(quantity, self.reason.value())
        return found

    @Slot()
    def _show_parts(self) -> None:
        times = self.times_edit.quantity()
        short = []
        for part, side, of in self._lines():
            moved = _moved(of, times)
            about = self.tr("{quantity} goes in · stock {left}")
            if side is RecipeSide.PRODUCT:
                about = self.tr("{quantity} comes out · stock {left}")
            quantity = "?" if moved is None else quantity_text(moved, of.unit)
            said = about.format(quantity=quantity, left=quantity_text(of.on_hand, of.unit))
            part.show_goods(of.name, said, of.unit, is_weighed=of.is_weighed)
            if side is RecipeSide.SOURCE and moved is not None and moved > of.on_hand:
                short.append(of.name)
        self._warn(short)

    def _warn(self, short: list[str]) -> None:
        if not short:
            self.note.hide()
            return
        title = self.tr("The book has too little: {names}.").format(names=", ".join(short))
        self.note.say(Tone.WARN, title, self.tr("Look whether it is really there."))

    @Slot(object)
    def _on_done(self, done: RepackDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{name} is done: {cost}, number {number}.")
        said = words.format(name=done.name, cost=rupiah_text(done.cost), number=done.number)
        if done.lost:
            said += " " + self.tr("{lost} was written off.").format(lost=rupiah_text(done.lost))
        if done.good_until is not None:
            good = self.tr("Write on the packs: good until {day}.")
            said += " " + good.format(day=date_text(done.good_until))
        self.done.emit(said)


def _moved(line: RecipeGoodsLine, times: Quantity | None) -> Quantity | None:
    if not times or not is_exact(times, line.quantity):
        return None
    return in_base_units(times, line.quantity)
