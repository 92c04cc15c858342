"""The key bar says what F10 does in every form on a member."""

from collections.abc import Callable

import pytest

from tests.ui.members.builders import Desk
from ui.members.member_desk import MemberDesk


@pytest.mark.parametrize(
    ("open_form", "said"),
    [
        (lambda desk: desk.open_deposit(()), "Take"),
        (MemberDesk.open_withdraw, "Pay"),
        (MemberDesk.open_reveal, "Show the NIK"),
        (MemberDesk.open_card, "Sheet as PDF"),
    ],
)
def test_what_f10_does_is_said_before_anything_is_typed(
    desk: Desk, open_form: Callable[[MemberDesk], None], said: str
) -> None:
    open_form(desk.page.browser.desk)

    captions = {key.sequence: key.caption for key in desk.page.keys()}  # noqa: SIM118  No mapping.
    assert captions["F10"] == said
