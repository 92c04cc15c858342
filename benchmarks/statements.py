"""(f) Statements from a file of 5,000 members and 2,000,000 lines of the ledger.

The floor of a query is the same SQL by the bare driver, its rows fetched and left as they are. The
floor of a PDF is every stroke and word of it, worked out beforehand, drawn again by a bare canvas.
Both are measured in turn with ours, member by member. Many at once are measured as the desk makes
them, files on the disk and the papers noted, against as many single ones that are read and drawn.
"""

import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

from reportlab.pdfgen.canvas import Canvas

from benchmarks.figures import Figure
from benchmarks.loop_gaps import longest_gaps
from benchmarks.statement_memory import MADE, planned, written
from benchmarks.village import LAST_YEAR_LONG, SETTINGS, Village
from coop.credit import credit_history
from coop.savings import savers, statement
from coop.selling import member_purchases
from db.rows import driver_connection
from documents.fonts import register_fonts
from documents.member_statement import (
    MemberStatement,
    StatementSize,
    member_statement,
)
from documents.member_statement_form import draw_statement
from documents.member_statement_pdf import member_statement_pdf
from documents.member_statement_sheet import SHEETS
from documents.pdf_file import pdf_file
from values.identity import MemberId
from values.instant import day_number

SINGLES = 120
WARMING = 10
MANY = 500
TIMES_MAX = 2.0
MANY_TIMES_MAX = 1.2
GROWTH_MEGABYTES_MAX = 8.0
GAP_MILLISECONDS_MAX = 100.0
"""What a person notices as a stop."""
_Stroke = tuple[str, tuple[object, ...], dict[str, object]]
_STROKES = (
    *("setFont", "drawString", "drawRightString", "drawCentredString", "line", "rect"),
    *("setFillColorRGB", "setStrokeColorRGB", "setLineWidth", "showPage"),
)


def measure(folder: Path) -> Iterator[Figure]:
    """Measure one, many, and the window meanwhile."""
    village = Village(folder / "village.db")
    chooser = random.Random(11)
    chosen = chooser.sample(village.member_ids, SINGLES + WARMING)
    yield _query(village, chosen)
    yield from _pdf(village, chosen)
    yield from _many(village, folder)
    yield from longest_gaps(village, folder, GAP_MILLISECONDS_MAX)
    village.database.close()


def _query(village: Village, chosen: Sequence[MemberId]) -> Figure:
    spent: dict[bool, list[float]] = {True: [], False: []}
    for place, member_id in enumerate(chosen):
        for is_ours in (place % 2 == 0, place % 2 == 1):  # The second finds the pages in memory.
            act = _ours if is_ours else _bare_rows
            spent[is_ours].append(_seconds(partial(act, village, member_id)))
    return _ratio("one statement, query", spent[True][WARMING:], spent[False][WARMING:])


def _ours(village: Village, member_id: MemberId) -> MemberStatement:
    with village.database.report() as session:
        return member_statement(session, member_id, LAST_YEAR_LONG, SETTINGS, MADE)


def _bare_rows(village: Village, member_id: MemberId) -> int:
    first, after = day_number(LAST_YEAR_LONG.first), day_number(LAST_YEAR_LONG.after)
    with village.database.report() as session:
        connection = driver_connection(session)
        of = (member_id.bytes,)
        connection.execute(f"{savers._SAVERS} WHERE m.member_id = ?", of).fetchone()
        connection.execute(statement._OPENING, (*of, first)).fetchall()
        rows = len(connection.execute(statement._LINES, (*of, first, after)).fetchall())
        connection.execute(credit_history._OPENING, (*of, first)).fetchall()
        rows += len(connection.execute(credit_history._LINES, (*of, first, after)).fetchall())
        purchases = connection.execute(member_purchases._PURCHASES, (*of, first, after))
        return rows + len(purchases.fetchall())


