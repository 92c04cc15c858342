"""Find a member at the counter, as one types or scans: by name, number, card, phone or NIK.

Whatever is typed may be any of these; a NIK is looked for whole, by its keyed hash.
"""

import re
from sqlite3 import Connection
from typing import NamedTuple
from uuid import UUID

from coop.members.card_code import read_card_code
from coop.members.nik import NikNotPossible, read_nik
from coop.members.phone import PhoneNotPossible, read_phone
from coop.word_search.folding import folded
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
from values.identity import MemberId
from values.membership import MemberKind, MemberStatus

FOUND_MAX = 50
"""What a list under the search box can show; whoever sees more types another letter."""
TYPED_MAX = 80
FEW = 5
"""With fewer than this many found, a slip of the finger is thought of."""
NAMES_MAX = 200
"""Names whose members' standing is looked up, to show last those whose membership ended: 1 ms."""
PHONE_PART_MIN = 4
"""Figures of a phone number that say anything."""
_SERIAL_DIGITS_MAX = 7
_PHONE_AT_ALL = re.compile(r"\+?[0-9][0-9 .\-]*")

_ENDED_LAST = """s.status IN ('left', 'deceased', 'dismissed'), m.search_name, m.member_id"""
_STANDING = "JOIN member_standing AS s ON s.member_id = m.member_id"
_NAMES = NameSearch(
    table="member",
    names="SELECT search_name, member_id FROM member ORDER BY search_name, member_id",
)
_BY = f"""SELECT {_ENDED_LAST} FROM member AS m {_STANDING}
    WHERE m.member_id IN (SELECT member_id FROM {{}}) LIMIT {FOUND_MAX}"""  # noqa: S608  Ours.
_BY_CARD = _BY.format("member WHERE card_code = :code")
_BY_NIK = _BY.format("member_nik WHERE mark = keyed_hash(:nik)")
_BY_NUMBER = _BY.format("member WHERE number = :typed COLLATE NOCASE")
_BY_SERIAL = _BY.format("member WHERE serial = :serial")
_BY_PHONE = _BY.format("member WHERE phone LIKE :part")
_ENDED = """SELECT member_id FROM member_standing
    WHERE member_id IN ({}) AND status IN ('left', 'deceased', 'dismissed')"""
_SHOWN = """SELECT m.member_id, m.number, m.full_name, m.kind, s.status, m.hamlet, m.village,
        m.member_class
    FROM member AS m JOIN member_standing AS s ON s.member_id = m.member_id
    WHERE m.member_id IN ({})"""
_NUMBER_OF = "SELECT number FROM member WHERE member_id = ?"
_CLASS_OF = "SELECT member_class FROM member WHERE member_id = ?"


class FoundMember(NamedTuple):
    """One line under the search box: enough to tell two of one name apart."""

    member_id: MemberId
    number: str
    full_name: str
    kind: MemberKind
    status: MemberStatus
    hamlet: str
    village: str
    member_class: str = ""


def search_members(session: Session, typed: str, *, limit: int = FOUND_MAX) -> list[FoundMember]:
    """Find members by words of their names in any order, by number, card, phone or NIK.

    The best come first: what was scanned or typed whole, then names that begin so; those whose
    membership ended come last within each. One slip in a word of four letters or more is forgiven
    where little else was found.
    """
    text = typed.strip()[:TYPED_MAX]
    connection = driver_connection(session)
    hits = [*_by_card(connection, text), *_by_nik(connection, text)]
    if not hits:
        hits += _by_number(connection, text)
        hits += _by_phone(connection, text)
        hits += _by_name(connection, words_of(text), len(hits))
    return _shown(connection, best_first(hits)[: min(limit, FOUND_MAX)])


def member_of_card(session: Session, scanned: str) -> FoundMember | None:
    """Find the member whose present card was scanned; None for what is no card, or an old one."""
    connection = driver_connection(session)
    found = _shown(connection, _by_card(connection, scanned)[:1])
    return found[0] if found else None


