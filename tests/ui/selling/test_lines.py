"""What is done with the lines of a cart: more, less, discounts, out, and back again."""

import pytest
from PySide6.QtCore import Qt

from coop.selling.cart import Discount
from tests.ui.selling.builders import CARTON, COFFEE, CTRL, OIL, RICE, SUGAR, Counter
from ui.formatting import MINUS
from ui.selling.ways_out import WayOut
from values.money import Rupiah
from values.percentage import BasisPoints

Key = Qt.Key


def test_plus_and_minus_change_the_chosen_line(counter: Counter) -> None:
    counter.scan(RICE, OIL)
    counter.press(Key.Key_Plus, Key.Key_Plus, Key.Key_Minus)

    assert [quantity for _, quantity, _ in counter.lines()] == ["1", "2"]


def test_minus_on_the_last_piece_offers_to_take_the_line_out(counter: Counter) -> None:
    counter.scan(OIL)
    counter.press(Key.Key_Minus)
    said = counter.view.strip.text()
    counter.click(counter.view.strip.ways()[WayOut.TAKE_OUT])

    assert said == "The quantity must be more than 0. To take the line out, press Del."
    assert counter.lines() == []


def test_plus_in_a_text_is_a_letter_of_it(counter: Counter) -> None:
    counter.scan(OIL)
    counter.type("a+")

    assert counter.view.scan_box.text() == "a+"
    assert counter.lines() == [("Minyakita 1 L", "1", "15.700")]


def test_del_takes_the_line_out_and_ctrl_z_brings_it_back(counter: Counter) -> None:
    counter.scan(RICE, OIL, COFFEE)
    counter.press(Key.Key_Up, Key.Key_Delete)
    without = [name for name, _, _ in counter.lines()]
    counter.press(Key.Key_Z, modifier=CTRL)

    assert without == ["Beras SPHP 5 kg", "Kopi bubuk robusta 165 g"]
    assert [name for name, _, _ in counter.lines()][1] == "Minyakita 1 L"
    assert counter.till.chosen == 1


def test_ctrl_del_empties_the_cart_and_ctrl_z_fills_it_again(counter: Counter) -> None:
    counter.scan(RICE, OIL)
    counter.press(Key.Key_Delete, modifier=CTRL)
    emptied, kept = counter.lines(), counter.kept()
    counter.click(counter.view.strip.ways()[WayOut.UNDO])

    assert (emptied, kept) == ([], [])
    assert len(counter.lines()) == 2
    assert len(counter.kept()[0].cart.lines) == 2


def test_every_change_can_be_undone_one_by_one(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_Plus)
    counter.scan(OIL)
    counter.press(Key.Key_Z, Key.Key_Z, modifier=CTRL)

    assert counter.lines() == [("Beras SPHP 5 kg", "1", "62.500")]


def test_f5_changes_the_quantity_of_the_line(counter: Counter) -> None:
    counter.scan(OIL)
    counter.press(Key.Key_F5)
    counter.type("12")
    counter.press(Key.Key_Return)

    assert counter.lines() == [("Minyakita 1 L", "12", "188.400")]
    assert counter.focused() is counter.view.scan_box


@pytest.mark.parametrize(("typed", "shown"), [("0,25", "0,25"), ("1/4", "0,25"), (",5", "0,5")])
def test_f5_takes_weights_with_a_comma(counter: Counter, typed: str, shown: str) -> None:
    counter.type("1*")
    counter.scan(SUGAR)
    counter.press(Key.Key_F5)
    counter.type(typed)
    counter.press(Key.Key_Return)

    assert [quantity for _, quantity, _ in counter.lines()] == [shown]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "The quantity must be more than 0."),
        ("1.2.3", "Write a plain number, such as 12."),
        ("1,5", "Too many digits after the comma."),
        ("", "Nothing is filled in yet."),
        ("99999999", "This is too much: fill in less."),
        ("1.250", "Write 1,25 or 1250."),
    ],
)
def test_a_quantity_that_cannot_be_is_refused_and_stays(
    counter: Counter, typed: str, said: str
) -> None:
    counter.scan(OIL)
    counter.press(Key.Key_F5)
    counter.press(Key.Key_Delete)
    counter.type(typed)
    counter.press(Key.Key_Return)

    entry = counter.view.strip.entry
    assert (entry.words(), entry.field.text()) == (said, typed)
    assert counter.focused() is entry.field
    assert counter.lines() == [("Minyakita 1 L", "1", "15.700")]


def test_f6_gives_rupiah_away_on_the_line(counter: Counter) -> None:
    counter.scan(CARTON)
    counter.press(Key.Key_F6)
    counter.type("2000")
    counter.press(Key.Key_Return)

    assert counter.lines() == [("Mi goreng instan 85 g", "1", "116.000")]
    assert counter.view.sale.sums.texts()["Discount"] == f"{MINUS}2.000"


def test_f6_takes_per_cent_as_well(counter: Counter) -> None:
    counter.scan(CARTON)
    counter.press(Key.Key_F6)
    counter.type("2,5%")
    figure = counter.view.strip.entry.figure()
    counter.press(Key.Key_Return)

    assert figure == f"{MINUS}2.950"
    assert counter.till.cart.lines[0].discount == Discount(rate=BasisPoints(250))


def test_f6_twice_gives_away_on_the_whole(counter: Counter) -> None:
    counter.scan(CARTON, RICE)
    counter.press(Key.Key_F6, Key.Key_F6)
    counter.type("500")
    counter.press(Key.Key_Return)

    assert counter.till.cart.discount == Discount(amount=Rupiah(500))
    assert counter.view.sale.total.text() == "180.000"


def test_a_large_discount_asks_for_its_reason_in_place(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F6)
    counter.type("50%")
    counter.press(Key.Key_Return)
    asked = counter.view.strip.text()
    counter.press(Key.Key_Return)
    refused = counter.view.strip.entry.words()
    counter.type("kemasan robek")
    counter.press(Key.Key_Return)

    assert asked == "Why 50%?"
    assert refused == "A discount above 10 % needs a reason."
    assert counter.till.cart.lines[0].discount.reason == "kemasan robek"
    assert counter.lines() == [("Beras SPHP 5 kg", "1", "31.250")]


def test_a_ready_reason_is_one_press(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F6)
    counter.type("20000")
    counter.press(Key.Key_Return)
    counter.click(counter.view.strip.entry.choices[1])

    assert counter.till.cart.lines[0].discount.reason == "Damaged pack"


def test_a_discount_above_the_price_is_refused_and_stays(counter: Counter) -> None:
    counter.scan(OIL)
    counter.press(Key.Key_F6)
    counter.type("20000")
    counter.press(Key.Key_Return)

    entry = counter.view.strip.entry
    assert entry.words() == "The discount is at most 15.700, not 20.000."
    assert entry.field.text() == "20000"


def test_an_empty_discount_takes_the_old_one_back(counter: Counter) -> None:
    counter.scan(OIL)
    counter.press(Key.Key_F6)
    counter.type("500")
    counter.press(Key.Key_Return, Key.Key_F6, Key.Key_Delete, Key.Key_Return)

    assert counter.lines() == [("Minyakita 1 L", "1", "15.700")]


def test_the_keys_of_the_line_are_silent_on_an_empty_cart(counter: Counter) -> None:
    for key in (Key.Key_F5, Key.Key_F6, Key.Key_Delete, Key.Key_Plus, Key.Key_Minus):
        counter.press(key)

    assert counter.view.strip.entry.question is None
    assert counter.lines() == []
