"""Figures, their limits, and how they are shown."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import Literal, NamedTuple


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One measured thing; `floor` is what it was measured against, in the unit that `of` names."""

    name: str
    value: float
    unit: str
    limit: float
    better: Literal["lower", "higher"] = "lower"
    floor: float

    @property
    def holds(self) -> bool:
        """Whether the limit is kept."""
        return self.value <= self.limit if self.better == "lower" else self.value >= self.limit


class Cost(NamedTuple):
    """What one act costs, in milliseconds."""

    wall: float
    processor: float


def cost_of(act: Callable[[int], object], numbers: Sequence[int]) -> Cost:
    """Do the act once for each number, and return what one of them cost on the average."""
    processor, wall = process_time(), perf_counter()
    for number in numbers:
        act(number)
    count = len(numbers)
    return Cost((perf_counter() - wall) * 1000 / count, (process_time() - processor) * 1000 / count)


def median_cost(costs: Sequence[Cost]) -> Cost:
    """Return the median of each kind of cost."""
    return Cost(median(cost.wall for cost in costs), median(cost.processor for cost in costs))


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which that share of `values` lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def table_of(figures: Sequence[Figure]) -> str:
    """Write the figures as a table for people."""
    rows = [("figure", "value", "limit", "floor", "")]
    rows += [
        (
            figure.name,
            f"{figure.value:.2f} {figure.unit}",
            f"{'<=' if figure.better == 'lower' else '>='} {figure.limit:g}",
            f"{figure.floor:.3g}",
            "" if figure.holds else "MISSED",
        )
        for figure in figures
    ]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def write_figures(figures: Sequence[Figure], file: Path) -> None:
    """Write the figures as JSON for programs."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps([asdict(figure) for figure in figures], indent=1) + "\n")
