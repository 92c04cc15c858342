"""The panel at the right once it is paid: the change, how to count it out, and the paper."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coop.facts.selling import Tender
from coop.selling.tendering import in_notes
from ui.formatting import number_text, rupiah_text
from ui.selling.figures import BigFigure, Sum, Sums
from ui.selling.press_guard import PressGuard
from ui.selling.wording import method_name
from ui.theme.colours import Tone
from ui.theme.letters import at_least, set_gaps
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.button import PAY_HEIGHT, Button
from ui.widgets.labels import RIGHT, IconLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.note import Note
from ui.wording import Words
from values.identity import FactId
from values.money import Rupiah
from values.tender_method import TenderMethod

_SUMS = 4
_NOTES_ONE_COLUMN = 4
_NOTES_MAX = 8
COIN_MAX = 1_000
"""Rupiah. Larger ones are paper, this and smaller ones are mostly coins."""
_PAY_HEIGHT_SHORT = 46


class PaidSale(NamedTuple):
    """What the screen says of a sale that is on the disk."""

    sale_id: FactId
    number: str
    total: Rupiah
    change: Rupiah
    tenders: tuple[Tender, ...]
    prints: bool
    """Whether its paper was put in the queue to be printed."""


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
        self._change: Rupiah | None = None
        self.sums = Sums(_SUMS, close_up=True)
        self._rule = rule()
        self.change = BigFigure(self.tr("Change"), "change")
        self.easy = Label(role="muted", align=RIGHT, wraps=True)
        self._notes_card = Card("sunken", (14, 10, 14, 10), 4)
        self._notes_grid = QGridLayout()
        set_gaps(self._notes_grid, (0, 0, 0, 0), 4)
        self._notes = [(Label(role="strong"), Label(align=RIGHT)) for _ in range(_NOTES_MAX)]
        self._icon = IconLabel("printer-check", Tone.OK.ink, 20)
        self.paper = Label(tone=Tone.OK)
        self._paper_row = QWidget()
        self._paper_row.setLayout(row(self._icon, (self.paper, 1)))
        self.note = Note(Tone.WARN)
        self.new = Button(
            self.tr("New receipt"), "Enter", "plus", "pay", height=PAY_HEIGHT, takes_focus=False
        )
        self.again = Button(
            self.tr("Print again"), "F9", "printer", "left", height=44, takes_focus=False
        )
        self.drawer = Button(
            self.tr("Open drawer"), "Ctrl+D", "wallet", "left", height=44, takes_focus=False
        )
        if not has_drawer:
            self.drawer.hide()
        guard.watch(self.new, self.again, self.drawer)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # For when it has the page to itself.
        self.setAccessibleName(self.tr("Paid"))
        self._lay_out()

    def show_sale(self, sale: PaidSale) -> None:
        """Show what was paid, and what to give back."""
        lines = [Sum(self.tr("Total"), rupiah_text(sale.total), None, "big")]
        lines += [self._tender(tender) for tender in sale.tenders[: _SUMS - 1]]
        self.sums.show_sums(lines)
        has_cash = any(tender.method is TenderMethod.CASH for tender in sale.tenders)
        self._change = sale.change if has_cash else None
        if has_cash:
            self.change.show_amount(self.tr("Change"), sale.change, Tone.INFO)
        else:
            self.change.show_amount(self.tr("Paid"), sale.total, Tone.INFO)
        self._show_notes(in_notes(sale.change))

    def show_paper(self, paper: PaperWords) -> None:
        """Say how the paper stands; trouble is a note, good news a line."""
        is_trouble = paper.tone is Tone.WARN
        self._paper_row.setVisible(not is_trouble)
        self.note.setVisible(is_trouble)
        if is_trouble:
            self.note.say(Tone.WARN, paper.words.title, paper.words.advice)
            return
        self.paper.setText(paper.words.title)
        self.paper.set_tone(paper.tone)
        self._icon.show_icon(paper.icon, paper.tone.ink)

    def fit(self, room: Room) -> None:
        """Take smaller figures where the window is low; alone on the page the change may be big."""
        self._room = room
        short = room.is_short
        role = "total" if room.is_flat else "total_small" if short else "change"
        self.change.lay_out(role, is_stacked=not short)
        self.sums.setVisible(not room.is_low)
        self._rule.setVisible(not room.is_low)
        at_least(self.new, height=_PAY_HEIGHT_SHORT if short else PAY_HEIGHT)
        for button in (self.again, self.drawer):
            at_least(button, height=38 if short else 44)
        if self._change is not None:
            self._show_notes(in_notes(self._change))

    def _show_notes(self, notes: Sequence[tuple[int, int]]) -> None:
        short = self._room.is_short
        self.easy.setText(
            " + ".join(
                f"{count} \N{MULTIPLICATION SIGN} {number_text(value)}"
                if count > 1
                else number_text(value)
                for value, count in notes
            )
        )
        self.easy.setVisible(short and bool(notes))
        self._notes_card.setVisible(not short and bool(notes))
        shown = notes[:_NOTES_MAX]
        for number, (value_label, count_label) in enumerate(self._notes):
            value_label.setVisible(number < len(shown))
            count_label.setVisible(number < len(shown))
            if number < len(shown):
                value, count = shown[number]
                value_label.setText(number_text(value))
                count_label.setText(self._count_words(value, count))
        self._arrange(len(shown))

    def _arrange(self, count: int) -> None:
        """Up to four kinds stand under one another, more of them in two columns."""
        rows = count if count <= _NOTES_ONE_COLUMN else (count + 1) // 2
        for number, (value_label, count_label) in enumerate(self._notes):
            across, down = divmod(number, max(rows, 1))
            if number < count:
                self._notes_grid.addWidget(value_label, down, 3 * across)
                self._notes_grid.addWidget(count_label, down, 3 * across + 1)
        has_two = count > _NOTES_ONE_COLUMN
        self._notes_grid.setColumnMinimumWidth(2, 20 if has_two else 0)
        self._notes_grid.setColumnStretch(1, 1)
        self._notes_grid.setColumnStretch(4, 1 if has_two else 0)

    def _count_words(self, value: int, count: int) -> str:
        if value < COIN_MAX:
            return self.tr("{count} coins").format(count=number_text(count))
        return self.tr("{count} notes").format(count=number_text(count))

    def _lay_out(self) -> None:
        self._notes_card.add(Label(self.tr("An easy way to give change"), "small"))
        self._notes_card.body.addLayout(self._notes_grid)
        self._arrange(_NOTES_MAX)
        self.setLayout(
            column(
                self.sums,
                self._rule,
                self.change,
                self.easy,
                self._notes_card,
                None,
                self._paper_row,
                self.note,
                self.new,
                row((self.again, 1), (self.drawer, 1)),
                gap=9,
            )
        )
        self.note.hide()

    def _tender(self, tender: Tender) -> Sum:
        words = self.tr("{method} received").format(method=method_name(tender.method))
        return Sum(words, rupiah_text(tender.received), None, "strong")
