"""What only papers know of a leaving member: each line says what it is, and who says so."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from coop.facts.settlement import NamedClaim
from coop.savings.named_claims import CLAIMS_MAX, ClaimIncomplete, ClaimPart
from coop.savings.payments import PAYER_LETTERS_MAX, REFERENCE_LETTERS_MAX
from ui.leaving.leaving_rows import claim_words
from ui.theme.letters import at_least
from ui.widgets.button import Button
from ui.widgets.field import Field
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row
from ui.widgets.money_edit import MoneyEdit
from values.money import ZERO
from values.savings import ClaimKind

_FIELD_HEIGHT = 40


class ClaimFields(QWidget):
    """One claim: who owes it and for what, how much, on what paper it rests, and who says so."""

    changed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        named = self.tr("Claim {number}").format(number=number)
        self.kind = QComboBox()
        self.kind.setAccessibleName(named)
        at_least(self.kind, height=_FIELD_HEIGHT)
        for kind in ClaimKind:
            self.kind.addItem(claim_words(kind), kind)
        amount = self.tr("Amount")
        self.amount = MoneyEdit(f"{named}: {amount}")
        self.amount.setPlaceholderText(amount)
        self.what = self._field(named, self.tr("What it is"), PAYER_LETTERS_MAX)
        self.paper = self._field(named, self.tr("Paper: its number or day"), REFERENCE_LETTERS_MAX)
        self.said_by = self._field(named, self.tr("Who says so"), PAYER_LETTERS_MAX)
        self.setLayout(
            column(
                row((self.kind, 3), (self.amount, 2), gap=6),
                self.what,
                row((self.paper, 1), (self.said_by, 1), gap=6),
                gap=4,
            )
        )
        self.setFocusProxy(self.kind)
        self.kind.currentIndexChanged.connect(self.changed)
        self.amount.amount_changed.connect(self.changed)
        for field in (self.what, self.paper, self.said_by):
            field.textChanged.connect(self.changed)

    def show_claim(self, claim: NamedClaim | None) -> None:
        """Show what an older proposal named, or nothing."""
        self.kind.setCurrentIndex(self.kind.findData(claim.kind) if claim else 0)
        self.amount.set_rupiah(claim.amount if claim else None)
        self.what.setText(claim.what if claim else "")
        self.paper.setText(claim.paper if claim else "")
        self.said_by.setText(claim.said_by if claim else "")

    def claim(self) -> NamedClaim | None:
        """Return what is typed; None where nothing is."""
        said = (self.what.text(), self.paper.text(), self.said_by.text())
        if not any(text.strip() for text in (self.amount.text(), *said)):
            return None
        kind = ClaimKind(self.kind.currentData())  # Qt kept it as text.
        return NamedClaim(kind, self.amount.rupiah() or ZERO, *said)

    def part(self, of: ClaimPart) -> QWidget:
        """Return where something is said."""
        parts = {
            ClaimPart.WHAT: self.what,
            ClaimPart.PAPER: self.paper,
            ClaimPart.SAID_BY: self.said_by,
        }
        return parts[of]

    def _field(self, named: str, asked: str, letters_max: int) -> Field:
        field = Field(f"{named}: {asked}", placeholder=asked)
        field.setMaxLength(letters_max)
        return field


class ClaimsPart(QWidget):
    """No line is open at first; most who leave have neither a loan nor a share of surplus."""

    changed = Signal()
    opened = Signal(object)
    """A line that was just added, and wants to be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = [ClaimFields(number) for number in range(1, CLAIMS_MAX + 1)]
        self.add_button = Button(self.tr("Surplus, loan or other"), "F7", "plus")
        label = Label(self.tr("Owed beside the books"), "muted")
        self.setLayout(column(label, *self.lines, self.add_button, gap=8))
        self.add_button.clicked.connect(self.add_line)
        for line in self.lines:
            line.changed.connect(self.changed)

    def begin(self, claims: Sequence[NamedClaim]) -> None:
        """Offer again what was named before."""
        for number, line in enumerate(self.lines):
            line.show_claim(claims[number] if number < len(claims) else None)
            line.setVisible(number < len(claims))
        self._use_button()

    def claims(self) -> tuple[NamedClaim, ...]:
        """Return what is typed."""
        return tuple(claim for line in self.lines if (claim := line.claim()))

    def part_of(self, refusal: ClaimIncomplete) -> QWidget:
        """Return where something is missing."""
        typed = [line for line in self.lines if line.claim()]
        return typed[refusal.line - 1].part(refusal.part)

    def first_without_amount(self) -> QWidget | None:
        """Return the first amount that is missing, or is none."""
        claims = ((line, line.claim()) for line in self.lines)
        return next((line.amount for line, of in claims if of and of.amount <= 0), None)

    @Slot()
    def add_line(self) -> None:
        """Open another line, where there is room for one."""
        line = next((line for line in self.lines if line.isHidden()), None)
        if line is not None:
            line.show()
            self._use_button()
            self.opened.emit(line)

    def _use_button(self) -> None:
        self.add_button.setEnabled(any(line.isHidden() for line in self.lines))
