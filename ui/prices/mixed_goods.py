"""The goods of a bundle over several items, as they are gathered one by one."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from coop.goods.price_list import PackOnSale
from ui.formatting import rupiah_text
from ui.widgets.button import Button
from ui.widgets.labels import Label
from ui.widgets.layouts import column, row


class MixedGoods(QWidget):
    """Names what was gathered; the last one can be taken out again."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.packs: list[PackOnSale] = []
        self.names = Label(wraps=True)
        self.out_button = Button(self.tr("Take the last one out"), "", "undo-2", kind="link")
        self.setLayout(column(self.names, row(self.out_button, None), gap=4))
        self.out_button.clicked.connect(self.take_out)
        self.begin()

    def begin(self) -> None:
        """Begin with nothing gathered."""
        self.packs = []
        self._show()

    def add(self, pack: PackOnSale) -> None:
        """Gather goods; those that are there already stay where they are."""
        keys = {(known.item_id, known.pack) for known in self.packs}
        if (pack.item_id, pack.pack) not in keys:
            self.packs.append(pack)
        self._show()

    @Slot()
    def take_out(self) -> None:
        """Take the goods that were gathered last out again."""
        del self.packs[-1:]
        self._show()

    @override
    def setEnabled(self, enabled: bool) -> None:
        super().setEnabled(enabled)
        self.out_button.setEnabled(enabled and bool(self.packs))

    def _show(self) -> None:
        lines = [
            f"{number}. {pack.name} · {pack.unit} · {_price(pack)}"
            for number, pack in enumerate(self.packs, start=1)
        ]
        none = self.tr("Choose each item of the bundle by name or code, then Enter.")
        self.names.setText("\n".join(lines) or none)
        self.out_button.setEnabled(bool(self.packs))
        self.out_button.setVisible(bool(self.packs))
        self.changed.emit()


def _price(pack: PackOnSale) -> str:
    return "" if pack.price is None else rupiah_text(pack.price)
