"""Letting an item that was recorded twice go on under one record: seen before, done once."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot

from coop.errors import Refusal
from coop.goods.item_card import ItemCard
from coop.goods.item_listing import REASON_LETTERS_MAX
from coop.goods.price_list import PackOnSale
from coop.merging.merge_items import merge_items
from coop.merging.merge_plan import MergePlan, merge_plan
from ui.goods.merge_words import plan_lines
from ui.goods.refusal_words import words_about_goods
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.act_form import ActForm
from ui.widgets.choice import Choice
from ui.widgets.field import Field, LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import Heading, Label
from ui.widgets.layouts import column, row, rule
from values.identity import ItemId

_THIS, _OTHER = "this", "other"


class MergeForm(ActForm):
    """Which two, which of them stays, what becomes of all that is known of them, and why."""

    done = Signal(str)
    """What was recorded, in a sentence."""

    def __init__(self, operations: Operations, today: Callable[[], date]) -> None:
        super().__init__("", words_about_goods)
        self._operations, self._today = operations, today
        self._card: ItemCard | None = None
        self._other: ItemId | None = None
        self._plan: MergePlan | None = None
        self.heading = Heading("")
        self.finder = ItemFinder(operations, today, self.tr("The other record of it"))
        self.other_field = LabelledField(self.tr("The other record of it"), self.finder)
        self.stays = Choice(
            self.tr("Which one stays"),
            ((_THIS, self.tr("This one stays")), (_OTHER, self.tr("The other one stays"))),
        )
        self.preview = Label(wraps=True)
        self.reason = LabelledField(self.tr("Why"), Field(self.tr("Why")))
        self.reason.field.setMaxLength(REASON_LETTERS_MAX)
        self.save_button.set_words(self.tr("Merge them"))
        self._lay_out()
        self._plans = operations.latest(self).then(self._show_plan).if_refused(self._refuse_plan)
        self.finder.taken.connect(self._on_taken)
        self.stays.changed.connect(self._ask)
        self.reason.field.returnPressed.connect(self.save_button.setFocus)
        self.reason.field.textEdited.connect(self.note.hide)
        self.save_button.clicked.connect(self.save)

    def begin(self, card: ItemCard) -> None:
        """Ask which other record is of the same item; one that was merged only carries over."""
        self._card, self._other, self._plan = card, None, None
        self.begin_anew()
        self.heading.setText(self.title())
        self.reason.field.clear()
        self.finder.begin()
        self.preview.setText("")
        is_merged = card.listing is not None and card.listing.kept_id is not None
        self.stays.set_value(_OTHER if is_merged else _THIS)
        for part in (self.other_field, self.stays):
            part.setVisible(not is_merged)
        self.save_button.setEnabled(False)
        if card.listing is not None and card.listing.kept_id is not None:
            self._other = card.listing.kept_id
            self._ask()
        self.reveal(self.reason if is_merged else self.other_field)

    def fit(self, room: Room) -> None:
        """Leave out what the top bar says too where the window is low."""
        self.heading.setVisible(not room.is_short)

    def title(self) -> str:
        """Return the words over the form."""
        name = self._card.item.name if self._card else ""
        return self.tr("Recorded twice: {name}").format(name=name)

    @Slot()
    def save(self) -> None:
        """Merge what is shown; a second press while the first is under way does nothing."""
        if self._plan is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        plan = self._plan
        answer = self._operations.write(
            self.fact_id,
            merge_items,
            gone_id=plan.gone.item_id,
            kept_id=plan.kept.item_id,
            revisions=(plan.gone.revision, plan.kept.revision),
            reason=self.reason.field.text(),
        )
        answer.then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    def _lay_out(self) -> None:
        final = Label(self.tr("This cannot be undone."), "strong", tone=Tone.WARN)
        self.lay_out(
            (self.heading, rule()),
            column(
                self.other_field,
                self.finder.found,
                self.stays,
                self.reason,
                self.preview,
                None,
            ),
            (self.note, final, row(self.leave_button, (self.save_button, 1))),
        )

    @Slot(object)
    def _on_taken(self, pack: PackOnSale) -> None:
        self._other = pack.item_id
        self.finder.setText(pack.name)
        self.finder.setCursorPosition(0)
        self._ask()
        self.reveal(self.reason)

    @Slot()
    def _ask(self) -> None:
        self._plan = None
        self.note.hide()
        self.save_button.setEnabled(False)
        if self._card is None or self._other is None:
            return
        both = (self._other, self._card.item.item_id)
        gone, kept = both if self.stays.value() == _THIS else both[::-1]
        self._plans.ask(merge_plan, gone, kept, self._today())

    @Slot(object)
    def _show_plan(self, plan: MergePlan) -> None:
        self._plan = plan
        self.save_button.setEnabled(True)
        self.preview.setText("\n".join(plan_lines(plan)))

    @Slot(object)
    def _refuse_plan(self, refusal: Refusal) -> None:
        self.preview.setText("")
        self.explain(refusal)
        self.save_button.setEnabled(False)

    @Slot(object)
    def _on_done(self, _nothing: object) -> None:
        assert self._plan is not None
        words = self.tr("Merged: {gone} goes on as {kept}.")
        self.done.emit(words.format(gone=self._plan.gone.name, kept=self._plan.kept.name))
