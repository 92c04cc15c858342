"""The demonstration: `python -m desktop_app.demo [--out DIR] [--keep]`.

With a screen it opens the till on a cooperative that is ready to sell; without one it drives the
same window through a selling day, and ends with 0 only if the till, the hub and the paper agree.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.demo.dressed import dressed_application, has_screen
from desktop_app.demo.events import Event
from desktop_app.demo.hand import NotSeenError
from desktop_app.demo.out_folder import FolderNotOursError, fresh_folder
from desktop_app.demo.played_day import LAST_SEEN, play_day
from desktop_app.demo.selling_day import DAY
from desktop_app.demo.shown_window import show_window
from desktop_app.demo.summary import Outcome, table_lines, verdict, write_summary
from values.trouble import Trouble

OUT = Path("build/demo")
DISAGREED = 1
"""Exit status: the summary says what does not agree."""
NOT_PLAYED = 2
"""Exit status: the day came to no end."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the window or play the day, and return the exit status."""
    asked = _parser().parse_args(arguments)
    try:
        folder = fresh_folder(asked.out, keep=asked.keep)
    except FolderNotOursError as other:
        print(f"{other} was not made by the demonstration; name another folder with --out.")
        return NOT_PLAYED
    return show_window(folder) if has_screen() else played(folder, DAY)


def played(folder: Path, day: Sequence[Event]) -> int:
    """Play a day, write its summary, and return the exit status."""
    print("Playing one selling day without a screen; it takes about a minute.", flush=True)
    try:
        outcome = play_day(dressed_application(), folder, day)
    except (NotSeenError, Trouble) as met:
        print(f"The day came to no end: {type(met).__name__}, {met}.")
        print(f"The window as it was: {folder / LAST_SEEN}; the logs: {folder}/**/*.log")
        return NOT_PLAYED
    return told(outcome, folder)


def told(outcome: Outcome, folder: Path) -> int:
    """Say how a day ended, and return the exit status."""
    summary = write_summary(outcome, folder)
    print(*table_lines(outcome.compared), *outcome.differences, *outcome.remarks, sep="\n")
    print(verdict(outcome))
    counts = f"{len(outcome.pictures)} pictures and {len(outcome.papers)} papers"
    print(f"{counts}, listed in {os.path.relpath(summary)}")
    return 0 if outcome.agrees else DISAGREED


def _parser() -> argparse.ArgumentParser:
    first, _empty, _rest = (__doc__ or "").partition("\n\n")
    parser = argparse.ArgumentParser(prog="python -m desktop_app.demo", description=first)
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help=f"default {OUT}")
    parser.add_argument("--keep", action="store_true", help="keep what an earlier run made")
    return parser


if __name__ == "__main__":
    sys.exit(main())
