"""The demonstration: `python -m desktop_app.demo [--out DIR] [--keep]`.

With a screen it opens the till on a cooperative that is ready to sell; without one it drives the
same window through a selling day, and ends with 0 only if the till, the hub and the paper agree.
"""

import argparse
import os
import sys
from pathlib import Path

OUT = Path("build/demo")
DISAGREED = 1
"""Exit status: the summary says what does not agree."""
NOT_PLAYED = 2
"""Exit status: the day came to no end."""


def main(arguments: list[str] | None = None) -> int:
    """Show the window or play the day, and return the exit status."""
    asked = _parser().parse_args(arguments)
    from desktop_app.demo.out_folder import FolderNotOursError, fresh_folder  # noqa: PLC0415

    try:
        folder = fresh_folder(asked.out, keep=asked.keep)
    except FolderNotOursError as other:
        print(f"{other} was not made by the demonstration; name another folder with --out.")
        return NOT_PLAYED
    return _play(folder)


def _play(folder: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from desktop_app.demo.played_day import play_day  # noqa: PLC0415
    from desktop_app.demo.selling_day import DAY  # noqa: PLC0415
    from desktop_app.demo.summary import table_lines, verdict, write_summary  # noqa: PLC0415
    from desktop_app.language import install_language  # noqa: PLC0415
    from desktop_app.words import lend_words  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Lumbung")
    install_language(application)
    lend_words()
    outcome = play_day(application, folder, DAY)
    print(*table_lines(outcome.compared), *outcome.differences, *outcome.remarks, sep="\n")
    print(verdict(outcome))
    print(write_summary(outcome, folder))
    return 0 if outcome.agrees else DISAGREED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m desktop_app.demo", description=__doc__)
    parser.add_argument("--out", type=Path, default=OUT, metavar="DIR", help=f"default {OUT}")
    parser.add_argument("--keep", action="store_true", help="keep what an earlier run made")
    return parser


if __name__ == "__main__":
    sys.exit(main())
