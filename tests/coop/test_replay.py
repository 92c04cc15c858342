"""Another till, a new computer, a restored disk: the same log and the same rows."""

from collections.abc import Callable
from itertools import chain

import pytest
from msgspec.structs import replace
from sqlalchemy import select, text

from coop.fact_log import (
    LogDamaged,
    envelopes_after,
    head_of,
    replay,
    verify,
)
from coop.facts import FactTooNew, read_fact
from coop.facts.envelope import SEALED, Envelope, genesis_link
from coop.facts.notes import NoteTaken
from coop.rebuild import differing_tables, rebuild, verify_log
from coop.stock.adjust_stock import adjust_stock
from coop.take_note import take_note
from db.database import Database
from db.rows import write_rows
from db.session import Session
from db.tables import StockLevel, Stream
from tests.builders import (
    TILL_1,
    TILL_2,
    Mirror,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
)
from tests.coop.builders import log_of, some_notes
from values.adjustment_reason import AdjustmentReason
from values.identity import DeviceId, StreamId, new_uuid, random_uuid
from values.quantity import Quantity

LOST = AdjustmentReason.LOST


def test_a_replayed_stream_gives_the_same_log_and_the_same_rows(
    session: Session, fresh: Database
) -> None:
    a_sale(session, a_cart(a_line(session, an_item(session))))

    with fresh.transaction() as copy:
        replay(copy, envelopes_after(session, TILL_1, 0))

        assert log_of(copy) == log_of(session)
        assert differing_tables(session, copy) == []


def test_a_stream_goes_on_from_where_its_copy_ends(session: Session, fresh: Database) -> None:
    some_notes(session, 5)

    with fresh.transaction() as copy:
        replay(copy, log_of(session)[:2])
        replay(copy, log_of(session)[2:])

        assert verify(copy, TILL_1) == head_of(session, TILL_1)


def test_two_tills_may_be_replayed_in_either_order(session: Session, fresh: Database) -> None:
    item_id = an_item(session, stock=10_000)
    for stream_id in (TILL_1, TILL_2, TILL_1):
        a_sale(session, a_cart(a_line(session, item_id)), stream_id=stream_id)
    lost = a_stamp(stream_id=TILL_2)
    adjust_stock(session, lost, item_id=item_id, quantity=Quantity(-500), reason=LOST)

    with fresh.transaction() as copy:
        replay(copy, log_of(session, TILL_2))
        replay(copy, log_of(session, TILL_1))

        assert differing_tables(session, copy) == []
        assert copy.scalar(select(StockLevel.quantity)) == 6_500


def test_two_tills_may_come_in_turns(session: Session, fresh: Database) -> None:
    some_notes(session, 3, TILL_1)
    some_notes(session, 3, TILL_2)
    turns = zip(log_of(session, TILL_1), log_of(session, TILL_2), strict=True)

    with fresh.transaction() as copy:
        replay(copy, chain.from_iterable(turns))

        assert verify_log(copy) == 6
        assert differing_tables(session, copy) == []


Spoiling = Callable[[list[Envelope]], list[Envelope]]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda log: log[1:],
        lambda log: [log[0], log[2]],
        lambda log: [log[1], log[0], log[2]],
        lambda log: [log[0], log[0]],
        lambda log: [*log[:2], replace(log[2], body=log[2].body + b" ")],
        lambda log: [*log[:2], replace(log[2], link=bytes(32))],
        lambda log: [*log[:2], replace(log[2], flags=-1)],
    ],
    ids=["late start", "gap", "order", "twice", "another body", "another link", "no number"],
)
def test_a_log_that_does_not_hold_together_is_not_replayed(
    session: Session, fresh: Database, spoil: Spoiling
) -> None:
    some_notes(session)

    with pytest.raises(LogDamaged), fresh.transaction() as copy:
        replay(copy, spoil(log_of(session)))
    with fresh.snapshot() as copy:
        assert log_of(copy) == []


