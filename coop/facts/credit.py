"""What members buy: who bought is private, and sealed before it is logged."""

from typing import ClassVar

from coop.facts.fact import Fact
from values.identity import FactId, MemberId
from values.money import Rupiah


class PurchaseMade(Fact, frozen=True, kw_only=True):
    """A member bought on a sale (belanja anggota); the sale itself says no more than `is_member`.

    Recorded in the transaction of its sale, under an id that follows from the sale's.
    """

    KIND: ClassVar[str] = "member.purchase_made"
    PRIVATE: ClassVar[bool] = True

    sale_id: FactId
    member_id: MemberId
    total: Rupiah
    """That of the sale, its discounts and its rounding included."""
