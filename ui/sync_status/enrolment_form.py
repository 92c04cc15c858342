"""Enrolling this till at a hub: an address and a voucher's code, typed, pasted or scanned."""

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import Signal, Slot

from sync.client.enrolment import Enrolment, invitation_typed
from sync.protocol.base32 import CodeMistyped
from sync.protocol.messages import Enrolled
from sync.protocol.vouchers import read_invitation, voucher_code
from ui.operations import Operations
from ui.sync_status.enrolment_words import enrolment_words
from ui.theme.colours import Colour, Tone
from ui.widgets.button import Button
from ui.widgets.field import Field, LabelledField
from ui.widgets.labels import Heading, IconLabel, Label
from ui.widgets.layouts import Card, row
from ui.widgets.note import Note
from values.trouble import Trouble

_QR_SIGN = "|"


class EnrolmentForm(Card):
    """Two fields and a button; what the hub answers stands below them."""

    enrolled = Signal()

    def __init__(
        self,
        operations: Operations,
        enrol: Callable[[Enrolment], Future[Enrolled]],
        hub_address: str,
        label: str,
    ) -> None:
        super().__init__()
        self._operations, self._enrol, self._label = operations, enrol, label
        self.address = Field(self.tr("Address of the hub"), placeholder="https://")
        self.address.setText(hub_address)
        self.code = Field(self.tr("Code of the voucher"))
        self.button = Button(self.tr("Enrol this till"), "", "key-round", "primary")
        self.answer = Note()
        self.answer.hide()
        advice = self.tr("Address and code stand on the paper of the hub's staff.")
        self.add(
            row(
                IconLabel("key-round", Colour.ACCENT, 20),
                (Heading(self.tr("Enrol at the hub")), 1),
            ),
            Label(advice, "muted", wraps=True),
            LabelledField(self.tr("Address of the hub"), self.address),
            LabelledField(
                self.tr("Code of the voucher"),
                self.code,
                self.tr("25 letters and digits, or the text of the QR code."),
            ),
            row(self.button, None),
            self.answer,
        )
        self.code.textChanged.connect(self._on_code)
        self.code.returnPressed.connect(self.send)
        self.address.returnPressed.connect(self.code.setFocus)
        self.button.clicked.connect(self.send)

    def take_scan(self, scanned: str) -> bool:
        """Fill both fields from the text of a voucher's QR code; False when it is another."""
        try:
            hub_address, secret = read_invitation(scanned)
        except CodeMistyped:
            return False
        self.address.setText(hub_address)
        self.code.setText(voucher_code(secret))
        return True

    @Slot()
    def send(self) -> None:
        """Ask the hub, and wait for its answer without holding anything up."""
        if not self.button.isEnabled():
            return
        try:
            invitation = invitation_typed(self.address.text().strip(), self.code.text())
        except CodeMistyped as mistyped:
            self._explain(mistyped)
            return
        self.button.setEnabled(False)
        self.answer.say(Tone.CALM, self.tr("Asking the hub …"), icon_name="hourglass")
        promise = self._enrol(Enrolment(invitation, self._label))
        self._operations.follow(promise).then(self._on_enrolled).if_trouble(self._explain)

    @Slot(str)
    def _on_code(self, typed: str) -> None:
        if _QR_SIGN in typed:
            self.take_scan(typed)

    @Slot(object)
    def _on_enrolled(self, _enrolled: Enrolled) -> None:
        self.button.setEnabled(True)
        self.code.clear()
        self.answer.hide()
        self.enrolled.emit()

    @Slot(object)
    def _explain(self, trouble: Trouble) -> None:
        self.button.setEnabled(True)
        words = enrolment_words(trouble)
        self.answer.say(Tone.WARN, words.title, words.advice)
        self.code.setFocus()
