"""An item that is not on the list yet: written beside the nota, and then on its next line."""

from PySide6.QtCore import Qt

from coop.goods.item_records import item_records
from coop.goods.price_list import price_on
from tests.builders import TODAY
from tests.ui.buying.builders import Clerk
from ui.buying.new_item_form import NewItemForm

Key = Qt.Key
CODE = "8998866200301"
CONTROL = Qt.KeyboardModifier.ControlModifier


def unknown(clerk: Clerk, typed: str) -> None:
    """Begin a nota, and ask for goods that nobody knows."""
    clerk.begin_nota()
    clerk.choose_supplier("makmur")
    clerk.put_in("teh", "2", "5000")
    entry = clerk.desk.form.entry
    entry.goods.setFocus()
    clerk.type(typed)
    clerk.press(Key.Key_Return)
    clerk.wait(entry.note.isVisible)


def open_form(clerk: Clerk) -> NewItemForm:
    clerk.press(Key.Key_B, CONTROL)
    form = clerk.desk.form.new_item
    clerk.wait(form.name.field.hasFocus)
    return form


def fill(form: NewItemForm, *, name: str, price: str, pack: str = "", ratio: str = "") -> None:
    form.name.field.setText(name)
    form.price.setText(price)
    form.pack_unit.setEditText(pack)
    form.ratio.setText(ratio)


def names(clerk: Clerk) -> list[str]:
    return [line.name for line in clerk.desk.form.entry.rows.rows]


def test_an_unknown_code_becomes_an_item_and_the_next_line(clerk: Clerk) -> None:
    unknown(clerk, CODE)
    assert clerk.desk.form.entry.note.text().startswith(f"“{CODE}” is not on the list of goods.")
    form = open_form(clerk)
    assert form.code.text() == CODE

    clerk.type("Sirup jeruk 460 ml")
    fill(form, name="Sirup jeruk 460 ml", price="18000", pack="dus", ratio="12")
    form.category.setEditText("Minuman")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: names(clerk) == ["Teh celup", "Sirup jeruk 460 ml"])
    clerk.wait(clerk.desk.form.editor.quantity.hasFocus)
    line = clerk.desk.form.entry.rows.rows[1]
    assert (line.unit, line.ratio) == ("dus", 12_000)
    assert clerk.desk.form.entry.goods.text() == ""
    with clerk.database.snapshot() as session:
        item = item_records(session, [line.item_id])[line.item_id]
        assert (item.category, item.packs[0].barcodes) == ("Minuman", (CODE,))
        assert price_on(session, line.item_id, 1, TODAY) == 18_000


def test_a_name_that_is_not_found_is_the_name_of_the_new_item(clerk: Clerk) -> None:
    unknown(clerk, "sambal terasi")
    form = open_form(clerk)
    assert (form.name.field.text(), form.code.text()) == ("sambal terasi", "")

    form.price.setText("7000")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: names(clerk) == ["Teh celup", "sambal terasi"])
    assert clerk.desk.form.entry.rows.rows[1].unit == "pcs"


def test_a_barcode_may_stand_on_the_whole_pack(clerk: Clerk) -> None:
    unknown(clerk, CODE)
    form = open_form(clerk)
    fill(form, name="Sirup jeruk", price="18000", pack="dus", ratio="12")
    form.code_of.set_value(2)
    form.pack_price.setText("210000")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: len(names(clerk)) == 2)
    line = clerk.desk.form.entry.rows.rows[1]
    with clerk.database.snapshot() as session:
        item = item_records(session, [line.item_id])[line.item_id]
        assert [pack.barcodes for pack in item.packs] == [(), (CODE,)]
        assert price_on(session, line.item_id, 2, TODAY) == 210_000


def test_what_is_refused_stays_typed_and_so_does_the_nota(clerk: Clerk) -> None:
    unknown(clerk, "8991002105485x")
    form = open_form(clerk)
    form.code.setText("8991002105485")
    fill(form, name="Teh lain", price="6000")
    clerk.press(Key.Key_F10)

    clerk.wait(form.note.isVisible)
    assert "Teh celup" in form.note.text()
    assert form.name.field.text() == "Teh lain"
    fill(form, name="Teh lain", price="12,5")
    clerk.press(Key.Key_F10)
    clerk.wait(form.price.hasFocus)
    clerk.press(Key.Key_Escape)

    clerk.wait(clerk.desk.form.entry.goods.hasFocus)
    assert names(clerk) == ["Teh celup"]
    assert open_form(clerk).name.field.text() == "Teh lain"


def test_a_pack_of_nothing_is_refused(clerk: Clerk) -> None:
    unknown(clerk, CODE)
    form = open_form(clerk)
    fill(form, name="Sirup", price="18000", pack="dus", ratio="0")
    clerk.press(Key.Key_F10)

    clerk.wait(form.note.isVisible)
    assert form.note.text().startswith("A dus")
    assert form.ratio.hasFocus()
    assert names(clerk) == ["Teh celup"]


def test_a_code_that_is_scanned_goes_into_the_form(clerk: Clerk) -> None:
    unknown(clerk, "sirup baru")
    form = open_form(clerk)

    assert clerk.desk.scan(CODE)

    assert form.code.text() == CODE
    keys = [*clerk.desk.keys()]
    assert [key.sequence for key in keys] == ["Enter", "F10", "Esc"]


def test_it_is_written_with_the_keyboard_alone(clerk: Clerk) -> None:
    unknown(clerk, CODE)
    open_form(clerk)

    for typed in ("Sirup jeruk 460 ml", "Minuman", "18000", "pcs", "dus", "12", "210000"):
        clerk.type(typed)
        clerk.press(Key.Key_Return)
    assert clerk.desk.form.new_item.code.hasFocus()
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: len(names(clerk)) == 2)
    line = clerk.desk.form.entry.rows.rows[1]
    assert (line.name, line.unit, line.base_unit) == ("Sirup jeruk 460 ml", "dus", "pcs")
    assert line.ratio == 12_000
    with clerk.database.snapshot() as session:
        assert [price_on(session, line.item_id, pack, TODAY) for pack in (1, 2)] == [
            18_000,
            210_000,
        ]
