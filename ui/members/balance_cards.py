"""What stands on the accounts of a member: a figure each, and what it means."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.formatting import number_text, rupiah_text
from ui.members.member_reading import MemberCard
from ui.members.member_words import months_text, savings_words
from ui.theme.colours import Colour, Tone
from ui.widgets.labels import ElidedLabel, IconLabel, Label
from ui.widgets.layouts import Card, TurningBox, column, row
from values.membership import MemberStatus
from values.money import ZERO
from values.savings import SavingsKind

_ICONS = {
    SavingsKind.PRINCIPAL: "lock",
    SavingsKind.MANDATORY: "calendar-days",
    SavingsKind.VOLUNTARY: "piggy-bank",
    SavingsKind.TERM: "calendar-clock",
}
_ICON_SIZE = 16


class BalanceCards(QWidget):
    """Four figures in two rows."""

    def __init__(self) -> None:
        super().__init__()
        self.figures = {kind: Label("0", "big") for kind in SavingsKind}
        self._notes = {kind: ElidedLabel() for kind in SavingsKind}
        self._boxes: list[TurningBox] = []
        self._cards = {kind: self._card(kind) for kind in SavingsKind}
        cards = list(self._cards.values())
        halves = []
        for pair in (cards[:2], cards[2:]):
            half = QWidget()
            half.setLayout(row(*((card, 1) for card in pair)))
            halves.append(half)
        self._halves = TurningBox(*((half, 1) for half in halves), gap=8)
        self._halves.turn(is_below=True)
        self.setLayout(column(self._halves))

    def show_card(self, card: MemberCard) -> None:
        """Show the balances of a member."""
        for kind in SavingsKind:
            words, tone = _note(card, kind)
            figure = rupiah_text(card.balances.of(kind))
            self.figures[kind].setText(figure)
            self._notes[kind].setText(words)
            self._notes[kind].set_tone(tone)
            self._cards[kind].setAccessibleName(f"{savings_words(kind)} {figure}. {words}")

    def set_across(self, *, across: bool) -> None:
        """Put all four in one row where there is the room of a whole page."""
        self._halves.turn(is_below=not across)

    def set_short(self, *, short: bool) -> None:
        """Leave the explanations out where the window is low."""
        for note in self._notes.values():
            note.setVisible(not short)
        for figure in self.figures.values():
            figure.set_role("heading" if short else "big")
        for box in self._boxes:
            box.turn(is_below=not short)

    def _card(self, kind: SavingsKind) -> Card:
        head = row(
            IconLabel(_ICONS[kind], Colour.MUTED, _ICON_SIZE),
            (ElidedLabel(savings_words(kind)), 1),
            gap=6,
        )
        box = TurningBox((head, 1), self.figures[kind], gap=0)
        box.turn(is_below=True)
        self._boxes.append(box)
        return Card("sunken", (12, 6, 12, 6), 0).add(box, self._notes[kind])


def _note(card: MemberCard, kind: SavingsKind) -> tuple[str, Tone | None]:
    if kind is SavingsKind.PRINCIPAL:
        return _about_principal(card)
    if kind is SavingsKind.MANDATORY:
        return _about_mandatory(card)
    translate = QCoreApplication.translate
    if not card.balances.of(kind):
        return "", None
    if kind is SavingsKind.TERM:
        return translate("Members", "Until their due day"), None
    if card.withdrawable == card.balances.of(kind):
        return translate("Members", "May be withdrawn"), None
    words = translate("Members", "{amount} may be withdrawn")
    return words.format(amount=rupiah_text(card.withdrawable)), None


def _about_principal(card: MemberCard) -> tuple[str, Tone | None]:
    translate = QCoreApplication.translate
    left = card.principal_left
    if left is None:
        return translate("Members", "Not set yet how much"), Tone.WARN
    if left > ZERO and not card.has_ended:
        words = translate("Members", "{amount} still to pay")
        return words.format(amount=rupiah_text(left)), Tone.WARN
    if left == ZERO:
        return translate("Members", "Paid in full"), None
    return "", None


def _about_mandatory(card: MemberCard) -> tuple[str, Tone | None]:
    translate = QCoreApplication.translate
    if card.unpaid:
        words = translate("Members", "{count} unpaid: {months}").format(
            count=number_text(len(card.unpaid)), months=months_text(card.unpaid, card.today)
        )
        return words, Tone.WARN
    if card.has_ended or card.standing.status is MemberStatus.CANDIDATE:
        return "", None
    return translate("Members", "Nothing in arrears"), None
