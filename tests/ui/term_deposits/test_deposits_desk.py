"""Term deposits are opened, rolled over and paid out by the keyboard alone."""

from datetime import date
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton

from coop.savings.close_term_deposit import Closing, close_term_deposit
from coop.shop_settings import ShopSettings
from tests.builders import SHOP, a_stamp
from tests.coop.savings.builders import IN_CASH, some_rules, term_rates
from tests.ui.builders import cut_words, nameless
from tests.ui.office_builders import LONG_NAME, DeskWindow, Modifier
from tests.ui.term_deposits.builders import Treasurer
from ui.widgets.labels import Label
from ui.widgets.overlay import Dialog

K = Qt.Key
DUE_NEXT = date(2027, 2, 20)


def is_asked_once_more(treasurer: Treasurer) -> bool:
    return any(of.isVisible() for of in treasurer.desk.window().findChildren(Dialog))


def beyond_the_edge(treasurer: Treasurer) -> list[str]:
    """Return what stands at the right of the form or panel in front, where nobody sees it."""
    front = treasurer.desk.form() or treasurer.desk.panel
    labels = [of for of in front.findChildren(Label) if of.isVisible()]
    corners = [(of.mapTo(front, of.rect().topRight()).x(), of.text()) for of in labels]
    return [text for right, text in corners if right > front.width()]


def pay_out_elsewhere(treasurer: Treasurer, name: str) -> None:
    """Pay a deposit out at another till, which this window has not heard of."""
    (deposit,) = treasurer.running(name)
    with treasurer.database.transaction() as session:
        close_term_deposit(
            session,
            a_stamp(),
            deposit_id=deposit.deposit_id,
            payment=IN_CASH,
            settings=SHOP,
            how=Closing(breaks=True),
        )


