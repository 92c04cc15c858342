"""Bad input, a row each: what it is, what the screen says of it, and that the books stay whole."""

import re

import pytest

from tests.journeys.bad_input import (
    at_the_disk,
    at_the_till,
    in_counts,
    in_lists,
    in_receipts,
    in_savings,
    on_the_line,
    vouchers,
)
from tests.journeys.bad_input.builders import Case, Shop

CASES = (
    *at_the_till.CASES,
    *in_lists.CASES,
    *in_savings.CASES,
    *in_counts.CASES,
    *in_receipts.CASES,
    *at_the_disk.CASES,
    *vouchers.CASES,
    *on_the_line.CASES,
)
JARGON = re.compile(
    r"\b(error|invalid|null|none|timeout|time-out|exception|pending|traceback|sqlite|http \d+)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_bad_input_meets_a_clear_answer_and_harms_nothing(shop: Shop, case: Case) -> None:
    met = case.act(shop)

    after = shop.books()
    assert met == case.met
    assert not JARGON.search(met.said)
    assert (after == shop.before) is not case.is_taken
    for works_again in shop.afterwards:
        works_again()
    shop.sell()
    assert len(shop.books().log) > len(after.log)
