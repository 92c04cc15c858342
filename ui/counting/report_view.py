"""The differences of a count: what each is worth, why, and who approves."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.counting.approve_count import CountDone
from coop.counting.stock_counts import CountHead
from coop.counting.variance import Variance, VarianceLine, variance
from coop.errors import Refusal
from coop.shop_settings import ShopSettings
from ui.counting.ask_form import AskForm, Question
from ui.counting.count_files import CountFiles
from ui.counting.count_part import CountPart
from ui.counting.count_questions import ask_who_approves, ask_why_given_up, given_up_words
from ui.counting.count_rows import differences_model
from ui.counting.not_counted_card import NotCountedCard
from ui.counting.reason_form import ReasonForm
from ui.counting.wording import words_about_counts
from ui.formatting import date_text, number_text, rupiah_text
from ui.operations import Operations
from ui.theme.colours import Tone
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import FactsRow, ShownFact
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.note import Note
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.wording import Words
from values.counting import CountState, DifferenceReason


class CountReportView(CountPart):
    """What differs at the left; at the right what was not counted, a reason, or a question."""

    def __init__(self, operations: Operations, settings: ShopSettings) -> None:
        super().__init__()
        self._operations = operations
        self._head: CountHead | None = None
        self._report: Variance | None = None
        self.facts = FactsRow(4)
        self.rows = differences_model(self)
        self.table = RowsTable(self.rows, self.tr("Differences"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("All that was counted is as the book says."))
        self.stack = QStackedWidget()
        self.note = Note()
        self.note.hide()
        self.reason = ReasonForm(operations, words_about_counts)
        self.question = AskForm(operations, words_about_counts)
        self.left_out = NotCountedCard()
        self.right = QStackedWidget()
        self.files = CountFiles(self, operations, settings)
        self._reports = operations.latest(self).then(self._show).if_refused(self._explain)
        self._lay_out()

    def begin(self, head: CountHead) -> None:
        """Show the differences of a count."""
        self._head, self._report = head, None
        self.rows.show(())
        self.note.hide()
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
        if self.right.currentWidget() is self.reason:
            numbers = [
                Key(str(place), "", partial(self.reason.choose, place), in_bar=False)
                for place in range(1, len(DifferenceReason) + 1)
            ]
            return (Key("F10", self.tr("Keep"), self.reason.save), *numbers, back)
        if self.right.currentWidget() is self.question:
            return (Key("F10", self.question.save_button.text(), self.question.save), back)
        papers = (
            Key("F8", self.tr("PDF"), self.save_paper, help=self.tr("Report as PDF")),
            Key("F9", self.tr("Excel"), self.save_list, help=self.tr("Report as a list")),
        )
        leave = Key("Esc", self.tr("Back"), self.left.emit)
        if self._report is None or self._report.head.state is not CountState.FINISHED:
            return (*papers, leave)
        return (
            Key("Enter", self.tr("Reason"), help=self.tr("Say why the chosen item differs")),
            Key(
                "F6",
                self.tr("Same for the rest"),
                self.explain_rest,
                help=self.tr("One reason for all that have none"),
            ),
            *papers,
            Key("F10", self.tr("Approve"), self.ask_to_approve),
            Key("Ctrl+Del", self.tr("Give up"), self.ask_to_give_up, in_bar=False),
            leave,
        )

    @override
    def focus_target(self) -> QWidget:
        front = self.right.currentWidget()
        if front is self.reason:
            return self.reason.reasons[self.reason.reason()]
        if front is self.question:
            return self.question.answer
        return self.table if self.rows.rows else self.back_button

    @override
    def fit(self, room: Room) -> None:
        self.halves.fit(room)
        self.table.fit(room)

    @Slot(object)
    def explain_line(self, line: VarianceLine) -> None:
        """Ask why one item differs."""
        self._explain_lines((line,))

    @Slot()
    def explain_rest(self) -> None:
        """Ask for one reason for all that have none."""
        if self._report is not None:
            lines = tuple(line for line in self._report.differing if line.is_unexplained)
            if lines:
                self._explain_lines(lines)

    @Slot()
    def save_paper(self) -> None:
        """Save the report as a PDF."""
        if self._head is not None:
            self.files.save_report(self._head.count_id, "pdf")

    @Slot()
    def save_list(self) -> None:
        """Save the report as a list."""
        if self._head is not None:
            self.files.save_report(self._head.count_id, "xlsx")

    @Slot()
    def ask_to_approve(self) -> None:
        """Ask who approves."""
        if self._report is not None:
            self._ask(ask_who_approves(self._report))

    @Slot()
    def ask_to_give_up(self) -> None:
        """Ask why the count comes to nothing."""
        self._ask(ask_why_given_up())

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        for part in (self.left_out, self.reason, self.question):
            self.right.addWidget(part)
        self.back_button = Button(self.tr("Back"), "Esc")
        self.paper_button = Button(self.tr("PDF"), "F8", "file-text")
        self.list_button = Button(self.tr("Excel"), "F9", "download")
        self.approve_button = Button(self.tr("Approve"), "F10", "check", "primary")
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1))
        self.foot = QWidget()
        buttons = row(
            self.back_button,
            None,
            self.paper_button,
            self.list_button,
            self.approve_button,
        )
        self.foot.setLayout(buttons)
        left = QWidget()
        left.setLayout(column((listing, 1), self.note, self.foot, gap=8))
        self.halves = ListAndDetail(left, self.right)
        self.setLayout(column(self.facts, (self.halves, 1), gap=10))
        self.table.opened.connect(self.explain_line)
        for button, act in (
            (self.back_button, self.left),
            (self.paper_button, self.save_paper),
            (self.list_button, self.save_list),
            (self.approve_button, self.ask_to_approve),
        ):
            button.clicked.connect(act)
        for form in (self.reason, self.question):
            form.left.connect(self._show_list)
        self.reason.kept.connect(self._on_kept)
        self.question.answered.connect(self._on_answered)
        self.files.told.connect(self._tell)

    def _read(self) -> None:
        assert self._head is not None
        self._reports.ask(variance, self._head.count_id)

    @Slot(object)
    def _show(self, report: Variance) -> None:
        self._report, self._head = report, report.head
        self.rows.show(report.differing)
        self.stack.setCurrentWidget(self.table if report.differing else self.empty)
        if report.differing and self.table.current_row() is None:
            self.table.choose(0)
        self.left_out.show_items(report)
        is_waiting = report.head.state is CountState.FINISHED
        self.approve_button.setVisible(is_waiting)
        self._show_facts(report)
        if self.right.currentWidget() is self.left_out:
            self.focus_target().setFocus()
        self.turned.emit()

    def _show_facts(self, report: Variance) -> None:
        head = report.head
        waiting = self.tr("{count} without a reason").format(count=number_text(report.unexplained))
        approved = ""
        if head.state is CountState.APPROVED and head.ended_on is not None:
            words = self.tr("approved by {name}, {day}")
            approved = words.format(name=head.approved_by, day=date_text(head.ended_on))
        counted = self.tr("{count} of {whole}").format(
            count=number_text(len(report.lines)), whole=number_text(head.items)
        )
        differing = number_text(len(report.differing))
        said = approved or (waiting if report.unexplained else "")
        bad = Tone.BAD if report.missing else None
        self.facts.show_facts(
            ShownFact(self.tr("Counted"), counted),
            ShownFact(self.tr("Differ"), differing, said),
            ShownFact(self.tr("Missing"), rupiah_text(report.missing), "Rp", bad),
            ShownFact(self.tr("The value changes by"), _signed(report), "Rp"),
        )

    def _explain_lines(self, lines: Sequence[VarianceLine]) -> None:
        if self._report is None or self._report.head.state is not CountState.FINISHED:
            return
        self._bring(self.reason)
        self.reason.begin(self._report.head.count_id, lines)
        self.turned.emit()

    def _ask(self, question: Question) -> None:
        if self._report is None or self._report.head.state is not CountState.FINISHED:
            return
        self._bring(self.question)
        self.question.ask(self._report.head.count_id, question)
        self.turned.emit()

    @Slot()
    def _on_kept(self) -> None:
        self._show_list()
        self.table.row_down()
        self._read()

    @Slot(object)
    def _on_answered(self, done: CountDone | None) -> None:
        if done is None:
            self.said.emit(given_up_words())
            self.left.emit()
            return
        words = self.tr("Approved: {count} items are corrected in the book.")
        self.said.emit(words.format(count=number_text(done.corrected)))
        if done.undated:
            title = self.tr("Of {count} items with a last day some were found.")
            advice = self.tr("Look at their dates, and write them down at the last days of goods.")
            self.note.say(Tone.INFO, title.format(count=number_text(done.undated)), advice)
        self._show_list()
        self._read()

    def _bring(self, part: QWidget) -> None:
        self.right.setCurrentWidget(part)
        self.foot.hide()  # Its keys mean something else now.
        self.halves.open_detail()

    @Slot()
    def _show_list(self) -> None:
        self.right.setCurrentWidget(self.left_out)
        self.foot.show()
        self.halves.open_list()
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _explain(self, refusal: Refusal) -> None:
        self._tell(Tone.BAD, words_about_counts(refusal))

    @Slot(object, object)
    def _tell(self, tone: Tone, words: Words) -> None:
        self.note.say(tone, words.title, words.advice)


def _signed(report: Variance) -> str:
    return ("+" if report.net > 0 else "") + rupiah_text(report.net)
