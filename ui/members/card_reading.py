"""What the form of cards asks for, away from the window's thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from coop.members.portrait import read_portrait
from coop.shop_settings import ShopSettings
from documents.member_card import member_card_papers, member_cards_pdf, print_member_card
from ui.members.member_reading import MembersAsked, members_asked
from values.identity import MemberId


class CardSheets(NamedTuple):
    """Cards as a PDF."""

    cards: int
    pdf: bytes


def card_sheets(session: Any, ids: Sequence[MemberId], settings: ShopSettings) -> CardSheets:
    """Draw the cards of these members, in their order."""
    cards = member_card_papers(session, ids, settings)
    return CardSheets(len(cards), member_cards_pdf(cards) if cards else b"")


def listed_card_sheets(session: Any, asked: MembersAsked, settings: ShopSettings) -> CardSheets:
    """Draw the cards of all who are listed."""
    return card_sheets(session, members_asked(session, asked), settings)


def print_cards(session: Any, ids: Sequence[MemberId], settings: ShopSettings) -> int:
    """Print the cards of these members on the roll, and return how many there are."""
    cards = member_card_papers(session, ids, settings)
    for card in cards:
        print_member_card(session, card, settings.paper_columns)
    return len(cards)


def chosen_portrait(_session: object, path: Path) -> bytes:
    """Read a picture from a file; it is asked like a report, but reads no books.

    Raises:
        PhotoNotPossible: it is too large, or no picture.
        FileOutOfReach: the disk does not give it.
    """
    return read_portrait(path)
