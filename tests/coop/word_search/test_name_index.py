"""Names in memory are found exactly as a look at each of them would find them."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.word_search import name_index
from coop.word_search.name_index import NameIndex

Named = tuple[str, bytes, int]

WORDS = st.text("abé2", min_size=1, max_size=3)
NAMES = st.lists(st.tuples(st.lists(WORDS, max_size=4).map(" ".join), st.integers(0, 2)))
TYPED = st.lists(WORDS, min_size=1, max_size=3)
MOST = 4


def numbered(names: list[tuple[str, int]]) -> list[Named]:
    """Return the names in the order in which the file gives them, each with an id."""
    named = sorted(names, key=lambda name: name[0].encode())
    return [(name, UUID(int=at).bytes, times) for at, (name, times) in enumerate(named)]


def popular_first(named: list[Named]) -> list[Named]:
    return sorted(named, key=lambda one: -one[2])[:MOST]


def holds(name: str, word: str) -> bool:
    return any(each.startswith(word) for each in name.split(" "))


def found(index: NameIndex, places: list[int]) -> list[Named]:
    return [(index.name(at), index.row_id(at), index.times(at)) for at in places]


@given(NAMES, TYPED)
def test_names_that_begin_so_are_found(names: list[tuple[str, int]], typed: list[str]) -> None:
    named, text = numbered(names), " ".join(typed)

    places = NameIndex(named).begins(text, MOST)

    fitting = [one for one in named if one[0].startswith(text)]
    assert found(NameIndex(named), places) == popular_first(fitting)


@pytest.mark.parametrize("sorted_max", [0, 100], ids=["many names", "few names"])
@given(names=NAMES, typed=TYPED)
def test_names_that_hold_all_words_are_found(
    sorted_max: int, names: list[tuple[str, int]], typed: list[str]
) -> None:
    named = numbered(names)
    index = NameIndex(named)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(name_index, "PLACES_SORTED_MAX", sorted_max)
        places = index.holds(typed, MOST)

    fitting = [one for one in named if all(holds(one[0], word) for word in typed)]
    assert found(index, places) == popular_first(fitting)


@given(NAMES, st.lists(TYPED, min_size=1, max_size=2))
def test_names_that_hold_one_word_of_each_choice_are_found(
    names: list[tuple[str, int]], choices: list[list[str]]
) -> None:
    named = numbered(names)
    index = NameIndex(named)

    places = index.holds_any(choices, MOST)

    fitting = [
        one
        for one in named
        if all(any(holds(one[0], word) for word in choice) for choice in choices)
    ]
    assert found(index, places) == popular_first(fitting)


@given(NAMES, st.data())
def test_counting_anew_is_like_reading_anew(
    names: list[tuple[str, int]], data: st.DataObject
) -> None:
    index = NameIndex(numbered(names))
    later = [(name, data.draw(st.integers(times, 3))) for name, times in names]
    named = numbered(later)

    index.count_anew([*named, ("gone", bytes(16), 7)])

    assert found(index, index.begins("", len(named))) == sorted(named, key=lambda one: -one[2])
