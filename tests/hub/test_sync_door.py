"""The door for devices, over HTTP: what is refused, and before what is spent."""

import struct
from collections.abc import Iterator
from uuid import UUID

import pytest
from msgspec.structs import replace
from sqlalchemy import text
from starlette.testclient import TestClient

from hub.attempts import ENROLMENTS
from hub.enrolling import issue_voucher
from sync.protocol.envelopes import CONTENT_TYPE, Header, Line, read_frame, signed, write_envelope
from sync.protocol.files import FILE_CONTENT_TYPE, UNANSWERED_HEADER, write_file
from sync.protocol.limits import (
    ENVELOPE_BYTES_MAX,
    FILE_BYTES_MAX,
    HEADER_BYTES_MAX,
)
from sync.protocol.members import write_members
from sync.protocol.messages import Letter, MessageType
from sync.protocol.problems import PROBLEM_CONTENT_TYPE
from sync.protocol.vouchers import voucher_code
from tests.hub.acts import a_sale
from tests.hub.builders import CHANCE, MORNING, AClock, Village, a_till, a_village
from tests.hub.kept import all_rows, incidents, net_sales
from tests.hub.posting import problem
from values.identity import CooperativeId


def test_a_till_enrols_says_hello_pushes_and_fetches(door: TestClient, village: Village) -> None:
    till, nonce = a_till(), CHANCE.uuid()
    code = issue_voucher(village.hub, village.cooperative_id)
    till.learn(door.post("/sync/enrol", content=till.enrolment(code, nonce)).content, code, nonce)
    stream = till.new_stream()
    stream.record(a_sale())

    answers = [
        door.post("/sync/hello", content=till.hello([stream])),
        door.post("/sync/batch", content=till.batch(stream)),
        door.post("/sync/fetch", content=till.fetch(stream.stream_id)),
    ]

    assert [answer.status_code for answer in answers] == [200, 200, 200]
    assert {answer.headers["content-type"] for answer in answers} == {CONTENT_TYPE}
    for answer, expected in zip(
        answers, (MessageType.HEADS, MessageType.RECEIPT, MessageType.BATCH), strict=True
    ):
        till.opened(answer.content, expected)
    assert net_sales(village) == 1_000


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize("path", ["enrol", "hello", "batch", "fetch", "file"])
def test_other_methods_are_not_allowed(door: TestClient, path: str, method: str) -> None:
    answer = door.request(method, f"/sync/{path}")

    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert answer.headers["content-type"] == PROBLEM_CONTENT_TYPE


def test_no_path_is_redirected(door: TestClient) -> None:
    answer = door.post("/sync/batch/", content=b"", follow_redirects=False)

    assert answer.status_code == 404


def test_after_three_wrong_signatures_nothing_more_is_written(
    door: TestClient, village: Village
) -> None:
    envelope = village.till.hello()
    forged = envelope[:-1] + bytes([envelope[-1] ^ 1])
    for _ in range(3):
        problem(door, "/sync/hello", forged)
    before = all_rows(village.hub)

    problem(door, "/sync/hello", forged)

    assert all_rows(village.hub) == before
    assert len(incidents(village.hub)) == 1


@pytest.mark.parametrize(
    ("path", "limit"), [("batch", ENVELOPE_BYTES_MAX), ("file", FILE_BYTES_MAX)]
)
def test_reading_stops_at_the_limit(door: TestClient, path: str, limit: int) -> None:
    """A body of no stated length is read to the limit and no further."""
    given = 0

    def endless() -> Iterator[bytes]:
        nonlocal given
        while given < 4 * limit:
            given += 65_536
            yield bytes(65_536)

    answer = door.post(f"/sync/{path}", content=endless())

    assert answer.status_code == 413
    assert answer.headers["connection"] == "close"


def test_a_body_that_states_too_great_a_length_is_not_read(door: TestClient) -> None:
    status, name = problem(door, "/sync/batch", bytes(ENVELOPE_BYTES_MAX + 1))

    assert (status, name) == (413, "too-large")


def test_a_body_at_the_limit_is_judged_by_what_it_is(door: TestClient) -> None:
    start = b"LMB1" + struct.pack(">I", HEADER_BYTES_MAX)

    assert problem(door, "/sync/batch", start + bytes(ENVELOPE_BYTES_MAX - 8))[1] == "bad-envelope"
    assert problem(door, "/sync/batch", b"LMB1\xff\xff\xff\xff" + bytes(100))[1] == "too-large"


def test_the_checks_are_made_in_their_order(door: TestClient, village: Village) -> None:
    other = a_village(village.hub, "KDMP Lain").till
    till = village.till

    def hello_along(**changed: object) -> bytes:
        line = {
            "own_id": till.device_id,
            "own_keys": till.keys,
            "peer_id": till.hub_id,
            "peer_keys": till.hub_keys,
            "cooperative_id": till.cooperative_id,
        } | changed
        letter = Letter(MessageType.HELLO, b"{}")
        return write_envelope(Line(**line), letter, CHANCE.uuid(), MORNING)  # type: ignore[arg-type]

    nobody = CooperativeId(CHANCE.uuid())
    assert [
        problem(door, "/sync/hello", envelope)
        for envelope in (
            hello_along(peer_id=UUID(int=5), cooperative_id=nobody),
            hello_along(cooperative_id=nobody, own_keys=other.keys),
            hello_along(cooperative_id=other.cooperative_id),
            hello_along(own_keys=other.keys, peer_keys=other.keys.public),
            hello_along(peer_keys=other.keys.public),
            hello_along(),
        )
    ] == [
        (421, "wrong-recipient"),
        (401, "not-enrolled"),
        (401, "not-enrolled"),
        (401, "bad-signature"),
        (400, "bad-seal"),
        (400, "bad-payload"),
    ]


