"""Writing what came in, with the keyboard alone."""

from PySide6.QtCore import Qt

from coop.buying.keep_draft import kept_drafts
from coop.buying.payables import payables
from coop.buying.receipt_book import receipt_book, receipt_list
from tests.builders import TODAY
from tests.coop.buying.builders import a_bought_line, a_nota, held, received
from tests.ui.buying.builders import Clerk
from values.money import Rupiah
from values.period import one_day
from values.tender_method import TenderMethod

Key = Qt.Key


def receipts(clerk: Clerk) -> list[tuple[str, int, int]]:
    with clerk.database.snapshot() as session:
        listed = receipt_list(session, one_day(TODAY))
        return [(of.supplier_name, of.total, of.owed) for of in listed]


def stock(clerk: Clerk, name: str) -> tuple[int, int]:
    with clerk.database.snapshot() as session:
        return held(session, clerk.items[name])


def test_a_nota_comes_in_by_the_keyboard_alone(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.type("NT-07")
    clerk.press(Key.Key_Return)
    clerk.put_in("teh", "10", "5000")
    clerk.put_in("mi", "4", "2500")

    clerk.save()

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["B01-20261124-0001 has come in: 60.000."]
    assert receipts(clerk) == [("Toko Grosir Makmur", 60_000, 0)]
    assert stock(clerk, "teh") == (10, 50_000)
    clerk.wait(lambda: len(clerk.desk.receipts.rows.rows) == 1)
    assert clerk.is_at_receipts()


def test_a_scan_puts_goods_in_and_a_second_one_counts_them(clerk: Clerk) -> None:
    clerk.begin_nota()
    for _ in range(2):
        assert clerk.desk.scan("8991002105485")

    rows = clerk.desk.form.entry.rows
    clerk.wait(lambda: bool(rows.rows) and rows.rows[0].quantity == 2_000)
    clerk.wait(lambda: clerk.desk.form.editor.quantity.text() == "2")


def test_a_pack_is_chosen_for_the_line(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("mi", "2", "98100")
    clerk.press(Key.Key_F5)
    packs = clerk.desk.form.editor.packs
    clerk.wait(lambda: packs.count() == 2)

    packs.setFocus()
    clerk.press(Key.Key_Down)
    clerk.save()

    clerk.wait(lambda: bool(clerk.said))
    assert stock(clerk, "mi") == (80, 196_200)


def test_the_foot_of_the_nota_is_spread_and_part_of_it_stays_owed(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    clerk.press(Key.Key_F10)
    panel = clerk.desk.form.close_panel
    assert panel.discount.hasFocus()
    clerk.type("10%")
    clerk.press(Key.Key_Return)
    clerk.type("4950")
    clerk.press(Key.Key_Return)
    clerk.type("1000")
    panel.way.setFocus()
    clerk.press(Key.Key_Left)
    assert panel.way.value() is TenderMethod.CREDIT
    panel.paid.setFocus()
    clerk.type("20000")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert receipts(clerk) == [("Toko Grosir Makmur", 50_950, 30_950)]
    with clerk.database.snapshot() as session:
        (owed,) = payables(session)
        assert owed.days_late(TODAY) == -14


def test_what_the_last_times_cost_stands_beside_the_line(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        line = a_bought_line(session, clerk.items["teh"], 5, price=4_000)
        received(session, a_nota(clerk.suppliers["tini"], line))
    clerk.begin_nota()
    clerk.put_in("teh", "10", "5000")

    editor = clerk.desk.form.editor
    clerk.wait(lambda: bool(editor.last_rows.rows))
    assert [(of.supplier_name, of.price) for of in editor.last_rows.rows] == [("Bu Tini", 4_000)]


def test_what_is_refused_stays_typed(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.put_in("teh", "10", "5000")
    clerk.save()

    panel = clerk.desk.form.close_panel
    clerk.wait(panel.note.isVisible)
    assert panel.note.text().startswith("No supplier is chosen yet.")
    assert clerk.desk.form.entry.rows.rows[0].price == 5_000
    clerk.press(Key.Key_Escape)
    clerk.choose_supplier("makmur")
    clerk.save()
    clerk.wait(lambda: bool(clerk.said))


def test_a_quantity_that_cannot_be_is_said_beside_it_and_stays(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.put_in("teh", "1,5", "5000")

    editor = clerk.desk.form.editor
    assert editor.note.text().startswith("Teh celup is counted in whole pcs.")
    assert editor.quantity.text() == "1,5"
    assert clerk.desk.form.entry.rows.rows[0].quantity == 1_000


def test_the_same_nota_is_asked_about_once(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        line = a_bought_line(session, clerk.items["teh"])
        received(session, a_nota(clerk.suppliers["makmur"], line, nota="NT-07"))
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.type("nt 07")
    clerk.put_in("teh", "10", "5000")
    clerk.save()
    panel = clerk.desk.form.close_panel
    clerk.wait(panel.note.isVisible)
    assert "B01-20261124-0001" in panel.note.text()

    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert len(receipts(clerk)) == 2


def test_without_goods_there_is_no_foot(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.press(Key.Key_F10)

    assert clerk.desk.form.entry.note.text().startswith("No goods are on the list yet.")


def test_a_code_that_nobody_knows_is_said_in_place(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.desk.form.entry.goods.setFocus()
    clerk.type("8991002109999")
    clerk.press(Key.Key_Return)

    note = clerk.desk.form.entry.note
    clerk.wait(note.isVisible)
    assert "8991002109999" in note.text()
    assert clerk.desk.form.entry.goods.text() == "8991002109999"


def test_a_line_is_taken_out(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.put_in("teh", "10", "5000")
    clerk.put_in("mi", "1", "2500")
    clerk.press(Key.Key_Delete)

    assert [line.name for line in clerk.desk.form.entry.rows.rows] == ["Teh celup"]


def test_a_new_supplier_is_put_on_the_list_while_typing(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("Pak Karto")
    clerk.put_in("teh", "1", "5000")
    clerk.save()

    clerk.wait(lambda: bool(clerk.said))
    assert receipts(clerk) == [("Pak Karto", 5_000, 0)]


def test_what_was_not_finished_goes_on_where_it_was(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    clerk.press(Key.Key_Escape)
    clerk.wait(clerk.is_at_receipts)

    clerk.begin_nota()

    entry = clerk.desk.form.entry
    assert entry.supplier.text() == "Toko Grosir Makmur"
    assert [line.price for line in entry.rows.rows] == [5_000]
    assert clerk.said == ["This nota was not finished: it goes on where it was."]
    clerk.save()
    clerk.wait(lambda: len(clerk.said) == 2)
    with clerk.database.snapshot() as session:
        assert kept_drafts(session) == []


def test_what_is_typed_is_on_the_disk_a_moment_later(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.put_in("teh", "10", "5000")

    def is_kept() -> bool:
        with clerk.database.snapshot() as session:
            return [d.lines[0].price for d in kept_drafts(session) if d.lines] == [5_000]

    clerk.wait(is_kept)


def test_pressed_twice_it_comes_in_once(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    clerk.press(Key.Key_F10)
    for _ in range(3):
        clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    clerk.wait(clerk.is_at_receipts)
    assert len(receipts(clerk)) == 1


def test_a_bonus_and_a_discount_of_the_line_are_typed_beside_it(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "10", "5000")
    clerk.press(Key.Key_F5)
    editor = clerk.desk.form.editor
    editor.bonus.setFocus()
    clerk.type("2")
    editor.discount.setFocus()
    clerk.type("1000")
    clerk.save()

    clerk.wait(lambda: bool(clerk.said))
    assert stock(clerk, "teh") == (12, 49_000)


def test_goods_of_another_day_are_written_with_it(clerk: Clerk) -> None:
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.desk.form.entry.day.setFocus()
    clerk.type("23-11-2026")
    clerk.put_in("teh", "10", "5000")
    clerk.save()

    clerk.wait(lambda: bool(clerk.said))
    clerk.wait(lambda: len(clerk.desk.receipts.rows.rows) == 1)
    shown = clerk.desk.receipts.rows.rows[0]
    assert (shown.received_on.day, shown.entered_on.day) == (23, 24)
    with clerk.database.snapshot() as session:
        book = receipt_book(session, shown.fact_id)
        assert book is not None
        assert book.cost == Rupiah(50_000)
