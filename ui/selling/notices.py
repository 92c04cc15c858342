"""Small pressable rows of the till: the buyer, the carts put aside, the last sale."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.selling.buyer import Buyer
from ui.selling.buyer_words import buyer_words
from ui.theme.colours import Colour
from ui.widgets.chosen_keys import key_for
from ui.widgets.labels import ElidedLabel, IconLabel, KeyCap, Label, dress
from ui.widgets.layouts import Card, column, row


class Notice(QWidget):
    """An icon, what there is, and the key that leads to it; the mouse may press it as well."""

    pressed = Signal()

    def __init__(self, icon_name: str, key: str) -> None:
        super().__init__()
        self._title = ElidedLabel(role="small_strong")
        self._sub = ElidedLabel()
        self.setLayout(
            row(
                IconLabel(icon_name, Colour.MUTED, 18),
                (column(self._title, self._sub, gap=0), 1),
                KeyCap(key_for(key)),
                gap=10,
            )
        )

    def say(self, title: str, sub: str) -> None:
        """Say what there is."""
        self._title.setText(title)
        self._sub.setText(sub)
        self.setAccessibleName(f"{title}. {sub}" if sub else title)

    def text(self) -> str:
        """Return all it says."""
        return f"{self._title.text()} {self._sub.text()}".strip()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        event.accept()


class BuyerChip(Card):
    """Who buys: a member by name, or anybody."""

    pressed = Signal()

    def __init__(self) -> None:
        super().__init__("tint", (12, 8, 10, 8))
        self._icon = IconLabel("user-round", Colour.ACCENT, 24)
        self._title = ElidedLabel(role="strong")
        self._number = Label(role="small")
        self._sub = ElidedLabel()
        named = row((self._title, 1), self._number, gap=6)
        self.add(
            row(
                self._icon,
                (column(named, self._sub, gap=0), 1),
                KeyCap(key_for("F3")),
                gap=10,
            )
        )
        self.show_buyer(None, is_member=False)

    def show_buyer(self, buyer: Buyer | None, *, is_member: bool) -> None:
        """Say who buys; a member who is being read yet is a member already."""
        title = self.tr("Member") if is_member else self.tr("Not a member")
        sub = "" if is_member else self.tr("F3, or scan a member's card")
        self._title.setText(buyer.full_name if buyer else title)
        self._number.setText(buyer.number if buyer else "")
        self._sub.setText(buyer_words(buyer) if buyer else sub)
        self._icon.show_icon("user-round", Colour.ACCENT if is_member else Colour.MUTED)
        dress(self, card="tint" if is_member else "sunken")
        self.setAccessibleName(f"{self.text()} {self._number.text()}. {self._sub.text()}")
        self.setAccessibleDescription("F3")

    def text(self) -> str:
        """Return who buys, in words."""
        return self._title.text()

    def sub_text(self) -> str:
        """Return what is said of the buyer."""
        return self._sub.text()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()
        event.accept()
