"""The words for what the archive refuses."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.errors import Refusal
from coop.goods.item_listing import ItemMerged, ItemWasUsed, ReasonMissing, ReasonTooLong
from ui.formatting import number_text
from ui.wording import Words


def _reason_missing(_refusal: ReasonMissing) -> Words:
    translate = QCoreApplication.translate
    return Words(
        translate("ListingRefusal", "Nobody would know why."),
        translate("ListingRefusal", "Write the reason in a few words."),
    )


def _reason_too_long(refusal: ReasonTooLong) -> Words:
    translate = QCoreApplication.translate
    advice = translate("ListingRefusal", "Use at most {limit} letters.")
    return Words(
        translate("ListingRefusal", "The reason is too long."),
        advice.format(limit=number_text(refusal.limit)),
    )


def _item_was_used(refusal: ItemWasUsed) -> Words:
    translate = QCoreApplication.translate
    title = translate("ListingRefusal", "{name} has a history: it was bought, sold or counted.")
    return Words(
        title.format(name=refusal.name),
        translate("ListingRefusal", "Archive it instead: its history stays."),
    )


def _item_merged(refusal: ItemMerged) -> Words:
    translate = QCoreApplication.translate
    title = translate("ListingRefusal", "{name} was merged into {kept}.")
    return Words(
        title.format(name=refusal.name, kept=refusal.kept_name),
        translate("ListingRefusal", "Use that item, or record a new one."),
    )


LISTING_WORDING: dict[type[Refusal], Callable[[Any], Words]] = {
    ReasonMissing: _reason_missing,
    ReasonTooLong: _reason_too_long,
    ItemWasUsed: _item_was_used,
    ItemMerged: _item_merged,
}
