"""The hub knows what to do with every kind of fact that it can read."""

from typing import get_args

from coop.facts import KINDS
from hub.projections.effects import Act


def test_every_open_kind_of_fact_has_its_effects_or_says_that_it_has_none() -> None:
    readable = {kind for kind in KINDS.values() if not kind.PRIVATE}

    assert readable - set(get_args(Act)) == set()
