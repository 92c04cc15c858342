"""Search as you type, over the whole list, between two keystrokes.

    what was typed  ->  words ------> names holding them all  ----\
                    ->  a code -----> packs with that code     ----+-> ranked, at most 50, priced
                    ->  one slip ---> names of words near by  ----/

Whatever is typed, the work is bounded. A first letter may fit 30,000 names: of those the search
looks at the first few hundred that begin with it, at the first few hundred that hold it, and at all
of what was sold lately, for what is popular must be among them; only a longer word ranks exactly,
and it is there that it matters.
"""

from datetime import date
from sqlite3 import Connection
from typing import NamedTuple

from coop.goods.barcode import DEFAULT_SCALE_CODES, CodeNotPossible, ScaleCodeRules, read_barcode
from coop.goods.price_list import PACK_COLUMNS, PackOnSale, pack_on_sale
from coop.word_search.name_search import (
    CODE_PART,
    EXACT_CODE,
    NAMES_MAX,
    WORDS_FIT,
    Hit,
    NameSearch,
    best_first,
    ranked_by_beginning,
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
LINES_SOLD_LATELY = 2_000
"""Lines of sales: a month of a village shop. Read backwards along the key of the table: 1 ms."""
FEW = 5
"""With fewer than this many found, a slip of the finger is thought of."""
CODE_PART_MIN = 3
"""Figures of a code that say anything."""

_LEVEL = "LEFT JOIN stock_level AS l ON l.item_id = i.item_id"
_POPULAR_FIRST = "-coalesce(l.times_sold, 0), i.search_name, i.item_id"
_NAMES = NameSearch(
    table="item",
    alias="i",
    columns=_POPULAR_FIRST,
    joins=_LEVEL,
    condition="i.is_active = 1",
)
_SOLD_LATELY = f"""SELECT {_POPULAR_FIRST} FROM (SELECT DISTINCT item_id FROM
    (SELECT item_id FROM sale_line ORDER BY fact_id DESC LIMIT :most)) AS r
    JOIN item AS i ON i.item_id = r.item_id {_LEVEL} WHERE i.is_active"""  # noqa: S608
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
    text = typed.strip()[:TYPED_MAX]
    words = words_of(text)
    connection = driver_connection(session)
    hits = _by_code(connection, text, scale_codes)
    if words:
        hits += _by_words(connection, words)
        if len({hit.row_id for hit in hits}) < FEW:
            hits += _NAMES.by_near_words(connection, words)
    shown = best_first(hits)[: min(limit, FOUND_MAX)]
    return [_shown(connection, hit, day) for hit in shown]


def _by_code(connection: Connection, text: str, rules: ScaleCodeRules) -> list[Hit]:
    try:
        code = read_barcode(text, rules)
    except CodeNotPossible:
        return []
    asked: dict[str, object] = {
        "code": code.code,
        "other": code.label.item_code if code.label else code.code,
        "most": FOUND_MAX,
    }
    hits = _NAMES.hits(connection, _BY_WHOLE_CODE, asked, EXACT_CODE)
    digits = text.replace(" ", "")
    if len(digits) < CODE_PART_MIN or not (digits.isascii() and digits.isdigit()):
        return hits
    asked |= {"text": digits, "after": digits + LAST_LETTER, "part": f"%{digits}%"}
    begun = _NAMES.hits(connection, _BY_CODE_BEGINNING, asked, CODE_PART)
    if len(begun) < FOUND_MAX:  # Else reading every code would add nothing that is shown.
        begun += _NAMES.hits(connection, _BY_CODE_PART, asked, CODE_PART)
    return hits + begun


def _by_words(connection: Connection, words: list[str]) -> list[Hit]:
    hits = _NAMES.by_words(connection, words)
    if len(hits) == NAMES_MAX:
        hits += _NAMES.by_beginning(connection, " ".join(words))
        lately = _NAMES.hits(connection, _SOLD_LATELY, {"most": LINES_SOLD_LATELY}, WORDS_FIT)
        hits += [hit for hit in lately if _holds(hit.search_name, words)]
    return ranked_by_beginning(hits, words)


def _holds(name: str, words: list[str]) -> bool:
    return all(f" {word}" in f" {name}" for word in words)


def _shown(connection: Connection, hit: Hit, day: date) -> FoundItem:
    asked = {"item_id": hit.row_id, "pack": hit.part, "day": day_number(day)}
    *columns, category, code = connection.execute(_SHOWN, asked).fetchone()
    return FoundItem(pack_on_sale(tuple(columns)), category, hit.rank, code)
