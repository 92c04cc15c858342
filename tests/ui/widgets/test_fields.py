"""Typing amounts and quantities."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from tests.ui.builders import a_window, bring_to_front
from ui.widgets.field import Field, LabelledField
from ui.widgets.money_edit import MoneyEdit
from ui.widgets.quantity_edit import QuantityEdit
from values.money import Rupiah
from values.quantity import Quantity


@pytest.fixture
def money(qtbot: QtBot) -> MoneyEdit:
    money = MoneyEdit("Uang diterima")
    qtbot.addWidget(money)
    return money


@pytest.fixture
def quantity(qtbot: QtBot) -> QuantityEdit:
    quantity = QuantityEdit("Jumlah", unit="kg")
    qtbot.addWidget(quantity)
    return quantity


def test_thousands_are_grouped_while_digits_are_typed(qtbot: QtBot, money: MoneyEdit) -> None:
    qtbot.keyClicks(money, "450000")

    assert money.text() == "450.000"
    assert money.rupiah() == 450_000


def test_dots_that_somebody_types_are_left_as_typed(qtbot: QtBot, money: MoneyEdit) -> None:
    qtbot.keyClicks(money, "12.500")
    assert (money.text(), money.rupiah()) == ("12.500", 12_500)
    money.clear()
    qtbot.keyClicks(money, "1.2.3")

    assert (money.text(), money.rupiah()) == ("1.2.3", None)


def test_the_cursor_keeps_its_place_between_the_digits(qtbot: QtBot, money: MoneyEdit) -> None:
    qtbot.keyClicks(money, "12500")
    money.setCursorPosition(1)

    qtbot.keyClicks(money, "9")

    assert money.text() == "192.500"
    assert money.cursorPosition() == 2


def test_an_amount_beyond_32_bits_is_kept(qtbot: QtBot, money: MoneyEdit) -> None:
    with qtbot.waitSignal(money.amount_changed) as changed:
        money.set_rupiah(Rupiah(3_000_000_000))

    assert changed.args == [3_000_000_000]
    assert money.rupiah() == 3_000_000_000


def test_what_is_read_is_said_when_it_differs_from_what_was_typed(qtbot: QtBot) -> None:
    money = MoneyEdit("Uang diterima")
    with_hint = LabelledField("Uang diterima", money, "Ketik T untuk tunai")
    qtbot.addWidget(with_hint)

    money.setText("12rb")
    assert with_hint.hint.text() == "Read as 12.000."
    money.setText("12rbx")
    assert money.property("wrong") is True
    money.setText("")

    assert with_hint.hint.text() == "Ketik T untuk tunai"
    assert money.property("wrong") is False


def test_a_comma_in_rupiah_is_explained(qtbot: QtBot, money: MoneyEdit) -> None:
    with qtbot.waitSignal(money.meaning_changed) as said:
        money.setText("12,5")

    assert said.args == ["Rupiah without a comma.", True]


def test_leaving_the_field_writes_the_amount_in_full(qtbot: QtBot, money: MoneyEdit) -> None:
    bring_to_front(qtbot, money)
    money.setFocus()
    money.setText("1,5jt")

    money.clearFocus()

    assert money.text() == "1.500.000"


def test_a_quantity_says_what_it_read(qtbot: QtBot, quantity: QuantityEdit) -> None:
    with qtbot.waitSignal(quantity.meaning_changed) as said:
        quantity.setText("0.25")

    assert said.args == ["Read as 0,25 kg.", False]
    assert quantity.quantity() == 250


def test_a_quantity_with_two_meanings_is_asked_about_not_guessed(
    qtbot: QtBot, quantity: QuantityEdit
) -> None:
    with qtbot.waitSignal(quantity.meaning_changed) as said:
        quantity.setText("1.250")

    assert said.args == ["Write 1,25 or 1250.", True]
    assert quantity.quantity() is None


def test_a_counted_unit_takes_no_comma(quantity: QuantityEdit) -> None:
    quantity.set_unit("bks", 0)

    quantity.setText("1,5")
    assert quantity.quantity() is None
    quantity.set_quantity(Quantity(1_250_000))

    assert (quantity.text(), quantity.quantity()) == ("1250", 1_250_000)


def test_keys_left_to_the_page_act_only_while_the_field_is_empty(qtbot: QtBot) -> None:
    field, pressed = Field("Pindai"), list[str]()
    window = a_window(qtbot, field)
    field.leave(["Del", "+", "Ctrl+Z"])
    for sequence in ("Del", "+", "Ctrl+Z"):
        QShortcut(sequence, window).activated.connect(lambda name=sequence: pressed.append(name))
    field.setFocus()

    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, "+")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["Del", "+", "Ctrl+Z"]
    qtbot.keyClicks(field, "gula+")

    assert field.text() == "gula+"
    assert pressed == ["Del", "+", "Ctrl+Z"]


def test_a_field_selects_all_on_entry_so_that_typing_replaces(qtbot: QtBot) -> None:
    first, second = Field("Satu"), Field("Dua")
    window = a_window(qtbot, first, second)
    second.setText("lama")
    first.setFocus()

    second.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.keyClicks(second, "baru")

    assert second.text() == "baru"
    assert window.isActiveWindow()
