"""The few kinds of columns that the hub's tables are made of, the same on both databases."""

from typing import Final

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.sql.schema import SchemaItem

METADATA: Final = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(referred_table_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)

_WHOLE = BigInteger().with_variant(Integer(), "sqlite")  # STRICT tables know INTEGER alone.


def table_of(name: str, *parts: SchemaItem, rowid: bool = False) -> Table:
    """Declare a table; on SQLite its rows lie in the order of the primary key."""
    return Table(name, METADATA, *parts, sqlite_strict=True, sqlite_with_rowid=rowid)


def key(name: str) -> Column[bytes]:
    """Return a column of bytes that is part of the primary key."""
    return Column(name, LargeBinary, primary_key=True)


def octets(name: str, *, optional: bool = False) -> Column[bytes]:
    """Return a column of bytes: an id, a key, a link, a body."""
    return Column(name, LargeBinary, nullable=optional)


def whole(name: str, *, optional: bool = False, key: bool = False) -> Column[int]:
    """Return a column of whole numbers."""
    return Column(name, _WHOLE, nullable=optional, primary_key=key, autoincrement=False)


def words(name: str, *, key: bool = False) -> Column[str]:
    """Return a column of text."""
    return Column(name, Text, nullable=False, primary_key=key)


def one_of(column: str, *values: str) -> CheckConstraint:
    """Let a column hold nothing but these words."""
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def of_a(table: str, *columns: str) -> ForeignKeyConstraint:
    """Let columns name a row of another table, by the same names there."""
    return ForeignKeyConstraint(columns, [f"{table}.{column}" for column in columns])
