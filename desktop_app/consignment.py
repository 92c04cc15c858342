"""The words of the desk for goods on consignment; imported when it is first opened."""

from coop.errors import Refusal
from ui.consignment.wording import WORDING as OF_CONSIGNMENT
from ui.members.wording import words_about_members
from ui.wording import Words


def words_about_consignment(refusal: Refusal) -> Words:
    """Say a refusal about goods on consignment, or of days that are closed."""
    say = OF_CONSIGNMENT.get(type(refusal))
    return say(refusal) if say else words_about_members(refusal)
