"""Counting: goods are scanned or found, and what lies there is written down; never the book."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.counting.entry_sheet import EntrySheet, Progress, SheetItem, count_progress, entry_sheet
from coop.counting.finish_counting import finish_counting
from coop.counting.give_up_count import give_up_count
from coop.counting.stock_counts import CountHead
from coop.goods.scanned_item import ScannedItem, scanned_item
from coop.shop_settings import ShopSettings
from ui.counting import count_questions
from ui.counting.ask_form import AskForm, Question
from ui.counting.count_files import CountFiles
from ui.counting.count_part import CountPart
from ui.counting.count_words import name_of, not_here_words, unknown_code_words, who_counts
from ui.counting.counting_reading import CountedWord, counted_word
from ui.counting.hint_card import HintCard
from ui.counting.items_list import ItemsList
from ui.counting.tally_form import TallyForm
from ui.counting.wording import words_about_counts
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.wording import Words
from values.counting import Counter


class EntryView(CountPart):
    """The items at the left; at the right what is being counted, or what is asked."""

    finished = Signal(object)
    """The count's head: its differences are shown next."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._operations, self._today = operations, today
        self._head: CountHead | None = None
        self._counter = Counter.FIRST
        self._sheet: EntrySheet | None = None
        self._asked: object = None
        self.items = ItemsList()
        self.who = ElidedLabel(role="heading")
        self.who_button = Button(self.tr("Somebody else"), "F4", "users")
        self.tally = TallyForm(operations, today, now, words_about_counts)
        self.question = AskForm(operations, words_about_counts)
        self.hint = HintCard()
        self.right = QStackedWidget()
        self.files = CountFiles(self, operations, settings)
        self._sheets = operations.latest(self).then(self._show).if_refused(self.items.explain)
        self._lay_out()

    def begin(self, head: CountHead) -> None:
        """Go on with a count, as its first counter."""
        self._head, self._sheet, self._counter = head, None, Counter.FIRST
        self.items.begin()
        self._show_list()
        self._read()

    @override
    def title(self) -> str:
        return self._head.label if self._head else ""

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.files.use_settings(settings)

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self._show_list)
        if self.right.currentWidget() is self.tally:
            way = Key("F6", self.tally.way_words(), self.tally.turn_way)
            return (Key("F10", self.tr("Save"), self.tally.save), way, back)
        if self.right.currentWidget() is self.question:
            return (Key("F10", self.question.save_button.text(), self.question.save), back)
        return (
            Key("Enter", self.tr("Count it"), help=self.tr("Count the chosen row")),
            *self.items.keys(),
            Key("F4", self.tr("Who counts"), self.next_counter, help=self.tr("Somebody else")),
            *self._dispute_keys(),
            Key("F8", self.tr("Sheet"), self.save_sheet, help=self.tr("Blind sheet as PDF")),
            Key("F10", self.tr("Finish"), self.ask_to_finish, help=self.tr("End the counting")),
            Key("Ctrl+Del", self.tr("Give up"), self.ask_to_give_up, in_bar=False),
            Key("Esc", self.tr("Back"), self._leave),
        )

    @override
    def focus_target(self) -> QWidget:
        front = self.right.currentWidget()
        if front is self.tally:
            return self.tally.first_field()
        return self.question.answer if front is self.question else self.items.box

    @override
    def fit(self, room: Room) -> None:
        self.halves.fit(room)
        self.items.fit(room)

    @override
    def scan(self, code: str) -> bool:
        if self.right.currentWidget() is self.question or self._sheet is None:
            return False
        answer = self._operations.ask(scanned_item, code, self._today())
        answer.then(self._on_scanned).if_refused(self.items.explain)
        return True

    @Slot()
    def next_counter(self) -> None:
        """Let the next of those who count write down what they found."""
        if self._head is None or self._sheet is None:
            return
        named = [counter for counter in Counter if name_of(self._head, counter)]
        following = named[(named.index(self._counter) + 1) % len(named)]
        self._count_as(following)

    @Slot()
    def show_disputed(self) -> None:
        """Go to what the two differ on, once somebody is named who decides."""
        if self._head is None or not self._head.is_double:
            return
        if self._head.decider:
            self._count_as(Counter.DECIDER)
            return
        self._ask(count_questions.ask_who_decides())

    @Slot()
    def save_sheet(self) -> None:
        """Save the blind sheet of whoever counts now."""
        if self._head is not None:
            self.files.save_sheet(self._head.count_id, self._counter)

    @Slot()
    def ask_to_finish(self) -> None:
        """Say how far the count is, and ask whether it is over."""
        if self._head is not None:
            answer = self._operations.ask(count_progress, self._head.count_id)
            answer.then(self._ask_to_finish).if_refused(self.items.explain)

    @Slot()
    def ask_to_give_up(self) -> None:
        """Ask why the count comes to nothing."""
        self._ask(count_questions.ask_why_given_up())

    def _lay_out(self) -> None:
        for part in (self.hint, self.tally, self.question):
            self.right.addWidget(part)
        self.finish_button = Button(self.tr("Finish"), "F10", "check", "primary")
        self.sheet_button = Button(self.tr("Sheet"), "F8", "file-text")
        self.back_button = Button(self.tr("Back"), "Esc")
        self.foot = QWidget()
        self.foot.setLayout(row(self.back_button, None, self.sheet_button, self.finish_button))
        listing = Card().add(row((self.who, 1), self.who_button), (self.items, 1), self.foot)
        self.halves = ListAndDetail(listing, self.right)
        self.setLayout(column((self.halves, 1)))
        self.who_button.clicked.connect(self.next_counter)
        self.finish_button.clicked.connect(self.ask_to_finish)
        self.sheet_button.clicked.connect(self.save_sheet)
        self.back_button.clicked.connect(self.left)
        self.items.chosen.connect(self._count)
        self.items.code_typed.connect(self.scan)
        self.items.turned.connect(self.turned)
        self.tally.left.connect(self._show_list)
        self.tally.turned.connect(self.turned)
        self.tally.saved.connect(self._on_saved)
        self.question.left.connect(self._show_list)
        self.question.answered.connect(self._on_answered)
        self.files.told.connect(self.items.tell)

    def _dispute_keys(self) -> tuple[Key, ...]:
        if self._head is None or not self._head.is_double:
            return ()
        words = self.tr("What the two differ on")
        return (Key("F7", self.tr("Differences"), self.show_disputed, help=words),)

    def _count_as(self, counter: Counter) -> None:
        self._counter, self._sheet = counter, None
        self.items.begin()
        self._show_list()
        self._read()

    def _read(self) -> None:
        assert self._head is not None
        self._sheets.ask(entry_sheet, self._head.count_id, self._counter)

    @Slot(object)
    def _show(self, sheet: EntrySheet) -> None:
        self._sheet, self._head = sheet, sheet.head
        self.who.setText(who_counts(sheet))
        self.who_button.setVisible(sheet.head.is_double)
        self.items.show_items(sheet.items)
        if sheet.counter is Counter.DECIDER and not sheet.items:
            self.items.tell(Tone.OK, Words(self.tr("The two agree on all that both have counted.")))
        self.turned.emit()

    @Slot(object)
    def _count(self, item: SheetItem) -> None:
        if self._sheet is not None:
            self._bring(self.tally)
            self.tally.begin(self._sheet, item)
            self.turned.emit()

    def _leave(self) -> None:
        if not self.items.forget_typed():
            self.left.emit()

    def _keep_typed(self) -> None:
        """Remember what is typed and not saved, so that it stands there the next time."""
        item = self.tally.item
        if self._sheet is None or item is None or self.right.currentWidget() is not self.tally:
            return
        self._sheet = self._sheet.with_typed(item.item_id, self.tally.kept())
        self.items.show_items(self._sheet.items)

    @Slot(object)
    def _on_scanned(self, found: ScannedItem | None) -> None:
        if self._sheet is None or self.right.currentWidget() is self.question:
            return
        if found is None:
            self.items.tell(Tone.BAD, unknown_code_words())
            return
        self._keep_typed()
        wanted = found.on_sale.item_id
        item = next((item for item in self._sheet.items if item.item_id == wanted), None)
        if item is None:
            self.items.tell(Tone.BAD, not_here_words(found.on_sale.name))
            return
        self.items.note.hide()
        self._bring(self.tally)
        self.tally.begin(self._sheet, item, found.quantity)
        self.turned.emit()

    @Slot(str, str)
    def _on_saved(self, name: str, amount: str) -> None:
        self.right.setCurrentWidget(self.hint)  # What was typed is saved, and not kept.
        self._show_list()
        self.items.tell(Tone.OK, Words(f"{name}: {amount}"))
        self.items.box.clear()
        sheet, item = self._sheet, self.tally.item
        if sheet is not None and item is not None:
            about = (sheet.head.count_id, sheet.counter, item.item_id)
            self._operations.ask(counted_word, *about).then(self._on_word)

    @Slot(object)
    def _on_word(self, told: CountedWord) -> None:
        if self._sheet is not None and told.counter is self._sheet.counter:
            self._show(self._sheet.with_word(told.item_id, told.own))

    def _ask(self, question: Question) -> None:
        if self._head is None:
            return
        self._asked = question.act
        self._bring(self.question)
        self.question.ask(self._head.count_id, question)
        self.turned.emit()

    @Slot(object)
    def _ask_to_finish(self, progress: Progress) -> None:
        assert self._head is not None
        self._ask(count_questions.ask_to_finish(progress, self._head.items))

    @Slot(object)
    def _on_answered(self, _done: object) -> None:
        if self._asked is finish_counting:
            self.finished.emit(self._head)
        elif self._asked is give_up_count:
            self.said.emit(count_questions.given_up_words())
            self.left.emit()
        else:
            self._count_as(Counter.DECIDER)

    def _bring(self, part: QWidget) -> None:
        self.right.setCurrentWidget(part)
        self.foot.hide()  # Its keys mean something else now.
        self.halves.open_detail()

    @Slot()
    def _show_list(self) -> None:
        self._keep_typed()
        self.right.setCurrentWidget(self.hint)
        self.foot.show()
        self.halves.open_list()
        self.items.note.hide()
        self.items.box.setFocus()
        self.turned.emit()
