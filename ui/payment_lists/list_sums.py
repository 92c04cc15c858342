"""What was brought, beside what would be posted: they must be the same."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.formatting import number_text, rupiah_text
from ui.payment_lists.list_draft import ACCOUNTS, ListDraft
from ui.payment_lists.list_words import account_words
from ui.reading import Reason
from ui.theme.colours import Tone
from ui.theme.letters import fix_size
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.field import LabelledField
from ui.widgets.labels import RIGHT, Label
from ui.widgets.layouts import Card, row
from ui.widgets.money_edit import MoneyEdit
from ui.wording import words_for_reason
from values.money import ZERO, Rupiah

_BROUGHT_WIDTH = 220


class ListSums(QWidget):
    """The field that whoever counts the money types into, and the sums by kind."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._posted = ZERO
        words = self.tr("Money received")
        self.edit = MoneyEdit(words)
        self.brought = LabelledField(words, self.edit)
        self.total = FactsRow(1)
        self.amounts = {savings: Label("", "strong", align=RIGHT) for savings in ACCOUNTS}
        kinds = Card(margins=(16, 6, 16, 6), gap=0).add(
            *(row(Label(account_words(of), "muted"), (self.amounts[of], 1)) for of in ACCOUNTS)
        )
        fix_size(self.brought, width=_BROUGHT_WIDTH)
        self.setLayout(row(self.brought, (self.total, 1), (kinds, 1), gap=12))
        self.edit.amount_changed.connect(self._on_amount)

    def clear(self) -> None:
        """Begin with no money."""
        self.edit.clear()
        self.brought.say("", wrong=False)

    def show_draft(self, draft: ListDraft) -> None:
        """Show what would be posted."""
        self._posted = draft.preview.posted_total
        words = self.tr("{count} members")
        count = words.format(count=number_text(len(draft.preview.payments)))
        total = ShownFact(self.tr("To be posted"), rupiah_text(self._posted), count)
        self.total.show_facts(total)
        for savings, label in self.amounts.items():
            label.setText(rupiah_text(draft.posted(savings)))
        self._compare()

    def amount(self) -> Rupiah | None:
        """Return what was brought; None while it is not typed, which is said there."""
        amount = self.edit.rupiah()
        if amount is None:
            self.ask()
            if not self.edit.text().strip():
                self.brought.say(words_for_reason(Reason.EMPTY), wrong=True)
        return amount

    @Slot()
    def ask(self) -> None:
        """Let it be typed anew, over what stands there."""
        self.edit.setFocus()
        self.edit.selectAll()

    @Slot()
    def _on_amount(self) -> None:
        self._compare()
        self.changed.emit()

    def _compare(self) -> None:
        """Say how the money differs from the list; what cannot be read says so itself."""
        brought = self.edit.rupiah()
        if brought is None:
            return
        less, more = self.tr("{amount} too little"), self.tr("{amount} too much")
        differs = brought - self._posted
        words = self.tr("As much as the list.")
        if differs:
            words = (more if differs > 0 else less).format(amount=rupiah_text(Rupiah(abs(differs))))
        self.brought.say(words, wrong=bool(differs))
        self.brought.hint.set_tone(Tone.BAD if differs else Tone.OK)
