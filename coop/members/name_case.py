"""Names that were typed in capitals, as people write them."""

import re

_PARTICLES = frozenset({"bin", "binti", "al", "van", "de"})
_SHORT_DEGREE = 3
_ROMAN = re.compile("[IVX]{2,4}")
_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def proper_name(name: str) -> str:
    """Return a name that is all capitals, or all small, with its first letters large.

    Degrees behind a comma keep their own way: `S.Pd.`, `SE`. A name that mixes small and large
    letters was written with care and stays.
    """
    if not name.isupper() and not name.islower():
        return name
    person, comma, degrees = name.partition(",")
    first, *others = person.split(" ")
    words = " ".join([_LETTERS.sub(_capital, first), *map(_word, others)])
    return words + comma + " ".join(_degree(word) for word in degrees.split(" "))


def _word(word: str) -> str:
    if _ROMAN.fullmatch(word):
        return word
    if word.lower() in _PARTICLES:
        return word.lower()
    return _LETTERS.sub(_capital, word)


def _degree(word: str) -> str:
    if "." not in word and len(word.rstrip(",")) <= _SHORT_DEGREE:
        return word.upper()
    return _LETTERS.sub(_capital, word)


def _capital(letters: re.Match[str]) -> str:
    return letters[0][:1].upper() + letters[0][1:].lower()
