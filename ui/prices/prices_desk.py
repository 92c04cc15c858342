"""The desk for prices (harga dan label rak): rules, many at once, labels, ceilings."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.prices.price_view import PriceView
from ui.prices.price_views import CeilingsView, LabelsView, ManyView, PriceRulesView
from ui.theme.room import Room
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk


class PricesDesk(OfficeDesk):
    """Four subjects, one at a time; Ctrl+Tab goes to the next."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self.rules = PriceRulesView(operations, today)
        self.many = ManyView(operations, settings, today)
        self.labels = LabelsView(operations, settings, today)
        self.ceilings = CeilingsView(operations, today)
        self._views: dict[str, PriceView] = {
            "rules": self.rules,
            "many": self.many,
            "labels": self.labels,
            "ceilings": self.ceilings,
        }
        self.pills = FilterPills(
            Filter("rules", self.tr("Rules"), "tag"),
            Filter("many", self.tr("Many at once"), "percent"),
            Filter("labels", self.tr("Shelf labels"), "printer"),
            Filter("ceilings", self.tr("Ceilings (HET)"), "shield-check"),
        )
        self.stack = QStackedWidget()
        for view in self._views.values():
            self.stack.addWidget(view)
            view.turned.connect(self.turned)
            view.said.connect(self.said)
            view.form.left.connect(self.go_back)
            view.table.opened.connect(view.to_form)
        self.setLayout(column(self.pills, (self.stack, 1), gap=10))
        self.pills.chosen.connect(self._on_chosen)

    @property
    def view(self) -> PriceView:
        """The subject in front."""
        return self._views[self.pills.current()]

    @override
    def begin(self) -> None:
        for view in self._views.values():
            view.begin()
        self.turned.emit()

    @override
    def read_again(self) -> None:
        for view in self._views.values():
            view.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.many.many.settings = settings
        self.labels.labels.printing.settings = settings

    @override
    def title(self) -> str:
        return self.tr("Prices and shelf labels")

    @override
    def keys(self) -> Sequence[Key]:
        return (
            *self.view.keys(),
            Key("F2", self.tr("Form"), self.view.to_form, help=self.tr("Go to the form")),
            Key("Ctrl+Tab", self.tr("Next subject"), self.pills.choose_next),
            Key("Esc", self.tr("Back"), self.go_back),
        )

    @override
    def focus_target(self) -> QWidget:
        return self.view.focus_part()

    @override
    def fit(self, room: Room) -> None:
        for view in self._views.values():
            view.fit(room)

    @Slot()
    def go_back(self) -> None:
        """Go from the form to the list, and from there to the duties."""
        if self.view.is_in_list() or not self.view.model.rows:
            self.left.emit()
        else:
            self.view.to_list()

    @Slot(str)
    def _on_chosen(self, name: str) -> None:
        view = self._views[name]
        self.stack.setCurrentWidget(view)
        view.focus_part().setFocus()
        self.turned.emit()
