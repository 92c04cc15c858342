"""The founders of the story, written into the register of members before the first buyer comes."""

from collections.abc import Sequence

from coop.members.activate_member import activate_member
from coop.members.member_rules import MemberDraft
from coop.members.numbering import number_form
from coop.members.record_member import record_member
from coop.shop_settings import ShopSettings
from desktop_app.demo.clerk import Clerk
from values.identity import FactId, MemberId, new_uuid

_FORM = number_form(ShopSettings().member_number_form)


def write_members_down(clerk: Clerk, names: Sequence[str]) -> None:
    """Write members down, and wait until the last of them is in the books."""
    operations, done = clerk.program.operations, list[object]()
    for name in names:
        draft = MemberDraft(member_id=MemberId(new_uuid()), full_name=name)
        operations.write(FactId(new_uuid()), record_member, member=draft, form=_FORM)
        answer = operations.write(
            FactId(new_uuid()),
            activate_member,
            member_id=draft.member_id,
            effective_on=clerk.clock.day,
        )
        answer.arrived.connect(done.append)
    clerk.hand.wait(lambda: len(done) == len(names), "the members in the register")
