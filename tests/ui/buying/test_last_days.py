"""The last day of goods that come in, typed beside their price."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from coop.stock.expiring_goods import ExpiringRow, batches_of_item
from tests.builders import TODAY
from tests.ui.buying.builders import Clerk

Key = Qt.Key


def tea(clerk: Clerk) -> list[ExpiringRow]:
    with clerk.database.snapshot() as session:
        return batches_of_item(session, clerk.items["teh"], TODAY)


def type_tea_until(clerk: Clerk, day: str, batch: str = "") -> None:
    """Put tea in and go on with Tab, past the price, to its last day."""
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    editor = clerk.desk.form.editor
    editor.begin_typing()
    for _ in range(12):
        if QApplication.focusWidget() is editor.expires:
            break
        clerk.press(Key.Key_Tab)
    clerk.type(day)
    clerk.press(Key.Key_Tab)
    clerk.type(batch)


def test_it_is_typed_with_the_line_and_kept_as_a_batch(clerk: Clerk) -> None:
    type_tea_until(clerk, "1-12-26", "lot 7")

    clerk.save()

    clerk.wait(lambda: bool(clerk.said))
    (batch,) = tea(clerk)
    assert (batch.expires_on, batch.code) == (date(2026, 12, 1), "LOT 7")
    assert batch.quantity == 10_000


def test_one_that_is_over_is_refused_and_stays(clerk: Clerk) -> None:
    type_tea_until(clerk, "1-11-2026")

    clerk.save()

    form = clerk.desk.form
    clerk.wait(lambda: not form.close_panel.note.isHidden())
    assert "1-11-2026" in form.close_panel.note.text().replace("01-11", "1-11")
    assert "expired already" in form.close_panel.note.text()
    assert form.editor.expires.text() == "1-11-2026"
    assert not clerk.said
    assert tea(clerk) == []


def test_what_is_no_day_is_said_in_place(clerk: Clerk) -> None:
    type_tea_until(clerk, "31-2-27")

    assert clerk.desk.form.editor.expires.text() == "31-2-27"
    (line,) = clerk.desk.form.entry.rows.rows
    assert line.expires_on is None
