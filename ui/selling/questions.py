"""What the till asks in place: a quantity or weight, a discount and its reason, a name."""

import re
from collections.abc import Callable
from typing import NamedTuple, Protocol

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from coop.selling.cart import Discount
from ui.formatting import percent_text, quantity_text, rupiah_text
from ui.reading import (
    THOUSANDTHS_DIGITS,
    Reason,
    Unreadable,
    meanings_of,
    read_quantity,
    read_rupiah,
)
from ui.wording import words_for_reason
from values.money import Rupiah
from values.percentage import WHOLE, BasisPoints
from values.quantity import Quantity, price_of

_PERCENT = re.compile(r"(?P<whole>\d{1,3})(?:[.,](?P<part>\d{1,2}))?\s*%")


class Reading(NamedTuple):
    """What is read while it is typed: words for under the title, and a figure beside the field."""

    words: str = ""
    is_wrong: bool = False
    figure: str = ""


class Choice(NamedTuple):
    """A button beside the field; it answers or changes the question at once."""

    words: str
    act: Callable[[], object]
    is_on: bool = False


class Question(Protocol):
    """One thing to be filled in under the scan box."""

    @property
    def title(self) -> str:
        """What is asked."""

    @property
    def start(self) -> str:
        """What the field says at first."""

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Buttons beside the field."""

    @property
    def is_text(self) -> bool:
        """Whether words are wanted and not figures."""

    def read(self, typed: str) -> Reading:
        """Say what is read."""

    def answer(self, typed: str) -> None:
        """Act on what was typed.

        Raises:
            Unreadable, Refusal: it cannot be; the field keeps what it holds.
        """


class QuantityQuestion(Struct, frozen=True):
    """How much of a line, or what the scale says."""

    title: str
    unit: str
    unit_price: Rupiah
    is_weighed: bool
    put: Callable[[Quantity], object]
    start: str = ""
    choices: tuple[Choice, ...] = ()
    is_text: bool = False

    def read(self, typed: str) -> Reading:
        """Say the quantity where it was written otherwise, and what it costs."""
        try:
            quantity = read_quantity(typed, self._decimals)
        except Unreadable as unreadable:
            return _unread(unreadable, typed)
        words = ""
        if typed.strip() != quantity_text(quantity).replace(".", ""):
            sentence = QCoreApplication.translate("TillQuestion", "Read as {amount}.")
            words = sentence.format(amount=quantity_text(quantity, self.unit))
        return Reading(words, figure=rupiah_text(price_of(quantity, self.unit_price)))

    def answer(self, typed: str) -> None:
        """Put the quantity on the line."""
        self.put(read_quantity(typed, self._decimals))

    @property
    def _decimals(self) -> int:
        return THOUSANDTHS_DIGITS if self.is_weighed else 0


class DiscountQuestion(Struct, frozen=True):
    """How much is given away, in rupiah or per cent, of a line or of the whole."""

    title: str
    hint: str
    price: Rupiah
    put: Callable[[Discount], object]
    start: str = ""
    choices: tuple[Choice, ...] = ()
    is_text: bool = False

    def read(self, typed: str) -> Reading:
        """Say what is taken off."""
        if not typed.strip():
            return Reading(self.hint)
        try:
            discount = read_discount(typed)
        except Unreadable as unreadable:
            return _unread(unreadable, typed)
        return Reading(self.hint, figure=rupiah_text(Rupiah(-discount.of(self.price))))

    def answer(self, typed: str) -> None:
        """Give it away; nothing filled in gives nothing."""
        self.put(read_discount(typed) if typed.strip() else Discount())


class TextQuestion(Struct, frozen=True):
    """A few words: why, or what a cart is called."""

    title: str
    hint: str
    put: Callable[[str], object]
    start: str = ""
    choices: tuple[Choice, ...] = ()
    is_text: bool = True

    def read(self, typed: str) -> Reading:  # noqa: ARG002  Words are read as they are.
        """Say what the words are for."""
        return Reading(self.hint)

    def answer(self, typed: str) -> None:
        """Take the words."""
        self.put(" ".join(typed.split()))


def read_discount(typed: str) -> Discount:
    """Read `2000`, `2rb` or `12,5%`.

    Raises:
        Unreadable: it is neither rupiah nor a share of at most the whole.
    """
    text = typed.strip()
    if not text.endswith("%"):
        return Discount(amount=read_rupiah(text))
    found = _PERCENT.fullmatch(text)
    if not found:
        raise Unreadable(Reason.NOT_A_NUMBER)
    rate = int(found["whole"]) * 100 + int((found["part"] or "").ljust(2, "0"))
    if rate > WHOLE:
        raise Unreadable(Reason.QUANTITY_TOO_LARGE)
    return Discount(rate=BasisPoints(rate))


def discount_text(discount: Discount) -> str:
    """Write a discount as it may be typed again; nothing for none."""
    if discount.rate:
        return percent_text(discount.rate).replace(" ", "")
    return rupiah_text(discount.amount) if discount.amount else ""


def _unread(unreadable: Unreadable, typed: str) -> Reading:
    if unreadable.reason is Reason.EMPTY:
        return Reading()
    return Reading(words_for_typed(unreadable, typed), is_wrong=True)


def words_for_typed(unreadable: Unreadable, typed: str) -> str:
    """Say why something typed cannot be read; of 1.250 both meanings are offered."""
    if unreadable.reason is not Reason.QUANTITY_AMBIGUOUS:
        return words_for_reason(unreadable.reason)
    large, small = meanings_of(typed)
    sentence = QCoreApplication.translate("TillQuestion", "Write {small} or {large}.")
    plain = quantity_text(large).replace(".", "")
    return sentence.format(small=quantity_text(small), large=plain)
