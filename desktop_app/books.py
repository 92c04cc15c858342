"""Opening the books of a folder."""

from db.database import Database, open_database
from desktop_app.database_key import database_key
from desktop_app.paths import DataFolder
from values.sealer import NoSealer


def open_books(folder: DataFolder) -> Database:
    """Open the cooperative's database, made if it is not there yet.

    Raises:
        KeyMissing, KeyDamaged: the key does not fit the file.
        DatabaseTrouble: the file cannot be opened.
    """
    return open_database(folder.database, database_key(folder.key, folder.database), NoSealer())
