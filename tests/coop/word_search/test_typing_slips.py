"""What counts as one slip of the finger."""

from hypothesis import given
from hypothesis import strategies as st

from coop.word_search.typing_slips import LETTERS_MAX, NEAR_WORDS_MAX, is_one_slip_away, near_words
from db.rows import driver_connection
from db.session import Session
from tests.builders import an_item
from tests.coop.goods.builders import take_in

WORDS = st.text("abcdefgo", min_size=4, max_size=9)


def slipped(word: str, place: int, letter: str, kind: int) -> str:
    place %= len(word) - 1
    return (
        word[:place] + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + letter + word[place + 1 :],
        word[:place] + word[place + 1] + word[place] + word[place + 2 :],
    )[kind]


@given(WORDS, st.integers(0, 8), st.sampled_from("abcxyz"), st.integers(0, 3))
def test_every_single_slip_is_seen_whatever_follows(
    word: str, place: int, letter: str, kind: int
) -> None:
    typed = slipped(word, place, letter, kind)

    assert is_one_slip_away(typed, word)
    assert is_one_slip_away(typed, word + "ing")


def test_two_slips_are_another_word() -> None:
    assert not is_one_slip_away("gxxa", "gula")
    assert not is_one_slip_away("kopi", "gula")


def test_the_list_of_goods_knows_each_word_by_any_single_slip(session: Session) -> None:
    word = "minyak"
    an_item(session, "Minyak goreng", stock=0)
    connection = driver_connection(session)

    for place in range(len(word) - 1):
        for kind in range(4):
            typed = slipped(word, place, "x", kind)
            assert near_words(connection, "item", typed) == [word], typed


def test_short_long_and_mixed_words_are_taken_as_they_are(session: Session) -> None:
    an_item(session, "Teh a1b2c3 panjangpanjangpanjang", stock=0)
    connection = driver_connection(session)

    assert near_words(connection, "item", "teh") == []
    assert near_words(connection, "item", "a1b2c4") == []
    assert near_words(connection, "item", "p" * (LETTERS_MAX + 1)) == []


def test_of_many_near_words_the_likeliest_are_taken(session: Session) -> None:
    letters = "abcdefghijklmnopqrstuvwxyz"
    take_in(session, *(f"gul{letter};1" for letter in letters), headings="nama;harga")

    near = near_words(driver_connection(session), "item", "gulo")

    assert len(near) == NEAR_WORDS_MAX
