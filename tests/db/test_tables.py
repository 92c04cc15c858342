"""The tables: strict, named, and facts that nobody changes."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from coop.fact_log import head_of
from coop.take_note import take_note
from db.base import Base
from db.rows import write_rows
from db.session import Session
from db.tables import WORKING_TABLES, Stream
from tests.builders import TILL_1, TILL_2, a_stamp
from values.identity import DeviceId, new_uuid

TABLES = list(Base.metadata.tables.values())


def test_every_table_is_strict_on_the_disk(session: Session) -> None:
    kinds = session.execute(text("PRAGMA table_list")).all()

    lax = {
        row.name
        for row in kinds
        if row.type == "table" and not row.strict and not row.name.startswith("sqlite_")
    }
    assert lax == {"alembic_version"}


def test_every_constraint_has_a_name_of_our_own() -> None:
    nameless = [
        (table.name, constraint)
        for table in TABLES
        for constraint in table.constraints
        if constraint.name is None
    ]

    assert nameless == []


def test_working_tables_are_tables() -> None:
    assert {table.name for table in TABLES} > WORKING_TABLES


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE fact SET body = x'00'",
        "UPDATE fact SET seq = 2",
        "DELETE FROM fact",
        "DELETE FROM fact WHERE seq = 1",
    ],
)
def test_a_fact_is_never_changed(session: Session, change: str) -> None:
    take_note(session, a_stamp(), text="Dibuka")
    before = head_of(session, TILL_1)

    with pytest.raises(IntegrityError, match="facts are never changed"):
        session.execute(text(change))
    assert head_of(session, TILL_1) == before


def test_insert_or_replace_is_no_way_around(session: Session) -> None:
    take_note(session, a_stamp(), text="Dibuka")
    before = head_of(session, TILL_1)

    with pytest.raises(IntegrityError, match="facts are never changed"):
        session.execute(
            text(
                "INSERT OR REPLACE INTO fact SELECT stream_id, seq, fact_id, actor_id, recorded_at,"
                " business_date, kind, version, flags, x'00', link FROM fact"
            )
        )
    assert head_of(session, TILL_1) == before


@pytest.mark.parametrize("change", ["UPDATE stream SET parent_seq = 1", "DELETE FROM stream"])
def test_where_a_stream_comes_from_is_never_changed(session: Session, change: str) -> None:
    write_rows(session, [Stream(stream_id=TILL_2, author_id=DeviceId(new_uuid()))])

    with pytest.raises(IntegrityError, match="facts are never changed"):
        session.execute(text(change))


def test_a_number_is_used_once_in_its_stream(session: Session) -> None:
    take_note(session, a_stamp(), text="Dibuka")

    with pytest.raises(IntegrityError):
        session.execute(
            text(
                "INSERT INTO fact SELECT stream_id, seq, x'00', actor_id, recorded_at,"
                " business_date, kind, version, flags, body, link FROM fact"
            )
        )
