"""The words of the desk for repacking; imported when it is first opened."""

from coop.errors import Refusal
from ui.goods.wording import WORDING as OF_GOODS
from ui.members.wording import words_about_members
from ui.repacking.wording import WORDING as OF_REPACKING
from ui.wording import Words


def words_while_repacking(refusal: Refusal) -> Words:
    """Say a refusal of repacking, of goods, or of days that are closed."""
    say = OF_REPACKING.get(type(refusal)) or OF_GOODS.get(type(refusal))
    return say(refusal) if say else words_about_members(refusal)
