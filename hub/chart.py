"""A column chart as SVG: solid and hatched, values on top, four lines, no colour alone.

It is drawn once for a desk and once for a telephone, and the page shows the one that fits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from markupsafe import Markup, escape

from hub.wording import number, tenths

MILLION: Final = 1_000_000
THOUSAND: Final = 1_000
GRID_LINES: Final = 4
STEPS: Final = (10, 15, 20, 25, 30, 40, 50, 60, 80, 100)
"""Of a grid, in tenths of a power of ten: numbers that one can add up in the head."""
DEFAULT_STEP: Final = 25_000
"""Rupiah, for a chart of days on which nothing was sold."""


class Column(NamedTuple):
    """One column: what members bought, below, and what others did, above."""

    label: str
    members: int
    others: int

    @property
    def total(self) -> int:
        """Its height, in rupiah."""
        return self.members + self.others


@dataclass(frozen=True)
class Paper:
    """The size of a drawing, in pixels."""

    name: str
    width: int
    height: int
    left: int
    right: int
    labels_max: int

    @property
    def base(self) -> int:
        """Where the columns stand."""
        return self.height - 26


DESK: Final = Paper("desk", 860, 320, 56, 0, 16)
WIDE_DESK: Final = Paper("desk", 1220, 320, 56, 0, 16)
TELEPHONE: Final = Paper("telephone", 320, 240, 40, 12, 5)
TOP: Final = 24
VALUE_WIDTH: Final = 40
"""What a number above a column needs; between narrower columns it is left to the table."""


def unit_of(columns: Sequence[Column]) -> tuple[int, str]:
    """Return the unit in which the chart counts, and its name."""
    greatest = max((column.total for column in columns), default=0)
    return (MILLION, "juta rupiah") if greatest >= MILLION else (THOUSAND, "ribu rupiah")


def drawn(columns: Sequence[Column], title: str, desk: Paper = DESK) -> Markup:
    """Draw the chart for every size of screen."""
    return Markup("").join(_svg(columns, title, paper) for paper in (desk, TELEPHONE))


def _svg(columns: Sequence[Column], title: str, paper: Paper) -> Markup:
    unit, _ = unit_of(columns)
    step = grid_step(max((column.total for column in columns), default=0))
    scale = Scale(paper, step * GRID_LINES, unit)
    parts = [_line(scale, step * at) for at in range(GRID_LINES + 1)]
    room = (paper.width - paper.left - paper.right) // max(len(columns), 1)
    every = -(-len(columns) // paper.labels_max)
    for place, column in enumerate(columns):
        # From the right, so that the newest always has its label.
        is_labelled = (len(columns) - 1 - place) % every == 0
        left = paper.left + room * place
        parts.append(_column(scale, column, left, room, is_labelled=is_labelled))
    name = f"chart-{paper.name}"
    return Markup(
        '<svg class="chart {paper}" viewBox="0 0 {width} {height}" role="img"'
        ' aria-labelledby="{name}"><title id="{name}">{title}</title><defs>'
        '<pattern id="{name}-hatch" width="7" height="7" patternUnits="userSpaceOnUse"'
        ' patternTransform="rotate(45)"><path d="M0 0V7" class="hatch"/></pattern></defs>'
        "{parts}</svg>"
    ).format(
        paper=paper.name,
        width=paper.width,
        height=paper.height,
        name=name,
        title=title,
        parts=Markup("").join(parts),
    )


class Scale(NamedTuple):
    """From rupiah to pixels."""

    paper: Paper
    greatest: int
    unit: int

    def y(self, amount: int) -> int:
        """Return how far from the top an amount lies."""
        room = self.paper.base - TOP
        return self.paper.base - max(0, amount) * room // self.greatest


def grid_step(greatest: int) -> int:
    """Return the distance of two grid lines, of which four reach above the greatest column."""
    least = -(-greatest // GRID_LINES)
    if least <= 0:
        return DEFAULT_STEP
    power: int = 10 ** max(0, len(str(least)) - 2)
    return next(step * power for step in STEPS if step * power >= least)


def _line(scale: Scale, amount: int) -> Markup:
    y = scale.y(amount)
    label = number(amount // scale.unit)
    if amount % scale.unit:
        label = tenths(amount, scale.unit)
    return Markup(
        '<path d="M{left} {y}H{right}" class="grid"/>'
        '<text x="{text}" y="{below}" class="axis end">{label}</text>'
    ).format(
        left=scale.paper.left,
        right=scale.paper.width,
        text=scale.paper.left - 8,
        y=y,
        below=y + 4,
        label=label,
    )


def _column(scale: Scale, column: Column, left: int, room: int, *, is_labelled: bool) -> Markup:
    gap = max(1, room // 5)
    width, middle = room - 2 * gap, left + room // 2
    top, between = scale.y(column.total), scale.y(column.members)
    name = f"chart-{scale.paper.name}"
    bars = Markup(
        '<rect x="{x}" y="{between}" width="{width}" height="{solid}" class="solid"/>'
        '<rect x="{x}" y="{top}" width="{width}" height="{hatched}" class="others"'
        ' fill="url(#{name}-hatch)"/>'
    ).format(
        x=left + gap,
        width=width,
        top=top,
        between=between,
        solid=scale.paper.base - between,
        hatched=between - top,
        name=name,
    )
    words = Markup("")
    if is_labelled:
        words += _text(middle, scale.paper.base + 18, "axis middle", column.label)
        if column.total and room >= VALUE_WIDTH:
            words += _text(middle, top - 6, "value middle", tenths(column.total, scale.unit))
    said = f"{column.label}: {number(column.total)}"
    return Markup("<g><title>{said}</title>{bars}{words}</g>").format(
        said=said, bars=bars, words=words
    )


def _text(x: int, y: int, style: str, words: str) -> Markup:
    return Markup('<text x="{}" y="{}" class="{}">{}</text>').format(x, y, style, escape(words))
