"""Tables declared as classes: `Item.name` is a column, `Item(name=...)` is a row.

The mapper of SQLAlchemy reads such declarations too. It builds its machinery for every table at the
first statement, which was half of the time until a till could sell, and we used little of it: rows
are written by `db.rows`, and none that was read is changed. Here a table is built when the first
statement names it (decision 025).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from threading import RLock
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Self,
    TypeVar,
    Union,
    get_args,
    get_origin,
    overload,
)

from sqlalchemy import DDL, Column, ForeignKey, MetaData, Table, event, schema
from typing_extensions import dataclass_transform, override

T = TypeVar("T")
_UNSET: Any = object()
_BUILDING = RLock()
"""Two threads may ask for their first statement at once; one of them builds the table."""


def _stated(kind: Callable[..., T]) -> Callable[..., Callable[[], T]]:
    """Return what states one of a `kind`; the table makes it when it is built itself."""
    return lambda *said, **options: partial(kind, *said, **options)


CheckConstraint = _stated(schema.CheckConstraint)
Index = _stated(schema.Index)
PrimaryKeyConstraint = _stated(schema.PrimaryKeyConstraint)


class Mapped(Generic[T]):
    """A column of a declared table: of the class it is the column, of a row the value."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, row: None, declared: Any) -> Column[T]: ...  # noqa: ANN401  Any table.
    @overload
    def __get__(self, row: object, declared: Any) -> T: ...  # noqa: ANN401  Any table.
    def __get__(self, row: object | None, declared: Any) -> Any:
        """Return the column; a row finds its values in itself and never asks."""
        if row is not None:
            raise AttributeError(self.name)
        return declared.__table__.c[self.name]

    if TYPE_CHECKING:  # At run time a row must find its own values first.

        def __set__(self, row: Any, value: T) -> None:  # noqa: ANN401  Any row.
            """Say what a row is made of."""


@dataclass(frozen=True, slots=True)
class ColumnTerms:
    """What is stated about a column, its type first."""

    kind: Any = None
    column_type: Any = None
    references: str | None = None
    default: Any = _UNSET
    is_shown: bool = True
    options: Mapping[str, Any] = field(default_factory=dict)


def mapped_column(  # As many as columns differ by.
    column_type: Any = None,  # noqa: ANN401  An object or a class.
    *,
    default: Any = _UNSET,  # noqa: ANN401  Whatever the column holds.
    repr: bool = True,  # noqa: A002  As dataclasses have it.
    references: str | None = None,
    **options: Any,  # noqa: ANN401  As `sqlalchemy.Column` has them.
) -> Any:  # noqa: ANN401  Stands where a value of the column is expected.
    """State what the annotation of a column does not say.

    Without `repr` a value is never shown, not even in the report of a crash. A reference is checked
    at the commit, so the order of writing is free.
    """
    return ColumnTerms(None, column_type, references, default, repr, options)


@dataclass(slots=True)
class TablePlan:
    """What a class declares, and the table once it was built."""

    columns: dict[str, ColumnTerms]
    defaults: dict[str, Any]
    also: list[str] = field(default_factory=list)
    table: Table | None = None


@dataclass_transform(kw_only_default=True, field_specifiers=(mapped_column,))
class Declaring(type):
    """Reads the columns of a class; the table itself is built when it is first asked for."""

    __tablename__: str
    __table_args__: tuple[Any, ...]
    building: MetaData
    column_types: Mapping[Any, Any]
    plan: TablePlan
    declared: ClassVar[dict[str, "Declaring"]] = {}
    """Every class of rows, by the name of its table."""

    def __init__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> None:
        super().__init__(name, bases, namespace)
        columns: dict[str, ColumnTerms] = {}
        for column, annotation in namespace.get("__annotations__", {}).items():
            if get_origin(annotation) is Mapped:
                columns[column] = _terms(get_args(annotation)[0], namespace.get(column))
                setattr(cls, column, Mapped(column))
            else:
                assert get_origin(annotation) is ClassVar, f"{name}.{column}: not our own Mapped"
        defaults = {
            column: terms.default
            for column, terms in columns.items()
            if terms.default is not _UNSET
        }
        cls.plan = TablePlan(columns, defaults)
        if "__tablename__" in namespace:
            cls.declared[namespace["__tablename__"]] = cls

    @property
    def __table__(cls) -> Table:
        """The table, built now if nobody has asked for it before."""
        return cls.plan.table if cls.plan.table is not None else _build(cls)

    @property
    def metadata(cls) -> MetaData:
        """Every table that was declared."""
        for rows in cls.declared.values():
            _ = rows.__table__
        return cls.building


