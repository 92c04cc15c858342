"""The session in which a use case reads and writes; `db.database` makes it, and ends it."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar, TypeVarTuple, cast, overload

from sqlalchemy import (
    Alias,
    ClauseElement,
    ColumnElement,
    Connection,
    CursorResult,
    Executable,
    FromClause,
    Result,
    ScalarResult,
    Table,
    select,
)
from sqlalchemy.engine import IteratorResult, NestedTransaction
from sqlalchemy.engine.interfaces import _CoreAnyExecuteParams
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.sql.dml import UpdateBase
from sqlalchemy.sql.selectable import TypedReturnsRows

from db.declaring import Declared
from values.sealer import Sealer

T = TypeVar("T")
Rows = TypeVar("Rows", bound=Declared)
Ts = TypeVarTuple("Ts")


class Session:
    """One transaction on one connection.

    What a statement found is read whole before the first row of it is handed out, so rows may be
    written while others are gone through; a statement with `yield_per` is read as it goes.
    """

    def __init__(self, connection: Connection, sealer: Sealer | None = None) -> None:
        self._connection = connection
        self.info: dict[str, Any] = {"sealer": sealer} if sealer is not None else {}

    @overload
    def execute(
        self, statement: TypedReturnsRows[*Ts], parameters: _CoreAnyExecuteParams | None = None
    ) -> Result[*Ts]: ...
    @overload
    def execute(
        self, statement: UpdateBase, parameters: _CoreAnyExecuteParams | None = None
    ) -> CursorResult[*tuple[Any, ...]]: ...
    @overload
    def execute(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> Result[*tuple[Any, ...]]: ...
    def execute(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> Any:
        """Run a statement, and return what it found; a table asked for whole is one value."""
        result = self._connection.execute(statement, parameters)
        if not result.returns_rows or "yield_per" in statement.get_execution_options():
            return result
        found: Sequence[Sequence[Any]] = result.all()
        names = tuple(result.keys())
        asked = getattr(statement, "_raw_columns", ())
        if any(_rows_of(part) for part in asked):
            found = [tuple(_with_rows(asked, values)) for values in found]
            names = tuple(getattr(part, "name", "") for part in asked)
        return IteratorResult(SimpleResultMetaData(names), iter(found))

    @overload
    def scalars(
        self,
        statement: TypedReturnsRows[T, *tuple[Any, ...]],
        parameters: _CoreAnyExecuteParams | None = None,
    ) -> ScalarResult[T]: ...
    @overload
    def scalars(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> ScalarResult[Any]: ...
    def scalars(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> ScalarResult[Any]:
        """Return the first value of each row found."""
        return self.execute(statement, parameters).scalars()

    @overload
    def scalar(
        self,
        statement: TypedReturnsRows[T, *tuple[Any, ...]],
        parameters: _CoreAnyExecuteParams | None = None,
    ) -> T | None: ...
    @overload
    def scalar(
        self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None
    ) -> Any: ...  # noqa: ANN401  As the statement says.
    def scalar(self, statement: Executable, parameters: _CoreAnyExecuteParams | None = None) -> Any:
        """Return the first value of the first row found; None where there is none."""
        return self.scalars(statement, parameters).first()

    def get(self, table: type[Rows], key: object) -> Rows | None:
        """Return the row under a primary key; of several columns, in their order."""
        parts = key if isinstance(key, tuple) else (key,)
        columns = table.__table__.primary_key
        same = [column == part for column, part in zip(columns, parts, strict=True)]
        return self.scalar(select(table).where(*same))

    def get_one(self, table: type[Rows], key: object) -> Rows:
        """Return the row under a primary key that is known to be there."""
        row = self.get(table, key)
        assert row is not None, (table, key)
        return row

    def begin_nested(self) -> NestedTransaction:
        """Begin what can be taken back alone."""
        return self._connection.begin_nested()

    def connection(self) -> Connection:
        """Return the connection, inside the transaction."""
        if not self._connection.in_transaction():
            self._connection.begin()
        return self._connection


def aliased(table: type[Rows]) -> type[Rows]:
    """Return a table under another name, to stand beside itself in one statement."""
    return cast("type[Rows]", _Aliased(table.__table__.alias()))


class _Aliased:
    def __init__(self, alias: FromClause) -> None:
        self._alias = alias

    def __getattr__(self, name: str) -> ColumnElement[Any]:
        try:
            return self._alias.c[name]
        except KeyError:
            raise AttributeError(name) from None

    def __clause_element__(self) -> FromClause:
        return self._alias


def _rows_of(part: ClauseElement) -> type[Declared] | None:
    """Return the class of the rows of what may be a declared table, or an alias of one."""
    table = part.element if isinstance(part, Alias) else part
    return table.info.get("rows") if isinstance(table, Table) else None


def _with_rows(asked: Sequence[ClauseElement], values: Sequence[Any]) -> Iterator[Any]:
    """Put the columns of each table that was asked for whole into one row of it."""
    start = 0
    for part in asked:
        rows = _rows_of(part)
        if rows is None:
            yield values[start]
            start += 1
        else:
            end = start + len(rows.plan.columns)
            is_there = any(value is not None for value in values[start:end])  # Or outer joined.
            yield rows.of_values(values[start:end]) if is_there else None
            start = end
