"""Python values in STRICT tables, which know only INTEGER, TEXT and BLOB."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, Integer, LargeBinary, Text, TypeDecorator
from typing_extensions import override

from values.instant import day_number, day_of_number, instant_at, microseconds_of


class UuidBytes(TypeDecorator[UUID]):
    """A UUID in 16 bytes, which sort as the UUIDs do."""

    impl = LargeBinary
    cache_ok = True

    @override
    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        return None if value is None else value.bytes

    @override
    def process_result_value(self, value: bytes | None, dialect: Dialect) -> UUID | None:
        return None if value is None else UUID(bytes=value)


class Day(TypeDecorator[date]):
    """A business day as the number 20260817, which sorts as the days do."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: date | None, dialect: Dialect) -> int | None:
        return None if value is None else day_number(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> date | None:
        return None if value is None else day_of_number(value)


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept to the microsecond."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        return None if value is None else microseconds_of(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        return None if value is None else instant_at(value)


class Flag(TypeDecorator[bool]):
    """A yes or no, as 1 or 0."""

    impl = Integer
    cache_ok = True

    @override
    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    @override
    def process_result_value(self, value: int | None, dialect: Dialect) -> bool | None:
        return None if value is None else value != 0


class Choice(TypeDecorator[Any]):
    """A member of a `StrEnum`, as its text."""

    impl = Text
    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        super().__init__()
        self.choices = choices

    @override
    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    @override
    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.choices(value)
