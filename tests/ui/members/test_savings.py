"""Savings at the counter: months by Space, deposits, withdrawals and corrections."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from coop.members.standing import standing_of
from coop.savings.mandatory_months import months_of
from coop.shop_settings import PrinterKind, ShopSettings
from db.tables import PrintJob
from tests.builders import TODAY
from tests.coop.savings.builders import balances
from tests.ui.members.builders import Desk
from ui.members.history_rows import what_happened
from ui.members.months_grid import short_amount
from ui.members.months_model import NOTHING
from ui.widgets.rows_model import CELL_ROLE
from values.membership import MemberStatus
from values.money import Rupiah
from values.month import Month
from values.print_state import PrintState
from values.savings import PayerKind, SavingsKind

Key = Qt.Key
Modifier = Qt.KeyboardModifier


def balances_of(desk: Desk, name: str) -> tuple[int, int, int]:
    with desk.database.report() as session:
        return balances(session, desk.members[name])


def cell(desk: Desk, month: int) -> str:
    months = desk.page.browser.savings.months
    return str(months.data(months.place_of(Month(month))))


def wait_for_balances(desk: Desk, name: str, *amounts: int) -> None:
    desk.qtbot.waitUntil(lambda: balances_of(desk, name) == amounts)


def test_the_grid_has_the_years_with_what_was_paid_and_what_is_unpaid(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    savings = desk.page.browser.savings

    assert [year.year for year in savings.months._years] == [2025, 2026, 2027]
    assert cell(desk, 202506) == NOTHING
    assert cell(desk, 202507) == "10.000"
    assert savings.marked() == (Month(202610),)
    assert "Take 10.000" in savings.note.actions_offered()[0].text()


def test_space_takes_the_mark_of_a_month_away_and_sets_it_again(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    savings = desk.page.browser.savings
    assert savings.grid.hasFocus()

    desk.press(Key.Key_Space)
    assert savings.marked() == ()
    assert cell(desk, 202610) == "Unpaid"
    desk.press(Key.Key_Space)
    desk.press(Key.Key_Right)
    desk.press(Key.Key_Space)

    assert savings.marked() == (Month(202610), Month(202611))


def test_a_month_that_is_paid_cannot_be_marked(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    desk.press(Key.Key_Left)

    desk.press(Key.Key_Space)

    assert desk.page.browser.savings.marked() == (Month(202610),)


def test_all_arrears_are_taken_in_one_receipt_by_two_keys(desk: Desk) -> None:
    desk.choose("darmo")
    desk.press(Key.Key_F5)
    form = desk.page.browser.desk.deposit_form
    assert form.total.text() == "160.000"

    desk.press(Key.Key_F10)

    wait_for_balances(desk, "darmo", 100_000, 160_000, 0)
    with desk.database.report() as session:
        assert months_of(session, desk.members["darmo"]).unpaid(TODAY) == ()


def test_months_and_voluntary_savings_come_on_one_receipt(desk: Desk) -> None:
    desk.press(Key.Key_F5)
    form = desk.page.browser.desk.deposit_form
    desk.press(Key.Key_Plus)
    desk.press(Key.Key_Plus)
    assert form.months_sum.text() == "30.000"
    desk.press(Key.Key_Minus)

    desk.type("50rb")
    desk.press(Key.Key_F10)

    wait_for_balances(desk, "siti", 100_000, 170_000, 1_300_000)


def test_a_deposit_of_nothing_is_refused_in_place(desk: Desk) -> None:
    desk.press(Key.Key_F5)
    form = desk.page.browser.desk.deposit_form
    desk.press(Key.Key_Minus)

    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(lambda: "no amount yet" in form.note.text())
    assert balances_of(desk, "siti") == (100_000, 150_000, 1_250_000)


def test_an_amount_with_a_comma_is_pointed_at_and_not_taken(desk: Desk) -> None:
    desk.press(Key.Key_F5)
    form = desk.page.browser.desk.deposit_form
    desk.type("12,5")

    desk.press(Key.Key_F10)

    assert "comma" in form.voluntary_field.hint.text()
    assert form.voluntary.hasFocus()
    assert form.save_button.isEnabled()
    assert balances_of(desk, "siti") == (100_000, 150_000, 1_250_000)


def test_somebody_else_who_pays_is_named(desk: Desk) -> None:
    desk.press(Key.Key_F5)
    form = desk.page.browser.desk.deposit_form
    form.payment.payer_kind.setCurrentIndex(form.payment.payer_kind.findData(PayerKind.VILLAGE))
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: "nobody says who" in form.note.text())

    desk.type("P2BMP")
    desk.press(Key.Key_F10)

    wait_for_balances(desk, "siti", 100_000, 160_000, 1_250_000)
    lines = desk.page.browser.savings.lines
    desk.qtbot.waitUntil(lambda: lines.rows[0].payer == "P2BMP")


def test_the_last_part_of_the_principal_makes_a_candidate_active(desk: Desk) -> None:
    desk.choose("wagiman")
    desk.press(Key.Key_F5)
    form = desk.page.browser.desk.deposit_form
    assert form.principal.text() == "60.000"
    assert form.principal.hasFocus()

    desk.press(Key.Key_F10)

    wait_for_balances(desk, "wagiman", 100_000, 0, 0)
    with desk.database.report() as session:
        assert standing_of(session, desk.members["wagiman"]).status is MemberStatus.ACTIVE


def test_more_than_is_left_of_the_principal_is_refused_with_the_way_out(desk: Desk) -> None:
    desk.choose("wagiman")
    desk.press(Key.Key_F5)
    form = desk.page.browser.desk.deposit_form
    desk.type("75000")
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: "60.000" in form.note.text())

    form.note.actions_offered()[0].click()
    desk.press(Key.Key_F10)

    wait_for_balances(desk, "wagiman", 100_000, 0, 0)


def test_voluntary_savings_are_paid_out(desk: Desk) -> None:
    desk.press(Key.Key_F6)
    form = desk.page.browser.desk.withdraw_form
    desk.type("250000")
    assert form.stays.text() == "1.000.000"

    desk.press(Key.Key_F10)

    wait_for_balances(desk, "siti", 100_000, 150_000, 1_000_000)


def test_more_than_is_there_is_refused_and_the_most_is_offered(desk: Desk) -> None:
    desk.press(Key.Key_F6)
    form = desk.page.browser.desk.withdraw_form
    desk.type("2jt")
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: "At most 1.250.000" in form.note.text())

    form.note.actions_offered()[0].click()
    desk.press(Key.Key_F10)

    wait_for_balances(desk, "siti", 100_000, 150_000, 0)


def test_who_has_no_voluntary_savings_gets_no_key_to_withdraw(desk: Desk) -> None:
    desk.choose("darmo")

    keys = desk.keys()
    assert "F6" not in keys
    assert not desk.page.browser.desk.panel.withdraw_button.isEnabled()


def test_movements_have_a_running_balance_the_newest_first(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    savings = desk.page.browser.savings

    lines = [(line.amount, line.balance) for line in savings.lines.rows]

    assert lines == [(90_000, 150_000), (60_000, 60_000)]


def test_a_movement_is_taken_back_with_a_reason_and_both_stay_visible(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    savings = desk.page.browser.savings
    savings.accounts.choose(SavingsKind.VOLUNTARY)
    desk.press(Key.Key_R, Modifier.ControlModifier)
    form = desk.page.browser.desk.reversal_form
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: "reason" in form.note.text())

    desk.type("salah orang")
    desk.press(Key.Key_F10)

    wait_for_balances(desk, "siti", 100_000, 60_000, 0)
    desk.qtbot.waitUntil(lambda: len(savings.lines.rows) == 2)
    assert savings.lines.rows[0].note == "salah orang"


def test_what_was_taken_back_already_is_refused(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    savings, form = desk.page.browser.savings, desk.page.browser.desk.reversal_form
    desk.press(Key.Key_R, Modifier.ControlModifier)
    desk.type("dua kali")
    desk.press(Key.Key_F10)
    desk.qtbot.waitUntil(lambda: len(savings.lines.rows) == 3)
    savings.table.choose(1)

    desk.press(Key.Key_R, Modifier.ControlModifier)
    desk.type("dua kali")
    desk.press(Key.Key_F10)

    desk.qtbot.waitUntil(form.note.isVisible)
    assert "corrected already" in form.note.text()


def test_typing_a_name_in_the_savings_goes_back_to_the_list(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    assert desk.page.browser.has_savings

    desk.press(Key.Key_F3)
    desk.type("darmo")

    desk.wait_for_names("Darmo Suwito")
    assert not desk.page.browser.has_savings


def test_page_down_shows_the_savings_of_the_next_member(desk: Desk) -> None:
    desk.press(Key.Key_Return)

    desk.press(Key.Key_PageDown)

    desk.wait_for(desk.members["darmo"])
    assert len(desk.page.browser.savings.marked()) == 16


def test_arrears_are_listed_and_a_reminder_is_copied(desk: Desk) -> None:
    desk.press(Key.Key_T, Modifier.ControlModifier)
    arrears = desk.page.arrears
    desk.qtbot.waitUntil(lambda: len(arrears.rows.rows) > 0)
    names = [of.full_name for of in arrears.rows.rows]
    assert names == ["Siti Aminah", "Darmo Suwito", "Sri Rahayu"]
    assert arrears.ages.text() == "up to 3 months: 1, 10.000 · over a year: 2, 320.000"
    desk.press(Key.Key_Down)

    desk.press(Key.Key_C, Modifier.ControlModifier)

    text = QApplication.clipboard().text()
    assert "Darmo Suwito" in text
    assert "Rp160.000" in text


def test_a_member_is_opened_from_the_arrears(desk: Desk) -> None:
    desk.press(Key.Key_T, Modifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: len(desk.page.arrears.rows.rows) > 0)
    desk.press(Key.Key_Down)

    desk.press(Key.Key_Return)

    desk.wait_for(desk.members["darmo"])


def test_amounts_are_written_short_where_a_month_is_narrow() -> None:
    assert [short_amount(Rupiah(amount)) for amount in (10_000, 12_500, 1_500_000)] == [
        "10rb",
        "12,5rb",
        "1,5jt",
    ]


def test_the_history_has_every_step_and_every_movement_with_its_document(desk: Desk) -> None:
    desk.choose("sri")
    browser = desk.page.browser
    browser.open_member()

    browser.savings.accounts.choose("history")

    history = browser.savings.history.rows
    desk.qtbot.waitUntil(lambda: len(history.rows) > 0)
    what = [what_happened(row) for row in history.rows]
    assert (what[0], what[-1]) == ("Status: Inactive", "Status: Candidate")
    assert sorted(what[1:-1]) == ["Principal: Deposit", "Status: Active"]
    beside = {history.data(history.index(n, 1), CELL_ROLE).sub for n in range(len(what))}
    assert {"6 bulan belum bayar", "S01-20261124-0007"} <= beside


def test_a_receipt_is_kept_and_printed_once_more_as_a_copy(desk: Desk) -> None:
    desk.page.use_settings(ShopSettings(printer_kind=PrinterKind.FILE))
    desk.press(Key.Key_F5)
    desk.press(Key.Key_F10)
    wait_for_balances(desk, "siti", 100_000, 160_000, 1_250_000)
    desk.press(Key.Key_Return)
    savings = desk.page.browser.savings
    desk.qtbot.waitUntil(lambda: len(savings.lines.rows) == 3)
    savings.table.choose(0)

    with desk.qtbot.waitSignal(desk.page.toast_wanted):
        desk.press(Key.Key_F9, Modifier.ShiftModifier)

    with desk.database.report() as session:
        states = session.scalars(select(PrintJob.state).order_by(PrintJob.job_id)).all()
    assert states == [PrintState.WAITING, PrintState.WAITING]


def test_without_a_printer_a_copy_is_refused_in_place(desk: Desk) -> None:
    desk.press(Key.Key_Return)

    desk.press(Key.Key_F9, Modifier.ShiftModifier)

    assert "No printer" in desk.page.browser.desk.panel.note.text()
