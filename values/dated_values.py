"""Values that hold from a day, or a month, on."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Since(NamedTuple):
    """One value; None where what holds elsewhere holds again."""

    since: int
    """A day as yyyymmdd, or a month as yyyymm."""
    value: int | None


def value_held(rows: Sequence[Since], at: int) -> int | None:
    """Return the value of the last of `rows`, which are in order, that begins at or before `at`."""
    found = bisect_right(rows, at, key=lambda row: row.since)
    return rows[found - 1].value if found else None
