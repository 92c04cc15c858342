"""Writing the rows that follow from facts: plain statements, made once for each table.

A fact's rows come in three forms. A *row* is inserted. An `Addition` adds amounts to a running
total. A `Latest` replaces what stands under its key if it is newer. The last two give the same
table in whatever order they arrive, so streams may be replayed in any order.

A mapper would do the same at ten times the processor time; a sale is written while people queue.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from sqlite3 import Connection as SqliteConnection
from typing import Any, cast

from msgspec import Struct
from sqlalchemy.dialects.sqlite.base import SQLiteDialect

from db.base import Base
from db.session import Session
from values.identity import FactId

_DIALECT = SQLiteDialect()
_Process = Callable[[Any], Any]


class Addition(Struct, frozen=True):
    """Add `amounts` to the columns of the row under `key`; an absent row counts as zeros."""

    table: type[Base]
    key: Mapping[str, Any]
    amounts: Mapping[str, int]


class Latest(Struct, frozen=True):
    """Put `values` under `key` unless what stands there has the same or a greater version.

    The version is (revision, fact_id) and goes into the table's columns of those names.
    """

    table: type[Base]
    key: Mapping[str, Any]
    version: tuple[int, FactId]
    values: Mapping[str, Any]


Row = Base | Addition | Latest
_Shape = tuple[Any, ...]


def driver_connection(session: Session) -> SqliteConnection:
    """Return the driver's own connection, inside the transaction of `session`."""
    return cast("SqliteConnection", session.connection().connection.driver_connection)


def write_rows(session: Session, rows: Iterable[Row]) -> None:
    """Write rows in the order in which their tables first come."""
    batches: defaultdict[_Shape, list[Sequence[Any]]] = defaultdict(list)
    for row in rows:
        shape, parameters = _taken_apart(row)
        batches[shape].append(parameters)
    connection = driver_connection(session)
    for (form, table, *names), parameters_of_rows in batches.items():
        connection.executemany(form(table, *names), parameters_of_rows)


def _taken_apart(row: Row) -> tuple[_Shape, Sequence[Any]]:
    if isinstance(row, Addition):
        columns = (*row.key, *row.amounts)
        values = (*row.key.values(), *row.amounts.values())
        return (_adding, row.table, tuple(row.key), tuple(row.amounts)), [
            process(value)
            for process, value in zip(_processes(row.table, columns), values, strict=True)
        ]
    if isinstance(row, Latest):
        columns = (*row.key, "revision", "fact_id", *row.values)
        values = (*row.key.values(), *row.version, *row.values.values())
        return (_replacing, row.table, tuple(row.key), tuple(row.values)), [
            process(value)
            for process, value in zip(_processes(row.table, columns), values, strict=True)
        ]
    table = type(row)
    return (_inserting, table), [process(row.__dict__[name]) for name, process in _columns(table)]


def _same(value: Any) -> Any:  # noqa: ANN401  Whatever a column holds.
    return value


@cache
def _columns(table: type[Base]) -> tuple[tuple[str, _Process], ...]:
    return tuple(
        (
            column.name,
            column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT) or _same,
        )
        for column in table.__table__.columns
    )


@cache
def _processes(table: type[Base], names: tuple[str, ...]) -> tuple[_Process, ...]:
    processes = dict(_columns(table))
    return tuple(processes[name] for name in names)


@cache
def _inserting(table: type[Base]) -> str:
    return _insert(table, tuple(name for name, _ in _columns(table)))


@cache
def _adding(table: type[Base], key: tuple[str, ...], amounts: tuple[str, ...]) -> str:
    sums = ", ".join(f'"{name}" = "{name}" + excluded."{name}"' for name in amounts)
    return f"{_insert(table, (*key, *amounts))} {_on_conflict(key)} {sums}"


@cache
def _replacing(table: type[Base], key: tuple[str, ...], values: tuple[str, ...]) -> str:
    changed = ("revision", "fact_id", *values)
    news = ", ".join(f'"{name}" = excluded."{name}"' for name in changed)
    newer = f'(excluded.revision, excluded.fact_id) > ("{table.__tablename__}".revision, '
    insert = _insert(table, (*key, *changed))
    return f'{insert} {_on_conflict(key)} {news} WHERE {newer}"{table.__tablename__}".fact_id)'


def _insert(table: type[Base], names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    return f'INSERT INTO "{table.__tablename__}" ({columns}) VALUES ({marks})'  # noqa: S608  Ours.


def _on_conflict(key: tuple[str, ...]) -> str:
    return "ON CONFLICT ({}) DO UPDATE SET".format(", ".join(f'"{name}"' for name in key))
