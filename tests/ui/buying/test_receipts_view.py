"""Looking at what came in, sending goods back, and taking a receipt back."""

from PySide6.QtCore import Qt

from coop.buying.payables import payables
from tests.builders import TODAY
from tests.coop.buying.builders import a_bought_line, a_nota, held, received, sold
from tests.ui.buying.builders import Clerk
from ui.widgets.keys import Key as DeskKey
from values.money import ZERO

Key = Qt.Key


def came(clerk: Clerk, *, pieces: int = 10, on_credit: bool = True) -> None:
    with clerk.database.transaction() as session:
        line = a_bought_line(session, clerk.items["teh"], pieces, price=5_000)
        paid = ZERO if on_credit else None
        received(session, a_nota(clerk.suppliers["makmur"], line, nota="NT-1", paid=paid))
    clerk.desk.read_again()
    clerk.wait(lambda: clerk.desk.receipts.panel.book is not None)


def stock(clerk: Clerk) -> tuple[int, int]:
    with clerk.database.snapshot() as session:
        return held(session, clerk.items["teh"])


def captions(clerk: Clerk) -> list[str]:
    keys: list[DeskKey] = [*clerk.desk.keys()]
    return [f"{key.sequence} {key.caption}" for key in keys]


def test_an_empty_book_offers_the_way_on(clerk: Clerk) -> None:
    view = clerk.desk.receipts
    clerk.wait(lambda: view.listed.currentWidget() is view.empty)
    clerk.wait(view.new_button.hasFocus)

    clerk.press(Key.Key_Space)

    clerk.wait(lambda: clerk.desk.parts.currentWidget() is clerk.desk.form)


def test_the_chosen_receipt_stands_beside_the_list(clerk: Clerk) -> None:
    came(clerk)

    panel = clerk.desk.receipts.panel
    assert panel.name.text() == "Toko Grosir Makmur"
    assert panel.about.text() == (
        "B01-20261124-0001 · came on 24-11-2026 · nota NT-1 · due on 08-12-2026"
    )
    assert panel.total.text() == "50.000"
    assert panel.owed.text() == "50.000 is still owed"
    assert [line.name for line in panel.rows.rows] == ["Teh celup"]


def test_the_keys_are_those_of_what_is_seen(clerk: Clerk) -> None:
    came(clerk)
    assert captions(clerk) == [
        "F5 Goods come in",
        "F3 Suppliers",
        "F4 Owed",
        "F6 Send back",
        "F7 Take back",
        "F8 Photos",
        "F9 Labels",
        "Esc Back",
    ]

    clerk.press(Key.Key_F7)

    assert captions(clerk) == ["F10 Take back", "Esc Back"]
    assert clerk.desk.title() == "Goods that came in"


def test_a_receipt_is_taken_back_with_a_reason(clerk: Clerk) -> None:
    came(clerk)
    clerk.press(Key.Key_F7)
    clerk.press(Key.Key_F10)
    form = clerk.desk.receipts.reverse
    clerk.wait(form.note.isVisible)
    assert form.note.text().startswith("The reason is missing.")

    clerk.type("Salah ketik")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["Taken back: B01-20261124-0002."]
    assert stock(clerk) == (0, 0)
    clerk.wait(lambda: clerk.desk.receipts.rows.rows[0].is_reversed)
    clerk.wait(lambda: not clerk.desk.receipts.panel.reverse_button.isEnabled())


def test_where_goods_are_gone_it_is_asked_about_once(clerk: Clerk) -> None:
    came(clerk)
    with clerk.database.transaction() as session:
        sold(session, clerk.items["teh"], 4)
    clerk.press(Key.Key_F7)
    clerk.type("Salah ketik")
    clerk.press(Key.Key_F10)
    form = clerk.desk.receipts.reverse
    clerk.wait(form.note.isVisible)
    assert form.note.text().startswith("Of Teh celup only 6 pcs are left, not 10.")
    assert form.reason.field.text() == "Salah ketik"

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert stock(clerk)[0] == -4


def test_goods_are_sent_back_for_less_debt(clerk: Clerk) -> None:
    came(clerk)
    clerk.press(Key.Key_F6)
    form = clerk.desk.receipts.send_back
    clerk.wait(form.quantity.hasFocus)
    clerk.type("3")
    assert form.credit.text() == "15.000"
    form.reason.setFocus()
    clerk.type("Kemasan rusak")

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["Sent back: B01-20261124-0002, 15.000."]
    assert stock(clerk) == (7, 35_000)
    with clerk.database.snapshot() as session:
        assert [of.owed for of in payables(session)] == [35_000]


def test_what_cannot_be_sent_back_stays_typed(clerk: Clerk) -> None:
    came(clerk, on_credit=False)
    clerk.press(Key.Key_F6)
    form = clerk.desk.receipts.send_back
    clerk.press(Key.Key_F10)
    assert form.quantity_part.hint.text() == "Nothing is filled in yet."
    clerk.type("11")
    form.reason.setFocus()
    clerk.type("Rusak")
    clerk.press(Key.Key_F10)

    clerk.wait(form.note.isVisible)
    assert form.note.text().startswith("Of Teh celup only 10 pcs are left, not 11.")
    assert form.quantity.text() == "11"
    clerk.press(Key.Key_Escape)
    assert clerk.desk.receipts.is_at_rest()


def test_escape_leaves_only_from_the_list(clerk: Clerk) -> None:
    came(clerk)
    clerk.press(Key.Key_F7)
    clerk.press(Key.Key_Escape)
    assert clerk.left == []

    clerk.press(Key.Key_Escape)

    assert clerk.left == [True]


def test_what_came_on_another_day_says_both(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        line = a_bought_line(session, clerk.items["teh"])
        yesterday = TODAY.replace(day=23)
        nota = a_nota(clerk.suppliers["tini"], line, received_on=yesterday)
        received(session, nota)
    clerk.desk.read_again()

    panel = clerk.desk.receipts.panel
    clerk.wait(lambda: "entered on 24-11-2026" in panel.about.text())


def test_what_is_missing_of_goods_that_go_back_has_the_focus(clerk: Clerk) -> None:
    came(clerk)
    clerk.press(Key.Key_F6)
    form = clerk.desk.receipts.send_back
    clerk.wait(form.quantity.hasFocus)
    clerk.type("2")

    clerk.press(Key.Key_F10)
    clerk.wait(form.reason.field.hasFocus)
    clerk.type("Basah")
    form.quantity.setFocus()
    form.quantity.selectAll()
    clerk.type("11")
    form.reason.field.setFocus()
    clerk.press(Key.Key_F10)

    clerk.wait(form.quantity.hasFocus)
    assert form.note.text().startswith("Of Teh celup only 10 pcs are left")


def test_what_has_just_come_in_is_chosen(clerk: Clerk) -> None:
    came(clerk)
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "3", "4000")
    clerk.save()
    clerk.wait(lambda: clerk.desk.parts.currentWidget() is not clerk.desk.form)
    receipts = clerk.desk.receipts
    if not clerk.is_at_receipts():
        clerk.press(Key.Key_Escape)  # From what its costs ask for.

    clerk.wait(lambda: len(receipts.rows.rows) == 2)

    clerk.wait(lambda: receipts.table.current_row().total == 12_000)