def _pdf(village: Village, chosen: Sequence[MemberId]) -> Iterator[Figure]:
    register_fonts()
    for size in (StatementSize.A4, StatementSize.A5):
        ours, floor, pages = [], [], 0
        for member_id in chosen:
            of = _ours(village, member_id)
            strokes = _strokes_of(of, size)
            ours.append(_seconds(partial(member_statement_pdf, of, size)))
            floor.append(_seconds(partial(_bare_drawing, strokes, size)))
            pages = sum(name == "showPage" for name, *_ in strokes)
        name = f"one statement, PDF of {pages} pages {size.value.upper()}"
        yield _ratio(name, ours[WARMING:], floor[WARMING:])


def _strokes_of(of: MemberStatement, size: StatementSize) -> list[_Stroke]:
    """Draw on a canvas that keeps what is drawn on it."""
    strokes: list[_Stroke] = []
    canvas = Canvas(os.devnull, pagesize=SHEETS[size].size, invariant=1)
    for name in _STROKES:
        setattr(canvas, name, partial(_kept, strokes, name, getattr(canvas, name)))
    draw_statement(canvas, of, SHEETS[size])
    return strokes


def _kept(
    strokes: list[_Stroke],
    name: str,
    draw: Callable[..., object],
    *given: object,
    **named: object,
) -> None:
    strokes.append((name, given, named))
    draw(*given, **named)


def _bare_drawing(strokes: Sequence[_Stroke], size: StatementSize) -> bytes:
    def draw(canvas: Canvas) -> None:
        for name, given, named in strokes:
            getattr(canvas, name)(*given, **named)

    return pdf_file("Rekening", SHEETS[size].size, draw)


def _many(village: Village, folder: Path) -> Iterator[Figure]:
    chosen = village.member_ids[:MANY]
    _singles(village, chosen[:WARMING])
    turns = [_batch_after_singles(village, folder, chosen, turn) for turn in range(3)]
    for kind, at in (("one file", 0), ("a file each", 1)):
        times = [turn[at] / turn[2] for turn in turns]
        floor = median(turn[2] for turn in turns)
        yield Figure(
            name=f"{MANY} statements, {kind}, over {MANY} singles",
            value=median(times),
            unit="times",
            limit=MANY_TIMES_MAX,
            floor=floor * 1000,
        )
    grown, began = _memory(village, folder)
    yield Figure(
        name=f"memory, from statement 100 to {MANY}",
        value=grown,
        unit="MB",
        limit=GROWTH_MEGABYTES_MAX,
        floor=began,
    )


def _memory(village: Village, folder: Path) -> tuple[float, float]:
    """Return the growth of a process of its own: this one holds the village."""
    command = [sys.executable, "-m", "benchmarks.statement_memory"]
    told = subprocess.run(
        [*command, village.path, folder, str(MANY)], check=True, capture_output=True
    )
    grown, began = map(float, told.stdout.split())
    return grown, began


def _batch_after_singles(
    village: Village, folder: Path, chosen: Sequence[MemberId], turn: int
) -> tuple[float, float, float]:
    """Return the seconds of one file, of a file each, and of singles."""
    seconds = []
    for is_one_file in (True, False):
        into = folder / f"{turn} {is_one_file}"
        into.mkdir()
        batch = planned(village.database, into, len(chosen), is_one_file=is_one_file)
        seconds.append(_seconds(partial(written, village.database, batch)))
    singles = _seconds(partial(_singles, village, chosen))
    return seconds[0], seconds[1], singles


def _singles(village: Village, chosen: Sequence[MemberId]) -> None:
    for member_id in chosen:
        member_statement_pdf(_ours(village, member_id), StatementSize.A4)


def _ratio(name: str, ours: Sequence[float], floor: Sequence[float]) -> Figure:
    return Figure(
        name=name,
        value=median(ours) / median(floor),
        unit="times",
        limit=TIMES_MAX,
        floor=median(floor) * 1000,
    )


def _seconds(act: Callable[[], object]) -> float:
    started = perf_counter()
    act()
    return perf_counter() - started
