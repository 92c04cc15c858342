"""Acts on more members than one fact can carry: several facts, one number, one transaction."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from coop.derived_ids import ids_derived_from
from values.identity import FactId
from values.stamp import Stamp


def stamps_for_parts(stamp: Stamp) -> Iterator[Stamp]:
    """Return stamps without end: the act's own, then others whose ids follow from it."""
    ids = ids_derived_from(stamp.fact_id, "parts")
    return chain([stamp], (replace(stamp, fact_id=FactId(fact_id)) for fact_id in ids))
