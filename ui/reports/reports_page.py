"""The reports about goods (laporan): a list of them; the open one takes the whole page."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.reports.margin_reports import margin_reports
from ui.reports.order_report import order_report
from ui.reports.report import Report
from ui.reports.report_view import ReportView
from ui.reports.shelf_reports import shelf_reports
from ui.reports.time_reports import time_reports
from ui.theme.room import DESIGN_ROOM, Room
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, add_parts
from ui.widgets.page import Page
from ui.widgets.rows_model import Cell, Column, RowsModel
from ui.widgets.rows_table import TWO_LINES, RowsTable

GOODS_PAGE, BUYING_PAGE = "goods", "buying"
_KEY_WIDTH = 56


def all_reports() -> list[Report]:
    """Return the reports, what is asked for most often first."""
    return [order_report(), *margin_reports(), *shelf_reports(), *time_reports()]


class ReportsPage(Page):
    """Each report is built when it is first opened, and read whenever it comes to the front."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self._room = DESIGN_ROOM
        self._views: dict[str, ReportView] = {}
        self.reports = all_reports()
        self.rows = _reports_model(self, self.reports)
        self.table = RowsTable(
            self.rows, self.tr("Reports"), row_height=TWO_LINES, has_heading=False
        )
        self.rows.show(self.reports)
        self.table.choose(0)
        self.table.opened.connect(self._on_opened)
        self.table.clicked.connect(self.open_chosen)
        self.home = Card(margins=(0, 4, 0, 4))
        self.home.add((self.table, 1))
        self.parts = QStackedWidget()
        self.parts.addWidget(self.home)
        add_parts(self.body, (self.parts, 1))

    @override
    def title(self) -> str:
        view = self.view()
        return view.title() if view is not None else self.tr("Reports")

    @override
    def keys(self) -> Sequence[Key]:
        view = self.view()
        if view is not None:
            return view.keys()
        digits = (
            Key(str(number), report.words, partial(self.open, report), in_bar=False)
            for number, report in enumerate(self.reports, 1)
        )
        return (
            Key("Down", self.tr("Report"), cap="↑ ↓"),
            Key("Enter", self.tr("Open"), self.open_chosen),
            *digits,
        )

    @override
    def focus_target(self) -> QWidget:
        view = self.view()
        return view.focus_target() if view is not None else self.table

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self._room = room
        self.table.fit(room)
        for view in self._views.values():
            view.fit(room)

    @override
    def arrive(self, subject: object) -> None:
        """Open the report of that name."""
        for report in self.reports:
            if report.name == subject:
                self.open(report)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        view = self.view()
        if view is not None:
            view.begin()

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings
        for view in self._views.values():
            view.use_settings(settings)

    def view(self) -> ReportView | None:
        """Return the open report; None while the list is seen."""
        front = self.parts.currentWidget()
        return front if isinstance(front, ReportView) else None

    def open(self, report: Report) -> None:
        """Open a report."""
        if report.name not in self._views:
            self._views[report.name] = self._built(report)
        view = self._views[report.name]
        self.parts.setCurrentWidget(view)
        view.begin()
        self.keys_changed.emit()
        view.focus_target().setFocus()

    @Slot()
    def open_chosen(self) -> None:
        """Open the report that is chosen in the list."""
        report = self.table.current_row()
        if report is not None:
            self.open(report)

    def _built(self, report: Report) -> ReportView:
        view = ReportView(report, self._operations, self._settings, self._today)
        view.left.connect(self._go_home)
        view.turned.connect(self.keys_changed)
        view.said.connect(self.toast_wanted)
        view.item_wanted.connect(self._on_item)
        view.orders_wanted.connect(self._on_orders)
        self.parts.addWidget(view)
        view.fit(self._room)
        return view

    @Slot(object)
    def _on_opened(self, report: Report) -> None:
        self.open(report)

    @Slot(object)
    def _on_item(self, item_id: object) -> None:
        self.page_wanted.emit(GOODS_PAGE, item_id)

    @Slot(object)
    def _on_orders(self, orders: object) -> None:
        self.page_wanted.emit(BUYING_PAGE, orders)

    @Slot()
    def _go_home(self) -> None:
        self.parts.setCurrentWidget(self.home)
        self.keys_changed.emit()
        self.table.setFocus()


def _reports_model(owner: QObject, reports: Sequence[Report]) -> RowsModel[Report]:
    return RowsModel(
        owner,
        Column("", lambda report: str(reports.index(report) + 1), _KEY_WIDTH),
        Column("", lambda report: Cell(report.words, report.text, is_bold=True)),
    )