def number_of(session: Session, member_id: MemberId) -> str:
    """Read a member's number; nothing where nobody has that id."""
    row = driver_connection(session).execute(_NUMBER_OF, (member_id.bytes,)).fetchone()
    return str(row[0]) if row else ""


def class_of(session: Session, member_id: MemberId) -> str:
    """Read a member's class; nothing where they have none, or nobody has that id."""
    row = driver_connection(session).execute(_CLASS_OF, (member_id.bytes,)).fetchone()
    return str(row[0]) if row else ""


def _by_card(connection: Connection, text: str) -> list[Hit]:
    code = read_card_code(text)
    if code is None:
        return []
    return hits_of(connection, _BY_CARD, {"code": code}, EXACT_CODE)


def _by_nik(connection: Connection, text: str) -> list[Hit]:
    try:
        nik = read_nik(text)
    except NikNotPossible:
        return []
    return hits_of(connection, _BY_NIK, {"nik": nik}, EXACT_CODE) if nik else []


def _by_number(connection: Connection, text: str) -> list[Hit]:
    """Find `A-0012` by itself, by `a12` and by `12`."""
    hits = hits_of(connection, _BY_NUMBER, {"typed": text}, EXACT_CODE)
    runs = re.findall("[0-9]+", text)
    if len(runs) != 1 or len(runs[0]) > _SERIAL_DIGITS_MAX:
        return hits
    asked = {"serial": int(runs[0])}
    letters = _letters(text)
    for hit in hits_of(connection, _BY_SERIAL, asked, EXACT_CODE) if asked["serial"] else ():
        (number,) = connection.execute(_NUMBER_OF, (hit.row_id,)).fetchone()
        if letters in {"", _letters(number)}:
            hits.append(hit)
    return hits


def _by_phone(connection: Connection, text: str) -> list[Hit]:
    figures = "".join(filter(str.isdigit, text))
    if len(figures) < PHONE_PART_MIN or not _PHONE_AT_ALL.fullmatch(text):
        return []
    try:
        whole = read_phone(text)
    except PhoneNotPossible:
        whole = figures
    part = whole if text.startswith("+") else figures.removeprefix("62")
    return hits_of(connection, _BY_PHONE, {"part": f"%{part}%"}, CODE_PART)


def _by_name(connection: Connection, words: list[str], found: int) -> list[Hit]:
    if not words:
        return []
    index = _NAMES.index(connection)
    begun = index.begins(" ".join(words), NAMES_MAX)
    fitting = index.holds(words, NAMES_MAX)
    near = []
    if found + len(fitting) < FEW:
        near = _NAMES.near(connection, index, words, NAMES_MAX)
    of = {place: index.row_id(place) for place in (*begun, *fitting, *near)}
    marks = ", ".join("?" * len(of))
    ended = {row[0] for row in connection.execute(_ENDED.format(marks), list(of.values()))}
    return [
        Hit(rank, of[place] in ended, index.name(place), of[place])
        for rank, places in ((NAME_BEGINS, begun), (WORDS_FIT, fitting), (ONE_SLIP, near))
        for place in places
    ]


def _letters(text: str) -> str:
    return "".join(letter for letter in folded(text) if letter.isalpha())


def _shown(connection: Connection, hits: list[Hit]) -> list[FoundMember]:
    marks = ", ".join("?" * len(hits))
    rows = connection.execute(_SHOWN.format(marks), [hit.row_id for hit in hits])
    found = {row[0]: _found(*row) for row in rows}
    return [found[hit.row_id] for hit in hits]


def _found(member_id: bytes, number: str, full_name: str, *columns: str) -> FoundMember:
    kind, status, hamlet, village, member_class = columns
    return FoundMember(
        MemberId(UUID(bytes=member_id)),
        number,
        full_name,
        MemberKind(kind),
        MemberStatus(status),
        hamlet,
        village,
        member_class,
    )
