"""A deposit whose day has come runs on for another term."""

from datetime import date

from PySide6.QtCore import Qt

from tests.coop.savings.builders import some_rules
from tests.ui.term_deposits.builders import Treasurer

K = Qt.Key
DUE_NEXT = date(2027, 2, 20)


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
