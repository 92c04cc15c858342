"""The cards beside what waits: the hub's last receipt, and the hub itself."""

from PySide6.QtWidgets import QGridLayout

from sync.client.delivery_status import DeliveryStatus, LastReceipt
from ui.formatting import in_zone, moment_text, number_text, time_text, weekday_date_text
from ui.theme.colours import Colour
from ui.theme.letters import set_gaps
from ui.widgets.button import Button
from ui.widgets.labels import RIGHT, ElidedLabel, Heading, IconLabel, Label
from ui.widgets.layouts import Card, row

_UNKNOWN = "\N{EN DASH}"


class NamedValues(QGridLayout):
    """Names at the left, values at the right."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        set_gaps(self, (0, 0, 0, 0), 6)
        self.values = [ElidedLabel(role="strong") for _ in names]
        for line, (name, value) in enumerate(zip(names, self.values, strict=True)):
            value.setAlignment(RIGHT)
            self.addWidget(Label(name, "muted"), line, 0)
            self.addWidget(value, line, 1)
        self.setColumnStretch(1, 1)

    def show_values(self, *values: str) -> None:
        """Show the values, in the order of the names."""
        for label, value in zip(self.values, values, strict=True):
            label.setText(value)


class ReceiptCard(Card):
    """What the hub signed for last, in a form that can be compared over a telephone."""

    def __init__(self) -> None:
        super().__init__()
        heading = Heading(self.tr("Last receipt of the hub"))
        self._lines = NamedValues(self.tr("Received"), self.tr("Up to"), self.tr("Mark"))
        self._advice = Label("", "small", wraps=True)
        self.add(row(IconLabel("shield-check", Colour.OK, 20), (heading, 1)))
        self.add(self._lines, self._advice)
        self.show_receipt(None, "")

    def show_receipt(self, receipt: LastReceipt | None, document: str) -> None:
        """Show a receipt; `document` is the number people know, or nothing."""
        if receipt is None:
            self._lines.show_values(_UNKNOWN, _UNKNOWN, _UNKNOWN)
            self._advice.setText(self.tr("The hub has not received anything from here yet."))
            return
        place = self.tr("note {seq}").format(seq=number_text(receipt.seq))
        up_to = self.tr("{document} · note {seq}").format(
            document=document, seq=number_text(receipt.seq)
        )
        moment = in_zone(receipt.at)
        received = f"{weekday_date_text(moment.date())} {time_text(receipt.at)}"
        self._lines.show_values(received, up_to if document else place, receipt.code)
        self._advice.setText(self.tr("The hub's staff see the same mark. It can be read out."))
        self.setAccessibleName(
            " ".join((self.tr("Last receipt of the hub"), up_to if document else place))
        )

    def code(self) -> str:
        """Return the mark shown."""
        return self._lines.values[2].text()


class HubCard(Card):
    """Which hub this till reports to, and as which device."""

    def __init__(self) -> None:
        super().__init__()
        heading = Heading(self.tr("The hub"))
        self._lines = NamedValues(
            self.tr("Address"), self.tr("This till there"), self.tr("Last answer")
        )
        self.enrol_again = Button(self.tr("Enrol anew"), "", "key-round", height=36)
        self.add(row(IconLabel("landmark", Colour.MUTED, 20), (heading, 1)), self._lines)
        self.add(row(self.enrol_again, None))

    def show_status(self, status: DeliveryStatus) -> None:
        """Show the hub of this status."""
        number = _UNKNOWN
        if status.device_number is not None:
            number = self.tr("number {number}").format(number=status.device_number)
        heard = moment_text(status.heard_at) if status.heard_at else _UNKNOWN
        self._lines.show_values(status.hub_address or _UNKNOWN, number, heard)
