"""The fact log. Every other table can be written again from this one."""

from datetime import date, datetime

from db.base import CLUSTERED, STRICT, Base
from db.declaring import CheckConstraint, Mapped, also_create, mapped_column
from values.identity import DeviceId, FactId, StreamId, UserId


class LoggedFact(Base):
    """One business act, as it was recorded. Triggers refuse to change or delete it."""

    __tablename__ = "fact"
    __table_args__ = (
        CheckConstraint("seq > 0", name="seq_positive"),
        CheckConstraint("length(link) = 32", name="link_is_sha256"),
        STRICT,
    )

    stream_id: Mapped[StreamId] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)  # 1, 2, 3 ... in its stream, no gaps.
    fact_id: Mapped[FactId] = mapped_column(unique=True)
    actor_id: Mapped[UserId]
    recorded_at: Mapped[datetime]
    business_date: Mapped[date]
    kind: Mapped[str]
    version: Mapped[int]
    flags: Mapped[int]
    body: Mapped[bytes]  # Verbatim: these very bytes are hashed, kept and sent.
    link: Mapped[bytes]


class Stream(Base):
    """Who writes a stream, and where it goes on from. Never changed once written."""

    __tablename__ = "stream"
    __table_args__ = (
        CheckConstraint("(parent_id IS NULL) = (parent_link IS NULL)", name="parent_whole"),
        CLUSTERED,
    )

    stream_id: Mapped[StreamId] = mapped_column(primary_key=True)
    author_id: Mapped[DeviceId]
    parent_id: Mapped[StreamId | None] = mapped_column(default=None)
    parent_seq: Mapped[int] = mapped_column(default=0)
    parent_link: Mapped[bytes | None] = mapped_column(default=None)


def _refuse(table: type[Base], change: str, condition: str = "") -> None:
    """Have the database itself refuse a change, whoever asks for it."""
    name = table.__tablename__
    also_create(
        table,
        f"CREATE TRIGGER {name}_refuses_{change.lower()} BEFORE {change} ON {name}{condition} "
        "BEGIN SELECT RAISE(ABORT, 'facts are never changed'); END",
    )


for _table in (LoggedFact, Stream):
    _refuse(_table, "UPDATE")
    _refuse(_table, "DELETE")
# INSERT OR REPLACE deletes what is in its way, and asks no DELETE trigger.
_refuse(
    LoggedFact,
    "INSERT",
    " WHEN EXISTS (SELECT 1 FROM fact WHERE fact_id = new.fact_id) "
    "OR EXISTS (SELECT 1 FROM fact WHERE stream_id = new.stream_id AND seq = new.seq)",
)
_refuse(Stream, "INSERT", " WHEN EXISTS (SELECT 1 FROM stream WHERE stream_id = new.stream_id)")
