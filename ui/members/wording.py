"""Finding the words for what the page of members may meet."""

from coop.errors import Refusal
from coop.lists.list_file import ListNotReadable
from ui.members.import_words import words_about_file
from ui.members.member_wording import MEMBER_WORDING
from ui.members.office_wording import OFFICE_WORDING
from ui.members.savings_wording import SAVINGS_WORDING
from ui.wording import Words, words_for

WORDING = MEMBER_WORDING | SAVINGS_WORDING | OFFICE_WORDING | {ListNotReadable: words_about_file}
"""How each refusal of `coop.members` and `coop.savings` is said, and of their lists."""


def words_about_members(refusal: Refusal) -> Words:
    """Say a refusal; those of this folder need not be known to the whole window yet."""
    say = WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)
