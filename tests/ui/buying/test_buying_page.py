"""The page on the rail: it reads while it is seen, and goes on where it was."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.database import Database
from desktop_app.buying import words_while_buying
from tests.builders import SHOP, TODAY, a_stamp, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, a_supplier, received
from tests.ui.builders import bring_to_front, cut_words, nameless
from ui.buying.buying_page import BuyingPage
from ui.buying.surroundings import Surroundings
from ui.operations import Operations
from ui.selling.shelf import scale_rules
from ui.theme.room import room_of
from values.money import ZERO


@pytest.fixture
def page(qtbot: QtBot, database: Database, operations: Operations) -> Iterator[BuyingPage]:
    with database.transaction() as session:
        supplier_id = a_supplier(session)
        line = a_bought_line(session, an_item(session, "Teh", barcode="8991002105485"), 3)
        received(session, a_nota(supplier_id, line, paid=ZERO, nota="NT-1"))
    given = Surroundings(
        operations=operations,
        settings=SHOP,
        today=lambda: TODAY,
        now=lambda: a_stamp().recorded_at,
        words=words_while_buying,
        scale_rules=scale_rules,
    )
    page = BuyingPage(given)
    qtbot.addWidget(page)
    page.resize(1_282, 682)
    page.fit(room_of(1_366, 768, 100))
    bring_to_front(qtbot, page)
    qtbot.waitUntil(lambda: page.desk.receipts.panel.book is not None)
    yield page
    qtbot.waitUntil(lambda: page.desk.receipts.panel.book is not None)


def sequences(page: BuyingPage) -> list[str]:
    keys = [*page.keys()]
    return [key.sequence for key in keys]


def test_from_the_list_there_is_nowhere_to_go_back_to(page: BuyingPage, qtbot: QtBot) -> None:
    assert "Esc" not in sequences(page)

    page.desk.open_form()
    qtbot.waitUntil(lambda: page.title() == "Goods come in")

    assert "Esc" in sequences(page)


def test_codes_are_read_while_a_nota_is_typed(page: BuyingPage, qtbot: QtBot) -> None:
    assert not page.scan("8991002105485")
    page.desk.open_form()
    qtbot.waitUntil(lambda: page.title() == "Goods come in")

    assert page.scan("8991002105485")
    qtbot.waitUntil(lambda: len(page.desk.form.entry.rows.rows) == 1)
    page.desk.form.go_on()

    assert not page.scan("8991002105485")


@pytest.mark.parametrize(("width", "height"), [(1_366, 768), (1_024, 600), (1_920, 1_080)])
def test_every_part_fits_and_has_a_name(
    page: BuyingPage, qtbot: QtBot, width: int, height: int
) -> None:
    page.resize(width - 84, height - 86)
    page.fit(room_of(width, height, 100))
    desk = page.desk
    desk.open_form()
    qtbot.waitUntil(lambda: page.title() == "Goods come in")
    page.scan("8991002105485")
    qtbot.waitUntil(lambda: len(desk.form.entry.rows.rows) == 1)
    seen = [(cut_words(page), nameless(page))]
    desk.form.go_on()
    seen.append((cut_words(page), nameless(page)))
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        desk.form.go_back()
        qtbot.keyClick(QApplication.focusWidget() or page, key)
    seen.append((cut_words(page), nameless(page)))

    assert seen == [([], [])] * len(seen)


@pytest.mark.parametrize(("width", "height"), [(1_366, 768), (1_093, 560), (1_920, 1_080)])
def test_what_stands_beside_a_receipt_fits_and_has_a_name(
    page: BuyingPage, qtbot: QtBot, width: int, height: int
) -> None:
    page.resize(width - 84, height - 86)
    page.fit(room_of(width, height, 100))
    desk = page.desk
    seen = []
    for open_part, part in (
        (desk.receipts.open_photos, desk.photos),
        (desk.receipts.suppliers_wanted.emit, desk.suppliers),
        (desk.receipts.payables_wanted.emit, desk.payables),
    ):
        open_part()
        qtbot.waitUntil(part.isVisible)
        seen.append((cut_words(page), nameless(page)))
        part.go_back()
        qtbot.waitUntil(desk.receipts.isVisible)
    desk.open_form()
    qtbot.waitUntil(desk.form.isVisible)
    desk.form.open_new_item()
    seen.append((cut_words(page), nameless(page)))
    desk.form.go_back()
    desk.form.go_back()
    qtbot.waitUntil(desk.receipts.isVisible)

    assert seen == [([], [])] * len(seen)
