"""What a device that an officer has suspended may still send."""

from sqlalchemy import event

from hub.devices import resume, suspend
from sync.protocol.problems import Problem
from tests.hub.acts import a_sale
from tests.hub.builders import Village, problem_of
from tests.hub.kept import all_rows, net_sales
from values.identity import DeviceId


def test_a_device_suspended_while_it_opens_a_stream_opens_none(village: Village) -> None:
    """PostgreSQL lets an officer in between; on SQLite the batch has the database for itself."""
    engine = village.hub.storage.engine
    officer: list[DeviceId] = []
    village.stream.record(a_sale())

    def suspend_now(*told: object) -> None:
        if village.hub.storage.is_postgresql and 'INTO "stream"' in str(told[2]) and not officer:
            officer.append(village.till.device_id)
            suspend(village.hub, village.till.device_id)

    event.listen(engine, "before_cursor_execute", suspend_now)
    try:
        found = problem_of(village.push).problem if village.hub.storage.is_postgresql else None
    finally:
        event.remove(engine, "before_cursor_execute", suspend_now)

    assert found in {Problem.SUSPENDED, None}
    assert len(all_rows(village.hub)["stream"]) == 1


def test_a_suspended_device_may_finish_its_stream_and_is_held(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    suspend(village.hub, village.till.device_id)
    village.stream.record(a_sale(number=2))

    receipt = village.push()

    assert receipt.acked_seq == 2
    assert receipt.parked == ()
    assert net_sales(village) == 1_000


def test_a_suspended_device_opens_no_stream(village: Village) -> None:
    suspend(village.hub, village.till.device_id)
    village.stream.record(a_sale())

    assert problem_of(village.push).problem is Problem.SUSPENDED


def test_what_was_held_is_counted_when_the_device_is_resumed(village: Village) -> None:
    village.stream.record(a_sale())
    village.push()
    suspend(village.hub, village.till.device_id)
    for number in range(2, 4):
        village.stream.record(a_sale(number=number))
    village.push()

    resume(village.hub, village.till.device_id)

    assert net_sales(village) == 3_000
    assert all_rows(village.hub)["waiting"] == []
