"""Opening a term deposit (buka simpanan berjangka): for whom, how much, and how long."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.facts.savings import Payment
from coop.members.search_members import FoundMember
from coop.savings.done import SavingsDone
from coop.savings.open_term_deposit import NewTermDeposit, open_term_deposit
from coop.savings.payments import PayerMissing
from coop.savings.refusals import AmountNotPossible, SavingsTooLow
from coop.savings.term_offers import TermOffer
from coop.selling.with_paper import with_receipt
from coop.shop_settings import ShopSettings
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.term_deposits.deposit_form import TermForm
from ui.term_deposits.deposit_reading import Opening, offers_today, opening_for
from ui.term_deposits.deposit_words import at_due_words, interest_words
from ui.term_deposits.length_box import LengthBox
from ui.term_deposits.outlook import TermOutlook
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.field import LabelledField
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.member_finder import MemberFinder
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.payment_fields import PaymentFields
from ui.wording import Words
from values.money import ZERO


class OpenForm(TermForm):
    """The member first; what will come of it stands below all the time."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__(operations, settings, today, words)
        self._member: Opening | None = None
        self.finder = MemberFinder(operations, self.tr("Whose: name, number or card"))
        self.name = ElidedLabel(role="strong")
        self.voluntary = ElidedLabel(role="small")
        self.other_button = Button(self.tr("Another"), "F2")
        self.member_part = QWidget()
        self.amount = MoneyEdit(self.tr("Amount"))
        self.amount_field = LabelledField(self.tr("Amount"), self.amount)
        self.length = LengthBox(self.tr("Length"))
        interest = [(keeps, interest_words(keeps_interest=keeps)) for keeps in (False, True)]
        self.interest: Choice[bool] = Choice(self.tr("Interest of each month"), interest)
        at_due = [(rolls, at_due_words(rolls_over=rolls)) for rolls in (False, True)]
        self.at_due: Choice[bool] = Choice(self.tr("At its due day"), at_due)
        sources = [(False, self.tr("Paid in now")), (True, self.tr("Voluntary savings"))]
        self.source: Choice[bool] = Choice(self.tr("Out of"), sources)
        self.payment = PaymentFields(is_payout=False)
        self.outlook = TermOutlook()
        self._members = operations.latest(self).then(self._show_member).if_refused(self.explain)
        self._offers = operations.latest(self).then(self._show_offers)
        self._lay_out()
        self._connect()

    def begin(self) -> None:
        """Ask for another deposit, from the member on."""
        self.begin_anew()
        self._members.forget()
        self.amount.set_rupiah(None)
        self.amount_field.say("", wrong=False)
        for choice in (self.interest, self.at_due, self.source):
            choice.set_value(False)
        self.payment.clear()
        self._on_source()
        self.ask_member()
        self._offers.ask(offers_today, self._today())

    @override
    def focus_part(self) -> QWidget:
        return self.finder if self._member is None else self.amount

    @override
    def typed_parts(self) -> Sequence[QWidget]:
        chosen = (self.length, self.interest, self.at_due, self.source)
        return (self.finder, self.member_part, self.amount, *chosen, self.payment)

    def fit(self, room: Room) -> None:
        """Show the figure smaller where the window is low."""
        self.outlook.fit(room)

    def scan(self, code: str) -> bool:
        """Look for the member whose card was scanned, while nobody is chosen."""
        if self._member is not None:
            return False
        self.finder.setText(code)
        self.finder.search(code)
        return True

    @Slot()
    def ask_member(self) -> None:
        """Ask whose it is; everything else that was typed stays."""
        self._member = None
        self.finder.begin()
        self._show_parts()
        self.finder.setFocus()

    @Slot()
    def save(self) -> None:
        """Open it; a second press while the first is under way does nothing."""
        if not self.save_button.isEnabled():
            return
        offer = self.length.offer()
        if self._member is None:
            title = self.tr("Nobody is chosen yet.")
            self.say(Tone.WARN, Words(title, self.tr("Find the member, and press Enter.")))
            self.reveal(self.finder)
        elif self.amount.text().strip() and self.amount.rupiah() is None:
            self.reveal(self.amount_field)  # What is wrong stands under it.
        elif offer is None:
            self._say_no_rate()
        else:
            self._open(self._member, offer)

    def _open(self, member: Opening, offer: TermOffer) -> None:
        self.set_open(is_open=False)
        from_voluntary = self.source.value()
        deposit = NewTermDeposit(
            amount=self.amount.rupiah() or ZERO,
            months=offer.months,
            rolls_over=self.at_due.value(),
            keeps_interest=self.interest.value(),
            from_voluntary=from_voluntary,
        )
        self._operations.write(
            self.fact_id,
            with_receipt(open_term_deposit, self._settings),
            member_id=member.member_id,
            deposit=deposit,
            payment=Payment() if from_voluntary else self.payment.payment(),
            settings=self._settings,
        ).then(self._on_done).if_refused(self._explain).if_trouble(self.explain_trouble)

    def _lay_out(self) -> None:
        beside = column(self.name, self.voluntary, gap=0)
        self.member_part.setLayout(row((beside, 1), self.other_button))
        self.lay_out(
            (Heading(self.tr("Open a term deposit")), rule()),
            column(
                self.finder,
                self.member_part,
                self.amount_field,
                _named(self.length),
                _named(self.interest),
                _named(self.at_due),
                _named(self.source),
                self.payment,
                None,
            ),
            (self.outlook, self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def _connect(self) -> None:
        self.finder.chosen.connect(self._on_found)
        self.other_button.clicked.connect(self.ask_member)
        self.amount.amount_changed.connect(self._reckon)
        self.length.currentIndexChanged.connect(self._reckon)
        self.interest.changed.connect(self._reckon)
        self.source.changed.connect(self._on_source)
        self.payment.changed.connect(self.note.hide)
        self.save_button.clicked.connect(self.save)

    def _show_parts(self) -> None:
        self.finder.setVisible(self._member is None)
        self.member_part.setVisible(self._member is not None)

    def _say_no_rate(self) -> None:
        title = self.tr("No length of term deposits has a rate today.")
        self.say(Tone.WARN, Words(title, self.tr("The board sets rates in the rules of savings.")))

    @Slot(object)
    def _on_found(self, found: FoundMember) -> None:
        self.note.hide()
        self._members.ask(opening_for, found.member_id)

    @Slot(object)
    def _show_member(self, member: Opening) -> None:
        self._member = member
        self.name.setText(f"{member.full_name} ({member.number})")
        words = self.tr("Voluntary savings {amount}")
        self.voluntary.setText(words.format(amount=rupiah_text(member.voluntary)))
        self._show_parts()
        self.reveal(self.amount_field)

    @Slot(object)
    def _show_offers(self, offers: tuple[TermOffer, ...]) -> None:
        self.length.show_offers(offers)
        if not offers:
            self._say_no_rate()

    @Slot()
    def _on_source(self) -> None:
        self.payment.setVisible(not self.source.value())
        self.note.hide()

    @Slot()
    def _reckon(self) -> None:
        amount = self.amount.rupiah() or ZERO
        offer = self.length.offer()
        self.outlook.show_term(offer, amount, keeps_interest=self.interest.value())
        self.save_button.set_words(self.tr("Open {amount}").format(amount=rupiah_text(amount)))
        if offer is not None:
            self.note.hide()

    @Slot(object)
    def _on_done(self, done: SavingsDone | None) -> None:
        if done is None or self._member is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{amount} of {name} put away, number {number}.")
        said = words.format(
            amount=rupiah_text(done.receipt.total), name=self._member.full_name, number=done.number
        )
        self.done.emit(said, self.fact_id)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.explain(refusal)
        if isinstance(refusal, AmountNotPossible | SavingsTooLow):
            self.reveal(self.amount_field)
        elif isinstance(refusal, PayerMissing):
            self.reveal(self.payment.payer)


def _named(part: QWidget) -> QWidget:
    """Put a part under its name."""
    named = QWidget()
    named.setLayout(column(Label(part.accessibleName(), "muted"), part, gap=4))
    return named
