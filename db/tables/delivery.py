"""This computer's own name and keys, the hub it reports to, and how far that is: working tables.

None of it follows from facts. Lost, it is made anew: the device takes a new name, enrols with a
new voucher, and compares heads.
"""

from datetime import datetime
from uuid import UUID

from db.base import STRICT, Base
from db.column_types import UuidBytes
from db.declaring import CheckConstraint, Mapped, mapped_column
from values.identity import CooperativeId, DeviceId, HubId, StreamId

ONLY_ROW = 1
"""The key of tables that have one row."""


class Device(Base):
    """This device: its name and its private keys, which the file's encryption keeps."""

    __tablename__ = "device"
    __table_args__ = (CheckConstraint("row = 1", name="one_row"), STRICT)

    row: Mapped[int] = mapped_column(primary_key=True, default=ONLY_ROW)
    device_id: Mapped[DeviceId]
    sign_private: Mapped[bytes] = mapped_column(repr=False)
    seal_private: Mapped[bytes] = mapped_column(repr=False)
    stream_id: Mapped[StreamId]  # Where the next fact goes.


class HubAccount(Base):
    """The hub that enrolled this device, and what was last heard of it."""

    __tablename__ = "hub_account"
    __table_args__ = (CheckConstraint("row = 1", name="one_row"), STRICT)

    row: Mapped[int] = mapped_column(primary_key=True, default=ONLY_ROW)
    hub_address: Mapped[str]
    hub_id: Mapped[HubId]
    cooperative_id: Mapped[CooperativeId]
    device_number: Mapped[int]
    hub_generation: Mapped[UUID] = mapped_column(UuidBytes)
    enrolled_at: Mapped[datetime]
    heard_at: Mapped[datetime | None] = mapped_column(default=None)  # A verified heads or receipt.
    last_problem: Mapped[str] = mapped_column(default="")  # The name of it, or nothing.
    failing_since: Mapped[datetime | None] = mapped_column(default=None)


class HubKey(Base):
    """A key pair of the hub. A retired one still proves old receipts."""

    __tablename__ = "hub_key"
    __table_args__ = (STRICT,)

    sign_pub: Mapped[bytes] = mapped_column(primary_key=True)
    seal_pub: Mapped[bytes]
    is_current: Mapped[bool]


class StreamDelivery(Base):
    """How far the hub is with a stream of this device, as it has proved it."""

    __tablename__ = "stream_delivery"
    __table_args__ = (CheckConstraint("acked_seq >= 0", name="acked_seq_not_negative"), STRICT)

    stream_id: Mapped[StreamId] = mapped_column(primary_key=True)
    acked_seq: Mapped[int] = mapped_column(default=0)
    is_known: Mapped[bool] = mapped_column(default=False)
    is_stuck: Mapped[bool] = mapped_column(default=False)
    is_closed: Mapped[bool] = mapped_column(default=False)  # Facts go into a child stream now.
    parked: Mapped[int] = mapped_column(default=0)
    receipt: Mapped[bytes | None] = mapped_column(default=None)  # The last, signed, as it came.
    receipt_seq: Mapped[int] = mapped_column(default=0)
    receipt_at: Mapped[datetime | None] = mapped_column(default=None)
