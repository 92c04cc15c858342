"""What another program, or an old disk, may do to the log."""

from collections.abc import Iterator

import pytest
from sqlalchemy import text

from coop.fact_log import (
    LogDamaged,
)
from coop.rebuild import verify_log
from db.database import Database
from db.session import Session
from tests.coop.builders import some_notes

ADDED = (
    "INSERT INTO fact SELECT stream_id, 4, randomblob(16), actor_id, recorded_at, "
    "business_date, kind, version, flags, body, randomblob(32) FROM fact WHERE seq = 3"
)


@pytest.fixture
def tampered(fresh: Database) -> Iterator[Session]:
    """Give three facts in a database without its triggers; nothing is kept."""
    with fresh.transaction() as session:
        some_notes(session)
    with fresh.snapshot() as session:
        for change in ("update", "delete", "insert"):
            session.execute(text(f"DROP TRIGGER fact_refuses_{change}"))
        assert verify_log(session) == 3
        yield session


@pytest.mark.parametrize(
    "change",
    [
        "stream_id = randomblob(16)",
        "stream_id = x'00'",
        "seq = 4",
        "fact_id = randomblob(16)",
        "fact_id = x'00'",
        "actor_id = randomblob(16)",
        "actor_id = x'00'",
        "recorded_at = recorded_at + 1",
        "recorded_at = 9223372036854775807",
        "business_date = business_date + 1",
        "business_date = 20261331",
        "kind = 'sale.recorded'",
        "version = 2",
        "version = 70000",
        "flags = 1",
        "flags = -1",
        "body = CAST(body || x'20' AS BLOB)",
        "body = x''",
        "link = randomblob(32)",
    ],
)
@pytest.mark.parametrize("seq", [1, 2, 3])
def test_a_change_of_any_column_is_found(tampered: Session, change: str, seq: int) -> None:
    tampered.execute(text(f"UPDATE fact SET {change} WHERE seq = {seq}"))

    with pytest.raises(LogDamaged):
        verify_log(tampered)


@pytest.mark.parametrize(
    "changes",
    [
        ["DELETE FROM fact WHERE seq = 1"],
        ["DELETE FROM fact WHERE seq = 2"],
        ["UPDATE fact SET seq = 4 WHERE seq = 3"],
        [
            "UPDATE fact SET seq = seq + 10 WHERE seq > 1",
            "UPDATE fact SET seq = 15 - seq WHERE seq > 10",
        ],
        [ADDED],
    ],
    ids=["the first gone", "one gone", "a gap", "two swapped", "one added"],
)
def test_a_fact_gone_moved_or_added_is_found(tampered: Session, changes: list[str]) -> None:
    for change in changes:
        tampered.execute(text(change))

    with pytest.raises(LogDamaged):
        verify_log(tampered)
