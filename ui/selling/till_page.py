"""The till as a page of the window: it joins the desks, and decides nothing itself.

scanner, scan box ---> ScanDesk --+
line keys and tools -> LineDesk --+--> Till ---> TillView (what is seen)
F3, a member's card -> BuyerDesk -+      |
F8 ------------------> HeldDesk --+      |
F10, F4 -------------> PayDesk ---+      +-----> CartKeeper (the disk, behind)
F9, F7 --------------> PaperDesk, RepayDesk
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.members.card_code import read_card_code
from coop.shop_settings import ShopSettings
from ui.formatting import time_text
from ui.operations import Operations
from ui.selling.buyer_desk import BuyerDesk
from ui.selling.cart_keeper import CartKeeper
from ui.selling.credit_desk import CreditDesk
from ui.selling.enter_key import EnterKey
from ui.selling.held_desk import HeldDesk
from ui.selling.line_desk import LineDesk
from ui.selling.paid_sale import PaidSale
from ui.selling.paper_desk import PaperDesk
from ui.selling.pay_desk import PayDesk
from ui.selling.press_guard import PressGuard
from ui.selling.repay_desk import RepayDesk
from ui.selling.scan_desk import ScanDesk
from ui.selling.shelf import Shelf
from ui.selling.state_keys import keys_now
from ui.selling.till import Stage, Till
from ui.selling.till_controls import Desks, TillControls
from ui.selling.till_lines import moment_now
from ui.selling.till_parts import TillParts, TillPrinter
from ui.selling.till_view import TillView
from ui.selling.till_words import held_words, paid_words, saved_words
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.keys import Key
from ui.widgets.page import Page
from values.identity import CartId, new_uuid
from values.printer_status import PrinterStatus


class TillPage(Page):
    """Everything between the first scan and the change."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        now: Callable[[], datetime],
        today: Callable[[], date],
        *,
        printer: TillPrinter | None = None,
        milliseconds: Callable[[], int] | None = None,
    ) -> None:
        """Build the page; without a `printer` there is no drawer to open either."""
        super().__init__()
        self._guard = PressGuard(self, milliseconds)
        self.view = TillView(self._guard, has_drawer=printer is not None)
        moment = partial(moment_now, now, today)
        self.till = Till(settings.oversell_policy, new_cart_id, moment)
        self.keeper = CartKeeper(self, operations, now)
        shelf = Shelf(self, operations, settings, today)
        shown = (self.till, self.view, self.keeper, shelf, self._guard)
        self.parts = TillParts(operations, settings, *shown, now, today)
        paper = PaperDesk(self, self.parts, printer)
        scans, lines = ScanDesk(self, self.parts), LineDesk(self, self.parts)
        self.credit = CreditDesk(self, self.parts)
        holds, pays = HeldDesk(self, self.parts), PayDesk(self, self.parts, self.credit)
        buyers = BuyerDesk(self, self.parts)
        repays = RepayDesk(self, self.parts, buyers)
        self.desks = Desks(scans, buyers, lines, holds, pays, paper, repays)
        self.controls = TillControls(self, self.parts, self.desks)
        self._later: list[str] = []
        self._keys_state: tuple[object, ...] = ()
        self.body.addWidget(self.view)
        self._join()
        self.view.strip.rest()
        self.refresh()

    @override
    def title(self) -> str:
        return self.tr("Till")

    @override
    def keys(self) -> Sequence[Key]:
        return keys_now(self.controls, self.parts, self.desks)

    @override
    def focus_target(self) -> QWidget:
        if self.controls.is_asking:
            return self.view.strip.entry.field
        if self.desks.buyers.is_choosing:
            return self.view.finder.box
        if self.till.stage is Stage.PAYING:
            return self.view.payment.amount
        if self.view.is_alone:
            return self.view.paid
        return self.view.scan_box

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.view.fit(room)

    @override
    def scan(self, code: str) -> bool:
        if self.till.stage is Stage.SAVING:
            self._later.append(code)  # For the next buyer, as soon as this one is on the disk.
            return True
        if self.controls.is_asking:
            return False
        if self.desks.buyers.is_choosing or read_card_code(code):
            self.desks.buyers.scan(code)
            return True
        if self.till.stage is Stage.PAYING:
            return False
        self.desks.scans.scan(code)
        return True

    @override
    def arrive(self, subject: object) -> None:
        if isinstance(subject, str) and subject:
            self.scan(subject)  # Goods that were noted a moment ago.

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab here: while it is paid there are two fields, and otherwise only one."""
        if self.till.stage is Stage.PAYING:
            self.desks.pays.next_field()
        return True

    @Slot(object)
    def show_printer(self, status: PrinterStatus) -> None:
        """Be told how the printer is."""
        self.desks.paper.show_status(status)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on by other settings of the shop."""
        self.parts.settings = settings
        self.parts.shelf.use_settings(settings)
        self.till.policy = settings.oversell_policy
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the state of things; what did not change is not painted."""
        view, till, holds, paper = self.view, self.till, self.desks.holds, self.desks.paper
        buyers = self.desks.buyers
        buyers.follow_cart()
        self.credit.follow_cart()
        view.show_till(till, len(holds.held), buyers.buyer, is_choosing=buyers.is_choosing)
        view.sale.show_cart(till.cart, self.parts.settings.cash_rounding)
        view.sale.held.say(*held_words(holds.held))
        view.sale.last.say(*paper.last_words())
        view.sale.last.setEnabled(paper.last is not None)
        if till.stage is Stage.PAID:
            view.paid.show_paper(paper.paper_words())
        view.scan_box.setPlaceholderText(self._placeholder())
        state = (
            till.stage,
            view.is_alone,
            view.strip.entry.question,
            holds.is_asking_to_continue,
            buyers.is_choosing,
            self.desks.pays.draft.due,
        )
        if state != self._keys_state:
            self._keys_state = state
            self.keys_changed.emit()

    def _join(self) -> None:
        scans, buyers, lines, holds, pays, paper, repays = self.desks
        for desk in (scans, buyers, lines):
            desk.cart_changed.connect(self._on_cart)
        for told in (scans, holds, pays, paper):
            told.state_changed.connect(self.refresh)
        buyers.state_changed.connect(self._on_buyer)
        scans.refused.connect(self.controls.refuse)
        scans.enter_pressed.connect(self.controls.enter)
        lines.line_shown.connect(scans.show_chosen)
        holds.cart_taken.connect(self._on_cart_taken)
        holds.put_aside.connect(self._on_put_aside)
        pays.refused.connect(self.controls.refuse)
        pays.state_changed.connect(self._on_pay_state)
        pays.paid.connect(self._on_paid)
        for saying in (paper.copied, repays.repaid):
            saying.connect(self.toast_wanted)
        self.controls.page_wanted.connect(self.page_wanted)
        self.controls.new_wanted.connect(self._begin_new)
        self.keeper.waiting.connect(self._on_waiting)
        self.keeper.settled.connect(self._on_settled)
        self.keeper.failed.connect(self._on_not_kept)
        entry = self.view.strip.entry
        enter = EnterKey(self, self.view)
        enter.pressed.connect(self.controls.enter)
        entry.opened.connect(self.refresh)
        entry.closed.connect(self._on_answered)
        self.view.scan_box.stepped.connect(self._on_step)
        self.view.table.clicked.connect(self._on_click)

    @Slot()
    def _on_cart(self) -> None:
        self.desks.holds.go_on()
        self.keeper.keep(self.till.cart)
        self.refresh()

    @Slot()
    def _on_cart_taken(self) -> None:
        self.desks.scans.show_chosen()
        self.refresh()

    @Slot()
    def _on_put_aside(self) -> None:
        self.view.strip.rest()
        self.toast_wanted.emit(self.tr("The cart is put aside. F8 takes it up again."))
        self.refresh()

    @Slot()
    def _on_pay_state(self) -> None:
        self.desks.holds.go_on()
        if self.till.stage is Stage.PAYING:
            self._later.clear()
            self.desks.pays.focus()
        elif self.till.stage is not Stage.SAVING:
            self.focus_target().setFocus()

    @Slot()
    def _on_buyer(self) -> None:
        was_choosing = self.view.is_choosing
        self.refresh()
        if self.view.is_choosing != was_choosing:
            self.focus_target().setFocus()

    @Slot(object)
    def _on_paid(self, sale: PaidSale) -> None:
        self.desks.paper.sale = sale
        self.view.paid.show_sale(sale)
        self.view.strip.say(Tone.OK, paid_words(sale, is_brief=self.view.is_slim))
        self.view.tools.show_kept(*saved_words(time_text(self.parts.now()), is_sale=True))
        self.refresh()
        later, self._later = self._later, []
        for code in later:
            self.scan(code)

    @Slot()
    def _begin_new(self) -> None:
        self.till.begin()
        self.view.strip.rest()
        self.refresh()
        self.focus_target().setFocus()

    @Slot()
    def _on_waiting(self) -> None:
        words = self.tr("Saving …")
        self.view.tools.show_kept(words, words)

    @Slot()
    def _on_not_kept(self) -> None:
        words = self.tr("Not saved yet")
        self.view.tools.show_kept(words, words)

    @Slot()
    def _on_settled(self) -> None:
        self.view.tools.show_kept(*saved_words(time_text(self.parts.now())))

    @Slot()
    def _on_answered(self) -> None:
        self.refresh()
        self.focus_target().setFocus()

    @Slot(int)
    def _on_step(self, steps: int) -> None:
        if self.till.stage is Stage.SELLING and self.till.cart.lines:
            self.till.choose(self.till.chosen + steps)
            self.refresh()

    @Slot(QModelIndex)
    def _on_click(self, index: QModelIndex) -> None:
        if self.till.stage is Stage.SELLING:
            self.till.choose(index.row())
            self.refresh()

    def _placeholder(self) -> str:
        if self.desks.scans.is_checking:
            return self.tr("Price check: scan goods, or type a name")
        return self.view.placeholder(self.till.stage)


def new_cart_id() -> CartId:
    """Name a cart; the sale will bear the same name."""
    return CartId(new_uuid())
