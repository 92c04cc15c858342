"""Ids that need no server."""

from itertools import pairwise
from uuid import RFC_4122, UUID

import pytest

from values import identity
from values.identity import _RANDOM_BITS, _Clockwork, new_uuid, random_uuid

MILLISECONDS_SHIFT = 80
FAR_FUTURE = 2**47


def test_ids_are_version_seven_and_say_when_they_were_made() -> None:
    first, second = new_uuid(), new_uuid()

    assert (first.version, first.variant) == (7, RFC_4122)
    assert second.int >> MILLISECONDS_SHIFT >= first.int >> MILLISECONDS_SHIFT > 1_700_000_000_000


def test_ids_come_in_order_even_within_a_millisecond() -> None:
    made = [new_uuid() for _ in range(5_000)]

    assert all(before < after for before, after in pairwise(made))
    assert all(before.bytes < after.bytes for before, after in pairwise(made))


def test_ids_of_one_millisecond_are_near_one_another_and_cannot_be_guessed() -> None:
    clockwork = _Clockwork()
    clockwork._milliseconds, clockwork._random = FAR_FUTURE, 0

    first, second = clockwork.next(), clockwork.next()

    assert first[0] == second[0] == FAR_FUTURE
    assert 0 < second[1] - first[1] <= 2**32


def test_a_clock_set_back_makes_no_id_twice() -> None:
    clockwork = _Clockwork()
    clockwork._milliseconds, clockwork._random = FAR_FUTURE, 7

    assert clockwork.next() > (FAR_FUTURE, 7)


def test_when_a_millisecond_is_full_the_next_one_is_borrowed() -> None:
    clockwork = _Clockwork()
    clockwork._milliseconds, clockwork._random = FAR_FUTURE, (1 << _RANDOM_BITS) - 1

    milliseconds, random = clockwork.next()

    assert milliseconds == FAR_FUTURE + 1
    assert random >> _RANDOM_BITS == 0


def test_every_bit_of_an_id_stands_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    clockwork = _Clockwork()
    clockwork._milliseconds, clockwork._random = 2**48 - 2, (1 << _RANDOM_BITS) - 1
    monkeypatch.setattr(identity, "_CLOCKWORK", clockwork)
    monkeypatch.setattr("secrets.randbits", lambda _bits: 0b1010_1100 << 60 | 0x0123_4567_89AB)

    assert str(new_uuid()) == "ffffffff-ffff-702b-8000-0123456789ab"


def test_a_random_name_does_not_say_when_it_was_made() -> None:
    names = {random_uuid() for _ in range(100)}

    assert len(names) == 100
    assert len({name.int >> MILLISECONDS_SHIFT for name in names}) == 100
    assert all(isinstance(name, UUID) for name in names)
