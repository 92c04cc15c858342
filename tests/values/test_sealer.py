"""Bodies that stay readable where there is nothing to hide."""

from values.identity import new_uuid
from values.sealer import NoSealer


def test_a_till_without_private_facts_leaves_bodies_as_they_are() -> None:
    fact_id, sealer = new_uuid(), NoSealer()

    sealed = sealer.seal(b"{}", fact_id, "lumbung.note", 1)

    assert sealed == b"{}"
    assert sealer.unseal(sealed, fact_id, "lumbung.note", 1) == b"{}"
