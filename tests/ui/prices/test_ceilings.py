"""Price ceilings (HET) at the desk for prices, by keyboard."""

from PySide6.QtCore import Qt

from coop.prices.ceilings import ceilings
from tests.builders import TODAY
from tests.coop.prices.test_ceilings import noted
from tests.ui.prices.builders import Clerk
from ui.widgets.rows_model import Cell

K = Qt.Key


def test_a_ceiling_is_noted_with_its_source(clerk: Clerk) -> None:
    clerk.turn_to("ceilings")
    clerk.find_goods("gula")
    clerk.type("17500")
    clerk.press(K.Key_F10)
    assert "It is not said who set this ceiling." in clerk.refused()
    assert clerk.desk.ceilings.form.price.field.text() == "17.500"  # type: ignore[attr-defined]
    clerk.desk.ceilings.form.source.setFocus()  # type: ignore[attr-defined]
    clerk.type("Bapanas 2025")

    clerk.press(K.Key_F10)

    assert "Gula pasir" in clerk.told()
    with clerk.database.snapshot() as session:
        (listed,) = ceilings(session, TODAY)
    assert (listed.price, listed.source) == (17_500, "Bapanas 2025")
    clerk.wait(lambda: len(clerk.desk.ceilings.model.rows) == 1)
    assert clerk.desk.ceilings.model.rows[0].above is None


def test_a_ceiling_without_its_decree_is_refused_and_the_field_has_the_focus(clerk: Clerk) -> None:
    clerk.turn_to("ceilings")
    clerk.find_goods("gula")
    clerk.type("16000")

    clerk.press(K.Key_F10)

    clerk.refused()
    clerk.wait(clerk.desk.ceilings.form.source.field.hasFocus)  # type: ignore[attr-defined]


def test_what_is_sold_above_its_ceiling_stands_first_with_its_price(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        noted(session, clerk.items["Gula"], 18_000)
        noted(session, clerk.items["Mi"], 3_400)
    clerk.turn_to("ceilings")
    clerk.desk.ceilings.read_again()
    clerk.wait(lambda: len(clerk.desk.ceilings.model.rows) == 2)

    cell = clerk.desk.ceilings.model.columns[0].cell(clerk.desk.ceilings.model.rows[0])

    assert isinstance(cell, Cell)
    assert (cell.text, cell.tag) == ("Mi goreng 85 g", "sold at 3.500 a pcs")
