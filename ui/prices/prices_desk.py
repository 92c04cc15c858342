"""The desk for prices (harga dan label rak): rules, many at once, labels, ceilings."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.shop_settings import ShopSettings
from ui.operations import Operations
from ui.prices.price_view import PriceView
from ui.prices.price_views import CeilingsView, LabelsView, ManyView, PriceRulesView
from ui.theme.room import Room
from ui.widgets.filter_pills import Filter, FilterPills
from ui.widgets.keys import Key
from ui.widgets.late_parts import LateParts
from ui.widgets.layouts import column
from ui.widgets.office_desk import OfficeDesk

View = TypeVar("View", bound=PriceView)


class PricesDesk(OfficeDesk):
    """Four subjects, one at a time; Ctrl+Tab goes to the next."""

    def __init__(
        self, operations: Operations, settings: ShopSettings, today: Callable[[], date]
    ) -> None:
        super().__init__()
        self._operations, self._settings, self._today = operations, settings, today
        self.pills = FilterPills(
            Filter("rules", self.tr("Rules"), "tag"),
            Filter("many", self.tr("Many at once"), "percent"),
            Filter("labels", self.tr("Shelf labels"), "printer"),
            Filter("ceilings", self.tr("Ceilings (HET)"), "shield-check"),
        )
        self.stack = LateParts()
        self._views: list[PriceView] = []
        self.setLayout(column(self.pills, (self.stack, 1), gap=10))
        self.pills.chosen.connect(self._on_chosen)

    @cached_property
    def rules(self) -> PriceRulesView:
        """Rules that hold, or will."""
        return self._added(PriceRulesView(self._operations, self._today))

    @cached_property
    def many(self) -> ManyView:
        """Many prices at once."""
        return self._added(ManyView(self._operations, self._settings, self._today))

    @cached_property
    def labels(self) -> LabelsView:
        """Labels for the shelves."""
        return self._added(LabelsView(self._operations, self._settings, self._today))

    @cached_property
    def ceilings(self) -> CeilingsView:
        """Price ceilings."""
        return self._added(CeilingsView(self._operations, self._today))

    @property
    def view(self) -> PriceView:
        """The subject in front."""
        match self.pills.current():
            case "many":
                return self.many
            case "labels":
                return self.labels
            case "ceilings":
                return self.ceilings
            case _:
                return self.rules

    @override
    def begin(self) -> None:
        for view in self._views:
            view.begin()
        _ = self.view  # Begins as it is built.
        self.turned.emit()

    @override
    def read_again(self) -> None:
        for view in self._views:
            view.read_again()

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self._settings = settings
        self.stack.use_settings(settings)

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
        self.stack.fit(room)

    @Slot()
    def go_back(self) -> None:
        """Go from the form to the list, and from there to the duties."""
        if self.view.is_in_list() or not self.view.model.rows:
            self.left.emit()
        else:
            self.view.to_list()

    def _added(self, view: View) -> View:
        view.begin()  # Before anybody hears of it who would ask for the view.
        view.turned.connect(self.turned)
        view.said.connect(self.said)
        view.form.left.connect(self.go_back)
        view.table.opened.connect(view.to_form)
        self._views.append(view)
        return self.stack.added(view)

    @Slot()
    def _on_chosen(self) -> None:
        view = self.view
        self.stack.setCurrentWidget(view)
        view.focus_part().setFocus()
        self.turned.emit()
