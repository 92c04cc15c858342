"""From the total to the change: paying, saving once, and saying so only when it is saved."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from coop.errors import Refusal
from coop.selling.print_queue import receipt_of
from coop.selling.receipt import Receipt
from coop.selling.record_sale import SaleDone, record_sale
from coop.selling.sold_lines import PriceChanged
from ui.selling.after_scans import AfterScans
from ui.selling.credit_desk import CreditDesk
from ui.selling.expired_desk import ExpiredDesk
from ui.selling.paid_sale import PaidSale, sale_done, sale_on_paper
from ui.selling.pay_ways import most_allowed, ways_from
from ui.selling.payment_draft import NOTHING_DUE, PaymentDraft
from ui.selling.payment_panel import PaymentPanel
from ui.selling.till import Stage
from ui.selling.till_parts import TillParts
from ui.selling.ways_out import WayOut
from ui.selling.wording import words_at_till
from ui.theme.colours import Tone
from ui.wording import Words, words_for_trouble
from values.identity import CartId, FactId
from values.money import Rupiah
from values.tender_method import TenderMethod
from values.trouble import Trouble


class PayDesk(QObject):
    """Holds the payment being typed, and sends the sale to the disk."""

    state_changed = Signal()
    refused = Signal(object)
    """There is nothing to be paid."""
    paid = Signal(object)
    """The `PaidSale`, once it is on the disk."""
    member_wanted = Signal()
    """Something is to be paid later or from savings, and nobody is chosen."""

    def __init__(self, owner: QObject, parts: TillParts, credit: CreditDesk) -> None:
        super().__init__(owner)
        self._credit, self._scans = credit, AfterScans(self, parts)
        self._parts, self._till, self._view = parts, parts.till, parts.view
        self.draft, self._prints = NOTHING_DUE, True
        self._draft_of: CartId | None = None
        self._refusal: Refusal | None = None
        self._view.payment_made.connect(self._listen)
        credit.state_changed.connect(self._show_credit)
        self._expired = ExpiredDesk(self, parts)

    def begin(self) -> None:
        """Ask for the money, once every scan has its answer."""
        self._scans.do(self._begin)

    def exact(self) -> None:
        """Take exactly what is left in cash, and save."""
        self._scans.do(self._exact)

    def save(self, *, prints: bool = True) -> None:
        """Send the sale to the disk; while it is on its way nothing can be pressed."""
        if self._till.stage is not Stage.PAYING:
            return
        try:
            self._check()
        except Refusal as refusal:
            self._explain(refusal)
            return
        self._prints = prints and self._parts.settings.auto_print
        self._till.stage = Stage.SAVING
        cart = self._expired.with_allowance(self._till.cart)
        self._parts.keeper.leave_to_sale(cart.cart_id)
        answer = self._parts.operations.write(
            FactId(cart.cart_id),
            record_sale,
            cart=cart,
            payments=self.draft.payments(),
            settings=replace(self._parts.settings, auto_print=self._prints),
            override=self._credit.override_for(self.draft.on_credit),
        )
        answer.then(self._on_saved).if_refused(self._on_refused).if_trouble(self._on_trouble)
        self.state_changed.emit()

    def enter(self) -> None:
        """Save, or take the way out that Enter stands for."""
        offered = self._view.payment.offered()
        if WayOut.NEW_PRICE in offered:
            self.take_new_price()
        elif WayOut.TAKE_DUE in offered:
            self.take_due()
        elif WayOut.TAKE_LEFT in offered:
            self.take_left()
        else:
            self.save()

    def leave(self) -> None:
        """Go back to the goods; what was put down so far is kept for this cart."""
        if self._till.stage is Stage.PAYING:
            self._till.stage = Stage.SELLING
            self._parts.guard.pause()
            self.state_changed.emit()

    @Slot(object)
    def choose(self, method: TenderMethod) -> None:
        """Pay the part at hand in another way."""
        self.draft = self.draft.by(method)
        self._load()
        if self.draft.is_of_member and not self._credit.has_member:
            self.member_wanted.emit()

    @Slot(object)
    def take_sum(self, amount: Rupiah) -> None:
        """Take one of the quick sums into the field."""
        self.draft = self.draft.typed(amount)
        self._load()

    def pay_sum(self, number: int) -> None:
        """Take quick sum `number` (from 1) in cash and save: two keys to a sale with change."""
        sums = self.draft.by(TenderMethod.CASH).quick_sums()
        if number <= len(sums) and self._till.stage is Stage.PAYING:
            self.draft = self.draft.by(TenderMethod.CASH).typed(sums[number - 1])
            self._load()
            self.save()

    def another(self) -> None:
        """Put this part down, and pay the rest in another way."""
        try:
            draft = self.draft.with_another()
            self._credit.check(draft.on_credit)
        except Refusal as refusal:
            self._explain(refusal)
            return
        if draft is self.draft:
            words = self.tr("First type a part that is below the total")
            self._view.payment.amount.say(words, is_wrong=True)
            return
        self.draft = draft
        self._load()

    def take_back(self) -> None:
        """Take the part put down last back into the field."""
        self.draft = self.draft.without_last()
        self._load()

    def take_due(self) -> None:
        """Take exactly what is left instead of too much."""
        self.draft = self.draft.typed(None)
        self._load()

    def take_left(self) -> None:
        """Take what the limit or the savings allow, and the rest in cash."""
        most = most_allowed(self._refusal)
        if most is not None:
            self.draft = self.draft.with_most(*most)
            self._load()

    def ask_supervisor(self) -> None:
        """Ask who allows what was refused: expired goods, else more credit than the limit."""
        if not self._expired.ask_supervisor(self._refusal):
            self._credit.ask_supervisor(self.draft.on_credit)

    def take_new_price(self) -> None:
        """Take today's price of the goods that were refused; what was typed stays."""
        changed = self._refusal
        if isinstance(changed, PriceChanged):
            self._till.reprice(changed)
            self._parts.keeper.keep(self._till.cart)
            self.draft = replace(self.draft, due=self._till.cart.due)
            self._load()
            self.state_changed.emit()

    def next_field(self) -> None:
        """Go from the amount to the reference, or back."""
        form = self._view.payment.form
        form.fill_in(reference=self.draft.needs_reference and not form.reference.hasFocus())

    def focus(self) -> None:
        """Give the focus to the field that is to be filled in first."""
        needs_reference = self.draft.needs_reference and not self.draft.reference
        self._view.payment.form.fill_in(reference=needs_reference)

    def _begin(self) -> None:
        try:
            self._till.start_paying()
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        cart, step = self._till.cart, self._parts.settings.cash_rounding
        if self._draft_of == cart.cart_id:
            self.draft = replace(self.draft, due=cart.due, cash_step=step, given=None)
        else:
            self.draft = PaymentDraft(cart.due, step)
        self._draft_of = cart.cart_id
        self._parts.guard.pause()
        self._view.payment.load(self.draft)
        self.state_changed.emit()
        self._show_credit()

    def _exact(self) -> None:
        if self._till.stage is Stage.SELLING:
            self._begin()
        if self._till.stage is Stage.PAYING:
            self.draft = self.draft.by(TenderMethod.CASH).typed(None)
            self._load()
            self.save()

    def _check(self) -> None:
        """Refuse what cannot be paid so, before anything is saved."""
        refusal = self.draft.outcome().refusal
        if refusal is not None:
            raise refusal
        self._credit.check(self.draft.on_credit)

    @Slot(object)
    def _listen(self, panel: PaymentPanel) -> None:
        panel.way_chosen.connect(self.choose)
        panel.sum_chosen.connect(self.take_sum)
        panel.amount_typed.connect(self._on_amount)
        panel.reference_typed.connect(self._on_reference)
        self._credit.allowed.connect(panel.forget_note)

    @Slot()
    def _show_credit(self) -> None:
        if self._till.stage is Stage.SELLING:
            return  # Nobody pays yet, and perhaps nobody ever has.
        override = self._credit.override_for(self.draft.on_credit)
        self._view.payment.form.account.show_accounts(
            self._credit.accounts,
            is_credit=self.draft.is_credit,
            has_member=self._credit.has_member,
            allowed_by=override.approved_by if override else "",
        )

    def _load(self) -> None:
        self._view.payment.load(self.draft)
        self._show_credit()
        self._view.place_panels()
        self.focus()

    @Slot(object)
    def _on_amount(self, amount: Rupiah) -> None:
        if amount != self.draft.amount:
            self._show(self.draft.typed(amount))

    @Slot(str)
    def _on_reference(self, reference: str) -> None:
        if reference != self.draft.reference:
            self._show(self.draft.referred(reference))

    def _show(self, draft: PaymentDraft) -> None:
        self.draft = draft
        self._view.payment.forget_note()
        self._view.payment.show_draft(draft)
        self._show_credit()

    @Slot(object)
    def _on_saved(self, done: SaleDone | None) -> None:
        sale_id = FactId(self._till.cart.cart_id)
        if done is None:  # It was on the disk already: an answer was lost, not the sale.
            self._parts.operations.ask(receipt_of, sale_id).then(self._on_receipt)
            return
        settlement = self.draft.outcome().settlement
        assert settlement is not None
        self._finish(sale_done(sale_id, done, settlement.tenders, prints=self._prints))

    @Slot(object)
    def _on_receipt(self, receipt: Receipt | None) -> None:
        assert receipt is not None  # It is written with the sale.
        sale_id = FactId(self._till.cart.cart_id)
        self._finish(sale_on_paper(sale_id, receipt, prints=self._prints))

    def _finish(self, sale: PaidSale) -> None:
        self._till.stage = Stage.PAID
        self._parts.guard.pause()
        self.paid.emit(sale)
        self.state_changed.emit()

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._return_to_paying()
        self._explain(refusal)

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._return_to_paying()
        self._say(Tone.WARN, words_for_trouble(trouble), [WayOut.TRY_AGAIN, WayOut.TO_GOODS])

    def _return_to_paying(self) -> None:
        self._till.stage = Stage.PAYING
        self._parts.keeper.keep(self._till.cart)
        self.state_changed.emit()

    def _explain(self, refusal: Refusal) -> None:
        self._refusal = refusal
        self._say(Tone.BAD, words_at_till(refusal), ways_from(refusal))

    def _say(self, tone: Tone, words: Words, ways: list[WayOut]) -> None:
        self._view.payment.explain(tone, words, ways)
        self.focus()
