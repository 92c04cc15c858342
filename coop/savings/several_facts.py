"""Acts on more members than one fact can carry: several facts, one number, one transaction."""

from collections.abc import Iterator
from dataclasses import replace

from coop.derived_ids import ids_derived_from
from values.identity import FactId
from values.stamp import Stamp


def stamps_for_parts(stamp: Stamp) -> Iterator[Stamp]:
    """Return stamps without end: the act's own, then others whose ids follow from it."""
    yield stamp
    for fact_id in ids_derived_from(stamp.fact_id, "parts"):
        yield replace(stamp, fact_id=FactId(fact_id))
