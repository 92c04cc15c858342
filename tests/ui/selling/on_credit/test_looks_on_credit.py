"""Nothing is cut while somebody buys on credit."""

import pytest
from PySide6.QtCore import Qt

from db.database import Database
from tests.builders import TODAY
from tests.ui.selling.builders import RICE, Counter
from tests.ui.selling.on_credit.builders import Village, an_old_debt, choose, dialog
from tests.ui.selling.test_looks import (
    LONG_NAME,
    SIZES,
    cut_words,
    fill,
    looked_at,
    resize,
)
from values.printer_status import PrinterState, PrinterStatus

Key = Qt.Key


@pytest.mark.usefixtures("in_indonesian")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_while_it_is_bought_on_credit(
    counter: Counter,
    village: Village,
    database: Database,
    *,
    width: int,
    height: int,
    percent: int,
) -> None:
    with database.transaction() as session:
        an_old_debt(session, village.siti, 20_000, TODAY.replace(month=10))
    resize(counter, width, height, percent)
    look = looked_at(counter)
    fill(counter)
    choose(counter, "siti")
    counter.press(Key.Key_F8, Key.Key_Return)
    fill(counter)
    choose(counter, "siti")
    counter.press(Key.Key_F10)
    counter.type("k")
    look("credit")
    counter.press(Key.Key_Return)
    look("above the limit")
    counter.type("p")
    counter.press(Key.Key_Return, Key.Key_Return)
    look("nobody allows it")
    assert cut_words(dialog(counter)) == []


@pytest.mark.usefixtures("in_indonesian", "village")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_once_it_is_allowed_and_saved(
    counter: Counter, width: int, height: int, percent: int
) -> None:
    resize(counter, width, height, percent)
    look = looked_at(counter)
    fill(counter)
    choose(counter, "siti")
    counter.press(Key.Key_F10)
    counter.type("kp")
    counter.type(LONG_NAME)
    counter.press(Key.Key_Return)
    counter.type("Panen minggu depan")
    counter.press(Key.Key_Return)
    look("allowed")
    counter.type("50000+")
    look("split")
    counter.press(Key.Key_Return)
    look("paid in part")
    counter.page.show_printer(PrinterStatus(PrinterState.OUT_OF_PAPER, waiting=1))
    look("no paper")
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("k")
    counter.press(Key.Key_Escape)
    look("nobody chosen")
    counter.press(Key.Key_Return)
    look("nobody chosen, refused")
