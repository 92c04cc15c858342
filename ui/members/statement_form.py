"""Handing a member's statement out: which days, on what paper, and what it will look like."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QTemporaryDir, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.shop_settings import PrinterKind, ShopSettings
from documents.member_statement import StatementMade, StatementSize
from documents.member_statement_text import statement_text
from documents.print_statement import note_statement_given, print_statement
from ui.members.form_card import MemberForm
from ui.members.member_reading import MemberCard
from ui.members.statement_paper import StatementAsked, StatementPaper, statement_paper
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.widgets.button import Button
from ui.widgets.choice import Choice
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.paper_view import PaperView
from ui.widgets.period_edit import StatementPeriod
from ui.widgets.saving import ask_for_pdf, saved_pdf
from ui.wording import Words

_PAPER_WIDTHS = {StatementSize.A4: 720, StatementSize.A5: 600, StatementSize.ROLL_80: 400}
_VIEW_SIZE = (600, 400)
_LINES_OF_A_PAGE = 12
_NOT_IN_A_NAME = re.compile(r"[^\w-]+")


class StatementForm(MemberForm):
    """Asks for days and paper; `paper` shows the first page, for whoever has room for it.

    It stays open: one member may want it printed and as a message.
    """

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__("", "download")
        self.save_button.set_words(self.tr("Save as PDF"))
        self._operations, self._settings, self._today, self._now = operations, settings, today, now
        self._card: MemberCard | None = None
        self._asked: StatementAsked | None = None
        self._ready: StatementPaper | None = None
        self._given = Words("")
        self._folder: QTemporaryDir | None = None
        self.name = ElidedLabel(role="strong")
        self.period = StatementPeriod(today)
        sizes = [
            (StatementSize.A4, "A4"),
            (StatementSize.A5, "A5"),
            (StatementSize.ROLL_80, self.tr("80 mm")),
        ]
        self.sheet: Choice[StatementSize] = Choice(self.tr("Paper"), sizes)
        self.paper = PaperView(self.tr("Picture of the statement"), *_VIEW_SIZE)
        self.print_button = Button(self.tr("Print"), "F9", "printer")
        self.copy_button = Button(self.tr("Copy for WhatsApp"), "F8", "clipboard-list")
        self._lay_out()

    def begin(self, card: MemberCard) -> None:
        """Offer a member's statement of this year."""
        self._card = card
        self.begin_slip()
        self.name.setText(card.record.full_name)
        self.period.clear()
        self._ask()

    def use_settings(self, settings: ShopSettings) -> None:
        """Write statements as the cooperative has chosen anew."""
        self._settings = settings

    def ready(self) -> StatementPaper | None:
        """Return the statement that is shown; None while it is read and drawn."""
        return self._ready

    @override
    def focus_part(self) -> QWidget:
        return self.period.days

    @override
    def own_keys(self) -> Sequence[Key]:
        words = self.tr("Copy for WhatsApp")
        down, up = self.tr("Scroll the paper"), self.tr("Scroll back")
        return (
            Key("F9", self.tr("Print"), self.print_button.click),
            Key("F8", words, self.copy_button.click, help=self.tr("Copy the statement as text")),
            Key("PgDown", down, self.scroll_down, cap="PgUp PgDn", repeats=True),
            Key("PgUp", up, self.scroll_up, in_bar=False, repeats=True),
        )

    @override
    def set_busy(self, *, is_busy: bool) -> None:
        for button in (self.save_button, self.print_button, self.copy_button):
            button.setEnabled(not is_busy and self._ready is not None)

    @Slot()
    def scroll_down(self) -> None:
        """Show more of the first page."""
        self.paper.scroll_lines(_LINES_OF_A_PAGE)

    @Slot()
    def scroll_up(self) -> None:
        """Show what stands above."""
        self.paper.scroll_lines(-_LINES_OF_A_PAGE)

    @Slot()
    def choose_file(self) -> None:
        """Ask where the PDF is to be saved."""
        if self._ready is None:
            return
        ask_for_pdf(self, _file_name(self._ready), self.save_to)

    def save_to(self, path: Path) -> None:
        """Write the PDF and note that it was given; what is in the way is said in place."""
        if self._ready is None or not self._is_written(path, self._ready):
            return
        self._note_given(Words(self.tr("Saved as {name}.").format(name=path.name)))

    @Slot()
    def print_paper(self) -> None:
        """Send a roll to the receipt printer, or open a sheet where it can be printed."""
        if self._ready is None:
            return
        if self._ready.asked.size is not StatementSize.ROLL_80:
            self._open_sheet(self._ready)
        elif self._settings.printer_kind is PrinterKind.NONE:
            title = self.tr("No printer is chosen yet.")
            self.say(Tone.WARN, Words(title, self.tr("Choose one in the settings.")))
        else:
            self._given = Words(self.tr("The statement was sent to the printer."))
            self.set_busy(is_busy=True)
            columns = self._settings.paper_columns
            answer = self._operations.print_out(print_statement, self._ready.statement, columns)
            answer.then(self._on_given).if_trouble(self.explain_trouble)

    @Slot()
    def copy_text(self) -> None:
        """Put the statement as text where any program can paste it."""
        if self._ready is not None:
            QGuiApplication.clipboard().setText(statement_text(self._ready.statement))
            advice = self.tr("Paste it in WhatsApp with Ctrl+V.")
            self._note_given(Words(self.tr("The text is copied."), advice))

    def _lay_out(self) -> None:
        self.lay_out(
            (Heading(self.tr("Statement")), rule()),
            column(
                self.name,
                self.period,
                column(Label(self.tr("Paper"), "muted"), self.sheet, gap=4),
                None,
            ),
            (
                self.note,
                row((self.print_button, 1), (self.copy_button, 2)),
                row(self.leave_button, (self.save_button, 1)),
            ),
        )
        self.period.changed.connect(self._on_changed)
        self.sheet.changed.connect(self._on_changed)
        self.save_button.clicked.connect(self.choose_file)
        self.print_button.clicked.connect(self.print_paper)
        self.copy_button.clicked.connect(self.copy_text)

    @Slot()
    def _on_changed(self) -> None:
        self.note.hide()
        self._ask()

    def _ask(self) -> None:
        self._asked = self._ready = None
        self.set_busy(is_busy=True)
        period = self.period.period()
        if self._card is None or period is None:
            self.paper.clear()
            return
        settings = self._settings
        made = StatementMade(
            self._today(),
            self._now().astimezone(settings.zone).time(),
            settings.place_name,
            settings.cashier_name,
            settings.treasurer_name,
        )
        self._asked = StatementAsked(self._card.member_id, period, self.sheet.value(), made)
        answer = self._operations.report(statement_paper, self._asked, settings)
        answer.then(self._show).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _show(self, ready: StatementPaper) -> None:
        if ready.asked != self._asked:
            return  # Something else was chosen meanwhile.
        self._ready = ready
        self.paper.show_page(ready.picture.first_page, _PAPER_WIDTHS[ready.asked.size])
        self.set_busy(is_busy=False)

    def _is_written(self, path: Path, ready: StatementPaper) -> bool:
        if (trouble := saved_pdf(path, ready.picture.pdf)) is not None:
            self.say(Tone.WARN, trouble)
        return trouble is None

    def _open_sheet(self, ready: StatementPaper) -> None:
        if self._folder is None:
            self._folder = QTemporaryDir()  # Nobody else's to read, and gone with the program.
        path = Path(self._folder.path()) / _file_name(ready)
        if not self._is_written(path, ready):
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            title = self.tr("No program here opens a PDF.")
            self.say(Tone.WARN, Words(title, self.tr("Save it, and print it elsewhere.")))
            return
        advice = self.tr("Print it from there.")
        self._note_given(Words(self.tr("The statement is open as a PDF."), advice))

    def _note_given(self, words: Words) -> None:
        assert self._ready is not None
        self._given = words
        self.set_busy(is_busy=True)
        answer = self._operations.keep(note_statement_given, self._ready.statement)
        answer.then(self._on_given).if_trouble(self.explain_trouble)

    @Slot(object)
    def _on_given(self, _kept: object) -> None:
        self.note.say(Tone.OK, self._given.title, self._given.advice)
        self._ask()  # From now on it is a copy.


def _file_name(ready: StatementPaper) -> str:
    statement = ready.statement
    days = f"{statement.period.first.isoformat()} {statement.last_day.isoformat()}"
    number = _NOT_IN_A_NAME.sub("-", statement.member_number)
    copy = f" salinan {statement.copy_number}" if statement.copy_number else ""
    return f"rekening {number} {days}{copy}.pdf"
