"""A place and what lies there: found by name, with where else it lies, and the forms beside."""

from collections.abc import Callable, Sequence
from datetime import date
from operator import attrgetter

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.errors import Refusal
from coop.goods.price_list import LyingThere
from coop.places.goods_in_place import GoodsThere, PlacesSeen, places_seen
from coop.shop_settings import ShopSettings
from coop.stock.places import where_it_lies
from coop.word_search.folding import folded
from ui.formatting import number_text, rupiah_text
from ui.operations import Operations
from ui.places.move_form import MoveForm
from ui.places.place_form import PlaceForm
from ui.places.place_panel import PlacePanel
from ui.places.places_rows import goods_model
from ui.theme.room import Room
from ui.widgets.button import Button
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field
from ui.widgets.keys import Key
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import column, row, rule
from ui.widgets.list_with_forms import ListWithForms
from ui.widgets.place_box import PlaceBox
from ui.widgets.rows_table import TWO_LINES, RowsTable
from ui.widgets.walking import walk_keys
from ui.wording import Words
from values.identity import PlaceId
from values.money import Rupiah
from values.places import SHOP, WAREHOUSE


class GoodsView(ListWithForms):
    """The search has the focus; arrows walk through the list below it."""

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__()
        find = self.tr("Find goods that lie there")
        self.box = Field(find, kind="find", placeholder=find, icon_name="search")
        self.place = PlaceBox(self.tr("Place"))
        self.rows = goods_model(self)
        self.table = RowsTable(self.rows, self.tr("What lies there"), row_height=TWO_LINES)
        self.here_button = Button(self.tr("Carry goods here"), "F5", "package", "primary")
        self.empty = EmptyState("", self.here_button)
        self.foot, self.everywhere = ElidedLabel(role="muted"), ElidedLabel(role="muted")
        self.panel = PlacePanel()
        self.move_form = MoveForm(operations, settings, today, words)
        self.place_form = PlaceForm(operations, words)
        self._all: tuple[GoodsThere, ...] = ()
        self._place_parts()
        self._list = operations.latest(self).then(self._show)
        self._detail = operations.latest(self).then(self._show_lying)
        self._connect()

    def _place_parts(self) -> None:
        foot = row((self.foot, 1), margins=(12, 4, 10, 4))
        left = QWidget()
        above = row((self.box, 2), (self.place, 1))
        left.setLayout(column(above, (self.list_card(rule(), foot), 1), self.everywhere))
        self.lay_out(left, self.panel, self.move_form, self.place_form)

    def _connect(self) -> None:
        self.box.textEdited.connect(self._filter)
        self.place.picked.connect(self._on_place)
        self.table.opened.connect(self.carry_away)
        self.here_button.clicked.connect(self.carry_here)
        self.panel.away_button.clicked.connect(self.carry_away)
        self.panel.here_button.clicked.connect(self.carry_here)

    @override
    def begin(self) -> None:
        if self.is_at_home():  # What was typed in a form is still there.
            self.box.clear()
            self.place.set_place(WAREHOUSE)
            self.halves.open_list()
        self.read_again()

    @override
    def read_again(self) -> None:
        self._list.ask(places_seen, self._place_id())

    @override
    def use_settings(self, settings: ShopSettings) -> None:
        self.move_form.use_settings(settings)

    @override
    def title(self) -> str:
        return self.tr("Places and what lies there")

    @override
    def keys(self) -> Sequence[Key]:
        back = Key("Esc", self.tr("Back"), self.go_back)
        front = self.sides.currentWidget()
        if front is self.place_form:
            return (Key("F10", self.tr("Save"), self.place_form.save), back)
        if front is self.move_form:
            find = Key("F2", self.tr("Find goods"), self.move_form.finder.setFocus)
            return (find, Key("F10", self.tr("Carry"), self.move_form.save), back)
        here = self.tr("Carry goods from the shop to this place")
        away = self.tr("Carry the chosen goods from here to the shop")
        return (
            Key("F2", self.tr("Find"), self.box.setFocus),
            *walk_keys(self.table, self.tr("Goods"), self.tr("Goods above")),
            Key("F3", self.tr("Next place"), self.place.choose_next),
            Key("F5", self.tr("Carry here"), self.carry_here, help=here),
            Key("F6", self.tr("Carry away"), self.carry_away, help=away),
            Key("F7", self.tr("Rename"), self.rename, help=self.tr("Rename or put away a place")),
            Key("F8", self.tr("New place"), self.name_new),
            back,
        )

    @override
    def focus_target(self) -> QWidget:
        front = self.sides.currentWidget()
        if front is self.place_form:
            return self.place_form.name
        if front is self.move_form:
            return self.move_form.finder
        return self.box

    @override
    def fit(self, room: Room) -> None:
        super().fit(room)
        self.everywhere.setVisible(not room.is_short)

    @override
    def scan(self, code: str) -> bool:
        if self.sides.currentWidget() is not self.move_form:
            return False
        self.move_form.scan(code)
        return True

    @Slot()
    def carry_here(self) -> None:
        """Carry goods from the shop to the place that is looked at."""
        self.move_form.begin(SHOP, self._place_id())
        self.show_side(self.move_form)

    @Slot()
    def carry_away(self) -> None:
        """Carry the chosen goods to the shop."""
        chosen: GoodsThere | None = self.table.current_row()
        if chosen is not None:
            self.move_form.begin(self._place_id(), SHOP)
            self.show_side(self.move_form)
            self.move_form.add_goods(chosen.item_id)

    @Slot()
    def rename(self) -> None:
        """Rename the place that is looked at, or put it away."""
        self.place_form.begin(self.place.place())
        self.show_side(self.place_form)

    @Slot()
    def name_new(self) -> None:
        """Name a new place."""
        self.place_form.begin(None)
        self.show_side(self.place_form)

    def _place_id(self) -> PlaceId:
        """Return the place that is looked at, also while none has been read yet."""
        return self.place.place_id() if self.place.place() else WAREHOUSE

    @Slot(object)
    def _show(self, seen: PlacesSeen) -> None:
        self.place.show_places(each.place for each in seen.rows if each.place.place_id != SHOP)
        self.place.set_place(seen.place.place_id)
        self._all = seen.goods
        worth = (f"{each.place.name} {rupiah_text(each.value)}" for each in seen.rows)
        self.everywhere.setText(self.tr("Worth: {places}").format(places=" · ".join(worth)))
        self._filter()

    @Slot()
    def _filter(self) -> None:
        words = folded(self.box.text()).split()
        rows = [of for of in self._all if all(word in folded(of.name) for word in words)]
        self.show_rows(rows, attrgetter("item_id"))
        nothing = self.tr("Nothing lies there. What is carried there from the shop is listed here.")
        self.empty.sentence.setText(self.tr("Nothing is like that.") if words else nothing)
        self.here_button.setVisible(not words)
        said = self.tr("{count} kinds of goods, worth {value}")
        value = rupiah_text(Rupiah(sum(of.value for of in rows)))
        self.foot.setText(said.format(count=number_text(len(rows)), value=value))

    @Slot()
    def _on_place(self) -> None:
        self.box.clear()
        self.read_again()

    @override
    @Slot(object)
    def on_chosen(self, chosen: GoodsThere | None) -> None:
        self.panel.show_goods(chosen, self.place.place())
        if chosen is None:
            self._detail.forget()
        else:
            self._detail.ask(where_it_lies, chosen.item_id)

    @Slot(object)
    def _show_lying(self, lying: tuple[LyingThere, ...]) -> None:
        self.panel.show_lying(lying)
