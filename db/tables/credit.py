"""What members bought: which sale was whose.

Clustered by member and day, so that the purchases of a year are read in one sweep however many
sales there are. Nothing refers to a member or a sale by a foreign key: both may be of a till not
yet heard from.
"""

from datetime import date

from sqlalchemy import CheckConstraint, PrimaryKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import CLUSTERED, Base, FactKey
from values.identity import FactId, MemberId
from values.money import Rupiah


class MemberPurchase(Base, kw_only=True):
    """A sale to a member who was named (belanja anggota)."""

    __tablename__ = "member_purchase"
    __table_args__ = (
        PrimaryKeyConstraint("member_id", "business_date", "fact_id"),
        CheckConstraint("total >= 0", name="total_not_negative"),
        CLUSTERED,
    )

    member_id: Mapped[MemberId] = mapped_column(primary_key=True)
    business_date: Mapped[date] = mapped_column(primary_key=True)
    fact_id: Mapped[FactKey]
    sale_id: Mapped[FactId]
    total: Mapped[Rupiah]
