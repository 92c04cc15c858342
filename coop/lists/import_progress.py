"""How an import tells how far it is, and how it is stopped."""

from coop.errors import Refusal


class ImportCancelled(Refusal):
    """Whoever imports thought better of it; nothing was written."""


def never() -> bool:
    """Answer that nobody cancels."""
    return False


def unheard(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""
