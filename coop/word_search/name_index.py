"""All names of one table in memory: where each begins, and in which of them each word stands.

Fifty thousand names are 1.4 MB, their ids, counts and words another 2.2 MB. Words lie in the order
of letters, so those that begin with a few letters lie side by side, and with them the names they
stand in: to find the names that hold several of them is to compare runs of numbers. An index in the
file finds them as soon, but then each of hundreds of names is decrypted from a page of its own
before the best fifty are known.
"""

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain, islice

from db.word_search import LAST_LETTER

PLACES_SORTED_MAX = 2_000
"""Names that are all put in order before the most popular are taken: 1 ms.

Of more, the popular ones are gone through first, and the search ends when enough are found: that is
soon, for there are many.
"""
_ID_BYTES = 16

Place = int
"""The number of a name, in the order of letters."""


class NameIndex:
    """Folded names in the order of letters; the most popular are found first.

    Names of one popularity are found in the order of letters.
    """

    __slots__ = ("_ids", "_popular", "_starts", "_text", "_times", "_words")

    def __init__(self, names: Iterable[tuple[str, bytes, int]]) -> None:
        """Take names, the ids of their rows, and how often each was asked for; sorted by name."""
        self._starts, self._times = array("I"), array("I")
        text, ids = bytearray(), bytearray()
        places = defaultdict[str, "array[int]"](partial(array, "I"))
        for place, (name, row_id, times) in enumerate(names):
            self._starts.append(len(text))
            self._times.append(times)
            text += name.encode()
            ids += row_id
            for word in set(name.split()):
                places[word].append(place)
        self._starts.append(len(text))
        self._text, self._ids = bytes(text), bytes(ids)
        self._words = _Words(places)
        popular = (place for place, times in enumerate(self._times) if times)
        self._popular = array("I", self._ranked(popular))

    def __len__(self) -> int:
        """Return how many names there are."""
        return len(self._times)

    def name(self, place: Place) -> str:
        """Return a name."""
        return self._name(place).decode()

    def row_id(self, place: Place) -> bytes:
        """Return the id of the row that has the name."""
        return self._ids[place * _ID_BYTES : (place + 1) * _ID_BYTES]

    def times(self, place: Place) -> int:
        """Return how often it was asked for."""
        return self._times[place]

    def count_anew(self, counted: Iterable[tuple[str, bytes, int]]) -> None:
        """Take how often some of them were asked for by now; what has no name here is left out."""
        changed = set(self._popular)
        for name, row_id, times in counted:
            for place in self._beginning(name.encode(), b"\0"):
                if self.row_id(place) == row_id:
                    self._times[place] = times
                    changed.add(place)
        self._popular = array("I", self._ranked(sorted(changed)))

    def begins(self, text: str, most: int) -> list[Place]:
        """Find names that begin with `text`."""
        places = self._beginning(text.encode(), LAST_LETTER.encode())
        return self._best(places, places, most)

    def holds(self, words: Sequence[str], most: int) -> list[Place]:
        """Find names that hold all `words`, or words beginning with them."""
        return self.holds_any([(word,) for word in words], most)

    def holds_any(self, choices: Sequence[Sequence[str]], most: int) -> list[Place]:
        """Find names that hold, of each of `choices`, a word or one beginning with it."""
        runs = [list(map(self._words.places, words)) for words in choices]
        rarest, *others = sorted(runs, key=lambda of: sum(map(len, of)))
        places = set(chain.from_iterable(rarest))
        for of in others:
            places = set(chain.from_iterable(map(places.intersection, of)))
        return self._best(places, range(len(self)), most)

    def _name(self, place: Place) -> bytes:
        return self._text[self._starts[place] : self._starts[place + 1]]

    def _beginning(self, text: bytes, behind: bytes) -> range:
        every = range(len(self))
        first = bisect_left(every, text, key=self._name)
        return range(first, bisect_left(every, text + behind, lo=first, key=self._name))

    def _best(self, places: Collection[Place], within: range, most: int) -> list[Place]:
        """Take the most popular of `places`, all of which lie within a range."""
        if len(places) <= PLACES_SORTED_MAX:
            return self._ranked(sorted(places))[:most]
        popular = filter(places.__contains__, self._popular)
        others = (place for place in within if place in places and not self._times[place])
        return list(islice(chain(popular, others), most))

    def _ranked(self, places: Iterable[Place]) -> list[Place]:
        """Sort names, given in the order of letters, by how popular they are."""
        return sorted(places, key=self._times.__getitem__, reverse=True)  # Stable all the same.


class _Words:
    """Words in the order of letters, and in which names each stands."""

    __slots__ = ("_places", "_starts", "_words")

    def __init__(self, places: Mapping[str, Iterable[Place]]) -> None:
        self._words = sorted(places)
        self._places, self._starts = array("I"), array("I")
        for word in self._words:
            self._starts.append(len(self._places))
            self._places.extend(places[word])
        self._starts.append(len(self._places))

    def places(self, beginning: str) -> "array[int]":
        """Return the names of all words that begin so; one that holds several comes so often."""
        first = bisect_left(self._words, beginning)
        last = bisect_left(self._words, beginning + LAST_LETTER, lo=first)
        return self._places[self._starts[first] : self._starts[last]]
