"""Kirim: what is safe here, what has left, what came back, and what to do."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.selling.sold import SaleSold, sale_sold
from sync.client.delivery_status import DeliveryProblem, DeliveryStatus
from sync.client.enrolment import Enrolment
from sync.client.waiting_kinds import WaitingKind, waiting_kinds
from sync.protocol.messages import Enrolled
from ui.formatting import number_text
from ui.operations import Operations
from ui.sync_status.enrolment_form import EnrolmentForm
from ui.sync_status.side_cards import HubCard, ReceiptCard
from ui.sync_status.standing_words import since_text, standing_words
from ui.sync_status.waiting_rows import by_family, waiting_model
from ui.theme.colours import Colour, Tone
from ui.theme.letters import at_least, fix_size, free_size
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import CountCard
from ui.widgets.keys import Key
from ui.widgets.labels import Heading, IconLabel, Label
from ui.widgets.layouts import Card, TurningBox, column, row
from ui.widgets.note import Note
from ui.widgets.page import Page
from ui.widgets.rows_table import ONE_LINE, RowsTable
from ui.widgets.scroll_keys import ScrolledParts

_SIDE_WIDTH = 404
_ROWS_MIN = 4
_NEEDS_ENROLMENT = frozenset(
    {
        DeliveryProblem.NOT_ENROLLED,
        DeliveryProblem.OTHER_HUB,
        DeliveryProblem.ADDRESS_NOT_SAFE,
    }
)


class SendingActs(NamedTuple):
    """What the page may ask of the delivery thread, and what it tells a hub of this till."""

    send_now: Callable[[], None]
    enrol: Callable[[Enrolment], Future[Enrolled]]
    hub_address: str
    label: str
    """What officers will call this till."""


class SendingPage(Page):
    """Banner, three counts, what waits, and the hub's last receipt."""

    def __init__(
        self, operations: Operations, acts: SendingActs, now: Callable[[], datetime]
    ) -> None:
        super().__init__()
        self._operations, self._acts, self._now = operations, acts, now
        self._status: DeliveryStatus | None = None
        self._wants_form = False
        self.banner = Note()
        self.send_button = Button(self.tr("Send now"), "F5", "send", "on_tint")
        self.banner.set_actions(self.send_button)
        self.waiting = CountCard("hourglass", Tone.CALM, self.tr("waiting"))
        self.received = CountCard("cloud-check", Tone.OK, self.tr("received by the hub"))
        self.held = CountCard("triangle-alert", Tone.WARN, self.tr("held by the hub"))
        self.form = EnrolmentForm(operations, acts.enrol, acts.hub_address, acts.label)
        self.rows = waiting_model(self)
        self.table = RowsTable(self.rows, self.tr("What waits to be sent"), is_choosable=False)
        self.receipt = ReceiptCard()
        self.hub = HubCard()
        self._lay_out()
        self.send_button.clicked.connect(self.send_now)
        self.hub.enrol_again.clicked.connect(self._open_form)
        self.form.enrolled.connect(self._close_form)
        self.form.hide()

    @override
    def title(self) -> str:
        return self.tr("Sending to the hub")

    @override
    def keys(self) -> Sequence[Key]:
        return (
            Key(
                "F5",
                self.tr("Send now"),
                self.send_now,
                help=self.tr("Try to send now, without waiting"),
            ),
            *self._parts.keys(),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.form.code if self.form.isVisibleTo(self) else self.send_button

    @override
    def badge(self) -> str:
        held = self._status.held if self._status else 0
        return number_text(held) if held else ""

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.table.fit(room)
        self._counts.turn(is_below=room.is_tiny)
        self._content.turn(is_below=room.is_slim)
        if room.is_slim:
            free_size(self._side)
        else:
            fix_size(self._side, width=_SIDE_WIDTH)

    @override
    def scan(self, code: str) -> bool:
        return self.form.isVisibleTo(self) and self.form.take_scan(code)

    @Slot()
    def send_now(self) -> None:
        """Try at once."""
        self._acts.send_now()

    @Slot(object)
    def show_delivery(self, status: DeliveryStatus) -> None:
        """Show how delivery stands now."""
        old, self._status = self._status, status
        self._show_banner(status)
        self._show_counts(status)
        self.hub.show_status(status)
        self._show_form(status)
        if old is None or old.waiting != status.waiting:
            self._operations.report(waiting_kinds).then(self._show_waiting)
        if old is None or old.last_receipt != status.last_receipt:
            self._ask_document(status)
        if old is None or old.held != status.held:
            self.badge_changed.emit()

    def _lay_out(self) -> None:
        self._counts = TurningBox((self.waiting, 1), (self.received, 1), (self.held, 1))
        heading = Heading(self.tr("What leaves next"))
        self._size = Label("", "small")
        above = row(heading, self._size, None, margins=(16, 10, 16, 2))
        self._nothing = EmptyState(self.tr("Nothing waits. What is sold now leaves by itself."))
        waiting_card = Card(margins=(1, 1, 1, 1), gap=0)
        waiting_card.add(above, (self.table, 1), (self._nothing, 1))
        private = Card("sunken", (16, 10, 16, 10)).add(
            row(
                IconLabel("lock", Colour.MUTED, 18),
                (
                    Label(
                        self.tr("Names, identity numbers and savings never leave unsealed."),
                        "small",
                        wraps=True,
                    ),
                    1,
                ),
            )
        )
        self._side = QWidget()
        self._side.setLayout(column(self.receipt, self.hub, private, None, gap=10))
        main = QWidget()
        main.setLayout(column(self.form, (waiting_card, 1), gap=10))
        self._content = TurningBox((main, 1), self._side)
        everything = QWidget()
        parts = (self.banner, self._counts, (self._content, 1))
        everything.setLayout(column(*parts, gap=10))
        self._parts = ScrolledParts(everything)
        self.body.addWidget(self._parts)

    def _show_banner(self, status: DeliveryStatus) -> None:
        standing = standing_words(status, self._now())
        self.send_button.setEnabled(status.is_enrolled)
        self.banner.say(
            standing.tone,
            standing.title,
            standing.text,
            icon_name=standing.icon,
            actions=(self.send_button,),
        )

    def _show_counts(self, status: DeliveryStatus) -> None:
        since = ""
        if status.oldest_waiting_at:
            moment = since_text(status.oldest_waiting_at, self._now())
            since = self.tr("since {time}").format(time=moment)
        self.waiting.show_count(number_text(status.waiting), since)
        heard = ""
        if status.heard_at:
            moment = since_text(status.heard_at, self._now())
            heard = self.tr("last answer {time}").format(time=moment)
        self.received.show_count(number_text(status.sent), heard)
        held = self.tr("kept there, not counted yet") if status.held else self.tr("nothing")
        self.held.show_count(number_text(status.held), held, is_quiet=not status.held)
        words = self.tr("{count} notes").format(count=number_text(status.waiting))
        self._size.setText(words)

    def _show_form(self, status: DeliveryStatus) -> None:
        is_needed = not status.is_enrolled or status.problem in _NEEDS_ENROLMENT
        is_open = is_needed or self._wants_form
        if is_open != self.form.isVisibleTo(self):
            self.form.setVisible(is_open)
            if self.isVisible():
                self.focus_target().setFocus()
        self.hub.enrol_again.setVisible(not is_open)

    def _ask_document(self, status: DeliveryStatus) -> None:
        receipt = status.last_receipt
        self.receipt.show_receipt(receipt, "")
        if receipt is not None and receipt.fact_id is not None:
            self._operations.ask(sale_sold, receipt.fact_id).then(self._show_document)

    @Slot(object)
    def _show_document(self, sale: SaleSold | None) -> None:
        if self._status is not None and sale is not None:
            words = self.tr("receipt {number}").format(number=sale.number)
            self.receipt.show_receipt(self._status.last_receipt, words)

    @Slot(object)
    def _show_waiting(self, waiting: list[WaitingKind]) -> None:
        families = by_family(waiting)
        self.rows.show(families)
        self.table.setVisible(bool(families))
        self._nothing.setVisible(not families)
        at_least(self.table, height=ONE_LINE * (max(len(families), _ROWS_MIN) + 1))

    @Slot()
    def _open_form(self) -> None:
        self._wants_form = True
        if self._status is not None:
            self._show_form(self._status)
        self.form.code.setFocus()

    @Slot()
    def _close_form(self) -> None:
        self._wants_form = False
        self.toast_wanted.emit(self.tr("This till is enrolled. Everything is sent by itself now."))
        if self._status is not None:
            self._show_form(self._status)
