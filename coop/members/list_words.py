"""What the words in a list of members mean: sex, kind, status, heirs, and where somebody lives."""

import re
from typing import NamedTuple

from coop.facts.members import Heir
from coop.members.member_rules import HEIRS_MAX
from coop.members.member_texts import LETTERS_MAX, MemberField
from coop.members.name_case import proper_name
from coop.word_search.folding import folded
from values.membership import MemberKind, MemberStatus, Sex

_SEXES = {
    Sex.MALE: "l lk laki pria m male",
    Sex.FEMALE: "p pr perempuan wanita w f female",
}
_SEX_OF = {word: sex for sex, words in _SEXES.items() for word in words.split()} | {
    "laki laki": Sex.MALE
}
_KIND_OF = {
    "luar biasa": MemberKind.ASSOCIATE,
    "anggota luar biasa": MemberKind.ASSOCIATE,
    "alb": MemberKind.ASSOCIATE,
    "lb": MemberKind.ASSOCIATE,
    "anggota": MemberKind.FULL,
    "biasa": MemberKind.FULL,
    "anggota biasa": MemberKind.FULL,
    "penuh": MemberKind.FULL,
    "tetap": MemberKind.FULL,
}
_STATUSES = {
    MemberStatus.CANDIDATE: ("calon", "calon anggota", "requested", "mendaftar", "candidate"),
    MemberStatus.ACTIVE: ("aktif", "anggota aktif", "approved", "active", "ya"),
    MemberStatus.INACTIVE: ("nonaktif", "non aktif", "tidak aktif", "pasif", "inactive", "tidak"),
    MemberStatus.SUSPENDED: ("diberhentikan sementara", "skors", "diskors", "suspended"),
    MemberStatus.LEFT: ("keluar", "mengundurkan diri", "mundur", "berhenti", "pindah", "left"),
    MemberStatus.DECEASED: ("meninggal", "meninggal dunia", "wafat", "alm", "almh", "deceased"),
    MemberStatus.DISMISSED: ("diberhentikan", "dipecat", "dikeluarkan", "dismissed"),
}
_STATUS_OF = {word: status for status, words in _STATUSES.items() for word in words}
_BLOCK = re.compile(
    r"\bRT\b[.:\s]*0*([0-9]{1,3})\b(?:\s*[/,-]?\s*(?:\bRW\b[.:\s]*)?0*([0-9]{1,3})\b)?",
    re.IGNORECASE,
)
_TWO_FIGURES = re.compile(r"\D*0*([0-9]{1,3})\s*[/\-, ]\s*(?:RW)?[.:\s]*0*([0-9]{1,3})\D*")
_TURNED_INTO_A_DAY = re.compile(r"[0-9]{4}-([0-9]{2})-([0-9]{2})(?:T.*)?")
_BETWEEN_HEIRS = re.compile(r"\s*(?:[;/&\n]|,(?![^()]*\))|\bdan\b)\s*")
_HEIR = re.compile(r"(?:[0-9]+[.)]\s*)?([^()]+?)\s*(?:\(([^()]*)\))?")


class Block(NamedTuple):
    """RT and RW, and what of an address is left without them."""

    rt: str
    rw: str
    rest: str = ""


def read_sex(text: str) -> Sex | None:
    """Read `L`, `P`, `laki-laki` and the like; None for any other word."""
    return _SEX_OF.get(folded(text))


def read_kind(text: str) -> MemberKind | None:
    """Read the kind of a member; None for any other word."""
    return _KIND_OF.get(folded(text))


def read_status(text: str) -> MemberStatus | None:
    """Read how a membership stands; None for any other word."""
    return _STATUS_OF.get(folded(text))


def status_of_reason(text: str) -> MemberStatus:
    """Return how a membership ended, by the reason in the register; who knows no better left."""
    words = folded(text)
    if any(_STATUS_OF.get(word) is MemberStatus.DECEASED for word in words.split()):
        return MemberStatus.DECEASED
    status = _STATUS_OF.get(words)
    return MemberStatus.DISMISSED if status is MemberStatus.DISMISSED else MemberStatus.LEFT


def read_block(text: str) -> Block | None:
    """Read a cell of RT and RW, `003/001`; a spreadsheet may have taken it for a day."""
    if day := _TURNED_INTO_A_DAY.fullmatch(text):
        month, first = day.groups()
        return Block(first.lstrip("0"), month.lstrip("0"))
    if two := _TWO_FIGURES.fullmatch(text):
        return Block(*two.groups())
    return None


def block_in(address: str) -> Block | None:
    """Find RT and RW inside an address, and return the rest of it."""
    found = _BLOCK.search(address)
    if found is None:
        return None
    before, after = address[: found.start()].strip(" ,.-"), address[found.end() :].strip(" ,.-")
    return Block(found[1], found[2] or "", ", ".join(part for part in (before, after) if part))


def read_heirs(text: str) -> tuple[Heir, ...]:
    """Read `Budi (anak), Wagiman (suami)`; no more than the register has lines for."""
    written = (part for part in _BETWEEN_HEIRS.split(text.strip()) if part.strip(" -"))
    parts = map(_HEIR.fullmatch, written)
    heirs = [
        Heir(
            name=proper_name(part[1].strip(" ."))[: LETTERS_MAX[MemberField.HEIR]],
            relation=(part[2] or "").strip().lower()[: LETTERS_MAX[MemberField.RELATION]],
        )
        for part in parts
        if part is not None
    ]
    return tuple(heir for heir in heirs if heir.name)[:HEIRS_MAX]


def birth_cell(text: str) -> tuple[str, str]:
    """Cut `Bantul, 12-11-1987` into the place and the day."""
    figure = next((place for place, letter in enumerate(text) if letter.isdigit()), len(text))
    return text[:figure].strip(" ,.;:/-("), text[figure:].strip(" )")
