"""A batch is carried to quarantine by one key, and thrown away from there."""

from PySide6.QtCore import Qt

from coop.places.transfer_book import transfer_book
from coop.selling.print_queue import open_jobs
from tests.coop.places.builders import there
from tests.ui.batches.builders import Keeper
from values.places import QUARANTINE, SHOP

K = Qt.Key


def lies(keeper: Keeper, name: str) -> tuple[int, int]:
    """Return how much lies in the shop, and in quarantine."""
    with keeper.database.report() as session:
        item_id = keeper.items[name]
        return there(session, item_id, SHOP), there(session, item_id, QUARANTINE)


def test_one_key_carries_what_expired_to_quarantine(keeper: Keeper) -> None:
    view = keeper.desk.view

    keeper.press(K.Key_F4)

    assert "G01-20261124-0001" in keeper.told()
    assert lies(keeper, "bread") == (0, 10)
    keeper.wait(lambda: view.rows.rows[0].place == "Karantina")
    assert view.current() == view.rows.rows[0]
    with keeper.database.report() as session:
        assert len(open_jobs(session)) == 1


def test_pressed_again_nothing_else_is_carried(keeper: Keeper) -> None:
    keeper.press(K.Key_F4)
    keeper.told()
    keeper.wait(lambda: keeper.desk.view.rows.rows[0].place == "Karantina")

    keeper.press(K.Key_F4)

    keeper.wait(lambda: not keeper.desk.note.isHidden())
    assert "Karantina" in keeper.desk.note.text()
    with keeper.database.report() as session:
        assert len(transfer_book(session)) == 1


def test_what_lies_in_quarantine_is_written_off_there(keeper: Keeper) -> None:
    keeper.press(K.Key_F4)
    keeper.told()
    keeper.wait(lambda: keeper.desk.view.rows.rows[0].place == "Karantina")
    assert not keeper.desk.panel.put_right_button.isEnabled()

    keeper.press(K.Key_F5)
    keeper.press(K.Key_F10)

    keeper.wait(lambda: len(keeper.gone()) == 1)
    assert lies(keeper, "bread") == (0, 0)


def test_goods_without_a_date_are_written_off_from_the_place_that_is_chosen(
    keeper: Keeper,
) -> None:
    form = keeper.desk.write_off_form
    keeper.press(K.Key_F4)
    keeper.told()
    keeper.press(K.Key_F8)
    keeper.wait(lambda: form.place.count() == 3)
    keeper.take_goods("roti")
    keeper.wait(lambda: "0 pcs" in form.about.text())

    form.place.set_place(QUARANTINE)
    form.place.picked.emit()
    keeper.wait(lambda: "10 pcs" in form.about.text())
    keeper.type("4")
    keeper.press(K.Key_F10)

    keeper.wait(lambda: len(keeper.gone()) == 1)
    assert lies(keeper, "bread") == (0, 6)
