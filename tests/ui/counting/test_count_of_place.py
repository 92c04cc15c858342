"""A warehouse is counted by what lies in it."""

from PySide6.QtCore import Qt

from tests.coop.counting.builders import ANI
from tests.coop.places.builders import carry, pieces
from tests.ui.counting.builders import Counting
from values.counting import CountChoice
from values.places import SHOP, WAREHOUSE

Key = Qt.Key


def test_the_place_is_chosen_where_the_count_begins(counting: Counting) -> None:
    with counting.database.transaction() as session:
        carry(session, pieces(counting.items["Telur ayam"], 4))
    form = counting.desk.form
    counting.press(Key.Key_F2)
    counting.wait(lambda: form.how_many.text().startswith("2"))
    assert form.place.place_id() == SHOP

    form.place.set_place(WAREHOUSE)
    form.place.picked.emit()
    form.choice.set_value(CountChoice.ALL)
    form.choice.changed.emit()
    counting.wait(lambda: form.how_many.text().startswith("1"))
    form.first.field.setFocus()
    counting.type(ANI)
    counting.press(Key.Key_F10)

    counting.wait(lambda: len(counting.desk.entry.items.rows.rows) == 1)
    assert counting.head().place_id == WAREHOUSE
    assert "Gudang" in counting.head().label
    counting.press(Key.Key_Escape)
    counting.wait(lambda: bool(counting.desk.counts.rows.rows))
    assert counting.desk.counts.rows.rows[0].place == "Gudang"


def test_the_next_count_is_of_the_shop_again(counting: Counting) -> None:
    form = counting.desk.form
    counting.press(Key.Key_F2)
    counting.wait(lambda: form.place.count() == 3)
    form.place.set_place(WAREHOUSE)
    counting.press(Key.Key_Escape)

    counting.press(Key.Key_F2)

    counting.wait(lambda: form.place.place_id() == SHOP)
