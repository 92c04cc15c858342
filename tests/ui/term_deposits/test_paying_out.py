"""A deposit is paid out at its day or, once the loss was seen, before it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.term_deposits.builders import Treasurer, pay_out_elsewhere
from ui.widgets.overlay import Dialog

K = Qt.Key


def is_asked_once_more(treasurer: Treasurer) -> bool:
    return any(of.isVisible() for of in treasurer.desk.window().findChildren(Dialog))


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
