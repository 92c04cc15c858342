"""A batch on its way in, compared link by link with what is stored."""

from typing import Any, Final, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, Row, bindparam, select

from hub.line import Request
from hub.tables import fact
from sync.protocol.batches import Batch, genesis_of
from sync.protocol.problems import Problem, ProblemFound

_STORED_LINKS: Final = (
    select(fact.c.seq, fact.c.link)
    .where(
        fact.c.cooperative_id == bindparam("cooperative_id"),
        fact.c.stream_id == bindparam("stream_id"),
        fact.c.seq >= bindparam("first"),
        fact.c.seq <= bindparam("last"),
    )
    .order_by(fact.c.seq)
)


class Delivery(NamedTuple):
    """A batch that holds together, from a device that was known when it came."""

    request: Request
    batch: Batch
    now: int

    @property
    def cooperative_id(self) -> bytes:
        """The cooperative, as the tables name it."""
        return self.request.device.cooperative_id.bytes

    @property
    def stream_id(self) -> bytes:
        """The stream, as the tables name it."""
        return self.batch.members.stream.bytes

    @property
    def last_seq(self) -> int:
        """The number of the last fact."""
        return self.batch.members.first_seq + self.batch.members.count - 1

    @property
    def names(self) -> dict[str, Any]:
        """What a question about the stream asks for."""
        return {"cooperative_id": self.cooperative_id, "stream_id": self.stream_id}

    def link_at(self, seq: int) -> bytes:
        """Return the link that the device has at `seq`, from before the first fact to the last."""
        members = self.batch.members
        return (
            self.batch.links[seq - members.first_seq]
            if seq >= members.first_seq
            else members.prev_link
        )


class ForkFound(ProblemFound):
    """Another fact stands where the device offers one; the whole batch is refused."""

    def __init__(self, row: Row[Any], seq: int, offered_link: bytes) -> None:
        super().__init__(Problem.FORK, **_head_of(row))
        self.seq = seq
        self.offered_link = offered_link


def compare(connection: Connection, delivery: Delivery, row: Row[Any]) -> None:
    """Check that the author is the same, nothing is missing, and common links are equal.

    Raises:
        ProblemFound: not-author or gap.
        ForkFound: a link differs.
    """
    members = delivery.batch.members
    if row.author != members.author.bytes:
        raise ProblemFound(Problem.NOT_AUTHOR, stream_id=members.stream)
    if members.first_seq > row.head_seq + 1:
        raise ProblemFound(Problem.GAP, **_head_of(row))
    genesis = genesis_of(members)
    if genesis != row.genesis:
        raise ForkFound(row, 0, genesis)
    before = members.first_seq - 1
    if before == row.head_seq:  # The usual case: what comes follows what is here.
        stored = {before: row.head_link}
    else:
        span = {"first": before, "last": delivery.last_seq}
        found = connection.execute(_STORED_LINKS, {**delivery.names, **span})
        stored = {0: row.genesis} if before == 0 else {}
        stored |= {seq: link for seq, link in found}  # noqa: C416
    for seq, link in stored.items():
        if delivery.link_at(seq) != link:
            raise ForkFound(row, seq, delivery.link_at(seq))


def _head_of(row: Row[Any]) -> dict[str, Any]:
    """Return what a problem says about where the stream ends here."""
    return {
        "stream_id": UUID(bytes=row.stream_id),
        "acked_seq": row.head_seq,
        "acked_link": row.head_link,
    }
