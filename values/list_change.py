"""Why an item left the list of goods, or came back to it."""

from enum import StrEnum


class ListChange(StrEnum):
    """What was done with an item's place on the list."""

    ARCHIVED = "archived"  # diarsipkan: no longer sold; its history stays
    BROUGHT_BACK = "brought_back"  # dikembalikan
    REMOVED = "removed"  # dihapus: recorded by mistake, and never used
    MERGED = "merged"  # digabung: another record of the same item stays
