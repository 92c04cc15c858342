"""The panel at the right once it is paid: the change, how to count it out, and the paper."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coop.facts.selling import Tender
from coop.selling.tendering import OF_MEMBERS
from ui.formatting import date_text, rupiah_text
from ui.selling.change_notes import ONE_COLUMN_MAX, ChangeNotes
from ui.selling.figures import BigFigure, Sum, Sums
from ui.selling.paid_sale import PaidSale
from ui.selling.press_guard import PressGuard
from ui.selling.wording import method_name
from ui.theme.colours import Tone
from ui.theme.letters import at_least
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.button import PAY_HEIGHT, Button
from ui.widgets.labels import IconLabel, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.note import Note
from ui.wording import Words

_SUMS = 4
_SIDE_HEIGHT = 38
_PAY_HEIGHT_SHORT = 46


class PaperWords(NamedTuple):
    """How the paper stands, in words."""

    tone: Tone
    icon: str
    words: Words


class PaidPanel(QWidget):
    """Stays until the next scan."""

    def __init__(self, guard: PressGuard, *, has_drawer: bool) -> None:
        super().__init__()
        self._room = DESIGN_ROOM
        self._is_stuck = False
        self.sums = Sums(_SUMS, close_up=True)
        self._rule = rule()
        self.change = BigFigure(self.tr("Change"), "change")
        self.due = Label(role="strong", wraps=True)
        self.notes = ChangeNotes()
        self._icon = IconLabel("printer-check", Tone.OK.ink, 20)
        self.paper = Label(tone=Tone.OK)
        self._paper_row = QWidget()
        self._paper_row.setLayout(row(self._icon, (self.paper, 1)))
        self.note = Note(Tone.WARN)
        self.new = Button(
            self.tr("New receipt"), "Enter", "plus", "pay", height=PAY_HEIGHT, takes_focus=False
        )
        self.again = _side(self.tr("Print again"), "F9", "printer")
        self.again_short = _side(self.tr("Print again"), "F9")
        self.drawer = _side(self.tr("Drawer"), "Ctrl+D", "wallet")
        self.drawer_short = _side(self.tr("Drawer"))
        self._has_drawer = has_drawer
        guard.watch(self.new, self.again, self.again_short, self.drawer, self.drawer_short)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # For when it has the page to itself.
        self.setAccessibleName(self.tr("Paid"))
        self._lay_out()

    def show_sale(self, sale: PaidSale) -> None:
        """Show what was paid, and what to give back."""
        lines = [Sum(self.tr("Total"), rupiah_text(sale.total), None, "big")]
        lines += [self._tender(tender) for tender in sale.tenders[: _SUMS - 1]]
        self.sums.show_sums(lines)
        if sale.has_cash:
            self.change.show_amount(self.tr("Change"), sale.change, Tone.INFO)
        elif sale.on_credit:
            self.change.show_amount(self.tr("On credit"), sale.on_credit, Tone.INFO)
        else:
            self.change.show_amount(self.tr("Paid"), sale.total, Tone.INFO)
        self.due.setText(self._due_words(sale))
        self.due.setVisible(bool(sale.on_credit))
        self.notes.show_change(sale.change)
        self._arrange()

    def show_paper(self, paper: PaperWords) -> None:
        """Say how the paper stands; trouble is a note, good news a line."""
        self._is_stuck = paper.tone is Tone.WARN
        self._paper_row.setVisible(not self._is_stuck)
        self.note.setVisible(self._is_stuck)
        self._arrange()
        if self._is_stuck:
            self.note.say(Tone.WARN, paper.words.title, paper.words.advice)
            return
        self.paper.setText(paper.words.title)
        self.paper.set_tone(paper.tone)
        self._icon.show_icon(paper.icon, paper.tone.ink)

    def fit(self, room: Room) -> None:
        """Take smaller figures where the window is low; alone on the page the change may be big."""
        self._room = room
        short = room.is_short
        at_least(self.new, height=_PAY_HEIGHT_SHORT if short else PAY_HEIGHT)
        self.again.setVisible(not short)
        self.again_short.setVisible(short)
        self.drawer.setVisible(self._has_drawer and not short)
        self.drawer_short.setVisible(self._has_drawer and short)
        self._arrange()

    def _arrange(self) -> None:
        """Share the room: a printer in trouble needs some, and the change stays whole."""
        room, notes = self._room, self.notes
        is_crowded = self._is_stuck and notes.kinds > ONE_COLUMN_MAX
        has_sums = not room.is_low and not (room.is_short and self._is_stuck)
        self.sums.setVisible(has_sums)
        self._rule.setVisible(has_sums)
        notes.lay_out(is_list=not room.is_short and not is_crowded)
        role = "total_small" if room.is_short else "change"
        if room.is_flat and not self._is_stuck:
            role = "total"
        self.change.lay_out(role, is_stacked=not room.is_short)

    def _lay_out(self) -> None:
        self.setLayout(
            column(
                self.sums,
                self._rule,
                self.change,
                self.due,
                self.notes,
                None,
                self._paper_row,
                self.note,
                self.new,
                row((self.again, 1), (self.again_short, 1), self.drawer, (self.drawer_short, 1)),
                gap=9,
            )
        )
        self.note.hide()
        self.due.hide()

    def _due_words(self, sale: PaidSale) -> str:
        if sale.due_on is None:
            return ""
        words = self.tr("Credit Rp{amount}, due on {day}")
        return words.format(amount=rupiah_text(sale.on_credit), day=date_text(sale.due_on))

    def _tender(self, tender: Tender) -> Sum:
        words = self.tr("{method} received").format(method=method_name(tender.method))
        if tender.method in OF_MEMBERS:
            words = method_name(tender.method)
        return Sum(words, rupiah_text(tender.received), None, "strong")


def _side(text: str, key: str = "", icon_name: str = "") -> Button:
    return Button(text, key, icon_name, "left", height=_SIDE_HEIGHT, takes_focus=False)
