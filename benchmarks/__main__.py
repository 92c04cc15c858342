"""Measure everything: `python -m benchmarks [name ...]`; writes build/bench.json."""

import sys
import tempfile
from importlib import import_module
from pathlib import Path

from benchmarks.figures import Figure, table_of, write_figures

PARTS = (
    "one_sale",
    "goods_receipt",
    "till",
    "start",
    "push",
    "members",
    "statements",
    "stock_lists",
)


def main(names: list[str]) -> int:
    """Measure the parts named, or all; 1 if a limit is missed."""
    figures: list[Figure] = []
    for name in names or PARTS:
        with tempfile.TemporaryDirectory(prefix="lumbung-bench-") as folder:
            part = import_module(f"benchmarks.{name}")
            figures += part.measure(Path(folder))
        print(table_of(figures), flush=True)
        print()
    write_figures(figures, Path("build") / "bench.json")
    missed = [figure for figure in figures if not figure.holds]
    print(f"{len(figures) - len(missed)} of {len(figures)} limits kept; see build/bench.json")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
