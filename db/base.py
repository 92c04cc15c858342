"""The declarative base: column types follow from the types in `values`."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, ClassVar
from uuid import UUID

from sqlalchemy import Integer, LargeBinary, MetaData, Text

from db.column_types import Choice, Day, Flag, Instant, UuidBytes
from db.declaring import Declared, mapped_column
from values import identity
from values.adjustment_reason import AdjustmentReason
from values.identity import FactId
from values.membership import DisclosedData, MemberKind, MemberStatus, Sex
from values.money import Rupiah
from values.quantity import Quantity
from values.tender_method import TenderMethod

_IDS = [kind for kind in vars(identity).values() if getattr(kind, "__supertype__", None) is UUID]
STRICT = {"sqlite_strict": True}  # A text in a number's column is refused, not kept.
CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}
"""For tables whose key is what they are read by: one tree on the disk instead of two."""

FactKey = Annotated[FactId, mapped_column(references="fact.fact_id", primary_key=True)]
"""The fact that a row follows from."""


class Base(Declared):
    """Every table."""

    building = MetaData(
        naming_convention={
            "pk": "pk_%(table_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
        }
    )
    column_types: ClassVar[dict[Any, Any]] = {
        Rupiah: Integer,
        Quantity: Integer,
        int: Integer,
        str: Text,
        bytes: LargeBinary,
        bool: Flag,
        date: Day,
        datetime: Instant,
        TenderMethod: Choice(TenderMethod),
        AdjustmentReason: Choice(AdjustmentReason),
        MemberKind: Choice(MemberKind),
        MemberStatus: Choice(MemberStatus),
        Sex: Choice(Sex),
        DisclosedData: Choice(DisclosedData),
        **dict.fromkeys(_IDS, UuidBytes),
    }


def one_of(column: str, choices: Iterable[StrEnum]) -> str:
    """Say in SQL that `column` holds one of `choices`."""
    return f"{column} IN {tuple(map(str, choices))}"
