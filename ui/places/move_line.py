"""One kind of goods that is carried: how many, in which pack, and of which batch."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from coop.places.movable_goods import MovableGoods, MovablePack
from coop.places.move_goods import MoveLine
from coop.stock.lying_goods import BatchName
from ui.formatting import quantity_text
from ui.places.places_rows import until_words
from ui.theme.letters import at_least, fix_size
from ui.widgets.labels import ElidedLabel
from ui.widgets.layouts import column, row
from ui.widgets.quantity_edit import QuantityEdit
from values.quantity import NOTHING, ONE, Quantity, in_base_units, is_exact

_QUANTITY_WIDTH = 96
_PACK_WIDTH = 104
_HEIGHT = 40


class MoveLineEdit(QWidget):
    """An empty quantity leaves the goods where they are."""

    changed = Signal()

    def __init__(self, goods: MovableGoods) -> None:
        super().__init__()
        self.goods = goods
        self.name = ElidedLabel(goods.name, role="strong")
        self.about = ElidedLabel(role="small")
        self.edit = QuantityEdit(f"{goods.name}: {self.tr('how many')}")
        self.pack = QComboBox()
        self.pack.setAccessibleName(f"{goods.name}: {self.tr('pack')}")
        self.batch = QComboBox()
        self.batch.setAccessibleName(f"{goods.name}: {self.tr('batch')}")
        fix_size(self.edit, width=_QUANTITY_WIDTH)
        fix_size(self.pack, width=_PACK_WIDTH)
        for box in (self.pack, self.batch):
            at_least(box, height=_HEIGHT)
        self.pack.addItems([pack.unit for pack in goods.packs])
        words = column(self.name, self.about, gap=0)
        beside = row((words, 1), self.edit, self.pack, gap=8)
        self.setLayout(column(beside, self.batch, gap=4))
        self.show_lying(goods)
        self._measure()
        self.edit.quantity_changed.connect(self.changed)
        self.pack.activated.connect(self._measure)
        self.batch.activated.connect(self.changed)

    def show_lying(self, goods: MovableGoods) -> None:
        """Say what lies in the place that the goods are carried from."""
        chosen = self.batch_name()
        self.goods = goods
        said = self.tr("{quantity} lie there")
        self.about.setText(said.format(quantity=quantity_text(goods.there, goods.base_unit)))
        self.batch.clear()
        self.batch.addItem(self.tr("Whichever batch; without a date first"))
        for of in goods.batches:
            there = quantity_text(of.quantity, goods.base_unit)
            self.batch.addItem(f"{until_words(of.expires_on, of.code)} · {there}")
        self.batch.setVisible(bool(goods.batches))
        self.choose_batch(chosen)

    def stops(self) -> tuple[QWidget, ...]:
        """Return where Tab and Enter stop, in their order."""
        return self.edit, self.pack, self.batch

    def choose_pack(self, number: int) -> None:
        """Count in the pack of that number."""
        numbers = [pack.number for pack in self.goods.packs]
        if number in numbers:
            self.pack.setCurrentIndex(numbers.index(number))
            self._measure()

    def choose_batch(self, name: BatchName | None) -> None:
        """Carry goods of one batch, where some of it lies there."""
        names = [None, *(of.name for of in self.goods.batches)]
        self.batch.setCurrentIndex(names.index(name) if name in names else 0)

    def batch_name(self) -> BatchName | None:
        """Return the chosen batch; None where it is left open."""
        at = self.batch.currentIndex()
        return self.goods.batches[at - 1].name if at > 0 else None

    def add(self, quantity: Quantity) -> None:
        """Count so many more."""
        before = self.edit.quantity() or NOTHING
        self.edit.set_quantity(Quantity(before + quantity))

    def line(self) -> MoveLine | None:
        """Return what is carried; None where no quantity is typed."""
        quantity, pack = self.edit.quantity(), self._pack()
        if quantity is None:
            return None
        return MoveLine(
            item_id=self.goods.item_id,
            pack=pack.number,
            ratio=pack.ratio,
            quantity=quantity,
            batch=self.batch_name(),
        )

    def is_unreadable(self) -> bool:
        """Whether something was typed that is no quantity; it is shown red."""
        is_wrong = bool(self.edit.text().strip()) and self.edit.quantity() is None
        self.edit.set_wrong(is_wrong)
        return is_wrong

    def is_short(self) -> bool:
        """Whether more is asked for than the book has there."""
        quantity, ratio = self.edit.quantity(), self._pack().ratio
        if not quantity or not is_exact(quantity, ratio):
            return False
        name = self.batch_name()
        of = [each.quantity for each in self.goods.batches if each.name == name]
        return in_base_units(quantity, ratio) > (of[0] if of else self.goods.there)

    def _pack(self) -> MovablePack:
        return self.goods.packs[max(0, self.pack.currentIndex())]

    def _measure(self) -> None:
        pack = self._pack()
        is_whole = pack.ratio == ONE and not self.goods.is_weighed
        self.edit.set_unit(pack.unit, 0 if is_whole else 3)
        self.changed.emit()
