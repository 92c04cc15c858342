"""The till in every window and letter size: nothing cut, everything named, no key that lies."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton, QWidget

from db.database import Database
from tests.coop.savings.builders import a_saver, some_rules
from tests.ui.selling.builders import (
    CARTON,
    COFFEE,
    CRISPS,
    NOODLES,
    OIL,
    RICE,
    SOAP,
    SUGAR,
    UNKNOWN,
    Counter,
)
from tests.ui.selling.conftest import ACounter
from ui.theme.letters import letter_percent, metrics, px
from ui.theme.room import room_of
from ui.widgets.labels import ElidedLabel
from ui.widgets.rows_model import CELL_ROLE
from ui.widgets.rows_table import RowsTable
from values.printer_status import PrinterState, PrinterStatus
from values.quantity import Quantity

Key = Qt.Key
_CELL_PADDING = 10
_LEADING = 3
"""Pixels between lines, of which the last line needs none."""
SIZES = [
    (1366, 768, 100),
    (1920, 1080, 100),
    (1024, 600, 100),
    (1093, 560, 100),
    (1366, 768, 125),
    (1366, 768, 150),
    (1366, 768, 200),
]
LONG_NAME = "Raden Ayu Siti Nurhaliza Kusumaningtyas Prawirodirdjo binti Haji Sastrowidjojo"
NINE = (RICE, OIL, CARTON, NOODLES, SOAP, COFFEE, CRISPS)


def resize(counter: Counter, width: int, height: int, percent: int) -> None:
    counter.window.set_letters(percent)
    counter.window.resize(width, height)
    counter.settle()


def fill(counter: Counter) -> None:
    counter.scan(*NINE)
    counter.type("1,35*")
    counter.scan(SUGAR)
    counter.press(Key.Key_F6)
    counter.type("900")
    counter.press(Key.Key_Return)


def faults(counter: Counter) -> list[str]:
    """Say what is cut, and which part of the page asks for more room than there is."""
    view = counter.view
    wanted, got = view.minimumSizeHint(), view.size()
    found = cut_words(view)
    if wanted.height() > got.height() or wanted.width() > got.width():
        found.append(f"{wanted.toTuple()} in {got.toTuple()}")
    return found


def cut_words(root: QWidget) -> list[str]:
    """Return words that have less room than they need; the padding around them may shrink."""
    labels = [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisible() and not isinstance(label, ElidedLabel) and not label.wordWrap()
        if label.width() < label.minimumSizeHint().width() - 1
        or label.height() < label.fontMetrics().height() - 1
    ]
    labels += [
        label.text()
        for label in root.findChildren(QLabel)
        if label.isVisible() and label.wordWrap()
        if label.height() < label.heightForWidth(label.width()) - px(_LEADING)
    ]
    buttons = [
        button.text()
        for button in root.findChildren(QPushButton)
        if button.isVisible()
        if button.width() < button.sizeHint().width() - 1
        or button.height() < button.fontMetrics().height() + 4
    ]
    return labels + buttons


def looked_at(counter: Counter) -> Callable[[str], None]:
    seen: dict[str, list[str]] = {}

    def look(state: str) -> None:
        counter.settle()
        seen[state] = faults(counter)
        assert not seen[state], (state, seen[state])

    return look


@pytest.mark.usefixtures("in_indonesian")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_while_goods_are_scanned(
    counter: Counter, width: int, height: int, percent: int
) -> None:
    resize(counter, width, height, percent)
    look = looked_at(counter)
    look("empty")
    fill(counter)
    look("selling")
    counter.scan(UNKNOWN)
    look("unknown code")
    counter.type("5*")
    counter.scan(CRISPS)
    look("more than the book has")
    counter.scan(SUGAR)
    look("weight")
    counter.press(Key.Key_Escape, Key.Key_F6)
    look("discount")
    counter.type("50%")
    counter.press(Key.Key_Return)
    look("reason")
    counter.press(Key.Key_Escape, Key.Key_Delete)
    look("taken out")
    counter.press(Key.Key_F8)
    look("name of a cart")


@pytest.mark.usefixtures("in_indonesian")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_while_it_is_paid(
    counter: Counter, width: int, height: int, percent: int
) -> None:
    resize(counter, width, height, percent)
    look = looked_at(counter)
    fill(counter)
    counter.press(Key.Key_F10)
    look("paying")
    counter.type("1000")
    counter.press(Key.Key_Return)
    look("too little")
    counter.type("100000")
    counter.type("+")
    look("split")
    counter.press(Key.Key_Return)
    look("no reference")
    counter.type("QR1")
    counter.press(Key.Key_Tab)
    counter.type("50000")
    counter.type("+")
    look("two parts put down")
    counter.type("500000")
    counter.press(Key.Key_Return)
    look("paid")
    counter.page.show_printer(PrinterStatus(PrinterState.OUT_OF_PAPER, waiting=1))
    look("no paper")


@pytest.mark.parametrize("dozen_million", [12_408_500, 999_999_999])
def test_a_large_total_is_smaller_and_whole(counter: Counter, dozen_million: int) -> None:
    counter.set_price(RICE, dozen_million)
    counter.scan(RICE)
    counter.press(Key.Key_F10)
    figure = counter.view.payment.total.figure

    assert figure.fontMetrics().horizontalAdvance(figure.text()) <= figure.width()
    assert faults(counter) == []


@pytest.mark.parametrize(("width", "height", "percent"), [*SIZES, (850, 700, 100)])
def test_a_unit_is_read_whole_and_the_name_gives_way(
    counter: Counter, width: int, height: int, percent: int
) -> None:
    resize(counter, width, height, percent)
    counter.scan(RICE)
    view = counter.view
    (line,) = view.cart_model.rows
    in_packets = replace(line.line, unit="bungkus", quantity=Quantity(12_000))
    counter.type("beras")
    counter.settle()
    (found,) = view.found_model.rows
    on_sale = found.on_sale._replace(base_unit="bungkus", on_hand=Quantity(1_250_000))
    view.cart_model.show([line._replace(line=in_packets)])
    view.found_model.show([found._replace(on_sale=on_sale)])

    assert cut_cells(view.table) == []
    assert cut_cells(view.found.table) == []


def cut_cells(table: RowsTable) -> list[str]:
    """Return the words of the first row that end in an ellipsis, but for the column of names."""
    heading, model = table.horizontalHeader(), table.model()
    shown = [
        (heading.sectionSize(number), model.index(0, number).data(CELL_ROLE))
        for number in range(model.columnCount())
        if not table.isColumnHidden(number)
        and heading.sectionResizeMode(number) is QHeaderView.ResizeMode.Fixed
    ]
    return [
        cell.text
        for width, cell in shown
        if metrics(bold=cell.is_bold).horizontalAdvance(cell.text) > width - 2 * px(_CELL_PADDING)
    ]


def test_a_question_without_more_words_stands_in_the_middle_of_the_strip(counter: Counter) -> None:
    counter.scan(SUGAR)
    entry = counter.view.strip.entry
    (title,) = (label for label in entry.findChildren(ElidedLabel) if label.isVisible())

    assert title.text() == "Weight of Gula pasir curah in kg"
    assert abs(title.geometry().center().y() - entry.rect().center().y()) <= 1


def test_in_a_flat_window_paying_has_the_page_to_itself(counter: Counter) -> None:
    resize(counter, 1366, 768, 200)
    counter.scan(RICE)
    beside = counter.view.table.isVisible()
    counter.press(Key.Key_F10)
    alone = counter.view.table.isVisible()
    counter.type("100000")
    counter.press(Key.Key_Return)
    change = counter.view.paid.change.text()
    counter.press(Key.Key_Return)

    assert (beside, alone) == (True, False)
    assert change == "37.500"
    assert counter.focused() is counter.view.scan_box


def test_in_a_flat_window_a_scan_still_begins_the_next_receipt(counter: Counter) -> None:
    resize(counter, 1366, 768, 200)
    counter.scan(RICE)
    counter.press(Key.Key_F4)
    counter.scan(OIL)

    assert counter.lines() == [("Minyakita 1 L", "1 pcs", "15.700")]


def test_the_panel_stands_where_it_stood(counter: Counter) -> None:
    counter.scan(RICE)
    places = [place_of(counter.view.buyer)]
    counter.press(Key.Key_F10)
    places.append(place_of(counter.view.buyer))
    counter.press(Key.Key_Return)
    places.append(place_of(counter.view.buyer))

    assert len(set(places)) == 1


def test_the_room_of_the_window_is_what_the_page_was_told(counter: Counter) -> None:
    resize(counter, 1366, 768, 150)

    room = room_of(counter.window.width(), counter.window.height(), letter_percent())
    assert counter.view.sale.parentWidget() is not None
    assert room.is_low
    assert counter.view.strip.height() <= px(54)


def place_of(widget: QWidget) -> tuple[int, int, int, int]:
    return widget.mapToGlobal(widget.rect().topLeft()).toTuple() + widget.size().toTuple()


@pytest.mark.usefixtures("in_indonesian")
@pytest.mark.parametrize(("width", "height", "percent"), SIZES)
def test_nothing_is_cut_with_a_member_of_a_long_name(
    a_counter: ACounter, database: Database, width: int, height: int, percent: int
) -> None:
    with database.transaction() as session:
        some_rules(session)
        a_saver(session, LONG_NAME)
    counter = a_counter()
    resize(counter, width, height, percent)
    look = looked_at(counter)
    fill(counter)
    total = counter.view.sale.total.text()
    counter.press(Key.Key_F3)
    look("search")
    counter.type("siti")
    look("found")
    counter.press(Key.Key_Return)
    look("chosen")
    counter.press(Key.Key_F10, Key.Key_F3, Key.Key_F3)
    look("search while it is paid")
    counter.type("xyzzyx")
    look("nobody")
    counter.press(Key.Key_Escape, Key.Key_Return)
    look("paid")

    assert counter.view.paid.isVisible()
    assert total == counter.view.sale.total.text()
