"""Python values in STRICT tables."""

from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from sqlalchemy import TypeDecorator, insert
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.exc import StatementError

from db.column_types import Choice, Day, Flag, Instant, UuidBytes
from db.session import Session
from db.tables import Cart
from tests.builders import a_stamp
from values.identity import CartId, new_uuid
from values.tender_method import TenderMethod

DIALECT = SQLiteDialect()
AN_ID = UUID("01a20c23c3017bcf84b4aec89845cd97")


@pytest.mark.parametrize(
    ("column", "value", "kept"),
    [
        (UuidBytes(), AN_ID, AN_ID.bytes),
        (Day(), date(2026, 11, 24), 20_261_124),
        (Instant(), datetime(1970, 1, 1, 0, 0, 1, 5, tzinfo=UTC), 1_000_005),
        (Flag(), True, 1),
        (Flag(), False, 0),
        (Choice(TenderMethod), TenderMethod.QRIS, "qris"),
    ],
)
def test_a_value_comes_back_as_it_went(
    column: TypeDecorator[object], value: object, kept: object
) -> None:
    assert column.process_bind_param(value, DIALECT) == kept
    assert column.process_result_value(kept, DIALECT) == value


@pytest.mark.parametrize(
    "column", [UuidBytes(), Day(), Instant(), Flag(), Choice(TenderMethod)], ids=type
)
def test_nothing_is_kept_as_nothing(column: TypeDecorator[object]) -> None:
    assert column.process_bind_param(None, DIALECT) is None
    assert column.process_result_value(None, DIALECT) is None


def test_a_word_that_is_no_choice_is_never_read_as_one() -> None:
    with pytest.raises(ValueError, match="kasbon"):
        Choice(TenderMethod).process_result_value("kasbon", DIALECT)


def test_a_clock_without_a_zone_is_not_kept(session: Session) -> None:
    cart = insert(Cart).values(
        cart_id=CartId(new_uuid()),
        is_held=False,
        changed_at=a_stamp().recorded_at.replace(tzinfo=None),
        body=b"{}",
    )

    with pytest.raises(StatementError, match="2026"):
        session.execute(cart)
