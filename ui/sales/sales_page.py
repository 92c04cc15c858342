"""The sales of some days: find one, read it, print it again, take it back."""

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.selling.period_sales import PeriodSales, period_sales
from coop.selling.sales_list import PAGE_ROWS, SaleRow, sales_list
from coop.selling.sales_list import SalesPage as SalesPart
from coop.selling.sold import SaleSold, sale_sold
from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.sales.period_bar import SalesPeriodBar
from ui.sales.sale_desk import SaleDesk
from ui.sales.sales_model import sales_model
from ui.sales.sales_saving import SalesSaving
from ui.sales.sales_totals import Foot, SalesTotals, sums_line
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.layouts import Card, add_parts, column, row
from ui.widgets.list_and_detail import ListAndDetail
from ui.widgets.page import Page
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from ui.wording import Words
from values.identity import FactId


class SalesPage(Page):
    """Search and days above, the list at the left, the chosen sale at the right.

    It reads again after each commit while it is seen, and when it comes to the front.
    """

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._today, self._settings = operations, today, settings
        self._gathered: list[SaleRow] = []
        self._wanted_rows = PAGE_ROWS
        self._older: FactId | None = None
        self._sought: FactId | None = None
        self.search = Field(
            self.tr("Search receipts"),
            kind="find",
            placeholder=self.tr("Number, item, or total"),
            icon_name="search",
        )
        self.search.leave(("Left", "Right"))
        self.days = SalesPeriodBar(today())
        self.totals = SalesTotals()
        self.sales = sales_model(self, self.days.has_several)
        self.table = RowsTable(self.sales, self.tr("Receipts"), row_height=TWO_LINES)
        self.foot = Foot()
        self.desk = SaleDesk(operations, settings)
        self.export = SalesSaving(self, operations)
        self._lay_out()
        self._pages = operations.latest(self).then(self._on_part)
        self._sums = operations.latest(self).then(self._show_sums)
        self._details = operations.latest(self).then(self._show_sale)
        self._arrivals = operations.latest(self).then(self._show_arrived)
        self._connect()

    @override
    def title(self) -> str:
        return self.desk.title() or self.tr("Receipts, {days}").format(days=self.days.words())

    @override
    def keys(self) -> Sequence[Key]:
        if self.desk.has_form:
            return self.desk.keys()
        if self.halves.is_detail_alone:
            return (*self.desk.keys(), Key("Esc", self.tr("Back"), self.leave))
        listed = (
            Key("F2", self.tr("Search"), self.search.setFocus),
            *walk_keys(self.table, self.tr("Receipt"), self.tr("Receipt above")),
        )
        days = (
            Key("Left", self.tr("Other days"), self.days.step_back, ("Alt+Left",), cap="← →"),
            Key("Right", self.tr("Later days"), self.days.step_forth, ("Alt+Right",), in_bar=False),
            Key("Ctrl+Tab", self.tr("Day, 7 days, month"), self.days.spans.choose_next),
            Key("Ctrl+E", self.tr("Save the list"), self.save_list),
            Key("Esc", self.tr("Today"), self.leave, help=self.tr("Clear the search, then today")),
        )
        opening = (Key("Enter", self.tr("Look"), self.open_sale),) if self.halves.is_single else ()
        return (*listed, *opening, *self.desk.keys(), *days)

    @override
    def focus_target(self) -> QWidget:
        return self.desk.panel.table if self.halves.is_detail_alone else self.search

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.table.fit(room)
        self.days.fit(room)
        self.halves.fit(room)
        self.desk.fit(room)
        self.totals.setVisible(not room.is_short)
        self.foot.setVisible(room.is_short)
        self._on_halves()

    @override
    def scan(self, code: str) -> bool:
        """Look for the number that a receipt's QR code holds."""
        if self.desk.has_form:
            return False
        self.search.setText(code)
        return True

    @override
    def arrive(self, subject: object) -> None:
        """Show one sale by its id, whatever its day was."""
        if isinstance(subject, UUID) and not self.desk.has_form:
            self._arrivals.ask(sale_sold, FactId(subject))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.days.see_today(self._today())
        self._reload()

    def use_settings(self, settings: ShopSettings) -> None:
        """Print and round as the shop has chosen anew."""
        self._settings = settings
        self.desk.use_settings(settings)

    @Slot()
    def open_sale(self) -> None:
        """Show the chosen sale where both halves do not fit."""
        if self.desk.sale() is not None:
            self.halves.open_detail()

    @Slot()
    def save_list(self) -> None:
        """Save the sales that are listed: as PDF, Excel or CSV."""
        self.export.offer(self.days.period(), self.search.text(), self._settings)

    @Slot()
    def leave(self) -> None:
        """Go one step back: from the sale to the list, from a search to all, then to today."""
        if self.halves.is_detail_alone:
            self.halves.open_list()
        elif self.search.text():
            self.search.clear()
        else:
            self.days.look_at(self._today())
        self.focus_target().setFocus()

    def _lay_out(self) -> None:
        further = Button(self.tr("Look through the month"), icon_name="calendar-days")
        further.clicked.connect(self.days.look_further)
        self.empty = EmptyState("", further)
        self.listed = QStackedWidget()
        self.listed.addWidget(self.table)
        self.listed.addWidget(self.empty)
        listing = Card(margins=(1, 1, 1, 1), gap=0).add((self.listed, 1), self.foot)
        left = QWidget()
        left.setLayout(column(self.totals, (listing, 1), gap=10))
        self.halves = ListAndDetail(left, self.desk)
        self.top = QWidget()
        self.top.setLayout(row((self.search, 1), self.days, gap=12))
        add_parts(self.body, self.top, (self.halves, 1))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._reload)
        self.days.changed.connect(self._on_days)
        self.sales.more_wanted.connect(self._ask_older)
        self.table.current_changed.connect(self._on_chosen)
        self.table.opened.connect(self.open_sale)
        self.table.clicked.connect(self.open_sale)
        self.desk.turned.connect(self._on_turned)
        self.desk.said.connect(self.toast_wanted)
        self.export.said.connect(self.toast_wanted)
        self.export.refused.connect(self._refuse)
        self.halves.turned.connect(self._on_halves)
        self._operations.committed.connect(self._reload_if_seen)

    @Slot()
    def _reload_if_seen(self) -> None:
        if self.isVisible():
            self._wanted_rows = max(PAGE_ROWS, len(self.sales.rows))
            self._ask_first()

    @Slot()
    def _reload(self) -> None:
        self._wanted_rows = PAGE_ROWS
        self._ask_first()

    @Slot()
    def _on_days(self) -> None:
        self._reload()
        self.table.viewport().update()  # Rows seen before may be written with their day now.
        self.keys_changed.emit()

    def _ask_first(self) -> None:
        self._gathered = []
        self._pages.ask(sales_list, self.days.period(), self.search.text())
        self._sums.ask(period_sales, self.days.period())

    @Slot()
    def _ask_older(self) -> None:
        if self._older is not None:
            self._wanted_rows = len(self.sales.rows) + PAGE_ROWS
            self._gathered = list(self.sales.rows)
            period = self.days.period()
            self._pages.ask(sales_list, period, self.search.text(), before=self._older)

    @Slot(object)
    def _on_part(self, part: SalesPart) -> None:
        self._gathered += part.rows
        self._older = part.older
        if part.older is not None and len(self._gathered) < self._wanted_rows:
            period = self.days.period()
            self._pages.ask(sales_list, period, self.search.text(), before=part.older)
            return
        self.sales.show(self._gathered, has_more=part.older is not None)
        self._show_listed()

    def _show_listed(self) -> None:
        has_rows = bool(self.sales.rows)
        self.listed.setCurrentWidget(self.table if has_rows else self.empty)
        if not has_rows:
            found_none = self.tr("No receipt of {days} fits the search.")
            sold_none = self.tr("Nothing was sold {days}.")
            words = found_none if self.search.text().strip() else sold_none
            self.empty.sentence.setText(words.format(days=self.days.words()))
            self.desk.show_sale(None)
            return
        ids = [sale.sale_id for sale in self.sales.rows]
        if self._sought in ids:
            self.table.choose(ids.index(self._sought))
            self._sought = None
        elif self.table.current_row() is None:
            self.table.choose(0)

    @Slot(object)
    def _on_chosen(self, sale: SaleRow | None) -> None:
        if sale is not None:
            self._details.ask(sale_sold, sale.sale_id)

    @Slot(object)
    def _show_sale(self, sale: SaleSold | None) -> None:
        self.desk.show_sale(sale)

    @Slot(object)
    def _show_arrived(self, sale: SaleSold | None) -> None:
        if sale is not None:
            self._sought = sale.sale_id
            self.search.clear()
            self.days.look_at(sale.business_date)
            self.halves.open_detail()

    @Slot(object)
    def _show_sums(self, sums: PeriodSales) -> None:
        self.totals.show_sums(sums)
        self.foot.say(sums_line(sums))

    @Slot(object)
    def _refuse(self, words: Words) -> None:
        self.toast_wanted.emit(words.as_text())

    @Slot()
    def _on_turned(self) -> None:
        has_form = self.desk.has_form
        for part in (self.search, self.days, self.table):
            part.setEnabled(not has_form)
        if has_form:
            self.halves.open_detail()  # Where both halves do not fit, it was opened from the list.
        elif self.isVisible():
            self.focus_target().setFocus()
        self.keys_changed.emit()

    @Slot()
    def _on_halves(self) -> None:
        is_alone = self.halves.is_detail_alone
        self.top.setVisible(not is_alone)
        self.desk.panel.set_alone(is_alone=is_alone)
        if self.isVisible() and not self.desk.has_form:
            self.focus_target().setFocus()
        self.keys_changed.emit()
