"""Search as you type, over the whole list, between two keystrokes.

    what was typed  ->  words ------> names holding them all  ----\
                    ->  a code -----> packs with that code     ----+-> ranked, at most 50, priced
                    ->  one slip ---> names of words near by  ----/

Names are looked for in memory (`coop.word_search`), and of those that fit exactly the most popular
are shown. What was sold counts from the next key on; what another till sold, and this one is told
of later, from the next change of the list.
"""

from collections.abc import Iterable
from datetime import date
from sqlite3 import Connection
from typing import NamedTuple

from coop.goods.barcode import DEFAULT_SCALE_CODES, CodeNotPossible, ScaleCodeRules, read_barcode
from coop.goods.price_list import PACK_COLUMNS, PackOnSale, pack_on_sale
from coop.word_search.name_index import Place
from coop.word_search.name_search import (
    CODE_PART,
    EXACT_CODE,
    NAME_BEGINS,
    ONE_SLIP,
    WORDS_FIT,
    Hit,
    NameSearch,
    best_first,
    hits_of,
    words_of,
)
from db.rows import driver_connection
from db.session import Session
from db.word_search import LAST_LETTER
from values.instant import day_number

FOUND_MAX = 50
"""What a list under the scan box can show; whoever sees more types another letter."""
TYPED_MAX = 80
"""Letters that are read; a name has at most 120, and nobody types them all."""
FEW = 5
"""With fewer than this many found, a slip of the finger is thought of."""
CODE_PART_MIN = 3
"""Figures of a code that say anything."""

_NAMES = NameSearch(
    table="item",
    names="SELECT search_name, item_id FROM item WHERE is_active = 1 ORDER BY search_name, item_id",
    times="SELECT item_id, times_sold FROM stock_level WHERE times_sold > 0",
    mark="SELECT max(fact_id) FROM sale_line",
    times_since="""SELECT i.search_name, i.item_id, l.times_sold
        FROM (SELECT DISTINCT item_id FROM sale_line WHERE fact_id > :mark) AS s
        JOIN item AS i ON i.item_id = s.item_id JOIN stock_level AS l ON l.item_id = s.item_id""",
)
_LEVEL = "LEFT JOIN stock_level AS l ON l.item_id = i.item_id"
_POPULAR_FIRST = "-coalesce(l.times_sold, 0), i.search_name, i.item_id"
_BY_CODE = f"""SELECT {_POPULAR_FIRST}, b.pack
    FROM item_barcode AS b
    JOIN item AS i ON i.item_id = b.item_id AND i.revision = b.revision AND i.fact_id = b.fact_id
    {_LEVEL} WHERE i.is_active"""  # noqa: S608
_BY_WHOLE_CODE = f"{_BY_CODE} AND b.code IN (:code, :other) LIMIT :most"
_BY_CODE_BEGINNING = f"{_BY_CODE} AND b.code >= :text AND b.code < :after LIMIT :most"
_BY_CODE_PART = f"{_BY_CODE} AND b.code LIKE :part LIMIT :most"
_CODE_OF_PACK = """(SELECT min(b.code) FROM item_barcode AS b
    WHERE b.item_id = p.item_id AND b.pack = p.number
        AND b.revision = i.revision AND b.fact_id = i.fact_id)"""
_SHOWN = f"""SELECT {PACK_COLUMNS}, i.category, coalesce({_CODE_OF_PACK}, '')
    FROM item AS i JOIN item_pack AS p ON p.item_id = i.item_id AND p.number = coalesce(
        nullif(:pack, 0),
        (SELECT min(number) FROM item_pack AS o WHERE o.item_id = i.item_id AND o.is_sold
            AND o.revision = i.revision AND o.fact_id = i.fact_id),
        1)
    {_LEVEL} WHERE i.item_id = :item_id"""  # noqa: S608


class FoundItem(NamedTuple):
    """One line under the scan box."""

    on_sale: PackOnSale
    """The pack whose code was typed, else the smallest that is sold."""
    category: str
    rank: int
    code: str
    """One of the pack's codes, for the cart to show; empty where it has none."""


def search_items(
    session: Session,
    typed: str,
    day: date,
    *,
    limit: int = FOUND_MAX,
    scale_codes: ScaleCodeRules = DEFAULT_SCALE_CODES,
) -> list[FoundItem]:
    """Find active items by words in any order, by beginnings of them, or by a code or part of it.

    The best come first: a whole code, then names that begin so, then what sells most. One slip in
    a word of four letters or more is forgiven where little else was found.
    """
    return priced_items(session, item_hits(session, typed, scale_codes)[:limit], day)


def item_hits(
    session: Session, typed: str, scale_codes: ScaleCodeRules = DEFAULT_SCALE_CODES
) -> list[Hit]:
    """Find items as `search_items` does, but read nothing of them yet: that takes the longest."""
    text = typed.strip()[:TYPED_MAX]
    words = words_of(text)
    connection = driver_connection(session)
    hits = _by_code(connection, text, scale_codes)
    if words:
        hits += _by_words(connection, words, len({hit.row_id for hit in hits}))
    return best_first(hits)[:FOUND_MAX]


def priced_items(session: Session, hits: Iterable[Hit], day: date) -> list[FoundItem]:
    """Read what was found, in its order."""
    connection = driver_connection(session)
    return [_shown(connection, hit, day) for hit in hits]


def read_names(session: Session) -> None:
    """Take the names into memory, so that the first key need not wait for them."""
    _NAMES.index(driver_connection(session))


def _by_code(connection: Connection, text: str, rules: ScaleCodeRules) -> list[Hit]:
    try:
        code = read_barcode(text, rules)
    except CodeNotPossible:
        return []
    asked: dict[str, object] = {
        "code": code.code,
        "other": code.label.item_code if code.label else code.long_code,
        "most": FOUND_MAX,
    }
    hits = hits_of(connection, _BY_WHOLE_CODE, asked, EXACT_CODE)
    digits = text.replace(" ", "")
    if len(digits) < CODE_PART_MIN or not (digits.isascii() and digits.isdigit()):
        return hits
    asked |= {"text": digits, "after": digits + LAST_LETTER, "part": f"%{digits}%"}
    begun = hits_of(connection, _BY_CODE_BEGINNING, asked, CODE_PART)
    if len(begun) < FOUND_MAX:  # Else reading every code would add nothing that is shown.
        begun += hits_of(connection, _BY_CODE_PART, asked, CODE_PART)
    return hits + begun


def _by_words(connection: Connection, words: list[str], found: int) -> list[Hit]:
    index = _NAMES.index(connection)

    def hits(rank: int, places: list[Place]) -> list[Hit]:
        return [
            Hit(rank, -index.times(place), index.name(place), index.row_id(place))
            for place in places
        ]

    begun = index.begins(" ".join(words), FOUND_MAX)
    if len(begun) == FOUND_MAX:
        return hits(NAME_BEGINS, begun)
    fitting = index.holds(words, FOUND_MAX)
    near = []
    if found + len(fitting) < FEW:
        near = _NAMES.near(connection, index, words, FOUND_MAX)
    return hits(NAME_BEGINS, begun) + hits(WORDS_FIT, fitting) + hits(ONE_SLIP, near)


def _shown(connection: Connection, hit: Hit, day: date) -> FoundItem:
    asked = {"item_id": hit.row_id, "pack": hit.part, "day": day_number(day)}
    *columns, category, code = connection.execute(_SHOWN, asked).fetchone()
    return FoundItem(pack_on_sale(tuple(columns)), category, hit.rank, code)
