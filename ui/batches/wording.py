"""What the refusals of goods that go unsold say; those of batches are beside them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.stock.write_off_goods import (
    WriteOffEmpty,
    WriteOffNeedsNote,
    WriteOffNoteTooLong,
    WriteOffNotPossible,
    WriteOffTooLong,
)
from ui.formatting import number_text, quantity_text
from ui.widgets.batch_wording import BATCH_WORDING
from ui.widgets.place_wording import WORDING as PLACE_WORDING
from ui.wording import Words, words_for


def _empty(_refusal: WriteOffEmpty) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("WriteOffRefusal", "No goods are chosen yet."),
        translate("WriteOffRefusal", "Type a part of the name, and press Enter."),
    )


def _too_long(refusal: WriteOffTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("WriteOffRefusal", "At most {most} lines; write the rest on a second one.")
    return Words(
        translate("WriteOffRefusal", "There are too many goods on one slip."),
        advice.format(most=number_text(refusal.limit)),
    )


def _needs_note(_refusal: WriteOffNeedsNote) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("WriteOffRefusal", "The note is missing."),
        translate("WriteOffRefusal", "Write who got the goods, or what they are for."),
    )


def _note_too_long(refusal: WriteOffNoteTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("WriteOffRefusal", "Use at most {most} letters.")
    return Words(
        translate("WriteOffRefusal", "The note is too long."),
        advice.format(most=number_text(refusal.limit)),
    )


def _not_possible(refusal: WriteOffNotPossible) -> Words:
    translate = QCoreApplication.translate
    title = translate("WriteOffRefusal", "{name}: {there} are there.")
    return Words(
        title.format(name=refusal.name, there=quantity_text(refusal.there, refusal.unit)),
        translate("WriteOffRefusal", "Fill in how much of it goes: more than 0, not more."),
    )


WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    WriteOffEmpty: _empty,
    WriteOffTooLong: _too_long,
    WriteOffNeedsNote: _needs_note,
    WriteOffNoteTooLong: _note_too_long,
    WriteOffNotPossible: _not_possible,
    **BATCH_WORDING,
    **PLACE_WORDING,
}
"""How each refusal of this desk is said."""


def words_about_batches(refusal: Refusal) -> Words:
    """Say a refusal; those of this folder need not be known to the whole window yet."""
    say = WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)
