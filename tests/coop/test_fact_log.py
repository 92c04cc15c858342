"""Recording: chained, numbered, once."""

from pathlib import Path
from subprocess import run
from sys import executable

import pytest
from sqlalchemy import select

from coop.fact_log import (
    APPLIES,
    FactTooLarge,
    Head,
    applies,
    envelopes_after,
    head_of,
    is_logged,
    record,
    use_case,
    verify,
)
from coop.facts import KINDS, read_fact
from coop.facts.envelope import BODY_BYTES_MAX, genesis_link
from coop.facts.notes import NoteTaken
from coop.rebuild import stream_ids, verify_log
from coop.selling.record_sale import record_sale
from coop.take_note import take_note
from db.session import Session
from db.tables import Sale, StockLevel
from tests.builders import (
    SHOP,
    TILL_1,
    TILL_2,
    a_cart,
    a_line,
    a_sale,
    a_stamp,
    an_item,
    in_cash,
)
from tests.coop.builders import some_notes
from values.sealer import NoSealer
from values.stamp import Stamp

ROOT = Path(__file__).parents[2]


def test_facts_are_numbered_without_gaps_and_chained(session: Session) -> None:
    some_notes(session)

    facts = list(envelopes_after(session, TILL_1, 0))

    assert [fact.seq for fact in facts] == [1, 2, 3]
    link = genesis_link(TILL_1)
    for fact in facts:
        link = fact.link_after(link)
        assert fact.link == link
    assert head_of(session, TILL_1) == Head(3, link) == verify(session, TILL_1)


def test_recording_returns_the_new_head(session: Session) -> None:
    some_notes(session)

    head = record(session, a_stamp(), NoteTaken(text="Dibuka"))

    assert head == head_of(session, TILL_1)
    assert head.seq == 4


def test_a_stream_that_nobody_wrote_has_its_first_link_already(session: Session) -> None:
    assert head_of(session, TILL_2) == Head(0, genesis_link(TILL_2)) == verify(session, TILL_2)


def test_each_till_counts_for_itself(session: Session) -> None:
    some_notes(session, 2, TILL_1)
    some_notes(session, 3, TILL_2)

    assert (head_of(session, TILL_1).seq, head_of(session, TILL_2).seq) == (2, 3)
    assert verify_log(session) == 5
    assert set(stream_ids(session)) == {TILL_1, TILL_2}


def test_the_outbox_is_what_comes_after_a_number(session: Session) -> None:
    some_notes(session, 5)

    assert [fact.seq for fact in envelopes_after(session, TILL_1, 3)] == [4, 5]
    assert list(envelopes_after(session, TILL_1, 5)) == []


def test_an_envelope_carries_the_whole_stamp(session: Session) -> None:
    stamp = a_stamp()
    take_note(session, stamp, text="Dibuka")

    envelope = next(envelopes_after(session, TILL_1, 0))

    assert envelope.stamp == stamp
    assert (envelope.kind, envelope.version, envelope.flags) == ("lumbung.note", 1, 0)
    assert envelope.body == b'{"text":"Dibuka"}'
    assert read_fact(envelope, NoSealer()) == NoteTaken(text="Dibuka")


def test_pressed_twice_is_done_once(session: Session) -> None:
    item_id = an_item(session, stock=10_000)
    cart = a_cart(a_line(session, item_id))
    sale_id, _ = a_sale(session, cart)
    head = head_of(session, TILL_1)

    again = record_sale(session, a_stamp(sale_id), cart=cart, payments=(in_cash(),), settings=SHOP)

    assert again is None
    assert head_of(session, TILL_1) == head
    assert len(session.scalars(select(Sale)).all()) == 1
    assert session.scalar(select(StockLevel.quantity)) == 9_000


def test_a_fact_is_logged_from_then_on(session: Session) -> None:
    stamp = a_stamp()
    assert not is_logged(session, stamp.fact_id)

    take_note(session, stamp, text="Dibuka")

    assert is_logged(session, stamp.fact_id)


def test_a_use_case_gives_its_answer_the_first_time_only(session: Session) -> None:
    @use_case
    def open_shop(session: Session, stamp: Stamp, *, words: str) -> str:
        record(session, stamp, NoteTaken(text=words))
        return words.upper()

    stamp = a_stamp()

    assert open_shop(session, stamp, words="Dibuka") == "DIBUKA"
    assert open_shop(session, stamp, words="Dibuka") is None
    assert head_of(session, TILL_1).seq == 1


def test_a_fact_too_large_for_any_hub_is_not_recorded(session: Session) -> None:
    wrapping = len(b'{"text":""}')
    take_note(session, a_stamp(), text="x" * (BODY_BYTES_MAX - wrapping))

    with pytest.raises(FactTooLarge):
        take_note(session, a_stamp(), text="x" * (BODY_BYTES_MAX - wrapping + 1))
    assert head_of(session, TILL_1).seq == 1


def test_every_kind_of_fact_has_its_rows_and_its_name() -> None:
    assert set(KINDS.values()) == set(APPLIES)
    assert all(name == kind.KIND for name, kind in KINDS.items())


def test_the_first_act_of_a_program_may_be_one_of_another_subject() -> None:
    program = (
        "from datetime import UTC, date, datetime\n"
        "from coop.fact_log import APPLIES, rows_of\n"
        "from coop.facts.notes import NoteTaken\n"
        "from values.identity import FactId, StreamId, UserId, new_uuid\n"
        "from values.stamp import Stamp\n"
        "ids = FactId(new_uuid()), StreamId(new_uuid()), UserId(new_uuid())\n"
        "stamp = Stamp(*ids, datetime(2026, 11, 24, 3, tzinfo=UTC), date(2026, 11, 24))\n"
        "assert not APPLIES\n"
        "rows_of(stamp, NoteTaken(text='Listrik padam'))\n"
    )

    run([executable, "-c", program], check=True, cwd=ROOT)


def test_a_kind_has_one_function_that_makes_its_rows() -> None:
    with pytest.raises(AssertionError):
        applies(NoteTaken)(lambda _stamp, _fact: ())
