"""What each kind of trouble says, and what to do about it.

The only folder that sees every kind of trouble is this one, so it lends the window its words.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from coop.fact_log import FactTooLarge, LogDamaged
from coop.facts import FactTooNew
from coop.lists.list_file import FileOutOfReach
from db.trouble import (
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseReadOnly,
    DatabaseTooNew,
    DiskFailing,
    DiskFull,
    NotOurDatabase,
    SqliteTooOld,
)
from desktop_app.clock import ClockDoubtful
from desktop_app.cooperative_key import (
    CooperativeKeyMissing,
    CooperativeKeyWrong,
    KeyNotKept,
)
from desktop_app.database_key import KeyDamaged, KeyMissing
from desktop_app.paths import FolderNotUsable, NoBooksThere
from desktop_app.rows_differ import RowsDiffer
from desktop_app.settings import SettingsDamaged
from sync.protocol.private_bodies import BodyDamaged
from ui.wording import TROUBLE_WORDING, Words
from values.trouble import Trouble


def _disk_words() -> dict[type[Trouble], Words]:
    translate = QCoreApplication.translate
    return {
        DatabaseBusy: Words(
            translate("Trouble", "Another program holds the books."),
            translate("Trouble", "Close the other program, then try again."),
        ),
        DiskFull: Words(
            translate("Trouble", "The disk is full, so this was not saved."),
            translate("Trouble", "Free some room on the disk, then try again."),
        ),
        DatabaseReadOnly: Words(
            translate("Trouble", "The folder of the books cannot be written."),
            translate("Trouble", "Ask whoever looks after this computer to allow it."),
        ),
        DiskFailing: Words(
            translate("Trouble", "The disk answered with a fault, so this was not saved."),
            translate("Trouble", "Try once more. If it stays, call the hub's staff today."),
        ),
        FileOutOfReach: Words(
            translate("Trouble", "The file cannot be opened."),
            translate("Trouble", "Is the stick still in, or the file open elsewhere?"),
        ),
        FolderNotUsable: Words(
            translate("Trouble", "The folder for the books cannot be used."),
            translate("Trouble", "Choose another folder, or ask for the right to write there."),
        ),
        NoBooksThere: Words(
            translate("Trouble", "There are no books in this folder."),
            translate("Trouble", "Check the name of the folder; the window begins new books."),
        ),
    }


def _program_words() -> dict[type[Trouble], Words]:
    translate = QCoreApplication.translate
    too_old = Words(
        translate("Trouble", "These books were written by a newer Lumbung."),
        translate("Trouble", "Install the newest Lumbung on this computer. The books are whole."),
    )
    return {
        DatabaseTooNew: too_old,
        FactTooNew: too_old,
        ClockDoubtful: Words(
            translate("Trouble", "The clock of this computer may be wrong."),
            translate("Trouble", "Set date and time before selling: receipts bear them."),
        ),
        SqliteTooOld: Words(
            translate("Trouble", "A part of this installation is too old to be safe."),
            translate("Trouble", "Install Lumbung anew. The books are whole."),
        ),
        FactTooLarge: Words(
            translate("Trouble", "This is too much for one document."),
            translate("Trouble", "Split it in two."),
        ),
        SettingsDamaged: Words(
            translate("Trouble", "The settings cannot be read."),
            translate("Trouble", "Mend or remove settings.toml in the folder of the books."),
        ),
    }


def _books_words() -> dict[type[Trouble], Words]:
    translate = QCoreApplication.translate
    damaged = Words(
        translate("Trouble", "The books are damaged on this disk."),
        translate("Trouble", "Do not go on selling here. Call the hub's staff; delete nothing."),
    )
    key_wanted = Words(
        translate("Trouble", "The key to the books is missing or is another one."),
        translate("Trouble", "Put the file lumbung.key back into the folder. Delete nothing."),
    )
    return {
        DatabaseDamaged: damaged,
        LogDamaged: damaged,
        NotOurDatabase: Words(
            translate("Trouble", "The books cannot be opened with this key."),
            translate("Trouble", "Put the right lumbung.db and lumbung.key back. Delete nothing."),
        ),
        KeyMissing: key_wanted,
        KeyDamaged: key_wanted,
        BodyDamaged: damaged,
        RowsDiffer: Words(
            translate("Trouble", "Some lists do not follow from the log."),
            translate("Trouble", "Run “lumbung rebuild”: it writes them again. Nothing is lost."),
        ),
    }


def _cooperative_key_words() -> dict[type[Trouble], Words]:
    translate = QCoreApplication.translate
    enter_code = translate(
        "Trouble", "Enter the code from the recovery sheet. Nothing is lost, and selling goes on."
    )
    return {
        CooperativeKeyMissing: Words(
            translate("Trouble", "The key for members' records is not on this computer."),
            enter_code,
        ),
        CooperativeKeyWrong: Words(
            translate("Trouble", "The key on this computer does not open the members' records."),
            enter_code,
        ),
        KeyNotKept: Words(
            translate("Trouble", "The key could not be saved."),
            translate("Trouble", "Free some room on the disk, then enter the code again."),
        ),
    }


def lend_words() -> None:
    """Give the window its words for trouble; after the translation is installed."""
    everything = _disk_words() | _program_words() | _books_words() | _cooperative_key_words()
    for kind, words in everything.items():
        TROUBLE_WORDING[kind] = _always(words)


def _always(words: Words) -> Callable[[Any], Words]:
    return lambda _trouble: words
