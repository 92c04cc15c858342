"""What happens with goods that villagers leave to be sold (titip jual)."""

from enum import StrEnum


class ConsignmentAct(StrEnum):
    """What a document about goods on consignment says."""

    RECEIPT = "receipt"  # terima titipan
    SENT_BACK = "sent_back"  # kembalikan titipan
    SETTLEMENT = "settlement"  # bayar titipan
    REVERSAL = "reversal"  # koreksi


class ShareKind(StrEnum):
    """How the part of the owner is agreed."""

    PERCENT = "percent"  # bagian dari harga jual
    FIXED = "fixed"  # harga setor for each unit
    ENDED = "ended"  # not on consignment any more
