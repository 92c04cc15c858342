"""How money comes or goes, and by whom: the same for a deposit and for a withdrawal."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from coop.facts.savings import Payment
from coop.savings.payments import PAYER_LETTERS_MAX, REFERENCE_LETTERS_MAX, TEXT_LETTERS_MAX
from ui.theme.letters import at_least
from ui.widgets.choice import Choice
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from values.savings import PayerKind
from values.tender_method import TenderMethod

_FIELD_HEIGHT = 40


class PaymentFields(QWidget):
    """Way, reference, who, and a note; what is not needed is out of sight."""

    changed = Signal()

    def __init__(self, *, is_payout: bool, is_list: bool = False) -> None:
        super().__init__()
        self._is_payout, self._is_list = is_payout, is_list
        ways = [
            (TenderMethod.CASH, self.tr("Cash")),
            (TenderMethod.TRANSFER, self.tr("Transfer")),
            (TenderMethod.QRIS, self.tr("QRIS")),
        ]
        self.way: Choice[TenderMethod] = Choice(self.tr("Way"), ways[: 2 if is_payout else 3])
        self.reference = Field(self.tr("Reference"), placeholder=self.tr("Reference of the bank"))
        self.reference.setMaxLength(REFERENCE_LETTERS_MAX)
        who = self.tr("Received by") if is_payout else self.tr("Paid by")
        self.payer_kind = QComboBox()
        self.payer_kind.setAccessibleName(who)
        at_least(self.payer_kind, height=_FIELD_HEIGHT)
        for kind, words in self._payers():
            self.payer_kind.addItem(words, kind)
        self.payer = Field(self.tr("Name"), placeholder=self.tr("Name"))
        self.payer.setMaxLength(PAYER_LETTERS_MAX)
        self.note = Field(self.tr("Note"), placeholder=self.tr("Note, if needed"))
        self.note.setMaxLength(TEXT_LETTERS_MAX)
        self.setLayout(
            column(
                self.way,
                self.reference,
                row(Label(who, "muted"), (self.payer_kind, 1), gap=12),
                self.payer,
                self.note,
                gap=6,
            )
        )
        self.way.changed.connect(self._on_changed)
        self.payer_kind.currentIndexChanged.connect(self._on_changed)
        for field in (self.reference, self.payer, self.note):
            field.textEdited.connect(self.changed)
        self._show_needed()

    def clear(self) -> None:
        """Begin anew: cash, by whoever stands first."""
        self.way.set_value(TenderMethod.CASH)
        self.payer_kind.setCurrentIndex(0)
        for field in (self.reference, self.payer, self.note):
            field.clear()
        self._show_needed()

    def payment(self) -> Payment:
        """Return what is chosen and typed."""
        return Payment(
            way=self.way.value(),
            reference=self.reference.text() if self.way.value() is not TenderMethod.CASH else "",
            payer_kind=self._kind(),
            payer=self.payer.text() if self._kind() is not PayerKind.MEMBER else "",
            note=self.note.text(),
        )

    def _kind(self) -> PayerKind:
        return PayerKind(self.payer_kind.currentData())

    def _payers(self) -> list[tuple[PayerKind, str]]:
        member = (PayerKind.MEMBER, self.tr("the member"))
        family = (PayerKind.FAMILY, self.tr("family"))
        village = (PayerKind.VILLAGE, self.tr("the village (APBKal, P2BMP)"))
        employer = (PayerKind.EMPLOYER, self.tr("the employer"))
        other = (PayerKind.OTHER, self.tr("somebody else"))
        if self._is_list:
            return [employer, village, other]
        if self._is_payout:
            return [member, family, other]
        return [member, family, village, employer, other]

    @Slot()
    def _on_changed(self) -> None:
        self._show_needed()
        self.changed.emit()

    def _show_needed(self) -> None:
        self.reference.setVisible(self.way.value() is not TenderMethod.CASH)
        self.payer.setVisible(self._kind() is not PayerKind.MEMBER)
