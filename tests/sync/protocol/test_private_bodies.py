"""What the cooperative seals, nobody else reads, and nobody moves."""

from itertools import count
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.private_bodies import BodyDamaged, CooperativeSealer, KeyMissing
from values.sealer import Sealer

KEY, OLD_KEY = bytes(32), b"\1" * 32
FACT = UUID(int=1)
_NONCES = count()


def a_nonce() -> bytes:
    return next(_NONCES).to_bytes(12)


def a_sealer(*keys: bytes) -> Sealer:
    newest, *older = keys or (KEY,)
    return CooperativeSealer(newest, a_nonce, *older)


@given(st.binary().map(lambda text: b"{" + text + b"}"))
def test_what_was_sealed_opens_as_it_was(body: bytes) -> None:
    sealer = a_sealer()

    assert sealer.unseal(sealer.seal(body, FACT, "kind", 1), FACT, "kind", 1) == body


def test_the_length_of_a_sealed_body_says_little() -> None:
    sealer = a_sealer()

    lengths = {len(sealer.seal(b"x" * length, FACT, "kind", 1)) for length in range(1, 65)}

    assert len(lengths) == 1


@pytest.mark.parametrize(
    ("fact_id", "kind", "version"),
    [(UUID(int=2), "kind", 1), (FACT, "other", 1), (FACT, "kind", 2)],
)
def test_a_body_does_not_open_under_another_fact(fact_id: UUID, kind: str, version: int) -> None:
    sealer = a_sealer()
    sealed = sealer.seal(b"{}", FACT, "kind", 1)

    with pytest.raises(BodyDamaged):
        sealer.unseal(sealed, fact_id, kind, version)


def test_a_body_that_was_cut_or_changed_does_not_open() -> None:
    sealer = a_sealer()
    sealed = sealer.seal(b"{}", FACT, "kind", 1)

    for damaged in (b"", sealed[:20], sealed[:-1], b"\2" + sealed[1:], sealed[:-1] + b"?"):
        with pytest.raises(BodyDamaged):
            sealer.unseal(damaged, FACT, "kind", 1)


def test_bodies_of_the_cooperatives_older_keys_still_open() -> None:
    sealed = a_sealer(OLD_KEY).seal(b"{}", FACT, "kind", 1)

    assert a_sealer(KEY, OLD_KEY).unseal(sealed, FACT, "kind", 1) == b"{}"
    with pytest.raises(KeyMissing):
        a_sealer(KEY).unseal(sealed, FACT, "kind", 1)
