"""Statements of many members at once: what is asked for, and the plan that lies beside the files.

A batch is written in parts, into a folder of its own that is called unfinished until all is there:

    rekening 2026-01-01 2026-11-24 (belum selesai)/rencana.json     what, of whom, in which order
                                                  /bagian 0001.pdf  parts of one file, or
                                                  /rekening A-0012 2026-01-01 2026-11-24.pdf

The plan is all that is needed to go on, after a cancel, a crash or a power cut: what lies there is
whole, for nothing gets its name before the disk has it; what does not is written as it would have
been. Files are named by numbers, and nothing of the plan is private.
"""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import msgspec

from coop.members.member_list import MemberFilter, member_list
from coop.shop_settings import ShopSettings
from db.session import Session
from documents.folder_trouble import folder_trouble_named
from documents.member_statement import StatementMade, StatementSize
from values.identity import MemberId
from values.period import Period

PART = 25
"""Statements: half a second's work, after which one may stop."""
_PLAN, _JOINED = "rencana.json", "sudah digabung"
_UNFINISHED = " (belum selesai)"
_NOT_IN_A_NAME = re.compile(r"[^\w .()-]+")
_FILE_NAME = re.compile(r"rekening [\w .()-]+\.pdf")
_EVERYBODY = -1
PLAN_BYTES_MAX = 32 << 20
"""A plan of a hundred thousand members has a third of it; a larger file is none of ours."""
PART_MAX = 1_000
"""Statements: more in one go would hold a person up who wants to stop."""


class PrintedShop(msgspec.Struct, frozen=True, kw_only=True):
    """What stands on every statement about the cooperative, as it was when the batch began."""

    shop_name: str
    unit_name: str
    address_lines: tuple[str, ...]
    legal_number: str

    def settings(self) -> ShopSettings:
        """Return settings that say the same on a statement."""
        return ShopSettings(
            shop_name=self.shop_name,
            unit_name=self.unit_name,
            address_lines=self.address_lines,
            legal_number=self.legal_number,
        )


class BatchAsked(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked for."""

    which: MemberFilter
    period: Period
    size: StatementSize
    is_one_file: bool
    made: StatementMade
    shop: PrintedShop


class PlannedStatement(msgspec.Struct, frozen=True):
    """One statement, and the name of its file where each has its own."""

    member_id: MemberId
    file_name: str


class BatchPlan(msgspec.Struct, frozen=True):
    """What was asked for, and of whom, in the order of the list."""

    asked: BatchAsked
    statements: tuple[PlannedStatement, ...]
    part_size: int
    """How many statements are written in one go: a newer program goes on as this one began."""

    @property
    def is_ours(self) -> bool:
        """Whether this program may have written it: no file of it leads out of its folder."""
        names = (of.file_name for of in self.statements)
        return 1 <= self.part_size <= PART_MAX and all(map(_FILE_NAME.fullmatch, names))


@dataclass(frozen=True, slots=True)
class Batch:
    """A plan, and the folder where its files are gathered."""

    plan: BatchPlan
    folder: Path

    @property
    def name(self) -> str:
        """What is made of it will be called so."""
        return self.folder.name.removesuffix(_UNFINISHED)

    @property
    def count(self) -> int:
        """How many statements there will be."""
        return len(self.plan.statements)

    @property
    def parts(self) -> int:
        """How many steps it takes to write them."""
        return -(-self.count // self.plan.part_size)

    def part(self, number: int) -> Sequence[PlannedStatement]:
        """Return the statements of a part; parts are counted from 0."""
        first = number * self.plan.part_size
        return self.plan.statements[first : first + self.plan.part_size]

    def files_of(self, number: int) -> list[Path]:
        """Return where a part is written."""
        if self.plan.asked.is_one_file:
            return [self.folder / f"bagian {number + 1:04d}.pdf"]
        return [self.folder / of.file_name for of in self.part(number)]

    @property
    def joined_mark(self) -> Path:
        """Return what lies there when only clearing away is left."""
        return self.folder / _JOINED

    def parts_done(self) -> int:
        """Count the parts that lie there, from the first; once they are joined, none is missed."""
        if self.joined_mark.exists():
            return self.parts
        for number in range(self.parts):
            if not all(file.exists() for file in self.files_of(number)):
                return number
        return self.parts


def plan_batch(session: Session, asked: BatchAsked, into: Path) -> Batch:
    """Fix who gets a statement and in which order, and keep that in a folder inside `into`.

    Where it is nobody, no folder is made.

    Raises:
        FolderTrouble: the folder does not take it.
    """
    days = _days(asked.period)
    with folder_trouble_named():
        name = _free_name(into, f"rekening {days}")
        statements = tuple(_planned(session, asked.which, days))
        batch = Batch(BatchPlan(asked, statements, PART), into / f"{name}{_UNFINISHED}")
        if statements:
            batch.folder.mkdir()
            write_whole(batch.folder / _PLAN, msgspec.json.encode(batch.plan))
    return batch


def unfinished_batch(into: Path) -> Batch | None:
    """Return a batch in `into` that was not finished; what this program did not write is none.

    The folder may be a stick that was in other computers.
    """
    try:
        folders = sorted(into.glob(f"*{_UNFINISHED}"))
    except OSError:
        return None
    for folder in folders:
        try:
            with (folder / _PLAN).open("rb") as file:
                plan = msgspec.json.decode(file.read(PLAN_BYTES_MAX), type=BatchPlan)
        except (OSError, msgspec.MsgspecError):
            continue  # A copy of files, or a plan of a newer program: not ours to go on with.
        if plan.is_ours:
            return Batch(plan, folder)
    return None


def forget_plan(folder: Path) -> None:
    """Take the plan away: nothing is left to do."""
    (folder / _PLAN).unlink(missing_ok=True)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that it has its name only when the disk has all of it."""
    unfinished = path.with_name(path.name + ".part")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)


def _planned(session: Session, which: MemberFilter, days: str) -> Iterator[PlannedStatement]:
    """Name the files; two members may have one number until somebody sees it."""
    taken: set[str] = set()
    for row in member_list(session, which, limit=_EVERYBODY):
        base = name = f"rekening {_NOT_IN_A_NAME.sub('-', row.number)} {days}"
        again = 1
        while name.casefold() in taken:
            again += 1
            name = f"{base} ({again})"
        taken.add(name.casefold())
        yield PlannedStatement(row.member_id, f"{name}.pdf")


def _free_name(into: Path, base: str) -> str:
    name, again = base, 1
    while any((into / f"{name}{end}").exists() for end in ("", ".pdf", _UNFINISHED)):
        again += 1
        name = f"{base} ({again})"
    return name


def _days(period: Period) -> str:
    last = period.after - timedelta(days=1)
    return f"{period.first.isoformat()} {last.isoformat()}"
