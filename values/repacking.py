"""What is said when goods of one item become goods of another (kemas ulang)."""

from enum import StrEnum


class RepackAct(StrEnum):
    """What a document about repacking says."""

    REPACK = "repack"  # kemas ulang
    REVERSAL = "reversal"  # koreksi


class RecipeSide(StrEnum):
    """On which side of a recipe goods stand."""

    SOURCE = "source"  # bahan
    PRODUCT = "product"  # hasil


class ShrinkageReason(StrEnum):
    """Why less came out than the recipe says, or more went in (susut)."""

    DRIED = "dried"  # susut berat
    SPILLED = "spilled"  # tercecer
    SORTED_OUT = "sorted_out"  # disortir
    DAMAGED = "damaged"  # rusak
    OTHER = "other"  # lain-lain


class ShrinkageCost(StrEnum):
    """Who bears what the shrinkage cost."""

    BORNE = "borne"
    """The goods that came out: each costs that much more."""
    WRITTEN_OFF = "written_off"
    """The cooperative, as a loss of its own; the goods cost what they would have cost."""
