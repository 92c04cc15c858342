"""Rows of a searchable table found by their names: words in any order, beginnings, one slip.

Whatever is typed, the work is bounded: names are looked for in memory, and no more of them are
given back than are asked for.
"""

from collections.abc import Iterator, Mapping
from sqlite3 import Connection
from typing import NamedTuple

from msgspec import Struct

from coop.word_search.folding import folded
from coop.word_search.name_index import NameIndex, Place
from coop.word_search.typing_slips import near_words
from db.word_search import version_of_names

WORDS_MAX = 8

# Ranks, best first. What is no name is ranked by whoever finds it.
EXACT_CODE, NAME_BEGINS, WORDS_FIT, CODE_PART, ONE_SLIP = range(5)


class Hit(NamedTuple):
    """A row that was found; hits sort in the order in which they are shown."""

    rank: int
    order: int
    """Within one rank, the smaller comes first."""
    search_name: str
    row_id: bytes
    part: int = 0
    """What of the row was meant, where its subject has parts; 0 is the whole."""


class _Held(NamedTuple):
    """Names in memory, and what they follow from."""

    version: bytes
    mark: bytes
    """The newest of what makes names popular."""
    names: NameIndex


_HELD = dict[str, _Held]()
"""By table. Versions are random, so names of another file are never taken for those of this one."""


class NameSearch(Struct, frozen=True):
    """How one table is searched; the SQL in it is its subject's own."""

    table: str
    """One that `db.word_search` made searchable."""
    names: str
    """Names and ids of all rows that may be found, sorted by name: read along an index."""
    times: str = "SELECT NULL, 0 WHERE 0"
    """Ids of popular rows, and how often each was asked for."""
    mark: str = "SELECT x''"
    """The newest of what makes a row popular."""
    times_since: str = ""
    """Names, ids and times of rows that became more popular since the `:mark`."""

    def index(self, connection: Connection) -> NameIndex:
        """Return the names as they are in the file; they are read anew when they have changed."""
        held = _HELD.get(self.table)
        version = version_of_names(connection, self.table)
        if held is None or held.version != version:
            held = _Held(version, self._mark(connection), NameIndex(self._read(connection)))
        elif held.mark != (mark := self._mark(connection)):
            held.names.count_anew(connection.execute(self.times_since, {"mark": held.mark}))
            held = held._replace(mark=mark)
        _HELD[self.table] = held
        return held.names

    def near(
        self, connection: Connection, index: NameIndex, words: list[str], most: int
    ) -> list[Place]:
        """Find names that hold `words` once one slip is forgiven in each long one."""
        near = [near_words(connection, self.table, word) for word in words]
        if not any(near):
            return []
        return index.holds_any(
            [terms or [word] for word, terms in zip(words, near, strict=True)], most
        )

    def _read(self, connection: Connection) -> Iterator[tuple[str, bytes, int]]:
        times = dict(connection.execute(self.times).fetchall())
        for name, row_id in connection.execute(self.names):
            yield name, row_id, times.get(row_id, 0)

    def _mark(self, connection: Connection) -> bytes:
        (mark,) = connection.execute(self.mark).fetchone()
        return mark or b""


def hits_of(
    connection: Connection, statement: str, asked: Mapping[str, object], rank: int
) -> list[Hit]:
    """Run a statement that selects what a `Hit` is behind its rank."""
    return [Hit(rank, *row) for row in connection.execute(statement, asked)]


def words_of(typed: str) -> list[str]:
    """Return the words that are searched for."""
    return folded(typed).split()[:WORDS_MAX]


def best_first(hits: list[Hit]) -> list[Hit]:
    """Return each row once, for its best reason."""
    best: dict[bytes, Hit] = {}
    for hit in sorted(hits):
        best.setdefault(hit.row_id, hit)
    return list(best.values())
