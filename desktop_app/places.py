"""The words of the desk for places; imported when it is first opened."""

from coop.errors import Refusal
from ui.goods.wording import WORDING as OF_GOODS
from ui.members.wording import words_about_members
from ui.widgets.place_wording import WORDING as OF_PLACES
from ui.wording import Words


def words_about_places(refusal: Refusal) -> Words:
    """Say a refusal about places, about goods, or about days that are closed."""
    say = OF_PLACES.get(type(refusal)) or OF_GOODS.get(type(refusal))
    return say(refusal) if say else words_about_members(refusal)
