"""More than the limit is sold only if somebody else allows it, who is written down."""

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from db.database import Database
from db.tables import CreditCharge
from tests.ui.selling.builders import OIL, RICE, Counter
from tests.ui.selling.on_credit.builders import Village, choose, dialog, figures, refused, stands
from ui.selling.till import Stage

Key = Qt.Key


def test_a_supervisor_allows_more_and_is_written_down(
    counter: Counter, village: Village, database: Database
) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    counter.type("p")
    counter.type("Pak Harto")
    counter.press(Key.Key_Return)
    counter.type("Panen minggu depan")
    counter.press(Key.Key_Return)
    asked_again = counter.till.stage, counter.view.payment.amount.text()
    told = figures(counter)
    counter.press(Key.Key_Return)

    assert asked_again == (Stage.PAYING, "125.000")
    assert "Allowed by Pak Harto" in told
    assert stands(database, village.siti).owed == 125_000
    with database.snapshot() as session:
        (charge,) = session.scalars(select(CreditCharge)).all()
        assert (charge.approved_by, charge.reason) == ("Pak Harto", "Panen minggu depan")


@pytest.mark.parametrize(("name", "reason"), [("", "Panen"), ("Pak Harto", ""), ("kasir", "Panen")])
def test_whoever_sells_does_not_allow_it_and_what_was_typed_stays(
    counter: Counter, name: str, reason: str
) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)
    counter.type("p")
    counter.type(name)
    counter.press(Key.Key_Return)
    counter.type(reason)
    counter.press(Key.Key_Return)
    form = dialog(counter)
    typed = form.name.text(), form.reason.text()
    words = form.note.text()
    counter.press(Key.Key_Escape)

    assert typed == (name, reason)
    assert words.startswith("More than the limit needs a supervisor.")
    assert counter.view.payment.amount.text() == "125.000"
    assert counter.day().sales == 0


def test_what_was_allowed_is_not_allowed_for_more_nor_for_others(counter: Counter) -> None:
    choose(counter, "siti")
    counter.scan(RICE, RICE)
    counter.press(Key.Key_F10)
    counter.type("kp")
    counter.type("Pak Harto")
    counter.press(Key.Key_Return)
    counter.type("Panen")
    counter.press(Key.Key_Return, Key.Key_Escape)
    counter.scan(OIL)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Return)

    assert refused(counter)[0].startswith("On credit at most 100.000 more, not 140.700.")
