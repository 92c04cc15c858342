"""The device: one name for good, and the stream that is open now."""

from datetime import UTC, date, datetime, timedelta, timezone

from coop.take_note import take_note
from db.database import Database
from desktop_app.clock import Clock
from desktop_app.device import Device
from sync.client.device_identity import close_stream
from values.identity import FactId, new_uuid

NOW = datetime(2026, 11, 24, 22, 30, tzinfo=UTC)
CLOCK = Clock(timezone(timedelta(hours=7)), lambda: NOW)


def note_something(database: Database, device: Device) -> None:
    with database.transaction() as session:
        take_note(session, device.stamp(FactId(new_uuid())), text="Dibuka")


def test_a_device_is_the_same_at_the_next_start(database: Database) -> None:
    first, second = Device(database, CLOCK), Device(database, CLOCK)

    assert (second.device_id, second.stream_id) == (first.device_id, first.stream_id)


def test_an_act_is_stamped_with_the_moment_and_the_day_of_the_shop(database: Database) -> None:
    device = Device(database, CLOCK)
    fact_id = FactId(new_uuid())

    stamp = device.stamp(fact_id)

    assert (stamp.fact_id, stamp.stream_id) == (fact_id, device.stream_id)
    assert (stamp.recorded_at, stamp.business_date) == (NOW, date(2026, 11, 25))


def test_a_device_follows_the_stream_that_delivery_opened(database: Database) -> None:
    device = Device(database, CLOCK)
    note_something(database, device)
    old = device.stream_id
    with database.transaction() as session:
        child = close_stream(session, old)

    with database.snapshot() as session:
        device.follow_stream(session)
    note_something(database, device)

    assert device.stream_id == child != old
    assert Device(database, CLOCK).stream_id == child
