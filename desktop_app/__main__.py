"""The command `lumbung`: the window, and a few commands for whoever looks after the books.

lumbung                 the window
lumbung verify          check the file, the chain of facts, and every row that follows from it
lumbung rebuild         write every row again from the log; the old file is kept
lumbung sync --once     deliver what waits, and say how that went
"""

import argparse
import gc
import sys
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from desktop_app.language import install_language
from desktop_app.paths import DataFolder, folder_with_books
from values.trouble import Trouble

TROUBLED = 1
"""Exit status: the world was in the way, and a sentence says how."""
HELD_BY_WINDOW = 3
"""Exit status: a window is open on these books."""


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks, and return the exit status."""
    asked = _parser().parse_args(arguments)
    if asked.command is None:
        gc.disable()  # Until the window's own collector starts; there is no garbage before.
        from desktop_app.startup import run_window  # noqa: PLC0415  The window comes first.

        return run_window(asked.data)
    application = QCoreApplication(sys.argv[:1])
    install_language(application)
    return _say_trouble(asked.data, _COMMANDS[asked.command])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="lumbung", description=__doc__.partition("\n")[0])
    parser.add_argument("--data", metavar="DIR", help="folder of the books (or LUMBUNG_DATA)")
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("verify", help="check the books")
    commands.add_parser("rebuild", help="write every row again from the log")
    sync = commands.add_parser("sync", help="deliver what waits to the hub")
    sync.add_argument("--once", action="store_true", required=True, help="once, then end")
    return parser


def _say_trouble(data: str | None, command: Callable[[DataFolder], int]) -> int:
    from desktop_app.words import lend_words  # noqa: PLC0415  Not for --help.
    from ui.wording import words_for_trouble  # noqa: PLC0415

    lend_words()
    try:
        return command(folder_with_books(data))
    except Trouble as trouble:
        print(words_for_trouble(trouble).as_text(), file=sys.stderr)
        print(f"({type(trouble).__name__}: {trouble})", file=sys.stderr)
        return TROUBLED


def _verify(folder: DataFolder) -> int:
    from desktop_app.books_check import verify_books  # noqa: PLC0415

    checked = verify_books(folder)
    sentence = QCoreApplication.translate("Command", "The books are whole: {count} facts checked.")
    print(sentence.format(count=checked.facts))
    return 0


def _rebuild(folder: DataFolder) -> int:
    from desktop_app.books_check import rebuild_books  # noqa: PLC0415
    from desktop_app.single_instance import SingleInstance  # noqa: PLC0415

    instance = SingleInstance(folder)
    if not instance.take():
        sentence = QCoreApplication.translate("Command", "Close the Lumbung window first.")
        print(sentence, file=sys.stderr)
        return HELD_BY_WINDOW
    try:
        old = rebuild_books(folder, datetime.now(UTC))
    finally:
        instance.release()
    sentence = QCoreApplication.translate(
        "Command", "The books are written again. The old file is kept as {name}."
    )
    print(sentence.format(name=old.name))
    return 0


def _sync(folder: DataFolder) -> int:
    from desktop_app.sync_command import deliver_once  # noqa: PLC0415

    return deliver_once(folder)


_COMMANDS: dict[str, Callable[[DataFolder], int]] = {
    "verify": _verify,
    "rebuild": _rebuild,
    "sync": _sync,
}

if __name__ == "__main__":
    sys.exit(main())
