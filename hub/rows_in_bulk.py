"""Many rows at once, in the way each database takes them fastest.

SQLAlchemy's own inserts cost more than the databases do: a batch of a thousand sales is some two
thousand rows. The statements are still made from `hub.tables`, once.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from psycopg import Connection as PostgresqlConnection
from sqlalchemy import Connection, LargeBinary, Table, Text

_POSTGRESQL_TYPES: Final[dict[type, str]] = {LargeBinary: "bytea", Text: "text"}

Row = tuple[Any, ...]
"""Values in the order of the table's columns."""


def add_rows(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Add rows, none of which may be there already."""
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        _copy_in(connection, table, rows)
    else:
        connection.exec_driver_sql(_insert_statement(table, ""), list(rows))


def add_or_merge(
    connection: Connection, table: Table, rows: Iterable[Row], on_conflict: str
) -> None:
    """Add rows or do `on_conflict` (all of SQL that follows ON CONFLICT) where one is there.

    The rows are written in the order of their keys, so that two transactions which write the same
    keys wait for one another instead of meeting crosswise.
    """
    ordered = sorted(rows, key=lambda row: row[: len(table.primary_key)])
    if not ordered:
        return
    if connection.dialect.name == "postgresql":
        columns: list[list[Any]] = [list(column) for column in zip(*ordered, strict=True)]
        connection.exec_driver_sql(_unnest_statement(table, on_conflict), tuple(columns))
    else:
        connection.exec_driver_sql(_insert_statement(table, f" ON CONFLICT {on_conflict}"), ordered)


@cache
def _insert_statement(table: Table, on_conflict: str) -> str:
    places = ", ".join("?" for _ in table.columns)
    return f"INSERT INTO {_named_columns(table)} VALUES ({places}){on_conflict}"  # noqa: S608  Our words.


@cache
def _unnest_statement(table: Table, on_conflict: str) -> str:
    places = ", ".join(f"%s::{kind}[]" for kind in _column_types(table))
    rows = f"SELECT * FROM unnest({places})"  # noqa: S608  Our words.
    return f"INSERT INTO {_named_columns(table)} {rows} ON CONFLICT {on_conflict}"


@cache
def _copy_statement(table: Table) -> str:
    return f"COPY {_named_columns(table)} FROM STDIN (FORMAT BINARY)"


@cache
def _column_types(table: Table) -> tuple[str, ...]:
    return tuple(_POSTGRESQL_TYPES.get(type(column.type), "int8") for column in table.columns)


def _named_columns(table: Table) -> str:
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    return f'"{table.name}" ({names})'


def _copy_in(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    driver = connection.connection.driver_connection
    assert isinstance(driver, PostgresqlConnection)
    with driver.cursor() as cursor, cursor.copy(_copy_statement(table)) as copy:
        copy.set_types(_column_types(table))
        for row in rows:
            copy.write_row(row)
