"""The paper, and what the till says of it."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.selling.builders import CTRL, OIL, RICE, Counter
from values.printer_status import PrinterState, PrinterStatus

Key = Qt.Key


def test_f9_prints_the_last_receipt_again_as_a_copy(counter: Counter) -> None:
    woken: list[bool] = []
    counter.operations.queued.connect(lambda: woken.append(True))
    counter.scan(RICE)
    counter.press(Key.Key_F4, Key.Key_F9, Key.Key_F9)

    copies = [paper.copy_number for paper in counter.papers()]
    assert copies == [0, 1, 2]
    assert woken == [True, True]
    assert counter.window.toast.text() == "Receipt 01-20261124-0001 is printed again."


def test_f9_while_the_next_goods_are_scanned_prints_the_sale_before(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F4)
    counter.scan(OIL)
    counter.press(Key.Key_F9)

    assert [paper.total for paper in counter.papers()] == [62_500, 62_500]
    assert len(counter.lines()) == 1


def test_the_last_sale_is_told_below_the_total(counter: Counter) -> None:
    before = counter.view.sale.last.text()
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    counter.type("100000")
    counter.press(Key.Key_Return, Key.Key_Return)

    assert before == "No receipt yet today"
    assert counter.view.sale.last.text() == (
        "Last receipt 01-20261124-0001 62.500 in cash · change 37.500"
    )


def test_f9_before_the_first_sale_prints_nothing(counter: Counter) -> None:
    counter.press(Key.Key_F9)

    assert counter.papers() == []


def test_the_paper_that_went_out_is_said_to_be_sent_not_printed(counter: Counter) -> None:
    counter.page.show_printer(PrinterStatus(PrinterState.READY))
    counter.scan(RICE)
    counter.press(Key.Key_F4)

    assert counter.view.paid.paper.text() == "The receipt was sent to the printer"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (PrinterState.OUT_OF_PAPER, "Receipt not printed yet: out of paper. Put paper in, then"),
        (PrinterState.NOT_CONNECTED, "Receipt not printed yet: no printer found. Check its cable"),
        (PrinterState.TOO_SLOW, "Receipt not printed yet: the printer does not answer. Switch it"),
        (PrinterState.NOT_ALLOWED, "Receipt not printed yet: this printer cannot be used. Choose"),
    ],
)
def test_a_printer_in_trouble_is_a_note_and_f9_tries_again(
    counter: Counter, state: PrinterState, said: str
) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F4)
    counter.page.show_printer(PrinterStatus(state, waiting=1))
    noted = counter.view.paid.note.text()
    counter.press(Key.Key_F9)

    assert noted.startswith(said)
    assert counter.printer.asked == ["retry"]
    assert len(counter.papers()) == 1


def test_a_paper_that_may_be_out_is_looked_for(counter: Counter) -> None:
    counter.scan(RICE)
    counter.press(Key.Key_F4)
    counter.page.show_printer(PrinterStatus(PrinterState.READY, unsure=1))

    assert counter.view.paid.note.text().startswith("The receipt may not be on paper.")


def test_ctrl_d_opens_the_drawer(counter: Counter) -> None:
    counter.press(Key.Key_D, modifier=CTRL)

    assert counter.printer.asked == ["drawer"]
