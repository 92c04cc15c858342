"""Tables declared as classes: what a class and a row of it promise."""

from typing import Any

import pytest
from sqlalchemy import MetaData, Text, select
from sqlalchemy.orm import Mapped as OtherMapped

from db.base import Base
from db.database import Database
from db.declaring import Declared, Mapped, mapped_column
from db.rows import write_rows
from db.session import Session, aliased
from db.tables import Sale, SaleTender, Stream
from tests.builders import TILL_1, TILL_2
from values.identity import DeviceId, StreamId, new_uuid

A_DEVICE = DeviceId(new_uuid())


class _Apart(Declared):
    """Tables of this test alone."""

    building = MetaData()
    column_types = {str: Text}  # noqa: RUF012  Annotated where it is declared.


def a_stream(stream_id: StreamId = TILL_1) -> Stream:
    return Stream(stream_id=stream_id, author_id=A_DEVICE)


def test_what_was_not_named_is_as_declared() -> None:
    assert (a_stream().parent_id, a_stream().parent_seq) == (None, 0)


@pytest.mark.parametrize("values", [{}, {"author_id": A_DEVICE}, {"stream_id": TILL_1, "x": 1}])
def test_a_row_without_a_column_or_with_another_is_none(values: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match="Stream"):
        Stream(**values)


def test_rows_are_the_same_by_what_they_hold() -> None:
    assert a_stream() == a_stream()
    assert a_stream() != a_stream(TILL_2)
    assert a_stream() != "a stream"


def test_what_is_private_is_never_shown() -> None:
    class Person(_Apart):
        __tablename__ = "person"
        name: Mapped[str] = mapped_column(primary_key=True, repr=False)
        hamlet: Mapped[str]

    assert repr(Person(name="Siti", hamlet="Krajan")).endswith("Person(hamlet='Krajan')")


def test_the_mapper_of_sqlalchemy_is_refused_at_once() -> None:
    with pytest.raises(AssertionError, match=r"Slip\.name"):

        class Slip(_Apart):
            __tablename__ = "slip"
            name: OtherMapped[str]


def test_a_table_is_built_when_it_is_asked_for() -> None:
    class Shelf(_Apart):
        __tablename__ = "shelf"
        name: Mapped[str] = mapped_column(primary_key=True)
        note: Mapped[str | None]

    assert "shelf" not in _Apart.building.tables
    assert str(Shelf.name) == "shelf.name"
    assert [column.nullable for column in Shelf.__table__.columns] == [False, True]
    del Shelf.declared["shelf"]


def test_what_a_reference_names_is_built_with_it() -> None:
    assert Sale.__table__.c.fact_id.references(Base.metadata.tables["fact"].c.fact_id)


def test_a_table_asked_for_whole_is_rows_beside_values(fresh: Database) -> None:
    with fresh.snapshot() as session:
        write_rows(session, [a_stream(), a_stream(TILL_2)])
        of = Stream
        first, _ = session.execute(select(of, of.parent_seq).order_by(of.stream_id)).all()
        assert (first[0], first[1]) == (min(a_stream(), a_stream(TILL_2), key=_id), 0)


def test_what_an_outer_join_did_not_find_is_none(fresh: Database) -> None:
    with fresh.snapshot() as session:
        write_rows(session, [a_stream()])
        joined = select(Stream, SaleTender).outerjoin(SaleTender, SaleTender.amount == 1)
        assert session.execute(joined).one() == (a_stream(), None)


def test_a_table_stands_beside_itself(fresh: Database) -> None:
    with fresh.snapshot() as session:
        write_rows(session, [a_stream(), a_stream(TILL_2)])
        one, other = Stream, aliased(Stream)
        pairs = select(other).join(one, one.stream_id > other.stream_id)
        assert session.scalars(pairs).one() == min(a_stream(), a_stream(TILL_2), key=_id)


def test_a_row_is_found_by_its_key(session: Session) -> None:
    write_rows(session, [a_stream(TILL_2)])

    assert session.get(Stream, TILL_2) == a_stream(TILL_2)
    assert session.get(Stream, StreamId(new_uuid())) is None


def _id(stream: Stream) -> bytes:
    return stream.stream_id.bytes
