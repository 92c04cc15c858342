"""What an import of members has read so far, and its long steps, off the window's thread."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from coop.facts.savings import OpeningBalance
from coop.lists.list_file import Table, read_list
from coop.members.known_members import known_members
from coop.members.list_columns import MemberColumn, MemberListShape, guess_member_shape
from coop.members.list_rows import read_member_rows
from coop.members.numbering import NumberForms
from coop.members.preview_members import MemberPreview, preview_members
from coop.savings.savers import ENDED
from values.identity import FactId
from values.money import ZERO


class MemberList(NamedTuple):
    """A file as a table, and what its columns mean: as guessed, or as somebody chose."""

    name: str
    table: Table
    shape: MemberListShape

    def as_chosen_in(self, other: "MemberList | None") -> "MemberList":
        """Return this list with the columns of another one, if it has the same headings."""
        if other is None or other.shape.headings != self.shape.headings:
            return self
        return self._replace(shape=self.shape._replace(columns=other.shape.columns))


@dataclass(frozen=True, slots=True)
class ReadMembers:
    """A list of members, judged row by row; nothing is written yet."""

    listed: MemberList
    fact_id: FactId
    preview: MemberPreview

    @property
    def columns(self) -> tuple[MemberColumn, ...]:
        """Return what the list has."""
        return tuple(each for each in MemberColumn if each in self.listed.shape.columns)

    def opening_balances(self) -> list[OpeningBalance]:
        """Return what the list says of savings, of all whose membership has not ended."""
        return [
            OpeningBalance(
                plan.member.member_id,
                principal=plan.savings.get(MemberColumn.PRINCIPAL, ZERO),
                mandatory=plan.savings.get(MemberColumn.MANDATORY, ZERO),
                voluntary=plan.savings.get(MemberColumn.VOLUNTARY, ZERO),
            )
            for plan in self.preview.members
            if any(plan.savings.values()) and plan.status not in ENDED
        ]


def read_members(_session: object, path: Path) -> MemberList:
    """Read a file and guess its columns; it is asked like a report, but reads no books."""
    table = read_list(path)
    return MemberList(path.name, table, guess_member_shape(table))


def judge_members(
    session: Any, listed: MemberList, fact_id: FactId, forms: NumberForms, today: date
) -> ReadMembers:
    """Judge every row of a list against the register."""
    rows = read_member_rows(listed.table, listed.shape, today)
    preview = preview_members(rows, known_members(session, rows, today), fact_id, forms)
    return ReadMembers(listed, fact_id, preview)


class MembersProgress(QObject):
    """How far an import is; told from the thread that writes, heard on the window's."""

    moved = Signal(int, int)

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._stop = Event()

    def tell(self, done: int, of: int) -> None:
        """Tell how many of how many members are written."""
        self.moved.emit(done, of)

    def stop(self) -> None:
        """Ask the import to write nothing after all."""
        self._stop.set()

    def is_stopped(self) -> bool:
        """Say whether it was asked to stop."""
        return self._stop.is_set()
