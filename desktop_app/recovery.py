"""What the desk for the key to members' records can do with it."""

from functools import partial

from db.database import Database
from desktop_app.books import cooperative_key_standing
from desktop_app.cooperative_key import (
    CooperativeKeyMissing,
    CooperativeKeyWrong,
    KeyStanding,
    enter_recovery_code,
    newest_recovery_code,
)
from desktop_app.paths import DataFolder
from documents.recovery_sheet import recovery_sheet
from ui.recovery.recovery_desk import RecoveryKey
from values.trouble import Trouble


def recovery_key(folder: DataFolder, database: Database, cooperative: str) -> RecoveryKey:
    """Return what can be done with the key in a folder."""
    return RecoveryKey(
        partial(_trouble, folder, database),
        partial(_enter, folder, database),
        partial(_sheet, folder, cooperative),
    )


def _trouble(folder: DataFolder, database: Database) -> Trouble | None:
    standing = cooperative_key_standing(folder, database)
    troubles: dict[KeyStanding, Trouble] = {
        KeyStanding.MISSING: CooperativeKeyMissing(),
        KeyStanding.WRONG: CooperativeKeyWrong(),
    }
    return troubles.get(standing)


def _enter(folder: DataFolder, database: Database, typed: str) -> Trouble | None:
    enter_recovery_code(folder.cooperative_key, typed)
    return _trouble(folder, database)


def _sheet(folder: DataFolder, cooperative: str) -> bytes:
    code = newest_recovery_code(folder.cooperative_key)
    assert code is not None
    return recovery_sheet(cooperative, code)