def test_those_due_first_stand_above_and_are_marked(treasurer: Treasurer) -> None:
    rows = treasurer.desk.view.rows
    QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert treasurer.names() == ["Siti Aminah", "Budi Santoso", LONG_NAME]
    assert [of.days_left for of in rows.rows] == [-4, 16, 365]
    spoken = [rows.data(rows.index(at, 2), Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert ["4" in spoken[0], "16" in spoken[1], "365" in spoken[2]] == [True] * 3
    assert "992.654.321" in treasurer.desk.view.total.text()
    assert treasurer.desk.panel.name.text() == "Siti Aminah"


def test_filters_leave_what_is_due_and_what_is_due_soon(treasurer: Treasurer) -> None:
    treasurer.press(K.Key_Tab, Modifier.ControlModifier)
    treasurer.wait(lambda: treasurer.names() == ["Siti Aminah"])
    treasurer.press(K.Key_Tab, Modifier.ControlModifier)
    treasurer.wait(lambda: treasurer.names() == ["Budi Santoso"])

    assert treasurer.desk.view.pills.current() == "soon"


@pytest.mark.parametrize("typed", ["budi san", "A-0002", "S01-20260910-0001"])
def test_a_deposit_is_found_by_name_number_or_certificate(treasurer: Treasurer, typed: str) -> None:
    treasurer.find(typed)

    assert treasurer.names() == ["Budi Santoso"]
    assert treasurer.desk.panel.name.text() == "Budi Santoso"
    treasurer.press(K.Key_Escape)
    treasurer.wait(lambda: len(treasurer.names()) == 3)
    treasurer.press(K.Key_Escape)
    assert treasurer.left == [True]


def test_nobody_of_that_name_is_said_in_the_list(treasurer: Treasurer) -> None:
    treasurer.type("Zulkifli")
    treasurer.wait(lambda: not treasurer.names())

    assert treasurer.desk.view.empty.isVisible()
    assert treasurer.desk.panel.shown() is None
    treasurer.press(K.Key_F6)
    assert treasurer.desk.form() is None


def test_where_none_runs_the_list_says_so_and_offers_the_way_on(treasurer: Treasurer) -> None:
    for name in ("Siti", "Budi", LONG_NAME):
        pay_out_elsewhere(treasurer, name)
    treasurer.desk.read_again()
    treasurer.wait(treasurer.desk.view.empty.isVisible)

    assert treasurer.desk.view.empty.sentence.text() == "No term deposit runs yet."
    treasurer.desk.view.open_button.click()
    assert treasurer.desk.form() is treasurer.desk.open_form


def test_arrows_walk_through_the_list_while_the_search_has_the_focus(
    treasurer: Treasurer,
) -> None:
    treasurer.press(K.Key_Down)

    assert treasurer.desk.panel.name.text() == "Budi Santoso"
    assert treasurer.desk.view.box.hasFocus()


def test_a_deposit_is_opened_by_the_keyboard_alone(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    form = treasurer.desk.open_form

    treasurer.type("5jt")
    treasurer.enter()
    treasurer.press(K.Key_Down)  # Six months.
    assert form.outlook.result.text() == "5.161.165"
    treasurer.enter()
    treasurer.press(K.Key_Right)  # Interest stays.
    assert form.outlook.result.text() == "5.163.370"
    treasurer.tab()
    treasurer.press(K.Key_Right)  # It runs on at its due day.
    treasurer.press(K.Key_F10)

    words = treasurer.done()
    (deposit,) = treasurer.running("Wagiman")
    assert (deposit.amount, deposit.terms[-1].months, deposit.terms[-1].rate) == (5_000_000, 6, 650)
    assert (deposit.keeps_interest, deposit.rolls_over) == (True, True)
    assert treasurer.voluntary("Wagiman") == 2_000_000
    assert "5.000.000" in words
    assert deposit.number in words
    treasurer.wait(lambda: treasurer.opens_drawer() == [True])
    panel = treasurer.desk.panel
    treasurer.wait(lambda: panel.name.text() == "Wagiman")  # The mark is on what was opened.
    assert treasurer.desk.view.box.hasFocus()


def test_only_lengths_with_a_rate_are_offered_each_with_it(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    length = treasurer.desk.open_form.length

    offered = [length.itemText(place) for place in range(length.count())]

    assert len(offered) == 3
    for text, months, rate in zip(offered, ("3", "6", "12"), ("6 %", "6,5 %", "7 %"), strict=True):
        assert months in text
        assert rate in text


def test_it_may_come_out_of_voluntary_savings_and_no_cash_moves(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    treasurer.type("1500000")
    treasurer.tab(4)
    treasurer.press(K.Key_Right)
    assert not treasurer.desk.open_form.payment.isVisible()
    treasurer.press(K.Key_F10)
    treasurer.done()

    assert treasurer.voluntary("Wagiman") == 500_000
    treasurer.wait(lambda: treasurer.opens_drawer() == [False])


def test_more_than_voluntary_savings_hold_is_refused_and_what_was_typed_stays(
    treasurer: Treasurer,
) -> None:
    treasurer.begin_opening("wagi")
    form = treasurer.desk.open_form
    treasurer.type("2500000")
    treasurer.tab(4)
    treasurer.press(K.Key_Right)

    treasurer.press(K.Key_F10)
    treasurer.wait(form.note.isVisible)

    assert "2.000.000" in form.note.text()
    assert (form.amount.text(), form.source.value()) == ("2.500.000", True)
    assert treasurer.running("Wagiman") == []
    treasurer.wait(form.amount.hasFocus)
    treasurer.type("2000000")
    treasurer.press(K.Key_F10)
    treasurer.done()
    assert treasurer.running("Wagiman")[0].amount == 2_000_000


@pytest.mark.parametrize("typed", ["", "0", "12,5", "-5"])
def test_an_amount_that_is_none_is_refused_and_stays(treasurer: Treasurer, typed: str) -> None:
    treasurer.begin_opening("wagi")
    form = treasurer.desk.open_form
    treasurer.type(typed)

    treasurer.press(K.Key_F10)
    treasurer.wait(lambda: form.note.isVisible() or bool(form.amount_field.hint.text()))

    assert form.amount.text() == typed
    assert form.amount.hasFocus()
    assert treasurer.running("Wagiman") == []


def test_nobody_chosen_is_said_and_everything_else_stays(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    form = treasurer.desk.open_form
    treasurer.type("750000")
    treasurer.press(K.Key_F2)

    treasurer.press(K.Key_F10)

    assert form.note.isVisible()
    assert form.finder.hasFocus()
    assert form.amount.text() == "750.000"
    treasurer.type("budi")
    treasurer.wait(form.finder.found.isVisible)
    treasurer.enter()
    treasurer.wait(form.amount.hasFocus)
    treasurer.press(K.Key_F10)
    treasurer.done()
    assert [of.amount for of in treasurer.running("Budi")] == [4_000_000, 750_000]


def test_whoever_else_pays_is_asked_for_a_name(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    form = treasurer.desk.open_form
    treasurer.type("750000")
    form.payment.payer_kind.setCurrentIndex(1)

    treasurer.press(K.Key_F10)
    treasurer.wait(form.note.isVisible)
    treasurer.wait(form.payment.payer.hasFocus)
    treasurer.type("Bu Wagiman")
    treasurer.press(K.Key_F10)

    treasurer.done()


def test_who_left_opens_none(treasurer: Treasurer) -> None:
    form = treasurer.desk.open_form
    treasurer.press(K.Key_F5)
    treasurer.end_membership("Wagiman")
    treasurer.type("wagi")
    treasurer.wait(form.finder.found.isVisible)
    treasurer.enter()

    treasurer.wait(form.note.isVisible)
    assert form.finder.text() == "wagi"


def test_a_rate_that_the_law_forbids_meanwhile_is_refused(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    form = treasurer.desk.open_form
    treasurer.type("750000")
    with treasurer.database.transaction() as session:
        some_rules(session, interest_ceiling=500)

    treasurer.press(K.Key_F10)
    treasurer.wait(form.note.isVisible)

    assert "6 %" in form.note.text()
    assert form.amount.text() == "750.000"


def test_where_no_length_has_a_rate_it_is_said_at_once(treasurer: Treasurer) -> None:
    with treasurer.database.transaction() as session:
        some_rules(session, interest_ceiling=500)
    form = treasurer.desk.open_form

    treasurer.press(K.Key_F5)
    treasurer.wait(form.note.isVisible)

    assert not form.outlook.isVisible()
    treasurer.type("wagi")
    treasurer.wait(form.finder.found.isVisible)
    treasurer.enter()
    treasurer.wait(form.amount.hasFocus)
    treasurer.type("750000")
    treasurer.press(K.Key_F10)
    assert form.note.isVisible()
    assert form.amount.text() == "750.000"


def test_a_second_press_opens_no_second_deposit(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    treasurer.type("750000")

    treasurer.press(K.Key_F10)
    treasurer.desk.open_form.save()
    treasurer.press(K.Key_Escape)  # It is being written: nobody leaves.
    treasurer.done()

    assert len(treasurer.running("Wagiman")) == 1


def test_interest_that_is_taxed_is_told_after_its_tax(treasurer: Treasurer) -> None:
    treasurer.begin_opening("wagi")
    form = treasurer.desk.open_form

    treasurer.type("100jt")

    gross = 115_068 + 509_589 + 509_589 + 378_082  # 7, 31, 31 and 23 days at six per cent.
    taxed = 50_959 + 50_959 + 37_808
    assert form.outlook.result.text().replace(".", "") == str(100_000_000 + gross - taxed)


def test_what_is_due_is_rolled_over_by_the_keyboard_alone(treasurer: Treasurer) -> None:
    treasurer.begin(K.Key_F7, "siti am")
    form = treasurer.desk.roll_form
    assert form.length.offer() is not None
    assert form.length.hasFocus()

    treasurer.press(K.Key_Down)  # From three months to six.
    treasurer.press(K.Key_F10)

    assert "Siti Aminah" in treasurer.done()
    (deposit,) = treasurer.running("Siti")
    assert [term.months for term in deposit.terms] == [3, 6]
    assert (deposit.terms[-1].rate, deposit.due_on) == (650, date(2027, 5, 20))
    treasurer.wait(lambda: treasurer.papers() == 1)  # The certificate anew: no money moved.
    treasurer.wait(lambda: not treasurer.desk.view.box.text())


def test_it_runs_on_as_before_where_nothing_else_is_chosen(treasurer: Treasurer) -> None:
    treasurer.begin(K.Key_F7, "siti am")

    treasurer.press(K.Key_F10)
    treasurer.done()

    assert treasurer.running("Siti")[0].due_on == DUE_NEXT


def test_what_is_not_due_offers_no_rolling_over(treasurer: Treasurer) -> None:
    treasurer.find("budi")

    treasurer.press(K.Key_F7)

    assert treasurer.desk.panel.roll_button.isHidden()
    assert treasurer.desk.form() is None


def test_at_its_due_day_it_is_paid_out_whole(treasurer: Treasurer) -> None:
    treasurer.begin(K.Key_F6, "siti am")
    form = treasurer.desk.pay_form
    assert form.outcome.result.text() == "1.000.000"
    assert form.outcome.figures.texts()[1] == ""

    treasurer.press(K.Key_F10)

    assert "1.000.000" in treasurer.done()
    assert treasurer.running("Siti") == []
    treasurer.wait(lambda: treasurer.opens_drawer() == [True])
    treasurer.wait(lambda: len(treasurer.names()) == 2)


def test_it_may_go_to_voluntary_savings(treasurer: Treasurer) -> None:
    treasurer.begin(K.Key_F6, "siti am")

    treasurer.press(K.Key_Right)
    assert not treasurer.desk.pay_form.payment.isVisible()
    treasurer.press(K.Key_F10)
    treasurer.done()

    assert treasurer.voluntary("Siti Aminah") == 3_000_000
    treasurer.wait(lambda: treasurer.opens_drawer() == [False])


def test_before_its_day_the_loss_is_shown_and_asked_about_once_more(treasurer: Treasurer) -> None:
    treasurer.begin(K.Key_F6, "budi")
    form = treasurer.desk.pay_form
    assert form.outcome.figures.texts()[1].endswith("20.000")
    assert form.outcome.result.text() == "3.980.000"

    treasurer.press(K.Key_F10)
    treasurer.wait(lambda: is_asked_once_more(treasurer))
    treasurer.press(K.Key_Escape)
    treasurer.wait(lambda: not is_asked_once_more(treasurer))
    assert len(treasurer.running("Budi")) == 1

    treasurer.press(K.Key_F10)
    treasurer.wait(lambda: is_asked_once_more(treasurer))
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)  # The safe button: Enter breaks nothing.
    treasurer.press(K.Key_Tab)
    treasurer.enter()

    assert "3.980.000" in treasurer.done()
    assert treasurer.running("Budi") == []


def test_what_another_till_paid_out_meanwhile_is_refused(treasurer: Treasurer) -> None:
    treasurer.begin(K.Key_F6, "budi")
    form = treasurer.desk.pay_form
    form.payment.note.setText("Sakit")
    pay_out_elsewhere(treasurer, "Budi")

    form.pay()
    treasurer.wait(form.note.isVisible)

    assert form.payment.note.text() == "Sakit"
    assert treasurer.papers() == 0


def test_what_is_gone_when_it_is_looked_at_is_said_beside_the_list(treasurer: Treasurer) -> None:
    treasurer.find("budi")
    pay_out_elsewhere(treasurer, "Budi")

    treasurer.press(K.Key_F6)
    treasurer.wait(treasurer.desk.panel.note.isVisible)

    assert treasurer.desk.form() is None


def test_a_length_that_lost_its_rate_is_refused_in_the_form(treasurer: Treasurer) -> None:
    treasurer.begin(K.Key_F7, "siti am")
    form = treasurer.desk.roll_form
    with treasurer.database.transaction() as session:
        some_rules(session, interest_ceiling=500)

    treasurer.press(K.Key_F10)
    treasurer.wait(form.note.isVisible)

    assert form.length.hasFocus()
    assert len(treasurer.running("Siti")[0].terms) == 1
    treasurer.press(K.Key_Escape)
    assert treasurer.desk.form() is None


def test_where_no_length_has_a_rate_nothing_is_rolled_over(treasurer: Treasurer) -> None:
    with treasurer.database.transaction() as session:
        some_rules(session, interest_ceiling=500)

    treasurer.begin(K.Key_F7, "siti am")

    assert treasurer.desk.roll_form.note.isVisible()
    treasurer.press(K.Key_F10)
    treasurer.wait(treasurer.desk.roll_form.save_button.isEnabled)
    assert len(treasurer.running("Siti")[0].terms) == 1


def test_the_certificate_is_saved_and_printed(treasurer: Treasurer, tmp_path: Path) -> None:
    panel = treasurer.desk.panel

    panel.save_to(tmp_path / "bilyet.pdf")
    treasurer.wait(lambda: "bilyet.pdf" in panel.note.text())
    with PdfDocument(tmp_path / "bilyet.pdf") as document:
        assert "Siti Aminah" in document[0].get_textpage().get_text_bounded()
    panel.save_to(tmp_path / "nowhere" / "bilyet.pdf")
    treasurer.wait(lambda: "bilyet.pdf" not in panel.note.text())

    treasurer.press(K.Key_F9)
    treasurer.wait(lambda: "S01-" in panel.note.text())
    assert treasurer.papers() == 1
    treasurer.desk.use_settings(ShopSettings())
    treasurer.press(K.Key_F9)
    assert "S01-" not in panel.note.text()
    assert treasurer.papers() == 1


def test_what_was_said_of_one_deposit_is_not_said_of_another(treasurer: Treasurer) -> None:
    panel = treasurer.desk.panel
    treasurer.press(K.Key_F9)
    treasurer.wait(panel.note.isVisible)
    treasurer.desk.read_again()

    treasurer.press(K.Key_Down)

    treasurer.wait(lambda: not panel.note.isVisible())


def test_a_card_that_is_scanned_finds_its_owner(treasurer: Treasurer) -> None:
    assert not treasurer.desk.scan("8991002109998")
    code = treasurer.give_card("Budi Santoso")

    assert treasurer.desk.scan(code)
    treasurer.wait(lambda: treasurer.names() == ["Budi Santoso"])

    treasurer.press(K.Key_F5)
    assert treasurer.desk.scan(code)
    form = treasurer.desk.open_form
    treasurer.wait(form.finder.found.isVisible)
    treasurer.enter()
    treasurer.wait(lambda: "Budi" in form.name.text())
    assert not treasurer.desk.scan(code)  # The member is chosen.


def test_where_there_is_room_for_one_part_enter_looks_and_esc_goes_back(
    treasurer: Treasurer,
) -> None:
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(911, 512)
    treasurer.desk.turned.emit()
    assert not treasurer.desk.panel.isVisible()

    treasurer.enter()
    assert treasurer.desk.panel.isVisible()
    treasurer.press(K.Key_Escape)
    assert not treasurer.desk.panel.isVisible()
    assert treasurer.desk.view.box.hasFocus()


@pytest.mark.parametrize("size", [(1_366, 768), (1_024, 600), (911, 512)])
@pytest.mark.parametrize("key", [None, K.Key_F5, K.Key_F6, K.Key_F7])
def test_nothing_is_cut_and_everything_has_a_name(
    treasurer: Treasurer, size: tuple[int, int], key: Qt.Key | None
) -> None:
    window = treasurer.desk.window()
    assert isinstance(window, DeskWindow)
    window.take_size(*size)
    treasurer.desk.view.table.choose(2 if key is None else 0)
    if key is not None:
        treasurer.press(key)
        treasurer.wait(lambda: treasurer.desk.form() is not None)

    treasurer.wait(lambda: not cut_words(window))  # Words that changed are laid out anew first.
    assert nameless(window) == []
    assert beyond_the_edge(treasurer) == []


def test_rates_that_are_set_anew_hold_for_what_is_opened_next(treasurer: Treasurer) -> None:
    with treasurer.database.transaction() as session:
        term_rates(session, m3=400)

    treasurer.begin_opening("wagi")

    assert "4 %" in treasurer.desk.open_form.length.itemText(0)
