"""Rows of a searchable table found by their names: words in any order, beginnings, one slip.

Whatever is typed, the work is bounded: of the thousands of names that a first letter may fit, a few
hundred that hold it are looked at, and a few hundred that begin with it.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import NamedTuple

from coop.word_search.folding import folded
from coop.word_search.typing_slips import near_words
from db.word_search import LAST_LETTER

WORDS_MAX = 8
NAMES_MAX = 400
"""Names looked at for one reason; ranking them takes 2 ms."""

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


@dataclass(frozen=True, slots=True)
class NameSearch:
    """How one table is searched; the SQL in it is its subject's own."""

    table: str
    """One that `db.word_search` made searchable."""
    alias: str
    columns: str
    """Of a hit behind its rank: order, name, id, and the part if there are parts."""
    joins: str = ""
    condition: str = "1"

    def by_words(self, connection: Connection, words: list[str]) -> list[Hit]:
        """Find names that hold all `words`, or words beginning with them; `NAMES_MAX` or fewer."""
        query = " AND ".join(f'"{word}"*' for word in words)
        return self._matching(connection, query, WORDS_FIT)

    def by_beginning(self, connection: Connection, text: str) -> list[Hit]:
        """Find the first names, in the order of letters, that begin with `text`."""
        name = f"{self.alias}.search_name"
        statement = f"""SELECT {self.columns} FROM {self.table} AS {self.alias} {self.joins}
            WHERE {self.condition} AND {name} >= :text AND {name} < :after
            ORDER BY {name} LIMIT {NAMES_MAX}"""  # noqa: S608  Ours.
        asked = {"text": text, "after": text + LAST_LETTER}
        return self.hits(connection, statement, asked, NAME_BEGINS)

    def by_near_words(self, connection: Connection, words: list[str]) -> list[Hit]:
        """Find names that hold `words` once one slip is forgiven in each long one."""
        near = [near_words(connection, self.table, word) for word in words]
        if not any(near):
            return []
        groups = [
            " OR ".join(f'"{term}"' for term in terms) or f'"{word}"*'
            for word, terms in zip(words, near, strict=True)
        ]
        return self._matching(connection, " AND ".join(f"({group})" for group in groups), ONE_SLIP)

    def hits(
        self, connection: Connection, statement: str, asked: Mapping[str, object], rank: int
    ) -> list[Hit]:
        """Run a statement that selects `columns`."""
        return [Hit(rank, *row) for row in connection.execute(statement, asked)]

    def _matching(self, connection: Connection, query: str, rank: int) -> list[Hit]:
        statement = f"""SELECT {self.columns} FROM {self.table}_search AS found
            JOIN {self.table} AS {self.alias} ON {self.alias}.search_key = found.rowid {self.joins}
            WHERE {self.table}_search MATCH :query AND {self.condition}
            LIMIT {NAMES_MAX}"""  # noqa: S608  Ours.
        return self.hits(connection, statement, {"query": query}, rank)


def words_of(typed: str) -> list[str]:
    """Return the words that are searched for."""
    return folded(typed).split()[:WORDS_MAX]


def ranked_by_beginning(hits: list[Hit], words: list[str]) -> list[Hit]:
    """Raise those whose name begins with what was typed."""
    text = " ".join(words)
    return [
        hit._replace(rank=NAME_BEGINS) if hit.search_name.startswith(text) else hit for hit in hits
    ]


def best_first(hits: list[Hit]) -> list[Hit]:
    """Return each row once, for its best reason."""
    best: dict[bytes, Hit] = {}
    for hit in sorted(hits):
        best.setdefault(hit.row_id, hit)
    return list(best.values())
