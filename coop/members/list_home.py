"""Where somebody lives, read out of the columns of a list, one or many."""

from collections.abc import Mapping
from typing import NamedTuple

from coop.facts.members import Address
from coop.lists.cells import text_of
from coop.lists.list_file import Cell
from coop.members.list_columns import MemberColumn
from coop.members.list_words import block_in, read_block
from coop.members.member_rules import BLOCK_DIGITS_MAX

_C = MemberColumn


class ReadHome(NamedTuple):
    """An address, and the cells of RT and RW that could not be read."""

    address: Address
    unread: tuple[tuple[MemberColumn, str], ...]


def read_home(cells: Mapping[MemberColumn, Cell], texts: Mapping[MemberColumn, str]) -> ReadHome:
    """Read an address; RT and RW may stand in it, in one cell of their own, or in two.

    `texts` holds the street, the hamlet and the village as the register keeps them.
    """
    street = texts.get(_C.ADDRESS, "")
    figures = {_C.RT: "", _C.RW: ""}
    unread: list[tuple[MemberColumn, str]] = []
    if found := block_in(street):
        figures[_C.RT], figures[_C.RW], street = found
    if (text := text_of(cells.get(_C.BLOCK, ""))).strip(" -/"):
        if block := read_block(text):
            figures = {_C.RT: block.rt, _C.RW: block.rw}
        else:
            unread.append((_C.BLOCK, text))
    for about in figures:
        text = text_of(cells.get(about, "")).removesuffix(".0").upper()
        plain = text.removeprefix(about.value.upper()).strip(" .:-").lstrip("0")
        if plain.isdigit() and len(plain) <= BLOCK_DIGITS_MAX:
            figures[about] = plain
        elif plain:
            unread.append((about, text))
    home = Address(
        street=street,
        hamlet=texts.get(_C.HAMLET, ""),
        rt=figures[_C.RT],
        rw=figures[_C.RW],
        village=texts.get(_C.VILLAGE, ""),
    )
    return ReadHome(home, tuple(unread))
