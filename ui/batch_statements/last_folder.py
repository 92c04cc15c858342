"""Where statements were put the last time: a batch that a power cut ended is found there again."""

from pathlib import Path


class LastFolder:
    """Remembers a folder in a file beside the books; it may be lost without losing anything."""

    def __init__(self, memory: Path, usual: Path) -> None:
        self._memory, self._usual = memory, usual

    def read(self) -> Path:
        """Return the folder of the last time, or the usual one."""
        try:
            named = self._memory.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError):
            return self._usual  # Nobody has chosen one yet.
        return Path(named) if named else self._usual

    def keep(self, folder: Path) -> None:
        """Remember a folder; a disk that refuses only makes somebody choose it again."""
        try:
            self._memory.write_text(str(folder), encoding="utf-8")
        except OSError:
            return
