"""The hub knows what to do with every kind of fact that it can read."""

from typing import get_args

from coop.facts import KINDS
from hub import wording
from hub.projections import reading
from hub.projections.effects import Act


def test_every_open_kind_of_fact_has_its_effects_or_says_that_it_has_none() -> None:
    readable = {kind for kind in KINDS.values() if not kind.PRIVATE}

    assert readable - set(get_args(Act)) == set()


def test_every_kind_of_fact_has_a_name_on_the_pages() -> None:
    unnamed = {kind for kind in KINDS if wording.kind(kind) == kind}

    assert unnamed == set()
    assert wording.kind("savings.deposited") == wording.PRIVATE_KIND
    assert wording.kind("gifts.received") == "gifts.received"


def test_every_reason_to_wait_has_its_words() -> None:
    reasons = {
        value for name, value in vars(reading).items() if name.isupper() and isinstance(value, str)
    }

    assert reasons == set(wording.REASONS)
