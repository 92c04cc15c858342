"""Finding the words for what this page may meet."""

from coop.errors import Refusal
from ui.goods.wording import TROUBLE_WORDING, WORDING
from ui.wording import Words, words_for, words_for_trouble
from values.trouble import Trouble


def words_about_goods(refusal: Refusal) -> Words:
    """Say a refusal; those of this folder need not be known to the whole window yet."""
    say = WORDING.get(type(refusal))
    return say(refusal) if say else words_for(refusal)


def words_about_trouble(trouble: Trouble) -> Words:
    """Say trouble."""
    say = TROUBLE_WORDING.get(type(trouble))
    return say(trouble) if say else words_for_trouble(trouble)
