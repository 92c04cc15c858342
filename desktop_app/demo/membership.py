"""The founders of the story: who they are, and how their books are begun before the first buyer."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from coop.credit.set_credit_rules import NewCreditRule, set_credit_rules
from coop.facts.savings import OpeningBalance
from coop.members.member_rules import MemberDraft
from coop.members.numbering import number_form
from coop.members.record_member import record_member
from coop.savings.record_opening_savings import record_opening_savings
from coop.savings.set_savings_rules import NewRule, set_savings_rules
from coop.shop_settings import ShopSettings
from desktop_app.demo.clerk import Clerk
from values.credit import CreditRule
from values.identity import FactId, MemberId, new_uuid
from values.money import Rupiah
from values.savings import SavingsRule

_FORM = number_form(ShopSettings().member_number_form)
FOUNDED_ON = date(2025, 7, 12)
_MEETING = "Rapat anggota pendirian"
PRINCIPAL, MANDATORY = 100_000, 10_000
"""Rupiah, as most village cooperatives have decided: once, and every month."""
CREDIT_LIMIT, CREDIT_DAYS = 300_000, 30
"""What a member may owe the shop, in rupiah, and within how many days it is paid."""


class Founder(NamedTuple):
    """A member of the first hour, and what lies in the old book: rupiah."""

    name: str
    mandatory: int
    voluntary: int

    @property
    def savings(self) -> int:
        """All of it, the principal with it."""
        return PRINCIPAL + self.mandatory + self.voluntary


FOUNDERS = (
    Founder("Sumiyati", 160_000, 1_250_000),
    Founder("Rubinah", 160_000, 300_000),
    Founder("Harno", 120_000, 0),
    Founder("Tumini", 160_000, 75_000),
    Founder("Giyem", 100_000, 40_000),
    Founder("Wagiman", 160_000, 500_000),
    Founder("Slamet", 140_000, 0),
    Founder("Wagirah", 160_000, 20_000),
    Founder("Painem", 160_000, 110_000),
    Founder("Lastri", 90_000, 0),
    Founder("Sutinah", 160_000, 640_000),
    Founder("Poniman", 160_000, 0),
)


def begin_the_books_of_members(clerk: Clerk, founders: Sequence[Founder]) -> None:
    """Set what members pay and may owe, and write them down with what they have."""
    operations = clerk.program.operations
    rules = [
        NewRule(SavingsRule.PRINCIPAL_AMOUNT, PRINCIPAL),
        NewRule(SavingsRule.MANDATORY_AMOUNT, MANDATORY),
    ]
    operations.write(
        FactId(new_uuid()),
        set_savings_rules,
        rules=rules,
        effective_from=FOUNDED_ON,
        source=_MEETING,
    )
    credit_rules = [
        NewCreditRule(CreditRule.LIMIT, CREDIT_LIMIT),
        NewCreditRule(CreditRule.DUE_AFTER, CREDIT_DAYS),
    ]
    operations.write(
        FactId(new_uuid()),
        set_credit_rules,
        rules=credit_rules,
        effective_from=FOUNDED_ON,
        source=_MEETING,
    )
    _write_down(clerk, founders)


def _write_down(clerk: Clerk, founders: Sequence[Founder]) -> None:
    operations, done = clerk.program.operations, list[object]()
    balances = []
    for founder in founders:
        member_id = MemberId(new_uuid())
        draft = MemberDraft(member_id=member_id, full_name=founder.name, joined_on=FOUNDED_ON)
        operations.write(FactId(new_uuid()), record_member, member=draft, form=_FORM)
        balances.append(
            OpeningBalance(
                member_id,
                principal=Rupiah(PRINCIPAL),
                mandatory=Rupiah(founder.mandatory),
                voluntary=Rupiah(founder.voluntary),
            )
        )
    settings = clerk.program.settings
    answer = operations.write(
        FactId(new_uuid()), record_opening_savings, balances=balances, settings=settings
    )
    answer.arrived.connect(done.append)
    clerk.hand.wait(lambda: done, "the members and what they have in the books")
