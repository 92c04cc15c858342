"""Reading reports, from the keyboard alone."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from coop.lists.list_file import read_list
from coop.ordering.order_draft import OrderDraft
from coop.selling.period_sales import period_sales
from tests.builders import TODAY, a_cart, a_line, a_sale
from tests.ui.builders import bring_to_front, cut_words, nameless
from tests.ui.reports.builders import NOODLES, SUPPLIERS, Reader
from ui.formatting import rupiah_text
from ui.reports.asking_bars import Days, IdleBar, OrderBar, PeriodBar, usual_days
from ui.reports.reports_page import all_reports
from ui.widgets.layouts import Card
from values.quantity import ONE

Key = Qt.Key
Modifier = Qt.KeyboardModifier
NAMES = [report.name for report in all_reports()]


def period_bar(reader: Reader) -> PeriodBar:
    bar = reader.view.bar
    assert isinstance(bar, PeriodBar)
    return bar


def order_bar(reader: Reader) -> OrderBar:
    bar = reader.view.bar
    assert isinstance(bar, OrderBar)
    return bar


def test_a_report_is_opened_saved_and_left_by_keys_alone(reader: Reader, tmp_path: Path) -> None:
    reader.press(Key.Key_Down)
    reader.press(Key.Key_Return)
    reader.wait(reader.view.table.hasFocus)
    assert reader.window.page().title() == reader.view.report.words == "Profit by item"
    assert reader.cells() == ["Minyakita 1 L", "Gula pasir curah", NOODLES]

    reader.press(Key.Key_E, Modifier.ControlModifier)
    reader.save_as(tmp_path / "laba.xlsx")

    reader.wait(lambda: bool(reader.said))
    assert reader.said == ["Saved as laba.xlsx."]
    rows = read_list(tmp_path / "laba.xlsx").rows
    assert [row[1] for row in rows[1:4]] == reader.cells()
    reader.press(Key.Key_Escape)
    assert reader.page.table.hasFocus()
    assert reader.window.page().title() == "Reports"


def test_every_report_has_its_digit_and_reads_something(reader: Reader) -> None:
    for number, name in enumerate(NAMES, start=1):
        reader.type(str(number))
        reader.wait(lambda: bool(reader.view.rows.rows))
        assert reader.view.report.name == name
        assert reader.view.rows.rowCount() > 0
        QAbstractItemModelTester(reader.view.rows, reader.view)
        reader.press(Key.Key_Escape)


@pytest.mark.parametrize("suffix", ["pdf", "csv"])
def test_any_report_can_be_saved_as_paper_or_as_a_plain_table(
    reader: Reader, tmp_path: Path, suffix: str
) -> None:
    for name in NAMES:
        reader.open(name)
        path = tmp_path / f"{name}.{suffix}"

        reader.press(Key.Key_F9)
        reader.save_as(path)

        reader.wait(path.exists)
        if suffix == "pdf":
            assert path.read_bytes().startswith(b"%PDF")
        else:
            assert len(read_list(path).rows) > 1


def test_a_folder_that_takes_no_file_is_said_in_place(reader: Reader, tmp_path: Path) -> None:
    reader.open("paling-laku")

    reader.view.save_to(tmp_path / "none" / "laporan.pdf")

    reader.wait(reader.view.note.isVisible)
    assert reader.view.note.text().startswith("The file could not be saved there.")


def test_enter_on_a_row_leads_on_to_the_item(reader: Reader, qtbot: QtBot) -> None:
    view = reader.open("tidak-laku")
    assert reader.cells() == ["Sabun cuci"]

    with qtbot.waitSignal(reader.page.page_wanted) as wanted:
        view.table.setFocus()
        reader.press(Key.Key_Return)

    assert wanted.args == ["goods", reader.weeks.soap]


def test_a_row_about_no_item_leads_nowhere(reader: Reader) -> None:
    view = reader.open("jam-ramai")
    wanted: list[object] = []
    reader.page.page_wanted.connect(lambda *args: wanted.append(args))

    view.table.setFocus()
    reader.press(Key.Key_Return)

    assert wanted == []


def test_the_hours_are_added_up_below_for_each_day_of_the_week(reader: Reader) -> None:
    rows = reader.open("jam-ramai").rows.rows

    *hours, whole, usual = rows
    assert whole.total.sales == sum(row.total.sales for row in hours)
    for day in range(7):
        assert whole.by_weekday[day].takings == sum(row.by_weekday[day].takings for row in hours)
    assert usual.total.sales == 1  # One receipt a day was written.
    assert usual.by_weekday[1].takings == whole.by_weekday[1].takings // 4  # Four Tuesdays.
    assert reader.cells()[-2:] == ["In all", "On a day"]


def test_the_figures_are_those_of_the_books(reader: Reader) -> None:
    reader.open("laba-item")
    with reader.database.report() as session:
        net = period_sales(session, usual_days(Days.THIS_MONTH, TODAY)).net

    assert reader.view.facts is not None
    spoken = [card.accessibleName() for card in reader.view.facts.findChildren(Card)]
    assert any(rupiah_text(net) in words for words in spoken)


def test_control_tab_looks_at_other_days(reader: Reader) -> None:
    reader.open("nilai-persediaan")
    assert len(reader.view.rows.rows) == TODAY.day

    reader.press(Key.Key_Tab, Modifier.ControlModifier)

    reader.wait(lambda: len(reader.view.rows.rows) == 31)
    reader.press(Key.Key_Tab, Modifier.ControlModifier | Modifier.ShiftModifier)
    reader.wait(lambda: len(reader.view.rows.rows) == TODAY.day)


def test_days_that_are_none_are_refused_and_stay_as_they_were_typed(reader: Reader) -> None:
    reader.open("laba-item")
    listed = reader.cells()
    bar = period_bar(reader)
    bar.days.setCurrentIndex(bar.days.findData(Days.TYPED))
    bar.first_day.setFocus()
    bar.first_day.selectAll()
    reader.type("24-11-2026")
    reader.press(Key.Key_Tab)
    reader.type("1-11-2026")

    reader.press(Key.Key_Return)

    assert bar.period() is None
    assert bar.last_day.text() == "1-11-2026"
    assert "That is before the first day." in words_seen(reader)
    assert reader.cells() == listed

    bar.last_day.selectAll()
    reader.type("24-11-2026")
    reader.press(Key.Key_Return)
    reader.wait(
        lambda: reader.cells(1) == ["1 pcs", "1,75 kg", "6 pcs"] or len(reader.cells()) == 3
    )
    assert bar.period() is not None


def words_seen(reader: Reader) -> list[str]:
    return [label.text() for label in reader.view.findChildren(QLabel) if label.isVisible()]


def test_a_day_that_is_not_in_the_calendar_is_said_below_its_field(reader: Reader) -> None:
    reader.open("paling-laku")
    bar = period_bar(reader)
    bar.days.setCurrentIndex(bar.days.findData(Days.TYPED))
    bar.first_day.setFocus()
    bar.first_day.selectAll()

    reader.type("31-02-2026")
    reader.press(Key.Key_Return)

    assert bar.period() is None
    assert "There is no such date." in words_seen(reader)
    assert bar.first_day.text() == "31-02-2026"


def test_what_to_order_can_be_copied_for_one_supplier(reader: Reader) -> None:
    reader.open("usulan-pesanan")
    assert order_bar(reader).supplier.count() == 2

    reader.press(Key.Key_Tab, Modifier.ControlModifier)
    reader.press(Key.Key_C, Modifier.ControlModifier)

    assert order_bar(reader).supplier.currentData() == SUPPLIERS[0]
    text = QGuiApplication.clipboard().text()
    assert f"Kepada: {SUPPLIERS[0]}" in text
    assert f"1. {NOODLES}: 1 dus (isi 40 pcs)" in text
    assert reader.said == ["The message is copied: paste it into WhatsApp."]


def test_what_to_order_becomes_an_order_for_each_supplier_by_one_key(reader: Reader) -> None:
    reader.open("usulan-pesanan")
    reader.page.page_wanted.disconnect()  # This window has no page of buying.
    wanted: list[tuple[str, list[tuple[OrderDraft, str]]]] = []
    reader.page.page_wanted.connect(lambda page, orders: wanted.append((page, orders)))

    reader.press(Key.Key_F6)

    ((page, orders),) = wanted
    assert page == "buying"
    assert [(name, [line.name for line in draft.lines]) for draft, name in orders] == [
        (SUPPLIERS[0], [NOODLES]),
    ]


def test_goods_that_must_last_longer_are_ordered_sooner(reader: Reader) -> None:
    reader.open("usulan-pesanan")
    assert reader.row_of(reader.weeks.noodles) == 0
    before = len(reader.cells())
    bar = order_bar(reader)

    reader.press(Key.Key_F2)
    for _ in range(3):
        reader.press(Key.Key_Down)
    assert bar.lead.currentData() == 14

    reader.wait(lambda: len(reader.cells()) > before)
    assert reader.row_of(reader.weeks.sugar) >= 0


def test_what_was_sold_meanwhile_is_there_when_the_report_is_read_again(reader: Reader) -> None:
    reader.open("tidak-laku")
    with reader.database.transaction() as session:
        a_sale(session, a_cart(a_line(session, reader.weeks.soap, ONE)))

    reader.press(Key.Key_F5)

    reader.wait(lambda: not reader.view.rows.rows)
    assert reader.view.empty.isVisible()
    assert reader.view.bar.first().hasFocus()


def test_dead_stock_is_asked_for_by_its_days(reader: Reader) -> None:
    view = reader.open("tidak-laku")
    bar = view.bar
    assert isinstance(bar, IdleBar)

    bar.days.setCurrentIndex(bar.days.findData(180))

    reader.wait(lambda: not view.rows.rows)


@pytest.mark.parametrize(("width", "height"), [(1_366, 768), (1_024, 600), (1_920, 1_080)])
def test_in_any_window_no_word_of_a_report_is_cut(reader: Reader, width: int, height: int) -> None:
    reader.window.resize(width, height)
    for name in NAMES:
        view = reader.open(name)
        reader.wait(lambda view=view: cut_words(view) == [])  # type: ignore[misc]
        assert nameless(view) == []
    bring_to_front(reader.qtbot, reader.window)
    assert QApplication.activeWindow() is reader.window


def test_no_two_keys_of_a_report_are_the_same(reader: Reader) -> None:
    for name in NAMES:
        reader.open(name)
        sequences = [
            sequence
            for key in reader.window.keys_now()
            if key.act is not None
            for sequence in key.sequences
        ]
        assert len(sequences) == len(set(sequences))


def test_days_without_sales_show_no_empty_chart(reader: Reader) -> None:
    view = reader.open("jam-ramai")
    assert not view.chart_card.isHidden()
    bar = period_bar(reader)
    bar.days.setCurrentIndex(bar.days.findData(Days.TYPED))
    bar.first_day.set_day(TODAY - timedelta(days=700))
    bar.last_day.set_day(TODAY - timedelta(days=699))
    bar.changed.emit()

    reader.wait(view.empty.isVisible)

    assert view.chart_card.isHidden()
