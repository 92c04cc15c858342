"""The list of suppliers, what is owed to them, and paying it; with the keyboard alone."""

from PySide6.QtCore import Qt

from coop.buying.payables import payables
from coop.buying.suppliers import supplier, supplier_list
from db.session import Session
from tests.builders import TODAY, an_item
from tests.coop.buying.builders import a_bought_line, a_nota, received
from tests.ui.buying.builders import Clerk
from values.buying import BuyingAct
from values.identity import SupplierId
from values.money import ZERO

Key = Qt.Key


def on_credit(session: Session, supplier_id: SupplierId, amount: int, *, day: int = 24) -> None:
    line = a_bought_line(session, an_item(session), price=amount)
    due_on = TODAY.replace(day=day)
    nota = a_nota(supplier_id, line, paid=ZERO, due_on=due_on, received_on=TODAY.replace(day=1))
    received(session, nota)


def names(clerk: Clerk) -> list[str]:
    return [of.name for of in clerk.desk.suppliers.rows.rows]


def open_suppliers(clerk: Clerk) -> None:
    clerk.press(Key.Key_F3)
    clerk.wait(lambda: names(clerk) == ["Bu Tini", "Toko Grosir Makmur"])


def open_payables(clerk: Clerk, count: int) -> None:
    clerk.press(Key.Key_F4)
    clerk.wait(lambda: len(clerk.desk.payables.rows.rows) == count)


def test_a_supplier_is_found_by_a_word(clerk: Clerk) -> None:
    open_suppliers(clerk)

    clerk.type("gros")

    clerk.wait(lambda: names(clerk) == ["Toko Grosir Makmur"])
    clerk.wait(lambda: clerk.desk.suppliers.name.text() == "Toko Grosir Makmur")


def test_a_new_supplier_is_written(clerk: Clerk) -> None:
    open_suppliers(clerk)
    clerk.press(Key.Key_F5)
    for text in ("UD Sumber Rejeki", "0812", "Bantul", "21", "4", "Datang Senin"):
        clerk.type(text)
        clerk.press(Key.Key_Return)
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["“UD Sumber Rejeki” is saved."]
    with clerk.database.snapshot() as session:
        (kept,) = supplier_list(session, "rejeki")
    assert (kept.phone, kept.address, kept.terms_days, kept.lead_days, kept.note) == (
        "0812",
        "Bantul",
        21,
        4,
        "Datang Senin",
    )


def test_how_fast_a_supplier_delivers_stays_until_it_is_typed_anew(clerk: Clerk) -> None:
    open_suppliers(clerk)
    form = clerk.desk.suppliers.form
    for typed, lead in (("3", 3), (None, 3), ("60", 3), ("", None)):
        clerk.press(Key.Key_Return)
        clerk.wait(form.name.field.hasFocus)
        if typed is not None:
            form.lead.field.setText(typed)
        clerk.said.clear()
        clerk.press(Key.Key_F10)
        clerk.wait(lambda: bool(clerk.said) or form.note.isVisible())
        if form.note.isVisible():
            assert form.note._title.text() == "No goods are on their way so long."
            clerk.press(Key.Key_Escape)
        with clerk.database.snapshot() as session:
            assert supplier_list(session)[0].lead_days == lead
        clerk.wait(clerk.desk.suppliers.box.hasFocus)


def test_a_name_that_is_there_already_is_refused_and_stays(clerk: Clerk) -> None:
    open_suppliers(clerk)
    clerk.press(Key.Key_F5)
    clerk.type("bu tini")
    clerk.press(Key.Key_F10)

    form = clerk.desk.suppliers.form
    clerk.wait(form.note.isVisible)
    assert form.note.text().startswith("Bu Tini is on the list already.")
    assert form.name.field.text() == "bu tini"


def test_days_that_are_no_number_are_said_beside_them(clerk: Clerk) -> None:
    open_suppliers(clerk)
    clerk.press(Key.Key_F5)
    form = clerk.desk.suppliers.form
    form.terms.setFocus()
    clerk.type("dua")
    clerk.press(Key.Key_F10)

    assert form.terms.hint.text() == "Write a plain number, such as 12."
    assert clerk.said == []


