"""What savings send: sealed, all of it, and small enough even where a list is long."""

import msgspec
import pytest

from coop.facts import KINDS
from coop.facts.envelope import BODY_BYTES_MAX
from coop.facts.fact import Fact
from coop.facts.savings import (
    INTEREST_ROWS_IN_A_FACT_MAX,
    LIST_ROWS_IN_A_FACT_MAX,
    EntryReversed,
    InterestLine,
    InterestPosted,
    ListedPayment,
    MemberInterest,
    MonthReversed,
    OpeningBalance,
    Payment,
    RowReversed,
    SavingsListPosted,
    SavingsOpened,
    SavingsPaid,
    SavingsReversed,
)
from values.identity import FactId, MemberId, new_uuid
from values.money import Rupiah
from values.month import Month, later_month
from values.savings import PayerKind, SavingsKind

SEALING_BYTES = 100  # Its head, its tag, and what fills the last block.
LARGE = Rupiah(999_999_999)
MEMBER = MemberId(new_uuid())
A_YEAR = tuple(later_month(Month(202601), count) for count in range(12))
SMALL_KINDS = (SavingsKind.PRINCIPAL, SavingsKind.MANDATORY, SavingsKind.VOLUNTARY)
PAID = (
    SavingsPaid(SavingsKind.PRINCIPAL, LARGE),
    *(SavingsPaid(SavingsKind.MANDATORY, Rupiah(1_000_000), month) for month in A_YEAR),
    SavingsPaid(SavingsKind.VOLUNTARY, LARGE),
)
TALKATIVE = Payment(
    reference="\u00e9" * 60,
    payer_kind=PayerKind.EMPLOYER,
    payer="\u00e9" * 100,
    note="\u00e9" * 200,
)


def test_everything_about_savings_is_private() -> None:
    kinds = [kind for name, kind in KINDS.items() if name.startswith("savings.")]

    assert kinds
    assert all(kind.PRIVATE for kind in kinds)


@pytest.mark.parametrize(
    "fact",
    [
        SavingsListPosted(
            register="01",
            number=9_999,
            first_row=4_501,
            rows=(ListedPayment(MEMBER, PAID),) * LIST_ROWS_IN_A_FACT_MAX,
            payment=TALKATIVE,
        ),
        SavingsReversed(
            register="01",
            number=9_999,
            of_fact=FactId(MEMBER),
            reason="\u00e9" * 200,
            rows=(
                RowReversed(
                    MEMBER,
                    9_999,
                    tuple(EntryReversed(kind, LARGE) for kind in SMALL_KINDS),
                    tuple(MonthReversed(month, Rupiah(1_000_000)) for month in A_YEAR),
                ),
            )
            * LIST_ROWS_IN_A_FACT_MAX,
        ),
        SavingsOpened(
            register="01",
            number=9_999,
            balances=(OpeningBalance(MEMBER, LARGE, LARGE, LARGE, Month(202610)),)
            * LIST_ROWS_IN_A_FACT_MAX,
        ),
        InterestPosted(
            register="01",
            number=9_999,
            month=Month(202610),
            rows=(
                MemberInterest(
                    MEMBER,
                    (
                        InterestLine(SavingsKind.VOLUNTARY, SavingsKind.VOLUNTARY, LARGE, LARGE),
                        *(
                            InterestLine(
                                SavingsKind.TERM, SavingsKind.TERM, LARGE, LARGE, FactId(MEMBER)
                            ),
                        )
                        * 2,
                    ),
                ),
            )
            * INTEREST_ROWS_IN_A_FACT_MAX,
        ),
    ],
    ids=lambda fact: fact.KIND,
)
def test_the_largest_fact_can_be_sent(fact: Fact) -> None:
    assert len(msgspec.json.encode(fact)) + SEALING_BYTES <= BODY_BYTES_MAX


def test_what_holds_its_default_is_not_written() -> None:
    assert msgspec.json.encode(Payment()) == b"{}"
