"""Opening the books of a folder."""

from contextlib import suppress

from coop.members.sealed_sample import sealed_sample
from db.database import Database, open_database
from desktop_app.cooperative_key import CooperativeKeys, KeyStanding, make_key
from desktop_app.database_key import database_key
from desktop_app.paths import DataFolder


def open_books(folder: DataFolder) -> Database:
    """Open the cooperative's database, made if it is not there yet.

    Raises:
        KeyMissing, KeyDamaged: the key does not fit the file.
        DatabaseTrouble: the file cannot be opened.
    """
    keys = CooperativeKeys(folder.cooperative_key)
    database = open_database(folder.database, database_key(folder.key, folder.database), keys)
    with database.snapshot() as session:
        sample = sealed_sample(session)
    keys.check_against(sample)
    if sample is None and not folder.cooperative_key.exists():
        with suppress(OSError):  # Then it is missing, and every page says so.
            make_key(folder.cooperative_key)
    return database


def cooperative_key_standing(folder: DataFolder, database: Database) -> KeyStanding:
    """Say whether this computer can read and record what is private."""
    keys = CooperativeKeys(folder.cooperative_key)
    with database.snapshot() as session:
        keys.check_against(sealed_sample(session))
    return keys.standing
