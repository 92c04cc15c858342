"""All names of one table in memory, in one piece that a keystroke reads from end to end.

Fifty thousand names are 1.4 MB, their ids and counts 1.2 MB, and a few letters are found in them in
less than a millisecond, whatever they are. An index in the file finds them as soon, but then each
of hundreds of names is decrypted from a page of its own before the best fifty are known.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain, islice

LINES_SORTED_MAX = 2_000
"""Names that are all looked at before the most popular are chosen among them: 2 ms.

Where a word stands in more of them, the popular ones are gone through first, and the search ends
when enough are found: that is soon, for the word is common.
"""
_BLANK, _END = b" ", b"\n"
"""Every name stands between these, so that every word has a blank before it."""
_BEHIND_ALL = b"\xff"
"""Sorts behind every letter: no text in UTF-8 holds it."""
_ID_BYTES = 16

Place = int
"""The number of a name, in the order of letters."""


class NameIndex:
    """Folded names in the order of letters; the most popular are found first.

    Names of one popularity are found in the order of letters.
    """

    __slots__ = ("_ids", "_popular", "_starts", "_text", "_times")

    def __init__(self, names: Iterable[tuple[str, bytes, int]]) -> None:
        """Take names, the ids of their rows, and how often each was asked for; sorted by name."""
        self._starts, self._times = array("I"), array("I")
        text, ids = bytearray(), bytearray()
        for name, row_id, times in names:
            self._starts.append(len(text))
            self._times.append(times)
            text += _BLANK + name.encode() + _END
            ids += row_id
        self._starts.append(len(text))
        self._text, self._ids = bytes(text), bytes(ids)
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
        places = self._beginning(text.encode(), _BEHIND_ALL)
        if len(places) <= LINES_SORTED_MAX:
            return self._ranked(places)[:most]
        return self._popular_first(places, places.__contains__, most)

    def holds(self, words: Sequence[str], most: int) -> list[Place]:
        """Find names that hold all `words`, or words beginning with them."""
        text, starts = self._text, self._starts
        parts = sorted((_BLANK + word.encode() for word in words), key=len, reverse=True)
        # The longest is the rarest, nearly always, and to count takes a millisecond.
        count, rarest = text.count(parts[0]), parts[0]
        if count > LINES_SORTED_MAX:
            rarer = ((text.count(part), part) for part in parts[1:])
            count, rarest = min([(count, rarest), *rarer])

        def fits(place: Place) -> bool:
            first, last = starts[place], starts[place + 1]
            for part in parts:  # noqa: SIM110  Half as long as `all`, for thousands of names.
                if text.find(part, first, last) < 0:
                    return False
            return True

        places = filter(fits, self._places(partial(text.find, rarest)))
        if count > LINES_SORTED_MAX:
            return self._popular_first(places, fits, most)
        return self._ranked(places)[:most]

    def holds_any(self, choices: Sequence[Sequence[str]], most: int) -> list[Place]:
        """Find names that hold, of each of `choices`, a word or one beginning with it."""
        first, *others = map(_one_of, choices)

        def find(begin: int) -> int:
            found = first.search(self._text, begin)
            return found.start() if found else -1

        def fits(place: Place) -> bool:
            line = self._line(place)
            return all(other.search(line) for other in others)

        return self._ranked(islice(filter(fits, self._places(find)), LINES_SORTED_MAX))[:most]

    def _places(self, find: Callable[[int], int]) -> Iterator[Place]:
        """Give the names in which `find`, from some byte of the text on, finds something."""
        at = find(0)
        while at >= 0:
            place = bisect_right(self._starts, at) - 1
            yield place
            at = find(self._starts[place + 1])

    def _line(self, place: Place) -> bytes:
        return self._text[self._starts[place] : self._starts[place + 1]]

    def _name(self, place: Place) -> bytes:
        return self._line(place)[len(_BLANK) : -len(_END)]

    def _beginning(self, text: bytes, behind: bytes) -> range:
        every = range(len(self))
        first = bisect_left(every, text, key=self._name)
        return range(first, bisect_left(every, text + behind, lo=first, key=self._name))

    def _ranked(self, places: Iterable[Place]) -> list[Place]:
        """Sort names, given in the order of letters, by how popular they are."""
        return sorted(places, key=self._times.__getitem__, reverse=True)  # Stable all the same.

    def _popular_first(
        self, places: Iterable[Place], fits: Callable[[Place], bool], most: int
    ) -> list[Place]:
        """Take popular names that fit, then the first of `places` that nobody asked for."""
        others = (place for place in places if not self._times[place])
        return list(islice(chain(filter(fits, self._popular), others), most))


def _one_of(words: Sequence[str]) -> re.Pattern[bytes]:
    choices = b"|".join(re.escape(word.encode()) for word in words)
    return re.compile(b"%b(?:%b)" % (_BLANK, choices))
