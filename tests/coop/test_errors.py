"""What a refusal carries."""

import pytest

from coop.errors import Refusal


class TooMuch(Refusal):
    """More than there is."""

    asked: int
    left: int = 0


class FarTooMuch(TooMuch):
    """More than anybody has."""

    name: str = ""


def test_a_refusal_carries_what_it_declares() -> None:
    refusal = FarTooMuch(3, name="gula")

    assert (refusal.asked, refusal.left, refusal.name) == (3, 0, "gula")
    assert repr(refusal) == "FarTooMuch(asked=3, left=0, name='gula')"


def test_refusals_are_compared_by_kind_and_by_what_they_carry() -> None:
    assert TooMuch(3) == TooMuch(asked=3, left=0)
    assert TooMuch(3) != TooMuch(4)
    assert TooMuch(3) != FarTooMuch(3)


@pytest.mark.parametrize("values", [(), (1, 2, 3)])
def test_a_refusal_is_made_of_no_less_and_no_more(values: tuple[int, ...]) -> None:
    with pytest.raises(TypeError, match="TooMuch is made of"):
        TooMuch(*values)


def test_a_refusal_takes_no_other_names() -> None:
    with pytest.raises(TypeError, match="TooMuch is made of"):
        TooMuch(1, right=2)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="TooMuch is made of"):
        TooMuch(1, asked=2)  # type: ignore[misc]
