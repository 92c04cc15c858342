"""One report, open: what is chosen above, figures, at most one chart, and the list."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget

from coop.shop_settings import ShopSettings
from documents.report_list import write_report
from ui.operations import Operations
from ui.reports.asking_bars import bar_for
from ui.reports.report import Answered, Asked, Asks, Report, Shown, answered
from ui.theme.colours import Tone
from ui.theme.letters import fix_size, free_size
from ui.theme.room import Room
from ui.widgets.column_chart import ColumnChart
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts_row import FactsRow
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import Card, column
from ui.widgets.list_export import ListExport
from ui.widgets.note import Note
from ui.widgets.rows_model import RowsModel
from ui.widgets.rows_table import ONE_LINE, TWO_LINES, RowsTable
from ui.wording import Words, words_for_trouble
from values.identity import ItemId
from values.period import one_day
from values.trouble import Trouble

_CHART, _CHART_SHORT = 180, 128
"""How high it is; in a short window the list keeps a few rows."""


class ReportView(QWidget):
    """Reads on the thread of reports, so that selling never waits for it."""

    left = Signal()
    turned = Signal()
    said = Signal(str)
    item_wanted = Signal(object)
    orders_wanted = Signal(object)
    """Orders that were made of what is shown, as `Shown.orders` makes them."""

    def __init__(
        self,
        report: Report,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self.report, self._operations, self._today = report, operations, today
        self._settings = settings
        self._found: Answered | None = None
        self._shown: Shown | None = None
        self._is_reading = self._is_outdated = False
        self._is_new, self._has_chart_room = False, True
        self.bar = bar_for(report.asks, today)
        self.rows: RowsModel[Any] = RowsModel(self, *report.columns)
        height = TWO_LINES if report.asks is not Asks.PERIOD else ONE_LINE
        self.table = RowsTable(self.rows, report.words, row_height=height)
        self.empty = EmptyState(report.empty)
        self.facts = FactsRow(report.facts) if report.facts else None
        self.chart = ColumnChart(report.words) if report.has_chart else None
        self.foot = ElidedLabel(role="muted")
        self.note = Note()
        self.note.hide()
        self.export = ListExport(self, operations)
        self._lay_out()
        self.bar.changed.connect(self._on_changed)
        self.table.opened.connect(self._on_opened)
        self.export.said.connect(self.said)
        self.export.refused.connect(self._refuse)

    def begin(self) -> None:
        """Read anew."""
        self.note.hide()
        self._is_new = True
        self._on_changed()

    def title(self) -> str:
        """Name the report."""
        return self.report.words

    def keys(self) -> Sequence[Key]:
        """Return the keys: what leads on, what is saved, what is chosen."""
        saving = (
            Key("F9", self.tr("Save as PDF"), self.save_pdf),
            Key("Ctrl+E", self.tr("Excel"), self.save_table),
        )
        sending: tuple[Key, ...] = ()
        if self.report.asks is Asks.ORDER:
            sending = (
                Key("F6", self.tr("Make orders"), self.make_orders),
                Key("Ctrl+C", self.tr("Copy the message"), self.copy_message),
            )
        return (
            Key("Down", self.tr("Row"), cap="↑ ↓"),
            Key("Enter", self.tr("Look at the item"), in_bar=self._leads_on()),
            *sending,
            *saving,
            Key("Ctrl+Tab", self._next_words(), self._next),
            Key("Ctrl+Shift+Tab", self.tr("The choice before"), self._previous, in_bar=False),
            Key("F2", self.tr("Choose"), self.choose),
            Key("F5", self.tr("Read again"), self.begin),
            Key("Esc", self.tr("All reports"), self.leave),
        )

    def focus_target(self) -> QWidget:
        """Return the list, or the first choice while there is none."""
        return self.table if self.rows.rows else self.bar.first()

    def fit(self, room: Room) -> None:
        """Show the columns, figures and the chart there is room for."""
        self.table.fit(room)
        if self.facts is not None:
            self.facts.setVisible(not (room.is_short and self.report.has_chart) and not room.is_low)
        if self.chart is not None:
            self._has_chart_room = not room.is_low
            self._show_chart()
            free_size(self.chart)  # Its own least height is that of a tall window.
            fix_size(self.chart, height=_CHART_SHORT if room.is_short else _CHART)

    def use_settings(self, settings: ShopSettings) -> None:
        """Write papers as the cooperative has chosen anew."""
        self._settings = settings

    @Slot()
    def leave(self) -> None:
        """Go back: from what is chosen to the list, from the list to all reports."""
        if self.rows.rows and not self.table.hasFocus():
            self.table.setFocus()
        else:
            self.left.emit()

    @Slot()
    def choose(self) -> None:
        """Go to what is chosen above."""
        self.bar.first().setFocus()

    @Slot()
    def save_pdf(self) -> None:
        """Save what is shown as a paper."""
        self._save("pdf")

    @Slot()
    def save_table(self) -> None:
        """Save what is shown for a spreadsheet."""
        self._save("xlsx")

    def save_to(self, path: Path) -> None:
        """Save what is shown; how the name ends says in which form."""
        if self._shown is not None:
            self.export.write(_writing(self._shown), path)

    @Slot()
    def copy_message(self) -> None:
        """Put the order into the clipboard, to be pasted where it is sent."""
        if self._shown is not None and self._shown.message:
            QGuiApplication.clipboard().setText(self._shown.message)
            self.said.emit(self.tr("The message is copied: paste it into WhatsApp."))

    @Slot()
    def make_orders(self) -> None:
        """Make an order for each supplier of what is shown."""
        if self._shown is not None and self._shown.rows and self._shown.orders is not None:
            self.orders_wanted.emit(self._shown.orders())

    def _lay_out(self) -> None:
        self.listed = QStackedWidget()
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.empty)
        self.chart_card = Card(margins=(12, 8, 12, 4))
        if self.chart is None:
            self.chart_card.hide()
        else:
            self.chart_card.add(self.chart)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1))
        figures = () if self.facts is None else (self.facts,)
        above = (self.bar, self.note, *figures, self.chart_card)
        self.setLayout(column(*above, (listing, 1), self.foot, gap=10))

    def _leads_on(self) -> bool:
        row = self.rows.row_at(0)
        return row is not None and self.report.item_of(row) is not None

    def _next_words(self) -> str:
        if self.report.asks is Asks.ORDER:
            return self.tr("Next supplier")
        return self.tr("Other days")

    @Slot()
    def _next(self) -> None:
        self.bar.step(1)

    @Slot()
    def _previous(self) -> None:
        self.bar.step(-1)

    def _save(self, kind: str) -> None:
        if self._shown is None:
            return
        self.note.hide()
        name = f"{self.report.name} {self._today():%Y-%m-%d}"
        self.export.begin(_writing(self._shown), name, kind)

    def _asked(self) -> Asked | None:
        today = self._today()
        return self.bar.ask(Asked(today, self._settings.zone, one_day(today)))

    @Slot()
    def _on_changed(self) -> None:
        asked = self._asked()
        if asked is None:
            return  # What is wrong stands below the field; the list stays.
        if self._found is not None and _reads_alike(self._found.asked, asked):
            self._found = self._found._replace(asked=asked)
            self._show()
        if self._is_reading:
            self._is_outdated = True
            return
        self._is_reading = True
        read = self._operations.report(answered, self.report, asked)
        read.then(self._on_read).if_trouble(self._on_trouble)

    @Slot(object)
    def _on_read(self, found: Answered) -> None:
        self._is_reading = False
        asked = self._asked()
        if self._is_outdated:
            self._is_outdated = False
            if asked is None or not _reads_alike(found.asked, asked):
                self._on_changed()
                return
        self._found = found if asked is None else found._replace(asked=asked)
        self._show()

    def _show(self) -> None:
        assert self._found is not None
        shown = self.report.show(self._found.found, self._found.asked, self._settings)
        self._shown = shown
        self.bar.offer(shown.suppliers)
        self.rows.show(shown.rows)
        self.listed.setCurrentWidget(self.table if shown.rows else self.empty)
        if self.facts is not None:
            self.facts.show_facts(*shown.facts)
        if self.chart is not None:
            self.chart.show_columns(shown.chart, shown.legend)
            self._show_chart()
        self.foot.setText(shown.foot)
        if shown.rows and self.table.current_row() is None:
            self.table.choose(0)
        if self.isVisible() and (self._is_new or not shown.rows):
            self.focus_target().setFocus()
        self._is_new = False
        self.turned.emit()

    def _show_chart(self) -> None:
        """Show it where there is room, and something on it."""
        has_columns = self._shown is None or bool(self._shown.chart)
        self.chart_card.setVisible(self._has_chart_room and has_columns)

    @Slot(object)
    def _on_opened(self, row: object) -> None:
        item_id: ItemId | None = self.report.item_of(row)
        if item_id is not None:
            self.item_wanted.emit(item_id)

    @Slot(object)
    def _refuse(self, words: Words) -> None:
        self.note.say(Tone.WARN, words.title, words.advice)
        self.note.show()

    @Slot(object)
    def _on_trouble(self, trouble: Trouble) -> None:
        self._is_reading = self._is_outdated = False
        self._refuse(words_for_trouble(trouble))


def _reads_alike(one: Asked, other: Asked) -> bool:
    """Say whether two questions are answered by the same rows."""
    return one._replace(supplier=None) == other._replace(supplier=None)


def _writing(shown: Shown) -> Callable[[Path], None]:
    return lambda path: write_report(path, shown.listed())
