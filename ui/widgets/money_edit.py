"""Typing an amount of rupiah."""

import re

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from typing_extensions import override

from ui.formatting import rupiah_text
from ui.reading import Reason, Unreadable, read_rupiah
from ui.widgets.field import Field
from ui.wording import words_for_reason
from values.money import Rupiah

_LENGTH_MAX = 24
_PLAIN = re.compile(r"[\d.]+")


class MoneyEdit(Field):
    """A field for an amount of zero or more; it groups thousands while digits are typed.

    Not a `QSpinBox`: that one counts in 32 bits and ends at 2.147.483.647.
    """

    amount_changed = Signal(object)
    """The amount, or None while there is none that can be read."""

    def __init__(self, name: str, *, kind: str = "", placeholder: str = "") -> None:
        super().__init__(name, kind=kind, placeholder=placeholder)
        self.refuses_scans = True
        self.setMaxLength(_LENGTH_MAX)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grouped = ""
        self.textEdited.connect(self._group)
        self.textChanged.connect(self._announce)

    def rupiah(self) -> Rupiah | None:
        """Read the amount; None while there is none, or none that can be read."""
        try:
            return read_rupiah(self.text())
        except Unreadable:
            return None

    def set_rupiah(self, amount: Rupiah | None) -> None:
        """Show an amount, or an empty field."""
        self._grouped = "" if amount is None else rupiah_text(amount)
        self.setText(self._grouped)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        amount = self.rupiah()
        if amount is not None:
            self.set_rupiah(amount)

    @Slot(str)
    def _group(self, typed: str) -> None:
        """Put dots between thousands, unless somebody types dots of his own."""
        has_own_dots = typed.count(".") > self._grouped.count(".")
        if has_own_dots or not _PLAIN.fullmatch(typed):
            return
        digits = typed.replace(".", "").lstrip("0") or "0"
        after_cursor = len(typed[self.cursorPosition() :].replace(".", ""))
        self._grouped = rupiah_text(Rupiah(int(digits)))
        self.setText(self._grouped)
        self._put_cursor(after_cursor)

    def _put_cursor(self, digits_after: int) -> None:
        place = len(self.text())
        while digits_after and place:
            place -= 1
            digits_after -= self.text()[place].isdigit()
        self.setCursorPosition(place)

    @Slot()
    def _announce(self) -> None:
        typed = self.text()  # Qt tells of the ungrouped text last, when it is gone already.
        amount, words, is_wrong = None, "", False
        try:
            amount = read_rupiah(typed)
        except Unreadable as unreadable:
            is_wrong = unreadable.reason is not Reason.EMPTY
            words = words_for_reason(unreadable.reason) if is_wrong else ""
        else:
            if not _PLAIN.fullmatch(typed.strip()):
                sentence = QCoreApplication.translate("Field", "Read as {amount}.")
                words = sentence.format(amount=rupiah_text(amount))
        self.meaning_changed.emit(words, is_wrong)
        self.amount_changed.emit(amount)
