"""Taking a receipt back: why, and once more where goods of it are gone."""

from PySide6.QtCore import Signal, Slot

from coop.buying.buying_texts import REASON_LETTERS_MAX
from coop.buying.receipt_book import ReceiptBook
from coop.buying.refusals import GoodsNotThere
from coop.buying.reverse_buying import BuyingTakenBack, reverse_buying
from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.buying.surroundings import Surroundings
from ui.formatting import rupiah_text
from ui.theme.colours import Tone
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.wording import Words


class ReverseForm(ActForm):
    """The receipt stays in the books, and its opposite follows."""

    done = Signal(str)

    def __init__(self, given: Surroundings) -> None:
        super().__init__("", given.words)
        self.save_button.set_words(self.tr("Take back"))
        self._operations, self._settings = given.operations, given.settings
        self._book: ReceiptBook | None = None
        self._is_sold_known = False
        self.name, self.paper = ElidedLabel(role="strong"), Label(role="muted")
        about = self.tr(
            "The goods leave the stock again, and nothing is owed for them. "
            "What was right on it is written anew."
        )
        reason = self.tr("Reason")
        self.reason = LabelledField(reason, Field(reason))
        self.reason.field.setMaxLength(REASON_LETTERS_MAX + 1)  # The rule says what is too long.
        self.lay_out(
            (Heading(self.tr("Take the receipt back")), rule()),
            column(self.name, self.paper, Label(about, wraps=True), self.reason, None),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )
        self.save_button.clicked.connect(self.save)

    def begin(self, book: ReceiptBook) -> None:
        """Ask about a receipt."""
        self._book = book
        self._is_sold_known = False
        self.begin_anew()
        self.name.setText(book.head.supplier_name)
        self.paper.setText(f"{book.head.number} · {rupiah_text(book.head.total)}")
        self.reason.field.clear()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def save(self) -> None:
        """Take it back; a second press while the first is under way does nothing."""
        if self._book is None or not self.save_button.isEnabled():
            return
        self.save_button.setEnabled(False)
        self._operations.write(
            self.fact_id,
            reverse_buying,
            document_id=self._book.head.fact_id,
            reason=self.reason.field.text(),
            settings=self._settings,
            is_sold_known=self._is_sold_known,
        ).then(self._on_done).if_refused(self._on_refused).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self.explain(refusal)
        self._is_sold_known = isinstance(refusal, GoodsNotThere)
        if self._is_sold_known:
            title = self._words(refusal).title
            advice = self.tr("Press once more to take it back all the same.")
            self.say(Tone.WARN, Words(title, advice))

    @Slot(object)
    def _on_done(self, done: BuyingTakenBack | None) -> None:
        number = done.number if done is not None else ""
        self.done.emit(self.tr("Taken back: {number}.").format(number=number))