def linked(envelope: Envelope) -> Envelope:
    first = genesis_link(envelope.stamp.stream_id)
    return replace(envelope, link=envelope.link_after(first))


@pytest.mark.parametrize(
    "envelope",
    [
        Envelope(a_stamp(), 1, "loan.granted", 1, 0, b"{}"),
        Envelope(a_stamp(), 1, "lumbung.note", 2, 0, b'{"text":""}'),
        Envelope(a_stamp(), 1, "lumbung.note", 1, 2, b'{"text":""}'),
    ],
    ids=["kind", "version", "flag"],
)
def test_what_a_newer_program_wrote_is_not_guessed_at(fresh: Database, envelope: Envelope) -> None:
    with pytest.raises(FactTooNew), fresh.transaction() as copy:
        replay(copy, [linked(envelope)])
    with fresh.snapshot() as copy:
        assert log_of(copy, envelope.stamp.stream_id) == []


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"{}", b'{"text":5}', b"\xff"])
def test_a_body_that_is_not_what_its_kind_says_is_not_taken_in(
    fresh: Database, body: bytes
) -> None:
    with pytest.raises(LogDamaged), fresh.transaction() as copy:
        replay(copy, [linked(Envelope(a_stamp(), 1, "lumbung.note", 1, 0, body))])


def test_a_sealed_body_is_opened_for_its_rows_and_kept_sealed(fresh: Database) -> None:
    sealed = Mirror().seal(b'{"text":"Rahasia"}')
    envelope = linked(Envelope(a_stamp(), 1, "lumbung.note", 1, SEALED, sealed))

    with fresh.transaction() as copy:
        replay(copy, [envelope])

        assert log_of(copy) == [envelope]


def test_a_private_fact_is_sealed_before_it_is_logged(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(NoteTaken, "PRIVATE", True)

    take_note(session, a_stamp(), text="Rahasia")

    (envelope,) = log_of(session)
    assert envelope.flags == SEALED
    assert envelope.body == b'{"text":"Rahasia"}'[::-1]
    assert read_fact(envelope, Mirror()) == NoteTaken(text="Rahasia")


def a_child_of(session: Session, parent_id: StreamId) -> Stream:
    """Open the stream of a restored disk, which goes on from where its parent ends."""
    head = head_of(session, parent_id)
    return Stream(
        stream_id=StreamId(random_uuid()),
        author_id=DeviceId(new_uuid()),
        parent_id=parent_id,
        parent_seq=head.seq,
        parent_link=head.link,
    )


def test_a_child_stream_begins_at_its_parents_head(session: Session, fresh: Database) -> None:
    some_notes(session)
    child = a_child_of(session, TILL_1)
    child_id = child.stream_id
    write_rows(session, [child])
    some_notes(session, 2, child_id)

    assert verify_log(session) == 5
    with fresh.transaction() as copy:
        assert rebuild(session, copy) == []
        assert head_of(copy, child_id) == head_of(session, child_id)


def test_a_child_stream_without_its_parent_is_not_taken_in(
    session: Session, fresh: Database
) -> None:
    some_notes(session)
    child = a_child_of(session, TILL_1)
    child_id = child.stream_id
    write_rows(session, [child])
    some_notes(session, 1, child_id)

    with pytest.raises(LogDamaged), fresh.transaction() as copy:
        replay(copy, log_of(session, child_id))


def test_another_parent_is_found(fresh: Database) -> None:
    with fresh.transaction() as session:
        some_notes(session)
        child = a_child_of(session, TILL_1)
        child_id = child.stream_id
        write_rows(session, [child])
        some_notes(session, 1, child_id)

    with fresh.snapshot() as session:
        session.execute(text("DROP TRIGGER stream_refuses_update"))
        session.execute(text("UPDATE stream SET parent_seq = 2"))

        with pytest.raises(LogDamaged):
            verify(session, child_id)
