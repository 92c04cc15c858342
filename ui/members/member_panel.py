"""One member at the right: who they are, what they have, and what can be done next."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.formatting import date_text
from ui.members.advice import advice_about
from ui.members.advice_lines import AdviceLines
from ui.members.balance_cards import BalanceCards
from ui.members.identity_lines import IdentityLines
from ui.members.initials import Initials
from ui.members.member_reading import MemberCard
from ui.members.member_words import STATUS_ICONS, STATUS_TONES, status_words
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, TurningBox, column, row, rule, scrolled
from ui.widgets.note import Note
from ui.widgets.pill import Pill

_SIDES = 16


class MemberPanel(Card):
    """Shows a member; its buttons are the page's to answer."""

    def __init__(self) -> None:
        super().__init__(margins=(_SIDES, 12, _SIDES, 12), gap=8)
        self._card: MemberCard | None = None
        self.letters = Initials()
        self.name = ElidedLabel(role="title")
        self.about = ElidedLabel()
        self.status = Pill()
        self.balances = BalanceCards()
        self.note = Note()
        self.further = AdviceLines()
        self.identity = IdentityLines()
        self.deposit_button = Button(self.tr("Deposit"), "F5", "plus", "primary")
        self.withdraw_button = Button(self.tr("Withdraw"), "F6", "minus")
        self.change_button = Button(self.tr("Change"), "Ctrl+U")
        self.status_button = Button(self.tr("Status"), "Shift+F6")
        self.statement_button = Button(self.tr("Statement"), "F9", "file-text")
        self.savings_button = Button(self.tr("Savings"), "Enter", "book-open")
        self._lay_out()

    def show_card(self, card: MemberCard) -> None:
        """Show a member as they are now; a NIK that is uncovered stays so while they are shown."""
        is_same = self._card is not None and self._card.record == card.record
        self._card = card
        status = card.standing.status
        self.letters.show_member(card.record.full_name, card.photo)
        self.name.setText(card.record.full_name)
        self.name.setToolTip(card.record.full_name)
        self.about.setText(self._about(card))
        self.status.show_state(status_words(status), STATUS_TONES[status], STATUS_ICONS[status])
        self.balances.show_card(card)
        if not (is_same and self.identity.is_revealed):
            self.identity.show_card(card)
        self.deposit_button.setEnabled(not card.has_ended)
        self.withdraw_button.setEnabled(not card.has_ended and card.withdrawable > 0)
        self._show_advice(card)

    def card(self) -> MemberCard | None:
        """Return the member shown."""
        return self._card

    def say(self, tone: Tone, title: str, text: str = "") -> None:
        """Say something in the place of the advice, until the member is read again."""
        self.note.say(tone, title, text)

    def set_alone(self, *, is_alone: bool) -> None:
        """Put all buttons in one row where the panel has the whole page."""
        self._buttons.turn(is_below=not is_alone)
        self.balances.set_across(across=is_alone)

    def fit(self, room: Room) -> None:
        """Leave out what is only nice to have where the window is low."""
        self.balances.set_short(short=room.is_short)
        self.letters.setVisible(not room.is_short)
        self._buttons.setVisible(not room.is_tiny)
        for buttons in self._lesser:
            buttons.setVisible(not room.is_short)

    def _lay_out(self) -> None:
        self.note.hide()
        content = QWidget()
        content.setLayout(column(self.further, self.identity))
        self.view = scrolled(content, ground="card")
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Its arrow keys scroll.
        self.view.setAccessibleName(self.tr("What the register says"))
        parts = []
        for buttons in (
            (self.deposit_button, self.withdraw_button),
            (self.savings_button, self.statement_button),
            (self.change_button, self.status_button),
        ):
            part = QWidget()
            part.setLayout(row(*((button, 1) for button in buttons)))
            parts.append(part)
        self._lesser = parts[1:]
        self._buttons = TurningBox(*((part, 1) for part in parts), gap=8)
        self._buttons.turn(is_below=True)
        heads = column(self.name, self.about, gap=0)
        self.add(
            row(self.letters, (heads, 1), self.status, gap=12),
            self.balances,
            self.note,
            rule(),
            (self.view, 1),
            self._buttons,
        )

    def _about(self, card: MemberCard) -> str:
        since = card.joined_on or card.record.applied_on
        words = self.tr("joined {day}") if card.joined_on else self.tr("applied {day}")
        return f"{card.record.number} · {words.format(day=date_text(since))}"

    def _show_advice(self, card: MemberCard) -> None:
        advice = advice_about(card)
        self.note.setVisible(bool(advice))
        if advice:
            self.note.say(*advice[0], icon_name=advice[0].icon)
        self.further.show_advice(advice[1:])
