"""Typing a discount: so many rupiah, or a share with a percent sign."""

from PySide6.QtCore import QCoreApplication, Qt, Slot

from coop.buying.receipt_draft import NotaDiscount
from ui.buying.buying_words import discount_text, read_discount
from ui.reading import Unreadable
from ui.widgets.field import Field
from ui.wording import words_for_reason

_LENGTH_MAX = 24


class DiscountEdit(Field):
    """A field for a discount; nothing typed is none."""

    def __init__(self, name: str) -> None:
        example = QCoreApplication.translate("Buying", "5% or 5.000")
        super().__init__(name, placeholder=example)
        self.refuses_scans = True
        self.setMaxLength(_LENGTH_MAX)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textChanged.connect(self._announce)

    def discount(self) -> NotaDiscount | None:
        """Read the discount; None where it cannot be read, which is said under the field."""
        try:
            return read_discount(self.text())
        except Unreadable:
            return None

    def set_discount(self, discount: NotaDiscount) -> None:
        """Show a discount, or an empty field."""
        self.setText(discount_text(discount))

    @Slot()
    def _announce(self) -> None:
        try:
            read_discount(self.text())
        except Unreadable as unreadable:
            self.say(words_for_reason(unreadable.reason), is_wrong=True)
        else:
            self.say("", is_wrong=False)
