"""Why two records cannot become one."""

from enum import StrEnum

from coop.errors import Refusal


class MergeFault(StrEnum):
    """What tells the two records apart, or is still open."""

    SAME = "same"  # It is one record.
    UNKNOWN = "unknown"  # One of them is not on the list.
    UNIT = "unit"  # One is counted in pieces, the other in cartons.
    WEIGHED = "weighed"
    CONSIGNED = "consigned"  # Titipan, the other one is the shop's: whose they are would be lost.
    OWNERS = "owners"  # Titipan of two owners.
    SHARES = "shares"  # Titipan of one owner, who gets another part of each.
    COUNTED = "counted"  # An open count has it.


class ItemsNotMergeable(Refusal):
    """The two records cannot become one as they are."""

    fault: MergeFault
    name: str
    """Of the record that is in the way."""
    count: str = ""
    """What the count is called that has it."""
