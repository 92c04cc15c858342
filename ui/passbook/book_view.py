"""A member's book at the desk: the page as it will look, printing it, and asking how it went."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.savings.note_passbook_printed import note_passbook_printed
from coop.shop_settings import ShopSettings
from ui.formatting import number_text
from ui.operations import Operations
from ui.passbook.ask_card import AskCard
from ui.passbook.book_panel import BookPanel
from ui.passbook.book_words import file_name
from ui.passbook.page_outlet import PageOutlet
from ui.passbook.passbook_reading import BookAsked, OpenBook, open_book
from ui.passbook.scroll_keys import scroll_keys
from ui.passbook.sheet_printer import SheetPrinter
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.desk_part import DeskPart
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.paper_view import PaperView
from ui.wording import Words, words_for_trouble
from values.identity import FactId, MemberId, new_uuid
from values.trouble import Trouble

PAPER_WIDTH = 760
_VIEW_SIZE = (620, 400)


class BookView(DeskPart):
    """What was sent to paper is kept until somebody has looked at it."""

    calibration_wanted = Signal()

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        printer: SheetPrinter,
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._words = operations, settings, words
        self._asked: BookAsked | None = None
        self._book: OpenBook | None = None
        self._out: OpenBook | None = None
        self._fact_id = FactId(new_uuid())
        self.outlet = PageOutlet(self, operations, printer)
        self.paper = PaperView(self.tr("Picture of the page"), *_VIEW_SIZE)
        self.panel = BookPanel()
        self.ask = AskCard()
        self.cards = QStackedWidget()
        self.cards.addWidget(self.panel)
        self.cards.addWidget(self.ask)
        self.halves = ListAndDetail(self.paper, self.cards)
        self.setLayout(column((self.halves, 1)))
        self._connect()

    def open_book_of(self, member_id: MemberId) -> None:
        """Show the page of a member's book that comes next."""
        self._asked, self._book, self._out = BookAsked(member_id), None, None
        self.panel.begin()
        self.paper.clear()
        self.cards.setCurrentWidget(self.panel)
        self.halves.open_detail()
        self.read_again()

    @override
    def read_again(self) -> None:
        # Not while a page is looked at on paper.
        if self._asked is not None and not self.is_asking:
            answer = self._operations.report(open_book, self._asked, self._settings)
            answer.then(self._show).if_refused(self._explain)

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.read_again()

    @property
    def is_asking(self) -> bool:
        """Whether somebody is asked how a page came out."""
        return self.cards.currentWidget() is self.ask

    def ready(self) -> OpenBook | None:
        """Return the page that is shown; None while it is read."""
        return self._book

    @override
    def keys(self) -> Sequence[Key]:
        scrolling = scroll_keys(self.paper)
        if self.is_asking:
            yes, no = self.tr("It came out well"), self.tr("It went wrong")
            return (Key("F10", yes, self.note_printed), Key("Esc", no, self.deny), *scrolling)
        save, already = self.tr("Save as PDF"), self.tr("Printed already")
        from_row = self.tr("Print from another row, or some rows once more")
        lies = self.tr("The lines are on paper already: only note them")
        return (
            Key("F10", self.tr("Print"), self.print_page, help=self.tr("Print the new lines")),
            *(self._turning() if self.halves.is_single else ()),
            Key("F7", self.tr("From row"), self.go_to_row, help=from_row),
            Key("F8", save, self.choose_file),
            Key("F4", already, self.ask_without_printing, help=lies),
            Key("F6", self.panel.new_book_button.text().strip(), self.turn_to_new_book),
            Key("F9", self.tr("Test print"), self.calibration_wanted.emit),
            *scrolling,
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.ask.focus_part() if self.is_asking else self.panel.focus_part()

    @override
    def fit(self, room: Room) -> None:
        self.halves.fit(room)
        self.halves.open_detail()
        self.turned.emit()  # Where one part alone fits there is a key more.

    @Slot()
    def print_page(self) -> None:
        """Print the page that is shown."""
        book = self._printable()
        if book is not None:
            self.outlet.print_out(book.to_print)

    @Slot()
    def choose_file(self) -> None:
        """Ask where the page is to be saved."""
        book = self._printable()
        if book is not None:
            self.outlet.choose_file(book.to_print, file_name(book.page))

    @Slot()
    def ask_without_printing(self) -> None:
        """Ask at once: a power cut came between the paper and the answer."""
        if self._printable() is not None:
            self._ask(self.tr("Nothing is printed now; the lines are only noted."))

    @Slot()
    def turn_to_new_book(self) -> None:
        """Go on in a new book, or back in the old one."""
        if self._asked is None or self._book is None:
            return
        if not self._book.page.lines:
            title = self.tr("There is nothing new to print.")
            advice = self.tr("The new book begins with what the member pays or takes next.")
            self.panel.say(Tone.INFO, Words(title, advice))
            return
        is_new = not self._asked.in_new_book
        self._asked = BookAsked(self._asked.member_id, in_new_book=is_new)
        self.panel.forget_row()
        self.panel.note.hide()
        self.read_again()

    @Slot()
    def note_printed(self) -> None:
        """Note that the lines stand in the book; a second press does nothing."""
        book = self._out
        if book is None or not self.ask.yes_button.isEnabled():
            return
        self.ask.set_busy(is_busy=True)
        if not book.page.lines:
            self._on_noted(None)
            return
        self._operations.write(
            self._fact_id, note_passbook_printed, page=book.page, shape=book.shape
        ).then(self._on_noted).if_refused(self._refuse).if_trouble(self._explain_trouble)

    @Slot()
    def deny(self) -> None:
        """Note nothing; the lines are as new as before."""
        if self.ask.no_button.isEnabled():
            title = self.tr("Nothing is noted: the lines are still new.")
            advice = self.tr("Put the book in and print again; F7 passes over spoiled rows.")
            self._back_to_page(Tone.WARN, Words(title, advice))

    @Slot()
    def go_to_row(self) -> None:
        """Go to the field for the first row."""
        self.halves.open_detail()
        self.panel.reveal(self.panel.row)

    @Slot()
    def turn_over(self) -> None:
        """Show the picture in the place of the form, or the form again, where one alone fits."""
        if self.halves.is_detail_alone:
            self.halves.open_list()
        else:
            self.halves.open_detail()

    def _printable(self) -> OpenBook | None:
        """Return what can be printed now, and keep it; otherwise say why there is nothing."""
        book = self._book
        if self.is_asking or book is None:
            return None
        self.halves.open_detail()
        if not self.panel.has_row():
            return None
        if not book.page.lines and not book.again_from:
            title = self.tr("Everything stands in the book already.")
            advice = self.tr("To print rows once more, type the first of them: F7.")
            self.panel.say(Tone.INFO, Words(title, advice))
            return None
        self.panel.note.hide()
        self._out = book
        return book

    def _turning(self) -> tuple[Key, ...]:
        picture, form = self.tr("See the page"), self.tr("Back to the form")
        return (Key("F5", picture if self.halves.is_detail_alone else form, self.turn_over),)

    def _connect(self) -> None:
        panel = self.panel
        panel.print_wanted.connect(self.print_page)
        panel.save_wanted.connect(self.choose_file)
        panel.printed_already.connect(self.ask_without_printing)
        panel.new_book_wanted.connect(self.turn_to_new_book)
        panel.calibration_wanted.connect(self.calibration_wanted)
        panel.left.connect(self.left)
        self.halves.turned.connect(self.turned)
        panel.row_typed.connect(self._on_row_typed)
        self.ask.agreed.connect(self.note_printed)
        self.ask.denied.connect(self.deny)
        self.outlet.went_out.connect(self._ask)
        self.outlet.failed.connect(self._on_failed)

    @Slot(int)
    def _on_row_typed(self, row: int) -> None:
        if self._asked is not None:
            self._asked = self._asked._replace(from_row=row)
            self._book = None
            self.read_again()

    @Slot(object)
    def _show(self, book: OpenBook) -> None:
        if book.asked != self._asked or self.is_asking:
            return  # Something else was asked meanwhile.
        self._book = book
        self.paper.show_page(book.picture.first_page, PAPER_WIDTH)
        self.paper.reveal_part(book.depth)
        self.panel.show_book(book)
        self.turned.emit()

    @Slot(str)
    def _ask(self, how: str) -> None:
        if self._out is None:
            return  # Another book was opened while this one went to paper.
        self._fact_id = FactId(new_uuid())
        self.ask.begin(self._out, how)
        self.cards.setCurrentWidget(self.ask)
        self.halves.open_detail()
        self.ask.focus_part().setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_noted(self, _nothing: None) -> None:
        assert self._out is not None
        count = len(self._out.page.lines) + self._out.again_count
        words = self.tr("Lines that stand in the book now: {count}.")
        self.said.emit(words.format(count=number_text(count)))
        self._asked = BookAsked(self._out.asked.member_id)
        self.panel.forget_row()
        self._back_to_page()

    @Slot(object)
    def _refuse(self, refusal: Refusal) -> None:
        self._back_to_page(Tone.BAD, self._words(refusal))

    def _back_to_page(self, tone: Tone = Tone.INFO, words: Words | None = None) -> None:
        self._out = None
        self.cards.setCurrentWidget(self.panel)
        if words is None:
            self.panel.note.hide()
        else:
            self.panel.say(tone, words)
        self.panel.focus_part().setFocus()
        self.turned.emit()
        self.read_again()

    @Slot(object)
    def _on_failed(self, words: Words) -> None:
        self._out = None
        self.panel.say(Tone.WARN, words)

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self.panel.say(Tone.BAD, self._words(refusal))

    @Slot(object)
    def _explain_trouble(self, trouble: Trouble) -> None:
        words = words_for_trouble(trouble)
        self.ask.set_busy(is_busy=False)
        self.ask.note.say(Tone.WARN, words.title, words.advice)
