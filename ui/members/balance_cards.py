"""What stands on the accounts of a member: a figure each, and what it means."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.formatting import rupiah_text
from ui.members.member_reading import MemberCard
from ui.members.member_words import savings_words
from ui.members.month_words import months_sentence
from ui.members.months_strip import MonthsStrip
from ui.theme.colours import Colour, Tone
from ui.widgets.labels import RIGHT, ElidedLabel, IconLabel, Label
from ui.widgets.layouts import Card, TurningBox, column, row
from values.money import ZERO
from values.savings import SavingsKind

_ICONS = {
    SavingsKind.PRINCIPAL: "lock",
    SavingsKind.MANDATORY: "calendar-days",
    SavingsKind.VOLUNTARY: "piggy-bank",
    SavingsKind.TERM: "calendar-clock",
}
_ICON_SIZE = 16


_BIG_LETTERS_MAX = 9
"""Of a figure; a longer one is written smaller, for three stand beside one another."""


class BalanceCards(QWidget):
    """Three figures in a row and, with its months, that of mandatory savings."""

    def __init__(self) -> None:
        super().__init__()
        self._is_short = False
        self.figures = {kind: Label("0", "big") for kind in SavingsKind}
        self._notes = {kind: ElidedLabel() for kind in SavingsKind}
        self._notes[SavingsKind.MANDATORY].setAlignment(RIGHT)
        self.months = MonthsStrip()
        self._cards = {kind: self._card(kind) for kind in SavingsKind}
        plain = [card for kind, card in self._cards.items() if kind is not SavingsKind.MANDATORY]
        figures = QWidget()
        figures.setLayout(row(*((card, 1) for card in plain)))
        halves = (figures, self._cards[SavingsKind.MANDATORY])
        self._halves = TurningBox(*((half, 1) for half in halves), gap=8)
        self._halves.turn(is_below=True)
        self.setLayout(column(self._halves))

    def show_card(self, card: MemberCard) -> None:
        """Show the balances of a member."""
        self.months.show_card(card)
        for kind in SavingsKind:
            words, tone = _note(card, kind)
            figure = rupiah_text(card.balances.of(kind))
            self.figures[kind].setText(figure)
            self._notes[kind].setText(words)
            self._notes[kind].set_tone(tone)
            self._cards[kind].setAccessibleName(f"{savings_words(kind)} {figure}. {words}")
        self._fit_figures()

    def set_across(self, *, across: bool) -> None:
        """Put the months beside the figures where there is the room of a whole page."""
        self._halves.turn(is_below=not across)

    def set_short(self, *, short: bool) -> None:
        """Leave the explanations out where the window is low; that of the months stays."""
        self._is_short = short
        for kind, note in self._notes.items():
            note.setVisible(kind is SavingsKind.MANDATORY or not short)
        self.months.set_short(short=short)
        self._fit_figures()

    def _fit_figures(self) -> None:
        for figure in self.figures.values():
            is_small = self._is_short or len(figure.text()) > _BIG_LETTERS_MAX
            figure.set_role("heading" if is_small else "big")

    def _card(self, kind: SavingsKind) -> Card:
        icon = IconLabel(_ICONS[kind], Colour.MUTED, _ICON_SIZE)
        figure, note = self.figures[kind], self._notes[kind]
        card = Card("sunken", (12, 6, 12, 6), 0)
        if kind is SavingsKind.MANDATORY:
            name = Label(savings_words(kind), "small")
            return card.add(row(icon, name, figure, (note, 1), gap=6), self.months)
        name = ElidedLabel(savings_words(kind))
        return card.add(row(icon, (name, 1), gap=6), figure, note)


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
    if card.unpaid:
        return months_sentence(card), Tone.WARN
    return months_sentence(card), None
