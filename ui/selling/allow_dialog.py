"""A supervisor allows what a rule forbids, such as more credit than the limit: who, and why."""

from msgspec import Struct
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.credit.take_credit import NAME_LETTERS_MAX, REASON_LETTERS_MAX, checked_override
from coop.errors import Refusal
from coop.facts.credit import CreditOverride
from ui.selling.wording import words_at_till
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import column
from ui.widgets.note import Note
from ui.widgets.overlay import Dialog


class AllowDialog(Dialog):
    """Asks for a name and a reason; what is not enough is said in place, and stays."""

    allowed = Signal(object)
    """The `CreditOverride`, or what else it is about."""

    def __init__(self, opener: QWidget, told: str, cashier: str, title: str = "") -> None:
        super().__init__(
            opener,
            title or self.tr("More credit than the limit"),
            told,
            icon_name="key-round",
        )
        self._cashier = cashier
        self.name, self.reason = Field(self.tr("Who allows it")), Field(self.tr("Why"))
        self.name.setMaxLength(NAME_LETTERS_MAX)
        self.reason.setMaxLength(REASON_LETTERS_MAX)
        self.note = Note(Tone.BAD)
        self.note.hide()
        for field in (self.name, self.reason):
            field.refuses_scans = True
            self.content.addLayout(column(Label(field.accessibleName(), "muted"), field, gap=4))
            field.textEdited.connect(self.note.hide)
        self.content.addWidget(self.note)
        self.add_button(Button(self.tr("Back"), "Esc"))
        self.allow_button = Button(self.tr("Allow"), "Enter", "check", "primary")
        self.add_staying_button(self.allow_button)
        self.set_focus_target(self.name)
        self.name.returnPressed.connect(self.reason.setFocus)
        self.reason.returnPressed.connect(self.allow)
        self.allow_button.clicked.connect(self.allow)

    @Slot()
    def allow(self) -> None:
        """Take name and reason, if they are enough."""
        try:
            override = self.checked(self.name.text(), self.reason.text(), self._cashier)
        except Refusal as refusal:
            words = words_at_till(refusal)
            self.note.say(Tone.BAD, words.title, words.advice)
            self.measure()
            (self.reason if self.name.text().strip() else self.name).setFocus()
            return
        self.dismiss()
        self.allowed.emit(override)

    def checked(self, name: str, reason: str, cashier: str) -> Struct:
        """Return what is allowed, as the sale records it.

        Raises:
            NeedsSupervisor: it is not enough.
        """
        return checked_override(CreditOverride(approved_by=name, reason=reason), cashier)
