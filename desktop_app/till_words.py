"""What the till says of acts that are no selling."""

from coop.errors import Refusal
from ui.wording import Words


def words_at_repayment(refusal: Refusal) -> Words:
    """Say why what is owed cannot be paid back so."""
    # Seldom: not while the till starts.
    from ui.members.wording import words_about_members  # noqa: PLC0415
    from ui.shop_credit.wording import words_about_credit  # noqa: PLC0415

    return words_about_credit(words_about_members)(refusal)
