"""What is said about an item that is not on the list, or was not."""

from PySide6.QtCore import QCoreApplication

from coop.goods.item_card import ItemCard
from ui.formatting import date_text, quantity_text
from ui.wording import Words
from values.list_change import ListChange

_NAME_LETTERS = 28
"""Beside a button, in two lines of a panel that is narrow."""


def listing_words(card: ItemCard) -> Words | None:
    """Say when and why an item left the list or came back, and what goes on under it."""
    translate = QCoreApplication.translate
    if card.merged:
        title = translate("Listing", "Goes on for {names} too.")
        names = ", ".join(_short(each.name) for each in card.merged)
        left = [each for each in card.merged if each.on_hand]
        advice = translate("Listing", "{quantity} came to the old card since: F8 there moves it.")
        unit = card.item.base_unit
        told = [advice.format(quantity=quantity_text(each.on_hand, unit)) for each in left]
        return Words(title.format(names=names), " ".join(told))
    if card.listing is None:
        if card.item.is_active:
            return None
        return Words(translate("Listing", "Archived."), translate("Listing", "F8 brings it back."))
    titles = {
        ListChange.ARCHIVED: translate("Listing", "Archived on {day}: {reason}."),
        ListChange.REMOVED: translate("Listing", "Removed on {day}: {reason}."),
        ListChange.BROUGHT_BACK: translate("Listing", "Brought back on {day}: {reason}."),
        ListChange.MERGED: translate("Listing", "Merged into {name} on {day}: {reason}."),
    }
    listing = card.listing
    advice = "" if card.item.is_active else translate("Listing", "F8 brings it back.")
    if listing.kept_id is not None:
        advice = translate("Listing", "What was done before stays here.")
    title = titles[listing.change].format(
        day=date_text(listing.since),
        reason=listing.reason.rstrip("."),
        name=_short(listing.kept_name),
    )
    return Words(title, advice)


def _short(name: str) -> str:
    return name if len(name) <= _NAME_LETTERS else f"{name[:_NAME_LETTERS].rstrip()}…"
