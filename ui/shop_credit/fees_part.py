"""The fees of last month, as long as they are not posted: who is asked for how much."""

from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from coop.credit.fees import MemberFee, are_fees_posted, fees_of
from coop.credit.post_fees import FeesDone, post_fees
from coop.shop_settings import ShopSettings
from ui.formatting import long_month_text, number_text, rupiah_text
from ui.operations import Operations
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.layouts import column
from ui.widgets.rows_model import Align, Cell, Column, RowsModel
from ui.widgets.rows_table import TWO_LINES, RowsTable
from values.identity import FactId, new_uuid
from values.money import ZERO, Rupiah
from values.month import Month, later_month, month_with

_SEEN_MAX = 4
_WIDTH = 100


class FeesPreview(NamedTuple):
    """What would be posted."""

    month: Month
    rows: tuple[MemberFee, ...]
    """Nothing where no fee is asked, or where it was posted already."""

    @property
    def total(self) -> Rupiah:
        """What it comes to."""
        return Rupiah(sum(of.fee for of in self.rows))


def fees_preview(session: Any, day: date) -> FeesPreview:
    """Reckon the fees of the month before `day`."""
    month = later_month(month_with(day), -1)
    if are_fees_posted(session, month):
        return FeesPreview(month, ())
    return FeesPreview(month, tuple(fees_of(session, month)))


class FeesPart(QWidget):
    """Out of sight while there is nothing to post."""

    done = Signal(str)
    refused = Signal(object)
    troubled = Signal(object)

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._preview: FeesPreview | None = None
        self._is_wanted = False
        self._fact_id = FactId(new_uuid())
        self._readings = operations.latest(self).then(self._show)
        self.words = Label(role="strong", wraps=True)
        self.rows: RowsModel[MemberFee] = RowsModel(
            self,
            Column(self.tr("Member"), lambda of: Cell(of.full_name, of.number)),
            Column(self.tr("Overdue"), lambda of: rupiah_text(of.overdue), _WIDTH, Align.RIGHT),
            Column(self.tr("Fee"), lambda of: rupiah_text(of.fee), _WIDTH, Align.RIGHT),
        )
        self.table = RowsTable(
            self.rows, self.tr("Fees of the month"), row_height=TWO_LINES, takes_focus=False
        )
        self.post_button = Button("", icon_name="check")
        self.setLayout(column(self.words, self.table, self.post_button))
        self.post_button.clicked.connect(self.post)
        self.hide()

    def begin(self) -> None:
        """Read what last month comes to."""
        self._fact_id = FactId(new_uuid())
        self._readings.ask(fees_preview, self._today())

    def use_settings(self, settings: ShopSettings) -> None:
        """Number documents as the cooperative has chosen anew."""
        self._settings = settings

    def set_wanted(self, *, is_wanted: bool) -> None:
        """Come into sight where there is something to post."""
        self._is_wanted = is_wanted
        self.setVisible(is_wanted and bool(self.rows.rows))

    @Slot()
    def post(self) -> None:
        """Post what is shown; a second press while the first is under way does nothing."""
        if self._preview is None or not self.post_button.isEnabled():
            return
        self.post_button.setEnabled(False)
        self._operations.write(
            self._fact_id,
            post_fees,
            month=self._preview.month,
            seen=self._preview.total,
            settings=self._settings,
        ).then(self._on_done).if_refused(self._on_refused).if_trouble(self._on_trouble)

    @Slot(object)
    def _show(self, preview: FeesPreview) -> None:
        self._preview = preview
        self.post_button.setEnabled(True)
        self.rows.show(preview.rows)
        self.table.fit_to_rows(max(1, min(len(preview.rows), _SEEN_MAX)))
        words = self.tr("Fees of {month}: {count} members, not posted yet")
        month = long_month_text(preview.month)
        self.words.setText(words.format(month=month, count=number_text(len(preview.rows))))
        amount = rupiah_text(preview.total or ZERO)
        self.post_button.set_words(self.tr("Post fees of {amount}").format(amount=amount))
        self.set_wanted(is_wanted=self._is_wanted)

    @Slot(object)
    def _on_refused(self, refusal: object) -> None:
        self.post_button.setEnabled(True)
        self.refused.emit(refusal)

    @Slot(object)
    def _on_trouble(self, trouble: object) -> None:
        self.post_button.setEnabled(True)
        self.troubled.emit(trouble)

    @Slot(object)
    def _on_done(self, done: FeesDone | None) -> None:
        if done is not None:
            words = self.tr("Fees of {amount} posted for {count} members, number {number}.")
            self.done.emit(
                words.format(
                    amount=rupiah_text(done.total),
                    count=number_text(done.members),
                    number=done.number,
                )
            )