class Declared(metaclass=Declaring):  # noqa: PLW1641  No row is a key.
    """A row of a declared table, made of its columns by name and compared by value."""

    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]] = ()
    building: ClassVar[MetaData]
    """The tables that were built so far."""
    column_types: ClassVar[Mapping[Any, Any]]
    """How the types of Python are kept."""

    if not TYPE_CHECKING:  # The type checker reads the columns.

        def __init__(self, **values: Any) -> None:  # noqa: ANN401  As the columns have it.
            plan, held = type(self).plan, self.__dict__
            held.update(plan.defaults)
            held.update(values)
            if held.keys() != plan.columns.keys():
                wrong = sorted(held.keys() ^ plan.columns.keys())
                raise TypeError(f"{type(self).__name__}: {', '.join(wrong)}")

    @classmethod
    def __clause_element__(cls) -> Table:
        """Stand for the table in statements."""
        return cls.__table__

    @classmethod
    def of_values(cls, values: Sequence[Any]) -> Self:
        """Return the row that a statement about the whole table found."""
        row = object.__new__(cls)
        row.__dict__.update(zip(cls.plan.columns, values, strict=True))
        return row

    @override
    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    @override
    def __repr__(self) -> str:
        columns = type(self).plan.columns.items()
        shown = (f"{name}={self.__dict__[name]!r}" for name, terms in columns if terms.is_shown)
        return f"{type(self).__name__}({', '.join(shown)})"


def also_create(rows: Declaring, *statements: str) -> None:
    """Have statements run when the table is created: triggers, and tables of the driver's own."""
    rows.plan.also.extend(statements)


def _terms(annotated: Any, stated: ColumnTerms | None) -> ColumnTerms:  # noqa: ANN401  A type.
    kind, options = annotated, {"nullable": False}
    if get_origin(kind) in {Union, UnionType}:
        kind, none = get_args(kind)
        assert none is NoneType, annotated
        options = {}
    for part in getattr(kind, "__metadata__", ()):  # `Annotated` states it once for many.
        kind, stated = kind.__origin__, part
    stated = stated or ColumnTerms()
    return ColumnTerms(
        kind,
        stated.column_type,
        stated.references,
        stated.default,
        stated.is_shown,
        options | dict(stated.options),
    )


def _build(rows: Declaring) -> Table:
    plan = rows.plan
    with _BUILDING:
        if plan.table is None:
            columns = [_column(rows, name, terms) for name, terms in plan.columns.items()]
            stated, options = list(rows.__table_args__), {}
            if stated and isinstance(stated[-1], dict):
                options = stated.pop()
            constraints = [make() for make in stated]
            table = Table(rows.__tablename__, rows.building, *columns, *constraints, **options)
            table.info["rows"] = rows
            for statement in plan.also:
                event.listen(table, "after_create", DDL(statement))
            plan.table = table
        return plan.table


def _column(rows: Declaring, name: str, terms: ColumnTerms) -> Column[Any]:
    options = dict(terms.options)
    if terms.default is not _UNSET:
        options["default"] = terms.default
    references = []
    if terms.references is not None:
        _ = rows.declared[terms.references.partition(".")[0]].__table__  # It is looked up by name.
        references = [ForeignKey(terms.references, deferrable=True, initially="DEFERRED")]
    column_type = terms.column_type or rows.column_types[terms.kind]
    return Column(name, column_type, *references, **options)
