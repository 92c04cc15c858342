"""Term deposits are opened by the keyboard alone, or refused with what was typed."""

import pytest
from PySide6.QtCore import Qt

from tests.coop.savings.builders import some_rules, term_rates
from tests.ui.term_deposits.builders import Treasurer

K = Qt.Key


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


def test_rates_that_are_set_anew_hold_for_what_is_opened_next(treasurer: Treasurer) -> None:
    with treasurer.database.transaction() as session:
        term_rates(session, m3=400)

    treasurer.begin_opening("wagi")

    assert "4 %" in treasurer.desk.open_form.length.itemText(0)
