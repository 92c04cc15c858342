"""Expired goods at the counter: refused with a way out, and sold only if somebody says so."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from coop.batches.record_batch import record_batch
from coop.fact_log import envelopes_after
from coop.facts import read_fact
from coop.facts.batches import ExpiredGoodsMet
from db.database import Database
from db.tables import ItemBarcode, LoggedFact
from tests.builders import TODAY, Mirror, a_stamp
from tests.ui.selling.builders import RICE, Counter
from tests.ui.selling.conftest import ACounter
from ui.selling.expired_desk import ExpiredDialog
from ui.selling.till import Stage
from values.quantity import Quantity

Key = Qt.Key


@pytest.fixture
def counter(a_counter: ACounter, database: Database) -> Counter:
    """Let all the rice of the shop have expired yesterday."""
    counter = a_counter()
    yesterday = TODAY - timedelta(days=1)
    with database.transaction() as session:
        item_id = session.scalars(select(ItemBarcode.item_id).where(ItemBarcode.code == RICE)).one()
        record_batch(
            session,
            a_stamp(business_date=yesterday),
            item_id=item_id,
            expires_on=yesterday,
            quantity=Quantity(40_000),
        )
    return counter


def allowed(database: Database) -> list[str]:
    with database.snapshot() as session:
        facts = [
            read_fact(envelope, Mirror())
            for stream_id in session.scalars(select(LoggedFact.stream_id).distinct())
            for envelope in envelopes_after(session, stream_id, 0)
        ]
    met = [fact for fact in facts if isinstance(fact, ExpiredGoodsMet)]
    return [fact.override.approved_by for fact in met if fact.override]


def test_they_are_refused_and_the_goods_stay_in_the_cart(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.press(Key.Key_Return)

    assert "Beras SPHP 5 kg: 1 pcs expired on 23-11-2026." in counter.view.payment.note.text()
    assert counter.till.stage is Stage.PAYING
    assert counter.day().sales == 0
    counter.press(Key.Key_Escape)
    assert len(counter.till.cart.lines) == 1


def test_a_supervisor_lets_them_be_sold_and_is_written_down(
    counter: Counter, database: Database
) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.press(Key.Key_Return)
    counter.type("p")
    counter.type("Pak Harto")
    counter.press(Key.Key_Return)
    counter.press(Key.Key_Return)
    refused = [one.note.text() for one in counter.window.findChildren(ExpiredDialog)]
    counter.type("Baru lewat sehari")
    counter.press(Key.Key_Return)
    counter.press(Key.Key_Return)

    assert "Expired goods need a supervisor." in refused[0]
    assert counter.day().sales == 1
    assert allowed(database) == ["Pak Harto"]


def test_what_was_allowed_is_not_allowed_for_other_goods(
    counter: Counter, database: Database
) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.press(Key.Key_Return)
    counter.type("p")
    counter.type("Pak Harto")
    counter.press(Key.Key_Return)
    counter.type("Baru lewat sehari")
    counter.press(Key.Key_Return)
    counter.press(Key.Key_Escape)
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.press(Key.Key_Return)

    assert counter.day().sales == 0
    assert allowed(database) == []
