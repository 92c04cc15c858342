"""What people typed, as any printer can print it."""

from hypothesis import given
from hypothesis import strategies as st

from documents.plain_text import centred, pair, pair_whole, printable, visible

PRINTABLE = set(map(chr, range(0x20, 0x7F)))


def test_letters_with_marks_lose_them() -> None:
    assert printable("Kopi Gayo\u00e9 \u201cTubruk\u201d \u2013 \u00bd kg") == (
        'Kopi Gayoe "Tubruk" - 1/2 kg'
    )
    assert (
        printable("Jus 3 \u00d7 200 ml \u2026 \u20ac5, 20\u00b0C")
        == "Jus 3 x 200 ml ... EUR5, 20 C"
    )


def test_letters_without_likeness_are_seen_to_be_missing() -> None:
    assert printable("\ua9b2\ua9ba") == "??"


def test_marks_without_a_shape_are_left_out() -> None:
    assert printable("Gu\u200bla\u202e") == "Gula"


@given(st.text())
def test_nothing_but_printable_ascii_comes_out(text: str) -> None:
    assert set(printable(text)) <= PRINTABLE


@given(st.text(alphabet=sorted(PRINTABLE)))
def test_plain_text_is_left_alone(text: str) -> None:
    assert printable(text) == text


def test_control_characters_are_invisible_on_pdf_too() -> None:
    assert visible("Gula\x1b@\x00\n\u00e9") == "Gula @  \u00e9"


def test_the_left_part_gives_way_and_the_number_never() -> None:
    assert (
        pair("Kasir Sri Wahyuni Kusumaningrum", "A-0147", 32) == "Kasir Sri Wahyuni Kusuman A-0147"
    )
    assert pair("anything", "1.000.000.000.000.000.000.000.00", 32) == (
        "1.000.000.000.000.000.000.000.00"
    )


def test_a_left_part_with_numbers_goes_onto_a_line_of_its_own() -> None:
    assert pair_whole("  1.000 karung x 1.250.000", "1.250.000.000", 32) == [
        "  1.000 karung x 1.250.000",
        "                   1.250.000.000",
    ]
    assert pair_whole("Tunai", "450.000", 32) == ["Tunai                    450.000"]


@given(st.text(), st.integers(8, 60))
def test_centred_lines_fit(text: str, columns: int) -> None:
    assert all(len(line) <= columns for line in centred(text, columns))
