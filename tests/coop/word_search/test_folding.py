"""Words as the search compares them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coop.word_search.folding import folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("INDOMIE Gr. 85g", "indomie gr 85 g"),
        ("  Lay\u00b4s Rumput-Laut  ", "lay s rumput laut"),
        ("Kopi Café", "kopi cafe"),
        ("1kg", "1 kg"),
        ("!!!", ""),
    ],
)
def test_case_marks_and_signs_make_no_difference(text: str, words: str) -> None:
    assert folded(text) == words


@given(st.text(max_size=200))
def test_folding_twice_is_folding_once_and_leaves_words_and_blanks(text: str) -> None:
    once = folded(text)

    assert folded(once) == once
    assert all(word.isalnum() for word in once.split(" ")) or once == ""
