"""At the foot of a nota it is chosen where its goods are put."""

from PySide6.QtCore import Qt

from tests.coop.places.builders import there
from tests.ui.buying.builders import Clerk
from values.places import SHOP, WAREHOUSE

Key = Qt.Key


def test_goods_are_put_into_the_warehouse_as_they_come(clerk: Clerk) -> None:
    place = clerk.desk.form.close_panel.place
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    clerk.press(Key.Key_F10)
    clerk.wait(lambda: place.count() == 3)
    assert place.place_id() == SHOP

    place.setFocus()
    clerk.press(Key.Key_Down)
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    with clerk.database.snapshot() as session:
        lying = [there(session, clerk.items["teh"], of) for of in (SHOP, WAREHOUSE)]
    assert lying == [0, 10]
