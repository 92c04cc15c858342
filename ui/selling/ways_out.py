"""The buttons under a refusal: each leads on from what was not possible."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Signal, Slot

from ui.widgets.button import Button


class WayOut(StrEnum):
    """What may be done instead."""

    FIND = "find"
    NEW_ITEM = "new_item"
    SET_PRICE = "set_price"
    SELL_ANYWAY = "sell_anyway"
    MAKE_POSSIBLE = "make_possible"
    TAKE_OUT = "take_out"
    UNDO = "undo"
    CONTINUE = "continue"
    PUT_ASIDE = "put_aside"
    PAY = "pay"
    DISCOUNT = "discount"
    NEW_PRICE = "new_price"
    ANOTHER_WAY = "another_way"
    CHANGE_AMOUNT = "change_amount"
    TAKE_DUE = "take_due"
    TO_REFERENCE = "to_reference"
    CHOOSE_MEMBER = "choose_member"
    TAKE_LEFT = "take_left"
    IN_CASH = "in_cash"
    ALLOW = "allow"
    TO_GOODS = "to_goods"
    TRY_AGAIN = "try_again"


class WayOutButton(Button):
    """One way out; it takes no focus, its key does the same."""

    taken = Signal(str)

    def __init__(self, way: WayOut, words: str = "", *, kind: str = "on_tint") -> None:
        text, key, icon_name = _looks()[way]
        super().__init__(words or text, key, icon_name, kind, takes_focus=False)
        self.way = way
        self.clicked.connect(self._on_click)

    @Slot()
    def _on_click(self) -> None:
        self.taken.emit(self.way.value)


def _looks() -> dict[WayOut, tuple[str, str, str]]:
    """Words, key and icon of each."""
    translate = QCoreApplication.translate
    return {
        WayOut.FIND: (translate("WayOut", "Find by name"), "F2", "search"),
        WayOut.NEW_ITEM: (translate("WayOut", "New item"), "Ctrl+B", "plus"),
        WayOut.SET_PRICE: (translate("WayOut", "Set a price"), "Ctrl+B", "tag"),
        WayOut.SELL_ANYWAY: (translate("WayOut", "Sell anyway"), "", ""),
        WayOut.MAKE_POSSIBLE: (translate("WayOut", "Take less"), "", ""),
        WayOut.TAKE_OUT: (translate("WayOut", "Take it out"), "Del", "trash-2"),
        WayOut.UNDO: (translate("WayOut", "Undo"), "Ctrl+Z", "undo-2"),
        WayOut.CONTINUE: (translate("WayOut", "Go on"), "Enter", "check"),
        WayOut.PUT_ASIDE: (translate("WayOut", "Put aside"), "F8", "pause"),
        WayOut.PAY: (translate("WayOut", "Pay"), "F10", "banknote"),
        WayOut.DISCOUNT: (translate("WayOut", "Discount"), "F6", "percent"),
        WayOut.NEW_PRICE: (translate("WayOut", "Take the new price"), "Enter", "check"),
        WayOut.ANOTHER_WAY: (translate("WayOut", "Another way to pay"), "+", "plus"),
        WayOut.CHANGE_AMOUNT: (translate("WayOut", "Change the amount"), "", "pencil"),
        WayOut.TAKE_DUE: (translate("WayOut", "Take what is due"), "Enter", "check"),
        WayOut.TO_REFERENCE: (translate("WayOut", "Fill in the reference"), "Tab", "pencil"),
        WayOut.CHOOSE_MEMBER: (translate("WayOut", "Choose the member"), "F3", "user-round"),
        WayOut.TAKE_LEFT: (translate("WayOut", "So much, the rest in cash"), "Enter", "check"),
        WayOut.IN_CASH: (translate("WayOut", "Pay in cash"), "T", "banknote"),
        WayOut.ALLOW: (translate("WayOut", "Supervisor allows it"), "P", "key-round"),
        WayOut.TO_GOODS: (translate("WayOut", "Back to the goods"), "Esc", "undo-2"),
        WayOut.TRY_AGAIN: (translate("WayOut", "Try again"), "Enter", "rotate-ccw"),
    }