def test_a_supplier_is_put_away_and_taken_again(clerk: Clerk) -> None:
    open_suppliers(clerk)
    view = clerk.desk.suppliers
    view.change()
    view.form.away_button.click()
    clerk.wait(lambda: names(clerk) == ["Toko Grosir Makmur"])
    clerk.wait(view.box.hasFocus)

    clerk.type("tini")
    clerk.wait(lambda: names(clerk) == ["Bu Tini"])
    clerk.wait(lambda: view.name.text() == "Bu Tini")
    view.change()
    assert view.form.away_button.text().strip() == "Take again"
    view.form.away_button.click()

    clerk.wait(lambda: len(clerk.said) == 2)
    with clerk.database.snapshot() as session:
        assert supplier(session, clerk.suppliers["tini"]).is_active


def test_the_account_of_a_supplier_stands_beside_the_list(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        on_credit(session, clerk.suppliers["tini"], 70_000)
    open_suppliers(clerk)

    view = clerk.desk.suppliers
    clerk.wait(lambda: [of.act for of in view.lines.rows] == [BuyingAct.RECEIPT])
    assert view.owed.text() == "70.000 is owed"


def test_where_nobody_is_found_one_can_be_written(clerk: Clerk) -> None:
    open_suppliers(clerk)
    view = clerk.desk.suppliers
    clerk.type("zzz")

    clerk.wait(lambda: view.listed.currentWidget() is view.empty)
    assert view.owed.text() == ""


def test_escape_goes_back_to_the_receipts(clerk: Clerk) -> None:
    open_suppliers(clerk)
    clerk.press(Key.Key_F5)
    clerk.press(Key.Key_Escape)
    assert clerk.desk.parts.currentWidget() is clerk.desk.suppliers

    clerk.press(Key.Key_Escape)

    assert clerk.is_at_receipts()


def test_what_is_late_is_added_up_and_stands_first(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        on_credit(session, clerk.suppliers["makmur"], 50_000, day=30)
        on_credit(session, clerk.suppliers["tini"], 70_000, day=20)
    open_payables(clerk, 2)

    view = clerk.desk.payables
    assert [of.supplier_name for of in view.rows.rows] == ["Bu Tini", "Toko Grosir Makmur"]
    assert [label.text() for label in view.ages._values] == ["50.000", "70.000", "0", "0", "0"]


def test_the_chosen_nota_is_paid_in_part(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        on_credit(session, clerk.suppliers["tini"], 70_000)
    open_payables(clerk, 1)
    clerk.press(Key.Key_Return)
    form = clerk.desk.payables.form
    clerk.wait(form.amount.hasFocus)
    assert form.amount.text() == "70.000"

    clerk.type("30000")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    assert clerk.said == ["Paid: B01-20261124-0002, 30.000."]
    clerk.wait(lambda: form.amount.text() == "40.000")


def test_what_is_due_first_is_paid_of_all_that_is_owed(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        for amount, day in ((50_000, 30), (70_000, 20)):
            on_credit(session, clerk.suppliers["tini"], amount, day=day)
    open_payables(clerk, 2)
    form = clerk.desk.payables.form
    form.what.setFocus()
    clerk.press(Key.Key_Right)
    assert form.amount.text() == "120.000"
    form.amount.setFocus()
    clerk.type("100000")
    clerk.press(Key.Key_F10)

    clerk.wait(lambda: bool(clerk.said))
    with clerk.database.snapshot() as session:
        assert [of.owed for of in payables(session)] == [20_000]


def test_more_than_is_owed_is_refused_and_stays_typed(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        on_credit(session, clerk.suppliers["tini"], 70_000)
    open_payables(clerk, 1)
    clerk.press(Key.Key_Return)
    form = clerk.desk.payables.form
    clerk.type("70001")
    clerk.press(Key.Key_F10)

    clerk.wait(form.note.isVisible)
    assert form.note.text() == "70.001 is more than is owed. At most 70.000 can be paid."
    assert form.amount.text() == "70.001"


def test_no_amount_is_no_payment(clerk: Clerk) -> None:
    with clerk.database.transaction() as session:
        on_credit(session, clerk.suppliers["tini"], 70_000)
    open_payables(clerk, 1)
    clerk.press(Key.Key_Return)
    form = clerk.desk.payables.form
    form.amount.clear()
    clerk.press(Key.Key_F10)

    assert form.amount_part.hint.text() == "Nothing is filled in yet."
    assert clerk.said == []


def test_where_nothing_is_owed_that_is_said(clerk: Clerk) -> None:
    clerk.press(Key.Key_F4)

    view = clerk.desk.payables
    clerk.wait(lambda: view.listed.currentWidget() is view.empty)
    assert not view.form.isEnabled()
    clerk.press(Key.Key_Escape)
    assert clerk.is_at_receipts()
