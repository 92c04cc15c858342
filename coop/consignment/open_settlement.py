"""What an owner is owed: sales since the last settlement, less what buyers brought back.

A settlement ends at an exact point of each stream of facts, so no sale is ever paid for twice, and
none is left out: what arrives from another till later stands behind the point, and comes with the
next one. A return whose sale has not arrived stops its stream before it.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from coop.consignment.terms import items_ever_of, owed_for, terms_of, terms_on
from coop.facts.consignment import AgreedShare, SettledLine, SettledPoint
from db.rows import driver_connection
from db.session import Session
from values.identity import ConsignorId, ItemId, StreamId
from values.instant import day_number, day_of_number
from values.money import Rupiah
from values.quantity import Quantity

_POINTS = """SELECT s.stream_id, max(s.seq) FROM settled_stream AS s
    JOIN consignment_document AS d ON d.fact_id = s.fact_id
    WHERE d.consignor_id = :consignor_id AND NOT EXISTS (
        SELECT 1 FROM consignment_document AS v WHERE v.of_fact = d.fact_id)
    GROUP BY s.stream_id"""
_HEADS = "SELECT stream_id, max(seq) FROM fact WHERE business_date <= :until GROUP BY stream_id"
# Along the key of the ledger: an item's own movements, and the line of the sale behind each.
_SOLD = """SELECT f.stream_id, f.seq, m.business_date, m.business_date, -m.quantity, s.amount
    FROM stock_movement AS m JOIN fact AS f ON f.fact_id = m.fact_id
    JOIN sale_line AS s ON s.fact_id = m.fact_id AND s.line = m.line
    WHERE m.item_id = :item_id"""
_BROUGHT_BACK = """SELECT f.stream_id, f.seq, m.business_date, o.business_date, -m.quantity,
        -(s.amount * r.quantity / s.quantity)
    FROM stock_movement AS m JOIN fact AS f ON f.fact_id = m.fact_id
    JOIN sale_reversal AS v ON v.fact_id = m.fact_id
    JOIN sale_reversal_line AS r ON r.fact_id = m.fact_id AND r.line = m.line
    LEFT JOIN sale AS o ON o.fact_id = v.sale_id
    LEFT JOIN sale_line AS s ON s.fact_id = v.sale_id AND s.line = r.sale_line
    WHERE m.item_id = :item_id"""


class OpenSettlement(NamedTuple):
    """What would be paid, and up to where."""

    first_day: date | None
    """Of what is in it; None where nothing is."""
    until: date
    lines: tuple[SettledLine, ...]
    points: tuple[SettledPoint, ...]

    @property
    def total(self) -> Rupiah:
        """What the owner is owed; negative where buyers brought back more."""
        return Rupiah(sum(line.owed for line in self.lines))


class _Move(NamedTuple):
    """An item was sold, or came back from a buyer."""

    stream_id: StreamId
    seq: int
    day: int
    agreed_on: int | None
    """The day of the sale, whose terms hold; None where the sale has not arrived."""
    quantity: int
    amount: int | None


def open_settlement(session: Session, consignor_id: ConsignorId, until: date) -> OpenSettlement:
    """Reckon what was sold for an owner through `until` and not settled."""
    settled = _by_stream(session, _POINTS, {"consignor_id": consignor_id.bytes})
    heads = _by_stream(session, _HEADS, {"until": day_number(until)})
    moves = {
        item_id: [
            move
            for move in _moves(session, item_id)
            if settled.get(move.stream_id, 0) < move.seq <= heads.get(move.stream_id, 0)
        ]
        for item_id in items_ever_of(session, consignor_id)
    }
    for move in (of for found in moves.values() for of in found if of.agreed_on is None):
        heads[move.stream_id] = min(heads[move.stream_id], move.seq - 1)
    sums = _Sums()
    for item_id, found in moves.items():
        terms = terms_of(session, item_id)
        for move in found:
            if move.seq > heads[move.stream_id] or move.agreed_on is None:
                continue
            held = terms_on(terms, day_of_number(move.agreed_on))
            if held is not None and held.consignor_id == consignor_id:
                sums.add(item_id, held.share, move)
    points = tuple(
        SettledPoint(stream_id, max(seq, settled.get(stream_id, 0)))
        for stream_id, seq in sorted(heads.items())
    )
    first_day = day_of_number(sums.first) if sums.first is not None else None
    return OpenSettlement(first_day, until, tuple(sums.lines()), points)


class _Sums:
    """Adds moves up by item and agreement, in the order in which these first come."""

    def __init__(self) -> None:
        self.first: int | None = None
        self._sums: dict[tuple[ItemId, AgreedShare], list[int]] = {}

    def add(self, item_id: ItemId, share: AgreedShare, move: _Move) -> None:
        self.first = move.day if self.first is None else min(self.first, move.day)
        sums = self._sums.setdefault((item_id, share), [0, 0, 0])
        sums[0] += max(move.quantity, 0)
        sums[1] += max(-move.quantity, 0)
        sums[2] += move.amount or 0

    def lines(self) -> Iterator[SettledLine]:
        for (item_id, share), (sold, returned, amount) in self._sums.items():
            owed = owed_for(share, Quantity(sold - returned), Rupiah(amount))
            yield SettledLine(
                item_id, share, Quantity(sold), Quantity(returned), Rupiah(amount), owed
            )


def _by_stream(session: Session, query: str, asked: dict[str, object]) -> dict[StreamId, int]:
    rows: Iterable[tuple[bytes, int]] = driver_connection(session).execute(query, asked)
    return {StreamId(UUID(bytes=stream_id)): seq for stream_id, seq in rows}


def _moves(session: Session, item_id: ItemId) -> list[_Move]:
    asked = {"item_id": item_id.bytes}
    rows = [
        row
        for query in (_SOLD, _BROUGHT_BACK)
        for row in driver_connection(session).execute(query, asked).fetchall()
    ]
    moves = (_Move(StreamId(UUID(bytes=stream)), *rest) for stream, *rest in rows)
    return sorted(moves, key=lambda move: (move.day, move.stream_id, move.seq))
