"""What a refusal, trouble or an unreadable entry says to the person at the counter.

First what happened, then what to do; never a code. A test makes sure that every refusal has words.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from ui.reading import Reason
from values.trouble import Trouble


class Words(NamedTuple):
    """Two short sentences: what happened, and what to do about it."""

    title: str
    advice: str = ""

    def as_text(self) -> str:
        """Say both in one line."""
        return f"{self.title} {self.advice}".strip()


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {}
"""How each refusal is said. Complete: a test compares it with the classes there are."""

TROUBLE_WORDING: dict[type[Trouble], Callable[[Any], Words]] = {}
"""How trouble is said; a kind without words of its own is said like the kind above it."""


def words_for(refusal: Refusal) -> Words:
    """Say a refusal in the language of the screen."""
    return WORDING[type(refusal)](refusal)


def words_for_trouble(trouble: Trouble) -> Words:
    """Say trouble in the language of the screen."""
    for kind in type(trouble).__mro__:
        if kind in TROUBLE_WORDING:
            return TROUBLE_WORDING[kind](trouble)
    return Words(
        QCoreApplication.translate("Trouble", "This could not be done now."),
        QCoreApplication.translate("Trouble", "Nothing was lost. Try again."),
    )


def words_for_reason(reason: Reason) -> str:
    """Say why something typed cannot be read, in one short sentence under the field."""
    translate = QCoreApplication.translate
    sentences = {
        Reason.EMPTY: translate("Reading", "Nothing is filled in yet."),
        Reason.NOT_A_NUMBER: translate("Reading", "Write a plain number, such as 12."),
        Reason.MONEY_WITH_COMMA: translate("Reading", "Rupiah without a comma."),
        Reason.MONEY_TOO_LARGE: translate("Reading", "This amount is too large."),
        Reason.QUANTITY_AMBIGUOUS: translate("Reading", "Write a comma, or no dot."),
        Reason.QUANTITY_TOO_FINE: translate("Reading", "Too many digits after the comma."),
        Reason.QUANTITY_TOO_LARGE: translate("Reading", "This is too much: fill in less."),
        Reason.NO_SUCH_DATE: translate("Reading", "There is no such date."),
        Reason.NO_SUCH_TIME: translate("Reading", "There is no such time."),
    }
    return sentences[reason]
