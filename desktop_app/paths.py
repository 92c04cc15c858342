"""Where the books of this computer lie."""

import os
from pathlib import Path
from tempfile import TemporaryFile

from msgspec import Struct

from values.trouble import Trouble

FOLDER_VARIABLE = "LUMBUNG_DATA"


class FolderNotUsable(Trouble):
    """The folder of the books cannot be made or written."""


class NoBooksThere(Trouble):
    """A command was given a folder without books: a slip in its name, most likely."""


class DataFolder(Struct, frozen=True):
    """The folder that holds everything of one cooperative on this computer."""

    root: Path

    @property
    def database(self) -> Path:
        """The books, encrypted."""
        return self.root / "lumbung.db"

    @property
    def key(self) -> Path:
        """The key to the books."""
        return self.root / "lumbung.key"

    @property
    def cooperative_key(self) -> Path:
        """The cooperative's own key, which seals what is private."""
        return self.root / "koperasi.key"

    @property
    def settings(self) -> Path:
        """What the shop has chosen."""
        return self.root / "settings.toml"

    @property
    def lock(self) -> Path:
        """Held while a window is open on these books."""
        return self.root / "lumbung.lock"

    @property
    def logs(self) -> Path:
        """What the program noted for whoever mends it."""
        return self.root / "log"

    @property
    def papers(self) -> Path:
        """Receipts saved as files."""
        return self.root / "struk"


def data_folder(chosen: str | None) -> DataFolder:
    """Return the folder named on the command line, in `LUMBUNG_DATA`, or the user's own.

    Raises:
        FolderNotUsable: it cannot be made, or nothing can be written there.
    """
    root = _named(chosen)
    try:
        root.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=root):
            pass  # Trying is the one test that holds on every system.
    except OSError as error:
        raise FolderNotUsable(str(root)) from error
    return DataFolder(root.resolve())


def folder_with_books(chosen: str | None) -> DataFolder:
    """Return the same folder for a command, which begins no books: it would find those in order.

    Raises:
        NoBooksThere: there are none.
        FolderNotUsable: nothing can be written there.
    """
    root = _named(chosen)
    if not DataFolder(root).database.is_file():
        raise NoBooksThere(str(root))
    return data_folder(chosen)


def _named(chosen: str | None) -> Path:
    named = chosen or os.environ.get(FOLDER_VARIABLE)
    return Path(named) if named else _own_folder()


def _own_folder() -> Path:
    import platformdirs  # noqa: PLC0415  Only where no folder was named.

    return Path(platformdirs.user_data_path("Lumbung", appauthor=False))
