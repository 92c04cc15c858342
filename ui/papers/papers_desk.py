"""Papers that are not printed yet (antrean cetak): look at the paper, then print it or leave it."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.selling.print_queue import OpenJob, cancel_all_jobs, cancel_job, open_jobs, print_again
from ui.formatting import number_text
from ui.operations import Operations
from ui.papers.papers_rows import paper_name, papers_model
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import Label
from ui.widgets.layouts import Card, column, row
from ui.widgets.office_desk import OfficeDesk
from ui.widgets.overlay import Dialog
from ui.widgets.rows_table import ONE_LINE, RowsTable
from ui.widgets.walking import walk_keys
from values.identity import PrintJobId
from values.print_state import PrintState


class PapersDesk(OfficeDesk):
    """One list; what waits is printed by itself as soon as the printer takes it."""

    def __init__(self, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self._said = ""
        self.rows = papers_model(self)
        self.table = RowsTable(self.rows, self.tr("Papers not printed yet"), row_height=ONE_LINE)
        self.empty = EmptyState(self.tr("Everything is printed."))
        self.stack = QStackedWidget()
        self.print_button = Button(self.tr("Print it"), "F9", "printer", "primary")
        self.leave_button = Button(self.tr("Leave it"), "F8", "x")
        self.leave_all_button = Button(self.tr("Leave all"), "Shift+F8", "trash-2")
        self.back_button = Button(self.tr("Back"), "Esc")
        self._jobs = operations.latest(self).then(self._show)
        self._lay_out()
        self._connect()

    @override
    def begin(self) -> None:
        self.read_again()

    @override
    @Slot()
    def read_again(self) -> None:
        self._jobs.ask(open_jobs)

    @override
    def title(self) -> str:
        return self.tr("Papers not printed yet")

    @override
    def keys(self) -> Sequence[Key]:
        again = Key("F5", self.tr("Look again"), self.read_again)
        back = Key("Esc", self.tr("Back"), self.left.emit)
        if not self.rows.rows:
            return (again, back)
        leave = self.tr("Leave it unprinted, or take it for printed")
        return (
            *walk_keys(self.table, self.tr("Paper"), self.tr("Paper above")),
            Key("F9", self.tr("Print it"), self.print_chosen),
            Key("F8", self.tr("Leave it"), self.leave_chosen, help=leave),
            Key("Shift+F8", self.tr("Leave all"), self.ask_to_leave_all),
            again,
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        return self.table if self.rows.rows else self.back_button

    @override
    def fit(self, room: Room) -> None:
        self.table.fit(room)

    @Slot()
    def print_chosen(self) -> None:
        """Print the chosen paper; what waits is tried again."""
        self._change(print_again, self.tr("{paper} goes to the printer."))

    @Slot()
    def leave_chosen(self) -> None:
        """Leave the chosen paper unprinted."""
        self._change(cancel_job, self.tr("{paper} is not printed. What it is about stays."))

    def _change(self, act: Callable[[Any, PrintJobId], None], words: str) -> None:
        job = self.table.current_row()
        if job is not None and job.state is not PrintState.SENDING:
            self._said = words.format(paper=paper_name(job))
            self._operations.print_out(act, job.job_id).then(self._on_changed)

    @Slot()
    def ask_to_leave_all(self) -> None:
        """Ask once more: a shop that got its printer back wants none of last week's receipts."""
        if not self.rows.rows:
            return
        title = self.tr("Leave {count} papers unprinted?")
        dialog = Dialog(
            self,
            title.format(count=number_text(len(self.rows.rows))),
            self.tr("What was recorded stays. Each receipt can be printed again as a copy."),
            icon_name="printer",
        )
        dialog.add_button(Button(self.tr("Not yet"), "Esc"))
        dialog.add_button(Button(self.tr("Leave all"), kind="primary"), self.leave_all)
        dialog.open()

    @Slot()
    def leave_all(self) -> None:
        """Leave all papers unprinted."""
        self._said = self.tr("No paper waits any more.")
        self._operations.print_out(cancel_all_jobs).then(self._on_changed)

    def _lay_out(self) -> None:
        advice = self.tr(
            "What waits is printed by itself. Look at the paper where it is unsure: print it, or "
            "leave it if it is there."
        )
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1))
        buttons = (self.leave_all_button, self.leave_button, self.print_button)
        foot = row(self.back_button, None, *buttons, gap=8)
        self.setLayout(column(Label(advice, "muted", wraps=True), (listing, 1), foot, gap=10))

    def _connect(self) -> None:
        self.table.current_changed.connect(self._on_chosen)
        self.print_button.clicked.connect(self.print_chosen)
        self.leave_button.clicked.connect(self.leave_chosen)
        self.leave_all_button.clicked.connect(self.ask_to_leave_all)
        self.back_button.clicked.connect(self.left)
        self._operations.queued.connect(self.read_again)

    @Slot(object)
    def _on_changed(self, _nothing: None) -> None:
        self.said.emit(self._said)

    @Slot(object)
    def _on_chosen(self, job: OpenJob | None) -> None:
        may_change = job is not None and job.state is not PrintState.SENDING
        self.print_button.setEnabled(may_change)
        self.leave_button.setEnabled(may_change)

    @Slot(object)
    def _show(self, jobs: list[OpenJob]) -> None:
        had_focus = self.table.hasFocus()
        self.rows.show(jobs)
        self.stack.setCurrentWidget(self.table if jobs else self.empty)
        self.leave_all_button.setEnabled(bool(jobs))
        self.table.choose(0)
        self._on_chosen(self.table.current_row())
        if had_focus or (jobs and self.back_button.hasFocus()):
            self.focus_target().setFocus()
        self.turned.emit()
