"""Goods that go without being sold: which, how many, why, and the slip that is signed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox

from coop.errors import Refusal
from coop.goods.price_list import PackOnSale
from coop.selling.with_slip import with_slip
from coop.shop_settings import ShopSettings
from coop.stock.expiring_goods import ExpiringRow
from coop.stock.lying_goods import lying_in
from coop.stock.places import KnownPlace, known_places
from coop.stock.write_off_goods import (
    GoneGoods,
    WriteOff,
    WriteOffDone,
    write_off_goods,
)
from documents.write_off_slip import print_write_off_slip
from ui.batches.batch_rows import days_words, reason_name
from ui.formatting import date_text, quantity_text, rupiah_text
from ui.operations import Operations
from ui.theme.letters import at_least
from ui.widgets.act_form import ActForm
from ui.widgets.field import Field, LabelledField
from ui.widgets.item_finder import ItemFinder
from ui.widgets.labels import ElidedLabel, Heading, Label
from ui.widgets.layouts import column, row, rule
from ui.widgets.place_box import PlaceBox
from ui.widgets.quantity_edit import QuantityEdit
from ui.wording import Words
from values.adjustment_reason import WRITE_OFFS, AdjustmentReason
from values.identity import ItemId, PlaceId
from values.places import SHOP
from values.quantity import NOTHING, Quantity

_FIELD_HEIGHT = 40


class WriteOffForm(ActForm):
    """Begins with all that is left of a batch, or with goods that are still to be found."""

    done = Signal(str)

    def __init__(
        self,
        operations: Operations,
        settings: ShopSettings,
        today: Callable[[], date],
        words: Callable[[Refusal], Words],
    ) -> None:
        super().__init__("", words)
        self.save_button.set_words(self.tr("Write off"))
        self._operations, self._settings = operations, settings
        self._item_id: ItemId | None = None
        self._unit = ""
        self._batch: tuple[date, str] | None = None
        self._wanted_place = SHOP
        place = self.tr("From which place")
        self.place, self.place_name = PlaceBox(place), Label(place, "muted")
        self.finder = ItemFinder(operations, today, self.tr("Goods"))
        self.chosen, self.about = ElidedLabel(role="strong"), ElidedLabel(role="muted")
        self.quantity = QuantityEdit(self.tr("How much"))
        self.quantity_part = LabelledField(self.tr("How much"), self.quantity)
        why = self.tr("Why")
        self.reason = QComboBox()
        self.reason.setAccessibleName(why)
        at_least(self.reason, height=_FIELD_HEIGHT)
        for reason in WRITE_OFFS:
            self.reason.addItem(reason_name(reason), reason)
        note = self.tr("Note: who got it, or what happened")
        self.remark = LabelledField(note, Field(note))
        self._lay_out()
        self.finder.taken.connect(self._take)
        self.place.picked.connect(self._read_lying)
        self._lying = operations.latest(self).then(self._show_lying)
        self.save_button.clicked.connect(self.save)

    def _lay_out(self) -> None:
        self.lay_out(
            (Heading(self.tr("Goods that go unsold")), rule()),
            column(
                self.finder,
                self.chosen,
                self.about,
                self.place_name,
                self.place,
                self.quantity_part,
                Label(self.reason.accessibleName(), "muted"),
                self.reason,
                self.remark,
                None,
            ),
            (self.note, row(self.leave_button, (self.save_button, 1))),
        )

    def begin(self, of: ExpiringRow | None) -> None:
        """Begin with a batch, or with no goods yet."""
        self.begin_anew()
        self.finder.begin()
        self.finder.setVisible(of is None)
        self.remark.field.clear()
        self._batch = of.batch if of else None
        self._item_id = of.item_id if of else None
        self.quantity.clear()
        self.chosen.setText(of.name if of else self.tr("Nothing chosen yet"))
        self.about.clear()
        for part in (self.place_name, self.place):
            part.setVisible(of is None)
        self._wanted_place = of.place_id if of else SHOP
        self._operations.ask(known_places).then(self._show_places)
        is_gone = of is not None and of.days < 0
        self.choose(AdjustmentReason.EXPIRED if is_gone else AdjustmentReason.DAMAGED)
        if of is not None:
            self.quantity.set_unit(of.unit)
            self.quantity.set_quantity(of.quantity)
            parts = (of.place, date_text(of.expires_on), days_words(of.days), of.code)
            self.about.setText(" · ".join(filter(None, parts)))

    def use_settings(self, settings: ShopSettings) -> None:
        """Go on as the cooperative has chosen anew."""
        self._settings = settings

    def choose(self, reason: AdjustmentReason) -> None:
        """Choose why they go."""
        self.reason.setCurrentIndex(self.reason.findData(reason))

    def first_field(self) -> Field:
        """Return where typing begins."""
        return self.finder if self._item_id is None else self.quantity

    @Slot()
    def save(self) -> None:
        """Let the goods go, and print the slip."""
        if not self.save_button.isEnabled():
            return
        if self._item_id is not None and self.quantity.text() and self.quantity.quantity() is None:
            self.reveal(self.quantity_part)  # Which says why it cannot be read.
            return
        self.save_button.setEnabled(False)
        goods: tuple[GoneGoods, ...] = ()
        if self._item_id is not None:
            goods = (GoneGoods(self._item_id, self.quantity.quantity() or NOTHING, self._batch),)
        self._operations.write(
            self.fact_id,
            with_slip(write_off_goods, print_write_off_slip, self._settings),
            gone=WriteOff(
                goods=goods,
                reason=AdjustmentReason(self.reason.currentData()),
                note=self.remark.field.text(),
                place_id=self._wanted_place if self._batch else self.place.place_id(),
            ),
            settings=self._settings,
        ).then(self._on_done).if_refused(self.explain).if_trouble(self.explain_trouble)

    @Slot(object)
    def _take(self, pack: PackOnSale) -> None:
        self._item_id = pack.item_id
        self.chosen.setText(pack.name)
        self._unit = pack.base_unit
        self.quantity.set_unit(pack.base_unit)
        self._read_lying()
        self.note.hide()
        self.quantity.setFocus()

    @Slot()
    def _read_lying(self) -> None:
        if self._item_id is not None:
            self._lying.ask(lying_in, self.place.place_id(), self._item_id)

    @Slot(object)
    def _show_lying(self, quantity: Quantity) -> None:
        there = self.tr("The book has {quantity}")
        self.about.setText(there.format(quantity=quantity_text(quantity, self._unit)))

    @Slot(object)
    def _show_places(self, places: dict[PlaceId, KnownPlace]) -> None:
        self.place.show_places(places.values())
        self.place.set_place(self._wanted_place)

    @Slot(object)
    def _on_done(self, done: WriteOffDone | None) -> None:
        if done is None:  # A second press found it recorded.
            self.left.emit()
            return
        words = self.tr("{name} went, worth {value}: slip {number}.")
        value = rupiah_text(done.value)
        said = words.format(name=self.chosen.text(), value=value, number=done.number)
        if not self._settings.prints_receipts:
            said += " " + self.tr("F9, then Enter: save it as a PDF to be signed.")
        self.done.emit(said)
