"""One member who owes: how much, how far it may go, what is open and what moved."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from coop.credit.ageing import Debtor
from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.formatting import long_date_text, rupiah_text
from ui.operations import Operations
from ui.shop_credit.credit_reading import MemberCredit, member_credit
from ui.shop_credit.credit_rows import history_model
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.charges_table import charges_model
from ui.widgets.choice import Choice
from ui.widgets.labels import RIGHT, ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words


class CreditPanel(Card):
    """Follows the mark of the list."""

    pay_wanted = Signal()
    copy_wanted = Signal()

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._settings, self._today, self._words = settings, today, words
        self._debtor: Debtor | None = None
        self._shown: MemberCredit | None = None
        self._readings = operations.latest(self).then(self._on_read).if_refused(self.explain)
        self.name = ElidedLabel(role="heading")
        self.about = ElidedLabel()
        self.owed = Label("0", "figure", align=RIGHT)
        self.limit = ElidedLabel()
        ways = [("open", self.tr("Open")), ("history", self.tr("History"))]
        self.way: Choice[str] = Choice(self.tr("What is shown"), ways)
        self.charges = charges_model(self, today)
        self.history = history_model(self)
        self.open_table = RowsTable(self.charges, self.tr("What is owed"), row_height=TWO_LINES)
        self.history_table = RowsTable(self.history, self.tr("History"), row_height=TWO_LINES)
        self.stack = QStackedWidget()
        self.note = Note()
        self.note.hide()
        self.copy_button = Button(self.tr("Reminder"), "Ctrl+C", "clipboard-list")
        self.pay_button = Button(self.tr("Payment"), "F5", "banknote", "primary")
        self._lay_out()

    def use_settings(self, settings: ShopSettings) -> None:
        """Sign reminders as the cooperative has chosen anew."""
        self._settings = settings

    def shown(self) -> MemberCredit | None:
        """Return what is shown."""
        return self._shown

    def show_debtor(self, debtor: Debtor | None) -> None:
        """Show somebody from the list, or nobody."""
        before, self._debtor = self._debtor, debtor
        self.setEnabled(debtor is not None)
        self._readings.forget()
        if before is None or debtor is None or before.member_id != debtor.member_id:
            self._clear()
        if debtor is not None:
            self.name.setText(debtor.full_name)
            parts = (debtor.number, debtor.hamlet, debtor.phone, debtor.employer)
            self.about.setText(" · ".join(filter(None, parts)))
            self.owed.setText(rupiah_text(debtor.owed))
            self._readings.ask(member_credit, debtor.member_id, self._today())

    def reminder(self) -> str:
        """Write what may be sent to who is shown; nothing where nobody is."""
        of = self._debtor
        if of is None:
            return ""
        late = self.tr(
            "To {name} ({number}): what you owe our shop at {shop} is Rp{owed}; Rp{overdue} of it "
            "should have been paid by {day} or later. You may pay at the cooperative, all at once "
            "or in parts. If you have paid, take this as a thank you."
        )
        coming = self.tr(
            "To {name} ({number}): what you owe our shop at {shop} is Rp{owed}, to be paid from "
            "{day} on. You may pay at the cooperative, all at once or in parts. Thank you."
        )
        return (late if of.overdue else coming).format(
            name=of.full_name,
            number=of.number,
            shop=self._settings.shop_name,
            owed=rupiah_text(of.owed),
            overdue=rupiah_text(of.overdue),
            day=long_date_text(of.first_due),
        )

    def explain(self, refusal: Refusal) -> None:
        """Say in place what a rule refused."""
        words = self._words(refusal)
        self.note.say(Tone.BAD, words.title, words.advice)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.open_table)
        self.stack.addWidget(self.history_table)
        self.add(
            row((column(self.name, self.about, gap=0), 1), self.owed, gap=12),
            self.limit,
            rule(),
            self.way,
            (self.stack, 1),
            self.note,
            row(self.copy_button, (self.pay_button, 1)),
        )
        self.way.changed.connect(self._on_way)
        self.pay_button.clicked.connect(self.pay_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)

    def _clear(self) -> None:
        self._shown = None
        self.note.hide()
        for words in (self.name, self.about, self.limit):
            words.setText("")
        self.owed.setText("")
        self.charges.show(())
        self.history.show(())

    @Slot()
    def _on_way(self) -> None:
        is_history = self.way.value() == "history"
        self.stack.setCurrentWidget(self.history_table if is_history else self.open_table)

    @Slot(object)
    def _on_read(self, shown: MemberCredit) -> None:
        self._shown = shown
        self.note.hide()
        self.charges.show(shown.owing.charges)
        self.history.show(shown.lines)
        words = self.tr("Limit {limit}; {left} may still be bought on credit")
        standing = shown.standing
        self.limit.setText(
            words.format(limit=rupiah_text(standing.limit), left=rupiah_text(standing.left))
        )
