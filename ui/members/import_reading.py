"""What an import of members has read so far, and its long steps, off the window's thread."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from coop.facts.savings import OpeningBalance
from coop.lists.list_file import read_list
from coop.members.known_members import known_members
from coop.members.list_columns import MemberColumn, guess_member_shape
from coop.members.list_rows import read_member_rows
from coop.members.numbering import NumberForms
from coop.members.preview_members import MemberPreview, preview_members
from coop.savings.savers import ENDED
from values.identity import FactId
from values.money import ZERO


@dataclass(frozen=True, slots=True)
class ReadMembers:
    """A list of members, judged row by row; nothing is written yet."""

    name: str
    fact_id: FactId
    columns: tuple[MemberColumn, ...]
    preview: MemberPreview

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


def read_members(
    session: Any, path: Path, fact_id: FactId, forms: NumberForms, today: date
) -> ReadMembers:
    """Read a file, guess its columns, and judge every row against the register."""
    table = read_list(path)
    shape = guess_member_shape(table)
    rows = read_member_rows(table, shape, today)
    preview = preview_members(rows, known_members(session, rows, today), fact_id, forms)
    columns = tuple(column for column in MemberColumn if column in shape.columns)
    return ReadMembers(path.name, fact_id, columns, preview)


class ImportProgress(QObject):
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
