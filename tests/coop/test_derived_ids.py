"""Ids that follow from an id."""

from itertools import islice
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from coop.derived_ids import ids_derived_from
from values.identity import FactId, new_uuid


def some(fact_id: FactId, purpose: str = "items") -> list[UUID]:
    return list(islice(ids_derived_from(fact_id, purpose), 50))


@given(st.uuids())
def test_they_are_version_7_in_order_and_beside_the_first(first: UUID) -> None:
    ids = some(FactId(first))

    assert all(one.version == 7 for one in ids)
    assert ids == sorted(set(ids))
    assert all(one.int >> 80 == first.int >> 80 for one in ids)


def test_the_same_id_and_purpose_give_the_same_and_others_give_others() -> None:
    first, other = FactId(new_uuid()), FactId(new_uuid())

    assert some(first) == some(first)
    assert not {*some(first)} & {*some(first, "facts")}
    assert not {*some(first)} & {*some(other)}