def test_a_message_at_the_wrong_door_or_of_another_time_is_refused(
    door: TestClient, village: Village
) -> None:
    frame = read_frame(village.till.hello(), {MessageType.HELLO})

    def retold(**changed: object) -> bytes:
        header: Header = replace(frame.header, **changed)
        return signed(village.till.keys, write_members(header), frame.payload)

    assert problem(door, "/sync/batch", village.till.hello())[1] == "bad-envelope"
    assert problem(door, "/sync/hello", retold(v=2))[1] == "unsupported"
    assert problem(door, "/sync/hello", retold(type="greeting"))[1] == "unsupported"


def test_a_cooperative_cannot_post_what_another_wrote(door: TestClient, village: Village) -> None:
    other = a_village(village.hub, "KDMP Lain")
    other.stream.record(a_sale())
    envelope = other.till.batch(other.stream)

    door.post("/sync/batch", content=envelope)

    assert (net_sales(village), net_sales(other)) == (0, 1_000)


def test_what_is_anothers_and_what_is_nowhere_answer_the_same_bytes(
    door: TestClient, village: Village
) -> None:
    other = a_village(village.hub, "KDMP Lain")
    other.stream.record(a_sale())
    other.push()

    foreign, absent = (
        door.post("/sync/fetch", content=village.till.fetch(name))
        for name in (other.stream.stream_id, other.till.new_stream().stream_id)
    )

    assert (foreign.status_code, foreign.content) == (absent.status_code, absent.content)


def test_a_problem_names_nobody(door: TestClient, village: Village) -> None:
    for number in range(1, 4):
        village.stream.record(a_sale(number=number))
    village.push(1, 1)

    answer = door.post("/sync/batch", content=village.till.batch(village.stream, 3, 3))

    assert answer.json() == {
        "type": "urn:lumbung:problem:gap",
        "title": answer.json()["title"],
        "status": 409,
        "stream": village.stream.stream_id.hex,
        "acked_seq": 1,
        "acked_link": village.stream.links[1].hex(),
    }


def test_whoever_guesses_vouchers_is_told_to_wait_a_minute(
    door: TestClient, village: Village, clock: AClock
) -> None:
    guess = a_till().enrolment(voucher_code(bytes(15)), CHANCE.uuid())
    refused = [problem(door, "/sync/enrol", guess)[1] for _ in range(ENROLMENTS.failures)]

    answer = door.post("/sync/enrol", content=guess)

    assert set(refused) == {"voucher-invalid"}
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "60")
    clock.move(seconds=60)
    till, nonce = a_till(), CHANCE.uuid()
    code = issue_voucher(village.hub, village.cooperative_id)
    answer = door.post("/sync/enrol", content=till.enrolment(code, nonce))
    assert answer.status_code == 200


def test_a_couriers_file_is_answered_by_a_file(door: TestClient, village: Village) -> None:
    village.stream.record(a_sale())
    file = write_file([village.till.batch(village.stream), b"rusak", village.till.hello()])

    answer = door.post("/sync/file", content=file)

    assert (answer.status_code, answer.headers["content-type"]) == (200, FILE_CONTENT_TYPE)
    assert answer.headers[UNANSWERED_HEADER] == "1"
    assert net_sales(village) == 1_000


def test_a_damaged_file_is_refused(door: TestClient, village: Village) -> None:
    file = write_file([village.till.hello()])

    assert problem(door, "/sync/file", file[:-1]) == (400, "bad-file")


def test_a_device_whose_hub_fails_is_told_and_no_more(
    door: TestClient, village: Village, caplog: pytest.LogCaptureFixture
) -> None:
    village.hub.storage.write(
        lambda connection: connection.exec_driver_sql("ALTER TABLE evidence RENAME TO lost")
    )
    village.stream.record(a_sale())

    status, name = problem(door, "/sync/batch", village.till.batch(village.stream))

    assert (status, name) == (500, "internal")
    assert "K1" not in caplog.text


def test_health_says_when_the_tables_are_not_those_of_this_program(
    door: TestClient, village: Village
) -> None:
    well = door.get("/health")
    older = text("UPDATE schema_revision SET revision = 0")
    village.hub.storage.write(lambda connection: connection.execute(older))

    ill = door.get("/health")

    assert (well.status_code, well.json()["database"]) == (200, "reachable")
    assert (ill.status_code, ill.json()["status"]) == (503, "unavailable")


def test_a_third_courier_waits_for_one_of_two(
    door: TestClient, village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = door.app.state.places_for_files  # type: ignore[attr-defined]  # Starlette's.
    monkeypatch.setattr(places, "_value", 0)

    answer = door.post("/sync/file", content=write_file([village.till.hello()]))

    assert answer.status_code == 503
    assert int(answer.headers["retry-after"]) > 0
