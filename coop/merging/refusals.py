"""Why two records cannot become one."""

from enum import StrEnum

from coop.errors import Refusal


class MergeFault(StrEnum):
    """What tells the two records apart, or is still open."""

    SAME = "same"  # It is one record.
    UNKNOWN = "unknown"  # One of them is not on the list.
    UNIT = "unit"  # One is counted in pieces, the other in cartons.
    WEIGHED = "weighed"
    CONSIGNED = "consigned"  # Titipan: whose goods they are would be lost.
    COUNTED = "counted"  # An open count has it.
    ORDERED = "ordered"  # An open order has it.


class ItemsNotMergeable(Refusal):
    """The two records cannot become one as they are."""

    fault: MergeFault
    name: str
    """Of the record that is in the way."""
