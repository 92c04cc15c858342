"""Typing a quantity."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot

from ui.formatting import quantity_text
from ui.reading import THOUSANDTHS_DIGITS, Reason, Unreadable, meanings_of, read_quantity
from ui.widgets.field import Field
from ui.wording import words_for_reason
from values.quantity import Quantity

_LENGTH_MAX = 16


class QuantityEdit(Field):
    """A field for a quantity of zero or more of one unit."""

    quantity_changed = Signal(object)
    """The quantity, or None while there is none that can be read."""

    def __init__(
        self, name: str, *, unit: str = "", decimals: int = THOUSANDTHS_DIGITS, kind: str = ""
    ) -> None:
        super().__init__(name, kind=kind)
        self.refuses_scans = True
        self.setMaxLength(_LENGTH_MAX)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.set_unit(unit, decimals)
        self.textChanged.connect(self._announce)

    def set_unit(self, unit: str, decimals: int = THOUSANDTHS_DIGITS) -> None:
        """Measure in `unit`, which is divided into so many decimals (0: counted)."""
        self._unit, self._decimals = unit, decimals

    def quantity(self) -> Quantity | None:
        """Read the quantity; None while there is none, or none that can be read."""
        try:
            return read_quantity(self.text(), self._decimals)
        except Unreadable:
            return None

    def set_quantity(self, quantity: Quantity | None) -> None:
        """Show a quantity, or an empty field."""
        self.setText("" if quantity is None else quantity_text(quantity).replace(".", ""))

    @Slot(str)
    def _announce(self, typed: str) -> None:
        quantity, words, is_wrong = None, "", False
        try:
            quantity = read_quantity(typed, self._decimals)
        except Unreadable as unreadable:
            is_wrong = unreadable.reason is not Reason.EMPTY
            words = self._explain(unreadable.reason, typed) if is_wrong else ""
        else:
            if typed.strip() != quantity_text(quantity).replace(".", ""):
                sentence = QCoreApplication.translate("Field", "Read as {amount}.")
                words = sentence.format(amount=quantity_text(quantity, self._unit))
        self.meaning_changed.emit(words, is_wrong)
        self.quantity_changed.emit(quantity)

    def _explain(self, reason: Reason, typed: str) -> str:
        if reason is not Reason.QUANTITY_AMBIGUOUS:
            return words_for_reason(reason)
        large, small = meanings_of(typed)
        sentence = QCoreApplication.translate("Field", "Write {small} or {large}.")
        plain = quantity_text(large).replace(".", "")
        return sentence.format(small=quantity_text(small), large=plain)
