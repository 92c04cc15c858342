"""The field for an amount, key by key."""

from pytestqt.qtbot import QtBot

from tests.ui.builders import a_window
from ui.widgets.money_edit import MoneyEdit
from values.money import Rupiah


def test_what_was_said_last_is_what_stands_in_the_field(qtbot: QtBot) -> None:
    field = MoneyEdit("Harga")
    window = a_window(qtbot, field)
    amounts: list[Rupiah | None] = []
    meanings: list[tuple[str, bool]] = []
    field.amount_changed.connect(amounts.append)
    field.meaning_changed.connect(lambda words, is_wrong: meanings.append((words, is_wrong)))

    qtbot.keyClicks(field, "1295000")

    assert field.text() == "1.295.000"
    assert amounts[-1] == 1_295_000
    assert meanings[-1] == ("", False)
    assert window.isVisible()
