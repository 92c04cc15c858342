"""What went without being sold, by reason and period, and its slips once more."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QWidget

from coop.shop_settings import ShopSettings
from coop.stock.losses import EVERY_ROW, LossList, LossRow, loss_list
from documents.batch_lists import losses_list
from documents.report_list import ReportList
from documents.write_off_slip import print_write_off_slip
from ui.batches.batch_rows import losses_model, reason_name
from ui.batches.slip_view import SlipView
from ui.formatting import rupiah_text
from ui.operations import Operations
from ui.theme.letters import at_least
from ui.theme.room import Room
from ui.widgets.empty_state import EmptyState
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel, Label
from ui.widgets.layouts import Card, column, row, rule
from ui.widgets.period_edit import StatementPeriod
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.adjustment_reason import WRITE_OFFS, AdjustmentReason
from values.money import Rupiah

_FIELD_HEIGHT = 40
_A_DAY = timedelta(days=1)


class LossesView(QWidget):
    """The table has the focus; below it what each reason came to."""

    left = Signal()
    said = Signal(str)
    turned = Signal()
    """Another page is in front."""
    list_ready = Signal(object)
    """The `ReportList` that is to be saved."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings = operations, settings
        self._is_beginning = False
        self.period = StatementPeriod(today)
        self.reason = QComboBox()
        self.reason.setAccessibleName(self.tr("Why"))
        at_least(self.reason, height=_FIELD_HEIGHT)
        self.reason.addItem(self.tr("All reasons"), None)
        for reason in WRITE_OFFS:
            self.reason.addItem(reason_name(reason), reason)
        self.rows = losses_model(self)
        self.table = RowsTable(self.rows, self.tr("What went unsold"), row_height=TWO_LINES)
        self.empty = EmptyState(self.tr("Nothing went unsold in these days."))
        self.stack = QStackedWidget()
        self.by_reason = Label("", "muted", wraps=True)
        self.total = ElidedLabel(role="strong")
        self.slip = SlipView(operations, settings)
        self.pages = QStackedWidget()
        self._list = operations.latest(self).then(self._on_read)
        self._lay_out()

    def begin(self) -> None:
        """Begin with this year, and every reason."""
        self.pages.setCurrentIndex(0)
        self._is_beginning = True  # The table takes the focus once there is something in it.
        self.period.clear()
        self.reason.setCurrentIndex(0)
        self.read_again()

    @Slot()
    def read_again(self) -> None:
        """Read what went; nothing while what is typed is no period."""
        asked = self._asked()
        if asked is not None:
            self._list.ask(loss_list, *asked)

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings
        self.slip.use_settings(settings)

    def keys(self) -> Sequence[Key]:
        """Return the keys of the list, or of the slip in front of it."""
        if self.is_about_slip:
            return self.slip.keys()
        return (
            Key("Down", self.tr("Choose"), cap="↑ ↓"),
            Key("Enter", self.tr("Look at it"), help=self.tr("Look at the slip")),
            Key("F6", self.tr("Slip"), self.print_slip, help=self.tr("Print the slip once more")),
            Key("F9", self.tr("Reason"), self.next_reason, help=self.tr("Show the next reason")),
            Key("Ctrl+S", self.tr("List"), self.save_list, help=self.tr("Save the list")),
            Key("Esc", self.tr("Back"), self.left.emit),
        )

    def focus_target(self) -> QWidget:
        """Return the table, or the period where it is empty, or the slip."""
        if self.is_about_slip:
            return self.slip.focus_target()
        return self.table if self.rows.rows else self.period.days

    def fit(self, room: Room) -> None:
        """Show the columns there is room for."""
        self.table.fit(room)

    @Slot()
    def next_reason(self) -> None:
        """Show what went for the next reason, and after the last for all of them."""
        following = (self.reason.currentIndex() + 1) % self.reason.count()
        self.reason.setCurrentIndex(following)
        self.read_again()

    @property
    def is_about_slip(self) -> bool:
        """Whether a slip is in front."""
        return self.pages.currentWidget() is self.slip

    @Slot()
    def open_slip(self) -> None:
        """Show the slip of the chosen row as it is filed."""
        of: LossRow | None = self.table.current_row()
        if of is not None:
            self.slip.begin(of)
            self._turn(1)

    @Slot()
    def save_list(self) -> None:
        """Read all that went, as far back as the period goes, to be saved as a list."""
        asked = self._asked()
        if asked is not None:
            first, last, reason = asked
            settings = self._settings

            def listed(session: Any) -> ReportList:
                read = loss_list(session, first, last, reason, EVERY_ROW)
                return losses_list(read, (first, last), reason, settings)

            self._operations.report(listed).then(self._on_listed)

    @Slot()
    def print_slip(self) -> None:
        """Print the slip of the chosen row."""
        of: LossRow | None = self.table.current_row()
        if of is not None:
            answer = self._operations.print_out(print_write_off_slip, of.fact_id, self._settings)
            answer.then(self._on_printed)

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        foot = column(self.total, self.by_reason, gap=2, margins=(12, 6, 10, 6))
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.stack, 1), rule(), foot)
        why = column(Label(self.tr("Why"), "muted"), self.reason, None, gap=4)
        front = QWidget()
        front.setLayout(column(row((self.period, 1), (why, 1), gap=10), (listing, 1), gap=8))
        for page in (front, self.slip):
            self.pages.addWidget(page)
        self.setLayout(column((self.pages, 1)))
        self.table.opened.connect(self.open_slip)
        self.slip.left.connect(self._on_slip_left)
        self.slip.said.connect(self.said)
        self.period.changed.connect(self.read_again)
        self.reason.activated.connect(self.read_again)

    def _asked(self) -> tuple[date, date, AdjustmentReason | None] | None:
        """Return the first and last day and the reason; None while what is typed is no period."""
        period = self.period.period()
        reason: AdjustmentReason | None = self.reason.currentData()
        return None if period is None else (period.first, period.after - _A_DAY, reason)

    @Slot(object)
    def _on_listed(self, listed: ReportList) -> None:
        self.list_ready.emit(listed)

    @Slot()
    def _on_slip_left(self) -> None:
        self._turn(0)

    def _turn(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        self.focus_target().setFocus()
        self.turned.emit()

    @Slot(object)
    def _on_read(self, read: LossList) -> None:
        was_in_list = self.table.hasFocus()
        self.rows.show(read.rows)
        self.table.choose(0)
        self.stack.setCurrentWidget(self.table if read.rows else self.empty)
        total = Rupiah(sum(of.value for of in read.sums))
        self.total.setText(self.tr("In all {value}").format(value=rupiah_text(total)))
        parts = [f"{reason_name(of.reason)} {rupiah_text(of.value)}" for of in read.sums]
        self.by_reason.setText(" · ".join(parts))
        if was_in_list or self._is_beginning:
            self._is_beginning = False
            self.focus_target().setFocus()

    @Slot(object)
    def _on_printed(self, has_slip: bool) -> None:  # noqa: FBT001  What the answer brings.
        slip, none = self.tr("The slip is being printed."), self.tr("This row has no slip.")
        self.said.emit(slip if has_slip else none)
